"""The only reader of the data folder: opens a snapshot as a DuckDB database and keeps it open.

Every question gets its own cursor. Counts are asked of the small tables that `index` makes once per snapshot.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from threading import Lock
from typing import Any, NamedTuple

import duckdb

from dashboard import index
from dashboard.filters import NAMES, NOT, Condition, Filters, Shelf, far, near, together
from extract import store
from extract.store import CorruptStore

_OPENING = Lock()
# Beside the filters: what can be summed, each currency by itself, as "mask" or "money MAD".
ADDABLE = "addable"
# How many values of a filter a list offers; one that is not among them can be typed.
OFFERED = 300

# Answers are kept: people who look at the same view ask the same questions.
remembered = lru_cache(maxsize=512)


@dataclass(frozen=True, eq=False)
class Store:
    """An open snapshot. `cursor` is cheap and safe to call from any thread."""

    folder: Path
    snapshot: str
    connection: duckdb.DuckDBPyConnection

    def cursor(self) -> duckdb.DuckDBPyConnection:
        return self.connection.cursor()

    def among_keys(self, filters: Filters, shelf: Shelf = "by period") -> Condition:
        """What a row of `keys` or `involved` must fulfil."""
        looked_up = [among(bits(self, numbers), wanted) for numbers, wanted in far(filters)]
        return together([near(filters, shelf), *looked_up]) if looked_up else near(filters, shelf)

    def among_facts(self, filters: Filters, shelf: Shelf = "by period") -> Condition:
        """What a row of `facts` must fulfil; only the small tables are fast to look through."""
        where = self.among_keys(filters, shelf)
        numbers = Condition(f"SELECT number FROM keys WHERE {where.sql}", where.parameters)
        return where if where.sql == "TRUE" else among(bits(self, numbers))

    def table(self, name: str) -> str:
        """One of the snapshot's Parquet tables, to stand after FROM."""
        path = str(self.folder / self.snapshot / f"{name}.parquet").replace("'", "''")
        return f"read_parquet('{path}')"

    def rows(self, sql: str, parameters: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
        return self.cursor().execute(sql, list(parameters)).fetchall()

    def records(self, sql: str, parameters: tuple[Any, ...] = ()) -> list[dict[str, Any]]:
        cursor = self.cursor().execute(sql, list(parameters))
        names = [column[0] for column in cursor.description or ()]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


@lru_cache(maxsize=200)
def bits(opened: Store, numbers: Condition) -> bytes:
    """A set of facts out of a query for their numbers: a bit for each, much faster to ask than a table of them."""
    last = opened.rows("SELECT count(*) FROM keys")[0][0] | 7  # whole bytes
    sql = f"SELECT coalesce(bitstring_agg(number, 0, {last}), bitstring('0', {last + 1}))::BLOB FROM ({numbers.sql})"
    found: bytes = opened.rows(sql, numbers.parameters)[0][0]
    return found


def among(facts: bytes, wanted: bool = True) -> Condition:
    """Whether a fact's number is in a set."""
    return Condition(f"get_bit(?::BLOB::BIT, number) = {int(wanted)}", (facts,))


def open_store(folder: Path) -> Store:
    """The snapshot in force, opened once. Raises EmptyStore or CorruptStore."""
    with _OPENING:
        return _open(store.snapshot(folder.resolve()))


@lru_cache(maxsize=2)
def _open(snapshot: Path) -> Store:
    try:
        return Store(snapshot.parent, snapshot.name, index.connect(snapshot))
    except duckdb.Error as error:
        raise CorruptStore(
            f"The tables in {snapshot.parent} cannot be read: delete the folder and run `givetrail extract` again."
        ) from error


@dataclass(frozen=True, slots=True)
class Summary:
    """What is in view, and of how much."""

    matched: int
    undated: int
    total: int
    articles: int


@remembered
def summary(opened: Store, filters: Filters) -> Summary:
    """Counts for the line that stands above every view."""
    articles = opened.rows(f"SELECT count(*) FROM {opened.table('articles')}")[0][0]
    undated = sum(cell.facts for cell in _cube(opened, filters) if not cell.dated)
    matched, total = (sum(cell.facts for cell in _in_view(opened, one)) for one in (filters, Filters()))
    return Summary(matched, undated, total, articles)


class Cell(NamedTuple):
    """How many facts state the same of what every page counts."""

    dated: bool
    status: str
    kind: str
    addable: str
    facts: int


@remembered
def _cube(opened: Store, filters: Filters) -> list[Cell]:
    """One look at the facts gives all counts of a first view; undated facts are in it whatever the period."""
    where = opened.among_keys(filters, "too")
    rows = opened.rows(
        "SELECT dated, status::VARCHAR, kind::VARCHAR, addable::VARCHAR, facts FROM "
        f"(SELECT dated, status, kind, addable, count(*) AS facts FROM keys WHERE {where.sql} GROUP BY ALL)",
        where.parameters,
    )
    return [Cell(*row) for row in rows]


def _in_view(opened: Store, filters: Filters) -> list[Cell]:
    period = filters.since or filters.until
    return [cell for cell in _cube(opened, filters) if cell.dated or not period]


def in_the_way(opened: Store, filters: Filters) -> tuple[str, int]:
    """The filter without which most facts would be in view, and how many; none when no single one is in the way."""
    freed: dict[str, int] = {"": 0}
    for name in NAMES:
        if value := getattr(filters, name):
            others = replace(filters, **{name: type(value)()})
            freed[name] = sum(cell.facts for cell in _in_view(opened, others))
    name = max(freed, key=lambda one: freed[one])
    return name, freed[name]


@remembered
def organisations(opened: Store, filters: Filters) -> int:
    """How many organisations give in the facts in view."""
    where = opened.among_keys(filters)
    sql = f"SELECT count(DISTINCT organisation) FROM involved WHERE itself AND organisation <> '' AND {where.sql}"
    return int(opened.rows(sql, where.parameters)[0][0])


def facet(opened: Store, filters: Filters, name: str) -> list[tuple[str, int]]:
    """The values of a filter with the number of facts that each would give, most first.

    What is chosen of it so far is set aside, so the same counts serve every choice.
    """
    nothing: dict[str, Any] = {} if name == ADDABLE else {name: ()}
    others, column = replace(filters, **nothing), name.removeprefix(NOT)
    if column not in Cell._fields:
        return _values(opened, others, column)
    counts: Counter[str] = Counter()
    for cell in _in_view(opened, others):
        counts[getattr(cell, column)] += cell.facts
    del counts[""]
    return sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))


