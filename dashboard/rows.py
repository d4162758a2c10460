"""The facts in view as rows, a page at a time or all, for the table and its downloads."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa

from dashboard.data import Store, remembered
from dashboard.filters import Filters
from extract.csvs import BOM, csv_line
from extract.model import COLUMNS, FACT_COLUMNS
from extract.store import SCHEMAS

PAGE = 100
_SORT: Mapping[str, str] = {
    "newest": "coalesce(date_latest, date_earliest) DESC NULLS LAST, number",
    "oldest": "coalesce(date_earliest, date_latest) ASC NULLS LAST, number",
    "largest": "value DESC NULLS LAST, number",
    "sources": "sources DESC, number",
}
LEVELS: Mapping[str, tuple[str, ...]] = {"facts": FACT_COLUMNS, "mentions": COLUMNS}


@remembered
def page(opened: Store, filters: Filters, sort: str, number: int) -> list[dict[str, Any]]:
    """One page of facts."""
    where = opened.among_facts(filters)
    return opened.records(
        "SELECT * EXCLUDE (folded) FROM facts WHERE number IN ("
        f"SELECT number FROM facts WHERE {where.sql} ORDER BY {_SORT[sort]} "
        f"LIMIT {PAGE} OFFSET {PAGE * max(number - 1, 0)}) ORDER BY {_SORT[sort]}",
        where.parameters,
    )


def query(opened: Store, filters: Filters, level: str) -> tuple[str, tuple[Any, ...]]:
    """All rows in view at one level, with the columns of its contract."""
    where = opened.among_facts(filters)
    columns = ", ".join(LEVELS[level])
    if level == "facts":
        return f"SELECT {columns} FROM facts WHERE {where.sql} ORDER BY number", where.parameters
    chosen = f"SELECT fact_id FROM facts WHERE {where.sql}"
    return (
        f"SELECT {columns} FROM {opened.table('mentions')} WHERE fact_id IN ({chosen}) "
        "ORDER BY article_id, evidence_start, fact_id",
        where.parameters,
    )


def all_rows(opened: Store, filters: Filters, level: str) -> Iterator[tuple[Any, ...]]:
    """All rows in view, read in blocks."""
    sql, parameters = query(opened, filters, level)
    cursor = opened.cursor().execute(sql, list(parameters))
    while block := cursor.fetchmany(5000):
        yield from block


def csv_blocks(opened: Store, filters: Filters, level: str) -> Iterator[str]:
    """All rows in view as CSV, thousands of lines at a time; the database writes the cells, as `csv_cell` would."""
    sql, parameters = query(opened, filters, level)
    columns = ", ".join(_cell(level, column) for column in LEVELS[level])
    cursor = opened.cursor().execute(f"SELECT {columns} FROM ({sql})", list(parameters))
    yield BOM + csv_line(LEVELS[level])
    while block := cursor.fetchmany(5000):
        lines = io.StringIO()
        csv.writer(lines, lineterminator="\r\n").writerows(block)
        yield lines.getvalue()


def _cell(level: str, column: str) -> str:
    kind = SCHEMAS[level].field(column).type
    if pa.types.is_decimal(kind):
        return f"rtrim(rtrim({column}::VARCHAR, '0'), '.')"
    if pa.types.is_list(kind):
        return _guarded(f"array_to_string({column}, '; ')")
    return _guarded(column) if pa.types.is_string(kind) else f"{column}::VARCHAR"


def _guarded(text: str) -> str:
    """A text that a spreadsheet would run gets a leading quotation mark."""
    return f"CASE WHEN left({text}, 1) IN ('=', '+', '-', '@', chr(9), chr(13)) THEN chr(39) || {text} ELSE {text} END"


def selected(opened: Store, filters: Filters, expressions: Sequence[str]) -> Iterator[tuple[Any, ...]]:
    """SQL expressions of our own over all facts in view."""
    where = opened.among_facts(filters)
    sql = f"SELECT {', '.join(expressions)} FROM facts WHERE {where.sql} ORDER BY number"
    cursor = opened.cursor().execute(sql, list(where.parameters))
    while block := cursor.fetchmany(5000):
        yield from block


def json_rows(opened: Store, filters: Filters, level: str) -> Iterator[str]:
    """All rows in view as JSON objects, numbers with all their digits."""
    sql, parameters = query(opened, filters, level)
    cursor = opened.cursor().execute(f"SELECT to_json(line)::VARCHAR FROM ({sql}) AS line", list(parameters))
    while block := cursor.fetchmany(5000):
        yield from (line for (line,) in block)


def write_parquet(opened: Store, filters: Filters, level: str, target: Path) -> None:
    """All rows in view as a Parquet file."""
    sql, parameters = query(opened, filters, level)
    path = str(target).replace("'", "''")
    opened.cursor().execute(f"COPY ({sql}) TO '{path}' (FORMAT parquet, COMPRESSION zstd)", list(parameters))


@remembered
def newest_dated(opened: Store, filters: Filters, limit: int) -> list[dict[str, Any]]:
    """The latest facts that have a date."""
    where = opened.among_facts(filters)
    return opened.records(
        "SELECT * EXCLUDE (folded) FROM facts WHERE number IN ("
        f"SELECT number FROM facts WHERE {where.sql} AND date IS NOT NULL ORDER BY {_SORT['newest']} "
        f"LIMIT {int(limit)}) ORDER BY {_SORT['newest']}",
        where.parameters,
    )
