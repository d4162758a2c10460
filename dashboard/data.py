"""The only reader of the data folder: opens a snapshot as a DuckDB database and keeps it open.

The Parquet tables are brought once into a database file beside them, with the columns that filters need
(a folded text for search, one line per fact and organisation). Every question gets its own cursor.
"""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from threading import Lock
from typing import Any
from uuid import uuid4

import duckdb

from dashboard.filters import FACETS, Condition, Filters, condition, words
from extract import store
from extract.store import CorruptStore

_INDEX = "dashboard-4.duckdb"
_OPENING = Lock()
_MEMORY = "500MB"
_FOLD = "CREATE MACRO fold(text) AS strip_accents(lower(text))"
# Beside the filters: what can be summed, each currency by itself, as "mask" or "money MAD".
ADDABLE = "addable"
_COLUMN = {"item": "item_key"}
_FACTS = """
CREATE TABLE facts AS
SELECT (row_number() OVER ())::INTEGER AS number, *,
    CASE WHEN counting = 'once' AND value IS NOT NULL THEN concat_ws(' ', item_key, currency) END AS addable,
    fold(concat_ws(' ', item, replace(item_key, '_', ' '), list_aggregate(givers, 'string_agg', ' '),
        list_aggregate(organisations, 'string_agg', ' '), list_aggregate(recipients, 'string_agg', ' '),
        place, evidence)) AS folded
FROM read_parquet(?) ORDER BY date_earliest NULLS FIRST, fact_id
"""
# One line per fact and organisation, with what lanes need; "" stands for no organisation at all.
_INVOLVED = """
CREATE TABLE involved AS
SELECT organisation, number, bool_or(itself) AS itself, any_value(status) AS status,
    any_value(date_earliest) AS date_earliest, any_value(date_latest) AS date_latest
FROM (
    SELECT * EXCLUDE (organisations, parents), unnest(organisations) AS organisation, TRUE AS itself FROM named
    UNION ALL
    SELECT * EXCLUDE (organisations, parents), unnest(parents), FALSE FROM named)
WHERE organisation IS NOT NULL GROUP BY organisation, number ORDER BY organisation, number
"""
_NAMED = """
CREATE TEMP VIEW named AS
SELECT number, status, date_earliest, date_latest, parents,
    CASE WHEN len(organisations) = 0 THEN [''] ELSE organisations END AS organisations FROM facts
"""


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

    def where(self, filters: Filters, leave_out: str = "", undated: bool = False) -> Condition:
        """What a fact must fulfil; a search runs once and its matches are kept for all questions about it."""
        return condition(filters, leave_out, undated, self._matches(filters.q) if filters.q else "")

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
        return Store(snapshot.parent, snapshot.name, _connect(snapshot))
    except duckdb.Error as error:
        raise CorruptStore(
            f"The tables in {snapshot.parent} cannot be read: delete the folder and run `givetrail extract` again."
        ) from error


def _connect(snapshot: Path) -> duckdb.DuckDBPyConnection:
    index = snapshot / _INDEX
    if not index.is_file():
        index = _build_index(snapshot)
    spill = tempfile.gettempdir()  # else large sorts would leave a folder where the reader works
    connection = duckdb.connect(":memory:", config={"memory_limit": _MEMORY, "temp_directory": spill})
    path = str(index).replace("'", "''")
    connection.execute(f"ATTACH '{path}' AS tables (READ_ONLY)")
    connection.execute(_FOLD)
    for name in ("facts", "involved"):
        connection.execute(f"CREATE VIEW {name} AS SELECT * FROM tables.{name}")
    return connection


def _build_index(snapshot: Path) -> Path:
    """Write the database beside the tables, or into a temporary folder when that is not allowed."""
    try:
        return _write_index(snapshot, snapshot)
    except (OSError, duckdb.IOException):
        return _write_index(snapshot, Path(tempfile.mkdtemp(prefix="givetrail-")))


def _write_index(snapshot: Path, folder: Path) -> Path:
    fresh = folder / f"{uuid4().hex}.duckdb"
    try:
        with duckdb.connect(str(fresh), config={"memory_limit": _MEMORY}) as connection:
            connection.execute(_FOLD)
            connection.execute(_FACTS, [str(snapshot / "facts.parquet")])
            connection.execute(_NAMED)
            connection.execute(_INVOLVED)
        return fresh.replace(folder / _INDEX)
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)


@dataclass(frozen=True, slots=True)
class Summary:
    """What is in view, and of how much."""

    matched: int
    total: int
    undated: int
    organisations: int
    articles: int
    first: str
    last: str


