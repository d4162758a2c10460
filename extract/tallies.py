"""Sums over facts by the contract's rules (docs/event-table.md, "Sums"), as DuckDB queries.

Only `once` adds up; planned, ongoing and done stay apart, and so do currencies. The newest running total of each
series, rates, parts and vague mentions stand beside the sums. `explain` shows which facts a cell rests on and why the
others are left out; `warnings` shows where parts are more than the whole that they belong to.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import duckdb

from extract.model import Status

CELL = ("item_key", "kind", "currency")
# What facts can be grouped by, beside their own columns. A gift of two organisations stands under each of them.
GROUPS: Mapping[str, str] = {
    "organisation": "unnest(CASE WHEN len(organisations) = 0 THEN [''] ELSE organisations END)",
    "year": "coalesce(year(date_earliest), year(date_latest))::VARCHAR",
}
# Why a fact is in a sum or is left out of it; the first that holds decides.
_ROLE = """
CASE WHEN item_key IS NULL THEN 'event'
     WHEN modifier = 'vague' OR value IS NULL THEN 'vague'
     WHEN counting = 'once' THEN 'summed'
     WHEN counting = 'cumulative' AND newest AND status <> 'planned' THEN 'newest'
     WHEN counting = 'cumulative' AND status = 'planned' THEN 'target'
     WHEN counting = 'cumulative' THEN 'older'
     ELSE counting END
"""
ROLES: Mapping[str, str] = {
    "summed": "in the sum",
    "newest": "newest running total: stands beside the sum",
    "older": "older state of a running total",
    "target": "target of a running total",
    "rate": "rate: shown, not added",
    "part": "part of another fact: would count twice",
    "vague": "no number is stated: counted as a mention",
    "event": "act without a number",
}


def _mark(chosen: str) -> str:
    """≈ where a number is about right or the bounds run both ways, ≥ or ≤ where they run one way."""
    bounds = ("about", "at_least", "at_most")
    about, least, most = (f"bool_or(modifier = '{bound}') FILTER ({chosen})" for bound in bounds)
    return f"CASE WHEN {about} OR ({least} AND {most}) THEN '≈' WHEN {least} THEN '≥' WHEN {most} THEN '≤' ELSE '' END"


def _sums(status: str) -> str:
    chosen = f"role = 'summed' AND status = '{status}'"
    return (
        f"sum(value) FILTER ({chosen}) AS once_{status}, "
        f"sum(low) FILTER ({chosen}) AS low_{status}, "
        f"sum(high) FILTER ({chosen}) AS high_{status}, "
        f"{_mark(chosen)} AS mark_{status}"
    )


def _count(role: str) -> str:
    return f"coalesce(sum(facts) FILTER (role = '{role}'), 0)::BIGINT"


# A million facts are added up once per kind of row; the columns are made of those few sums.
_ALIKE = ("status", "role", "modifier")
_SUBTOTALS = (
    "sum(value) AS value, sum(coalesce(value_low, value)) AS low, "
    "sum(coalesce(value_high, value_max, value)) AS high, count(*) AS facts"
)
_COLUMNS = ", ".join(
    (
        *(_sums(status) for status in Status),
        "sum(value) FILTER (role = 'newest') AS cumulative_newest",
        _mark("role = 'newest'") + " AS mark_newest",
        _mark("role IN ('summed', 'newest')") + " AS mark",
        *(f"{_count(role)} AS {role}" for role in ("rate", "part", "target", "older")),
        f"{_count('vague')} AS vague_mentions",
        "sum(facts)::BIGINT AS facts",
    )
)


def grouped(facts: duckdb.DuckDBPyRelation, by: Sequence[str]) -> duckdb.DuckDBPyRelation:
    """The facts with the columns of GROUPS that they are to be grouped by; one row for each organisation."""
    added = [f"{GROUPS[name]} AS {name}" for name in by if name in GROUPS]
    return facts.project(", ".join(("*", *added)))


def of_organisations(facts: duckdb.DuckDBPyRelation, names: Sequence[str]) -> duckdb.DuckDBPyRelation:
    """The facts of these organisations and of all that belong to them."""
    wanted = duckdb.ConstantExpression(list(names))
    own = duckdb.FunctionExpression("list_has_any", duckdb.ColumnExpression("organisations"), wanted)
    above = duckdb.FunctionExpression("list_has_any", duckdb.ColumnExpression("parents"), wanted)
    return facts.filter(own | above)


def tally(facts: duckdb.DuckDBPyRelation, by: Sequence[str] = ()) -> duckdb.DuckDBPyRelation:
    """One row per group, item, kind and currency. `by` names columns that the facts have (see `grouped`)."""
    keys = ", ".join((*by, *CELL))
    with_roles = facts.project(f"*, {_ROLE} AS role").filter("role <> 'event'")
    alike = ", ".join((keys, *(name for name in _ALIKE if name not in by)))
    subtotals = with_roles.aggregate(f"{alike}, {_SUBTOTALS}", alike)
    return subtotals.aggregate(f"{keys}, {_COLUMNS}", keys)


def explain(facts: duckdb.DuckDBPyRelation, cell: Mapping[str, Any]) -> duckdb.DuckDBPyRelation:
    """The facts of one cell, each with its role (see ROLES). None matches an empty column."""
    chosen = facts.project(f"*, {_ROLE} AS role")
    for name, value in cell.items():
        same = duckdb.ColumnExpression(name)
        test = same.isnull() if value is None else same == duckdb.ConstantExpression(value)
        chosen = chosen.filter(test)
    return chosen


def warnings(facts: duckdb.DuckDBPyRelation) -> duckdb.DuckDBPyRelation:
    """Where the parts that an article gives are more than the whole that it gives for the same giver and item.

    One row each: article, organisations, item, the whole and the parts as sums, and the facts behind both.
    """
    same = "article_id, organisations, item_key, kind, currency"
    told = facts.project(f"*, unnest(article_ids) AS article_id, {_ROLE} AS role").filter(
        "role IN ('summed', 'newest', 'older', 'target', 'part')"
    )
    sums = told.aggregate(
        f"{same}, sum(coalesce(value_high, value_max, value)) FILTER (role <> 'part') AS whole, "
        "sum(coalesce(value_low, value)) FILTER (role = 'part') AS parts, "
        "list(fact_id ORDER BY fact_id) FILTER (role <> 'part') AS whole_facts, "
        "list(fact_id ORDER BY fact_id) FILTER (role = 'part') AS part_facts",
        same,
    )
    return sums.filter("parts > whole")
