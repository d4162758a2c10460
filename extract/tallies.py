"""Sums over facts by the contract's rules (docs/event-table.md, "Sums"), as DuckDB queries.

Only `once` adds up; planned, ongoing and done stay apart, and so do currencies. The newest running total of each
series, rates, parts and vague mentions stand beside the sums. `explain` shows which rows a cell rests on.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import duckdb

CELL = ("item_key", "kind", "currency")
# Why a fact is in a sum or is left out of it; the order decides when several hold.
_ROLE = """
CASE WHEN item_key IS NULL THEN 'event'
     WHEN modifier = 'vague' OR value IS NULL THEN 'vague'
     WHEN counting = 'once' THEN 'summed'
     WHEN counting = 'cumulative' AND newest AND status <> 'planned' THEN 'newest'
     WHEN counting = 'cumulative' AND status = 'planned' THEN 'target'
     WHEN counting = 'cumulative' THEN 'older'
     ELSE counting END
"""
ROLES = ("summed", "newest", "older", "target", "rate", "part", "vague", "event")
_SUMS = """
    sum(value) FILTER (role = 'summed' AND status = 'planned') AS once_planned,
    sum(value) FILTER (role = 'summed' AND status = 'ongoing') AS once_ongoing,
    sum(value) FILTER (role = 'summed' AND status = 'done') AS once_done,
    sum(coalesce(value_low, value)) FILTER (role = 'summed' AND status = 'done') AS low,
    sum(coalesce(value_high, value_max, value)) FILTER (role = 'summed' AND status = 'done') AS high,
    CASE WHEN bool_or(modifier = 'about') FILTER (role IN ('summed', 'newest')) THEN '≈'
         WHEN bool_or(modifier = 'at_least') FILTER (role IN ('summed', 'newest')) THEN '≥'
         ELSE '' END AS mark,
    sum(value) FILTER (role = 'newest') AS cumulative_newest,
    count(*) FILTER (role = 'rate') AS rate,
    count(*) FILTER (role = 'part') AS part,
    count(*) FILTER (role = 'vague') AS vague_mentions,
    count(*) AS facts
"""


def tally(facts: duckdb.DuckDBPyRelation, by: Sequence[str] = ()) -> duckdb.DuckDBPyRelation:
    """One row per group, item, kind and currency. `by` names columns of the facts (a list column is unnested first)."""
    keys = ", ".join((*by, *CELL))
    with_roles = facts.project(f"*, {_ROLE} AS role").filter("role <> 'event'")
    return with_roles.aggregate(f"{keys}, {_SUMS}", keys)


def explain(facts: duckdb.DuckDBPyRelation, cell: Mapping[str, Any]) -> duckdb.DuckDBPyRelation:
    """The facts of one cell, each with its role: "summed", or why it is left out. None matches an empty column."""
    chosen = facts.project(f"*, {_ROLE} AS role")
    for name, value in cell.items():
        same = duckdb.ColumnExpression(name)
        test = same.isnull() if value is None else same == duckdb.ConstantExpression(value)
        chosen = chosen.filter(test)
    return chosen
