"""Whether a phrase is a date where it stands, and not a count, a name, a code or a habit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from extract.dates.context import has_preposition
from extract.dates.grammar import Match
from extract.dates.parts import parts
from extract.dates.reference import Reference
from extract.dates.tokens import BREAK, Tokens
from extract.lang.schema.dates import DateWords, Grain, Means

_OF_A_YEAR = (Grain.QUARTER, Grain.HALF)
_USUAL_YEARS = (1900, 2060)
_SIGNS = ("$", "€", "£", "+", "#")
_SENTENCE_STARTS = ("", ".", "!", "?", ":", BREAK)
_NEAR = 21  # days around the publication date
_SHORT_YEARS = 70  # two digits from which on they are a year of the last century
_LONGEST_NAME = 3  # words: "l'été", "le lundi", "Sept."


def trimmed(stream: Tokens, match: Match, words: DateWords, ref: Reference | None) -> Match:
    """The date without a number behind it that counts something: "in March 12 laptops", "dimanche 12 arbres"."""
    if match.phrase.means is not Means.DATE:
        return match
    if match.names == ["weekday", "day"]:
        return match if _is_day(stream, match, words, ref) else _without_day(stream, match, words.weekdays)
    if match.names == ["month", "yy"]:
        return match if _is_short_year(stream, match, words) else _without_day(stream, match, words.months)
    if match.names != ["month", "day"] or stream.word(match.first - 1) not in words.month_prepositions:
        return match
    return _without_day(stream, match, words.months) if counts(stream, match, words) else match


def _is_short_year(stream: Tokens, match: Match, words: DateWords) -> bool:
    """ "Octobre 98", but neither "en mai 98 enfants" nor "en mai 12"."""
    number = match.get("yy")
    is_old = isinstance(number, int) and number >= _SHORT_YEARS
    return is_old and not counts(stream, match, words) and not _goes_on(stream, match.last)


def _without_day(stream: Tokens, match: Match, names: Mapping[str, int]) -> Match:
    name = next(at for at in range(match.first, match.last) if stream.words[at] in names)
    return replace(match, last=name + 1, slots=match.slots[:1])


def _is_day(stream: Tokens, match: Match, words: DateWords, ref: Reference | None) -> bool:
    """Whether the number behind a weekday is that weekday's day, not far from the publication date, and no count."""
    if stream.words[match.last - 1] in words.ordinal_suffixes:
        return True
    if ref is None or counts(stream, match, words) or _goes_on(stream, match.last):
        return False
    if stream.word(match.last)[:1].isdigit():
        return False
    found = parts(match)
    near = (ref.first + timedelta(days=days) for days in range(-_NEAR, _NEAR + 1))
    return any((day.day, day.weekday()) == (found.day, found.weekday) for day in near)


def is_accepted(stream: Tokens, match: Match, words: DateWords) -> bool:
    """Whether a phrase is a date where it stands."""
    before = stream.word(match.first - 1)
    if before in words.not_before or before in words.recurring:
        return False
    if match.has("weekday") and stream.word(match.first - 2) in words.recurring:
        return False  # "every last Friday"
    if match.phrase.means is Means.DAY and match.phrase.shift >= 0 and _is_figurative(before, words):
        return False
    if match.phrase.means is Means.PART and match.point is not None and match.point.has("day"):
        return False  # "prend fin le 25 mars"
    if match.phrase.means is Means.THEN and _hangs_open(stream, match, words):
        return False
    if match.phrase.means is Means.UNIT and not match.phrase.bare and stream.word(match.last).isdecimal():
        return False  # "in the year 0"
    if match.names == ["day"] and _is_numbered_thing(stream, match, words):
        return False
    if match.names in (["year"], ["weekday"], ["ord"]) and _is_measured(stream, match.last, words):
        return False
    if stream.words[match.first].isdecimal() and (before in _SIGNS or _hangs_on(stream, match.first)):
        return False
    if stream.words[match.last - 1].isdecimal() and _goes_on(stream, match.last):
        return False
    if not match.phrase.bare and match.names != ["year"] and not has_preposition(stream, match, words):
        return False
    return match.phrase.means is not Means.DATE or _is_calendar_date(stream, match, words)


def _is_measured(stream: Tokens, at: int, words: DateWords) -> bool:
    """Whether what follows makes a number no date: "2020 %", but not "in 2020 $3,000 was given"."""
    opens_amount = stream.word(at) in _SIGNS and stream.touching(at + 1) and stream.word(at + 1)[:1].isdigit()
    return stream.word(at) in words.not_after and not opens_amount


