"""Names in a sentence: what the language model recognises and what capital letters show, brought together.

The model alone misses names that it never met; capitals alone do not tell where a name ends. So every run of
capitalised words is cut into names (extract.names.seams), and the model adds those that reach beyond a run.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from spacy.tokens import Doc, Token

from extract.folding import fold, straight
from extract.lang.schema.names import NameWords
from extract.model import Span
from extract.names.chunks import TOKEN, polished, reference_words, runs, sort_words, trimmed
from extract.names.seams import Writing, pieces
from extract.names.seen import Seen
from extract.names.types import around

_ACRONYM = re.compile(r"\(\s*[«\"“']?([A-Z][\w&.\-]{1,14})[»\"”']?\s*\)")
_POSSESSIVE = re.compile(r"['’]s(?!\w)")
_BEFORE_ACRONYM = 160  # characters in which the spelt-out name must stand
MAX_WORDS = 14

Found = tuple[int, int, str]  # start, end, label


@dataclass(frozen=True, slots=True)
class Name:
    """A name in the text. `label` is the model's opinion (ORG, PER, LOC) or "" where it has none."""

    span: Span
    text: str
    label: str
    titled: bool = False  # a person's title stands before it
    acronym_of: str | None = None  # the name before it, when it stands in brackets as its acronym
    possessive: str = ""  # the "'s" behind it, as written
    around: tuple[str, ...] = ()  # what stands around it, for extract.names.types


def names(
    doc: Doc, text: str, words: NameWords, numbers: Iterable[Span] = (), seen: Seen | None = None, *, headline: bool
) -> list[Name]:
    """Names of one sentence, in order, not overlapping.

    `text` is the sentence as written, as long as the document's. A name never reaches into one of the `numbers`
    ("Ksh 30 million"). `seen` is how the whole article writes its words.
    """
    writing = Writing(doc, straight(text), words, seen or Seen(), headline)
    plain, walls = writing.text, list(numbers)
    found = [*_recognised(doc, words), *_spelt_out(plain, words)]
    found = [one for one in found if not any(Span(one[0], one[1]).overlaps(wall) for wall in walls)]
    kept = [
        Name(
            Span(start, end),
            text[start:end],
            _label(start, end, found),
            _is_titled(plain, start, words),
            possessive=_possessive(text[end : end + 3]),
            around=around(doc, start, end),
        )
        for start, end in _spans(writing, found, walls)
        if _label(start, end, found) or not _is_common(doc, plain, start, end, words)
    ]
    return list(_with_acronyms(text, kept))


def _spans(writing: Writing, found: Sequence[Found], walls: Sequence[Span]) -> list[tuple[int, int]]:
    """Where names stand: the pieces of the runs, and what was found that no run holds."""
    text, words = writing.text, writing.words
    stretches = list(runs(text, words, walls))
    shown = [piece for run in stretches for piece in pieces(writing, run) if not _is_opener(text, piece, words)]
    beyond = [one for one in found if not any(run[0].start <= one[0] and one[1] <= run[-1].end for run in stretches)]
    whole = (polished(text, *piece) for piece in shown)
    others = (trimmed(text, start, end, words) for start, end, _ in beyond)
    spans = {_merged(piece, beyond) for piece in whole if piece} | {other for other in others if other}
    return [span for span in _without_overlap(spans) if len(text[slice(*span)].split()) <= MAX_WORDS]


def _possessive(behind: str) -> str:
    """The "'s" that a name is followed by, if it is."""
    return behind[:2] if _POSSESSIVE.match(behind) else ""


def _is_opener(plain: str, piece: tuple[int, int], words: NameWords) -> bool:
    """Whether a piece is only a word that is capitalised because it opens a sentence, a title or a figure."""
    bare = fold(plain[slice(*piece)].rstrip("."))
    return bare in words.titles or not bare or (bare in words.openers and not plain[slice(*piece)].isupper())


