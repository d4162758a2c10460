"""Tallies of the facts in view: hands the filtered facts to `extract.tallies`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import duckdb

from dashboard.data import Store
from dashboard.filters import Condition, Filters, condition
from extract import tallies

_GROUPS: Mapping[str, str] = {
    "organisation": "unnest(CASE WHEN len(organisations) = 0 THEN [''] ELSE organisations END) AS organisation",
    "year": "coalesce(year(date_earliest), year(date_latest))::VARCHAR AS year",
}
_COLUMNS = (
    "number, fact_id, item, item_key, kind, currency, counting, rate_period, status, action, modifier, value, "
    "value_max, value_low, value_high, newest, organisations, givers, date, date_earliest, sources"
)


def facts_in_view(opened: Store, filters: Filters, by: tuple[str, ...] = ()) -> duckdb.DuckDBPyRelation:
    """The filtered facts with the columns that sums need and those that they are grouped by."""
    columns = ", ".join((_COLUMNS, *(_GROUPS[name] for name in by)))
    return opened.cursor().sql(f"SELECT {columns} FROM facts WHERE {_inlined(condition(filters))}")


def _inlined(where: Condition) -> str:
    """A condition with its values written as literals: a relation with parameters would be computed at once."""
    pieces = where.sql.split("?")
    values = [*(_literal(value) for value in where.parameters), ""]
    return "".join(piece + value for piece, value in zip(pieces, values, strict=True))


def _literal(value: str | date) -> str:
    quoted = str(value).replace("'", "''")
    return f"DATE '{quoted}'" if isinstance(value, date) else f"'{quoted}'"


def tally(opened: Store, filters: Filters, by: tuple[str, ...], limit: int) -> list[dict[str, Any]]:
    """The largest cells first: by facts behind them."""
    keys = ", ".join((*by, "item_key"))
    return _records(tallies.tally(facts_in_view(opened, filters, by), by).order(f"facts DESC, {keys}").limit(limit))


def explain(opened: Store, filters: Filters, by: tuple[str, ...], cell: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The facts of one cell with their role in it, those summed first."""
    facts = tallies.explain(facts_in_view(opened, filters, by), cell)
    return _records(facts.order("role <> 'summed', role, value DESC NULLS LAST, number").limit(500))


def _records(relation: duckdb.DuckDBPyRelation) -> list[dict[str, Any]]:
    return [dict(zip(relation.columns, row, strict=True)) for row in relation.fetchall()]
