"""Things that are given, built, reached or run: one row per distinct thing, all languages side by side.

The key is what sums are grouped by. Names are nouns in the singular; a compound has a row of its own where it is
another thing than its head ("school meal" beside "meal"). A noun that stands in no row is its own key.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from extract.folding import fold, singular
from extract.model import Kind
from extract.tables.items.equipment import CONTAINERS, EQUIPMENT
from extract.tables.items.food import FOOD
from extract.tables.items.health import HEALTH
from extract.tables.items.household import HOUSEHOLD
from extract.tables.items.learning import LEARNING
from extract.tables.items.links import ARTICLES, CONTENT_LINKS, FORERUNNERS, HEAD_FIRST, LINKS
from extract.tables.items.people import PEOPLE
from extract.tables.items.places import PLACES
from extract.tables.items.programmes import PROGRAMMES, TIME
from extract.tables.items.rows import Item, read

__all__ = ["ITEMS", "Item", "bare", "find"]


class _Named(NamedTuple):
    """An item with the place of its name among a phrase's words."""

    item: Item
    start: int
    end: int


_CONTAINERS = tuple(read(Kind.GOODS, CONTAINERS))
_CONTAINER_KEYS = frozenset(item.key for item in _CONTAINERS)

ITEMS: tuple[Item, ...] = (
    *(item for table in (FOOD, HEALTH, LEARNING, HOUSEHOLD, EQUIPMENT) for item in read(Kind.GOODS, table)),
    *_CONTAINERS,
    *read(Kind.PEOPLE, PEOPLE),
    *read(Kind.PLACES, PLACES),
    *read(Kind.PROGRAMMES, PROGRAMMES),
    *read(Kind.TIME, TIME),
)


def bare(words: str) -> tuple[str, ...]:
    """Words as they are compared: folded, each without a regular plural's ending."""
    return tuple(_stem(word) for word in fold(words).replace("'", " ").split())


def _stem(word: str) -> str:
    stem = singular(word)
    # Singulars must meet what the rules of plurals leave of "apprentis", "fiches" and "cookies".
    if len(stem) > 3 and stem.endswith(("is", "us")):
        return stem[:-1]
    if stem.endswith(("che", "she", "xe", "sse")):
        return stem[:-1]
    return stem[:-2] + "y" if stem.endswith("ie") and len(stem) > 4 else stem


@cache
def _by_form(language: str) -> Mapping[tuple[str, ...], Item]:
    return {bare(form): item for item in ITEMS for form in item.forms[language]}


@cache
def _longest(language: str) -> int:
    return max(map(len, _by_form(language)))


@cache
def _stems(words: frozenset[str]) -> frozenset[str]:
    return frozenset(stem for word in words for stem in bare(word))


def find(language: str, words: Sequence[str]) -> Item | None:
    """The item that a noun phrase names: the longest name in the table that its head is part of.

    `words` are all words of the phrase. What stands in a container is part of the item: "500 bags of rice" are
    counted as `bag_of_rice`, and never added to bags of sugar.
    """
    stems = tuple(stem for word in words for stem in bare(word))
    found = _at_head(language, stems)
    if found is None:
        return None
    item = found.item
    if item.key not in _CONTAINER_KEYS:
        return item
    content = _content(language, stems[: found.start], stems[found.end :])
    return item if content is None else Item(f"{item.key}_of_{content}", item.kind, MappingProxyType({}))


def _at_head(language: str, stems: tuple[str, ...]) -> _Named | None:
    """The item at the phrase's head. A compound goes first ("jeune fille"), then the head itself ("jeune éleveur")."""
    links, forerunners = _stems(LINKS[language]), _stems(FORERUNNERS[language])
    cut = next((place for place, stem in enumerate(stems) if place and stem in links), len(stems))
    if not HEAD_FIRST[language]:
        return _longest_at(language, stems, cut - 1) if cut else None
    ahead = next((place for place, stem in enumerate(stems[:cut]) if stem not in forerunners), 0)
    named = [found for head in range(ahead, -1, -1) if (found := _longest_at(language, stems, head)) is not None]
    compound = next((found for found in named if found.end - found.start > 1), None)
    return compound or next(iter(named), None)


def _longest_at(language: str, stems: tuple[str, ...], head: int) -> _Named | None:
    """The longest name that has the word at `head` in it; where heads come first, that begins with it."""
    forms = _by_form(language)
    for length in range(min(_longest(language), len(stems)), 0, -1):
        first, last = head if HEAD_FIRST[language] else max(head - length + 1, 0), min(head, len(stems) - length)
        for start in range(first, last + 1):
            item = forms.get(stems[start : start + length])
            if item is not None:
                return _Named(item, start, start + length)
    return None


def _content(language: str, before: tuple[str, ...], after: tuple[str, ...]) -> str | None:
    """The key of what a container holds, given the words on both sides of it; None when they do not say."""
    if after and after[0] in _stems(CONTENT_LINKS[language]):
        rest = tuple(stem for stem in after[1:] if stem not in _stems(ARTICLES[language]) and not stem.isdigit())
        found = _at_head(language, rest)
        if found is not None:
            return found.item.key
        return rest[0 if HEAD_FIRST[language] else -1] if rest else None
    if before and not HEAD_FIRST[language]:
        found = _longest_at(language, before, len(before) - 1)
        return found.item.key if found is not None and found.item.kind is Kind.GOODS else None
    return None
