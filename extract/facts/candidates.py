"""Pairs of tellings that may be of one gift, by joins on giver, subject, value and time: never all pairs.

Mentions that agree in everything compared are one telling first (`tellings`), so that a story told by thousands of
articles is compared once.
"""

from __future__ import annotations

import duckdb
import numpy as np
import pyarrow as pa

from extract.facts.neighbours import overlapping

# How far apart a number and its rounding may lie: said to be one ("about", "over"); with two digits; with one.
LOOSE, FINE, BARE = 0.10, 0.05, 0.01
BARE_FROM = 1000  # smaller numbers are rounded only when the text says so
# Acts without a number are one only when their dates are as narrow as this; a total and a gift when they begin so near.
NARROW = 31
# A gift told as done and as planned is one when it was done so shortly before the plan was told.
ANNOUNCED = 10
# Two items that our table knows and keeps apart may be one thing in a story: in one language when their words have one
# in common, across languages when the number is as large as this.
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
# A second row of one article that says the same is a telling by itself, and so is one without a giver.
_TELLING_OF = """
CREATE TABLE telling_of AS
WITH likened AS (
    SELECT number, source, hash(party, subject, amount, most, modifier, counting, rate_period, status, date, basis,
        said_day, country, language, place, named_recipients, CASE WHEN form = '' THEN number END) AS likeness
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
# Tellings by what they have to share with another: giver, subject and amount. A telling stands in the block of its own
# giver, in those of the giver's kin, and in those of the amounts that its own may be rounded to.
OWN, KIN, ROUNDED = 1, 2, 4
_BLOCKS = f"""
CREATE TABLE spans AS
SELECT telling, party, amount, hash(subject) AS subject, opens, closes FROM tellings WHERE form <> '';
CREATE TABLE own AS
SELECT telling, hash(party, subject, amount) AS block, opens, closes, {OWN} AS role FROM spans;
CREATE TABLE said AS
FROM own UNION ALL
SELECT * FROM (SELECT telling, hash(other, subject, amount) AS block, opens, closes, {KIN} FROM spans
    JOIN akin USING (party) WHERE party <> other) SEMI JOIN own USING (block);
CREATE TABLE entries AS
FROM said UNION ALL
SELECT * FROM (SELECT telling, hash(party, subject, near) AS block, opens, closes, {ROUNDED} FROM spans
    JOIN rounded USING (amount)) SEMI JOIN said USING (block);
"""
_ENTRIES = """
SELECT block, telling, opens, closes, role FROM entries SEMI JOIN
    (SELECT block FROM entries GROUP BY block HAVING min(telling) <> max(telling)) USING (block)
ORDER BY block, opens, telling
"""
# Articles that tell one fact in common tell one story: there, one number of one kind is one fact even under two keys.
_STORY_BLOCKS = f"""
CREATE TABLE beside AS SELECT DISTINCT telling, fact FROM telling_of JOIN shared USING (source);
CREATE TABLE spans AS
SELECT telling, party, amount, kind, opens, closes FROM tellings SEMI JOIN beside USING (telling)
WHERE amount IS NOT NULL AND currency IS NULL AND form <> '';
CREATE TABLE own AS SELECT telling, hash(party, kind, amount) AS block, opens, closes, {OWN} AS role FROM spans;
CREATE TABLE entries AS
FROM own UNION ALL
SELECT * FROM (SELECT telling, hash(other, kind, amount) AS block, opens, closes, {KIN} FROM spans
    JOIN akin USING (party) WHERE party <> other) SEMI JOIN own USING (block);
"""
_MET_IN_STORY = f"""
CREATE TABLE met AS
WITH keyed AS (
    SELECT telling, subject, language, item, item_key, amount, coalesce(item_key IN (FROM listed), false) AS listed
    FROM tellings
)
SELECT DISTINCT one, two FROM met_anywhere JOIN keyed AS a ON a.telling = one JOIN keyed AS b ON b.telling = two
JOIN beside AS beside_a ON beside_a.telling = one JOIN beside AS beside_b ON beside_b.telling = two
    AND beside_b.fact = beside_a.fact
