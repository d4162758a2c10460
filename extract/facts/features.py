"""What grouping looks at in each mention, as DuckDB tables: subject, value, days, givers.

Tables written into the connection: `told` (one row a mention, in the order in which articles tell them),
`told_by` (mention and giver), `related` (givers that may be one in two articles).
"""

from __future__ import annotations

from datetime import date

import duckdb
import pyarrow as pa

from extract import edtf
from extract.facts import givers
from extract.facts.givers import Giver
from extract.register import Register
from extract.register.names import parts

# Days that two tellings of one date may lie apart: announced on one day, handed over or printed on another.
SLACK = 4
# An act known only by its publication happened at most so many days before, longer when the number is so particular
# (three digits that are no zeros at its end) that it is hardly another gift.
LOOK_BACK, LOOK_BACK_PARTICULAR = 31, 366
FOREVER = 10_000_000

_TOLD = f"""
CREATE TABLE told AS
WITH placed AS (
    SELECT *, row_number() OVER (ORDER BY published NULLS LAST, digest, evidence_start, number_start, line) AS number
    FROM lines WHERE line = leader
), valued AS (
    SELECT *,
        CASE WHEN item_key IS NULL AND currency IS NULL THEN 'act:' || action
             WHEN currency IS NOT NULL THEN 'money:' || currency
             ELSE coalesce(kind, '') || ':' || item_key END AS subject,
        round(value::DOUBLE * 1000) AS amount,
        coalesce(modifier = 'vague' OR value IS NULL, true) AS vague,
        days.earliest, days.latest, days.precision,
        epoch_day(said.latest) AS said_day,
        coalesce(date_basis, 'none') AS basis
    FROM placed LEFT JOIN days ON placed.date = days.date LEFT JOIN days AS said ON placed.published = said.date
), particular AS (
    SELECT *, CASE WHEN amount % power(10, greatest(floor(log10(greatest(abs(amount), 1))) - 1, 0)) <> 0
        THEN {LOOK_BACK_PARTICULAR} ELSE {LOOK_BACK} END AS look_back,
        coalesce(epoch_day(earliest), -{FOREVER}) AS first_day, coalesce(epoch_day(latest), {FOREVER}) AS last_day
    FROM valued
)
SELECT *, basis IN ('stated', 'relative') AND last_day - first_day <= 7 AS tight,
    CASE WHEN basis = 'none' THEN -{FOREVER}
         WHEN basis = 'published' THEN first_day - look_back
         WHEN status = 'planned' THEN least(first_day - {SLACK}, coalesce(said_day - {LOOK_BACK}, {FOREVER}))
         ELSE first_day - {SLACK} END AS opens,
    CASE WHEN basis = 'none' THEN {FOREVER} ELSE last_day + {SLACK} END AS closes
FROM particular
"""


def load(
    connection: duckdb.DuckDBPyConnection, mentions: pa.Table, articles: pa.Table, register: Register
) -> dict[str, Giver]:
    """Fill the tables; answers the organisation of every giver's name."""
    connection.register("given_mentions", mentions.drop_columns(["fact_id"]))
    connection.register("given_articles", articles)
    connection.execute("CREATE MACRO epoch_day(day) AS date_diff('day', DATE '1970-01-01', day)")
    _sources(connection)
    _days(connection)
    connection.execute(_TOLD)
    return _givers(connection, register)


def _sources(connection: duckdb.DuckDBPyConnection) -> None:
    """Articles of one text are one source. A telling is known again in a copy by its place in the text; `leader`
    is its line in the article published first. Equal rows at one place are told apart by their order."""
    connection.execute(
        "CREATE TABLE sources AS SELECT article_id, language, published, coalesce(digest, article_id) AS digest "
        "FROM given_articles"
    )
    place = "evidence_start, number_start, item_key, currency, value"
    connection.execute(
        "CREATE TABLE lines AS WITH numbered AS (SELECT *, row_number() OVER () AS line FROM given_mentions), "
        f"ranked AS (SELECT *, row_number() OVER (PARTITION BY article_id, {place} ORDER BY line) AS rank FROM numbered) "
        f"SELECT ranked.*, digest, published, language, first_value(line) OVER (PARTITION BY digest, {place}, rank "
        "ORDER BY published NULLS LAST, article_id) AS leader FROM ranked JOIN sources USING (article_id)"
    )


def _days(connection: duckdb.DuckDBPyConnection) -> None:
    """First and last day of every date that occurs."""
    found = connection.sql(
        "SELECT DISTINCT date FROM lines WHERE date IS NOT NULL UNION SELECT DISTINCT published FROM sources "
        "WHERE published IS NOT NULL"
    ).fetchall()
    rows: list[tuple[str, date | None, date | None, str]] = []
    for (text,) in found:
        limits = edtf.bounds(text)
        if limits:
            rows.append((text, limits.earliest, limits.latest, edtf.precision(text)))
    names = ("date", "earliest", "latest", "precision")
    types = (pa.string(), pa.date32(), pa.date32(), pa.string())
    columns = zip(*rows, strict=True) if rows else ([], [], [], [])
    arrays = [pa.array(column, kind) for column, kind in zip(columns, types, strict=True)]
    connection.register("given_days", pa.table(arrays, names=list(names)))
    connection.execute("CREATE TABLE days AS SELECT * FROM given_days")


def _givers(connection: duckdb.DuckDBPyConnection, register: Register) -> dict[str, Giver]:
    names = [name for (name,) in connection.sql("SELECT DISTINCT unnest(givers) FROM lines").fetchall() if name]
    short = givers.acronyms(connection.sql("SELECT text FROM given_articles"), names, register)
    found = givers.identified(sorted(names), register, short)
    keys = pa.table(
        {
            "name": pa.array(list(found), pa.string()),
            "form": pa.array([parts(name).key for name in found], pa.string()),
            "giver": pa.array([one.key for one in found.values()], pa.string()),
            "organisation": pa.array([one.name for one in found.values()], pa.string()),
            "above": pa.array([list(one.parents) for one in found.values()], pa.list_(pa.string())),
        }
    )
    pairs = list(givers.related(found.values()))
    both = pa.table({"giver": pa.array([a for a, _ in pairs], pa.string()), "other": [b for _, b in pairs]})
    connection.register("given_names", keys)
    connection.register("given_related", both.cast(pa.schema([("giver", pa.string()), ("other", pa.string())])))
    connection.execute("CREATE TABLE names AS SELECT * FROM given_names")
    connection.execute("CREATE TABLE related AS SELECT * FROM given_related")
    connection.execute(
        "CREATE TABLE told_by AS SELECT DISTINCT number, giver FROM "
        "(SELECT number, unnest(givers) AS name FROM told) JOIN names USING (name)"
    )
    return found
