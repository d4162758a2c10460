"""Two numbers that are both ends of one: "200 to 300", "entre 20 et 30"."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from extract.model import Modifier
from extract.numbers.attach import opener_before
from extract.numbers.figures import figure_at
from extract.numbers.grammar import Grammar, key
from extract.numbers.model import Number, Shape
from extract.numbers.spelling import EXACT, tidy
from extract.tables.currencies import HUNDREDTHS

_RANGED = {Shape.CARDINAL, Shape.MONEY, Shape.MEASURE, Shape.PERCENT}
_LONGEST_GAP = 12
_DASHES = {"-", "–"}
_HUNDRED = 100
_SMALL = 20  # "two or three" is a range, "200 or 300" are two numbers


def merge(text: str, numbers: list[Number], grammar: Grammar) -> list[Number]:
    """The numbers with the ends of each range made one."""
    merged: list[Number] = []
    for number in numbers:
        whole = _join(text, merged[-1], number, grammar) if merged else None
        if whole is None:
            merged.append(number)
        else:
            merged[-1] = whole
    return merged


def _join(text: str, low: Number, high: Number, grammar: Grammar) -> Number | None:
    between = text[low.end : high.start]
    if low.end <= high.start and grammar.around.ratio.fullmatch(between):
        return _ratio(text, low, high)
    if low.shape is Shape.LABEL and high.shape is Shape.CARDINAL and between in _DASHES:
        return replace(low, end=high.end, value_max=high.value, text=text[low.start : high.end])
    if high.currency_name in HUNDREDTHS and low.end <= high.start and grammar.around.sum.fullmatch(between):
        return _with_hundredths(text, low, high)
    if len(between) > _LONGEST_GAP or low.value_max is not None or not {low.shape, high.shape} <= _RANGED:
        return None
    if low.value is None or high.value is None or not _same_kind(low, high):
        return None
    begin = _range_start(text, low, high, grammar)
    if begin is None:
        return None
    first = _shared_scale(low, high, grammar)
    if first >= high.value:
        return None
    return replace(
        high,
        start=low.start,
        modifier_start=min(begin, low.modifier_start),
        value=first,
        value_max=high.value,
        modifier=high.modifier if low.modifier is Modifier.EXACT else low.modifier,
        shape=low.shape if high.shape is Shape.CARDINAL else high.shape,
        currency=high.currency or low.currency,
        currency_name=high.currency_name or low.currency_name,
        text=text[low.start : high.end],
    )


def _ratio(text: str, low: Number, high: Number) -> Number | None:
    """A share, none of whose figures is an amount: "3 out of 5"."""
    cardinal = low.shape is high.shape is Shape.CARDINAL
    if not cardinal or not low.value or not high.value or low.value >= high.value:
        return None
    share = low.value / high.value
    return replace(low, end=high.end, value=share, shape=Shape.FRACTION, text=text[low.start : high.end])


def _with_hundredths(text: str, low: Number, high: Number) -> Number | None:
    """A sum of money down to its last part: "5 dollars and 50 cents"."""
    whole = low.shape is Shape.MONEY and low.currency_name not in HUNDREDTHS and low.value_max is None
    if not whole or low.value is None or high.value is None or high.value >= _HUNDRED:
        return None
    return replace(low, end=high.end, value=low.value + high.value / _HUNDRED, text=text[low.start : high.end])


def _same_kind(low: Number, high: Number) -> bool:
    if low.shape is high.shape:
        return low.unit == high.unit
    return low.shape is Shape.CARDINAL or (low.shape is Shape.MONEY and high.shape is Shape.CARDINAL)


def _range_start(text: str, low: Number, high: Number, grammar: Grammar) -> int | None:
    """Where the words of the range begin; None when what stands between makes no range."""
    between = text[low.end : high.start]
    if grammar.around.either.fullmatch(between) and low.value is not None and high.value == low.value + 1 <= _SMALL:
        return low.start
    infix = grammar.around.between.fullmatch(between)
    if infix is None:
        return None
    opener = opener_before(text, low.modifier_start, grammar, grammar.words)
    word = infix["infix"]
    if word is None:
        same_unit = low.shape is high.shape is not Shape.CARDINAL
        return low.start if same_unit or len(between) == 1 or "–" in between else None
    if opener and key(word) in opener[1]:
        return opener[0]
    return low.start if key(word) in grammar.words.range_words else None


def _shared_scale(low: Number, high: Number, grammar: Grammar) -> Decimal:
    """The lower end, which the scale of the upper end counts for: "2 to 3 million"."""
    assert low.value is not None and high.value is not None
    factor = _scale_of(high, grammar)
    alone = low.shape is Shape.CARDINAL or (low.shape is Shape.MONEY and not low.text[-1].isalpha())
    if factor and alone and low.value < 1000 <= factor and low.value < high.value / factor:
        return tidy(EXACT.multiply(low.value, factor))
    return low.value


def _scale_of(number: Number, grammar: Grammar) -> Decimal | None:
    """The factor that a scale gave to a number: a million in "3 million"; None where there is no scale."""
    assert number.value is not None
    digit = next((place for place, sign in enumerate(number.text) if sign.isdigit()), None)
    if digit is not None:
        figure = figure_at(number.text, digit, grammar.words.decimal_mark)
        return EXACT.divide(number.value, figure.before_scale) if figure and figure.value else None
    scales = {Decimal(scale) for word, scale in grammar.words.scales.items() if word in number.text.lower()}
    return max(scales, default=None)
