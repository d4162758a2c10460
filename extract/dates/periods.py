"""Calendar arithmetic on EDTF: the unit that holds a day, shifted units, parts of a period."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from extract import edtf
from extract.lang.schema.dates import Grain, Part

FIRST_YEAR, LAST_YEAR = 1, 9999
_MONTHS = {Grain.MONTH: 1, Grain.QUARTER: 3, Grain.HALF: 6}
_YEARS = {Grain.YEAR: 1, Grain.DECADE: 10, Grain.CENTURY: 100}
_SEASON_MONTHS = {month: season for season, (first, last) in edtf.SEASONS.items() for month in range(first, last + 1)}


@dataclass(frozen=True, slots=True)
class Period:
    """From one EDTF point to another (the same for a single point), and how fine its words are."""

    first: str
    last: str
    grain: Grain

    @property
    def edtf(self) -> str:
        return self.first if self.first == self.last else f"{self.first}/{self.last}"


def of_day(day: date) -> Period:
    return Period(day.isoformat(), day.isoformat(), Grain.DAY)


def of_month(year: int, month: int) -> Period:
    return Period(f"{year:04}-{month:02}", f"{year:04}-{month:02}", Grain.MONTH)


def of_season(year: int, season: int) -> Period:
    return Period(f"{year:04}-{season}", f"{year:04}-{season}", Grain.SEASON)


def of_year(year: int) -> Period:
    return Period(f"{year:04}", f"{year:04}", Grain.YEAR)


def of_years(first: int, last: int, grain: Grain = Grain.INTERVAL) -> Period:
    return Period(f"{first:04}", f"{last:04}", grain)


def of_months(year: int, first: int, count: int, grain: Grain) -> Period:
    """`count` months from a month, which may lie outside its year ("month 14")."""
    return Period(_month_text(year, first), _month_text(year, first + count - 1), grain)


def _month_text(year: int, month: int) -> str:
    return f"{year + (month - 1) // 12:04}-{(month - 1) % 12 + 1:02}"


def is_possible(period: Period) -> bool:
    return edtf.is_valid(period.edtf)


def easter_month(year: int) -> int:
    """March or April, by the Gregorian rule: the Sunday after the first full moon of spring."""
    golden, century, rest = year % 19, year // 100, year % 100
    moon = (19 * golden + century - century // 4 - (8 * century + 13) // 25 + 15) % 30
    sunday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * sunday) // 451
    return (moon + sunday - 7 * late + 114) // 31


def piece(whole: Period, size: Grain | None, number: int, count: int) -> Period | None:
    """Of a month the days or weeks from the `number`th on (-1 the last one), or one half; else None."""
    if whole.grain is not Grain.MONTH or whole.first != whole.last:
        return None
    year, month = int(whole.first[:4]), int(whole.first[5:])
    length, days = monthrange(year, month)[1], {Grain.DAY: 1, Grain.WEEK: 7}.get(size or Grain.HALF, 15)
    if size not in (Grain.DAY, Grain.WEEK, Grain.HALF, None):
        return None
    first = length - days + 1 if number < 0 else (number - 1) * days + 1
    last = length if size in (Grain.HALF, None) and number != 1 else first + days * count - 1
    if not 1 <= first <= last <= length:
        return None
    begin, end = date(year, month, first).isoformat(), date(year, month, last).isoformat()
    return Period(begin, end, Grain.DAY if first == last else Grain.INTERVAL)


def join(first: Period, last: Period) -> Period | None:
    """From the beginning of one period to the end of another; None when that runs backwards."""
    period = Period(first.first, last.last, Grain.INTERVAL)
    return period if is_possible(period) else None


def unit(grain: Grain, day: date, shift: int = 0) -> Period | None:
    """The week, month, … that holds a day, or one `shift` units from it; None outside the calendar."""
    if not FIRST_YEAR < day.year + shift < LAST_YEAR:
        return None
    try:
        if grain is Grain.DAY:
            return of_day(day + timedelta(days=shift))
        if grain is Grain.WEEK:
            monday = day - timedelta(days=day.weekday()) + timedelta(weeks=shift)
            return Period(monday.isoformat(), (monday + timedelta(days=6)).isoformat(), Grain.WEEK)
    except OverflowError:
        return None
    if grain in _MONTHS:
        size = _MONTHS[grain]
        begin = (day.month - 1) // size * size + 1 + shift * size
        return of_months(day.year, begin, size, grain)
    if grain is Grain.SEASON:
        return of_season(day.year + shift, _SEASON_MONTHS.get(day.month, 24))
    size = _YEARS.get(grain, 1)
    begin = day.year // size * size + shift * size
    return of_years(begin, begin + size - 1, grain) if begin > 0 else None


def back(grain: Grain, day: date, count: int) -> date | None:
    """The day `count` units before (after, when negative) a day, cut to the month's length."""
    try:
        if grain in (Grain.DAY, Grain.WEEK):
            return day - timedelta(days=count * (7 if grain is Grain.WEEK else 1))
        months = day.year * 12 + day.month - 1 - count * (_MONTHS.get(grain) or 12 * _YEARS.get(grain, 1))
        year, month = divmod(months, 12)
        return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
    except (OverflowError, ValueError):
        return None


def part(period: Period, which: Part) -> Period | None:
    """The start, middle or end of a period: a month of a year or season; of a month or less, the month stays."""
    bounds = edtf.bounds(period.edtf)
    if bounds is None or bounds.earliest is None or bounds.latest is None:
        return None
    first, last = bounds.earliest, bounds.latest
    if (last - first).days < 62:
        return period
    if period.grain in (Grain.DECADE, Grain.CENTURY):
        return period
    if which is Part.START:
        return of_month(first.year, first.month)
    if which is Part.END:
        return of_month(last.year, last.month)
    middle = first + (last - first) / 2
    return of_month(middle.year, middle.month)
