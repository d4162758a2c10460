"""Things that are given, built, reached or run: one row per distinct thing, all languages side by side.

The key is what sums are grouped by. Names are nouns in the singular; a compound has a row of its own where it is
another thing than its head ("school meal" beside "meal"). A noun that stands in no row is its own key.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from types import MappingProxyType

from extract.folding import fold, singular
from extract.model import Kind
from extract.tables.items.equipment import CONTAINERS, EQUIPMENT
from extract.tables.items.food import FOOD
from extract.tables.items.health import HEALTH
from extract.tables.items.household import HOUSEHOLD
from extract.tables.items.learning import LEARNING
from extract.tables.items.links import ARTICLES, CONTENT_LINKS, HEAD_FIRST, LINKS
from extract.tables.items.people import PEOPLE
from extract.tables.items.places import PLACES
from extract.tables.items.programmes import PROGRAMMES, TIME
from extract.tables.items.rows import Item, read

__all__ = ["ITEMS", "Item", "bare", "find"]

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
    # By way of the plural, so that "fiche" and what is cut too short out of "fiches" meet.
    return word if len(word) < 4 else singular(word if word.endswith(("s", "x")) else word + "s")


@cache
def _by_form(language: str) -> Mapping[tuple[str, ...], Item]:
    return {bare(form): item for item in ITEMS for form in item.forms[language]}


@cache
def _longest(language: str) -> int:
    return max(map(len, _by_form(language)))


@cache
def _links(language: str) -> frozenset[str]:
    return frozenset(_stem(word) for word in LINKS[language])


def find(language: str, words: Sequence[str]) -> Item | None:
    """The item that a noun phrase names: the longest name in the table that its head is part of.

    `words` are all words of the phrase. What stands in a container is part of the item: "500 bags of rice" are
    counted as `bag_of_rice`, and never added to bags of sugar.
    """
    stems = tuple(stem for word in words for stem in bare(word))
    found = _at_head(language, stems)
    if found is None:
        return None
    item, start, end = found
    if item.key not in _CONTAINER_KEYS:
        return item
    content = _content(language, stems[:start], stems[end:])
    return item if content is None else Item(f"{item.key}_of_{content}", item.kind, MappingProxyType({}))


def _at_head(language: str, stems: tuple[str, ...]) -> tuple[Item, int, int] | None:
    """The item at the phrase's head, and from where to where its name goes."""
    links = _links(language)
    cut = next((place for place, stem in enumerate(stems) if place and stem in links), len(stems))
    for head in range(cut) if HEAD_FIRST[language] else range(cut - 1, -1, -1):
        named = _longest_at(language, stems, head)
        if named is not None:
            return named
    return None


def _longest_at(language: str, stems: tuple[str, ...], head: int) -> tuple[Item, int, int] | None:
    """The longest name that has the word at `head` in it; where the head comes first, that begins with it."""
    forms = _by_form(language)
    for length in range(min(_longest(language), len(stems)), 0, -1):
        for start in range(head, head + 1) if HEAD_FIRST[language] else range(max(head - length + 1, 0), head + 1):
            item = forms.get(stems[start : start + length])
            if item is not None:
                return item, start, start + length
    return None


def _content(language: str, before: tuple[str, ...], after: tuple[str, ...]) -> str | None:
    """The key of what a container holds, given the words on both sides of it; None when they do not say."""
    if after and after[0] in CONTENT_LINKS[language]:
        rest = tuple(stem for stem in after[1:] if stem not in ARTICLES[language] and not stem.isdigit())
        found = _at_head(language, rest)
        if found is not None:
            return found[0].key
        return rest[0 if HEAD_FIRST[language] else -1] if rest else None
    if before and not HEAD_FIRST[language]:
        found = _longest_at(language, before, len(before) - 1)
        return found[0].key if found is not None and found[0].kind is Kind.GOODS else None
    return None
