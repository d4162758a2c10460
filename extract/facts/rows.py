"""The fact table: for each fact what its sources agree on, what they say beside it, and where they differ."""

from __future__ import annotations

import duckdb

# How exact a number is, the most exact first; of two equally exact ones the earliest telling's stands.
_EXACTNESS = "CASE modifier WHEN 'exact' THEN 0 WHEN 'vague' THEN 2 ELSE 1 END"
_BASIS = "CASE basis WHEN 'stated' THEN 0 WHEN 'relative' THEN 1 WHEN 'published' THEN 2 ELSE 3 END"
# Where sources differ on how a number adds up, it counts the way that adds least.
_COUNTING = "CASE counting WHEN 'part' THEN 0 WHEN 'rate' THEN 1 WHEN 'cumulative' THEN 2 ELSE 3 END"
# Of two statuses that equally many sources give, the one that claims less stands.
_STATUS = "CASE status WHEN 'planned' THEN 0 WHEN 'ongoing' THEN 1 ELSE 2 END"

_TELLS = f"""
CREATE TABLE tells AS
SELECT fact, number, line, article_id, source, language, party, value, value_max, item_key, modifier, action, status,
    counting, place, country, basis, first_day, last_day,
    {_EXACTNESS} AS exactness, {_BASIS} AS basis_rank, {_COUNTING} AS counting_rank
FROM told JOIN fact_of USING (number)
"""
_SEVERAL = """
CREATE TABLE several AS
SELECT fact FROM tells GROUP BY fact HAVING count(*) > 1
UNION SELECT fact FROM line_of JOIN fact_of USING (number) WHERE NOT leads
"""
_AGREED = f"""
CREATE TABLE agreed AS
SELECT fact, arg_min(status, (-tellings, {_STATUS})) AS status FROM
    (SELECT fact, status, count(*) AS tellings FROM tells SEMI JOIN several USING (fact) GROUP BY ALL) GROUP BY fact
"""
# An organisation that another of the fact's organisations belongs to is only named as its parent.
_INVOLVED = """
CREATE TABLE involved AS
WITH pairs AS (SELECT DISTINCT fact, party FROM tells SEMI JOIN several USING (fact)),
listed AS (
    SELECT fact, flatten(list(organisations)) AS named, list_sort(list_distinct(flatten(list(parents)))) AS parents
    FROM pairs JOIN bodies USING (party) GROUP BY fact
)
SELECT fact, parents,
    list_sort(list_distinct(list_filter(named, lambda name: NOT list_contains(parents, name)))) AS organisations
FROM listed
"""
_ARTICLES = """
CREATE TABLE told_in AS
SELECT fact, list(DISTINCT article_id ORDER BY article_id) AS article_ids, count(DISTINCT source) AS sources,
    list(DISTINCT language ORDER BY language) AS languages
FROM lines JOIN line_of USING (line) JOIN fact_of USING (number) SEMI JOIN several USING (fact) GROUP BY fact
"""
# Names as the first telling writes them, then those that only others have.
_WRITTEN = """
CREATE TABLE written AS
WITH listed AS (
    SELECT fact, arg_min(givers, number) AS own_givers, list_distinct(flatten(list(givers))) AS all_givers,
        arg_min(recipients, number) AS own_recipients, list_distinct(flatten(list(recipients))) AS all_recipients
    FROM tells SEMI JOIN several USING (fact) JOIN given_mentions USING (line) GROUP BY fact
)
SELECT fact,
    list_concat(own_givers, list_sort(list_filter(all_givers, lambda name: NOT list_contains(own_givers, name))))
        AS givers,
    list_concat(own_recipients,
        list_sort(list_filter(all_recipients, lambda name: NOT list_contains(own_recipients, name)))) AS recipients
FROM listed
"""
_MERGED = """
CREATE TABLE merged AS
SELECT fact, arg_min(number, (exactness, number)) AS speaker,
    arg_min(number, (basis_rank, last_day, first_day, number)) AS dater,
    arg_min(counting, (counting_rank, number)) AS counting,
    arg_min(place, number) FILTER (place IS NOT NULL) AS place,
    arg_min(country, number) FILTER (country IS NOT NULL) AS country,
    min(least(value, value_max)) AS value_low, max(greatest(value, value_max)) AS value_high,
    list_filter([
        CASE WHEN count(DISTINCT value) > 1 OR count(DISTINCT value_max) > 1 THEN 'value' END,
        CASE WHEN count(DISTINCT item_key) > 1 THEN 'item_key' END,
        CASE WHEN count(DISTINCT counting) > 1 THEN 'counting' END,
        CASE WHEN count(DISTINCT action) > 1 THEN 'action' END,
        CASE WHEN count(DISTINCT status) > 1 THEN 'status' END,
        CASE WHEN max(first_day) FILTER (basis_rank < 2) > min(last_day) FILTER (basis_rank < 2) THEN 'date' END
    ], lambda name: name IS NOT NULL) AS disagreements
FROM tells SEMI JOIN several USING (fact) GROUP BY fact
"""
_SUMMED_UP = """
CREATE TABLE summed_up AS
SELECT fact, speaker, dater, counting, status, place, country, value_low, value_high, disagreements, organisations,
    parents, article_ids, sources, languages, givers, recipients
FROM merged JOIN agreed USING (fact) JOIN involved USING (fact) JOIN told_in USING (fact) JOIN written USING (fact)
UNION ALL
SELECT fact, number, number, counting, status, place, country, least(value, value_max), greatest(value, value_max), [],
    organisations, parents, [tells.article_id], 1, [language], given_mentions.givers, given_mentions.recipients
FROM tells ANTI JOIN several USING (fact) JOIN bodies USING (party) JOIN
    (SELECT line, givers, recipients FROM given_mentions) AS given_mentions USING (line)
"""
# The name of a fact is made of what its first telling says, by the form of the givers' names: neither the register
# nor later articles change it.
_IDENTIFIERS = """
CREATE TABLE identifiers AS
WITH founding AS (
    SELECT number AS fact, concat_ws('|', form, subject, value, value_max, counting, rate_period, status, date, country)
        AS content
    FROM told SEMI JOIN fact_of ON told.number = fact_of.fact
), numbered AS (SELECT *, row_number() OVER (PARTITION BY content ORDER BY fact) AS same FROM founding)
SELECT fact, 'f-' || left(sha256(CASE same WHEN 1 THEN content ELSE content || '#' || same END), 16) AS fact_id
FROM numbered
"""
_FACTS = """
CREATE TABLE facts AS
SELECT summed_up.* EXCLUDE (speaker, dater), fact_id, speaker.line AS line, speaker.subject, speaker.value,
    dater.date, dater.date_basis, dater.earliest AS date_earliest, dater.latest AS date_latest, days.precision
        AS date_precision, dater.said_day
FROM summed_up JOIN told AS speaker ON summed_up.speaker = speaker.number
JOIN told AS dater ON summed_up.dater = dater.number LEFT JOIN days ON dater.date = days.date
JOIN identifiers USING (fact)
"""


def build(connection: duckdb.DuckDBPyConnection) -> None:
    """Write `facts` out of `told`, `line_of` and `fact_of`. `line` is the mention whose words a fact is told in."""
    steps = (
        _TELLS, _SEVERAL, _AGREED, _INVOLVED, _ARTICLES, _WRITTEN, _MERGED, _SUMMED_UP, _IDENTIFIERS, _FACTS,
    )  # fmt: skip
    for step in steps:
        connection.execute(step)
