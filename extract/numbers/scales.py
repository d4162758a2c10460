"""The words that multiply what stands before them: "million", "dozen", "milliers", with their halves and links."""

from __future__ import annotations

import re
from decimal import Decimal

from extract.numbers.grammar import Grammar, key
from extract.numbers.readings import State, Step, plain_step, word_at

LINK = re.compile(r"\s{1,2}([^\W\d_]{1,4}(?:['’]|(?=\s)))\s?")
_LOWER_FIGURES = re.compile(r"[ \u00a0\u202f]\d{1,3}(?=[ \u00a0\u202f])")


def multiply(step: Step, state: State, grammar: Grammar, bare: bool = False) -> bool:
    """Take a scale into the number; whether the word was one and fitted."""
    scale = grammar.words.scales.get(step.word)
    after_figures = state.tally.small is None and state.tally.scale is None and bool(state.tally.parts)
    if scale is None or (after_figures and step.word in grammar.words.spelled_scales):
        return False
    if not state.tally.add_scale(scale, bare):
        return False
    state.end, state.scaled = step.end, True
    state.about = state.about or step.word in grammar.words.collectives
    return True


def after_figures(text: str, state: State, grammar: Grammar) -> None:
    """Scales behind figures, and lower figures with a lower scale: "2 million 300 thousand"."""
    glued = grammar.spelled.glued_scale.match(text, state.end)
    if glued:
        multiply(Step(glued["word"].lower(), state.end, glued.end()), state, grammar)
    while (step := plain_step(text, state.end, grammar)) and multiply(step, state, grammar):
        continue
    if state.scaled:
        add_half(text, state, grammar)
        follow_links(text, state, grammar)
        _lower_figures(text, state, grammar)
    else:
        _short(text, state, grammar)


def _short(text: str, state: State, grammar: Grammar) -> None:
    match = grammar.spelled.short.match(text, state.end) or grammar.spelled.loose_short.match(text, state.end)
    if match:
        state.end, state.scaled = match.end(), True
        state.tally.multiply(grammar.short_scales[match[0]])


def _lower_figures(text: str, state: State, grammar: Grammar) -> None:
    figures = _LOWER_FIGURES.match(text, state.end)
    step = plain_step(text, figures.end(), grammar) if figures else None
    scale = grammar.words.scales.get(step.word) if step else None
    if figures and step and scale and scale < state.tally.parts[-1].room:
        state.tally.add_figure(Decimal(figures[0].strip()))
        state.tally.add_scale(scale, bare=False)
        state.end = step.end


def add_half(text: str, state: State, grammar: Grammar) -> None:
    """Take the half of "a million and a half"."""
    half = grammar.spelled.half_after.match(text, state.end)
    if half and state.tally.add_half():
        state.end = half.end()


def follow_links(text: str, state: State, grammar: Grammar) -> None:
    """Take the scales of "tens of thousands", "une dizaine de milliers"."""
    while (step := linked_scale(text, state.end, grammar)) and state.tally.multiply(grammar.words.scales[step.word]):
        state.end = step.end
        state.about = state.about or step.word in grammar.words.collectives


def linked_scale(text: str, end: int, grammar: Grammar) -> Step | None:
    """The scale behind a link: the "thousands" of "of thousands", the "million" of "of a million"."""
    link = LINK.match(text, end)
    step = word_at(text, link.end()) if link and key(link[1]) in grammar.words.links else None
    if step is None:
        return None
    if step.word in grammar.words.articles:
        step = plain_step(text, step.end, grammar)
        return step if step and step.word in grammar.words.scales else None
    return step if step.word in grammar.words.plural_scales else None


def part_of_scale(text: str, part: str, state: State, grammar: Grammar) -> State | None:
    """The number of "half a million", "demi-million", "quarter million", whose first word has been read."""
    step = plain_step(text, state.end, grammar)
    if step and step.word in grammar.words.articles:
        step = plain_step(text, step.end, grammar)
    if step is None or step.word not in grammar.words.scales or step.word in grammar.words.plural_scales:
        return None
    state.tally.add_figure(Decimal(1) / grammar.words.parts_before[part])
    multiply(step, state, grammar)
    return state
