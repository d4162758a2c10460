"""How languages join nouns: where a noun phrase's head stands, and the words that lead to what follows it."""

from __future__ import annotations

from collections.abc import Mapping

# Whether the head comes before its modifiers ("kit scolaire") or behind them ("school kit").
HEAD_FIRST: Mapping[str, bool] = {"en": False, "fr": True}

# Words that end the part in which the head stands.
LINKS: Mapping[str, frozenset[str]] = {
    "en": frozenset("of for with in to from at by on per worth each under over living aged".split()),
    "fr": frozenset("de d du des pour avec en a au aux sans sur par dans".split()),
}

# Adjectives that come before a head that otherwise begins the phrase.
FORERUNNERS: Mapping[str, frozenset[str]] = {
    "en": frozenset(),
    "fr": frozenset(
        """nouveau nouvelle nouvel autre grand grande petit petite premier première dernier dernière jeune ancien ancienne
        vieux vieille divers diverse différent différente beau belle bon bonne gros grosse principal principale
        futur future meilleur meilleure véritable simple quelque certain certaine tout toute même plus dit""".split()
    ),
}

# Of the links, the ones that lead from a container to what is in it.
CONTENT_LINKS: Mapping[str, frozenset[str]] = {
    "en": frozenset({"of"}),
    "fr": frozenset({"de", "d", "du", "des"}),
}

# Words to pass over between the two.
ARTICLES: Mapping[str, frozenset[str]] = {
    "en": frozenset({"the", "a", "an"}),
    "fr": frozenset({"la", "le", "l", "les", "un", "une"}),
}
