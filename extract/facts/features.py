"""What grouping looks at in each mention, as the DuckDB table `told`: one row a telling, in the order of publication.

Articles of one text are one source: a telling is known again in a copy by its place in the text, and only the copy
published first is a row of `told`. `line_of` (line, number) finds the row of every mention.
"""

from __future__ import annotations

from datetime import date

import duckdb
import pyarrow as pa

from extract import edtf
from extract.facts import parties
from extract.register import Register
from extract.tables.items import ITEMS

# Days that two tellings of one date may lie apart: announced on one day, handed over or printed on another.
SLACK = 4
# An act known only by its publication happened at most so many days before, longer when the number is so particular
# (more than two digits before its zeros) that it is hardly another gift.
LOOK_BACK, LOOK_BACK_PARTICULAR = 31, 366
FOREVER = 10_000_000

_SOURCES = """
CREATE TABLE sources AS
SELECT article_id, language, published, dense_rank() OVER (ORDER BY first_published NULLS LAST, digest) AS source,
    count(*) OVER (PARTITION BY digest) > 1 AS copied
FROM (SELECT article_id, language, published, coalesce(digest, article_id) AS digest,
        min(published) OVER (PARTITION BY coalesce(digest, article_id)) AS first_published FROM given_articles)
"""
_LINES = """
CREATE TABLE lines AS
WITH numbered AS (
    SELECT line, article_id, value, value_max, modifier, item, item_key, kind, currency, counting,
        rate_period, action, status, givers, recipients, date, date_basis, place, country, evidence_start, number_start
    FROM given_mentions
)
SELECT numbered.* EXCLUDE (givers, recipients), party, form, source, published, language, copied,
    nullif(array_to_string(list_filter(recipients, lambda name: regexp_matches(name, '^\\p{Lu}')), ' '), '')
        AS named_recipients
FROM numbered JOIN sources USING (article_id) JOIN parties ON coalesce(numbered.givers, []) = parties.names
"""
# In articles that have copies: the line of the copy published first that stands at the same place of the text; rows
# at one place are told apart by their order.
_LEADERS = """
CREATE TABLE leaders AS
WITH ranked AS (
    SELECT *, row_number() OVER (PARTITION BY article_id, evidence_start, number_start, item_key, currency, value
        ORDER BY line) AS rank FROM lines WHERE copied
)
SELECT line, first_value(line) OVER (PARTITION BY source, evidence_start, number_start, item_key, currency, value, rank
    ORDER BY published NULLS LAST, article_id) AS leader FROM ranked
"""
_LINE_OF = """
CREATE TABLE line_of AS
WITH led AS (SELECT lines.*, coalesce(leader, line) AS leader FROM lines LEFT JOIN leaders USING (line)),
first AS (SELECT line AS leader, row_number() OVER (ORDER BY source, evidence_start, number_start, line) AS number
    FROM led WHERE line = leader)
SELECT line, number, line = leader AS leads FROM led JOIN first USING (leader)
"""
_TOLD = f"""
CREATE TABLE told AS
WITH valued AS (
    SELECT number, lines.*,
        CASE WHEN item_key IS NULL AND currency IS NULL THEN 'act:' || action
             WHEN currency IS NOT NULL THEN 'money:' || currency
             ELSE coalesce(kind, '') || ':' || item_key END AS subject,
        round(value::DOUBLE * 1000) AS amount, round(value_max::DOUBLE * 1000) AS most,
        days.earliest, days.latest, days.first_day, days.last_day,
        said.last_day AS said_day, coalesce(date_basis, 'none') AS basis
    FROM line_of JOIN lines USING (line) LEFT JOIN days ON lines.date = days.date
        LEFT JOIN days AS said ON lines.published = said.date
    WHERE leads
), bounded AS (
    SELECT * REPLACE (coalesce(first_day, -{FOREVER}) AS first_day, coalesce(last_day, {FOREVER}) AS last_day),
        CASE WHEN amount % power(10, greatest(floor(log10(greatest(abs(amount), 1))) - 1, 0)) <> 0
            THEN {LOOK_BACK_PARTICULAR} ELSE {LOOK_BACK} END AS look_back
    FROM valued
)
SELECT *, basis IN ('stated', 'relative') AND last_day - first_day <= 7 AS tight,
    CASE WHEN basis = 'none' THEN -{FOREVER}
         WHEN basis = 'published' THEN first_day - look_back
         WHEN status = 'planned' THEN least(first_day - {SLACK}, coalesce(said_day - {LOOK_BACK}, {FOREVER}))
         ELSE first_day - {SLACK} END AS opens,
    CASE WHEN basis = 'none' THEN {FOREVER} ELSE last_day + {SLACK} END AS closes
FROM bounded
"""


def load(connection: duckdb.DuckDBPyConnection, mentions: pa.Table, articles: pa.Table, register: Register) -> None:
    """Fill `told` and what it is made of."""
    connection.register(
        "given_mentions", mentions.append_column("line", pa.array(range(mentions.num_rows), pa.int64()))
    )
    connection.register("given_articles", articles)
    parties.load(connection, register)
    connection.execute(_SOURCES)
    connection.execute(_LINES)
    _days(connection)
    for step in (_LEADERS, _LINE_OF, _TOLD):
        connection.execute(step)
    connection.register("given_listed", pa.table({"item_key": pa.array(sorted({item.key for item in ITEMS}))}))
    connection.execute("CREATE TABLE listed AS FROM given_listed")


def _days(connection: duckdb.DuckDBPyConnection) -> None:
    """First and last day of every date that occurs, as dates and as numbers."""
    found = connection.sql(
        "SELECT date FROM lines WHERE date IS NOT NULL UNION SELECT published FROM sources"
    ).fetchall()
    names = ("date", "earliest", "latest", "precision")
    rows: list[tuple[str, date | None, date | None, str]] = []
    for (text,) in found:
        limits = edtf.bounds(text or "")
        if limits:
            rows.append((text, limits.earliest, limits.latest, edtf.precision(text)))
    types = (pa.string(), pa.date32(), pa.date32(), pa.string())
    arrays = [pa.array([row[place] for row in rows], kind) for place, kind in enumerate(types)]
    connection.register("given_days", pa.table(arrays, names=list(names)))
    connection.execute(
        "CREATE TABLE days AS SELECT *, date_diff('day', DATE '1970-01-01', earliest) AS first_day, "
        "date_diff('day', DATE '1970-01-01', latest) AS last_day FROM given_days"
    )
