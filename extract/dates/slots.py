"""What may stand in a slot of a phrase: each reader takes the words from an index and yields (end, value)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from extract.dates.tokens import Tokens
from extract.lang.schema.dates import DateWords

Value = int | str | None
Reader = Callable[[Tokens, int, DateWords], Iterator[tuple[int, Value]]]
FIRST_YEAR, LAST_YEAR = 1000, 2199


def _digits(tokens: Tokens, at: int, longest: int) -> int | None:
    word = tokens.word(at)
    if not word.isdecimal() or len(word) > longest or not word.isascii():
        return None
    return int(word)


def day(tokens: Tokens, at: int, words: DateWords) -> Iterator[tuple[int, Value]]:
    number = _digits(tokens, at, 2)
    if number is None:
        number = words.ordinals.get(tokens.word(at)) if tokens.word(at) in words.ordinals else None
        if number is not None and 1 <= number <= 31:
            yield at + 1, number
        return
    if 1 <= number <= 31:
        if tokens.word(at + 1) in words.ordinal_suffixes and tokens.touching(at + 1):
            yield at + 2, number
        else:
            yield at + 1, number


def numbered_day(tokens: Tokens, at: int, words: DateWords) -> Iterator[tuple[int, Value]]:
    """A day in digits: "Thursday the 21st", not "Tuesday the first"."""
    if tokens.word(at).isdecimal():
        yield from day(tokens, at, words)


def suffixed_day(tokens: Tokens, at: int, words: DateWords) -> Iterator[tuple[int, Value]]:
    """A day in digits with its ending: "on the 5th"."""
    if tokens.word(at + 1) in words.ordinal_suffixes:
        yield from numbered_day(tokens, at, words)


def feast(tokens: Tokens, at: int, words: DateWords) -> Iterator[tuple[int, Value]]:
    """A feast as its month, Easter as 0."""
    number = words.feasts.get(tokens.word(at))
    if number is not None:
        yield at + 1, number


def month(tokens: Tokens, at: int, words: DateWords) -> Iterator[tuple[int, Value]]:
    number = words.months.get(tokens.word(at))
    if number is None or not _case_fits(tokens, at, words):
        return
    yield from _name(tokens, at, number, words.months)


def weekday(tokens: Tokens, at: int, words: DateWords) -> Iterator[tuple[int, Value]]:
    number = words.weekdays.get(tokens.word(at))
    if number is None or not _case_fits(tokens, at, words):
        return
    yield from _name(tokens, at, number, words.weekdays)


def _name(tokens: Tokens, at: int, number: int, names: Mapping[str, int]) -> Iterator[tuple[int, Value]]:
    """The name, with its full stop when it is an abbreviation."""
    word = tokens.word(at)
    dotted = tokens.word(at + 1) == "." and tokens.touching(at + 1)
    if dotted and any(name != word and name.startswith(word) for name in names):
        yield at + 2, number
    yield at + 1, number


def _case_fits(tokens: Tokens, at: int, words: DateWords) -> bool:
    return tokens.word(at) not in words.needs_capital or tokens.raw(at)[:1].isupper()


def season(tokens: Tokens, at: int, words: DateWords) -> Iterator[tuple[int, Value]]:
    number = words.seasons.get(tokens.word(at))
    if number is not None:
        yield at + 1, number


def year(tokens: Tokens, at: int, _words: DateWords) -> Iterator[tuple[int, Value]]:
    number = _digits(tokens, at, 4)
    if number is not None and FIRST_YEAR <= number <= LAST_YEAR and not _part_of_number(tokens, at):
        yield at + 1, number


def numeric_year(tokens: Tokens, at: int, _words: DateWords) -> Iterator[tuple[int, Value]]:
    """The year of "12.03.2020"."""
    number = _digits(tokens, at, 4)
    if number is not None and FIRST_YEAR <= number <= LAST_YEAR:
        yield at + 1, number


def short_year(tokens: Tokens, at: int, _words: DateWords) -> Iterator[tuple[int, Value]]:
    """The second year of "2019/20"."""
    number = _digits(tokens, at, 2)
    if number is not None and len(tokens.word(at)) == 2:
        yield at + 1, number


def _part_of_number(tokens: Tokens, at: int) -> bool:
    """Whether digits go on beyond a point or comma, as in "12.2020" or "2020,5"."""
    before = tokens.touching(at) and tokens.word(at - 1) in ".," and tokens.word(at - 2).isdecimal()
    after = tokens.touching(at + 1) and tokens.word(at + 1) in ".,:" and tokens.touching(at + 2)
    return (before and tokens.touching(at - 1)) or (after and tokens.word(at + 2).isdecimal())


def numeric_month(tokens: Tokens, at: int, _words: DateWords) -> Iterator[tuple[int, Value]]:
    number = _digits(tokens, at, 2)
    if number is not None and 1 <= number <= 12:
        yield at + 1, number


def numeric_day(tokens: Tokens, at: int, _words: DateWords) -> Iterator[tuple[int, Value]]:
    number = _digits(tokens, at, 2)
    if number is not None and 1 <= number <= 31:
        yield at + 1, number


def unit(tokens: Tokens, at: int, words: DateWords) -> Iterator[tuple[int, Value]]:
    grain = words.units.get(tokens.word(at))
    if grain is not None:
        yield at + 1, grain.value


def one_unit(tokens: Tokens, at: int, words: DateWords) -> Iterator[tuple[int, Value]]:
    """A unit in the singular."""
    if tokens.word(at) not in words.plurals:
        yield from unit(tokens, at, words)


def number(tokens: Tokens, at: int, words: DateWords) -> Iterator[tuple[int, Value]]:
    """A small whole number in digits or words; None for "a few"."""
    word = tokens.word(at)
    digits = _digits(tokens, at, 4)
    if digits is not None:
        if not _part_of_number(tokens, at):
            yield at + 1, digits
    elif word in words.vague_numbers:
        yield at + 1, None
    elif word in words.numbers:
        yield at + 1, words.numbers[word]
        hyphen = tokens.word(at + 1) == "-"
        smaller = words.numbers.get(tokens.word(at + 1 + hyphen), 0)
        if word in words.tens and 0 < smaller < 20:
            yield at + 2 + hyphen, words.numbers[word] + smaller


def ordinal(tokens: Tokens, at: int, words: DateWords) -> Iterator[tuple[int, Value]]:
    digits = _digits(tokens, at, 2)
    if digits is not None and tokens.word(at + 1) in words.ordinal_suffixes:
        yield at + 2, digits
    elif tokens.word(at) in words.ordinals:
        yield at + 1, words.ordinals[tokens.word(at)]


def quarter(tokens: Tokens, at: int, words: DateWords) -> Iterator[tuple[int, Value]]:
    """ "Q1", "T1"."""
    yield from _lettered(tokens, at, words.quarter_letters, 4)


def half(tokens: Tokens, at: int, words: DateWords) -> Iterator[tuple[int, Value]]:
    """ "H1", "S1"."""
    yield from _lettered(tokens, at, words.half_letters, 2)


def _lettered(tokens: Tokens, at: int, letters: frozenset[str], most: int) -> Iterator[tuple[int, Value]]:
    number = _digits(tokens, at + 1, 1)
    if tokens.word(at) in letters and tokens.touching(at + 1) and number is not None and 1 <= number <= most:
        yield at + 2, number


READERS: dict[str, Reader] = {
    "day": day,
    "nth": numbered_day,
    "th": suffixed_day,
    "feast": feast,
    "month": month,
    "weekday": weekday,
    "season": season,
    "year": year,
    "yyyy": numeric_year,
    "yy": short_year,
    "quarter": quarter,
    "half": half,
    "mm": numeric_month,
    "dd": numeric_day,
    "unit": unit,
    "one": one_unit,
    "n": number,
    "ord": ordinal,
}

# Slots that read more narrowly than another one, and the name under which what they read is kept.
KEPT_AS = {"nth": "day", "th": "day", "dd": "day", "mm": "month", "yyyy": "year", "one": "unit"}
