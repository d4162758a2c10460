"""Sums by the contract's rules, each with its reasons."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import duckdb
import pyarrow as pa
import pytest

from extract import tallies
from extract.facts import group
from extract.register import load
from tests.facts.made import Row, article, mention, money, tables


@pytest.fixture
def connection() -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect() as opened:
        yield opened


def facts_of(rows: Sequence[Row], articles: Sequence[Row] | None = None) -> pa.Table:
    names = dict.fromkeys(row["article_id"] for row in rows)
    return group(*tables(rows, articles or [article(name) for name in names]), load())[1]


def records(relation: duckdb.DuckDBPyRelation) -> list[dict[str, Any]]:
    return [dict(zip(relation.columns, row, strict=True)) for row in relation.fetchall()]


def test_only_what_happened_once_adds_up(connection: duckdb.DuckDBPyConnection) -> None:
    rows = [
        mention("a", 100), mention("b", 20, date="2020-08-01"), mention("c", 7, status="planned", date="2021-01-01"),
        mention("d", 900, counting="cumulative"), mention("e", 50, counting="rate", rate_period="year"),
        mention("f", 10, counting="part"), mention("g", None, modifier="vague"), mention("h", 3, status="ongoing"),
        mention("i", None, item=None, item_key=None, kind=None, counting=None, modifier=None),
    ]  # fmt: skip
    facts = connection.from_arrow(facts_of(rows))
    [cell] = records(tallies.tally(facts))
    assert [int(cell[f"once_{status}"]) for status in ("done", "planned", "ongoing")] == [120, 7, 3]
    assert (int(cell["cumulative_newest"]), cell["rate"], cell["part"], cell["vague_mentions"]) == (900, 1, 1, 1)
    roles = [fact["role"] for fact in records(tallies.explain(facts, {"item_key": "mask"}))]
    assert sorted(roles) == ["newest", "part", "rate", "summed", "summed", "summed", "summed", "vague"]
    assert set(roles) <= set(tallies.ROLES)


def test_currencies_are_never_mixed(connection: duckdb.DuckDBPyConnection) -> None:
    rows = [money("a", 100), money("a", 50) | {"currency": "XOF"}]
    cells = records(tallies.tally(connection.from_arrow(facts_of(rows))))
    assert {cell["currency"]: int(cell["once_done"]) for cell in cells} == {"MAD": 100, "XOF": 50}


@pytest.mark.parametrize(
    ("modifiers", "mark"),
    [
        (("exact", "exact"), ""), (("about", "exact"), "≈"), (("at_least", "exact"), "≥"), (("at_most", "exact"), "≤"),
        (("at_least", "about"), "≈"), (("at_least", "at_most"), "≈"),
    ],
)  # fmt: skip
def test_marks_are_carried_to_the_sum(
    connection: duckdb.DuckDBPyConnection, modifiers: tuple[str, str], mark: str
) -> None:
    rows = [mention("a", 100, modifier=modifiers[0]), mention("a", 7, modifier=modifiers[1])]
    [cell] = records(tallies.tally(connection.from_arrow(facts_of(rows))))
    assert (cell["mark_done"], cell["mark_planned"]) == (mark, "")


def test_low_and_high_where_sources_differ(connection: duckdb.DuckDBPyConnection) -> None:
    rows = [
        mention("a", 80, modifier="at_least"),
        mention("b", 82),
        mention("a", 200, value_max=300, date="2020-09-01"),
    ]
    [cell] = records(tallies.tally(connection.from_arrow(facts_of(rows))))
    assert [int(cell[name]) for name in ("low_done", "once_done", "high_done")] == [280, 282, 382]


def test_parts_that_exceed_their_whole_are_told(connection: duckdb.DuckDBPyConnection) -> None:
    whole, parts = mention("a", 100), [mention("a", number, counting="part") for number in (70, 40)]
    assert not records(tallies.warnings(connection.from_arrow(facts_of([whole, parts[0]]))))
    [warning] = records(tallies.warnings(connection.from_arrow(facts_of([whole, *parts]))))
    assert (warning["article_id"], int(warning["whole"]), int(warning["parts"])) == ("a", 100, 110)
    assert len(warning["part_facts"]) == 2


def test_groups(connection: duckdb.DuckDBPyConnection) -> None:
    rows = [mention("a", 5, givers=["Atlas Bank", "Rif Bank"]), mention("b", 7, givers=[], date="2021")]
    facts = connection.from_arrow(facts_of(rows))
    by = ("organisation", "year")
    cells = records(tallies.tally(tallies.grouped(facts, by), by).order("organisation"))
    assert [(cell["organisation"], cell["year"]) for cell in cells] == [
        ("", "2021"), ("Atlas Bank", "2020"), ("Rif Bank", "2020"),
    ]  # fmt: skip
