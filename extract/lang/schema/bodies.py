"""Words by which names of one organisation are brought together, across articles and languages."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BodyWords:
    """Folded words.

    foundation: the word that makes a foundation's name out of its founder's.
    founded: words that may stand between that word and the founder's name ("Fondation d'entreprise X").
    group: words for the whole of a company, which name nothing by themselves ("groupe X", "X Holding").
    links: small words that two writings of one name may differ in.
    """

    foundation: frozenset[str]
    founded: frozenset[str]
    group: frozenset[str]
    links: frozenset[str]
