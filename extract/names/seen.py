"""How an article writes its words: which stand together, and which also stand alone or in lower case.

A headline in capitals hides where a name ends; the sentences below it tell.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from extract.folding import fold
from extract.lang.schema.names import NameWords
from extract.names.chunks import TOKEN, bare, runs


@dataclass(slots=True)
class Seen:
    """Counts over the sentences of one article, words folded."""

    lower: Counter[str] = field(default_factory=Counter)  # words written without a capital
    capital: Counter[str] = field(default_factory=Counter)  # words inside runs
    together: Counter[tuple[str, str]] = field(default_factory=Counter)  # neighbours in a run
    opens: Counter[str] = field(default_factory=Counter)  # words that open a run
    closes: Counter[str] = field(default_factory=Counter)


def seen(texts: Iterable[str], words: NameWords) -> Seen:
    """How the sentences write their words."""
    found = Seen()
    for text in texts:
        found.lower.update(fold(match[0]) for match in TOKEN.finditer(text) if match[0].islower())
        for run in runs(text, words, ()):
            _count(found, [bare(text, span) for span in run])
    return found


def _count(found: Seen, run: Sequence[str]) -> None:
    found.capital.update(run)
    found.together.update(pairwise(run))
    found.opens[run[0]] += 1
    found.closes[run[-1]] += 1


def shares(found: Seen, left: str, right: str) -> tuple[float, float, int]:
    """How much of the one word's and of the other's occurrences the two stand together, and how often they do."""
    both = found.together[left, right]
    return both / max(1, found.capital[left]), both / max(1, found.capital[right]), both
