"""Names in a sentence: what the language model recognises and what capital letters show, brought together.

The model alone misses names that it never met; capitals alone cannot tell a bank from a town. So every run of
capitalised words is a name, and the model's opinion, the words inside the name and the gazetteer vote on what it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from spacy.tokens import Doc, Token

from extract.folding import fold
from extract.lang.schema.names import NameWords
from extract.model import Span
from extract.names.chunks import TOKEN, reference_words, runs, sort_words, trimmed

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


def names(
    doc: Doc, text: str, offset: int, words: NameWords, numbers: Iterable[Span] = (), *, headline: bool = False
) -> list[Name]:
    """Names of one sentence, in order, not overlapping; `offset` is added to every place.

    `text` is the sentence as written, as long as the document's. A name never reaches into one of the `numbers`
    ("Ksh 30 million"; offsets as in the result). In a headline where most words are capitalised only the model's
    names count: capitals tell nothing there.
    """
    plain = doc.text  # spaCy joins it anew at every call
    walls = [Span(number.start - offset, number.end - offset) for number in numbers]
    found = [*_recognised(doc, words), *_spelt_out(plain, words)]
    found = [one for one in found if not any(Span(one[0], one[1]).overlaps(wall) for wall in walls)]
    shown = [] if headline and _is_title_case(plain, words) else list(runs(plain, words, walls))
    spans = sorted({_merged(run, found) for run in shown} | {(start, end) for start, end, _ in found})
    kept = [
        Name(
            Span(start + offset, end + offset),
            text[start:end],
            _label(start, end, found),
            _is_titled(plain, start, words),
            possessive=_possessive(text[end : end + 3]),
        )
        for start, end in _bounded(plain, spans, words)
        if _label(start, end, found) or not _is_common(doc, plain, start, end, words)
    ]
    return list(_with_acronyms(text, offset, kept))


def _possessive(behind: str) -> str:
    """The "'s" that a name is followed by, if it is."""
    return behind[:2] if _POSSESSIVE.match(behind) else ""


def _bounded(plain: str, spans: Iterable[tuple[int, int]], words: NameWords) -> Iterator[tuple[int, int]]:
    last = 0
    for start, end in _without_overlap(spans):
        name = trimmed(plain, start, end, words)
        if name is not None and name[0] >= last and len(plain[slice(*name)].split()) <= MAX_WORDS:
            last = name[1]
            yield name


def _is_common(doc: Doc, plain: str, start: int, end: int, words: NameWords) -> bool:
    """Whether one capitalised word is no name: it opens the sentence as a common word, or is a bare "Bank"."""
    token = doc.char_span(start, end, alignment_mode="expand")
    if token is None or len(token) != 1:
        return False
    bare = fold(token.text)
    generic = bare in reference_words(words) or bare in sort_words(words)
    opens = not plain[:start].strip(" -–—•*\"'«“(") or plain[:start].rstrip()[-1:] in {":", ".", "?", "!"}
    return (generic and not token.text.isupper()) or (opens and not token.text.isupper() and token[0].pos_ != "PROPN")


def _is_title_case(text: str, words: NameWords) -> bool:
    tokens = [t for t in re.findall(r"[^\W\d_]{2,}", text) if fold(t) not in words.links]
    return len(tokens) > 3 and sum(t[0].isupper() for t in tokens[1:]) >= 0.6 * (len(tokens) - 1)


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


def _with_acronyms(text: str, offset: int, kept: list[Name]) -> Iterator[Name]:
    """The names; one that stands alone in brackets right after another is told to be its short form."""
    brackets = {m.start(1) + offset: m.end(1) + offset for m in _ACRONYM.finditer(text)}
    previous: Name | None = None
    for name in kept:
        owner = None
        if previous and brackets.get(name.span.start) == name.span.end:
            gap = text[previous.span.end - offset : name.span.start - offset]
            owner = previous.text if re.fullmatch(r"['’\"”»\s]*\(\s*[«\"“']?", gap) else None
        yield replace(name, acronym_of=owner) if owner else name
        previous = name
