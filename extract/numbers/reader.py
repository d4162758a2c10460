"""Reads the bare number at a place: figures or words, scales, halves and fractions, without sign, unit or modifier."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from extract.numbers.figures import Figure, figure_at
from extract.numbers.grammar import Grammar, key
from extract.numbers.model import Shape
from extract.numbers.spelling import Tally

_SLASHED = re.compile(r" ([1-9])/(\d{1,2})(?![\d/])")
_LINK = re.compile(r"\s{1,2}([^\W\d_]{1,4}(?:['’]|(?=\s)))\s?")
_LOWER_FIGURES = re.compile(r"[ \u00a0\u202f]\d{1,3}(?=[ \u00a0\u202f])")
_WORD = re.compile(r"[^\W\d_]{1,24}(?:['’](?=[^\W\d_]))?")


class Script(StrEnum):
    """How a number is written."""

    PLAIN = "plain"  # nothing but figures: it may be a year or a code
    FIGURES = "figures"
    WORDS = "words"
    ONE = "one"  # a lone word that is rather an article


@dataclass(slots=True)
class Reading:
    """A bare number: `value` is None when vague."""

    start: int
    end: int
    value: Decimal | None
    script: Script
    shape: Shape = Shape.CARDINAL
    about: bool = False
    figure: Figure | None = None  # the figures as written, as long as no scale multiplied them
    scaled: bool = False


@dataclass(slots=True)
class _State:
    tally: Tally
    end: int
    vague: bool = False
    about: bool = False
    scaled: bool = False


def is_figure(text: str, start: int) -> bool:
    """Whether a number in figures begins here; it may do so with its decimal mark."""
    return text[start].isdigit() or text[start] in ".,"


def read(text: str, start: int, grammar: Grammar) -> Reading | None:
    """The number that begins at `start`."""
    return _figures(text, start, grammar) if is_figure(text, start) else _words(text, start, grammar)


def _figures(text: str, start: int, grammar: Grammar) -> Reading | None:
    figure = figure_at(text, start, grammar.words.decimal_mark)
    if figure is None:
        return None
    reading = Reading(start, figure.end, figure.value, Script.PLAIN if figure.plain else Script.FIGURES)
    state = _State(Tally(grammar.words), figure.end)
    state.tally.add_figure(figure.before_scale)
    glued = grammar.spelled.glued_scale.match(text, figure.end)
    if glued:
        _scale(glued["word"].lower(), glued.end(), state, grammar, bare=False)
    _scales(text, state, grammar)
    short = grammar.spelled.short.match(text, state.end) if not state.scaled else None
    if short:
        state.end, state.scaled = short.end(), True
        state.tally.multiply(grammar.words.short_scales[short[0]])
    if not state.scaled:
        reading.figure = figure
        fraction = _fraction(text, start, figure.end, figure.value, grammar) if figure.plain else None
        return fraction or _with_fraction(text, reading, grammar) or reading
    return Reading(start, state.end, state.tally.total(), Script.FIGURES, about=state.about, scaled=True)


def _with_fraction(text: str, reading: Reading, grammar: Grammar) -> Reading | None:
    """Figures with a fraction behind them: "2 and a half", "1 1/2"."""
    assert reading.value is not None
    half = grammar.spelled.half_after.match(text, reading.end)
    if half:
        return Reading(reading.start, half.end(), reading.value + Decimal("0.5"), Script.FIGURES)
    part = _SLASHED.match(text, reading.end) if reading.script is Script.PLAIN else None
    if part is None or not 0 < int(part[1]) < int(part[2]):
        return None
    return Reading(reading.start, part.end(), reading.value + Decimal(part[1]) / Decimal(part[2]), Script.FIGURES)


def _scales(text: str, state: _State, grammar: Grammar) -> None:
    """Scales behind figures, and lower figures with a lower scale: "2 million 300 thousand"."""
    while True:
        step = grammar.spelled.next_word.match(text, state.end)
        if step is None or step["joiner"] or not _scale(step["word"].lower(), step.end(), state, grammar, bare=False):
            break
    if state.scaled:
        _half(text, state, grammar)
        _links(text, state, grammar)
        lower = _LOWER_FIGURES.match(text, state.end)
        step = grammar.spelled.next_word.match(text, lower.end()) if lower else None
        scale = grammar.words.scales.get(step["word"].lower()) if step else None
        if lower and step and scale and scale < state.tally.parts[-1].room:
            state.tally.add_figure(Decimal(lower[0].strip()))
            state.tally.add_scale(scale, bare=False)
            state.end = step.end()


def _scale(word: str, end: int, state: _State, grammar: Grammar, bare: bool) -> bool:
    scale = grammar.words.scales.get(word)
    after_figures = state.tally.small is None and state.tally.scale is None and bool(state.tally.parts)
    if scale is None or (after_figures and word in grammar.words.spelled_scales) or not state.tally.add_scale(scale, bare):
        return False
    state.end, state.scaled = end, True
    state.about = state.about or word in grammar.words.collectives
    return True


def _half(text: str, state: _State, grammar: Grammar) -> None:
    half = grammar.spelled.half_after.match(text, state.end)
    if half and state.tally.add_half():
        state.end = half.end()


def _mixed(text: str, state: _State, grammar: Grammar) -> None:
    """A fraction behind a whole number: "three and a fifth", "cinq milliards et trois quarts"."""
    joiner = grammar.spelled.joiner.match(text, state.end)
    part = _part(text, joiner.end(), grammar) if joiner else None
    if part is None or part.value is None:
        return
    scale = state.tally.scale or 1
    state.tally.add_figure(part.value * (scale if scale >= 1000 else 1))
    state.end = part.end


def _part(text: str, start: int, grammar: Grammar) -> Reading | None:
    """The fraction that begins at `start`: "two thirds", "a fifth"."""
    match = _WORD.match(text, start)
    if match is None:
        return None
    word = key(match[0])
    count = 1 if word in grammar.words.articles else grammar.words.small.get(word, 0)
    part = _fraction(text, start, match.end(), Decimal(count), grammar, alone=False)
    return part if part and part.shape is Shape.FRACTION else None


def _links(text: str, state: _State, grammar: Grammar) -> None:
    """"tens of thousands", "une dizaine de milliers"."""
    while True:
        step = _linked_scale(text, state.end, grammar)
        if step is None or not state.tally.multiply(grammar.words.scales[step[0]]):
            return
        state.end = step[1]
        state.about = state.about or step[0] in grammar.words.collectives


def _linked_scale(text: str, end: int, grammar: Grammar) -> tuple[str, int] | None:
    link = _LINK.match(text, end)
    if link is None or key(link[1]) not in grammar.words.links:
        return None
    word = _WORD.match(text, link.end())
    if word is None:
        return None
    name = key(word[0])
    if name in grammar.words.articles:
        step = grammar.spelled.next_word.match(text, word.end())
        name, end = (step["word"].lower(), step.end()) if step and not step["joiner"] else ("", end)
        return (name, end) if name in grammar.words.scales else None
    return (name, word.end()) if name in grammar.words.plural_scales else None


def _words(text: str, start: int, grammar: Grammar) -> Reading | None:
    state = _open(text, start, grammar)
    if state is None:
        return _lone_ordinal(text, start, grammar) or _lone_half(text, start, grammar)
    first_end = state.end
    ordinal = _follow(text, state, grammar)
    if ordinal is not None:
        total = state.tally.total() + ordinal
        return Reading(start, state.end, total, Script.WORDS, shape=Shape.ORDINAL)
    if not state.vague and not state.scaled:
        fraction = _fraction(text, start, state.end, state.tally.total(), grammar)
        if fraction:
            return fraction
    _decimals(text, state, grammar)
    _half(text, state, grammar)
    _mixed(text, state, grammar)
    _follow(text, state, grammar)
    _links(text, state, grammar)
    alone = state.end == first_end and key(text[start : state.end]) in (grammar.words.ones | grammar.words.articles)
    value = None if state.vague else state.tally.total()
    script = Script.ONE if alone else Script.WORDS
    return Reading(start, state.end, value, script, about=state.about, scaled=state.scaled)


def _open(text: str, start: int, grammar: Grammar) -> _State | None:
    """The first word of a number."""
    words = grammar.words
    match = _WORD.match(text, start)
    if match is None:
        return None
    word, state = key(match[0]), _State(Tally(words), match.end())
    if word in words.small:
        state.tally.add_small(words.small[word])
    elif word in words.articles:
        state.tally.add_small(1)
    elif word in words.scales:
        quantified = grammar.spelled.quantifier.search(text[max(0, start - 20) : start]) is not None
        state.vague = word in words.plural_scales or quantified
        if not state.vague and word in words.collectives:
            return None
        _scale(word, match.end(), state, grammar, bare=True)
    elif word in words.parts_before:
        return _part_of_scale(text, word, state, grammar)
    else:
        return None
    if word in words.articles:
        step = grammar.spelled.next_word.match(text, match.end())
        part = step["word"].lower() if step and not step["joiner"] else ""
        if step and part in words.parts_before:
            return _part_of_scale(text, part, _State(Tally(words), step.end()), grammar) or state
    return state


def _part_of_scale(text: str, part: str, state: _State, grammar: Grammar) -> _State | None:
    """"half a million", "demi-million", "quarter million"."""
    step = grammar.spelled.next_word.match(text, state.end)
    if step and step["word"].lower() in grammar.words.articles:
        step = grammar.spelled.next_word.match(text, step.end())
    scale = grammar.words.scales.get(step["word"].lower()) if step and not step["joiner"] else None
    if step is None or scale is None or step["word"].lower() in grammar.words.plural_scales:
        return None
    state.tally.add_figure(Decimal(1) / grammar.words.parts_before[part])
    _scale(step["word"].lower(), step.end(), state, grammar, bare=False)
    return state


def _follow(text: str, state: _State, grammar: Grammar) -> int | None:
    """Take words as long as they fit; the value of an ordinal that closes the number, else None."""
    words = grammar.words
    while not state.vague:
        listed = grammar.spelled.listed.match(text, state.end) if state.tally.scale else None
        step = grammar.spelled.next_word.match(text, listed.end() if listed else state.end)
        if step is None:
            return None
        word, joiner = step["word"].lower(), step["joiner"]
        if joiner is not None and (not _joins(joiner.lower(), state, grammar) or _part(text, step.start("word"), grammar)):
            return None
        if word in words.small and state.tally.add_small(words.small[word]):
            state.end = step.end()
        elif joiner is None and _scale(word, step.end(), state, grammar, bare=word in words.bare_scales):
            continue
        elif word in words.ordinals and (step["hyphen"] or joiner or state.scaled) and word not in words.fractions:
            state.end = step.end()
            return words.ordinals[word]
        else:
            return None
    return None


def _joins(joiner: str, state: _State, grammar: Grammar) -> bool:
    if state.tally.small is not None:
        return joiner in grammar.words.small_joiners and state.tally.small >= 20
    return joiner in grammar.words.scale_joiners and state.tally.scale is not None


def _decimals(text: str, state: _State, grammar: Grammar) -> None:
    """"three point one four", "trois virgule vingt-cinq": the words after the point, written one after the other."""
    step = grammar.spelled.next_word.match(text, state.end)
    if step is None or step["joiner"] or step["word"].lower() not in grammar.words.points:
        return
    digits, end = "", step.end()
    while len(digits) < 12:
        step = grammar.spelled.next_word.match(text, end)
        word = step["word"].lower() if step and not step["joiner"] else ""
        if step is None or word not in grammar.words.small:
            break
        part = _State(Tally(grammar.words), step.end())
        part.tally.add_small(grammar.words.small[word])
        while (more := grammar.spelled.next_word.match(text, part.end)) and more["word"].lower() in grammar.words.small:
            if not part.tally.add_small(grammar.words.small[more["word"].lower()]):
                break
            part.end = more.end()
        digits += str(part.tally.total())
        end = part.end
    if digits:
        whole = state.tally.total()
        state.tally = Tally(grammar.words)
        state.tally.add_figure(Decimal(f"{whole}.{digits}"))
        state.end = end


def _fraction(
    text: str, start: int, end: int, count: Decimal, grammar: Grammar, alone: bool = True
) -> Reading | None:
    """"two thirds"; with a scale behind it, a number: "a quarter of a million"."""
    words, counter = grammar.words, key(text[start:end])
    step = grammar.spelled.next_word.match(text, end)
    word = step["word"].lower() if step and not step["joiner"] else ""
    if step is None or not 0 < count < words.fractions.get(word, 0):
        return None
    linked = _LINK.match(text, step.end())
    if alone and word in words.ordinals and counter in words.articles and not (linked and key(linked[1]) in words.links):
        return None
    value = count / words.fractions[word]
    scale = _linked_scale(text, step.end(), grammar)
    if scale:
        return Reading(start, scale[1], count * words.scales[scale[0]] / words.fractions[word], Script.WORDS, scaled=True)
    return Reading(start, step.end(), value, Script.WORDS, shape=Shape.FRACTION)


def _lone_half(text: str, start: int, grammar: Grammar) -> Reading | None:
    match = _WORD.match(text, start)
    if match and grammar.words.fractions.get(match[0].lower()) == 2 and text[match.end() : match.end() + 1] != "-":
        return Reading(start, match.end(), Decimal("0.5"), Script.WORDS, shape=Shape.FRACTION)
    return None


def _lone_ordinal(text: str, start: int, grammar: Grammar) -> Reading | None:
    match = _WORD.match(text, start)
    if match and match[0].lower() in grammar.words.ordinals:
        value = Decimal(grammar.words.ordinals[match[0].lower()])
        return Reading(start, match.end(), value, Script.WORDS, shape=Shape.ORDINAL)
    return None
