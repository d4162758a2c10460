"""Where one name ends and the next begins: for each two words of a run whether one name holds both.

"Bank of Kenya" is one name and "Corvana of Boston" is two; "Grant Programme the Atlas Foundation" is none. Many small
signs tell, so the decision is learned.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from spacy.tokens import Doc, Token

from extract.decisions import Features, load
from extract.folding import fold
from extract.lang.schema.names import NameWords
from extract.model import Span
from extract.names.chunks import POSSESSIVE, bare, is_capital, reference_words, sort_words
from extract.names.seen import Seen, shares
from extract.tables.countries import is_place

TOGETHER = 0.5  # chance from which two words belong to one name
_FEW = 3  # occurrences from which more say no more


@dataclass(frozen=True, slots=True)
class Writing:
    """A sentence and how it and its article are written."""

    doc: Doc
    text: str  # the document's: spaCy joins it anew whenever it is asked
    words: NameWords
    seen: Seen
    headline: bool


def pieces(writing: Writing, run: Sequence[Span]) -> Iterator[tuple[int, int]]:
    """The run cut into names."""
    decision = load("seam")
    start = 0
    for place in range(1, len(run)):
        if decision.probabilities(features(writing, run, place))["together"] < TOGETHER:
            yield from _piece(writing.text, run[start:place])
            start = place
    yield from _piece(writing.text, run[start:])


def _piece(text: str, run: Sequence[Span]) -> Iterator[tuple[int, int]]:
    if any(is_capital(text[span.start : span.end]) for span in run):
        yield run[0].start, run[-1].end


def features(writing: Writing, run: Sequence[Span], place: int) -> Features:
    """What speaks for and against one name over the seam before the word at `place` of a run."""
    left, right = run[place - 1], run[place]
    found: Features = {}
    for part in (
        _written(writing.text, left, right, writing.words),
        _parsed(writing.doc, left, right),
        _elsewhere(writing.text, left, right, writing.seen),
        _whole(writing.text, run, place),
    ):
        for name in part:
            found[name] = 1.0
    if writing.headline:
        found |= {f"headline, {name}": 1.0 for name in list(found) if name.startswith(("gap", "model", "elsewhere"))}
    return found


def _written(text: str, left: Span, right: Span, words: NameWords) -> Iterator[str]:
    gap = _gap(text, left, right)
    first, second = bare(text, left), bare(text, right)
    yield f"gap={gap}"
    yield f"left={first}"
    yield f"right={second}"
    yield f"left={first}, gap={gap}"
    yield f"right={second}, gap={gap}"
    shapes = f"{_shape(text, left)} {_shape(text, right)}"
    yield f"shapes={shapes}"
    yield f"shapes={shapes}, gap={gap}"
    for side, word in (("left", first), ("right", second)):
        sorts = sort_words(words).get(word, frozenset())
        for sort in sorts:
            yield f"{side} sort={sort}"
            yield f"{side} sort={sort}, gap={gap}"
        if word in words.titles:
            yield f"{side} is a title"
        if word in words.suffixes:
            yield f"{side} is a legal form"
        if word in words.openers:
            yield f"{side} is an opener"
        if word in reference_words(words):
            yield f"{side} is a noun for bodies"
        yield f"{side} ends in {word[-3:]}"


def _gap(text: str, left: Span, right: Span) -> str:
    """What is written over a seam, the possessive of the word before it included."""
    possessive = POSSESSIVE.search(text[left.start : left.end])
    between = text[left.end : right.start]
    return " ".join(["'s" if possessive else "", *fold(between).split()]).strip() or between.strip()


def _shape(text: str, span: Span) -> str:
    word = text[span.start : span.end]
    if word.islower():
        return "small"
    if any(sign.isdigit() for sign in word):
        return "digits"
    return "CAPITALS" if word.isupper() and len(word) > 1 else "Word" if word[0].isupper() else "wORD"


def _parsed(doc: Doc, left: Span, right: Span) -> Iterator[str]:
    before, after = _token(doc, left), _token(doc, right)
    if before is None or after is None:
        return
    yield f"tags={before.pos_} {after.pos_}"
    if after.head.i == before.i:
        yield f"right hangs on left: {after.dep_}"
    elif before.head.i == after.i:
        yield f"left hangs on right: {before.dep_}"
    elif before.head.i == after.head.i:
        yield f"both hang on one: {before.dep_} {after.dep_}"
    yield f"model={before.ent_type_ or '-'} {after.ent_type_ or '-'}"
    inside = after.ent_iob_ == "I" and bool(before.ent_type_)
    both = "two names" if before.ent_type_ and after.ent_type_ else "no name over it"
    yield f"model: {'one name' if inside else both}"
    if before.i == 0:
        yield f"left opens the sentence as {before.pos_}"


def _token(doc: Doc, span: Span) -> Token | None:
    found = doc.char_span(span.start, span.end, alignment_mode="expand")
    return found[0] if found is not None else None


def _elsewhere(text: str, left: Span, right: Span, seen: Seen) -> Iterator[str]:
    first, second = bare(text, left), bare(text, right)
    of_left, of_right, both = shares(seen, first, second)
    yield f"elsewhere: together {min(both, _FEW)} times"
    yield f"elsewhere: left {_part(of_left)}, right {_part(of_right)}, together {min(both, _FEW)} times"
    for side, word in (("left", first), ("right", second)):
        if seen.lower[word]:
            yield f"elsewhere: {side} in lower case"
    if seen.closes[first]:
        yield f"elsewhere: left closes a run {min(seen.closes[first], _FEW)} times"
    if seen.opens[second]:
        yield f"elsewhere: right opens a run {min(seen.opens[second], _FEW)} times"


def _part(share: float) -> str:
    return "always" if share > 0.99 else "mostly" if share > 0.5 else "at times" if share else "never"


def _whole(text: str, run: Sequence[Span], place: int) -> Iterator[str]:
    """What the run is on either side of the seam."""
    yield f"words before={min(place, 4)}"
    yield f"words behind={min(len(run) - place, 4)}"
    if is_place(text[run[place].start : run[-1].end]):
        yield "behind is a place"
    elif is_place(text[run[place].start : run[place].end]):
        yield "right is a place"
    if is_place(text[run[0].start : run[place - 1].end]):
        yield "before is a place"
    elif is_place(text[run[place - 1].start : run[place - 1].end]):
        yield "left is a place"
    for one, two in pairwise(run[place : place + 3]):
        yield f"gap behind={_gap(text, one, two)}"
