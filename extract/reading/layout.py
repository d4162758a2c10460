"""The parts of a page: title, prose and furniture (menus, captions, related headlines, boilerplate).

Works line by line. Nothing is cut away: each part keeps its place in the text, and what is furniture is only
set aside, so that a refused number can still be shown where it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from extract.folding import fold, straight
from extract.lang.schema.pages import PageWords
from extract.model import Span

PROSE_WORDS = 25  # a line of so many words is prose, whatever section it stands in
SENTENCE_WORDS = 12  # so is a shorter one that ends like a sentence
TITLE_WORDS = 30


class Part(StrEnum):
    TITLE = "title"
    PROSE = "prose"
    FURNITURE = "furniture"


@dataclass(frozen=True, slots=True)
class Block:
    """One line of the page, or several that are one broken line, and what part it is."""

    span: Span
    part: Part


def blocks(text: str, words: PageWords, title: str | None = None) -> tuple[Block, ...]:
    """Every line that is not blank, in order, with its part."""
    lines = list(_lines(text))
    parts = list(_parts([straight(text[line.start : line.end]) for line in lines], _patterns(words)))
    return tuple(Block(line, part) for line, part in zip(lines, _titled(text, lines, parts, title), strict=True))


def _lines(text: str) -> Iterator[Span]:
    """Lines with a word or a figure in them; a line that goes on in lower case after a mid-sentence break is one."""
    pending: Span | None = None
    for match in re.finditer(r"[^\n\r\u2028\u2029]+", text):
        if not re.search(r"\w", match[0]):
            continue
        line = Span(*match.span())
        if pending and _goes_on(text, pending, line):
            pending = Span(pending.start, line.end)
            continue
        if pending:
            yield pending
        pending = line
    if pending:
        yield pending


def _goes_on(text: str, line: Span, following: Span) -> bool:
    gap = text[line.end : following.start]
    end, begin = text[line.start : line.end].rstrip(), text[following.start : following.end].lstrip()
    return gap.count("\n") <= 1 and len(end) > 40 and end[-1:].isalpha() and begin[:1].islower()


@dataclass(frozen=True, slots=True)
class _Patterns:
    related: re.Pattern[str]
    about: re.Pattern[str]
    control: re.Pattern[str]
    caption: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(words: PageWords) -> _Patterns:
    def opening(patterns: Iterable[str], end: str = "") -> re.Pattern[str]:
        return re.compile(r"\W{0,3}(?:" + "|".join(patterns) + ")" + end, re.IGNORECASE)

    control = rf"\W*(?:{'|'.join(words.controls)})\W*$|\W{{0,3}}(?:{'|'.join(words.control_openings)})"
    # Only what a heading opens with a capital is an "About" section: "about 200 people" is prose.
    about = re.compile(r"\W{0,3}(?-i:(?=[^a-z]))(?:" + "|".join(words.about) + ")", re.IGNORECASE)
    return _Patterns(opening(words.related), about, re.compile(control, re.IGNORECASE), opening(words.captions))


def _parts(lines: list[str], patterns: _Patterns) -> Iterator[Part]:
    inside: str | None = None  # the section of furniture that we are in
    seen: set[str] = set()
    for index, line in enumerate(lines):
        count = len(line.split())
        prose = is_prose(line, count)
        late = index * 2 >= len(lines)
        if patterns.about.match(line) and count <= 12 and late:
            inside = "about"
        elif patterns.related.match(line) and count <= PROSE_WORDS:
            inside = "related" if count <= 6 or line.rstrip().endswith(":") else inside
            yield Part.FURNITURE
            continue
        elif inside == "related" and prose:
            inside = None
        key = fold(line)
        repeated = count > 3 and key in seen
        seen.add(key)
        aside = inside or repeated or is_figures(line) or patterns.control.match(line) or (
            patterns.caption.match(line) and not (prose and count >= PROSE_WORDS)
        )  # fmt: skip
        yield Part.FURNITURE if aside else Part.PROSE


def is_prose(line: str, count: int) -> bool:
    """Whether a line reads like sentences rather than like a headline or a button."""
    ends = line.rstrip().rstrip("\"”»')’").endswith((".", "!", "?", "…"))
    return count >= PROSE_WORDS or (count >= SENTENCE_WORDS and ends)


def is_figures(line: str) -> bool:
    """Whether a line is mostly figures (a market ticker, a page number): no words to give them meaning."""
    letters = sum(char.isalpha() for char in line)
    return letters < 2 or (letters < 4 and sum(char.isdigit() for char in line) > letters)


def _titled(text: str, lines: list[Span], parts: list[Part], title: str | None) -> Iterator[Part]:
    wanted = fold(title) if title else None
    found = False
    for line, part in zip(lines, parts, strict=True):
        content = text[line.start : line.end]
        if wanted and fold(content) == wanted:
            yield Part.TITLE
        elif part is Part.PROSE and not found:
            found = True
            count = len(content.split())
            heading = not wanted and 3 <= count <= TITLE_WORDS and not content.rstrip().endswith((".", "…", ":"))
            yield Part.TITLE if heading else part
        else:
            yield part


def title_of(text: str, found: Iterable[Block]) -> str | None:
    """The title that the page itself shows, or None."""
    return next((text[b.span.start : b.span.end].strip() for b in found if b.part is Part.TITLE), None)
