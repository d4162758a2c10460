"""Where a sentence's cue words stand."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from extract.folding import fold
from extract.lang import LANGUAGES
from extract.lang.schema.cues import Cue

_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class CueHit:
    """One cue word or phrase of a text and what it hints at."""

    start: int
    end: int
    cue: Cue


@dataclass(frozen=True, slots=True)
class _Table:
    words: Mapping[str, frozenset[Cue]]
    beginnings: Mapping[str, frozenset[Cue]]
    phrases: Mapping[str, tuple[tuple[tuple[str, ...], Cue], ...]]  # by first word


@cache
def _table(language: str) -> _Table:
    words: defaultdict[str, set[Cue]] = defaultdict(set)
    beginnings: defaultdict[str, set[Cue]] = defaultdict(set)
    phrases: defaultdict[str, list[tuple[tuple[str, ...], Cue]]] = defaultdict(list)
    for cue, listed in LANGUAGES[language].cues.cues.items():
        for entry in listed.split(","):
            parts = tuple(_WORD.findall(fold(entry)))
            if len(parts) > 1:
                phrases[parts[0]].append((parts, cue))
            elif entry.strip().endswith("*"):
                beginnings[parts[0]].add(cue)
            else:
                words[parts[0]].add(cue)
    return _Table(
        {word: frozenset(found) for word, found in words.items()},
        {word: frozenset(found) for word, found in beginnings.items()},
        {word: tuple(found) for word, found in phrases.items()},
    )


@lru_cache(maxsize=65536)
def cues_of(word: str, language: str) -> frozenset[Cue]:
    """What one folded word hints at."""
    table = _table(language)
    found = set(table.words.get(word, ()))
    for length in range(2, len(word) + 1):
        found |= table.beginnings.get(word[:length], frozenset())
    return frozenset(found)


def find_cues(text: str, language: str) -> list[CueHit]:
    """Every cue of the text, in order."""
    table = _table(language)
    tokens = [(m.start(), m.end(), fold(m[0])) for m in _WORD.finditer(text)]
    hits: list[CueHit] = []
    for index, (start, end, word) in enumerate(tokens):
        hits += (CueHit(start, end, cue) for cue in sorted(cues_of(word, language)))
        for parts, cue in table.phrases.get(word, ()):
            following = tokens[index : index + len(parts)]
            if tuple(token[2] for token in following) == parts:
                hits.append(CueHit(start, following[-1][1], cue))
    return hits
