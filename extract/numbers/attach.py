"""What stands beside a bare number and belongs to it: money, percent signs, units, modifiers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from extract.lang.schema.numbers import NumberWords
from extract.model import Modifier
from extract.numbers.figures import SPACES
from extract.numbers.grammar import Grammar, key, last_word
from extract.numbers.model import Shape
from extract.numbers.reader import is_figure, read
from extract.numbers.readings import Reading, Script
from extract.numbers.spelling import EXACT
from extract.tables import currencies, measures

MILLION = 1_000_000
LARGE = 100  # from here on a lone letter behind a number may be money
WINDOW = 44  # characters in which the words of a modifier fit
_BRACKET = re.compile(r"\s*\(\s*([\d][^()\n]{0,30}?)\s*\)(?=\s)")


@dataclass(slots=True)
class Attached:
    """A number with its sign or unit."""

    start: int
    end: int
    value: Decimal | None
    shape: Shape
    money: str | None = None
    unit: str | None = None


@cache
def _prefixes() -> frozenset[str]:
    """Signs and codes of money that may stand before a number."""
    forms = currencies.written_forms()
    return frozenset(form for form in forms if not (form.islower() and form.isalpha() and len(form) > 2))


def prefix(text: str, reading: Reading, floor: int, grammar: Grammar) -> tuple[int, str] | None:
    """Where the money sign before a number begins, and the sign."""
    before = text[max(floor, reading.start - 12) : reading.start]
    tight = before.rstrip(SPACES)
    if len(before) - len(tight) > 1:
        return None
    for length in range(min(8, len(tight)), 0, -1):
        form = tight[-length:]
        if form not in _prefixes() or (form[0].isalpha() and tight[-length - 1 : -length].isalnum()):
            continue
        if form in currencies.LETTER_SIGNS and (tight != before or not _sizeable(text, reading, grammar)):
            continue
        if form in currencies.LARGE_ONLY and (tight == before or not _sizeable(text, reading, grammar)):
            continue
        return reading.start - (len(before) - len(tight)) - length, form
    return None


def _sizeable(text: str, reading: Reading, grammar: Grammar) -> bool:
    short = _short_scale(text, reading, grammar)
    if reading.scaled or short is not None:
        return True
    value = reading.value or Decimal(0)
    return value >= 1000 and (reading.script is Script.FIGURES or (value % 50 == 0 and not 1900 <= value <= 2100))


def attach(text: str, reading: Reading, floor: int, grammar: Grammar) -> Attached:
    """The number with whatever stands right beside it, as far back as `floor`, where the number before it ends."""
    sign = prefix(text, reading, floor, grammar) if is_figure(text, reading.start) else None
    if sign:
        return _signed(text, reading, sign, grammar)
    plain = Attached(reading.start, reading.end, reading.value, reading.shape)
    if reading.shape is Shape.ORDINAL:
        return plain
    return _money(text, reading, grammar) or _percent(text, reading, grammar) or _unit(text, reading, grammar) or plain


def _short_scale(text: str, reading: Reading, grammar: Grammar) -> tuple[int, int] | None:
    """End and worth of an abbreviated scale behind a number with a money sign: "$2m", "N5bn"."""
    if reading.scaled:
        return None
    match = grammar.beside.signed_short.match(text, reading.end)
    if match is None:
        return None
    return match.end(), grammar.short_scales[match["short"]]


def _before_scale(reading: Reading, value: Decimal) -> Decimal:
    return reading.figure.before_scale if reading.figure else value


def _before_unit(reading: Reading) -> Decimal | None:
    return reading.figure.before_unit if reading.figure else reading.value


def _signed(text: str, reading: Reading, sign: tuple[int, str], grammar: Grammar) -> Attached:
    """Money whose sign stands before it; a short scale or the name again may stand behind."""
    start, name = sign
    end, value = reading.end, reading.value
    short = _short_scale(text, reading, grammar)
    if short is not None and value is not None:
        end, value = short[0], EXACT.multiply(_before_scale(reading, value), Decimal(short[1]))
    behind = grammar.beside.money.match(text, end)
    if behind and behind["money"] not in currencies.LARGE_ONLY:
        clearer = currencies.clear_code(name) is None and currencies.clear_code(behind["money"]) is not None
        name, end = (behind["money"] if clearer else name), behind.end()
    return Attached(start, end, value, Shape.MONEY, money=name)


def _money(text: str, reading: Reading, grammar: Grammar) -> Attached | None:
    if reading.script is Script.ONE and reading.value is not None:
        return None
    named = grammar.beside.money.match(text, _behind_repetition(text, reading, grammar))
    if named and _is_weight(text, named, grammar):
        return None
    if named and (named["money"] not in currencies.LARGE_ONLY or (reading.value or 0) >= LARGE):
        value = _whole(reading.value, named["money"])
        return Attached(reading.start, named.end(), value, Shape.MONEY, money=named["money"])
    if reading.scaled or reading.value is None:
        return None
    short = grammar.beside.money_short.match(text, reading.end)
    if short is None:
        return None
    scale = grammar.short_scales[short["short"]]
    value = EXACT.multiply(_before_scale(reading, reading.value), Decimal(scale))
    return Attached(reading.start, short.end(), value, Shape.MONEY, money=short["money"])


def _whole(value: Decimal | None, money: str) -> Decimal | None:
    """A sum in whole units where it is told in millions of hundredths, as in the Maghreb: "2 milliards de centimes"."""
    in_hundredths = value is not None and value >= MILLION and key(money) in currencies.HUNDREDTHS
    return value / 100 if value is not None and in_hundredths else value


def _behind_repetition(text: str, reading: Reading, grammar: Grammar) -> int:
    """Where the words behind a number begin: behind its repetition in figures, "fifty-four million (54,000,000)"."""
    bracket = _BRACKET.match(text, reading.end)
    if bracket is None:
        return reading.end
    again = read(text, bracket.start(1), grammar)
    repeats = again is not None and again.value == reading.value and again.end == bracket.end(1)
    return bracket.end() if repeats else reading.end


def _is_weight(text: str, named: re.Match[str], grammar: Grammar) -> bool:
    """Whether the name of money is one of a weight here: "pounds of potatoes"."""
    is_measure = key(named["money"]) in measures.by_word(grammar.words.language)
    return is_measure and grammar.beside.weighed.match(text, named.end()) is not None


def _percent(text: str, reading: Reading, grammar: Grammar) -> Attached | None:
    match = grammar.beside.percent.match(text, reading.end)
    if match is None:
        return None
    return Attached(reading.start, match.end(), _before_unit(reading), Shape.PERCENT)


def _unit(text: str, reading: Reading, grammar: Grammar) -> Attached | None:
    """A measure; tied with a hyphen it is the size of a thing, and no amount: "a 40-foot container"."""
    if reading.shape is Shape.FRACTION:
        return None
    match = grammar.beside.unit.match(text, reading.end)
    if match is None or (reading.script is Script.ONE and not grammar.beside.unit_article.match(text, reading.end)):
        return None
    surface = match["unit"]
    measure = measures.by_sign().get(surface) or measures.by_word(grammar.words.language).get(key(surface))
    if measure is None:
        return None
    shape = Shape.LABEL if match["tie"] else Shape.MEASURE
    return Attached(reading.start, match.end(), _before_unit(reading), shape, unit=measure.unit)


def modifier_before(text: str, start: int, floor: int, grammar: Grammar) -> tuple[int, Modifier]:
    """Where the modifiers before a number begin, and what the outermost says; "some 300" within "at least some 300"."""
    begin, found = start, Modifier.EXACT
    for _ in range(2):
        if last_word(text[max(floor, begin - WINDOW) : begin]) not in grammar.around.last_words:
            break
        window_start = max(floor, begin - WINDOW)
        match = grammar.around.before.search(text[window_start:begin])
        if match is None or grammar.around.not_before.search(text[window_start:begin]):
            break
        begin, found = window_start + match.start("phrase"), grammar.around.meaning_before[key(match["phrase"])]
    return begin, found


def modifier_after(text: str, end: int, grammar: Grammar) -> Modifier:
    """What the words behind a number say about it: "or more", "environ"."""
    tail = grammar.around.tail.match(text, end)
    if tail:
        return next(found for word, found in grammar.words.tails.items() if word.strip("-") == key(tail[0]).strip("-"))
    match = grammar.around.after.match(text, end)
    return grammar.around.meaning_after[key(match["phrase"])] if match else Modifier.EXACT


def opener_before(text: str, start: int, grammar: Grammar, words: NumberWords) -> tuple[int, tuple[str, ...]] | None:
    """Where the word that opens a range begins, and the words that may stand between its ends."""
    window_start = max(0, start - 20)
    match = grammar.around.opener.search(text[window_start:start])
    if match is None:
        return None
    return window_start + match.start("phrase"), words.range_openers[key(match["phrase"])]
