"""Reads tagged sentences: `head | text with <words|field field …> tags`, one a line, `#` for comments.

The one reader of every case file. It is strict, because a case that is read wrongly tests nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_TAG = re.compile(r"<([^<>|]+)\|([^<>|]*)>")


class CaseError(Exception):
    """A case file that cannot be trusted; the message names the line."""


@dataclass(frozen=True)
class Tag:
    """Marked words of a case: their place in the text and the fields said of them."""

    start: int
    end: int
    words: str
    fields: tuple[str, ...]


@dataclass(frozen=True)
class Tagged:
    """One case: what stands before the bar, the text without its tags, and the tags."""

    head: str
    text: str
    tags: tuple[Tag, ...]
    where: str


def read(path: Path) -> list[Tagged]:
    """Every case of a file, in order. Raises CaseError for a broken line and for a case that stands twice."""
    cases = list(_cases(path))
    seen: set[tuple[str, str]] = set()
    for case in cases:
        if (case.head, case.text) in seen:
            raise CaseError(f"{case.where}: twice: {case.text}")
        seen.add((case.head, case.text))
    return cases


def _cases(path: Path) -> Iterator[Tagged]:
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.strip() and line[0] != "#":
            yield parse(line, f"{path.name}:{number}")


def parse(line: str, where: str = "case") -> Tagged:
    """One line as a case."""
    head, bar, tagged = line.partition(" | ")
    if not bar or not head.strip() or not tagged.strip():
        raise CaseError(f"{where}: no head or no text")
    text, tags, at = "", [], 0
    for match in _TAG.finditer(tagged):
        text += tagged[at : match.start()]
        tags.append(Tag(len(text), len(text) + len(match[1]), match[1], tuple(match[2].split())))
        text += match[1]
        at = match.end()
    text += tagged[at:]
    if "<" in text or ">" in text:
        raise CaseError(f"{where}: a tag is not closed or not complete")
    return Tagged(head, text, tuple(tags), where)
