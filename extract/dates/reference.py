"""The date to count from, and the period nearest to it that fits words without a year."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache

from extract import edtf
from extract.dates import periods
from extract.dates.parts import Parts, period_of
from extract.dates.periods import Period
from extract.lang.schema.dates import Grain

# Days ahead that a date without a year may lie: where its sentence speaks of the future; else in the same year and in
# the next. "Le 3 mars" of a December article is the past one, of a January article the coming one.
_SOON, _SAME_YEAR, _NEXT_YEAR = 300, 100, 21
_WITHIN_A_YEAR = 336  # a month that the sentence says to come: up to eleven months on
_CACHED = 4096
_USABLE = (1000, 3000)  # years of publication that leave room to count in
_MONTHS_AROUND = range(-11, 12)
_LEAP_STEPS = (-4, -1, 0, 1, 4)  # 29 February comes every fourth year
_GRAINS = {4: Grain.YEAR, 7: Grain.MONTH, 10: Grain.DAY}


@dataclass(frozen=True, slots=True)
class Reference:
    """A full or partial date, mostly the publication date: its first and last day."""

    first: date
    last: date
    text: str

    def knows(self, grain: Grain) -> bool:
        """Whether it is fine enough to say in which unit it lies."""
        if grain in (Grain.DAY, Grain.WEEK, Grain.WEEKEND):
            return self.first == self.last
        if grain in (Grain.MONTH, Grain.QUARTER, Grain.HALF, Grain.SEASON):
            return (self.first.year, self.first.month) == (self.last.year, self.last.month)
        return True

    @property
    def period(self) -> Period:
        return Period(self.text, self.text, _GRAINS[len(self.text)])


def reference(published: str | None) -> Reference | None:
    """A date as something to count from; an interval, a season or a broken date is nothing."""
    if published is None or len(published) not in _GRAINS:
        return None
    bounds = edtf.bounds(published)
    if bounds is None or bounds.earliest is None or bounds.latest is None or edtf.precision(published) == "season":
        return None
    if not _USABLE[0] <= bounds.earliest.year <= _USABLE[1]:
        return None
    return Reference(bounds.earliest, bounds.latest, published)


@lru_cache(maxsize=_CACHED)
def nearest(found: Parts, ref: Reference, ahead: bool) -> Period | None:
    """The period without a year that lies nearest behind, or before us when `ahead` or plainly nearer."""
    if found.is_weekday and found.weekday is not None:
        return weekday(found.weekday, ref, 1 if ahead else 0)
    if found.is_lone_day:
        return _same_weekday(found, ref, ahead)
    around = (period_of(replace(found, year=ref.first.year + step)) for step in _LEAP_STEPS)
    candidates = [period for period in around if period is not None and _has_weekday(period, found)]
    behind = max((one for one in candidates if _distance(one, ref) <= 0), key=lambda one: one.first, default=None)
    before = min((one for one in candidates if _distance(one, ref) > 0), key=lambda one: one.first, default=None)
    if behind is None or before is None:
        return behind or before
    if _contains(behind, ref):
        return behind
    if found.weekday is not None:
        return behind if -_distance(behind, ref) < _distance(before, ref) else before
    return before if _distance(before, ref) < _limit(found, before, ref, ahead) else behind


def _limit(found: Parts, before: Period, ref: Reference, ahead: bool) -> int:
    if ahead:
        return _SOON if found.day is not None else _WITHIN_A_YEAR
    if found.day is None:
        return 0
    return _SAME_YEAR if before.first[:4] == ref.text[:4] else _NEXT_YEAR


def _distance(period: Period, ref: Reference) -> int:
    """Days from the reference to the beginning of a period."""
    bounds = edtf.bounds(period.edtf)
    return (bounds.earliest - ref.last).days if bounds is not None and bounds.earliest is not None else 0


def _contains(period: Period, ref: Reference) -> bool:
    return edtf.overlap(period.edtf, ref.text)


def _same_weekday(found: Parts, ref: Reference, ahead: bool) -> Period | None:
    """ "Thursday the 21st": the nearest such day that is a Thursday; "the 5th": the last one, or the next one."""
    if not ref.knows(Grain.DAY):
        return None
    first = ref.first.year * 12 + ref.first.month - 1
    months = (divmod(first + step, 12) for step in _MONTHS_AROUND)
    days = (period_of(replace(found, year=year, month=month + 1)) for year, month in months)
    fitting = [one for one in days if one is not None and _has_weekday(one, found)]
    if ahead:
        fitting = [one for one in fitting if _distance(one, ref) >= 0] or fitting
    elif found.weekday is None:
        fitting = [one for one in fitting if _distance(one, ref) <= 0]
    return min(fitting, key=lambda one: abs(_distance(one, ref)), default=None)


def _has_weekday(period: Period, found: Parts) -> bool:
    """A weekday beside a day tells the year."""
    if found.weekday is None or found.day is None:
        return True
    bounds = edtf.bounds(period.edtf)
    return bounds is not None and bounds.earliest is not None and bounds.earliest.weekday() == found.weekday


def weekday(number: int, ref: Reference, shift: int) -> Period | None:
    """The latest such day up to the reference, the one before it (-1) or the next one (+1)."""
    if not ref.knows(Grain.DAY):
        return ref.period if shift == 0 else None
    behind = (ref.first.weekday() - number) % 7
    if shift < 0:
        behind = behind or 7
    if shift > 0:
        behind -= 7
    return periods.of_day(ref.first - timedelta(days=behind))
