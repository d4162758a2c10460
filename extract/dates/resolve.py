"""What a matched phrase means: an absolute period, or one counted from the publication date."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from extract import edtf
from extract.dates import periods
from extract.dates.grammar import Match
from extract.dates.periods import Period
from extract.lang.schema.dates import Grain, Means, Tense
from extract.model import DateBasis

_SOON = 300  # days
_ENTIRE = {Grain.YEAR: 4, Grain.MONTH: 7, Grain.DAY: 10}


@dataclass(frozen=True, slots=True)
class Reference:
    """The publication date: its first and last day, and whether day or month are known."""

    first: date
    last: date
    text: str

    @property
    def has_day(self) -> bool:
        return self.first == self.last

    @property
    def has_month(self) -> bool:
        return (self.first.year, self.first.month) == (self.last.year, self.last.month)


def reference(published: str | None) -> Reference | None:
    """The publication date as something to count from; an interval or a broken date is nothing."""
    if not published or "/" in published:
        return None
    bounds = edtf.bounds(published)
    if bounds is None or bounds.earliest is None or bounds.latest is None:
        return None
    return Reference(bounds.earliest, bounds.latest, published)


@dataclass(frozen=True, slots=True)
class Reading:
    """A period, or None when there is nothing to count from, and how it was reached."""

    period: Period | None
    basis: DateBasis = DateBasis.STATED
    tense: Tense = Tense.NONE
    yearless: bool = False  # a day, month or season whose year the words leave out


@dataclass(frozen=True, slots=True)
class Parts:
    """The calendar parts that the words give."""

    year: int | None = None
    last_year: int | None = None
    month: int | None = None
    last_month: int | None = None
    day: int | None = None
    last_day: int | None = None
    season: int | None = None
    weekday: int | None = None
    third: tuple[Grain, int] | None = None  # which quarter or half of the year

    @property
    def grain(self) -> Grain:
        if self.day is not None:
            return Grain.DAY
        if self.month is not None:
            return Grain.MONTH
        if self.season is not None:
            return Grain.SEASON
        if self.third is not None:
            return self.third[0]
        return Grain.YEAR

    def filled(self, other: Parts) -> Parts:
        """With the year, and for a lone day the month, of the other end of a range."""
        month = self.month
        if month is None and self.season is None and self.third is None and self.day is not None:
            month = other.month
        return replace(self, year=self.year if self.year is not None else other.year, month=month)


def parts(match: Match) -> Parts:
    """The slots of a phrase as calendar parts; "2019/20" and "3 to 5 May" have two of a kind."""
    years, months = match.all("year"), match.all("month") or match.all("mm")
    days, weekdays = match.all("day") or match.all("dd"), match.all("weekday")
    short = match.get("yy")
    if years and isinstance(short, int):
        years.append(years[0] // 100 * 100 + short)
    if match.has("ord"):
        grain, number = Grain(str(match.get("unit"))), match.get("ord")
        third = (grain, number) if isinstance(number, int) else None
    else:
        third = None
    return Parts(
        year=years[0] if years else None,
        last_year=years[1] if len(years) > 1 else None,
        month=months[0] if months else None,
        last_month=months[1] if len(months) > 1 else None,
        day=days[0] if days else None,
        last_day=days[-1] if len(days) > 1 else None,
        season=next(iter(match.all("season")), None),
        weekday=weekdays[0] if weekdays else None,
        third=third,
    )


def absolute(found: Parts) -> Period | None:
    """The period of parts with a year; None for a day that the calendar does not have."""
    year = found.year
    if year is None or not periods.FIRST_YEAR <= year <= periods.LAST_YEAR:
        return None
    last_year = found.last_year or year
    if found.day is not None and found.month is not None:
        period = _days(year, found)
    elif found.month is not None:
        first, last = periods.of_month(year, found.month), periods.of_month(last_year, found.last_month or found.month)
        period = first if first == last else Period(first.first, last.last, Grain.INTERVAL)
    elif found.season is not None:
        period = periods.of_season(year, found.season)
    elif found.third is not None:
        size = 3 if found.third[0] is Grain.QUARTER else 6
        period = periods.of_months(year, (found.third[1] - 1) * size + 1, size, found.third[0])
    else:
        period = periods.of_year(year) if last_year == year else periods.of_years(year, last_year)
    return period if period is not None and periods.is_possible(period) else None


def _days(year: int, found: Parts) -> Period | None:
    first = f"{year:04}-{found.month:02}-{found.day:02}"
    if found.last_day is None:
        return Period(first, first, Grain.DAY)
    last = f"{year:04}-{found.last_month or found.month:02}-{found.last_day:02}"
    return Period(first, last, Grain.INTERVAL)


def nearest(found: Parts, ref: Reference | None, ahead: bool) -> Period | None:
    """The period without a year that lies nearest before the publication date, or after it when `ahead`."""
    if ref is None:
        return None
    if found.weekday is not None and found.month is None:
        return weekday(found.weekday, ref, 1 if ahead else 0)
    if found.day is not None and found.month is None:
        return None
    around = [absolute(replace(found, year=ref.first.year + step)) for step in (-4, -1, 0, 1, 4)]
    candidates = [period for period in around if period is not None]
    behind = max((one for one in candidates if _fits(one, ref, False)), key=lambda one: one.first, default=None)
    before = min((one for one in candidates if _fits(one, ref, True)), key=lambda one: one.first, default=None)
    return before if ahead and before is not None and _is_soon(before, ref) else behind


def _is_soon(period: Period, ref: Reference) -> bool:
    """A date without a year that would lie almost a year ahead is rather one that has just passed."""
    bounds = edtf.bounds(period.edtf)
    return bounds is not None and bounds.earliest is not None and (bounds.earliest - ref.last).days < _SOON


def _fits(period: Period, ref: Reference, ahead: bool) -> bool:
    bounds = edtf.bounds(period.edtf)
    if bounds is None or bounds.earliest is None or bounds.latest is None:
        return False
    return bounds.latest >= ref.first if ahead else bounds.earliest <= ref.last


def weekday(number: int, ref: Reference, shift: int) -> Period | None:
    """The latest such day up to the publication date, the one before it (-1) or the next one (+1)."""
    if not ref.has_day:
        return _publication(ref) if shift == 0 else None
    behind = (ref.first.weekday() - number) % 7
    if shift < 0:
        behind = behind or 7
    if shift > 0:
        behind = behind - 7
    return periods.of_day(ref.first - timedelta(days=behind))


def _publication(ref: Reference) -> Period:
    grain = next(grain for grain, length in _ENTIRE.items() if length == len(ref.text))
    return Period(ref.text, ref.text, grain)


def read(match: Match, ref: Reference | None, ahead: bool = False) -> Reading:
    """What a phrase means on the publication date; `ahead` where its sentence speaks of the future."""
    handler = _HANDLERS[match.phrase.means]
    reading = handler(match, ref, ahead)
    if reading.period is not None and not periods.is_possible(reading.period):
        return replace(reading, period=None)
    return reading


def _date(match: Match, ref: Reference | None, ahead: bool) -> Reading:
    found = parts(match)
    if found.year is not None:
        return Reading(absolute(found))
    return Reading(nearest(found, ref, ahead), DateBasis.RELATIVE, yearless=True)


def _tense(shift: int) -> Tense:
    return Tense.PAST if shift < 0 else Tense.FUTURE if shift > 0 else Tense.NONE


def _relative(period: Period | None, shift: int = 0) -> Reading:
    return Reading(period, DateBasis.RELATIVE, _tense(shift))


def _known(grain: Grain, ref: Reference) -> bool:
    """Whether the publication date is fine enough to say in which unit it lies."""
    if grain in (Grain.DAY, Grain.WEEK):
        return ref.has_day
    if grain in (Grain.MONTH, Grain.QUARTER, Grain.HALF, Grain.SEASON):
        return ref.has_month
    return True


def _unit(match: Match, ref: Reference | None, _ahead: bool) -> Reading:
    grain, shift = Grain(str(match.get("unit"))), match.phrase.shift
    if ref is None:
        return _relative(None, shift)
    if not _known(grain, ref):
        return _relative(_publication(ref) if shift == 0 else None, shift)
    period = periods.unit(grain, ref.first, shift)
    number = match.get("ord")
    if period is not None and isinstance(number, int):
        return _relative(absolute(Parts(year=ref.first.year + shift, third=(grain, number))), shift)
    return _relative(period, shift)


def _named(match: Match, ref: Reference | None, ahead: bool) -> Reading:
    """A month, weekday or season that is the last, this or the next one."""
    shift, found = match.phrase.shift, parts(match)
    if ref is None:
        return _relative(None, shift)
    if found.weekday is not None and found.month is None:
        return _relative(weekday(found.weekday, ref, shift or (1 if ahead else 0)), shift)
    if shift == 0:
        return _relative(absolute(replace(found, year=ref.first.year)), shift)
    if match.has("unit"):  # "June of last year"
        return _relative(absolute(replace(found, year=ref.first.year + shift)), shift)
    period = nearest(found, ref, shift > 0)
    if period is not None and shift < 0 and edtf.overlap(period.edtf, ref.text) and found.day is None:
        period = absolute(replace(found, year=int(period.first[:4]) - 1))
    return _relative(period, shift)


def _day(match: Match, ref: Reference | None, _ahead: bool) -> Reading:
    shift = match.phrase.shift
    if ref is None or not ref.has_day:
        return _relative(_publication(ref) if ref is not None and shift == 0 else None, shift)
    return _relative(periods.of_day(ref.first + timedelta(days=shift)), shift)


def _ago(match: Match, ref: Reference | None, _ahead: bool) -> Reading:
    grain, count, shift = Grain(str(match.get("unit"))), match.get("n"), match.phrase.shift
    if ref is None or not isinstance(count, int) or not _known(grain, ref):
        return _relative(None, shift)
    day = periods.back(grain, ref.first, -shift * count)
    return _relative(periods.unit(grain, day) if day is not None else None, shift)


def _span(match: Match, ref: Reference | None, _ahead: bool) -> Reading:
    """The contract's "next N years" (Y+1/Y+N) and "past N years" (Y-N/Y); the same for other units."""
    grain, count, shift = Grain(str(match.get("unit"))), match.get("n"), match.phrase.shift
    if ref is None or not isinstance(count, int) or not _known(grain, ref):
        return _relative(None, shift)
    near, far = ref.first, periods.back(grain, ref.first, -shift * count)
    if shift > 0:
        step = periods.back(grain, ref.first, -1)
        near, far = (step, far) if step is not None else (near, far)
    if far is None:
        return _relative(None, shift)
    first, last = periods.unit(grain, min(near, far)), periods.unit(grain, max(near, far))
    return _relative(periods.join(first, last) if first and last else None, shift)


