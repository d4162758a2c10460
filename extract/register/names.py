"""The parts of an organisation's name that say who it is, and those that only say how it is written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from extract.folding import fold
from extract.lang import LANGUAGES
from extract.lang.en import bodies as english
from extract.lang.fr import bodies as french
from extract.lang.schema.names import Sort
from extract.tables.countries import countries

BODIES = (english.BODIES, french.BODIES)
_FOUNDATION = frozenset[str]().union(*(words.foundation for words in BODIES))
_FOUNDED = frozenset[str]().union(*(words.founded for words in BODIES))
_GROUP = frozenset[str]().union(*(words.group for words in BODIES))
_LINKS = frozenset[str]().union(*(words.links for words in BODIES))
_LONGEST_COUNTRY = 4  # words
_INITIALS = re.compile(r"\b(?:\w\.){2,}")
_BRACKETS = re.compile(r"\s*[(\[][^)\]]*[)\]]\s*$")


@dataclass(frozen=True, slots=True)
class Parts:
    """What a name is made of: its own words, whether it is a foundation's, and the country at its end or start."""

    core: str
    foundation: bool = False
    country: str | None = None

    @property
    def key(self) -> str:
        """The same for every writing of one name."""
        return "|".join((self.core, "foundation" if self.foundation else "", self.country or ""))


@cache
def _suffixes() -> frozenset[str]:
    return frozenset[str]().union(*(language.names.suffixes for language in LANGUAGES.values()))


@cache
def _descriptions() -> frozenset[str]:
    """Nouns that newspapers put before a company's name and that are no part of any ("automaker")."""
    listed = (language.names.references[Sort.COMPANY].split() for language in LANGUAGES.values())
    return frozenset(word for words in listed for word in words) - _general() - _GROUP


@cache
def _general() -> frozenset[str]:
    """Words that tell the sort of an organisation and so name none by themselves."""
    listed = (words.split() for language in LANGUAGES.values() for words in language.names.sorts.values())
    return frozenset(word for words in listed for word in words)


def is_general(core: str) -> bool:
    """Whether a name's own words would fit any organisation ("bank", "ministry")."""
    return all(word in _general() or word in countries() for word in core.split())


@lru_cache(maxsize=200_000)
def tokens(name: str) -> tuple[str, ...]:
    """Folded words without brackets at the end, legal form and article; initials with dots are one word."""
    undotted = _INITIALS.sub(lambda found: found[0].replace(".", ""), _BRACKETS.sub("", name) or name)
    bare = fold(undotted) or undotted
    words = re.sub(r"'s\b", "s", bare).replace("'", " ").split()
    while len(words) > 1 and words[-1] in _suffixes():
        words.pop()
    while len(words) > 1 and (words[0] in _LINKS or (len(words) > 2 and words[0] in _descriptions())):
        words.pop(0)
    return tuple(words)


def _without_links(words: tuple[str, ...]) -> str:
    return " ".join(word for word in words if word not in _LINKS) or " ".join(words)


def core(words: tuple[str, ...]) -> str:
    """A name's own words: without small words and words for a group."""
    own = tuple(word for word in words if word not in _GROUP)
    return _without_links(own or words)


@lru_cache(maxsize=200_000)
def parts(name: str) -> Parts:
    """A name taken apart, foundation and country split off where something is left."""
    words = tokens(name)
    rest, country = _without_country(words)
    own, foundation = _without_foundation(rest)
    if country and is_general(core(own)):
        own, foundation = _without_foundation(words)
        country = None
    return Parts(core(own), foundation, country)


def _without_foundation(words: tuple[str, ...]) -> tuple[tuple[str, ...], bool]:
    if len(words) > 1 and words[0] in _FOUNDATION:
        rest = words[1:]
        while len(rest) > 1 and (rest[0] in _LINKS or rest[0] in _FOUNDED):
            rest = rest[1:]
        return rest, True
    if len(words) > 1 and words[-1] in _FOUNDATION:
        rest = words[:-1]
        while len(rest) > 1 and rest[-1] in _FOUNDED:
            rest = rest[:-1]
        return rest, True
    return words, False


def _without_country(words: tuple[str, ...]) -> tuple[tuple[str, ...], str | None]:
    """The words before a country's name at the end, without the small words between."""
    for length in range(min(_LONGEST_COUNTRY, len(words) - 1), 0, -1):
        code = countries().get(" ".join(words[-length:]))
        if code:
            rest = words[:-length]
            while len(rest) > 1 and rest[-1] in _LINKS:
                rest = rest[:-1]
            return rest, code
    return words, None


def around_country(name: str) -> Iterator[tuple[Parts, str]]:
    """What is left of a name without the country at its end or start ("UNICEF Maroc", "Kenya Red Cross")."""
    words = tokens(name)
    rest, country = _without_country(words)
    if country:
        own, foundation = _without_foundation(rest)
        yield Parts(core(own), foundation), country
    for length in range(min(_LONGEST_COUNTRY, len(words) - 1), 0, -1):
        code = countries().get(" ".join(words[:length]))
        if code:
            yield Parts(core(words[length:])), code
