"""Text made bare for comparison: no case, no accents, one kind of space and apostrophe."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_LIGATURES = str.maketrans({"œ": "oe", "Œ": "oe", "æ": "ae", "Æ": "ae", "ß": "ss", "’": "'", "ʼ": "'", "‘": "'"})


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Lower case without accents, runs of anything but letters, digits and apostrophes as one space."""
    bare = unicodedata.normalize("NFKD", text.translate(_LIGATURES))
    letters = "".join(char for char in bare if not unicodedata.combining(char))
    return re.sub(r"[^\w']+|_", " ", letters.casefold()).strip()


def fold_word(word: str) -> str:
    """A word folded, or a sign as it is."""
    return fold(word) or word


def singular(word: str) -> str:
    """A folded noun without the ending of a regular plural, English or French."""
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 4 and word.endswith(("ches", "shes", "xes", "sses")):
        return word[:-2]
    if len(word) > 4 and word.endswith("aux") and not word.endswith("eaux"):
        return word[:-3] + "al"
    if len(word) > 3 and word.endswith(("s", "x")) and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def straight(text: str) -> str:
    """The text, of the same length, with plain apostrophes, quotes and spaces, as the language models know them."""
    return text.translate(_STRAIGHT)


_STRAIGHT = str.maketrans(
    {
        "’": "'",
        "ʼ": "'",
        "‘": "'",
        "`": "'",
        "´": "'",
        "“": '"',
        "”": '"',
        "„": '"',
        "«": '"',
        "»": '"',
        "–": "-",
        "—": "-",
    }
    | dict.fromkeys("\u00a0\u202f\u2007\u2009\u200a\u2008\u2002\u2003\u2004\u2005\u2006\u205f\u3000\t", " ")
)
