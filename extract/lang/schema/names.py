"""Words by which names of organisations, persons and places are told apart and referred back to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Sort(StrEnum):
    """What sort of organisation a word in a name tells, or a word that stands for it ("the bank")."""

    COMPANY = "company"
    BANK = "bank"
    FOUNDATION = "foundation"
    PUBLIC = "public"  # ministries, governments, councils
    SCHOOL = "school"
    HEALTH = "health"
    CHARITY = "charity"
    MEDIA = "media"
    AGENCY = "agency"  # international bodies
    CLUB = "club"


@dataclass(frozen=True, slots=True, eq=False)  # compared by identity: a table is a cache key
class NameWords:
    """Tables for names; all folded.

    sorts: words inside a name that tell what it is.
    leading: sorts whose common noun stands before the name and belongs to it, even in lower case.
    articles: articles that may belong to a name ("La Poste").
    references: nouns that stand for an organisation named before, after a definite article or demonstrative.
    determiners: what may stand before such a noun.
    pronouns: words that stand for the organisation last spoken of.
    first_person: words by which the organisation that wrote the page speaks of itself.
    of: the links of those that join a noun to what it is of.
    suffixes: legal forms at the end of a company's name.
    titles: words before a person's name.
    links: small words inside a name.
    joints: words that join two names, and inside some belong to one.
    openers: words that are capitalised only because they begin a sentence or a headline.
    demonyms: words for a country's people or things, by ISO code.
    """

    sorts: Mapping[Sort, str]
    leading: frozenset[Sort]
    articles: frozenset[str]
    references: Mapping[Sort, str]
    determiners: frozenset[str]
    pronouns: frozenset[str]
    first_person: frozenset[str]
    of: frozenset[str]
    suffixes: frozenset[str]
    titles: frozenset[str]
    links: frozenset[str]
    joints: frozenset[str]
    openers: frozenset[str]
    demonyms: Mapping[str, str]
