"""One fact, one row: mentions of one gift brought together across articles and languages (docs/facts.md)."""

from __future__ import annotations

import duckdb
import pyarrow as pa

from extract.facts import features, grouping, links, rows
from extract.register import Register
from extract.store import SCHEMAS

_MENTIONS = """
SELECT lines.* EXCLUDE (line, rank, digest, published, language, leader), facts.fact_id
FROM lines JOIN told ON lines.leader = told.line JOIN fact_of USING (number) JOIN facts USING (fact)
ORDER BY lines.line
"""
_FACTS = """
SELECT * FROM facts LEFT JOIN deliveries USING (fact)
LEFT JOIN (SELECT fact, series, newest FROM series_of) USING (fact)
ORDER BY date_earliest NULLS LAST, fact
"""


def group(mentions: pa.Table, articles: pa.Table, register: Register) -> tuple[pa.Table, pa.Table]:
    """The mentions with their fact_id, in their order, and the facts (`SCHEMAS` "mentions" and "facts")."""
    with duckdb.connect() as connection:
        features.load(connection, mentions, articles, register)
        grouping.assign(connection)
        rows.build(connection)
        links.link(connection)
        return _table(connection, _MENTIONS, "mentions"), _table(connection, _FACTS, "facts")


def _table(connection: duckdb.DuckDBPyConnection, query: str, name: str) -> pa.Table:
    schema = SCHEMAS[name]
    return (
        connection.sql(query).project(", ".join(f'"{column}"' for column in schema.names)).to_arrow_table().cast(schema)
    )
