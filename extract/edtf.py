"""Dates as EDTF (ISO 8601-2, level 0 and 1): years, months, days, seasons, intervals with open ends."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

# First and last month; winter keeps to December, so that a season never leaves its year.
SEASONS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 12)}
_POINT = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
OPEN = ".."
_CACHED = 8192


@dataclass(frozen=True, slots=True)
class Bounds:
    """First and last day that a date allows, both included; None for an open end."""

    earliest: date | None
    latest: date | None


def is_valid(text: str) -> bool:
    """Whether the text is a date of this profile: a point, or two points or open ends around a slash."""
    return bounds(text) is not None


@lru_cache(maxsize=_CACHED)
def bounds(text: str) -> Bounds | None:
    """First and last day of a date; None when it is no EDTF date of this profile or ends before it begins."""
    first, slash, last = text.partition("/")
    if not slash:
        whole = _point(first)
        return Bounds(*whole) if whole else None
    begin, end = _end(first), _end(last)
    if begin is None or end is None or (begin == (None, None) == end):
        return None
    if begin[0] and end[1] and begin[0] > end[1]:
        return None
    return Bounds(begin[0], end[1])


def _end(text: str) -> tuple[date | None, date | None] | None:
    return (None, None) if text == OPEN else _point(text)


def _point(text: str) -> tuple[date, date] | None:
    match = _POINT.fullmatch(text)
    if match is None or int(match[1]) == 0:
        return None
    year, month, day = int(match[1]), int(match[2] or 0), int(match[3] or 0)
    try:
        if day:
            return date(year, month, day), date(year, month, day)
        if month in SEASONS:
            first, last = SEASONS[month]
            return date(year, first, 1), date(year, last, monthrange(year, last)[1])
        if month:
            return date(year, month, 1), date(year, month, monthrange(year, month)[1])
        return date(year, 1, 1), date(year, 12, 31)
    except ValueError:
        return None


def precision(text: str) -> str:
    """What kind of date it is: "day", "month", "season", "year", "interval" or "open"."""
    if "/" in text:
        return "open" if OPEN in text else "interval"
    if len(text) == 7:
        return "season" if int(text[5:]) in SEASONS else "month"
    return "year" if len(text) == 4 else "day"


def overlap(first: str, second: str) -> bool:
    """Whether two dates have a day in common."""
    one, two = bounds(first), bounds(second)
    if one is None or two is None:
        return False
    return (one.earliest or date.min) <= (two.latest or date.max) and (two.earliest or date.min) <= (
        one.latest or date.max
    )
