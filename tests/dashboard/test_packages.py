"""Files in other shapes: what is in them, and that they say what they are a part of."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from datetime import date
from xml.etree import ElementTree

import pyarrow.parquet as pq
import pytest

from dashboard import columns, data, packages, rows
from dashboard.filters import Filters
from dashboard.language import language
from extract.model import COLUMNS, FACT_COLUMNS

SAY = language("en")


def test_every_column_is_described() -> None:
    assert set(columns.DESCRIPTION) == {*COLUMNS, *FACT_COLUMNS}


def test_workbook_holds_numbers_and_says_of_what_it_is_a_part(opened: data.Store) -> None:
    made = packages.workbook(opened, Filters(kind=("goods",)), "facts", SAY)
    with zipfile.ZipFile(io.BytesIO(made)) as book:
        sheet = ElementTree.fromstring(book.read("xl/worksheets/sheet1.xml"))
        about = ElementTree.tostring(ElementTree.fromstring(book.read("xl/worksheets/sheet2.xml")), "unicode")
    values = [
        cell.findtext("{*}v") for cell in sheet.iter("{http://schemas.openxmlformats.org/spreadsheetml/2006/main}c")
    ]
    assert "172000" in values
    assert "2 / 4" in about
    assert "kind = goods" in about


def test_json_and_parquet_hold_the_same_facts(opened: data.Store) -> None:
    filters = Filters(organisation=("Atlas",))
    told = json.loads(packages.json_file(opened, filters, "facts"))
    table = pq.read_table(io.BytesIO(packages.parquet_file(opened, filters, "facts")))
    assert [row["fact_id"] for row in told] == table.column("fact_id").to_pylist()


@pytest.mark.parametrize("level", rows.LEVELS)
def test_archive_describes_what_it_holds(opened: data.Store, level: str) -> None:
    made = packages.archive(opened, Filters(status=("done",)), date(2026, 11, 26), SAY)
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        metadata = json.loads(archive.read("metadata.json"))
        header = archive.read(f"{level}.csv").decode("utf-8-sig").split("\r\n")[0].split(",")
        read_me = archive.read("README.txt").decode()
    described = next(table for table in metadata["tables"] if table["url"] == f"{level}.csv")
    assert [column["name"] for column in described["tableSchema"]["columns"]] == header
    assert "status = done" in read_me
    assert "2 / 4" in read_me


def test_grants_are_money_that_adds_up(opened: data.Store) -> None:
    made = packages.grants_file(opened, Filters()).decode("utf-8-sig")
    table = list(csv.reader(io.StringIO(made, newline="")))
    assert table[0][:5] == ["Identifier", "Title", "Description", "Currency", "Amount Awarded"]
    assert len(table) == 1
