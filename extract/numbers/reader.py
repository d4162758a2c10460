"""Reads the bare number at a place: figures or words, scales, halves and fractions, without sign, unit or modifier."""

from __future__ import annotations

from decimal import Decimal

from extract.numbers.figures import figure_at
from extract.numbers.fractions import add_part, behind_figures, fraction, lone_half, part_at
from extract.numbers.grammar import Grammar, key
from extract.numbers.model import Shape
from extract.numbers.readings import Reading, Script, State, Step, plain_step, step_from, word_at
from extract.numbers.scales import add_half, after_figures, follow_links, multiply, part_of_scale
from extract.numbers.spelling import Tally

_DECIMALS = 12


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
    state = State(Tally(grammar.words), figure.end)
    state.tally.add_figure(figure.before_scale)
    after_figures(text, state, grammar)
    if state.scaled:
        return Reading(start, state.end, state.tally.total(), Script.FIGURES, about=state.about, scaled=True)
    script = Script.PLAIN if figure.plain else Script.FIGURES
    reading = Reading(start, figure.end, figure.value, script, figure=figure)
    return behind_figures(text, reading, grammar) or reading


def _words(text: str, start: int, grammar: Grammar) -> Reading | None:
    state = _open(text, start, grammar)
    if state is None:
        return _lone_ordinal(text, start, grammar) or lone_half(text, start, grammar)
    first_end = state.end
    ordinal = _follow(text, state, grammar)
    if ordinal is not None:
        return Reading(start, state.end, state.tally.total() + ordinal, Script.WORDS, shape=Shape.ORDINAL)
    if not state.vague and not state.scaled:
        part = fraction(text, start, state.end, state.tally.total(), grammar)
        if part:
            return part
    _decimals(text, state, grammar)
    add_half(text, state, grammar)
    add_part(text, state, grammar)
    _follow(text, state, grammar)
    follow_links(text, state, grammar)
    alone = state.end == first_end and key(text[start : state.end]) in (grammar.words.ones | grammar.words.articles)
    value = None if state.vague else state.tally.total()
    return Reading(
        start, state.end, value, Script.ONE if alone else Script.WORDS, about=state.about, scaled=state.scaled
    )  # fmt: skip


def _open(text: str, start: int, grammar: Grammar) -> State | None:
    """The first word of a number."""
    words, step = grammar.words, word_at(text, start)
    if step is None:
        return None
    state = State(Tally(words), step.end)
    if step.word in words.small:
        state.tally.add_small(words.small[step.word])
    elif step.word in words.articles:
        state.tally.add_small(1)
    elif step.word in words.parts_before:
        return part_of_scale(text, step.word, state, grammar)
    elif not _open_scale(text, step, state, grammar):
        return None
    part = plain_step(text, step.end, grammar) if step.word in words.articles else None
    if part and part.word in words.parts_before:
        return part_of_scale(text, part.word, State(Tally(words), part.end), grammar) or state
    return state


def _open_scale(text: str, step: Step, state: State, grammar: Grammar) -> bool:
    """A scale as the first word: vague in the plural or behind "several"; a collective needs its article."""
    quantified = grammar.spelled.quantifier.search(text[max(0, step.start - 20) : step.start]) is not None
    state.vague = step.word in grammar.words.plural_scales or quantified
    if step.word in grammar.words.collectives and not state.vague:
        return False
    return multiply(step, state, grammar, bare=True)


def _follow(text: str, state: State, grammar: Grammar) -> int | None:
    """Take words as long as they fit; the value of an ordinal that closes the number, else None."""
    words = grammar.words
    while not state.vague:
        listed = grammar.spelled.listed.match(text, state.end) if state.tally.scale else None
        step = step_from(text, listed.end() if listed else state.end, grammar)
        if step is None or (step.joiner and not _joins(text, step, state, grammar)):
            return None
        if step.word in words.small and state.tally.add_small(words.small[step.word]):
            state.end = step.end
        elif step.joiner is None and multiply(step, state, grammar, bare=step.word in words.bare_scales):
            continue
        elif step.word in words.ordinals and _closes(step, state, grammar):
            state.end = step.end
            return words.ordinals[step.word]
        else:
            return None
    return None


def _closes(step: Step, state: State, grammar: Grammar) -> bool:
    """Whether an ordinal belongs to the number before it: "twenty-first", "one hundred and first"."""
    small = state.tally.small
    if small is None:
        return state.tally.scale is not None
    return grammar.words.ordinals[step.word] in grammar.words.followers.get(small, range(0))


def _joins(text: str, step: Step, state: State, grammar: Grammar) -> bool:
    """Whether "and" goes on with the number, and not with a fraction or another number."""
    if part_at(text, step.start, grammar):
        return False
    if state.tally.small is not None:
        return step.joiner in grammar.words.small_joiners and state.tally.small >= 20
    return step.joiner in grammar.words.scale_joiners and state.tally.scale is not None


def _decimals(text: str, state: State, grammar: Grammar) -> None:
    """Take the words after a spoken point, written one after the other: "point one four", "virgule vingt-cinq"."""
    step = plain_step(text, state.end, grammar)
    if step is None or step.word not in grammar.words.points:
        return
    digits, end = "", step.end
    while len(digits) < _DECIMALS and (group := _small_group(text, end, grammar)):
        digits, end = digits + str(group.tally.total()), group.end
    if digits:
        whole = state.tally.total()
        state.tally = Tally(grammar.words)
        state.tally.add_figure(Decimal(f"{whole}.{digits}"))
        state.end = end


def _small_group(text: str, end: int, grammar: Grammar) -> State | None:
    """The next small words that make one number."""
    group = State(Tally(grammar.words), end)
    while (step := plain_step(text, group.end, grammar)) and step.word in grammar.words.small:
        if not group.tally.add_small(grammar.words.small[step.word]):
            break
        group.end = step.end
    return group if group.tally.parts else None


def _lone_ordinal(text: str, start: int, grammar: Grammar) -> Reading | None:
    step = word_at(text, start)
    if step is None or step.word not in grammar.words.ordinals:
        return None
    return Reading(start, step.end, Decimal(grammar.words.ordinals[step.word]), Script.WORDS, shape=Shape.ORDINAL)
