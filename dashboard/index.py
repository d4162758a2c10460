"""The database beside a snapshot's tables: made once, so that every later question is answered in milliseconds.

`facts` are the rows whole. `keys` hold only what filters and counts ask of a fact, as small codes, "" for what it
does not state; `involved` holds the same once per organisation of a fact, sorted by organisation; `belongs` says who
belongs to whom.
"""

from __future__ import annotations

import tempfile
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

import duckdb

MEMORY = "700MB"
FOLD = "CREATE MACRO fold(text) AS strip_accents(lower(text))"
TABLES = ("facts", "keys", "involved", "belongs")
_FILE = "dashboard-6.duckdb"
_FACTS = """
CREATE TABLE facts AS
SELECT (row_number() OVER ())::INTEGER AS number, *,
    fold(concat_ws(' ', item, replace(item_key, '_', ' '), list_aggregate(givers, 'string_agg', ' '),
        list_aggregate(organisations, 'string_agg', ' '), list_aggregate(recipients, 'string_agg', ' '),
        place, evidence)) AS folded
FROM read_parquet(?) ORDER BY date_earliest NULLS FIRST, fact_id
"""
# A column of `keys` and where it comes from; `addable` is what can be summed, each currency by itself: "money MAD".
_CODED = {
    "kind": "kind",
    "status": "status",
    "item": "item_key",
    "country": "country",
    "action": "action",
    "counting": "counting",
    "addable": "CASE WHEN counting = 'once' AND value IS NOT NULL THEN concat_ws(' ', item_key, currency) END",
}
# Months since the year 0: what periods are counted by.
_MONTHS = ", ".join(
    f"(year({day}) * 12 + month({day}) - 1)::SMALLINT AS {name}"
    for day, name in (("date_earliest", "first_month"), ("date_latest", "last_month"))
)
_DATED = "date_earliest IS NOT NULL OR date_latest IS NOT NULL"
# Who stands in a fact: its organisations, "" when it names none, and those that they belong to.
_INVOLVED = """
CREATE TABLE involved AS
SELECT organisation, itself, keys.*
FROM (
    SELECT organisation, number, bool_or(itself) AS itself
    FROM (
        SELECT number, TRUE AS itself,
            unnest(CASE WHEN len(organisations) = 0 THEN [''] ELSE organisations END) AS organisation FROM facts
        UNION ALL SELECT number, FALSE, unnest(parents) FROM facts)
    WHERE organisation IS NOT NULL GROUP BY organisation, number) JOIN keys USING (number)
ORDER BY organisation, number
"""
# Who gives together with a subsidiary is none: all that a subsidiary does has the parent behind it.
_BELONGS = """
CREATE TABLE belongs AS
WITH told AS (
    SELECT parent, child, count(DISTINCT number) AS facts
    FROM (SELECT number, unnest(parents) AS parent, organisations FROM facts), unnest(organisations) AS one(child)
    WHERE child <> parent GROUP BY parent, child)
SELECT parent, child FROM told
JOIN (SELECT organisation AS child, count(*) AS facts FROM involved GROUP BY 1) USING (child, facts)
"""


def connect(snapshot: Path) -> duckdb.DuckDBPyConnection:
    """An open connection to the snapshot's database, which is made when it is not there."""
    file = snapshot / _FILE
    if not file.is_file():
        file = _made(snapshot)
    spill = tempfile.gettempdir()  # else large sorts would leave a folder where the reader works
    connection = duckdb.connect(":memory:", config={"memory_limit": MEMORY, "temp_directory": spill})
    path = str(file).replace("'", "''")
    connection.execute(f"ATTACH '{path}' AS tables (READ_ONLY)")
    connection.execute(FOLD)
    for name in TABLES:
        connection.execute(f"CREATE VIEW {name} AS SELECT * FROM tables.{name}")
    return connection


def _made(snapshot: Path) -> Path:
    """The database beside the tables, or in a temporary folder when writing there is not allowed."""
    try:
        return _write(snapshot, snapshot)
    except (OSError, duckdb.IOException):
        return _write(snapshot, Path(tempfile.mkdtemp(prefix="givetrail-")))


def _write(snapshot: Path, folder: Path) -> Path:
    fresh = folder / f"{uuid4().hex}.duckdb"
    try:
        with duckdb.connect(str(fresh), config={"memory_limit": MEMORY}) as connection:
            connection.execute(FOLD)
            connection.execute(_FACTS, [str(snapshot / "facts.parquet")])
            _write_keys(connection)
            connection.execute(_INVOLVED)
            connection.execute(_BELONGS)
        return fresh.replace(folder / _FILE)
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)


def _write_keys(connection: duckdb.DuckDBPyConnection) -> None:
    """Counting and comparing codes is several times faster than counting and comparing words."""
    for name, source in _CODED.items():
        values = f"SELECT '' UNION SELECT {source} FROM facts WHERE {source} IS NOT NULL ORDER BY 1"
        connection.execute(f"CREATE TYPE {name}_code AS ENUM ({values})")
    columns = ", ".join(f"coalesce({source}, '')::{name}_code AS {name}" for name, source in _CODED.items())
    connection.execute(
        f"CREATE TABLE keys AS SELECT number, {columns}, date_earliest, date_latest, {_MONTHS}, {_DATED} AS dated "
        "FROM facts ORDER BY number"
    )
