"""Tallies of the facts in view: hands the filtered facts to `extract.tallies`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import duckdb

from dashboard.data import Store, remembered
from dashboard.filters import Filters
from extract import tallies

_COLUMNS = (
    "number, fact_id, item, item_key, kind, currency, counting, rate_period, status, action, modifier, value, "
    "value_max, value_low, value_high, newest, organisations, givers, date, date_earliest, date_latest, sources, "
    "article_ids"
)


def facts_in_view(opened: Store, filters: Filters, by: tuple[str, ...] = ()) -> duckdb.DuckDBPyRelation:
    """The filtered facts with the columns that sums need and those that they are grouped by."""
    cursor, where = opened.cursor(), opened.among_facts(filters)
    if where.parameters:
        # A relation with parameters would be computed at once, one with a variable of its connection is not.
        cursor.execute("SET VARIABLE in_view = ?::BLOB::BIT", list(where.parameters))
    among = where.sql.replace("?::BLOB::BIT", "getvariable('in_view')")
    return tallies.grouped(cursor.sql(f"SELECT {_COLUMNS} FROM facts WHERE {among}"), by)


@remembered
def tally(opened: Store, filters: Filters, by: tuple[str, ...], limit: int) -> list[dict[str, Any]]:
    """The largest cells first: by facts behind them."""
    keys = ", ".join((*by, *tallies.CELL))
    return _records(tallies.tally(facts_in_view(opened, filters, by), by).order(f"facts DESC, {keys}").limit(limit))


def explain(opened: Store, filters: Filters, by: tuple[str, ...], cell: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The facts of one cell with their role in it, those summed first."""
    facts = tallies.explain(facts_in_view(opened, filters, by), cell)
    return _records(facts.order("role <> 'summed', role, value DESC NULLS LAST, number").limit(500))


@remembered
def warnings(opened: Store, filters: Filters) -> list[dict[str, Any]]:
    """Where an article gives parts that are more than their whole."""
    return _records(tallies.warnings(facts_in_view(opened, filters)).limit(50))


def _records(relation: duckdb.DuckDBPyRelation) -> list[dict[str, Any]]:
    return [dict(zip(relation.columns, row, strict=True)) for row in relation.fetchall()]


def split_item(code: str) -> tuple[str, str | None]:
    """Item key and currency of something that adds up."""
    key, space, currency = code.partition(" ")
    return key, currency if space else None


@remembered
def running(opened: Store, filters: Filters, code: str) -> list[tuple[str, date, Decimal]]:
    """Status, day and sum so far of what adds up of one item; a date longer than a day counts at its end."""
    where, (key, currency) = opened.among_facts(filters), split_item(code)
    rows = opened.rows(
        "WITH added AS (SELECT status, coalesce(date_latest, date_earliest) AS day, sum(value) AS value FROM facts "
        f"WHERE {where.sql} AND item_key = ? AND currency IS NOT DISTINCT FROM ? AND counting = 'once' "
        "AND value IS NOT NULL AND date IS NOT NULL GROUP BY 1, 2) "
        "SELECT status, day, sum(value) OVER (PARTITION BY status ORDER BY day) FROM added ORDER BY status, day",
        (*where.parameters, key, currency),
    )
    return [(str(status), day, total) for status, day, total in rows]


@remembered
def by_organisation(opened: Store, filters: Filters, code: str, limit: int = 15) -> list[dict[str, Any]]:
    """The sums of one item, one row per organisation, largest first."""
    key, currency = split_item(code)
    chosen = replace(filters, item=(key,))
    cells = tally(opened, chosen, ("organisation",), 5000)
    mine = [cell for cell in cells if cell["currency"] == currency and _largest(cell)]
    return sorted(mine, key=_largest, reverse=True)[:limit]


def _largest(cell: Mapping[str, Any]) -> Decimal:
    return max(cell[f"once_{status}"] or Decimal(0) for status in ("done", "ongoing", "planned"))
