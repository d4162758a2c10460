"""Names that may be one organisation but that no rule brings together: for a person to decide, never merged here."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from rapidfuzz.fuzz import token_sort_ratio

from extract.register.identities import Identity, Register
from extract.register.names import is_general, parts

# Likeness of two names, of 100, from which they are offered.
THRESHOLD = 88
# A word that more names have says nothing of likeness.
COMMON = 60


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Two names, how alike they are (of 100), and what speaks for them."""

    one: str
    other: str
    likeness: int
    reason: str


def suggestions(names: Iterable[str], register: Register) -> list[Suggestion]:
    """The likeliest first. Names that the register already brings together are no suggestion."""
    identities = {identity.key: identity for identity in map(register.resolve, sorted(set(names)))}
    found = (_compared(one, other) for one, other in _neighbours(identities.values()))
    chosen = [suggestion for suggestion in found if suggestion]
    return sorted(chosen, key=lambda one: (-one.likeness, one.one, one.other))


def _neighbours(identities: Iterable[Identity]) -> Iterator[tuple[Identity, Identity]]:
    """Pairs that share an uncommon word or the beginning of one, or whose initials are the other's name."""
    blocks: dict[str, list[Identity]] = defaultdict(list)
    for identity in identities:
        words = parts(identity.name).core.split()
        initials = "".join(word[0] for word in words)
        for block in {*words, *(f"{word[:4]}…" for word in words if len(word) > 4), initials}:
            blocks[block].append(identity)
    seen: set[tuple[str, str]] = set()
    for members in blocks.values():
        for one, other in combinations(members if len(members) <= COMMON else [], 2):
            pair = (min(one.key, other.key), max(one.key, other.key))
            if pair not in seen and not (one.known and other.known):
                seen.add(pair)
                yield one, other


def _compared(one: Identity, other: Identity) -> Suggestion | None:
    first, second = sorted((one, other), key=lambda identity: len(identity.name))
    short, long = parts(first.name), parts(second.name)
    if short.core == long.core or (f"{long.core} ".startswith(f"{short.core} ") and not is_general(short.core)):
        return Suggestion(first.name, second.name, 100, "the longer name begins with the shorter one")
    if len(short.core) > 2 and short.core == "".join(word[0] for word in long.core.split()):
        return Suggestion(first.name, second.name, 95, "the initials of the longer name")
    likeness = round(token_sort_ratio(short.core, long.core))
    if likeness < THRESHOLD or (short.country, short.foundation) != (long.country, long.foundation):
        return None
    return Suggestion(first.name, second.name, likeness, "spelt alike")
