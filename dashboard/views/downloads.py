"""Buttons that hand out exactly the rows in view; each file is made only when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime

import streamlit as st

from dashboard import export, packages
from dashboard.data import Store
from dashboard.filters import Filters
from dashboard.labels import N_
from dashboard.view import View

Maker = Callable[[View], bytes]
_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
# Label, stem and ending of the file name, media type, and what makes it.
_FORMATS: Mapping[str, tuple[str, str, str, Maker]] = {
    "excel": (N_("Excel"), "facts.xlsx", _XLSX, lambda view: packages.workbook(*_of(view), "facts", view.say)),
    "json": (N_("JSON"), "facts.json", "application/json", lambda view: packages.json_file(*_of(view), "facts")),
    "parquet": (
        N_("Parquet"),
        "facts.parquet",
        "application/vnd.apache.parquet",
        lambda view: packages.parquet_file(*_of(view), "facts"),
    ),
    "mentions": (
        N_("CSV of every mention"),
        "mentions.csv",
        "text/csv",
        lambda view: packages.csv_file(*_of(view), "mentions"),
    ),
    "archive": (
        N_("Archive with descriptions"),
        "archive.zip",
        "application/zip",
        lambda view: packages.archive(*_of(view), datetime.now(UTC).date(), view.say),
    ),
    "grants": (
        N_("Grants for 360Giving"),
        "grants.csv",
        "text/csv",
        lambda view: packages.grants_file(*_of(view)),
    ),
}


def _of(view: View) -> tuple[Store, Filters]:
    return view.store, view.filters


def csv_button(view: View) -> None:
    """The format that most people want."""
    _button(view, "csv", view.say.t("Download CSV"), "facts.csv", "text/csv", _csv)


def _csv(view: View) -> bytes:
    return packages.csv_file(*_of(view), "facts")


def other_formats(view: View) -> None:
    """All other formats behind one button."""
    with st.popover(view.say.t("Other formats"), icon=":material/folder_zip:"):
        for name, (label, file, media_type, make) in _FORMATS.items():
            _button(view, name, view.say.t(label), file, media_type, make)
        st.caption(
            view.say.t("Each file holds the facts in view: {count}.", count=view.say.number(view.summary.matched))
        )


def _button(view: View, name: str, label: str, file: str, media_type: str, make: Maker) -> None:
    stem, _, ending = file.partition(".")
    st.download_button(
        label,
        data=lambda: make(view),
        file_name=export.file_name(stem, view.filters, datetime.now(UTC).date(), ending),
        mime=media_type,
        on_click="ignore",
        icon=":material/download:",
        key=f"download-{name}",
    )
