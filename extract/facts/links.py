"""How facts hang together: running totals of one programme, and deliveries of what was pledged."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

import duckdb
import pyarrow as pa

# A pledge is looked for among those of so many days before the delivery.
PATIENCE = 3 * 366
# A later running total may be smaller by rounding ("more than 500" after 520), not by more.
SHRINK = 0.9

# Running totals of one giver, item, country and starting year, oldest first. A total that is smaller than one before
# it counts something else and opens a series of its own.
_TOTALS = """
CREATE TABLE totals AS
SELECT fact, fact_id, value::DOUBLE AS value, status = 'planned' AS target,
    concat_ws('|', array_to_string(organisations, '+'), subject, country, status = 'planned') AS programme,
    CASE WHEN date LIKE '%/..' THEN year(date_earliest) END AS start,
    coalesce(CASE WHEN date LIKE '%/..' THEN said_day ELSE epoch_day(date_latest) END, said_day, 0) AS as_of,
    article_ids
FROM facts WHERE counting = 'cumulative' AND value IS NOT NULL
"""
# The latest pledge before a delivery, of the same giver, item and amount; a part of it where one article tells both.
_DELIVERIES = f"""
CREATE TABLE deliveries AS
WITH acts AS (
    SELECT fact, fact_id, unnest(organisations) AS organisation, subject, value, status, country,
        epoch_day(date_latest) AS day, coalesce(said_day, epoch_day(date_latest)) AS said, article_ids
    FROM facts WHERE value IS NOT NULL AND counting IN ('once', 'part')
), pledges AS (SELECT * FROM acts WHERE status = 'planned' AND said IS NOT NULL),
kept AS (SELECT * FROM acts WHERE status <> 'planned' AND day IS NOT NULL),
found AS (
    SELECT kept.fact, pledges.fact_id AS pledge, kept.day - said_at AS waited, true AS whole, kept.country AS here,
        pledges.country AS there
    FROM kept ASOF JOIN (SELECT *, said AS said_at FROM pledges) AS pledges
        ON kept.organisation = pledges.organisation AND kept.subject = pledges.subject AND kept.value = pledges.value
        AND kept.day >= pledges.said_at
    UNION ALL
    SELECT kept.fact, pledges.fact_id, abs(kept.day - pledges.said), false, kept.country, pledges.country
    FROM (SELECT *, unnest(article_ids) AS article FROM kept) AS kept
    JOIN (SELECT *, unnest(article_ids) AS article FROM pledges) AS pledges USING (article, organisation, subject)
    WHERE kept.value < pledges.value
)
SELECT fact, arg_min(pledge, (NOT whole, waited, pledge)) AS fulfils FROM found
WHERE waited <= {PATIENCE} AND (here = there OR here IS NULL OR there IS NULL) GROUP BY fact
"""


def link(connection: duckdb.DuckDBPyConnection) -> None:
    """Write `series_of` (fact, series, newest) and `deliveries` (fact, fulfils) out of `facts`."""
    connection.execute("CREATE MACRO epoch_day(day) AS date_diff('day', DATE '1970-01-01', day)")
    connection.execute(_TOTALS)
    connection.execute(_DELIVERIES)
    _write_series(connection)


class Total(NamedTuple):
    """One running total: its value as of a day, and the year from which it counts if it says so."""

    fact: int
    fact_id: str
    value: float
    programme: str
    start: int | None
    as_of: int
    articles: frozenset[str]


@dataclass(slots=True)
class Series:
    """Running totals of one programme so far: the newest one and where it stands."""

    name: str
    newest: int
    value: float
    as_of: int
    start: int | None
    articles: frozenset[str]

    def continued_by(self, total: Total) -> bool:
        """Whether a later total goes on with this series. Totals that one article gives for one day are different."""
        if None not in (self.start, total.start) and self.start != total.start:
            return False
        told_beside = self.as_of == total.as_of and not self.articles.isdisjoint(total.articles)
        return not told_beside and total.value >= SHRINK * self.value


def series(totals: Iterable[Total]) -> tuple[dict[int, str], set[int]]:
    """Name of each total's series, and the newest total of each. `totals` come by programme, oldest first."""
    named: dict[int, str] = {}
    newest: set[int] = set()
    for _, programme in groupby(totals, key=lambda total: total.programme):
        running: list[Series] = []
        for total in programme:
            found = max((one for one in running if one.continued_by(total)), key=lambda one: one.value, default=None)
            if found is None:
                found = Series(f"s-{total.fact_id[2:]}", total.fact, 0, 0, None, frozenset())
                running.append(found)
            found.newest, found.value, found.as_of, found.articles = (
                total.fact, total.value, total.as_of, total.articles,
            )  # fmt: skip
            found.start = found.start or total.start
            named[total.fact] = found.name
        newest.update(one.newest for one in running)
    return named, newest


def _write_series(connection: duckdb.DuckDBPyConnection) -> None:
    rows = connection.sql(
        "SELECT fact, fact_id, value, programme, start, as_of, article_ids FROM totals "
        "ORDER BY programme, as_of, value, fact"
    ).fetchall()
    named, newest = series(Total._make((*values, frozenset(articles))) for *values, articles in rows)
    table = pa.table(
        {
            "fact": pa.array(list(named), pa.int64()),
            "series": pa.array(list(named.values()), pa.string()),
            "newest": pa.array([fact in newest for fact in named], pa.bool_()),
        }
    )
    connection.register("given_series", table)
    connection.execute("CREATE TABLE series_of AS SELECT * FROM given_series")