@remembered
def summary(opened: Store, filters: Filters) -> Summary:
    """Counts for the line that stands above every view."""
    where = opened.where(filters)
    matched, first, last = opened.rows(
        f"SELECT count(*), min(date_earliest), max(coalesce(date_latest, date_earliest)) FROM facts WHERE {where.sql}",
        where.parameters,
    )[0]
    total = opened.rows("SELECT count(*) FROM facts")[0][0]
    articles = opened.rows(f"SELECT count(*) FROM {opened.table('articles')}")[0][0]
    source = "involved" if where.sql == "TRUE" else f"involved SEMI JOIN ({_numbers(where)}) USING (number)"
    organisations = opened.rows(
        f"SELECT count(*) FROM (SELECT organisation FROM {source} WHERE itself AND organisation <> '' GROUP BY 1)",
        where.parameters,
    )[0][0]
    return Summary(matched, total, undated_count(opened, filters), organisations, articles, str(first), str(last))


@remembered
def undated_count(opened: Store, filters: Filters) -> int:
    """How many facts without a date meet the other filters."""
    where = opened.where(filters, undated=True)
    return int(opened.rows(f"SELECT count(*) FROM facts WHERE {where.sql}", where.parameters)[0][0])


@remembered
def facets(opened: Store, filters: Filters, limit: int = 300) -> dict[str, list[tuple[str, int]]]:
    """The values of every filter with the number of facts that each would give, most first; and what adds up."""
    free = [name for name in FACETS if name != "organisation" and not getattr(filters, name)] + [ADDABLE]
    found = _free_facets(opened, filters, free, limit)
    chosen = [name for name in FACETS if name != "organisation" and name not in free]
    return {
        **found,
        **{name: _facet(opened, filters, name, limit) for name in chosen},
        "organisation": _organisations(opened, filters, limit),
    }


def _free_facets(opened: Store, filters: Filters, names: Sequence[str], limit: int) -> dict[str, list[tuple[str, int]]]:
    """Filters that are not in use all count the same facts: one pass gives them all."""
    if not names:
        return {}
    columns = [_COLUMN.get(name, name) for name in names]
    where = opened.where(filters)
    rows = opened.rows(
        f"SELECT {', '.join(columns)}, count(*) AS facts, GROUPING({', '.join(columns)}) AS kept FROM facts "
        f"WHERE {where.sql} GROUP BY GROUPING SETS ({', '.join(f'({column})' for column in columns)}) "
        f"ORDER BY facts DESC, {', '.join(columns)}",
        where.parameters,
    )
    found: dict[str, list[tuple[str, int]]] = {name: [] for name in names}
    for *values, count, kept in rows:
        place = len(names) - 1 - next(bit for bit in range(len(names)) if not kept >> bit & 1)
        value = values[place]
        if value is not None and len(found[names[place]]) < limit:
            found[names[place]].append((str(value), int(count)))
    return found


def _facet(opened: Store, filters: Filters, name: str, limit: int) -> list[tuple[str, int]]:
    """A filter in use counts the facts that the others let through."""
    where, column = opened.where(filters, leave_out=name), _COLUMN.get(name, name)
    rows = opened.rows(
        f"SELECT {column}, count(*) AS facts FROM facts WHERE {where.sql} AND {column} IS NOT NULL "
        f"GROUP BY 1 ORDER BY facts DESC, 1 LIMIT {int(limit)}",
        where.parameters,
    )
    return [(str(value), int(count)) for value, count in rows]


def _organisations(opened: Store, filters: Filters, limit: int) -> list[tuple[str, int]]:
    where = opened.where(filters, leave_out="organisation")
    source = "involved" if where.sql == "TRUE" else f"involved SEMI JOIN ({_numbers(where)}) USING (number)"
    sql = (
        f"SELECT organisation, count(*) AS facts FROM {source} WHERE organisation <> '' "
        f"GROUP BY 1 ORDER BY facts DESC, 1 LIMIT {int(limit)}"
    )
    return [(str(value), int(count)) for value, count in opened.rows(sql, where.parameters)]


def _numbers(where: Condition) -> str:
    return f"SELECT number FROM facts WHERE {where.sql}"


@remembered
def fact(opened: Store, fact_id: str) -> dict[str, Any] | None:
    """One fact, or None when the table has none of that name."""
    found = opened.records("SELECT * EXCLUDE (number, folded, addable) FROM facts WHERE fact_id = ?", (fact_id,))
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
        "WITH told AS (SELECT parent, child, count(DISTINCT number) AS facts FROM ("
        "SELECT number, unnest(parents) AS parent, organisations FROM facts WHERE number IN "
        f"(SELECT number FROM involved WHERE organisation IN ({places}))), unnest(organisations) AS o(child) "
        f"WHERE parent IN ({places}) AND child <> parent GROUP BY parent, child) "
        # Who gives together with a subsidiary is none: all that a subsidiary does has the parent behind it.
        "SELECT parent, list(child ORDER BY child) FROM told WHERE facts = "
        "(SELECT count(DISTINCT number) FROM involved WHERE organisation = child) GROUP BY parent",
        (*organisations, *organisations),
    )
    return [(str(parent), list(children)) for parent, children in rows]