def _is_common(doc: Doc, plain: str, start: int, end: int, words: NameWords) -> bool:
    """Whether one capitalised word is no name: it opens the sentence as a common word, or is a bare "Bank"."""
    token = doc.char_span(start, end, alignment_mode="expand")
    if token is None or len(token) != 1:
        return False
    bare = fold(token.text)
    generic = bare in reference_words(words) or bare in sort_words(words)
    opens = not plain[:start].strip(" -–—•*\"'«“(") or plain[:start].rstrip()[-1:] in {":", ".", "?", "!"}
    return (generic and not token.text.isupper()) or (opens and not token.text.isupper() and token[0].pos_ != "PROPN")


def _recognised(doc: Doc, words: NameWords) -> Iterator[Found]:
    """The model's names, cut at dashes ("Kenya - Acme") and where "and" joins two, unless in "Ministry of ..."."""
    for ent in doc.ents:
        start = ent.start_char
        for left, right in pairwise(ent):
            joined = fold(left.text) in words.joints and _are_two(ent[0], right, words)
            if left.i > ent.start and (joined or _is_spaced_dash(left)):
                yield start, left.idx - 1, ent.label_
                start = right.idx + (len(right.text_with_ws) if right.pos_ == "DET" else 0)
        yield start, ent.end_char, ent.label_


def _is_spaced_dash(token: Token) -> bool:
    return not token.text.strip("-") and bool(token.whitespace_ and token.nbor(-1).whitespace_)


def _are_two(first: Token, right: Token, words: NameWords) -> bool:
    sorts = sort_words(words)
    return right.pos_ == "DET" or fold(right.text) in sorts or fold(first.text) not in sorts


def _spelt_out(text: str, words: NameWords) -> Iterator[Found]:
    """Names whose initials stand behind them in brackets, however many commas and small words are inside."""
    for match in _ACRONYM.finditer(text):
        base = max(0, match.start() - _BEFORE_ACRONYM)
        before = list(TOKEN.finditer(text[base : match.start()]))
        place = _initials_from(before, [c for c in match[1] if c.isupper()], words)
        if place is not None and len(match[1]) > 2:
            yield base + before[place].start(), base + before[-1].end(), "ORG"


def _initials_from(before: Sequence[re.Match[str]], letters: list[str], words: NameWords) -> int | None:
    """Index of the word from which on the capital initials spell the letters, or None."""
    place = len(before)
    while letters and place:
        place -= 1
        word = before[place][0]
        if word[0].isupper() and fold(word)[:1] == fold(letters[-1]):
            letters.pop()
        elif fold(word) not in words.links | words.joints:
            return None
    return place if not letters else None


def _merged(run: tuple[int, int], found: Iterable[Found]) -> tuple[int, int]:
    """The run, or the longest name of the model that begins and ends outside it."""
    around = [(start, end) for start, end, _ in found if start <= run[0] and run[1] <= end]
    return max(around, key=lambda span: span[1] - span[0], default=run)


def _without_overlap(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest of spans that overlap, in order."""
    chosen: list[tuple[int, int]] = []
    for span in sorted(spans, key=lambda s: (s[0] - s[1], s[0])):
        if all(span[1] <= other[0] or other[1] <= span[0] for other in chosen):
            chosen.append(span)
    return sorted(chosen)


def _is_titled(plain: str, start: int, words: NameWords) -> bool:
    before = re.search(r"([\w\-]+)\.?\s*$", plain[:start])
    return before is not None and fold(before[1]) in words.titles


def _label(start: int, end: int, found: Iterable[Found]) -> str:
    """The model's label of the name that covers most of the span."""
    shared = [(min(end, b) - max(start, a), label) for a, b, label in found]
    best = max(shared, default=(0, ""))
    return best[1] if best[0] * 2 >= end - start else ""


def _with_acronyms(text: str, kept: list[Name]) -> Iterator[Name]:
    """The names; one that stands alone in brackets right after another is told to be its short form."""
    brackets = {m.start(1): m.end(1) for m in _ACRONYM.finditer(text)}
    previous: Name | None = None
    for name in kept:
        owner = None
        if previous and brackets.get(name.span.start) == name.span.end:
            gap = text[previous.span.end : name.span.start]
            owner = previous.text if re.fullmatch(r"['’\"”»\s]*\(\s*[«\"“']?", gap) else None
        yield replace(name, acronym_of=owner) if owner else name
        previous = name
