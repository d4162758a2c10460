"""Rows inside a lane, so that no mark and no label covers another."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

# The narrowest charts for which labels are kept apart, and the width of one of their letters, in pixels.
WIDE, NARROW = 440, 280
_LETTER = 6.6
_MARK = 14
LABEL_LENGTH = 38


@dataclass(frozen=True, slots=True)
class Placed:
    """A fact at its place: the row within its lane, the days that its mark covers, and the side of its label."""

    fact: dict[str, Any]
    label: str
    row: int
    begin: date
    finish: date
    leftwards: bool


def shorten(label: str) -> str:
    """A label that fits beside its mark."""
    return label if len(label) <= LABEL_LENGTH else f"{label[: LABEL_LENGTH - 1].rstrip()}…"


def pack(
    facts: Iterable[dict[str, Any]], labels: Sequence[str], window: tuple[date, date], label_width: int
) -> list[Placed]:
    """Put each fact into the first row where it touches no other; facts come in order of their dates.

    `label_width` is the width of a chart with labels, 0 for one without.
    """
    width = label_width or WIDE
    taken: list[list[tuple[int, int]]] = []
    placed = []
    for fact, label in zip(facts, labels, strict=True):
        begin, finish = fact["date_earliest"] or window[0], fact["date_latest"] or window[1]
        letters = len(label) if label_width else 0
        left, right = _pixel(begin, window, width), _pixel(finish, window, width)
        mark = right if fact["date_earliest"] is None else left
        leftwards = mark + letters * _LETTER > width
        reach = (mark + _MARK - letters * _LETTER, mark + _MARK) if leftwards else (mark, mark + letters * _LETTER)
        left, right = min(left, round(reach[0])), max(right, left + _MARK, round(reach[1]))
        row = _free_row(taken, left, right)
        placed.append(Placed(fact, label if label_width else "", row, begin, finish, leftwards))
    return placed


def _pixel(day: date, window: tuple[date, date], width: int) -> int:
    return round((day - window[0]).days / max((window[1] - window[0]).days, 1) * width)


def _free_row(taken: list[list[tuple[int, int]]], left: int, right: int) -> int:
    for row, stretches in enumerate(taken):
        if all(right < other_left or left > other_right for other_left, other_right in stretches):
            stretches.append((left, right))
            return row
    taken.append([(left, right)])
    return len(taken) - 1


def padded(first: date, last: date) -> tuple[date, date]:
    """A window with some air on both sides."""
    air = timedelta(days=max(round((last - first).days * 0.04), 4))
    return max(first, date(1, 3, 1)) - air, min(last, date(9998, 1, 1)) + air
