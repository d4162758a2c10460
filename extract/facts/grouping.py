"""Mentions to facts: each mention's fact as the number of its first telling (table `fact_of`)."""

from __future__ import annotations

from typing import Any

import duckdb
import pyarrow as pa

from extract.facts import candidates
from extract.facts.clusters import Cluster, grow


def assign(connection: duckdb.DuckDBPyConnection) -> None:
    """Write `fact_of` (number, fact) for every row of `told`."""
    candidates.find(connection)
    home = grow(_clusters(connection), _pairs(connection), _givers(connection), _amounts(connection))
    _write(connection, home)


def _clusters(connection: duckdb.DuckDBPyConnection) -> dict[int, Cluster]:
    """The tellings that are in any pair; all others are facts by themselves."""
    rows = connection.sql(
        "SELECT telling, digests, keys, amount, country, status, opens, closes FROM tellings "
        "WHERE telling IN (SELECT one FROM pairs UNION SELECT two FROM pairs)"
    ).fetchall()
    return {row[0]: _cluster(*row) for row in rows}


def _cluster(
    telling: int, digests: list[str], keys: list[str], amount: float | None, country: str | None, status: str,
    opens: int, closes: int,
) -> Cluster:  # fmt: skip
    amounts = set() if amount is None else {amount}
    countries = {country} if country else set()
    return Cluster([telling], set(digests), {frozenset(keys)}, amounts, countries, {status}, opens, closes)


def _pairs(connection: duckdb.DuckDBPyConnection) -> zip[tuple[int, int]]:
    found = connection.sql("SELECT one, two FROM pairs ORDER BY strength DESC, gap, one, two").fetchnumpy()
    return zip(found["one"].tolist(), found["two"].tolist(), strict=True)


def _givers(connection: duckdb.DuckDBPyConnection) -> set[tuple[Any, ...]]:
    return set(connection.sql("SELECT giver, other FROM related").fetchall())


def _amounts(connection: duckdb.DuckDBPyConnection) -> set[tuple[Any, ...]]:
    """Different amounts that some pair takes for roundings of each other."""
    return set(
        connection.sql(
            "SELECT DISTINCT a.amount, b.amount FROM pairs JOIN tellings AS a ON a.telling = one "
            "JOIN tellings AS b ON b.telling = two WHERE a.amount <> b.amount"
        ).fetchall()
    )


def _write(connection: duckdb.DuckDBPyConnection, home: dict[int, int]) -> None:
    moved = {telling: fact for telling, fact in home.items() if telling != fact}
    table = pa.table({"telling": pa.array(list(moved), pa.int64()), "fact": pa.array(list(moved.values()), pa.int64())})
    connection.register("given_home", table)
    connection.execute(
        "CREATE TABLE fact_of AS SELECT unnest(numbers) AS number, coalesce(fact, telling) AS fact "
        "FROM tellings LEFT JOIN given_home USING (telling)"
    )
