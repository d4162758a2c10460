"""Finds every number of a text, and what is said about it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from extract.lang.schema.numbers import NumberWords
from extract.model import Modifier
from extract.numbers import labels
from extract.numbers.attach import Attached, attach, modifier_after, modifier_before
from extract.numbers.grammar import Grammar, grammar, key
from extract.numbers.model import Number, Shape
from extract.numbers.ranges import merge
from extract.numbers.reader import is_figure, read
from extract.numbers.readings import Reading, Script
from extract.numbers.spelling import tidy
from extract.tables import currencies

_NEXT_WORD = re.compile(r"[\s-]{1,2}([^\W\d_]{1,24})")
_HOURS = 12  # "4 p.m.", and no "25 am"


def find(text: str, words: NumberWords) -> list[Number]:
    """All numbers of a text in order, none overlapping another."""
    rules = grammar(words)
    merged = merge(text, list(_scan(text, rules)), rules)
    return [number for number in merged if not _is_word_only(text, number, words)]


def _is_word_only(text: str, number: Number, words: NumberWords) -> bool:
    """Whether a lone word is an article or a pronoun here, and no number: "a school", "one of them"."""
    word = key(number.text)
    if word in words.ones | words.articles:
        return True
    if word not in words.doubtful or number.modifier is not Modifier.EXACT:
        return False
    following = _NEXT_WORD.match(text, number.end)
    return following is None or key(following[1]) in words.no_nouns


def parse(text: str, words: NumberWords) -> Decimal | None:
    """The value of a string that is one number and nothing else; None otherwise."""
    bare = text.strip()
    reading = read(bare, 0, grammar(words)) if bare else None
    if reading is None or reading.end != len(bare) or reading.shape is not Shape.CARDINAL:
        return None
    return reading.value


def _scan(text: str, rules: Grammar) -> Iterator[Number]:
    position = floor = 0  # a sign or modifier never reaches back over the number before
    while match := rules.spelled.starter.search(text, position):
        number = _number_at(text, match, floor, rules)
        if number is not None:
            yield number
            floor = floor if _is_word_only(text, number, rules.words) else number.end
        position = max(match.end(), number.end if number else 0)


def _number_at(text: str, match: re.Match[str], floor: int, rules: Grammar) -> Number | None:
    start = match.start()
    figures = is_figure(text, start)
    chain = labels.chain_at(text, start) if figures else None
    if chain:
        return _bare(text, start, *chain)
    reading = read(text, start, rules)
    if reading is None:
        return _bare(text, start, labels.run_end(text, start), Shape.LABEL) if figures else None
    attached = attach(text, reading, floor, rules)
    if attached.shape is Shape.CARDINAL:
        return _counting(text, reading, attached, floor, rules)
    return _number(text, reading, attached, floor, rules)


def _bare(
    text: str, start: int, end: int, shape: Shape, value: Decimal | None = None, high: Decimal | None = None
) -> Number:
    """A number that nothing is said about."""
    return Number(start, end, start, value, high, Modifier.EXACT, shape, None, None, None, text[start:end])


def _counting(text: str, reading: Reading, attached: Attached, floor: int, rules: Grammar) -> Number | None:
    """A number without sign or unit: a count, or one of its look-alikes."""
    start, end = reading.start, reading.end
    if reading.script is Script.WORDS and labels.is_tied(text, end) and not rules.around.tail.match(text, end):
        return _bare(text, start, end, Shape.LABEL, reading.value)
    if is_figure(text, start) and reading.script is not Script.WORDS:
        clock = rules.beside.clock.match(text, end)
        if clock and reading.script is Script.PLAIN and (reading.value or 0) <= _HOURS:
            return _bare(text, start, clock.end(), Shape.CLOCK)
        suffix = rules.beside.ordinal_suffix.match(text, end)
        if suffix and reading.script is Script.PLAIN:
            return _bare(text, start, suffix.end(), Shape.ORDINAL, reading.value)
        tied = rules.around.tail.match(text, end) is not None
        if not tied and labels.is_label(text, start, end, rules.words):
            return _bare(text, start, end, Shape.LABEL, reading.value)
    number = _number(text, reading, attached, floor, rules)
    unmodified = reading.script is Script.PLAIN and number.modifier is Modifier.EXACT
    if unmodified and labels.is_year(text, start, end, rules.words):
        return _bare(text, start, end, Shape.YEAR, reading.value)
    return number


def _number(text: str, reading: Reading, attached: Attached, floor: int, rules: Grammar) -> Number:
    begin, modifier = modifier_before(text, attached.start, floor, rules)
    if modifier is Modifier.EXACT:
        modifier = modifier_after(text, attached.end, rules)
    if modifier is Modifier.EXACT and reading.about:
        modifier = Modifier.ABOUT
    if attached.value is None:
        modifier = Modifier.VAGUE
    value = None if attached.value is None else tidy(attached.value)
    code = currencies.clear_code(attached.money) if attached.money else None
    return Number(
        attached.start, attached.end, begin, value, None, modifier, attached.shape, code, attached.money, attached.unit,
        text[attached.start : attached.end],
    )  # fmt: skip
