"""A fact's evidence as HTML: the sentence with number, giver and date marked, and where it stands. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from dashboard.labels import (
    ACTION,
    COUNTING,
    DATE_BASIS,
    FILTER,
    MODIFIER,
    N_,
    amount,
    country_label,
    headline,
    status_label,
)
from dashboard.language import Language

_PARTS = ("number", "giver", "date")


@dataclass(frozen=True, slots=True)
class Marked:
    """A stretch of text to mark, as offsets into it, with a class and a word for those who do not see it."""

    start: int
    end: int
    style: str
    hint: str = ""


def marked_text(text: str, marks: Iterable[Marked]) -> str:
    """The text, escaped, with marks around its stretches; one that overlaps an earlier one is left out."""
    pieces, at = [], 0
    for mark in sorted(marks, key=lambda one: (one.start, -one.end)):
        if mark.start < at or mark.end > len(text) or mark.end <= mark.start:
            continue
        hint = f' title="{escape(mark.hint)}"' if mark.hint else ""
        pieces.append(escape(text[at : mark.start]))
        pieces.append(f'<mark class="gt gt-{mark.style}"{hint}>{escape(text[mark.start : mark.end])}</mark>')
        at = mark.end
    return "".join([*pieces, escape(text[at:])])


def sentence(telling: Mapping[str, Any], say: Language) -> str:
    """The evidence of one article, marked and with its source below."""
    start = int(telling["evidence_start"] or 0)
    marks = [
        Marked(int(telling[f"{part}_start"]) - start, int(telling[f"{part}_end"]) - start, part)
        for part in _PARTS
        if telling[f"{part}_start"] is not None and telling[f"{part}_end"] is not None
    ]
    inside = [mark for mark in marks if 0 <= mark.start < len(telling["evidence"])]
    quote = marked_text(str(telling["evidence"]), inside)
    language = escape(str(telling["language"] or ""))
    return f'<blockquote class="gt-quote" lang="{language}" dir="auto">{quote}</blockquote>{source_line(telling, say)}'


def source_line(telling: Mapping[str, Any], say: Language) -> str:
    """Title, source and publication date of an article, linked where its address is known."""
    title = escape(str(telling["title"] or telling["article_id"]))
    url = str(telling["url"] or "")
    if url.startswith(("https://", "http://")):
        title = f'<a href="{escape(url)}" target="_blank" rel="noopener">{title}</a>'
    published = say.when(telling["published"]) if telling["published"] else say.t("no publication date")
    parts = [f"<b>{title}</b>", escape(str(telling["source"] or "")), escape(published)]
    return f'<p class="gt-source">{" · ".join(part for part in parts if part)}</p>'


def said(telling: Mapping[str, Any], fact: Mapping[str, Any], say: Language) -> str:
    """Where one source tells it otherwise than the row does."""
    differing = [name for name in fact["disagreements"] or () if name in telling]
    pairs = "; ".join(f"{name}: {_plain(telling[name], say)}" for name in differing)
    text = say.t("This source says {differing}", differing=pairs)
    return f'<p class="gt-source">{escape(text)}</p>' if pairs else ""


def _plain(value: Any, say: Language) -> str:  # noqa: ANN401 - any cell of the table
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return "–" if value is None else str(value) if isinstance(value, str) else say.number(value)


_DETAILS: Sequence[tuple[str, str]] = (
    ("organisations", FILTER["organisation"]),
    ("recipients", N_("Recipients")),
    ("status", FILTER["status"]),
    ("action", FILTER["action"]),
    ("counting", FILTER["counting"]),
    ("modifier", N_("Precision")),
    ("date", N_("Date")),
    ("date_basis", N_("Date from")),
    ("place", N_("Place")),
)


def details(fact: Mapping[str, Any], say: Language) -> str:
    """The row as a list of terms."""
    lines = [(say.t(label), _detail(name, fact, say)) for name, label in _DETAILS]
    body = "".join(f"<dt>{escape(term)}</dt><dd>{escape(text)}</dd>" for term, text in lines if text)
    return f'<dl class="gt-facts">{body}</dl>'


def _detail(name: str, fact: Mapping[str, Any], say: Language) -> str:
    value = fact[name]
    if name == "organisations":
        return ", ".join(value or fact["givers"] or ())
    if name == "recipients":
        return ", ".join(value or ())
    if name == "date":
        return say.when(value)
    if name == "place":
        where = country_label(say.locale, str(fact["country"])) if fact["country"] else ""
        return ", ".join(part for part in (str(value or ""), where) if part)
    if name == "status":
        return status_label(say, str(value))
    words = {"action": ACTION, "counting": COUNTING, "modifier": MODIFIER, "date_basis": DATE_BASIS}[name]
    return say.t(words[value]) if value in words else ""


def citation(fact: Mapping[str, Any], telling: Mapping[str, Any], link: str, say: Language) -> str:
    """Ready text to cite a fact by its oldest source."""
    giver = ", ".join(fact["organisations"] or fact["givers"] or ())
    what = f"{giver}: {headline(say, fact)} ({say.when(fact['date'])})" if giver else headline(say, fact)
    origin = [str(telling["title"] or telling["article_id"]), str(telling["source"] or ""), str(telling["url"] or "")]
    published = say.when(telling["published"]) if telling["published"] else ""
    return ". ".join(part for part in (what, *origin, published, f"Givetrail, {link}") if part)


def title(fact: Mapping[str, Any], say: Language) -> str:
    """The head of the panel."""
    return headline(say, fact) if amount(say, fact) else str(say.t("Act without a number"))
