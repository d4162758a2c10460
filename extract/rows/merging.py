"""One fact, one row: the same figure told again in an article is one row, the fullest telling."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from extract.model import Modifier
from extract.reading import Part
from extract.rows.things import Candidate
from extract.tables.currencies import meanings

ROUNDING = Decimal("0.1")  # a headline rounds by less than this share


@dataclass(slots=True)
class Scored:
    """A candidate with the chance that it is a row."""

    candidate: Candidate
    chance: float


def merge(found: Iterable[Scored]) -> tuple[list[Scored], list[tuple[Scored, Scored]]]:
    """The rows that stay, and the repetitions with the row that each repeats, both in the order of the text."""
    kept: list[Scored] = []
    dropped: list[tuple[Scored, Scored]] = []
    for scored in sorted(found, key=_preference):
        twin = next((other for other in kept if _same_fact(scored.candidate, other.candidate)), None)
        if twin is None:
            kept.append(scored)
        else:
            dropped.append((scored, twin))
    kept.sort(key=lambda one: one.candidate.number.start)
    return kept, sorted(dropped, key=lambda pair: pair[0].candidate.number.start)


def _preference(scored: Scored) -> tuple[bool, bool, float]:
    """Prose before headline, exact before rounded, sure before unsure."""
    candidate = scored.candidate
    return candidate.sentence.part is Part.TITLE, candidate.number.modifier is not Modifier.EXACT, -scored.chance


def _same_fact(one: Candidate, other: Candidate) -> bool:
    if one.key != other.key or not _same_money(one, other):
        return False
    if one.sentence is other.sentence:
        return _in_brackets(one, other)  # else two numbers of one sentence are two facts, even when they are equal
    if one.number.value is None or other.number.value is None:
        return one.number.value is other.number.value
    if one.number.value == other.number.value:
        return True
    headline = one.sentence.part is Part.TITLE and other.sentence.part is not Part.TITLE
    rounded = headline or one.number.modifier in (Modifier.ABOUT, Modifier.AT_LEAST)
    return rounded and _rounds(one.number.value, other.number.value)


def _same_money(one: Candidate, other: Candidate) -> bool:
    """Whether two amounts may be in one currency, as far as the written forms tell."""
    first, second = _currencies(one), _currencies(other)
    return first == second or bool(first & second)


def _currencies(candidate: Candidate) -> frozenset[str]:
    number = candidate.number
    return frozenset({number.currency}) if number.currency else meanings(number.currency_name or "")


def _in_brackets(one: Candidate, other: Candidate) -> bool:
    """Whether a figure only repeats the one before it: "two hundred and fifty million naira (₦250,000,000)"."""
    left, right = sorted((one, other), key=lambda candidate: candidate.number.start)
    between = one.analysis.article.text[left.number.end : right.number.start]
    return left.number.value == right.number.value and "(" in between and len(between.split()) <= 3


def _rounds(rough: Decimal, exact: Decimal) -> bool:
    """Whether a figure is the other one rounded: fewer digits that count, and close."""
    digits = len(rough.normalize().as_tuple().digits)
    finer = len(exact.normalize().as_tuple().digits)
    return digits < finer and abs(rough - exact) <= ROUNDING * exact
