"""Single relative expressions ("two weeks ago", "il y a trois mois", "yesterday") resolved by dateparser.

It is given one expression that our grammar has found, and the day to count from. What it does not know, or answers
on the wrong side of that day, is left to the calendar arithmetic of `periods`.
"""

from __future__ import annotations

from datetime import date, datetime, time
from functools import lru_cache

_CACHED = 8192


@lru_cache(maxsize=_CACHED)
def day(expression: str, code: str, base: date, shift: int) -> date | None:
    """The day that an expression names, `shift` telling on which side of the base it must lie."""
    import dateparser  # slow to import, and most commands read no text

    settings = {"RELATIVE_BASE": datetime.combine(base, time()), "PARSERS": ["relative-time"]}
    found = dateparser.parse(expression, languages=[code], settings=settings)
    if found is None:
        return None
    on_side = found.date() <= base if shift < 0 else found.date() >= base
    return found.date() if on_side else None
