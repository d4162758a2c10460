"""The rows in view as a file: what it is called, and CSV as the whole project writes it."""

from __future__ import annotations

import re
from datetime import date

from dashboard.filters import Filters, parameters
from extract.csvs import BOM, csv_bytes, csv_cell, csv_line, csv_lines, plain

__all__ = ["BOM", "csv_bytes", "csv_cell", "csv_line", "csv_lines", "file_name", "plain"]

_UNSAFE = re.compile(r"[^\w.-]+")


def file_name(stem: str, filters: Filters, day: date, ending: str) -> str:
    """A name that tells the day and the filter: "givetrail-facts_2026-11-26_organisation-Huawei.csv"."""
    chosen = ["-".join((name, *values)) for name, values in parameters(filters).items()]
    label = _UNSAFE.sub("-", "_".join(chosen or ["all"])).strip("-")
    return f"givetrail-{stem}_{day.isoformat()}_{label[:120]}.{ending}"
