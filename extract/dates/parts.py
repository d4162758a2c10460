"""The calendar parts that words give: day, month, year and the like, and the period that they make."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from extract.dates import periods
from extract.dates.grammar import Match, Slots
from extract.dates.periods import Period
from extract.dates.slots import Value
from extract.lang.schema.dates import Grain

_CACHED = 4096
_SIZES = {Grain.QUARTER: 3, Grain.HALF: 6}  # months


@dataclass(frozen=True, slots=True)
class Parts:
    """What a phrase says; the `last_*` parts when it names two of a kind ("3 to 5 May", "2019/20")."""

    year: int | None = None
    last_year: int | None = None
    month: int | None = None
    last_month: int | None = None
    day: int | None = None
    last_day: int | None = None
    season: int | None = None
    weekday: int | None = None
    is_easter: bool = False  # whose month depends on the year
    division: tuple[Grain, int] | None = None  # which quarter or half of the year

    @property
    def grain(self) -> Grain:
        if self.day is not None:
            return Grain.DAY
        if self.month is not None or self.is_easter:
            return Grain.MONTH
        if self.season is not None:
            return Grain.SEASON
        return self.division[0] if self.division is not None else Grain.YEAR

    @property
    def is_weekday(self) -> bool:
        return self.weekday is not None and self.day is None and self.month is None

    @property
    def is_lone_day(self) -> bool:
        return self.day is not None and self.month is None

    def filled(self, other: Parts) -> Parts:
        """With the year, and for a lone day the month, of the other end of a range."""
        year = self.year if self.year is not None else other.year
        return replace(self, year=year, month=other.month if self.is_lone_day else self.month)


def parts(match: Match) -> Parts:
    """The slots of a phrase as calendar parts."""
    return _parts(match.slots)


@lru_cache(maxsize=_CACHED)
def _parts(slots: tuple[tuple[str, Value], ...]) -> Parts:
    match = Slots(slots)
    feast = match.get("feast")
    years, months = match.all("year"), match.all("month")
    if isinstance(feast, int) and feast > 0:
        months = [feast]
    short = match.get("yy")
    if isinstance(short, int) and years:
        years.append(years[0] // 100 * 100 + short)
    elif isinstance(short, int):
        years.append(short + (1900 if short >= 70 else 2000))
    first_year, last_year = _two(years)
    first_month, last_month = _two(months)
    first_day, last_day = _two(match.all("day"))
    return Parts(
        year=first_year,
        last_year=last_year,
        month=first_month,
        last_month=last_month,
        day=first_day,
        last_day=last_day,
        season=next(iter(match.all("season")), None),
        weekday=next(iter(match.all("weekday")), None),
        is_easter=feast == 0,
        division=_division(match),
    )


def _two(numbers: list[int]) -> tuple[int | None, int | None]:
    return (numbers[0] if numbers else None, numbers[-1] if len(numbers) > 1 else None)


def _division(match: Slots) -> tuple[Grain, int] | None:
    for slot, grain in (("quarter", Grain.QUARTER), ("half", Grain.HALF)):
        lettered = match.get(slot)
        if isinstance(lettered, int):
            return grain, lettered
    number = match.get("ord")
    return (Grain(str(match.get("unit"))), number) if isinstance(number, int) and match.has("unit") else None


def period_of(found: Parts) -> Period | None:
    """The period of parts with a year; None for a day that the calendar does not have."""
    year = found.year
    if year is None or not periods.FIRST_YEAR <= year <= periods.LAST_YEAR:
        return None
    if found.is_easter:
        period: Period | None = periods.of_month(year, periods.easter_month(year))
    elif found.division is not None:
        period = _divided(year, *found.division)
    elif found.day is not None and found.month is not None:
        period = _days(year, found)
    elif found.month is not None:
        last = periods.of_month(found.last_year or year, found.last_month or found.month)
        period = _between(periods.of_month(year, found.month), last)
    elif found.season is not None:
        period = periods.of_season(year, found.season)
    else:
        period = _between(periods.of_year(year), periods.of_year(found.last_year or year))
    return period if period is not None and periods.is_possible(period) else None


def _between(first: Period, last: Period) -> Period:
    return first if first == last else Period(first.first, last.last, Grain.INTERVAL)


def _divided(year: int, grain: Grain, number: int) -> Period | None:
    size = _SIZES.get(grain)
    if size is None or number * size > 12:
        return None
    if number < 0:  # the last one
        number += 12 // size + 1
    return periods.of_months(year, (number - 1) * size + 1, size, grain)


def _days(year: int, found: Parts) -> Period:
    first = f"{year:04}-{found.month:02}-{found.day:02}"
    if found.last_day is None:
        return Period(first, first, Grain.DAY)
    last = f"{found.last_year or year:04}-{found.last_month or found.month:02}-{found.last_day:02}"
    return Period(first, last, Grain.INTERVAL)
