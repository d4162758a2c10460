"""Round dates on a time axis, named in the reader's language. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from dashboard.language import Language

_MOST = 8  # so many names fit side by side
# Steps between ticks, from fine to coarse: days, then months.
_DAYS: Sequence[int] = (1, 2, 7, 14)
_MONTHS: Sequence[int] = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 24_000)


def ticks(first: date, last: date, say: Language) -> list[tuple[date, str]]:
    """The days to mark between two days, and what each is called."""
    days = (last - first).days
    for step in _DAYS:
        if days < step * _MOST:
            marked = list(_every_days(first, last, step))
            return [(day, say.short_day(day, with_year=day == marked[0])) for day in marked]
    months = next(step for step in _MONTHS if days / 30.4 <= step * _MOST)
    return [(day, str(day.year) if months >= 12 else say.month(day)) for day in _every_months(first, last, months)]


def _every_days(first: date, last: date, step: int) -> Iterator[date]:
    ahead = -(first.toordinal() - 1) % step  # weeks begin on a Monday
    for ordinal in range(first.toordinal() + ahead, last.toordinal() + 1, step):
        yield date.fromordinal(ordinal)


def _every_months(first: date, last: date, step: int) -> Iterator[date]:
    from_year_0 = first.year * 12 + first.month - 1 + (first.day > 1)
    for month in range(-(-from_year_0 // step) * step, last.year * 12 + last.month, step):
        if month >= 12:  # the calendar begins with the year 1
            yield date(month // 12, month % 12 + 1, 1)


def after(day: date) -> date:
    """The next day; the calendar's last day is its own."""
    return day if day == date.max else day + timedelta(1)
