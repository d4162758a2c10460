"""The rows in view in other shapes: a workbook, JSON, Parquet, a described archive, grants for 360Giving."""

from __future__ import annotations

import io
import json
import tempfile
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import xlsxwriter

from dashboard import data, export, rows
from dashboard.columns import DESCRIPTION, datatype
from dashboard.data import Store
from dashboard.filters import Filters, parameters
from dashboard.language import Language
from extract.model import LIST_COLUMNS

_SHEET_ROWS = 1_048_575  # a worksheet holds no more, the header aside
_EXACT_IN_FLOAT = 10**15  # a spreadsheet keeps fifteen digits


def csv_file(opened: Store, filters: Filters, level: str) -> bytes:
    """The contract's columns as CSV."""
    return "".join(rows.csv_blocks(opened, filters, level)).encode("utf-8")


def json_file(opened: Store, filters: Filters, level: str) -> bytes:
    """One JSON array."""
    return ("[\n" + ",\n".join(rows.json_rows(opened, filters, level)) + "\n]\n").encode("utf-8")


def parquet_file(opened: Store, filters: Filters, level: str) -> bytes:
    """One Parquet file."""
    with tempfile.TemporaryDirectory(prefix="givetrail-") as folder:
        target = Path(folder) / "facts.parquet"
        rows.write_parquet(opened, filters, level, target)
        return target.read_bytes()


def workbook(opened: Store, filters: Filters, level: str, say: Language) -> bytes:
    """A workbook: the rows, then what they are a part of and what the columns hold."""
    buffer = io.BytesIO()
    columns = rows.LEVELS[level]
    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(buffer, options) as book:
        sheet = book.add_worksheet(level)
        sheet.freeze_panes(1, 1)
        sheet.write_row(0, 0, columns, book.add_format({"bold": True}))
        days = book.add_format({"num_format": "yyyy-mm-dd"})
        for number, row in enumerate(_at_most(rows.all_rows(opened, filters, level)), start=1):
            for column, value in enumerate(row):
                _write_cell(sheet, number, column, value, days)
        notes = book.add_worksheet("about")
        for number, line in enumerate(about(opened, filters, level, say)):
            notes.write_row(number, 0, line)
    return buffer.getvalue()


def _at_most(found: Iterator[tuple[Any, ...]]) -> Iterator[tuple[Any, ...]]:
    for number, row in enumerate(found):
        if number >= _SHEET_ROWS:
            return
        yield row


def _write_cell(sheet: Any, row: int, column: int, value: Any, days: Any) -> None:  # noqa: ANN401
    """A number as a number while the spreadsheet can hold it exactly, a day as a day, the rest as text."""
    if value is None:
        return
    if isinstance(value, Decimal) and abs(value) < _EXACT_IN_FLOAT:
        sheet.write_number(row, column, float(value))
    elif isinstance(value, bool):
        sheet.write_boolean(row, column, value)
    elif isinstance(value, int):
        sheet.write_number(row, column, value)
    elif isinstance(value, date) and value.year >= 1900:
        sheet.write_datetime(row, column, value, days)
    else:
        text = "; ".join(map(str, value)) if isinstance(value, list) else str(value)
        sheet.write_string(row, column, text[:32_000])


def about(opened: Store, filters: Filters, level: str, say: Language) -> list[tuple[str, str]]:
    """What the rows are a part of, and what each column holds."""
    summary = data.summary(opened, filters)
    chosen = "; ".join(f"{name} = {', '.join(values)}" for name, values in parameters(filters).items())
    lines = [
        ("Givetrail", say.t("Who gave what, to whom, when, and how do we know.")),
        (say.t("Facts in view"), f"{summary.matched} / {summary.total}"),
        (say.t("Filter"), chosen or say.t("none")),
    ]
    if level == "facts" and summary.matched > _SHEET_ROWS:
        lines.append((say.t("Cut off"), say.t("A sheet holds {count} rows; take CSV for all.", count=_SHEET_ROWS)))
    return lines + [(column, say.t(DESCRIPTION[column])) for column in rows.LEVELS[level]]


def archive(opened: Store, filters: Filters, day: date, say: Language) -> bytes:
    """Facts and mentions as CSV, their columns described as CSVW, the filter, and how to cite."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as made:
        for level in rows.LEVELS:
            made.writestr(f"{level}.csv", csv_file(opened, filters, level))
        metadata = json.dumps(csvw(filters, say), indent=1, ensure_ascii=False)
        made.writestr("metadata.json", metadata)
        made.writestr("README.txt", _read_me(opened, filters, day, say))
    return buffer.getvalue()


def csvw(filters: Filters, say: Language) -> dict[str, Any]:
    """Column descriptions as CSV on the Web."""
    return {
        "@context": ["http://www.w3.org/ns/csvw", {"@language": say.code}],
        "dc:title": "Givetrail",
        "dc:description": json.dumps(parameters(filters), ensure_ascii=False),
        "tables": [_csvw_table(level, columns, say) for level, columns in rows.LEVELS.items()],
    }


def _csvw_table(level: str, columns: Sequence[str], say: Language) -> dict[str, Any]:
    described = [
        {
            "name": column,
            "titles": column,
            "dc:description": say.t(DESCRIPTION[column]),
            "datatype": datatype(column),
            **({"separator": "; "} if column in LIST_COLUMNS else {}),
        }
        for column in columns
    ]
    schema: dict[str, Any] = {"columns": described}
    if level == "facts":
        schema["primaryKey"] = "fact_id"
    return {"url": f"{level}.csv", "tableSchema": schema}


def _read_me(opened: Store, filters: Filters, day: date, say: Language) -> str:
    lines = [f"{name}: {text}" for name, text in about(opened, filters, "facts", say)[:3]]
    cite = say.t("Cite as: Givetrail, facts of giving from news articles, taken on {day}.", day=say.day(day))
    return "\n".join([*lines, cite, ""])


_GRANT: Mapping[str, str] = {
    "Identifier": "'givetrail-' || fact_id",
    "Title": "coalesce(organisations[1], givers[1], '') || ': ' || coalesce(item, '')",
    "Description": "evidence",
    "Currency": "currency",
    "Amount Awarded": "value",
    "Award Date": "date_earliest",
    "Planned Dates:Start Date": "CASE WHEN date_precision <> 'day' THEN date_earliest END",
    "Planned Dates:End Date": "CASE WHEN date_precision <> 'day' THEN date_latest END",
    "Recipient Org:Name": "array_to_string(recipients, '; ')",
    "Funding Org:Name": "array_to_string(organisations, '; ')",
    "Beneficiary Location:Name": "place",
    "Beneficiary Location:Country Code": "country",
}


def grants_file(opened: Store, filters: Filters) -> bytes:
    """Money that adds up, in the columns of the 360Giving standard."""
    grants = replace(filters, kind=("money",), counting=("once",))
    found = rows.selected(opened, grants, list(_GRANT.values()))
    return export.csv_bytes(tuple(_GRANT), found)
