"""Variants of a text with marked names: other names, headline casing, acronyms in brackets."""

import random
import re
from collections.abc import Callable, Iterator

from training.invented import Names
from training.tagged import Name, Tagged, piece

ACRONYM_SHARE = 0.12
SMALL_WORDS = frozenset(
    "a an and as at but by for from in of on or the to with "
    "au aux de des du en et la le les ou par pour sur un une".split()
)
HEADLINE_LENGTH = range(20, 130)


def with_other_names(tagged: Tagged, names: Names, share: float) -> Tagged:
    """Replace that share of the different names, each everywhere by the same other one of its kind."""
    choice = names.choice
    others: dict[str, str] = {}
    text, marks, done = "", [], 0
    for name in tagged.names:
        surface = tagged.surface(name)
        if surface not in others:
            others[surface] = names.draw(name.kind) if choice.random() < share else surface
        other = others[surface]
        text += tagged.text[done : name.start]
        marks.append(Name(len(text), len(text) + len(other), name.kind))
        text, done = text + other, name.end
        long_enough = name.kind == "ORG" and len(other.split()) > 2
        if long_enough and tagged.text[done : done + 2] != " (" and choice.random() < ACRONYM_SHARE:
            acronym = names.acronym(other)
            marks.append(Name(len(text) + 2, len(text) + 2 + len(acronym), "ORG"))
            text += f" ({acronym})"
    return Tagged(text + tagged.text[done:], tuple(marks))


def sentences(tagged: Tagged) -> Iterator[Tagged]:
    """Single sentences, cut roughly, short enough to be headlines and with a name in them."""
    for match in re.finditer(r"\S[^\n]*?(?:[.!?](?=\s)|$)", tagged.text, re.MULTILINE):
        sentence = piece(tagged, *match.span())
        if sentence.names and len(sentence.text) in HEADLINE_LENGTH:
            yield sentence


def as_headline(tagged: Tagged, choice: random.Random) -> Tagged:
    """The sentence without its full stop, in Title Case or in CAPITALS."""
    text = tagged.text.removesuffix(".")
    style: Callable[[str], str] = _shout if choice.random() < 0.35 else _title_case
    cased = style(text)
    names = tuple(name for name in tagged.names if name.end <= len(text))
    return Tagged(cased, names) if len(cased) == len(text) else tagged


def _shout(text: str) -> str:
    return text.upper()


def _title_case(text: str) -> str:
    return re.sub(r"(?<![\w'])\w+", lambda match: _capitalised(match.group()), text)


def _capitalised(word: str) -> str:
    return word if word in SMALL_WORDS else word[0].upper() + word[1:]
