"""Dates in a text: phrases found, joined to ranges, read with the words in front of them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from extract import edtf
from extract.dates import periods
from extract.dates.context import is_accepted, is_part_of_name, looks_ahead, role_before, trimmed
from extract.dates.grammar import Grammar, Match, build
from extract.dates.periods import Period
from extract.dates.resolve import Reading, Reference, absolute, parts, read, reference
from extract.dates.tokens import Tokens, tokens
from extract.lang.schema.dates import DateWords, Grain, Means, Role, Tense
from extract.model import DateBasis

_ABSOLUTE = frozenset({Means.DATE, Means.FISCAL, Means.PART})
_OPEN_END = frozenset({Role.SINCE, Role.AFTER})
_OPEN_START = frozenset({Role.BY, Role.UNTIL, Role.BEFORE})


@dataclass(frozen=True, slots=True)
class DateExpression:
    """A date as written: `text` with the preposition that decides its role, `core_*` without it."""

    start: int
    end: int
    text: str
    core_start: int
    core_end: int
    date: str | None  # EDTF, with an open end where the role asks for one
    point: str | None  # the bare date, whatever the role
    basis: DateBasis
    role: Role
    grain: Grain | None
    tense: Tense
    is_duration: bool
    is_name: bool  # part of a name ("Vision 2030"), not a date of an act
    yearless: bool  # the words leave the year out
    means: Means
    shift: int  # -1 back, +1 ahead, 0 neither
    count: int | None  # how many units a duration or a span lasts; None also for "a few"
    ends: tuple[DateExpression, ...] = ()  # a range's two ends, each as it reads by itself


@dataclass(frozen=True, slots=True)
class _Found:
    """Words `first` to `last` (exclusive) and what they mean."""

    first: int
    last: int
    match: Match
    reading: Reading
    ends: tuple[_Found, ...] = ()


def find(text: str, words: DateWords, published: str | None) -> list[DateExpression]:
    """Every date, period and duration of a text, in order; none overlaps another."""
    grammar, ref, stream = build(words), reference(published), tokens(text)
    found: list[DateExpression] = []
    at = 0
    while at < len(stream):
        one = _found(stream, at, grammar, ref) if grammar.may_start(stream.words[at]) else None
        if one is None:
            at += 1
            continue
        found.append(_expression(stream, one, words))
        at = one.last
    return found


def _found(stream: Tokens, at: int, grammar: Grammar, ref: Reference | None) -> _Found | None:
    match = grammar.longest(stream, at)
    if match is None:
        return None
    match = trimmed(stream, match, grammar)
    joined = _range(stream, match, grammar, ref)
    if joined is not None:
        return joined
    if not is_accepted(stream, match, grammar.words):
        return None
    reading = read(match, ref, looks_ahead(stream, match, grammar.words))
    if match.phrase.means in _ABSOLUTE and reading.period is None and not reading.yearless:
        return None
    return _Found(match.first, match.last, match, reading)


def _range(stream: Tokens, first: Match, grammar: Grammar, ref: Reference | None) -> _Found | None:
    """Two dates with a joining word between them, as one period."""
    if first.phrase.means not in _ABSOLUTE and first.phrase.means is not Means.NAMED:
        return None
    opener, joiners = _opener(stream, first, grammar.words)
    after = _after_joiner(stream, first.last, joiners)
    if after is None:
        return None
    last = grammar.longest(stream, after)
    if last is None or last.phrase.means not in (*_ABSOLUTE, Means.NAMED, Means.DAY):
        return None
    reading = _joined(first, last, ref, looks_ahead(stream, last, grammar.words))
    if reading is None or (opener is None and not _alike(stream, first, last)):
        return None
    ahead = looks_ahead(stream, last, grammar.words)
    ends = tuple(_Found(end.first, end.last, end, read(end, ref, ahead)) for end in (first, last))
    return _Found(first.first if opener is None else opener, last.last, first, reading, ends)


def _opener(stream: Tokens, first: Match, words: DateWords) -> tuple[int | None, tuple[str, ...]]:
    """Where a word like "between" stands before or at the first date, and what may join after it."""
    for at in (first.first - 1, first.first):
        joiners = words.openers.get(stream.word(at))
        if joiners is not None:
            return at, (*joiners, *words.joiners)
        if stream.word(at) == "'" and stream.word(at - 1) + " '" in words.openers:
            return at - 1, (*words.openers[stream.word(at - 1) + " '"], *words.joiners)
    return None, words.joiners


def _after_joiner(stream: Tokens, at: int, joiners: tuple[str, ...]) -> int | None:
    for joiner in joiners:
        pieces = joiner.split()
        if stream.words[at : at + len(pieces)] == pieces:
            return at + len(pieces)
    return None


def _alike(stream: Tokens, first: Match, last: Match) -> bool:
    """Without an opener only two absolute dates of one grain make a range."""
    kinds = {first.phrase.means, last.phrase.means}
    if not kinds <= {Means.DATE} or parts(first).grain is not parts(last).grain:
        return False
    return not (stream.word(last.last) == "-" and stream.word(last.last + 1).isdecimal())


def _joined(first: Match, last: Match, ref: Reference | None, ahead: bool) -> Reading | None:
    end = read(last, ref, ahead)
    begin = read(first, ref, ahead)
    if end.period is None:
        return replace(end, tense=Tense.NONE) if end.yearless else None
    if begin.yearless and first.phrase.means is Means.DATE:
        begin = _begin(first, last, end.period, end)
    if begin.period is None:
        return None
    period = periods.join(begin.period, end.period)
    if period is None:
        return None
    basis = DateBasis.RELATIVE if DateBasis.RELATIVE in (begin.basis, end.basis) else DateBasis.STATED
    return Reading(period, basis, end.tense, end.yearless)


def _begin(first: Match, last: Match, end: Period, reading: Reading) -> Reading:
    """The first end with the year of the last, or the year before when it would lie behind it."""
    year = int(end.last[:4])
    filled = replace(parts(first).filled(parts(last)), year=year)
    period = absolute(filled)
    if period is not None and periods.join(period, end) is None:
        period = absolute(replace(filled, year=year - 1))
    return Reading(period, reading.basis)


def _expression(stream: Tokens, one: _Found, words: DateWords) -> DateExpression:
    match, reading = one.match, one.reading
    role, first = (Role.DURING, one.first) if one.ends else role_before(stream, match, words)
    start, end = stream.starts[first], stream.ends[one.last - 1]
    core = stream.starts[one.first]
    point = reading.period.edtf if reading.period is not None else None
    means, count = match.phrase.means, match.get("n")
    return DateExpression(
        start=start,
        end=end,
        text=stream.text[start:end],
        core_start=core,
        core_end=end,
        date=_by_role(point, role),
        point=point,
        basis=reading.basis,
        role=role,
        grain=_grain(match, reading),
        tense=Tense.FUTURE if reading.tense is Tense.NONE and role is Role.BY else reading.tense,
        is_duration=means is Means.DURATION,
        is_name=is_part_of_name(stream, match, words) if means is Means.DATE else False,
        yearless=reading.yearless,
        means=means,
        shift=match.phrase.shift,
        count=count if isinstance(count, int) else None,
        ends=tuple(_expression(stream, end, words) for end in one.ends),
    )


def _grain(match: Match, reading: Reading) -> Grain | None:
    """How fine the words are; of a duration or span the unit that is counted."""
    if match.phrase.means in (Means.DURATION, Means.SPAN):
        return Grain(str(match.get("unit")))
    return reading.period.grain if reading.period is not None else None


def _by_role(point: str | None, role: Role) -> str | None:
    """The point with the open end that its preposition asks for."""
    if point is None or edtf.OPEN in point:
        return point
    first, _, last = point.partition("/")
    if role in _OPEN_END:
        return f"{first}/{edtf.OPEN}"
    if role in _OPEN_START:
        return f"{edtf.OPEN}/{last or first}"
    return point
