"""Where the dates of a text are: phrases, and two of them joined to a range. Nothing is resolved here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from extract.dates.acceptance import counts, is_accepted, trimmed
from extract.dates.grammar import Grammar, Match
from extract.dates.parts import parts
from extract.dates.reference import Reference
from extract.dates.tokens import Tokens
from extract.lang.schema.dates import DateWords, Means

_PAIRED = (["weekday"], ["month"], ["year"])
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


def scan(stream: Tokens, grammar: Grammar, ref: Reference | None) -> Iterator[Found]:
    """Phrases and ranges in order, none overlapping another."""
    at = 0
    while at < len(stream):
        found = _found(stream, at, grammar, ref) if grammar.may_start(stream, at) else None
        if found is not None:
            yield found
        at = found.last if found is not None else at + 1


def _found(stream: Tokens, at: int, grammar: Grammar, ref: Reference | None) -> Found | None:
    match = grammar.longest(stream, at)
    if match is None:
        return None
    match = trimmed(stream, match, grammar.words, ref)
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
    if after is None and opener is None:
        return _pair(stream, first, grammar)
    last = grammar.longest(stream, after) if after is not None else None
    if last is None or last.phrase.means not in _ENDS or not _makes_sense(first, last):
        return None
    if opener is None and not _alike(stream, first, last):
        return None
    return Found(first.first if opener is None else opener, last.last, first, last)


def _pair(stream: Tokens, first: Match, grammar: Grammar) -> Found | None:
    """ "Sunday and Monday", "in 2019 and 2020": two days, months or years that follow each other."""
    words = grammar.words
    if stream.word(first.last) not in words.pair_words or first.names not in _PAIRED:
        return None
    last = grammar.longest(stream, first.last + 1)
    if last is None or last.names != first.names or not _follow(first, last):
        return None
    if not is_accepted(stream, first, words) or (first.names == ["year"] and counts(stream, last, words)):
        return None
    return Found(first.first, last.last, first, last)


def _follow(first: Match, last: Match) -> bool:
    """Whether the second date is the one after the first; December and January, Sunday and Monday too."""
    begin, end = first.slots[0][1], last.slots[0][1]
    if first.phrase.means is not Means.DATE or not isinstance(begin, int) or not isinstance(end, int):
        return False
    return last.phrase.means is Means.DATE and (end == begin + 1 or (begin, end) in ((12, 1), (6, 0)))


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
