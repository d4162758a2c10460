"""The only reader of the data folder: opens a snapshot as a DuckDB database and keeps it open.

Every question gets its own cursor. Counts are asked of the small tables that `index` makes once per snapshot.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from threading import Lock
from typing import Any, NamedTuple
from uuid import uuid4

import duckdb

from dashboard import index
from dashboard.filters import NOT, Condition, Filters, Shelf, condition, words
from extract import store
from extract.store import CorruptStore

_OPENING = Lock()
# Beside the filters: what can be summed, each currency by itself, as "mask" or "money MAD".
ADDABLE = "addable"
# How many values of a filter a list offers; one that is not among them can be typed.
OFFERED = 300

# Answers are kept: people who look at the same view ask the same questions.
remembered = lru_cache(maxsize=512)
_SEARCHES = 30  # so many searches keep their matches


@dataclass(frozen=True, eq=False)
class Store:
    """An open snapshot. `cursor` is cheap and safe to call from any thread."""

    folder: Path
    snapshot: str
    connection: duckdb.DuckDBPyConnection
    searches: dict[str, str] = field(default_factory=dict)
    searching: Lock = field(default_factory=Lock)

    def cursor(self) -> duckdb.DuckDBPyConnection:
        return self.connection.cursor()

    def among_keys(self, filters: Filters, shelf: Shelf = "by period") -> Condition:
        """What a row of `keys` or `involved` must fulfil; a search runs once and its matches are kept."""
        return condition(filters, shelf, self._matches(filters.q) if filters.q else "")

    def among_facts(self, filters: Filters, shelf: Shelf = "by period") -> Condition:
        """What a row of `facts` must fulfil: found by its number, since only `keys` are fast to look through."""
        among = self.among_keys(filters, shelf)
        sql = among.sql if among.sql == "TRUE" else f"number IN (SELECT number FROM keys WHERE {among.sql})"
        return Condition(sql, among.parameters)

    def _matches(self, text: str) -> str:
        """The table that holds the numbers of the facts with these words."""
        with self.searching:
            if text not in self.searches:
                name, holds = f"matches_{uuid4().hex}", words(text)
                sql = f"CREATE TABLE {name} AS SELECT number FROM facts WHERE {holds.sql}"
                self.cursor().execute(sql, list(holds.parameters))
                self.searches[text] = name
            if len(self.searches) > _SEARCHES:
                oldest = next(iter(self.searches))
                self.cursor().execute(f"DROP TABLE IF EXISTS {self.searches.pop(oldest)}")
            return self.searches[text]

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
