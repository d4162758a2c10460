"""Where the dates of a text are: phrases, and two of them joined to a range. Nothing is resolved here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from extract.dates.acceptance import is_accepted, trimmed
from extract.dates.grammar import Grammar, Match
from extract.dates.parts import parts
from extract.dates.tokens import Tokens
from extract.lang.schema.dates import DateWords, Means

_ENDS = frozenset({Means.DATE, Means.FISCAL, Means.PART, Means.NAMED, Means.DAY, Means.UNIT})


@dataclass(frozen=True, slots=True)
class Found:
    """The words `first` to `last` (exclusive): one phrase, or a range from `match` to `until`."""

    first: int
    last: int
    match: Match
    until: Match | None = None

    @property
    def alone(self) -> Found:
        """The first phrase without its range."""
        return Found(self.match.first, self.match.last, self.match)


def scan(stream: Tokens, grammar: Grammar) -> Iterator[Found]:
    """Phrases and ranges in order, none overlapping another."""
    at = 0
    while at < len(stream):
        found = _found(stream, at, grammar) if grammar.may_start(stream, at) else None
        if found is not None:
            yield found
        at = found.last if found is not None else at + 1


def _found(stream: Tokens, at: int, grammar: Grammar) -> Found | None:
    match = grammar.longest(stream, at)
    if match is None:
        return None
    match = trimmed(stream, match, grammar.words)
    joined = _range(stream, match, grammar)
    if joined is not None:
        return joined
    return Found(match.first, match.last, match) if is_accepted(stream, match, grammar.words) else None


def _range(stream: Tokens, first: Match, grammar: Grammar) -> Found | None:
    """Two dates with a joining word between them."""
    if first.phrase.means not in _ENDS:
        return None
    opener, joiners = _opener(stream, first, grammar.words)
    after = _after_joiner(stream, first.last, joiners)
    last = grammar.longest(stream, after) if after is not None else None
    if last is None or last.phrase.means not in _ENDS or not _makes_sense(first, last):
        return None
    if opener is None and not _alike(stream, first, last):
        return None
    return Found(first.first if opener is None else opener, last.last, first, last)


def _opener(stream: Tokens, first: Match, words: DateWords) -> tuple[int | None, tuple[str, ...]]:
    """Where a word like "between" stands before or at the first date, and what may join after it."""
    elided = first.first - 2
    if stream.word(elided + 1) == "'" and f"{stream.word(elided)} '" in words.openers:
        return elided, (*words.openers[f"{stream.word(elided)} '"], *words.joiners)
    for at in (first.first - 1, first.first):
        joiners = words.openers.get(stream.word(at))
        if joiners is not None:
            return at, (*joiners, *words.joiners)
    return None, words.joiners


def _after_joiner(stream: Tokens, at: int, joiners: tuple[str, ...]) -> int | None:
    for joiner in joiners:
        pieces = joiner.split()
        if stream.words[at : at + len(pieces)] == pieces:
            return at + len(pieces)
    return None


def _makes_sense(first: Match, last: Match) -> bool:
    """Years that run backwards, or a day that hangs in the air, are no range."""
    if first.phrase.means is not Means.DATE or last.phrase.means is not Means.DATE:
        return True
    begin, end = parts(first), parts(last)
    if begin.division is not None or end.division is not None or end.is_lone_day:
        return False
    return begin.year is None or end.year is None or begin.year <= end.year


def _alike(stream: Tokens, first: Match, last: Match) -> bool:
    """Without an opener only two calendar dates of one grain make a range, and no chain of numbers."""
    if first.phrase.means is not Means.DATE or last.phrase.means is not Means.DATE:
        return False
    if parts(first).grain is not parts(last).grain or parts(first).is_weekday:
        return False
    return not (stream.word(last.last) == "-" and stream.word(last.last + 1).isdecimal())
