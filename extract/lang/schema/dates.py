"""What a language must supply so that dates can be read in it: names, and phrases with slots."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Grain(StrEnum):
    """How fine the words of a date are."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    WEEKEND = "weekend"
    INTERVAL = "interval"


class Role(StrEnum):
    """What the words in front of a date make of it."""

    AT = "at"
    SINCE = "since"
    UNTIL = "until"
    BY = "by"
    BEFORE = "before"
    AFTER = "after"
    DURING = "during"  # a period with two ends
    TO_DATE = "to_date"  # "so far": a running total without a date of its own


class Tense(StrEnum):
    PAST = "past"
    FUTURE = "future"
    NONE = "none"


class Part(StrEnum):
    START = "start"
    MIDDLE = "middle"
    END = "end"


class Means(StrEnum):
    """What a phrase denotes, given its slots."""

    DATE = "date"  # day, month, year and the like, as far as they are there
    UNIT = "unit"  # a calendar unit, `shift` units from the publication date
    NAMED = "named"  # a month, weekday or season, `shift` = -1 last, 0 this, +1 next
    DAY = "day"  # `shift` days from the publication date
    AGO = "ago"  # {n} {unit} back or ahead (`shift` = -1 or +1)
    THEN = "then"  # {unit} or {n} {unit}, `shift` from the date before it in the text ("the next day")
    SPAN = "span"  # the {n} {unit} before or after the publication date
    PART = "part"  # the `part` of a {point} or a {unit}
    WITHIN = "within"  # a duration that in a sentence about the future is the time left from the publication date
    SCHOOL = "school"  # a school year, `shift` from the present one
    DURATION = "duration"  # with `shift` = -1 up to the publication date, hence open since its beginning
    FIRST = "first"  # the first {n} {unit} of a {year}, or of the publication's
    PIECE = "piece"  # the first {n} or the {ord} days, weeks or half of a {point}
    ENDING = "ending"  # the {n} {unit} that end with a {point}
    FISCAL = "fiscal"
    DECADE = "decade"
    CENTURY = "century"
    TO_DATE = "to_date"
    WEEKEND = "weekend"
    NOW = "now"  # "at present", "recently" (`shift` = -1), "in future" (+1): no date of its own


@dataclass(frozen=True, slots=True)
class Phrase:
    """One way to say a date: words, slots in braces, alternatives in round brackets ("(last|past) {unit}")."""

    pattern: str
    means: Means
    shift: int = 0
    part: Part | None = None
    bare: bool = True  # False: a date only after a preposition or inside another phrase
    role: Role | None = None  # the role that the phrase itself decides


@dataclass(frozen=True, slots=True, eq=False, repr=False)  # by identity: a table is a cache key
class DateWords:
    """The words of one language; every form in lower case with straight apostrophes."""

    code: str  # ISO 639-1, for the resolver of single relative expressions
    months: Mapping[str, int]
    weekdays: Mapping[str, int]  # 0 is Monday
    seasons: Mapping[str, int]  # EDTF: 21 spring to 24 winter
    units: Mapping[str, Grain]
    plurals: frozenset[str]  # units in the plural only, which "last" or "next" alone do not date
    numbers: Mapping[str, int]
    tens: frozenset[str]  # number words that a smaller one may follow
    quarter_letters: frozenset[str]  # "Q1"
    half_letters: frozenset[str]  # "H1"
    vague_numbers: frozenset[str]
    ordinals: Mapping[str, int]
    ordinal_suffixes: frozenset[str]
    feasts: Mapping[str, int]  # the month of a feast, 0 for Easter
    needs_capital: frozenset[str]  # names of months and days that are ordinary words in lower case
    never_capital: frozenset[str]  # names of months that in mid-sentence are a proper name with a capital
    weak_names: frozenset[str]  # ambiguous names: only beside a day, a year or after a preposition
    never_alone: frozenset[str]  # names that are another word unless a day or a year stands beside them
    recurring: frozenset[str]  # words that make a weekday or unit a habit ("every")
    phrases: tuple[Phrase, ...]
    roles: Mapping[str, Role]  # words in front of a date
    openers: Mapping[str, tuple[str, ...]]  # "between": what may join its two ends
    joiners: tuple[str, ...]  # what joins two ends without an opener
    pair_words: frozenset[str]  # what joins two days, months or years that follow each other
    year_prepositions: frozenset[str]  # after which a number like 2020 is a year whatever follows
    month_prepositions: frozenset[str]  # after which a month stands without its day
    plain_words: frozenset[str]  # no name before a year, even with a capital ("The 2025 round")
    figurative: frozenset[str]  # words before "tomorrow" that make it a figure of speech
    after_year: frozenset[str]  # words that may follow such a year
    loose_ends: frozenset[str]  # words after which "two years before" goes on to what it counts from
    name_nouns: frozenset[str]  # a year after them is part of a name ("plan 2025-2030")
    not_before: frozenset[str]  # words after which something is no date ("page 2020", "Black Friday")
    not_after: frozenset[str]  # words before which a year or weekday is none ("2020 %", "Vendredi saint")
    future_words: frozenset[str]  # words and pairs of words: a date without a year beside them lies ahead
    clause_words: frozenset[str]  # words that open a clause of its own ("that", "which")
    future_endings: tuple[str, ...]
    intending: frozenset[str]  # verbs of intention, where an infinitive follows ("compte équiper")
    infinitive_endings: tuple[str, ...]
    saying: frozenset[str]  # verbs which a date right behind them belongs to
    passive: frozenset[str]  # words which make such a verb one of the future ("will be signed on Monday")
    promise_words: frozenset[str]  # words of the past beside which "by June" lies ahead all the same
    aims: frozenset[str]  # words between a promise and the date that it is for
    past_words: frozenset[str]  # words beside which "by June" lies behind
    past_endings: tuple[str, ...]
    starting: frozenset[str]  # words in front of a beginning that may lie ahead ("from June")
    datelines: tuple[str, ...]  # words that announce the publication date, without a preposition
    bylines: frozenset[str]  # first words of a line that names the author
