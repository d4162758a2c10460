"""Pairs of tellings that may be of one gift, by joins on giver, subject, value and time: never all pairs.

Mentions that agree in everything compared are one telling first (`tellings`), so that a story told by thousands of
articles is compared once.
"""

from __future__ import annotations

import duckdb

# How far apart a number and its rounding may lie: said to be one ("about", "over"); with two digits; with one.
LOOSE, FINE, BARE = 0.10, 0.05, 0.01
BARE_FROM = 1000  # smaller numbers are rounded only when the text says so
# Acts without a number are one only when their dates are as narrow as this.
NARROW = 31
# A gift told as done and as planned is one when it was done so shortly before the plan was told.
ANNOUNCED = 10
# Time is cut into buckets of so many days; what spans more than so many of them is compared without buckets.
BUCKET, FEW = 64, 8
# Of two items that our table knows and keeps apart, only a number as large as this makes one thing across languages.
TELLING_NUMBER = 1000

_MACROS = f"""
CREATE MACRO words_of(text) AS
    list_filter(string_split_regex(strip_accents(lower(text)), '[^\\w]+'), lambda word: len(word) > 3);
CREATE MACRO two_digits(amount) AS amount % power(10, floor(log10(amount))) <> 0;
CREATE MACRO rounds(amount, modifier, other) AS amount > 0 AND abs(other - amount) <= {LOOSE} * amount AND
    CASE modifier WHEN 'about' THEN true WHEN 'at_least' THEN other >= amount WHEN 'at_most' THEN other <= amount
    ELSE amount >= 1000 * {BARE_FROM}
        AND abs(other - amount) <= CASE WHEN two_digits(amount) THEN {FINE} ELSE {BARE} END * amount END;
CREATE MACRO apart(one, two) AS len(one) > 0 AND len(two) > 0 AND NOT list_has_any(one, two);
CREATE MACRO meet(a, b) AS a.first_day <= b.last_day AND b.first_day <= a.last_day;
"""
# A second row of one article that says the same is a telling by itself.
_TELLING_OF = """
CREATE TABLE telling_of AS
WITH likened AS (
    SELECT number, source, hash(party, subject, amount, most, modifier, counting, rate_period, status, date, basis,
        said_day, country, language, place, named_recipients) AS likeness
    FROM told
), once AS (SELECT likeness, source, min(number) AS number FROM likened GROUP BY ALL)
SELECT number, source, min(number) OVER (PARTITION BY likeness) AS telling FROM once
UNION ALL
SELECT number, source, number FROM likened ANTI JOIN once USING (number)
"""
_TELLINGS = """
CREATE TABLE tellings AS
SELECT number AS telling, told.* EXCLUDE (number)
FROM told SEMI JOIN (SELECT telling FROM telling_of) AS firsts ON told.number = firsts.telling
"""
# An amount and what it may be rounded to: to one, two or three digits, to the nearest, down and up.
_ROUNDED = f"""
CREATE TABLE rounded AS
SELECT DISTINCT amount, near FROM (
    SELECT amount,
        unnest([round(amount / step) * step, floor(amount / step) * step, ceil(amount / step) * step]) AS near
    FROM (SELECT DISTINCT amount, power(10, floor(log10(amount)) - digits + 1) AS step
        FROM tellings, unnest([1, 2, 3]) AS d(digits) WHERE amount > 0))
WHERE near <> amount AND abs(near - amount) <= {LOOSE} * near
"""
_MET = f"""
CREATE TABLE met AS
WITH spans AS (
    SELECT telling, party, subject, amount, opens, closes, opens // {BUCKET} AS bucket,
        closes // {BUCKET} - opens // {BUCKET} >= {FEW} AS wide FROM tellings
), as_said AS (SELECT spans.* REPLACE (other AS party) FROM spans JOIN akin USING (party)),
as_rounded AS (FROM spans UNION ALL SELECT spans.* REPLACE (near AS amount) FROM spans JOIN rounded USING (amount)),
said_then AS (SELECT *, unnest(range(bucket, closes // {BUCKET} + 1)) AS during FROM as_said WHERE NOT wide),
rounded_then AS (SELECT *, unnest(range(bucket, closes // {BUCKET} + 1)) AS during FROM as_rounded WHERE NOT wide),
found AS (
    SELECT l.telling AS one, r.telling AS two FROM said_then AS l JOIN rounded_then AS r
        ON l.party = r.party AND l.subject = r.subject AND l.during = r.during
        AND l.amount IS NOT DISTINCT FROM r.amount
    WHERE l.during = greatest(l.bucket, r.bucket) AND l.opens <= r.closes AND r.opens <= l.closes
    UNION ALL
    SELECT l.telling, r.telling FROM as_said AS l JOIN as_rounded AS r
        ON l.party = r.party AND l.subject = r.subject AND l.amount IS NOT DISTINCT FROM r.amount
    WHERE (l.wide OR r.wide) AND l.opens <= r.closes AND r.opens <= l.closes
)
SELECT DISTINCT least(one, two) AS one, greatest(one, two) AS two FROM found WHERE one <> two
"""
# Articles that tell one fact in common tell one story: there, one number of one kind is one fact, even if its noun is
# not in our table of items or is in it twice.
_MET_IN_STORY = f"""
CREATE TABLE met AS
WITH of_story AS (
    SELECT tellings.*, story, item_key IN (FROM listed) AS listed
    FROM tellings JOIN (SELECT DISTINCT telling, story FROM stories) USING (telling)
    WHERE amount IS NOT NULL AND currency IS NULL
)
SELECT DISTINCT a.telling AS one, b.telling AS two FROM of_story AS a JOIN of_story AS b USING (story, kind, amount)
JOIN akin ON akin.party = a.party AND akin.other = b.party
WHERE a.telling < b.telling AND a.subject <> b.subject AND a.opens <= b.closes AND b.opens <= a.closes
    AND (NOT a.listed OR NOT b.listed OR (a.language <> b.language AND amount >= 1000 * {TELLING_NUMBER}))
"""
_PAIRS = f"""
CREATE TABLE pairs AS
SELECT one, two,
    (CASE WHEN a.party = b.party THEN 16 ELSE 0 END + CASE WHEN a.amount = b.amount THEN 8 ELSE 0 END
        + CASE WHEN a.status = b.status THEN 4 ELSE 0 END + CASE WHEN a.date = b.date THEN 2 ELSE 0 END
        + CASE WHEN a.counting = b.counting THEN 1 ELSE 0 END) AS strength,
    coalesce(abs(a.said_day - b.said_day), 0) AS gap, a.status IN ('planned', 'done') AND b.status IN ('planned', 'done')
        AND a.status <> b.status AS opposed
FROM met JOIN tellings AS a ON a.telling = met.one JOIN tellings AS b ON b.telling = met.two
WHERE (a.country = b.country OR a.country IS NULL OR b.country IS NULL)
    AND (a.amount IS NOT DISTINCT FROM b.amount
        OR rounds(a.amount, a.modifier, b.amount) OR rounds(b.amount, b.modifier, a.amount))
    AND (a.most IS NULL OR b.most IS NULL OR a.most = b.most)
    AND (a.rate_period = b.rate_period OR a.rate_period IS NULL OR b.rate_period IS NULL)
    AND coalesce((a.counting = 'rate') = (b.counting = 'rate'), true)
    AND coalesce((a.counting = 'cumulative') = (b.counting = 'cumulative') OR a.date = b.date
        OR (a.tight AND b.tight AND meet(a, b)), true)
    AND CASE WHEN a.status = 'planned' AND b.status = 'done'
            THEN b.last_day BETWEEN a.said_day - {ANNOUNCED} AND a.said_day
        WHEN a.status = 'done' AND b.status = 'planned'
            THEN a.last_day BETWEEN b.said_day - {ANNOUNCED} AND b.said_day
        ELSE true END
    AND (a.amount IS NOT NULL
        OR (a.last_day - a.first_day <= {NARROW} AND b.last_day - b.first_day <= {NARROW} AND meet(a, b)))
    AND ((a.tight AND b.tight AND meet(a, b))
        OR a.place IS NULL AND a.named_recipients IS NULL OR b.place IS NULL AND b.named_recipients IS NULL
        OR NOT (coalesce(apart(words_of(a.place), words_of(b.place)), false)
            OR (a.language = b.language
                AND coalesce(apart(words_of(a.named_recipients), words_of(b.named_recipients)), false))))
"""


def load(connection: duckdb.DuckDBPyConnection) -> None:
    """Write `telling_of` (number, source, telling) and `tellings` out of `told`."""
    connection.execute(_MACROS)
    connection.execute(_TELLING_OF)
    connection.execute(_TELLINGS)


def find(connection: duckdb.DuckDBPyConnection) -> None:
    """Write `pairs` of tellings of one subject, with the strength of their likeness."""
    connection.execute(_ROUNDED)
    connection.execute(_MET)
    connection.execute(_PAIRS)


def find_in_stories(connection: duckdb.DuckDBPyConnection) -> None:
    """Write `pairs` of tellings of different subjects in articles of one story (`stories`: telling, story)."""
    connection.execute("DROP TABLE met; DROP TABLE pairs")
    connection.execute(_MET_IN_STORY)
    connection.execute(_PAIRS)
