"""One fact, one row: mentions of one gift brought together across articles and languages (docs/facts.md)."""

from __future__ import annotations

from tempfile import TemporaryDirectory

import duckdb
import pyarrow as pa

from extract.facts import features, grouping, links, rows
from extract.register import Register
from extract.store import SCHEMAS

# Of the four gigabytes that a million mentions may take, DuckDB gets half; what is more goes to a temporary folder.
_MEMORY = "2GB"
_FACT_IDS = """
SELECT fact_id FROM line_of JOIN fact_of USING (number) JOIN facts USING (fact) ORDER BY line_of.line
"""
_FACTS = """
SELECT facts.*, fulfils, series, coalesce(newest, false) AS newest,
    words.* EXCLUDE (line, value, counting, status, givers, recipients, date, date_basis, place, country, article_id,
        fact_id)
FROM facts JOIN given_mentions AS words USING (line) LEFT JOIN deliveries USING (fact) LEFT JOIN series_of USING (fact)
ORDER BY date_earliest NULLS LAST, fact
"""


def group(mentions: pa.Table, articles: pa.Table, register: Register) -> tuple[pa.Table, pa.Table]:
    """The mentions with their fact_id, in their order, and the facts (`SCHEMAS` "mentions" and "facts")."""
    with (
        TemporaryDirectory(prefix="givetrail-") as spill,
        duckdb.connect(config={"memory_limit": _MEMORY, "temp_directory": spill}) as connection,
    ):
        features.load(connection, mentions, articles, register)
        grouping.assign(connection)
        rows.build(connection)
        links.link(connection)
        schema = SCHEMAS["facts"]
        columns = ", ".join(f'"{name}"' for name in schema.names)
        facts = connection.sql(_FACTS).project(columns).to_arrow_table().cast(schema)
        names = connection.sql(_FACT_IDS).to_arrow_table()["fact_id"]
    place = mentions.schema.get_field_index("fact_id")
    return mentions.set_column(place, mentions.schema.field(place), names), facts
