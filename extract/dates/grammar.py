"""The phrases of a language as one tree, and the longest phrase that starts at a word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import product

from extract.dates.slots import KEPT_AS, READERS, Value
from extract.dates.tokens import Tokens, split
from extract.lang.schema.dates import DateWords, Means, Phrase

_PIECE = re.compile(r"\(([^()]*)\)|\{(\w+)\}|([^(){}]+)")
_YEAR_DIGITS = 4
_DEEPEST = 3  # "the end of the first half of the second quarter"


@dataclass(frozen=True, slots=True)
class Slots:
    """What fills the slots of a phrase, in order."""

    slots: tuple[tuple[str, Value], ...]

    def get(self, name: str) -> Value:
        """The first filler of a slot."""
        return next((value for slot, value in self.slots if slot == name), None)

    def all(self, name: str) -> list[int]:
        """Every number that fills a slot."""
        return [value for slot, value in self.slots if slot == name and isinstance(value, int)]

    @property
    def names(self) -> list[str]:
        """The slots in order."""
        return [slot for slot, _ in self.slots]

    def has(self, name: str) -> bool:
        return any(slot == name for slot, _ in self.slots)


@dataclass(frozen=True, slots=True, kw_only=True)
class Match(Slots):
    """A phrase found at the words from `first` to `last` (exclusive)."""

    phrase: Phrase
    first: int
    last: int
    point: Match | None = None


@dataclass(slots=True)
class _Node:
    words: dict[str, _Node] = field(default_factory=dict)
    slots: dict[str, _Node] = field(default_factory=dict)
    phrase: Phrase | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Grammar:
    """The tree of a language's phrases."""

    words: DateWords
    root: _Node
    names: frozenset[str]  # words that begin a date by themselves
    fillers: frozenset[str]  # words that may fill a slot
    after_number: frozenset[str]  # words that may follow a number which begins a date

    def may_start(self, tokens: Tokens, at: int) -> bool:
        """A quick no for most words of a text, by the word and the next one."""
        word, following = tokens.words[at], tokens.word(at + 1)
        if word in self.names:
            return True
        if word[0].isdigit():
            return len(word) == _YEAR_DIGITS or following in self.after_number
        if word in self.words.numbers or word in self.words.vague_numbers:
            tens = word in self.words.tens and (following == "-" or following in self.words.numbers)
            if tens or following in self.words.units:
                return True
        node = self.root.words.get(word)
        if node is None:
            return False
        if node.phrase is not None or "point" in node.slots or following in node.words:
            return True
        return bool(node.slots) and (following[:1].isdigit() or following in self.fillers)

    def longest(self, tokens: Tokens, at: int, depth: int = 0) -> Match | None:
        """The longest phrase that starts there; of equally long ones the first in the tree."""
        best: Match | None = None
        for match in self._walk(tokens, at, at, self.root, (), None, depth):
            if best is None or match.last > best.last:
                best = match
        return best

    def _walk(
        self,
        tokens: Tokens,
        first: int,
        at: int,
        node: _Node,
        slots: tuple[tuple[str, Value], ...],
        point: Match | None,
        depth: int,
    ) -> Iterator[Match]:
        if node.phrase is not None:
            yield Match(slots, phrase=node.phrase, first=first, last=at, point=point)
        if at >= len(tokens):
            return
        following = node.words.get(tokens.words[at])
        if following is not None:
            yield from self._walk(tokens, first, at + 1, following, slots, point, depth)
        for name, following in node.slots.items():
            if name == "point":
                inner = self.longest(tokens, at, depth + 1) if depth < _DEEPEST else None
                if inner is not None and inner.phrase.means is not Means.DURATION:
                    yield from self._walk(tokens, first, inner.last, following, slots, inner, depth)
                continue
            for end, value in READERS[name](tokens, at, self.words):
                yield from self._walk(
                    tokens, first, end, following, (*slots, (KEPT_AS.get(name, name), value)), point, depth
                )


def _grammar(words: DateWords, root: _Node) -> Grammar:
    """The tree with the word sets that spare us most walks through it."""
    tables = (words.months, words.weekdays, words.seasons, words.feasts, words.ordinals)
    names = frozenset(word for table in tables for word in table) | words.quarter_letters | words.half_letters
    fillers = names | words.units.keys() | words.numbers.keys() | words.vague_numbers
    literals = frozenset(word for slot in root.slots.values() for word in slot.words)
    return Grammar(words, root, names, fillers, fillers | literals | words.ordinal_suffixes)


def _expand(pattern: str) -> Iterator[list[str]]:
    """Each way through the alternatives of a pattern, as words and slots."""
    choices: list[list[list[str]]] = []
    for group, slot, plain in _PIECE.findall(pattern):
        if slot:
            choices.append([["{" + slot + "}"]])
        elif plain:
            choices.append([split(plain)])
        else:
            choices.append([split(way) for way in group.split("|")])
    for way in product(*choices):
        yield [piece for pieces in way for piece in pieces]


@lru_cache(maxsize=8)
def build(words: DateWords) -> Grammar:
    """The tree of a language; a phrase listed first wins over a later one with the same words."""
    root = _Node()
    for phrase in words.phrases:
        for pieces in _expand(phrase.pattern):
            node = root
            for piece in pieces:
                table, key = (node.slots, piece[1:-1]) if piece[0] == "{" else (node.words, piece)
                node = table.setdefault(key, _Node())
            node.phrase = node.phrase or phrase
    return _grammar(words, root)
