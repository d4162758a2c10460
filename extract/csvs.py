"""CSV as spreadsheets and programs both read it: exact decimals, accents kept, and no cell that acts as a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

BOM = "\ufeff"
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def csv_cell(value: Any) -> str:  # noqa: ANN401 - any cell of the tables
    """One cell as text. Numbers stay bare; text that a spreadsheet would run gets a leading quotation mark."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal):
        return plain(value)
    if isinstance(value, int | date):
        return str(value)
    text = "; ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)
    return f"'{text}" if text.startswith(_FORMULA) else text


def plain(value: Decimal) -> str:
    """All digits of a number, no exponent, no trailing zeros after the point."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def csv_lines(columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> Iterator[str]:
    """RFC 4180 with a byte order mark, line by line."""
    yield BOM + csv_line(columns)
    for row in rows:
        yield csv_line([csv_cell(value) for value in row])


def csv_line(cells: Sequence[str]) -> str:
    """One record."""
    buffer = io.StringIO()
    csv.writer(buffer, lineterminator="\r\n").writerow(cells)
    return buffer.getvalue()


def csv_bytes(columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> bytes:
    """A whole CSV file."""
    return "".join(csv_lines(columns, rows)).encode("utf-8")
