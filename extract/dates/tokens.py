"""A text as words, numbers and signs with their offsets."""

from __future__ import annotations

import re
from dataclasses import dataclass

_TOKEN = re.compile(r"[^\W\d_]+|\d+|\n\s*|[^\w\s]")
_SIGNS = {"’": "'", "ʼ": "'", "‘": "'", "–": "-", "—": "-", "−": "-", "‑": "-", "‐": "-"}
BREAK = "\n"


@dataclass(frozen=True, slots=True)
class Tokens:
    """Parallel lists; `words` are in lower case with plain apostrophes and hyphens, a line's end is a word too."""

    text: str
    words: list[str]
    starts: list[int]
    ends: list[int]

    def __len__(self) -> int:
        return len(self.words)

    def word(self, index: int) -> str:
        """The word there, or an empty one outside the text."""
        return self.words[index] if 0 <= index < len(self.words) else ""

    def raw(self, index: int) -> str:
        """The word there as written."""
        return self.text[self.starts[index] : self.ends[index]] if 0 <= index < len(self.words) else ""

    def touching(self, index: int) -> bool:
        """Whether no space stands between this word and the one before it."""
        return 0 < index < len(self.words) and self.ends[index - 1] == self.starts[index]


def tokens(text: str) -> Tokens:
    """Split a text; a line that goes on in lower case or with a number is no break."""
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for match in _TOKEN.finditer(text):
        word = match[0]
        if word[0] == "\n":
            if _goes_on(text, match):
                continue
            word = BREAK
        words.append(_SIGNS.get(word) or word.lower())
        starts.append(match.start())
        ends.append(match.end())
    return Tokens(text, words, starts, ends)


def split(phrase: str) -> list[str]:
    """The words of a phrase of a language table."""
    return [match[0] for match in _TOKEN.finditer(phrase)]


def _goes_on(text: str, match: re.Match[str]) -> bool:
    after = text[match.end() : match.end() + 1]
    before = text[match.start() - 1 : match.start()]
    return "\n" not in match[0][1:] and (after.islower() or (after.isdigit() and before.isalpha()))
