"""The fact table: for each fact what its sources agree on, what they say beside it, and where they differ."""

from __future__ import annotations

import duckdb

# How exact a number is, the most exact first; of two equally exact ones the earliest telling's stands.
_EXACTNESS = "CASE modifier WHEN 'exact' THEN 0 WHEN 'vague' THEN 2 ELSE 1 END"
_BASIS = "CASE basis WHEN 'stated' THEN 0 WHEN 'relative' THEN 1 WHEN 'published' THEN 2 ELSE 3 END"
# Where sources differ on how a number adds up, it counts the way that adds least.
_COUNTING = "CASE counting WHEN 'part' THEN 0 WHEN 'rate' THEN 1 WHEN 'cumulative' THEN 2 ELSE 3 END"
_STATUS = "CASE status WHEN 'planned' THEN 0 WHEN 'ongoing' THEN 1 ELSE 2 END"

_TELLING_OF = f"""
CREATE TABLE tellings_of AS
SELECT fact, told.*, {_EXACTNESS} AS exactness, {_BASIS} AS basis_rank, {_COUNTING} AS counting_rank
FROM told JOIN fact_of USING (number)
"""
# The status that most sources give; of two equally common ones the one that claims less.
_AGREED = f"""
CREATE TABLE agreed AS
SELECT fact, arg_min(status, (-tellings, {_STATUS})) AS status FROM
    (SELECT fact, status, count(*) AS tellings FROM tellings_of GROUP BY ALL) GROUP BY fact
"""
_NAMED = """
CREATE TABLE named AS
WITH everyone AS (
    SELECT DISTINCT fact, names.organisation, names.above
    FROM (SELECT fact, unnest(givers) AS name FROM tellings_of) JOIN names USING (name)
), above AS (SELECT DISTINCT fact, unnest(above) AS organisation FROM everyone)
SELECT fact,
    list(DISTINCT organisation ORDER BY organisation) FILTER (NOT parent) AS organisations,
    list(DISTINCT organisation ORDER BY organisation) FILTER (parent) AS parents
FROM (SELECT fact, organisation, false AS parent FROM everyone ANTI JOIN above USING (fact, organisation)
    UNION ALL SELECT fact, organisation, true FROM above)
GROUP BY fact
"""
_ALL_ARTICLES = """
CREATE TABLE all_articles AS
SELECT fact, list(DISTINCT article_id ORDER BY article_id) AS article_ids,
    count(DISTINCT digest) AS sources, list(DISTINCT language ORDER BY language) AS languages
FROM (SELECT lines.article_id, lines.digest, lines.language, told.number
    FROM lines JOIN told ON lines.leader = told.line) JOIN fact_of USING (number)
GROUP BY fact
"""
_MERGED = f"""
CREATE TABLE merged AS
SELECT fact,
    arg_min(number, (exactness, number)) AS speaker,
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
FROM tellings_of GROUP BY fact
"""
# Names as the first telling writes them, then those that only others have.
_WRITTEN = """
CREATE TABLE written AS
WITH listed AS (
    SELECT fact, arg_min(givers, number) AS own_givers, list_distinct(flatten(list(givers))) AS all_givers,
        arg_min(recipients, number) AS own_recipients, list_distinct(flatten(list(recipients))) AS all_recipients
    FROM tellings_of GROUP BY fact
)
SELECT fact,
    list_concat(own_givers, list_sort(list_filter(all_givers, lambda name: NOT list_contains(own_givers, name))))
        AS givers,
    list_concat(own_recipients,
        list_sort(list_filter(all_recipients, lambda name: NOT list_contains(own_recipients, name)))) AS recipients
FROM listed
"""
# The name of a fact is made of what its first telling says, by the form of the givers' names: neither the register
# nor later articles change it.
_NAMES_OF_FACTS = """
CREATE TABLE names_of_facts AS
WITH forms_of AS (
    SELECT number, string_agg(DISTINCT form, '+' ORDER BY form) AS forms
    FROM (SELECT number, unnest(givers) AS name FROM told) JOIN names USING (name) GROUP BY number
), founding AS (
    SELECT number AS fact, concat_ws('|', forms, subject, value, value_max, counting, rate_period, status, date, country) AS content
    FROM told SEMI JOIN fact_of ON told.number = fact_of.fact LEFT JOIN forms_of USING (number)
), numbered AS (SELECT *, row_number() OVER (PARTITION BY content ORDER BY fact) AS same FROM founding)
SELECT fact, 'f-' || left(sha256(CASE same WHEN 1 THEN content ELSE content || '#' || same END), 16) AS fact_id
FROM numbered
"""
_FACTS = """
CREATE TABLE facts AS
SELECT fact, names_of_facts.fact_id,
    speaker.value, speaker.value_max, merged.value_low, merged.value_high, speaker.modifier, speaker.item,
    speaker.item_key, speaker.kind, speaker.currency, merged.counting, speaker.rate_period, speaker.action,
    agreed.status, written.givers, coalesce(named.organisations, []) AS organisations,
    coalesce(named.parents, []) AS parents, written.recipients,
    dater.date, dater.date_basis, dater.earliest AS date_earliest, dater.latest AS date_latest,
    dater.precision AS date_precision, merged.place, merged.country,
    all_articles.sources, all_articles.article_ids, all_articles.languages, merged.disagreements,
    speaker.evidence, speaker.rule, speaker.subject, dater.said_day
FROM merged JOIN told AS speaker ON merged.speaker = speaker.number JOIN told AS dater ON merged.dater = dater.number
JOIN agreed USING (fact) JOIN written USING (fact) JOIN all_articles USING (fact)
JOIN names_of_facts USING (fact) LEFT JOIN named USING (fact)
"""


def build(connection: duckdb.DuckDBPyConnection) -> None:
    """Write the table `facts` out of `told`, `fact_of`, `names` and `lines`; series and pledges are not in it yet."""
    for step in (_TELLING_OF, _AGREED, _NAMED, _ALL_ARTICLES, _MERGED, _WRITTEN, _NAMES_OF_FACTS, _FACTS):
        connection.execute(step)
