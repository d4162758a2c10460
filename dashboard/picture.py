"""Buttons that save a chart as a picture that says what it shows: title, filter, day and source stand on it."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from functools import cache
from html import escape
from pathlib import Path

import streamlit as st

from dashboard import export
from dashboard.view import View

_SCRIPT = Path(__file__).with_name("picture.js")


@cache
def _script() -> str:
    # Streamlit's sanitiser drops a script in which anything looks like an element.
    return _SCRIPT.read_text(encoding="utf-8").replace("<", "\\x3c")


def picture_buttons(view: View, chart: str, title: str) -> None:
    """SVG and PNG of the chart that has this key; the browser draws them, so nothing is sent anywhere."""
    say, day = view.say, datetime.now(UTC).date()
    name = f"gt-picture-{chart}"
    settings = {
        "id": name,
        "chart": chart,
        "title": title,
        "filter": view.filter_text() or say.t("all facts"),
        "source": f"Givetrail · {say.day(day)} · {st.context.url or ''}",
        "file": export.file_name("picture", view.filters, day, "x").removesuffix(".x"),
        "text": view.palette.text,
        "ground": view.palette.ground,
    }
    buttons = "".join(
        f'<button type="button" class="gt-copy" id="{name}-{ending}">{escape(label)}</button> '
        for ending, label in (("png", say.t("Save as PNG")), ("svg", say.t("Save as SVG")))
    )
    script = _script().replace("SETTINGS", json.dumps(settings).replace("<", "\\u003c"), 1)
    st.html(f"{buttons}<script>{script}</script>", unsafe_allow_javascript=True)