@remembered
def _values(opened: Store, filters: Filters, column: str) -> list[tuple[str, int]]:
    where, table = opened.among_keys(filters), "involved" if column == "organisation" else "keys"
    rows = opened.rows(
        f"SELECT {column}::VARCHAR AS value, facts FROM (SELECT {column}, count(*) AS facts FROM {table} "
        f"WHERE {column} <> '' AND {where.sql} GROUP BY 1) ORDER BY facts DESC, value LIMIT {OFFERED}",
        where.parameters,
    )
    return [(str(value), int(count)) for value, count in rows]


@remembered
def fact(opened: Store, fact_id: str) -> dict[str, Any] | None:
    """One fact, or None when the table has none of that name."""
    found = opened.records("SELECT * EXCLUDE (number, folded) FROM facts WHERE fact_id = ?", (fact_id,))
    return found[0] if found else None


@remembered
def tellings(opened: Store, fact_id: str) -> list[dict[str, Any]]:
    """How each article tells a fact, oldest first, with what is needed to cite it."""
    return opened.records(
        "SELECT mentions.*, articles.title, articles.source, articles.url, articles.published, articles.language "
        f"FROM {opened.table('mentions')} AS mentions JOIN {opened.table('articles')} AS articles USING (article_id) "
        "WHERE fact_id = ? "
        "ORDER BY articles.published NULLS LAST, article_id, evidence_start",
        (fact_id,),
    )


@remembered
def subsidiaries(opened: Store, organisations: tuple[str, ...]) -> list[tuple[str, list[str]]]:
    """For each organisation that is a parent: who belongs to it."""
    if not organisations:
        return []
    places = ", ".join("?" * len(organisations))
    rows = opened.rows(
        f"SELECT parent, list(child ORDER BY child) FROM belongs WHERE parent IN ({places}) GROUP BY parent",
        organisations,
    )
    return [(str(parent), list(children)) for parent, children in rows]
