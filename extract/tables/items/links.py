"""How languages join nouns: where a noun phrase's head stands, and the words that lead to what follows it."""

from __future__ import annotations

from collections.abc import Mapping

# Whether the head comes before its modifiers ("kit scolaire") or behind them ("school kit").
HEAD_FIRST: Mapping[str, bool] = {"en": False, "fr": True}

# Words that end the part in which the head stands.
LINKS: Mapping[str, frozenset[str]] = {
    "en": frozenset("of for with in to from at by on per".split()),
    "fr": frozenset("de d du des pour avec en a au aux sans sur par dans".split()),
}

# Of these, the ones that lead from a container to what is in it.
CONTENT_LINKS: Mapping[str, frozenset[str]] = {
    "en": frozenset({"of"}),
    "fr": frozenset({"de", "d", "du", "des"}),
}

# Words to pass over between the two.
ARTICLES: Mapping[str, frozenset[str]] = {
    "en": frozenset({"the", "a", "an"}),
    "fr": frozenset({"la", "le", "l", "les", "un", "une"}),
}