WHERE CASE WHEN a.subject = b.subject OR NOT a.listed OR NOT b.listed THEN true
        WHEN suffix(a.item_key, '_' || b.item_key) OR suffix(b.item_key, '_' || a.item_key) THEN true
    WHEN a.language = b.language THEN list_has_any(words_of(a.item), words_of(b.item))
    ELSE a.amount >= 1000 * {TELLING_NUMBER} END
"""
# Nothing in two tellings contradicts that they are of one gift.
_PAIRS = f"""
CREATE TABLE pairs AS
SELECT one, two,
    (CASE WHEN a.party = b.party THEN 16 ELSE 0 END + CASE WHEN a.amount = b.amount THEN 8 ELSE 0 END
        + CASE WHEN a.status = b.status THEN 4 ELSE 0 END + CASE WHEN a.date = b.date THEN 2 ELSE 0 END
        + CASE WHEN a.counting = b.counting THEN 1 ELSE 0 END) AS strength,
    coalesce(abs(a.said_day - b.said_day), 0) AS gap,
    a.status <> b.status AND a.status <> 'ongoing' AND b.status <> 'ongoing' AS opposed
FROM met JOIN tellings AS a ON a.telling = met.one JOIN tellings AS b ON b.telling = met.two
WHERE (a.country = b.country OR a.country IS NULL OR b.country IS NULL)
    AND (a.amount IS NOT DISTINCT FROM b.amount
        OR rounds(a.amount, a.modifier, b.amount) OR rounds(b.amount, b.modifier, a.amount))
    AND (a.most IS NULL OR b.most IS NULL OR a.most = b.most)
    AND (a.rate_period = b.rate_period OR a.rate_period IS NULL OR b.rate_period IS NULL)
    AND coalesce((a.counting = 'rate') = (b.counting = 'rate'), true)
    AND coalesce((a.counting = 'cumulative') = (b.counting = 'cumulative') OR a.date = b.date
        OR (meet(a, b) AND abs(a.first_day - b.first_day) <= {NARROW}), true)
    AND CASE WHEN a.status = 'planned' AND b.status = 'done'
            THEN b.last_day BETWEEN a.said_day - {ANNOUNCED} AND a.said_day
        WHEN a.status = 'done' AND b.status = 'planned'
            THEN a.last_day BETWEEN b.said_day - {ANNOUNCED} AND b.said_day
        ELSE true END
    AND (a.amount IS NOT NULL
        OR (a.last_day - a.first_day <= {NARROW} AND b.last_day - b.first_day <= {NARROW} AND meet(a, b)))
"""
# Nor do the places and recipients named, unless both happened on the same days: articles name different ones.
_IN_PLACE = """
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
    connection.execute(_BLOCKS)
    _meet(connection, "met")
    connection.execute(_PAIRS + _IN_PLACE)


def _meet(connection: duckdb.DuckDBPyConnection, name: str) -> None:
    """Write a table of the pairs of tellings of one block at one time, each once."""
    connection.execute(f"CREATE TABLE {name} (one BIGINT, two BIGINT)")
    found = connection.sql(_ENTRIES).fetchnumpy()
    telling, role = found["telling"], found["role"]
    for first, second in overlapping(found["block"], found["opens"], found["closes"]):
        swapped = telling[first] > telling[second]
        lower, upper = np.where(swapped, second, first), np.where(swapped, first, second)
        # Both own: one block. Kin: both blocks hold the pair, that of the lower telling counts. One is the other's
        # rounding: only the block of the rounding holds the pair.
        rounded = (role[lower] == ROUNDED) != (role[upper] == ROUNDED)
        chosen = (rounded | ((role[lower] == OWN) & (role[upper] != ROUNDED))) & (telling[lower] != telling[upper])
        pairs = pa.table({"one": telling[lower[chosen]], "two": telling[upper[chosen]]})
        connection.register("given_pairs", pairs)
        connection.execute(f"INSERT INTO {name} FROM given_pairs")
        connection.unregister("given_pairs")


def find_in_stories(connection: duckdb.DuckDBPyConnection) -> None:
    """Write `pairs` of tellings of different subjects in articles of one story (`shared`: source, fact)."""
    for table in ("spans", "own", "said", "entries", "met", "pairs"):
        connection.execute(f"DROP TABLE {table}")
    connection.execute(_STORY_BLOCKS)
    _meet(connection, "met_anywhere")
    connection.execute(_MET_IN_STORY)
    connection.execute(_PAIRS)