def _is_calendar_date(stream: Tokens, match: Match, words: DateWords) -> bool:
    if match.names == ["year"] and match.last - match.first == 1:
        return _is_year(stream, match, words)
    if match.names == ["ord", "unit"]:
        return match.get("unit") in _OF_A_YEAR
    if match.names in (["month"], ["weekday"], ["season"]) and match.last - match.first <= _LONGEST_NAME:
        return _is_lone_name(stream, match, words)
    return True


def _is_figurative(before: str, words: DateWords) -> bool:
    """Whether "tomorrow" or "today" is no day: "the leaders of tomorrow", "l'école d'aujourd'hui"."""
    return before in words.figurative or before == "'"


def _hangs_on(stream: Tokens, at: int) -> bool:
    """Whether a number hangs on a word, number or sign before it: "Covid-19", "0522-2020", "$2020"."""
    if not stream.touching(at):
        return False
    before, further = stream.word(at - 1), stream.word(at - 2)
    if before in "-./:+" and stream.touching(at - 1):
        return further.isalnum()
    return before in _SIGNS or before.isalnum() or (before == "," and further.isdecimal())


def _goes_on(stream: Tokens, at: int) -> bool:
    """Whether a number goes on in letters or digits, but for the time of an ISO stamp."""
    if not stream.touching(at):
        return False
    after, further = stream.word(at), stream.word(at + 1)
    more = stream.touching(at + 1) and further.isdecimal()
    if after == "t" and more:
        return False
    return after.isalnum() or (after in "-.,:/" and more)


def _is_year(stream: Tokens, match: Match, words: DateWords) -> bool:
    """A bare number is a year unless it counts something; an unusual one needs a preposition."""
    if stream.word(match.first - 1) in words.year_prepositions or is_part_of_name(stream, match, words):
        return True
    usual = _USUAL_YEARS[0] <= int(stream.words[match.first]) <= _USUAL_YEARS[1]
    return (usual or has_preposition(stream, match, words)) and not counts(stream, match, words)


def _hangs_open(stream: Tokens, match: Match, words: DateWords) -> bool:
    """ "Two years before the war" counts from the war, which is no date."""
    return match.has("n") and stream.words[match.last - 1] in words.loose_ends and stream.raw(match.last)[:1].isalpha()


def _is_numbered_thing(stream: Tokens, match: Match, words: DateWords) -> bool:
    """ "On the 5th floor", "on the 5th Day of Giving"."""
    return stream.raw(match.last)[:1].isalpha() and stream.word(match.last) not in words.after_year


def counts(stream: Tokens, match: Match, words: DateWords) -> bool:
    """Whether a number is followed by a noun that it may count."""
    after = stream.raw(match.last)
    return after[:1].islower() and after.lower() not in words.after_year


def _is_lone_name(stream: Tokens, match: Match, words: DateWords) -> bool:
    """A month, weekday or season alone: no habit and no other word."""
    name = match.last - (2 if stream.words[match.last - 1] == "." else 1)
    word, raw = stream.words[name], stream.raw(name)
    if word in words.never_alone or (word in words.never_capital and raw[:1].isupper()):
        return False
    if word not in words.weak_names:
        return True
    if match.has("month") and stream.word(match.first - 1) in words.month_prepositions:
        return True  # "in August Nordkraft will …"
    return has_preposition(stream, match, words) and not stream.raw(match.last)[:1].isupper()


def is_part_of_name(stream: Tokens, match: Match, words: DateWords) -> bool:
    """Whether a year closes or opens a name: "Vision 2030", "plan 2025-2030", "the 2025-2030 plan"."""
    if match.phrase.means is not Means.DATE or not {"year", "yy"}.issuperset(match.names):
        return False
    if not stream.words[match.first].isdecimal() or has_preposition(stream, match, words):
        return False
    if stream.word(match.first - 1) in words.name_nouns:
        return True
    return _follows_name(stream, match, words)


def _follows_name(stream: Tokens, match: Match, words: DateWords) -> bool:
    """Whether a capitalised word stands directly before that is neither a calendar name nor a sentence's first word."""
    before, raw = stream.word(match.first - 1), stream.raw(match.first - 1)
    if not raw[:1].isupper() or not raw.isalpha():
        return False
    if before in words.months or before in words.seasons or before in words.weekdays:
        return False
    if before in words.roles or before in words.plain_words:
        return False
    return not (before in words.after_year and stream.word(match.first - 2) in _SENTENCE_STARTS)
