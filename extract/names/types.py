"""What a name names, weighed over all its mentions: an organisation, a person, a place, or nothing of the kind.

The language model looks at one sentence at a time and calls the same bank a bank here and a town there; an article
as a whole seldom leaves it open.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import TYPE_CHECKING

from spacy.tokens import Doc, Token

from extract.decisions import Features, load
from extract.folding import fold, fold_word
from extract.syntax import case_of, governor

if TYPE_CHECKING:
    from extract.names.entities import Entity

_ENDING = 3  # letters of a name's last word that say something of its language and kind
_UP = frozenset({"flat", "compound", "fixed"})


class EntityType(StrEnum):
    """What a name names."""

    ORGANISATION = "ORG"
    PERSON = "PER"
    PLACE = "LOC"
    NONE = "none"  # a day, a product, an award, a word that only opens a sentence


def chances(entity: Entity) -> dict[EntityType, float]:
    """The chance of each type."""
    found = load("type").probabilities(features(entity))
    return {EntityType(name): chance for name, chance in found.items()}


def features(entity: Entity) -> Features:
    """What speaks for each type: the model's opinions, the words of the name, the words around its mentions."""
    found: Features = {}
    for part in (_opinions(entity), _words(entity), _around(entity)):
        found.update(part)
    return found


def _opinions(entity: Entity) -> Iterator[tuple[str, float]]:
    count = len(entity.mentions)
    for label, times in entity.labels.items():
        yield f"model says {label or 'nothing'}", times / count
        if times == count:
            yield f"model always says {label or 'nothing'}", 1.0
    yield f"mentions={min(count, 5)}", 1.0
    for trait, times in (
        ("titled", sum(name.titled for name in entity.mentions)),
        ("possessive", sum(bool(name.possessive) for name in entity.mentions)),
        ("bracketed after its long form", sum(name.acronym_of is not None for name in entity.mentions)),
    ):
        if times:
            yield trait, times / count
    for sort in sorted(entity.sorts):
        yield f"sort={sort}", 1.0
    if entity.place:
        yield "in the gazetteer", 1.0
        for label in entity.labels:
            yield f"in the gazetteer, model says {label or 'nothing'}", 1.0


def _words(entity: Entity) -> Iterator[tuple[str, float]]:
    yield f"forms={min(len(entity.keys), 3)}", 1.0
    name = entity.name
    words = [fold_word(word) for word in name.split()]
    yield f"words={min(len(words), 5)}", 1.0
    yield f"shape={_shape(name)}", 1.0
    yield f"first word={words[0]}", 1.0
    yield f"last word={words[-1]}", 1.0
    for word in words:
        yield f"word={word}", 1.0
    yield f"ending={words[-1][-_ENDING:]}, words={min(len(words), 3)}", 1.0
    if len(words) > 1:
        yield f"ending of the first={words[0][-_ENDING:]}", 1.0


def _shape(name: str) -> str:
    if any(sign.isdigit() for sign in name):
        return "digits"
    words = name.split()
    if name.isupper():
        return f"capitals {min(len(name), 6)}" if len(words) == 1 else "capitals"
    if any(word[0].islower() for word in words):
        return "small words"
    return "capitals inside" if any(sign.isupper() for word in words for sign in word[1:]) else "words"


def _around(entity: Entity) -> Iterator[tuple[str, float]]:
    for name in entity.mentions:
        for trait in name.around:
            yield trait, 1.0


def around(doc: Doc, start: int, end: int) -> tuple[str, ...]:
    """What stands around one mention in its sentence, as names of features."""
    span = doc.char_span(start, end, alignment_mode="expand")
    if span is None:
        return ()
    return tuple(_beside(doc, span.start, span.end)) + tuple(_hanging(span.root))


def _beside(doc: Doc, first: int, last: int) -> Iterator[str]:
    before = fold_word(doc[first - 1].text) if first else "^"
    after = fold_word(doc[last].text) if last < len(doc) else "$"
    yield f"before={before}"
    yield f"after={after}"
    yield f"between={before} {after}"
    if first > 1:
        yield f"before that={fold_word(doc[first - 2].text)} {before}"
    if last + 1 < len(doc):
        yield f"after that={after} {fold_word(doc[last + 1].text)}"


def _hanging(root: Token) -> Iterator[str]:
    """The verb or noun that the mention hangs on, and what hangs on it."""
    while root.dep_ in _UP and root.head.i != root.i:
        root = root.head
    yield f"relation={root.dep_} {case_of(root)}"
    verb = governor(root)
    if verb is not None:
        yield f"{root.dep_} of {fold(verb.lemma_)}"
    if root.dep_ in {"nmod", "appos", "nmod:poss"}:
        yield f"{root.dep_} of noun {fold(root.head.lemma_)}"
    for child in root.children:
        if child.dep_ in {"appos", "nmod", "amod", "acl:relcl"}:
            yield f"has {child.dep_} {fold(child.lemma_)}"