def _part(match: Match, ref: Reference | None, ahead: bool) -> Reading:
    which = match.phrase.part
    if match.point is not None:
        whole = read(match.point, ref, ahead)
    elif match.has("unit"):
        whole = _unit(match, ref, ahead)
    else:
        whole = _date(match, ref, ahead)
    if whole.period is None or which is None:
        return whole
    return replace(whole, period=periods.part(whole.period, which))


def _duration(match: Match, ref: Reference | None, _ahead: bool) -> Reading:
    """ "For 20 years": up to the publication date, hence open since its beginning."""
    grain, count = Grain(str(match.get("unit"))), match.get("n")
    if match.phrase.shift == 0 or ref is None or not isinstance(count, int) or not _known(grain, ref):
        return _relative(None)
    day = periods.back(grain, ref.first, count)
    begin = periods.unit(grain, day) if day is not None else None
    return _relative(Period(begin.first, edtf.OPEN, Grain.INTERVAL) if begin is not None else None)


def _ending(match: Match, ref: Reference | None, ahead: bool) -> Reading:
    """ "The six months to March 2023": whole months that end with the point."""
    count, grain = match.get("n"), Grain(str(match.get("unit") or Grain.HALF))
    end = read(match.point, ref, ahead) if match.point is not None else Reading(None)
    bounds = edtf.bounds(end.period.edtf) if end.period is not None else None
    months = {Grain.MONTH: 1, Grain.QUARTER: 3, Grain.HALF: 6, Grain.YEAR: 12}.get(grain)
    if bounds is None or bounds.latest is None or months is None or (match.has("n") and not isinstance(count, int)):
        return replace(end, period=None)
    size = months * (count if isinstance(count, int) else 1)
    first = bounds.latest.year * 12 + bounds.latest.month - size
    if first <= 12:
        return replace(end, period=None)
    return replace(end, period=periods.of_months(first // 12, first % 12 + 1, size, Grain.INTERVAL))


def _decade(match: Match, _ref: Reference | None, _ahead: bool) -> Reading:
    year = match.get("year")
    if not isinstance(year, int):
        short = match.get("yy")
        year = 1900 + short if isinstance(short, int) else 0
    return Reading(periods.of_years(year, year + 9, Grain.DECADE) if year and year % 10 == 0 else None)


def _century(match: Match, _ref: Reference | None, _ahead: bool) -> Reading:
    number = match.get("ord")
    if not isinstance(number, int) or not 1 <= number <= 21:
        return Reading(None)
    return Reading(periods.of_years(number * 100 - 99, number * 100, Grain.CENTURY))


def _weekend(match: Match, ref: Reference | None, ahead: bool) -> Reading:
    shift = match.phrase.shift
    if ref is None or not ref.has_day:
        return _relative(_publication(ref) if ref is not None and shift == 0 else None, shift)
    week = periods.unit(Grain.WEEK, ref.first, shift)
    if shift == 0 and not ahead and ref.first.weekday() == 0:
        week = periods.unit(Grain.WEEK, ref.first, -1)
    if week is None:
        return _relative(None, shift)
    saturday = date.fromisoformat(week.last) - timedelta(days=1)
    return _relative(Period(saturday.isoformat(), week.last, Grain.WEEKEND), shift)


def _nothing(_match: Match, _ref: Reference | None, _ahead: bool) -> Reading:
    return Reading(None, DateBasis.RELATIVE)


_HANDLERS: dict[Means, Callable[[Match, Reference | None, bool], Reading]] = {
    Means.DATE: _date,
    Means.FISCAL: _date,
    Means.UNIT: _unit,
    Means.NAMED: _named,
    Means.DAY: _day,
    Means.AGO: _ago,
    Means.SPAN: _span,
    Means.PART: _part,
    Means.DURATION: _duration,
    Means.ENDING: _ending,
    Means.DECADE: _decade,
    Means.CENTURY: _century,
    Means.WEEKEND: _weekend,
    Means.TO_DATE: _nothing,
    Means.NOW: _nothing,
}
