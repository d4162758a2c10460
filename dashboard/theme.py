"""Colours and the little CSS that Streamlit's own theme does not cover."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

# Shapes of Plotly for each status, beside its colour.
SYMBOL: Mapping[str, str] = {"planned": "circle-open", "ongoing": "diamond", "done": "circle"}


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours of charts in one theme. The status colours are told apart with any colour vision."""

    text: str
    quiet: str
    grid: str
    ground: str
    on_accent: str  # text on the theme's accent colour
    status: Mapping[str, str]


LIGHT = Palette(
    text="#1C2530",
    quiet="#5B6470",
    grid="#E4DFD4",
    ground="#FCFBF8",
    on_accent="#FFFFFF",
    status={"planned": "#B35900", "ongoing": "#00795C", "done": "#0B63A5"},
)
DARK = Palette(
    text="#E9E6DF",
    quiet="#A9B2BC",
    grid="#2B3540",
    ground="#12171D",
    on_accent="#12171D",
    status={"planned": "#F2A65A", "ongoing": "#45C9A3", "done": "#6DB7F2"},
)


def palette(theme: str | None) -> Palette:
    """Colours for the reader's theme."""
    return DARK if theme == "dark" else LIGHT


def css(palette: Palette) -> str:
    """Streamlit writes white on every accent colour; on the light one of the dark theme nobody could read it."""
    return _CSS.replace("ON_ACCENT", palette.on_accent)


_CSS = """<style>
[data-testid="stMultiSelectTagsContainer"] [data-tag], [data-testid="stMultiSelectTagsContainer"] [data-tag] *,
[data-testid="stBaseButton-primary"], [data-testid="stBaseButton-primary"] * { color: ON_ACCENT; }
.block-container, [data-testid="stMainBlockContainer"] { max-width: 1280px; padding-top: 4.2rem; }
[data-testid="stHeading"] h1 { letter-spacing: -0.01em; }
[data-testid="stCaptionContainer"], [data-testid="stCaptionContainer"] p { color: inherit; }
[data-testid="stCaptionContainer"] { opacity: .8; }
.gt-line { color: inherit; opacity: .82; margin: -.6rem 0 .2rem; max-width: 70ch; }
.gt-quote { font-family: "Source Serif", "Source Serif Pro", Georgia, serif; font-size: 1.08rem; line-height: 1.6;
  margin: .4rem 0 .6rem; padding-inline-start: 1rem; border-inline-start: 3px solid rgba(128,128,128,.35); }
.gt-text { font-family: "Source Serif", "Source Serif Pro", Georgia, serif; font-size: 1.05rem; line-height: 1.7;
  max-width: 70ch; white-space: pre-line; }
mark.gt { color: inherit; border-radius: 3px; padding: 0 .15em; }
mark.gt-number { background: rgba(240,170,60,.38); font-weight: 600; }
mark.gt-giver { background: rgba(90,150,220,.26); }
mark.gt-date { background: rgba(60,180,140,.26); }
mark.gt-row { background: rgba(240,170,60,.38); font-weight: 600; }
mark.gt-refused { background: rgba(128,128,128,.2); text-decoration: line-through; text-decoration-thickness: 1px; }
.gt-source { font-size: .93rem; margin: 0 0 .2rem; }
.gt-source a { color: inherit; }
.gt-facts { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; font-size: .95rem;
  margin: 0 !important; padding: 0 !important; }
.gt-facts dt, .gt-facts dd { margin: 0 !important; padding: 0 !important; font-weight: 400; }
.gt-facts dt { opacity: .75; }
.gt-key { display: flex; flex-wrap: wrap; gap: .3rem 1.1rem; font-size: .9rem; align-items: center; }
.gt-dot { font-size: 1rem; }
.gt-density { position: relative; user-select: none; touch-action: pan-y; cursor: pointer; }
.gt-drawing { display: block; font-family: "Source Sans", "Source Sans Pro", sans-serif; direction: ltr; }
.gt-drawing [role="slider"]:focus { outline: 2px solid currentColor; outline-offset: 1px; }
.gt-drawing [role="slider"]:focus:not(:focus-visible) { outline: none; }
.gt-tip { position: absolute; display: none; pointer-events: none; z-index: 2; padding: .35rem .6rem; font-size: .9rem;
  border-radius: .4rem; border: 1px solid rgba(128,128,128,.45); white-space: nowrap;
  background: Canvas; color: CanvasText; }
.gt-copy { font: inherit; font-size: .9rem; white-space: nowrap; padding: .3rem .9rem; border-radius: 999px;
  cursor: pointer; color: inherit; background: transparent; border: 1px solid rgba(128,128,128,.55); }
a.gt-copy { text-decoration: none; }
.gt-copy:hover { border-color: currentColor; }
/* A finger has no hover: the tools of a table stay in sight, so they need a place of their own. */
@media (hover: none) {
  [data-testid="stElementContainer"]:has([data-testid="stDataFrame"]) { margin-top: 2.2rem; }
}
@media print {
  [data-testid="stSidebar"], header, [data-testid="stToolbar"], .stButton, .stDownloadButton, .gt-copy,
  [data-testid="stElementToolbar"] { display: none !important; }
  .stApp, [data-testid="stMain"] { position: static !important; overflow: visible !important; }
}
</style>"""
