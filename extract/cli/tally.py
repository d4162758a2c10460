"""`givetrail tally`: sums over the facts, and why each is what it is."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import duckdb
import typer
from rich.console import Console
from rich.table import Table

from extract import store, tallies
from extract.cli.options import DataFolder
from extract.csvs import csv_lines, plain
from extract.model import Status

WIDE = 200  # characters of a line that goes into a file or another program


class By(StrEnum):
    ORGANISATION = "organisation"
    YEAR = "year"
    COUNTRY = "country"


def tally(
    data: DataFolder = Path("data"),
    by: Annotated[list[By] | None, typer.Option(help="Group by; may be given several times.")] = None,
    organisation: Annotated[
        list[str] | None, typer.Option(help="Only this organisation and those that belong to it.")
    ] = None,
    item: Annotated[list[str] | None, typer.Option(help="Only this item key, such as mask or money.")] = None,
    country: Annotated[list[str] | None, typer.Option(help="Only this country (ISO 3166-1, such as MA).")] = None,
    why: Annotated[bool, typer.Option("--why", help="List the facts behind each sum and those left out.")] = False,
    csv: Annotated[bool, typer.Option("--csv", help="Write CSV instead of a table.")] = False,
) -> None:
    """Sum up what was given: planned, ongoing and done apart, currencies apart, with reasons on request."""
    table = store.read(data, "facts")
    groups = tuple(dict.fromkeys(by or (By.ORGANISATION,)))
    with duckdb.connect() as connection:
        facts = _chosen(connection.from_arrow(table), organisation, item, country)
        grouped = tallies.grouped(facts, groups)
        cells = tallies.tally(grouped, groups).order(", ".join((*groups, *tallies.CELL)))
        if csv:
            sys.stdout.writelines(csv_lines(cells.columns, cells.fetchall()))
        else:
            _show(cells, groups)
        if why:
            _explain(grouped, cells, groups)
        if organisation and not csv:
            _say_included(facts, organisation)
        for warning in _records(tallies.warnings(facts)):
            print(
                f"warning: in {warning['article_id']} parts of {warning['item_key']} come to "
                f"{plain(warning['parts'])}, more than their whole, {plain(warning['whole'])}",
                file=sys.stderr,
            )


def _chosen(
    facts: duckdb.DuckDBPyRelation,
    organisation: Sequence[str] | None,
    item: Sequence[str] | None,
    country: Sequence[str] | None,
) -> duckdb.DuckDBPyRelation:
    if organisation:
        facts = tallies.of_organisations(facts, organisation)
    for column, values in (("item_key", item), ("country", country)):
        if values:
            facts = facts.filter(duckdb.ColumnExpression(column).isin(*map(duckdb.ConstantExpression, values)))
    return facts


def _show(cells: duckdb.DuckDBPyRelation, groups: Sequence[str]) -> None:
    titles = (*groups, "item", *Status, "running total", "rates", "parts", "without a number", "facts")
    rows = [_row(cell, groups) for cell in _records(cells)]
    filled = [place for place in range(len(titles)) if any(row[place] for row in rows)]
    table = Table(*(titles[place] for place in filled))
    for row in rows:
        table.add_row(*(row[place] for place in filled))
    Console(width=None if sys.stdout.isatty() else WIDE).print(table)


def _row(cell: dict[str, Any], groups: Sequence[str]) -> tuple[str, ...]:
    """One cell of the tally as text; empty where there is nothing to say."""
    named = " ".join(part for part in (cell["item_key"], cell["currency"]) if part)
    sums = [_sum(cell[f"mark_{status}"], cell[f"once_{status}"], cell, status) for status in Status]
    total = _marked(cell["mark_newest"], cell["cumulative_newest"])
    counts = [str(cell[name] or "") for name in ("rate", "part", "vague_mentions", "facts")]
    return (*(str(cell[group] or "–") for group in groups), named, *sums, total, *counts)


def _sum(mark: str, value: Any, cell: dict[str, Any], status: str) -> str:  # noqa: ANN401 - Decimal or None
    """A sum with its mark, and low and high where they differ."""
    low, high = cell[f"low_{status}"], cell[f"high_{status}"]
    spread = "" if low == high else f" ({plain(low)}–{plain(high)})"
    return _marked(mark, value) + spread


def _marked(mark: str, value: Any) -> str:  # noqa: ANN401 - Decimal or None
    return "" if value is None else f"{mark} {value:,.9f}".rstrip("0").rstrip(".").strip()


def _explain(grouped: duckdb.DuckDBPyRelation, cells: duckdb.DuckDBPyRelation, groups: Sequence[str]) -> None:
    for cell in _records(cells):
        key = {name: cell[name] for name in (*groups, *tallies.CELL)}
        print("\n" + " · ".join(str(value) for value in key.values() if value is not None))
        for fact in _records(tallies.explain(grouped, key).order("role <> 'summed', role, fact_id")):
            number = "–" if fact["value"] is None else plain(fact["value"])
            print(f"  {number:>14}  {fact['status']:8} {tallies.ROLES[fact['role']]}  [{fact['fact_id']}]")
            print(f"  {'':14}  “{fact['evidence']}” ({'; '.join(fact['article_ids'])})")


def _say_included(facts: duckdb.DuckDBPyRelation, wanted: Sequence[str]) -> None:
    """Say which subsidiaries a filter on their parent brought in."""
    found = {name for (names,) in facts.project("organisations").fetchall() for name in names} - set(wanted)
    if found:
        print(f"{', '.join(wanted)} includes: {', '.join(sorted(found))}", file=sys.stderr)


def _records(relation: duckdb.DuckDBPyRelation) -> list[dict[str, Any]]:
    return [dict(zip(relation.columns, row, strict=True)) for row in relation.fetchall()]
