"""Sentences of a block of prose: cut at end marks, never inside an abbreviation, an initial or a number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extract.lang.schema.pages import PageWords
from extract.model import Span

# An end mark with the closing quotes and brackets behind it, then space, then something that can begin a sentence;
# or an end mark glued to a capitalised word ("certain examinations.Huawei").
_END = re.compile(
    r"[.!?…]+(?:[ \u00a0\u202f]»|[\"”’»)\]])*(?=\s+[\"“‘«(\[•*-]*\s*[\w$€£#@])"
    r"|[.!?…]+[\"”»)\]]*(?=[A-ZÀ-Ý«“][a-zà-ÿ]{2})"
)
_LAST_WORD = re.compile(r"([^\s(«“\"]+)$")
_BULLET = re.compile(r"\s*(?:[-–—•*▪●·]|\d{1,2}[.)])\s+")


def sentences(text: str, block: Span, words: PageWords) -> Iterator[Span]:
    """Sentences of `text[block.start:block.end]`, trimmed, in order, with offsets into `text`."""
    start = block.start
    for match in _END.finditer(text, block.start, block.end):
        if match.end() > start and _ends_here(text, start, match, words):
            yield from _trimmed(text, start, match.end())
            start = match.end()
    yield from _trimmed(text, start, block.end)


def _ends_here(text: str, start: int, match: re.Match[str], words: PageWords) -> bool:
    follows = text[match.end() : match.end() + 60].lstrip()
    if match[0][0] != ".":
        return not follows[:1].islower()
    if follows[:1].islower():
        return False
    before = _LAST_WORD.search(text, max(start, match.start() - 30), match.start())
    if before is None:
        return True
    word = before[1].lower()
    if word in words.abbreviations:
        return False
    is_initial = len(word) == 1 and word.isalpha() and before[1].isupper()
    is_numbering = word.isdigit() and len(word) <= 2 and not text[start : before.start()].strip()
    return not (is_initial or is_numbering)


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield Span(start, end)


def is_bullet(text: str) -> bool:
    """Whether a line opens as an item of a list."""
    return _BULLET.match(text) is not None
