"""A text with its names marked: the one form in which every source of names meets."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import filter_spans

KINDS = ("PER", "ORG", "LOC")
TYPOGRAPHIC_APOSTROPHES = str.maketrans("’‘ʼ", "'''")


class Name(NamedTuple):
    """Character offsets of a name and its kind."""

    start: int
    end: int
    kind: str


@dataclass(frozen=True)
class Tagged:
    """A text and the names in it, in order and without overlap."""

    text: str
    names: tuple[Name, ...]

    def surface(self, name: Name) -> str:
        return self.text[name.start : name.end]


def straight(text: str) -> str:
    """The text with plain apostrophes, as the pipelines expect it; no offset changes."""
    return text.translate(TYPOGRAPHIC_APOSTROPHES)


def from_doc(doc: Doc) -> Tagged:
    names = tuple(Name(e.start_char, e.end_char, e.label_) for e in doc.ents if e.label_ in KINDS)
    return Tagged(straight(doc.text), names)


def to_doc(nlp: Language, tagged: Tagged) -> Doc:
    """The text as the pipeline's tokenizer cuts it, with its names as entities."""
    doc = nlp.make_doc(tagged.text)
    spans = [doc.char_span(n.start, n.end, label=n.kind, alignment_mode="expand") for n in tagged.names]
    doc.set_ents(filter_spans([span for span in spans if span is not None]))
    return doc


def without_overlap(names: Iterable[Name]) -> tuple[Name, ...]:
    """The longest names first; what they cover is not taken again."""
    kept: list[Name] = []
    for name in sorted(names, key=lambda n: (n.start - n.end, n.start)):
        if all(name.end <= other.start or name.start >= other.end for other in kept):
            kept.append(name)
    return tuple(sorted(kept))


def piece(tagged: Tagged, start: int, end: int) -> Tagged:
    """One stretch of a text with the names that lie in it."""
    inside = (n for n in tagged.names if n.start >= start and n.end <= end)
    return Tagged(tagged.text[start:end], tuple(Name(n.start - start, n.end - start, n.kind) for n in inside))
