"""Tellings brought together to facts: the likeliest pairs first, as long as nothing in a fact contradicts itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass

PLANNED, DONE, ONGOING = 1, 2, 4
_OPPOSED = PLANNED | DONE


@dataclass(slots=True)
class Cluster:
    """What is known of a fact while it grows; `statuses` is a sum of the constants above."""

    members: list[int]
    sources: frozenset[int]
    parties: frozenset[int]
    amounts: frozenset[float]
    country: str | None
    statuses: int
    opens: int
    closes: int


class Facts:
    """Clusters that grow pair by pair."""

    def __init__(self, akin: Set[tuple[int, int]], near: Set[tuple[float, float]]) -> None:
        """`akin`: parties that may be one giver; `near`: amounts that may be roundings of each other, each way."""
        self._home: dict[int, int] = {}
        self._facts: dict[int, Cluster] = {}
        self._akin, self._near = akin, near

    def add(self, clusters: Mapping[int, Cluster]) -> None:
        """Tellings that are not known yet, each a fact by itself."""
        for number, cluster in clusters.items():
            if number not in self._home:
                self._home[number] = number
                self._facts[number] = cluster

    def grow(self, pairs: Iterable[tuple[int, int, bool]]) -> None:
        """Bring pairs together, strongest first; the flag tells that one is planned and the other done."""
        home, facts = self._home, self._facts
        for one, two, opposed in pairs:
            first, second = home[one], home[two]
            if first == second:
                continue
            larger, smaller = facts[first], facts[second]
            if self._fits(larger, smaller, opposed):
                if len(larger.members) < len(smaller.members):
                    first, second, larger, smaller = second, first, smaller, larger
                _absorb(larger, facts.pop(second))
                home.update(dict.fromkeys(smaller.members, first))

    def first_tellings(self) -> dict[int, int]:
        """The fact of every telling, named by its first telling."""
        return {number: min(fact.members) for fact in self._facts.values() for number in fact.members}

    def sources_of_each(self) -> Iterable[frozenset[int]]:
        """The sources of every fact that several tell."""
        return (fact.sources for fact in self._facts.values() if len(fact.sources) > 1)

    def _fits(self, one: Cluster, two: Cluster, opposed: bool) -> bool:
        """Whether all that is known of both can be true of one gift. One source never tells one gift twice."""
        return (
            one.opens <= two.closes
            and two.opens <= one.closes
            and (one.country == two.country or not one.country or not two.country)
            and (opposed or _agree(one.statuses, two.statuses))
            and one.sources.isdisjoint(two.sources)
            and (one.amounts == two.amounts or self._all_near(one.amounts, two.amounts))
            and (one.parties == two.parties or self._all_akin(one.parties, two.parties))
        )

    def _all_near(self, one: frozenset[float], two: frozenset[float]) -> bool:
        return all(a == b or (a, b) in self._near for a in one for b in two)

    def _all_akin(self, one: frozenset[int], two: frozenset[int]) -> bool:
        return all(a == b or (a, b) in self._akin for a in one for b in two)


def _agree(one: int, two: int) -> bool:
    """Whether statuses go together: planned and done only where a pair of tellings already brought them together."""
    return (one | two) & _OPPOSED != _OPPOSED or one & _OPPOSED == _OPPOSED or two & _OPPOSED == _OPPOSED


def _absorb(one: Cluster, two: Cluster) -> None:
    one.members += two.members
    one.sources |= two.sources
    if one.parties != two.parties:
        one.parties |= two.parties
    if one.amounts != two.amounts:
        one.amounts |= two.amounts
    one.country = one.country or two.country
    one.statuses |= two.statuses
    one.opens = max(one.opens, two.opens)
    one.closes = min(one.closes, two.closes)
