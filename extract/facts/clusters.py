"""Tellings brought together to facts: the likeliest pairs first, as long as nothing in a fact contradicts itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass

from extract.model import Status

_OPPOSED = {Status.PLANNED.value, Status.DONE.value}


@dataclass(slots=True)
class Cluster:
    """What is known of a fact while it grows."""

    members: list[int]
    sources: set[str]
    givers: set[frozenset[str]]
    amounts: set[float]
    countries: set[str]
    statuses: set[str]
    opens: int
    closes: int


def grow(
    clusters: Mapping[int, Cluster],
    pairs: Iterable[tuple[int, int]],
    givers: Set[tuple[str, str]],
    amounts: Set[tuple[float, float]],
) -> dict[int, int]:
    """The fact of every telling, named by its first telling. `pairs` come strongest first."""
    home = {number: number for number in clusters}
    facts = dict(clusters)
    for one, two in pairs:
        first, second = home[one], home[two]
        if first == second:
            continue
        larger, smaller = facts[first], facts[second]
        if len(larger.members) < len(smaller.members):
            first, second, larger, smaller = second, first, smaller, larger
        opposed = {*clusters[one].statuses, *clusters[two].statuses} >= _OPPOSED
        if _fits(larger, smaller, opposed, givers, amounts):
            _absorb(larger, facts.pop(second))
            home.update(dict.fromkeys(smaller.members, first))
    return {number: min(cluster.members) for cluster in facts.values() for number in cluster.members}


def _fits(
    one: Cluster, two: Cluster, opposed: bool, givers: Set[tuple[str, str]], amounts: Set[tuple[float, float]]
) -> bool:
    """Whether all that is known of both can be true of one gift. Two tellings of one article never are one."""
    statuses = one.statuses | two.statuses
    return (
        one.opens <= two.closes
        and two.opens <= one.closes
        and len(one.countries | two.countries) <= 1
        and (opposed or not statuses >= _OPPOSED or one.statuses >= _OPPOSED or two.statuses >= _OPPOSED)
        and one.sources.isdisjoint(two.sources)
        and all(a == b or (a, b) in amounts or (b, a) in amounts for a in one.amounts for b in two.amounts)
        and all(_akin(a, b, givers) for a in one.givers for b in two.givers)
    )


def _akin(one: frozenset[str], two: frozenset[str], related: Set[tuple[str, str]]) -> bool:
    """Whether one giver of each is the other, or belongs to it."""
    return one == two or any((a, b) in related for a in one for b in two)


def _absorb(one: Cluster, two: Cluster) -> None:
    one.members += two.members
    one.sources |= two.sources
    one.givers |= two.givers
    one.amounts |= two.amounts
    one.countries |= two.countries
    one.statuses |= two.statuses
    one.opens = max(one.opens, two.opens)
    one.closes = min(one.closes, two.closes)
