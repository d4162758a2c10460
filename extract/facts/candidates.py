"""Pairs of tellings that may be of one gift, by joins on giver, subject and value: never all pairs.

Mentions that agree in everything compared are one telling first, so that a story told by thousands of articles is
compared once.
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

_MACROS = f"""
CREATE MACRO words_of(text) AS list_filter(string_split_regex(strip_accents(lower(text)), '[^\\w]+'), lambda w: len(w) > 3);
CREATE MACRO two_digits(amount) AS amount % power(10, floor(log10(amount))) <> 0;
CREATE MACRO rounds(amount, modifier, other) AS amount > 0 AND abs(other - amount) <= {LOOSE} * amount AND
    CASE modifier WHEN 'about' THEN true WHEN 'at_least' THEN other >= amount WHEN 'at_most' THEN other <= amount
    ELSE amount >= 1000 * {BARE_FROM}
        AND abs(other - amount) <= CASE WHEN two_digits(amount) THEN {FINE} ELSE {BARE} END * amount END;
CREATE MACRO apart(one, two) AS len(one) > 0 AND len(two) > 0 AND NOT list_has_any(one, two);
"""
_TELLINGS = """
CREATE TABLE tellings AS
WITH by_giver AS (SELECT number, list(giver ORDER BY giver) AS keys FROM told_by GROUP BY number),
compared AS (
    SELECT number, digest, coalesce(keys, []) AS keys, subject, amount, round(value_max::DOUBLE * 1000) AS most,
        modifier, counting, rate_period, status, first_day, last_day, opens, closes, tight, basis, said_day, date,
        country, words_of(coalesce(place, '')) AS place_words, language,
        words_of(coalesce(array_to_string(list_filter(recipients, lambda name: regexp_matches(name, '^\\p{Lu}')), ' '), ''))
            AS recipient_words
    FROM told LEFT JOIN by_giver USING (number)
), ranked AS (
    SELECT *, row_number() OVER (PARTITION BY digest, keys, subject, amount, status, counting, date ORDER BY number)
        AS rank FROM compared
)
SELECT min(number) AS telling, list(number) AS numbers, list(DISTINCT digest) AS digests, * EXCLUDE (number, digest)
FROM ranked GROUP BY ALL
"""
# An amount and what it may be rounded to: to one, two or three digits, to the nearest, down and up.
_ROUNDED = f"""
CREATE TABLE rounded AS
SELECT DISTINCT amount, near FROM (
    SELECT amount, unnest([round(amount / step) * step, floor(amount / step) * step, ceil(amount / step) * step]) AS near
    FROM (SELECT DISTINCT amount, power(10, floor(log10(amount)) - digits + 1) AS step
        FROM tellings, unnest([1, 2, 3]) AS d(digits) WHERE amount > 0))
WHERE near <> amount AND abs(near - amount) <= {LOOSE} * near
"""
_MET = """
CREATE TABLE met AS
WITH by_related AS (
    SELECT telling, other AS giver, subject, amount FROM tellings, unnest(keys) AS k(giver) JOIN related USING (giver)
), by_own AS (SELECT telling, giver, subject, amount FROM tellings, unnest(keys) AS k(giver)),
near AS (FROM by_own UNION ALL SELECT telling, giver, subject, near FROM by_own JOIN rounded USING (amount))
SELECT DISTINCT least(l.telling, r.telling) AS one, greatest(l.telling, r.telling) AS two
FROM by_related AS l JOIN near AS r
    ON l.giver = r.giver AND l.subject = r.subject AND l.amount IS NOT DISTINCT FROM r.amount
WHERE l.telling <> r.telling
"""
_PAIRS = f"""
CREATE TABLE pairs AS
SELECT one, two,
    (CASE WHEN a.keys = b.keys THEN 16 ELSE 0 END + CASE WHEN a.amount = b.amount THEN 8 ELSE 0 END
        + CASE WHEN a.status = b.status THEN 4 ELSE 0 END + CASE WHEN a.date = b.date THEN 2 ELSE 0 END
        + CASE WHEN a.counting = b.counting THEN 1 ELSE 0 END) AS strength,
    coalesce(abs(a.said_day - b.said_day), 0) AS gap
FROM met JOIN tellings AS a ON a.telling = met.one JOIN tellings AS b ON b.telling = met.two
WHERE a.opens <= b.closes AND b.opens <= a.closes
    AND (a.country = b.country OR a.country IS NULL OR b.country IS NULL)
    AND (a.amount IS NOT DISTINCT FROM b.amount
        OR rounds(a.amount, a.modifier, b.amount) OR rounds(b.amount, b.modifier, a.amount))
    AND (a.most IS NULL OR b.most IS NULL OR a.most = b.most)
    AND (a.rate_period = b.rate_period OR a.rate_period IS NULL OR b.rate_period IS NULL)
    AND coalesce((a.counting = 'rate') = (b.counting = 'rate'), true)
    AND coalesce((a.counting = 'cumulative') = (b.counting = 'cumulative') OR a.date = b.date
        OR (a.tight AND b.tight AND a.first_day <= b.last_day AND b.first_day <= a.last_day), true)
    AND CASE WHEN a.status = 'planned' AND b.status = 'done' THEN b.last_day BETWEEN a.said_day - {ANNOUNCED} AND a.said_day
        WHEN a.status = 'done' AND b.status = 'planned' THEN a.last_day BETWEEN b.said_day - {ANNOUNCED} AND b.said_day
        ELSE true END
    AND (a.amount IS NOT NULL OR (a.last_day - a.first_day <= {NARROW} AND b.last_day - b.first_day <= {NARROW}
        AND a.first_day <= b.last_day AND b.first_day <= a.last_day))
    AND (NOT (apart(a.place_words, b.place_words)
            OR (a.language = b.language AND apart(a.recipient_words, b.recipient_words)))
        OR (a.tight AND b.tight AND a.first_day <= b.last_day AND b.first_day <= a.last_day))
"""


def find(connection: duckdb.DuckDBPyConnection) -> None:
    """Write the tables `tellings` and `pairs`, strongest likeness highest, out of `told`, `told_by` and `related`."""
    connection.execute(_MACROS)
    connection.execute(_TELLINGS)
    connection.execute(_ROUNDED)
    connection.execute(_MET)
    connection.execute(_PAIRS)
