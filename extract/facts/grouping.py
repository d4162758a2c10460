"""Tellings to facts, each named by the number of its first telling (table `fact_of`)."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from typing import Any

import duckdb
import pyarrow as pa

from extract.facts import candidates
from extract.facts.clusters import DONE, ONGOING, PLANNED, Cluster, Facts
from extract.model import Status

_STATUS = f"CASE status WHEN '{Status.PLANNED}' THEN {PLANNED} WHEN '{Status.DONE}' THEN {DONE} ELSE {ONGOING} END"
_IN_PAIRS = (
    "SELECT one FROM pairs UNION SELECT two FROM pairs UNION SELECT telling FROM telling_of WHERE telling <> number"
)


def assign(connection: duckdb.DuckDBPyConnection) -> None:
    """Write `fact_of` (number, fact) for every row of `told`."""
    candidates.load(connection)
    candidates.find(connection)
    akin = set(connection.sql("SELECT party, other FROM akin").fetchall())
    facts = Facts(akin, _near(connection))
    facts.add(_clusters(connection, _IN_PAIRS))
    facts.grow(_pairs(connection))
    _write_shared(connection, facts)
    candidates.find_in_stories(connection)
    facts.add(_clusters(connection, _IN_PAIRS))
    facts.grow(_pairs(connection))
    _write(connection, facts.first_tellings())


def _clusters(connection: duckdb.DuckDBPyConnection, chosen: str) -> dict[int, Cluster]:
    """The chosen tellings, each a cluster by itself."""
    found = connection.sql(
        f"SELECT telling, source, party, amount, country, {_STATUS} AS status, opens, closes "
        f"FROM tellings SEMI JOIN ({chosen}) AS c(telling) USING (telling)"
    ).fetchall()
    alone: dict[Hashable, frozenset[Any]] = {}
    clusters = {
        telling: Cluster([telling], _only(alone, source), _only(alone, party), _only(alone, amount), *rest)
        for telling, source, party, amount, *rest in found
    }
    copies = connection.sql("SELECT telling, source FROM telling_of WHERE telling <> number").fetchall()
    for telling, source in copies:
        if telling in clusters:
            clusters[telling].sources |= {source}
    return clusters


def _only(known: dict[Hashable, frozenset[Any]], value: Hashable) -> frozenset[Any]:
    """The set of one value, made once; the empty set for none."""
    if value not in known:
        known[value] = frozenset() if value is None else frozenset((value,))
    return known[value]


def _pairs(connection: duckdb.DuckDBPyConnection) -> Iterator[tuple[int, int, bool]]:
    found = connection.sql("SELECT one, two, opposed FROM pairs ORDER BY strength DESC, gap, one, two").fetchnumpy()
    return zip(found["one"].tolist(), found["two"].tolist(), found["opposed"].tolist(), strict=True)


def _near(connection: duckdb.DuckDBPyConnection) -> set[tuple[Any, ...]]:
    """Different amounts that some pair takes for roundings of each other."""
    found = connection.sql(
        "SELECT DISTINCT a.amount, b.amount FROM pairs JOIN tellings AS a ON a.telling = one "
        "JOIN tellings AS b ON b.telling = two WHERE a.amount <> b.amount"
    ).fetchall()
    return {pair for one, two in found for pair in ((one, two), (two, one))}


def _write_shared(connection: duckdb.DuckDBPyConnection, facts: Facts) -> None:
    """Write `shared` (source, fact): the facts that several sources tell."""
    pairs = ((source, fact) for fact, sources in enumerate(facts.sources_of_each()) for source in sources)
    connection.register("given_shared", _table(pairs, "source", "fact"))
    connection.execute("CREATE TABLE shared AS FROM given_shared")


def _write(connection: duckdb.DuckDBPyConnection, home: dict[int, int]) -> None:
    moved = {telling: fact for telling, fact in home.items() if telling != fact}
    connection.register("given_home", _table(moved.items(), "telling", "fact"))
    connection.execute(
        "CREATE TABLE fact_of AS SELECT number, coalesce(fact, telling) AS fact "
        "FROM telling_of LEFT JOIN given_home USING (telling)"
    )


def _table(pairs: Iterable[tuple[int, int]], one: str, two: str) -> pa.Table:
    rows = list(pairs)
    columns = {name: pa.array([row[place] for row in rows], pa.int64()) for place, name in enumerate((one, two))}
    return pa.table(columns)
