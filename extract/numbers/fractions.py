"""Parts of one: "two thirds", "half", "three and a fifth", "1 1/2"."""

from __future__ import annotations

import re
from decimal import Decimal

from extract.numbers.grammar import Grammar, key
from extract.numbers.model import Shape
from extract.numbers.readings import Reading, Script, State, plain_step, word_at
from extract.numbers.scales import LINK, linked_scale

_SLASHED = re.compile(r" ([1-9])/(\d{1,2})(?![\d/])")
_MULTIPLIED = 1000  # "a million and three quarters" adds to the scale, "a hundred and three quarters" does not


def fraction(text: str, start: int, end: int, count: Decimal, grammar: Grammar) -> Reading | None:
    """A count (from `start` to `end`) with its denominator; with a scale behind, a number: "a quarter of a million"."""
    words = grammar.words
    part = _part(text, start, end, count, grammar)
    if part is None or _is_ordinal(text, start, end, part.end, grammar):
        return None
    scale = linked_scale(text, part.end, grammar)
    if scale and part.value is not None:
        return Reading(start, scale.end, part.value * words.scales[scale.word], Script.WORDS, scaled=True)
    return part


def _part(text: str, start: int, end: int, count: Decimal, grammar: Grammar) -> Reading | None:
    step = plain_step(text, end, grammar)
    parts = grammar.words.fractions.get(step.word, 0) if step else 0
    if step is None or not 0 < count < parts:
        return None
    return Reading(start, step.end, count / parts, Script.WORDS, shape=Shape.FRACTION)


def _is_ordinal(text: str, start: int, end: int, part_end: int, grammar: Grammar) -> bool:
    """Whether it rather counts in order: "a fifth school", unlike "a fifth of the schools"."""
    denominator, link = key(text[end:part_end]).lstrip("-"), LINK.match(text, part_end)
    linked = link is not None and key(link[1]) in grammar.words.links
    return denominator in grammar.words.ordinals and key(text[start:end]) in grammar.words.articles and not linked


def part_at(text: str, start: int, grammar: Grammar) -> Reading | None:
    """The fraction that begins at `start` behind a whole number: "two thirds", "a fifth"."""
    step = word_at(text, start)
    if step is None:
        return None
    count = 1 if step.word in grammar.words.articles else grammar.words.small.get(step.word, 0)
    return _part(text, start, step.end, Decimal(count), grammar)


def add_part(text: str, state: State, grammar: Grammar) -> None:
    """Take the fraction of "three and a fifth", "cinq milliards et trois quarts"."""
    joiner = grammar.spelled.joiner.match(text, state.end)
    part = part_at(text, joiner.end(), grammar) if joiner else None
    if part is None or part.value is None:
        return
    scale = state.tally.scale or 1
    state.tally.add_figure(part.value * (scale if scale >= _MULTIPLIED else 1))
    state.end = part.end


def behind_figures(text: str, reading: Reading, grammar: Grammar) -> Reading | None:
    """Figures with a fraction: "3 quarters", "2 and a half", "1 1/2"."""
    value = reading.value or Decimal(0)
    half = grammar.spelled.half_after.match(text, reading.end)
    if half:
        return Reading(reading.start, half.end(), value + Decimal("0.5"), Script.FIGURES)
    if reading.script is not Script.PLAIN:
        return None
    part = _SLASHED.match(text, reading.end)
    if part and int(part[1]) < int(part[2]):
        return Reading(reading.start, part.end(), value + Decimal(part[1]) / Decimal(part[2]), Script.FIGURES)
    return fraction(text, reading.start, reading.end, value, grammar)


def lone_half(text: str, start: int, grammar: Grammar) -> Reading | None:
    """A half without a count: "half of them"; not the half of "half-day"."""
    step = word_at(text, start)
    if step is None or grammar.words.fractions.get(step.word) != 2 or text.startswith("-", step.end):
        return None
    return Reading(start, step.end, Decimal("0.5"), Script.WORDS, shape=Shape.FRACTION)
