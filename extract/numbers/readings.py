"""What is known of a number while it is read, and the step from one of its words to the next."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from extract.numbers.figures import Figure
from extract.numbers.grammar import Grammar, key
from extract.numbers.model import Shape
from extract.numbers.spelling import Tally

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
class State:
    """A number half read."""

    tally: Tally
    end: int
    vague: bool = False
    about: bool = False
    scaled: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """A word of a number, and how it is tied to the word before."""

    word: str
    start: int
    end: int
    joiner: str | None = None
    hyphen: bool = False


def word_at(text: str, start: int) -> Step | None:
    """The word that begins at `start`."""
    match = _WORD.match(text, start)
    return Step(key(match[0]), start, match.end()) if match else None


def step_from(text: str, end: int, grammar: Grammar) -> Step | None:
    """The next word, with the joiner before it if there is one ("and")."""
    match = grammar.spelled.next_word.match(text, end)
    if match is None:
        return None
    joiner = match["joiner"].lower() if match["joiner"] else None
    return Step(match["word"].lower(), match.start("word"), match.end(), joiner, bool(match["hyphen"]))


def plain_step(text: str, end: int, grammar: Grammar) -> Step | None:
    """The next word, unless a joiner stands before it."""
    step = step_from(text, end, grammar)
    return step if step and step.joiner is None else None
