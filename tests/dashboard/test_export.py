"""CSV: exact, safe in a spreadsheet, and named after its filter."""

from __future__ import annotations

import csv
import io
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from benchmarks import generate
from dashboard import data, export, rows
from dashboard.filters import Filters
from extract.model import COLUMNS, FACT_COLUMNS
from tests.dashboard import samples


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        (None, ""),
        (Decimal("172000.000000000"), "172000"),
        (Decimal("0.100000000"), "0.1"),
        (Decimal("-3"), "-3"),
        (Decimal("12345678901234567890.123456789"), "12345678901234567890.123456789"),
        (True, "true"),
        (date(2020, 3, 1), "2020-03-01"),
        (["Orion", "Atlas"], "Orion; Atlas"),
        ([], ""),
        ("=1+1", "'=1+1"),
        ("+212 5", "'+212 5"),
        ("-", "'-"),
        ("@user", "'@user"),
        ("\tx", "'\tx"),
        ("\rx", "'\rx"),
        (["=cmd", "x"], "'=cmd; x"),
        ("plain = text", "plain = text"),
    ],
)
def test_cells(value: Any, cell: str) -> None:  # noqa: ANN401
    assert export.csv_cell(value) == cell


def test_file_is_rfc_4180_with_a_mark_for_spreadsheets() -> None:
    made = export.csv_bytes(("a", "b"), [('say "yes", é', "two\nlines")])
    assert made.startswith(b"\xef\xbb\xbf")
    assert made.endswith(b"\r\n")
    assert list(csv.reader(io.StringIO(made.decode("utf-8-sig"), newline=""))) == [
        ["a", "b"],
        ['say "yes", é', "two\nlines"],
    ]


def test_name_tells_day_and_filter() -> None:
    filters = Filters(organisation=("Société Générale",), since="2020")
    name = export.file_name("facts", filters, date(2026, 11, 26), "csv")
    assert name == "givetrail-facts_2026-11-26_organisation-Société-Générale_since-2020.csv"
    assert export.file_name("facts", Filters(), date(2026, 1, 2), "csv") == "givetrail-facts_2026-01-02_all.csv"


@pytest.mark.parametrize(("level", "columns", "count"), [("facts", FACT_COLUMNS, 2), ("mentions", COLUMNS, 3)])
def test_download_holds_the_rows_in_view(opened: data.Store, level: str, columns: tuple[str, ...], count: int) -> None:
    filters = Filters(organisation=("Orion",))
    made = export.csv_bytes(rows.LEVELS[level], rows.all_rows(opened, filters, level))
    table = list(csv.DictReader(io.StringIO(made.decode("utf-8-sig"), newline="")))
    assert tuple(table[0]) == columns
    assert len(table) == count
    assert {row["value"] for row in table} == {"172000", "200"}


def test_the_database_writes_cells_as_the_command_does(tmp_path: Path) -> None:
    tricky = {"item": "=1+1", "givers": ["-x", "y"], "place": None, "rule": "\ttab", "evidence": 'say "yes",\r\nnow'}
    facts = [fact | tricky for fact in generate.facts(300, 40)]
    facts[0]["value"], facts[1]["value"] = Decimal("0.5"), Decimal(0)
    opened = data.open_store(samples.write(tmp_path / "data", facts))
    written = "".join(rows.csv_blocks(opened, Filters(), "facts")).encode()
    assert written == export.csv_bytes(rows.LEVELS["facts"], rows.all_rows(opened, Filters(), "facts"))
