"""What a matched phrase means: an absolute period, or one counted from the publication date."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from extract import edtf
from extract.dates import periods, relative
from extract.dates.grammar import Match
from extract.dates.parts import parts, period_of
from extract.dates.periods import Period
from extract.dates.reference import Reference, nearest, weekday
from extract.lang.schema.dates import Grain, Means, Role, Tense
from extract.model import DateBasis

_SCHOOL_BEGINS = 9  # month
_MONTHS = {Grain.MONTH: 1, Grain.QUARTER: 3, Grain.HALF: 6, Grain.YEAR: 12}


@dataclass(frozen=True, slots=True)
class Setting:
    """What a reading depends on beside its words."""

    ref: Reference | None
    code: str  # the language
    ahead: bool = False  # the sentence speaks of the future
    said: str = ""  # the phrase as written


@dataclass(frozen=True, slots=True)
class Reading:
    """A period, or None when there is nothing to count from, and how it was reached."""

    period: Period | None
    basis: DateBasis = DateBasis.STATED
    tense: Tense = Tense.NONE
    whole: Period | None = None  # what a part was taken of
    yearless: bool = False  # a day, month or season whose year the words leave out


def read(match: Match, setting: Setting) -> Reading:
    """What a phrase means."""
    reading = _HANDLERS[match.phrase.means](match, setting)
    if reading.period is not None and not periods.is_possible(reading.period):
        return replace(reading, period=None)
    return reading


def _relative(period: Period | None, shift: int = 0) -> Reading:
    tense = Tense.PAST if shift < 0 else Tense.FUTURE if shift > 0 else Tense.NONE
    return Reading(period, DateBasis.RELATIVE, tense)


def _unit_of(match: Match) -> Grain:
    return Grain(str(match.get("unit") or Grain.YEAR))  # "year-end" has no slot


def _date(match: Match, setting: Setting) -> Reading:
    found = parts(match)
    if found.year is not None:
        return Reading(period_of(found))
    period = nearest(found, setting.ref, setting.ahead) if setting.ref is not None else None
    return Reading(period, DateBasis.RELATIVE, yearless=True)


def _unit(match: Match, setting: Setting) -> Reading:
    """A calendar unit, or its numbered quarter or half ("the first quarter of last year")."""
    grain, shift, ref = _unit_of(match), match.phrase.shift, setting.ref
    if ref is None:
        return _relative(None, shift)
    found = parts(match)
    if found.division is not None:
        return _relative(period_of(replace(found, year=ref.first.year + shift)), shift)
    if not ref.knows(grain):
        return _relative(ref.period if shift == 0 else None, shift)
    if grain is Grain.DECADE and shift < 0:  # "the past decade": ten years, not those of the calendar
        return _relative(periods.of_years(ref.first.year - 10, ref.first.year, Grain.DECADE), shift)
    return _relative(periods.unit(grain, ref.first, shift), shift)


def _named(match: Match, setting: Setting) -> Reading:
    """A month, weekday or season that is the last, this or the next one, or one of last year."""
    shift, found, ref = match.phrase.shift, parts(match), setting.ref
    if ref is None:
        return replace(_relative(None, shift), yearless=found.month is not None)
    if found.is_weekday and found.weekday is not None:
        return _relative(weekday(found.weekday, ref, shift or (1 if setting.ahead else 0)), shift)
    if shift == 0 or match.has("unit"):
        return _relative(period_of(replace(found, year=ref.first.year + shift)), shift)
    period = nearest(found, ref, shift > 0)
    if period is not None and found.day is None and edtf.overlap(period.edtf, ref.text):
        period = period_of(replace(found, year=int(period.first[:4]) + shift))
    return _relative(period, shift)


def _day(match: Match, setting: Setting) -> Reading:
    shift, ref = match.phrase.shift, setting.ref
    if ref is None or not ref.knows(Grain.DAY):
        return _relative(ref.period if ref is not None and shift == 0 else None, shift)
    if shift == 0:
        return _relative(ref.period)
    day = relative.day(setting.said, setting.code, ref.first, shift)
    return _relative(
        periods.unit(Grain.DAY, day) if day is not None else periods.unit(Grain.DAY, ref.first, shift), shift
    )


def _ago(match: Match, setting: Setting) -> Reading:
    """The unit that lies so many units back or ahead: the words' grain, not dateparser's day."""
    grain, count, shift, ref = _unit_of(match), match.get("n"), match.phrase.shift, setting.ref
    if ref is None or not isinstance(count, int) or not ref.knows(grain):
        return _relative(None, shift)
    if match.phrase.role is Role.BY:  # a limit, to the day: "d'ici deux semaines"
        return _relative(_from(grain, ref.first, count), shift)
    day = relative.day(setting.said, setting.code, ref.first, shift) or periods.back(grain, ref.first, -shift * count)
    return _relative(periods.unit(_finest(grain), day) if day is not None else None, shift)


def _from(grain: Grain, day: date, count: int) -> Period | None:
    """The day, month or year so many units on from a day; weeks are counted to the day."""
    end = periods.back(grain, day, -count)
    return periods.unit(Grain.DAY if grain is Grain.WEEK else _finest(grain), end) if end is not None else None


def _within(match: Match, setting: Setting) -> Reading:
    """A duration that says when: "it will open within two weeks"; one of the past is none."""
    grain, count, ref = _unit_of(match), match.get("n"), setting.ref
    if not setting.ahead or ref is None or not isinstance(count, int) or not ref.knows(grain):
        return _relative(None)
    return _relative(_from(grain, ref.first, count), 1)


def _school(match: Match, setting: Setting) -> Reading:
    """The school year that runs at the publication date, or one beside it."""
    shift, ref = match.phrase.shift, setting.ref
    if ref is None or not ref.knows(Grain.MONTH):
        return _relative(None, shift)
    begin = ref.first.year - (ref.first.month < _SCHOOL_BEGINS) + shift
    return _relative(periods.of_years(begin, begin + 1), shift)


def _then(match: Match, setting: Setting) -> Reading:
    """Counted from a date of the text, which the setting holds in the place of the publication date."""
    shift, ref = match.phrase.shift, setting.ref
    grain, count = Grain(str(match.get("unit") or Grain.DAY)), match.get("n") if match.has("n") else 1
    if ref is None or not isinstance(count, int) or not ref.knows(grain):
        return _relative(None)
    if match.has("n") and shift > 0:
        return Reading(_from(grain, ref.first, count))
    if match.has("n"):
        return Reading(_from(grain, ref.first, -count))
    day = periods.back(grain, ref.first, -shift * count)
    return Reading(periods.unit(_finest(grain), day) if day is not None else None)


def _finest(grain: Grain) -> Grain:
    """Decades and centuries are counted in years from a date, not by the calendar's."""
    return Grain.YEAR if grain in (Grain.DECADE, Grain.CENTURY) else grain


def _span(match: Match, setting: Setting) -> Reading:
    """The contract's "next N years" (Y+1/Y+N) and "past N years" (Y-N/Y); the same for other units."""
    grain, count, shift, ref = _unit_of(match), match.get("n"), match.phrase.shift, setting.ref
    if ref is None or not isinstance(count, int) or not ref.knows(grain):
        return _relative(None, shift)
    near = ref.first if shift < 0 else periods.back(grain, ref.first, -1)
    far = periods.back(grain, ref.first, -shift * count)
    if near is None or far is None:
        return _relative(None, shift)
    grain = _finest(grain)
    first, last = periods.unit(grain, min(near, far)), periods.unit(grain, max(near, far))
    return _relative(periods.join(first, last) if first and last else None, shift)


def _part(match: Match, setting: Setting) -> Reading:
    which = match.phrase.part
    whole = read(match.point, setting) if match.point is not None else _unit(match, setting)
    if whole.period is None or which is None:
        return whole
    return replace(whole, period=periods.part(whole.period, which), whole=whole.period)


def _duration(match: Match, setting: Setting) -> Reading:
    """A length of time; one that reaches the publication date ("for 20 years") is open since its beginning."""
    grain, count, ref = _unit_of(match), match.get("n"), setting.ref
    if match.phrase.shift == 0 or ref is None or not isinstance(count, int) or not ref.knows(grain):
        return _relative(None)
    day = periods.back(grain, ref.first, count)
    begin = periods.unit(_finest(grain), day) if day is not None else None
    return _relative(Period(begin.first, edtf.OPEN, Grain.INTERVAL) if begin is not None else None)


def _first(match: Match, setting: Setting) -> Reading:
    """The first months or quarters of a year."""
    months, count = _MONTHS.get(_unit_of(match), 0), match.get("n")
    year = parts(match).year
    basis = DateBasis.STATED if year is not None else DateBasis.RELATIVE
    if year is None and setting.ref is not None:
        year = setting.ref.first.year
    if year is None or not isinstance(count, int) or not 0 < months * count <= 12:
        return Reading(None, basis)
    return Reading(periods.of_months(year, 1, months * count, Grain.INTERVAL), basis)


def _piece(match: Match, setting: Setting) -> Reading:
    """The first two weeks of May, the second half of March; what cannot be cut is the whole."""
    whole = read(match.point, setting) if match.point is not None else Reading(None)
    number, count = match.get("ord"), match.get("n") if match.has("n") else 1
    if whole.period is None or not isinstance(count, int) or count < 1:
        return whole
    size = Grain(str(match.get("unit"))) if match.has("unit") else None
    first = number if isinstance(number, int) else 1
    cut = periods.piece(whole.period, size, first, count)
    return replace(whole, period=cut) if cut is not None else whole


def _ending(match: Match, setting: Setting) -> Reading:
    """ "The six months to March 2023": whole months that end with the point."""
    end = read(match.point, setting) if match.point is not None else Reading(None)
    bounds = edtf.bounds(end.period.edtf) if end.period is not None else None
    months = _MONTHS.get(_unit_of(match)) if match.has("unit") else _MONTHS[Grain.HALF]
    count = match.get("n") if match.has("n") else 1
    if bounds is None or bounds.latest is None or months is None or not isinstance(count, int):
        return replace(end, period=None)
    first = bounds.latest.year * 12 + bounds.latest.month - months * count
    if first <= 12:
        return replace(end, period=None)
    return replace(end, period=periods.of_months(first // 12, first % 12 + 1, months * count, Grain.INTERVAL))


def _decade(match: Match, _setting: Setting) -> Reading:
    year = parts(match).year
    if match.has("yy"):
        short = match.get("yy")
        year = 1900 + short if isinstance(short, int) else None
    return Reading(periods.of_years(year, year + 9, Grain.DECADE) if year and year % 10 == 0 else None)


def _century(match: Match, _setting: Setting) -> Reading:
    number = match.get("ord")
    if not isinstance(number, int) or not 1 <= number <= 21:
        return Reading(None)
    return Reading(periods.of_years(number * 100 - 99, number * 100, Grain.CENTURY))


def _weekend(match: Match, setting: Setting) -> Reading:
    """Up to Friday "the weekend" is the last one, unless the sentence looks ahead."""
    shift, ref = match.phrase.shift, setting.ref
    if ref is None or not ref.knows(Grain.WEEKEND):
        return _relative(ref.period if ref is not None and shift == 0 else None, shift)
    behind = shift < 0 or (shift == 0 and not setting.ahead)
    week = periods.unit(Grain.WEEK, ref.first - timedelta(days=5) if behind else ref.first, max(shift, 0))
    if week is None:
        return _relative(None, shift)
    saturday = date.fromisoformat(week.last) - timedelta(days=1)
    return _relative(Period(saturday.isoformat(), week.last, Grain.WEEKEND), shift)


def _nothing(_match: Match, _setting: Setting) -> Reading:
    return Reading(None, DateBasis.RELATIVE)


_HANDLERS: dict[Means, Callable[[Match, Setting], Reading]] = {
    Means.DATE: _date,
    Means.FISCAL: _date,
    Means.UNIT: _unit,
    Means.NAMED: _named,
    Means.DAY: _day,
    Means.AGO: _ago,
    Means.THEN: _then,
    Means.SPAN: _span,
    Means.PART: _part,
    Means.DURATION: _duration,
    Means.FIRST: _first,
    Means.PIECE: _piece,
    Means.WITHIN: _within,
    Means.SCHOOL: _school,
    Means.ENDING: _ending,
    Means.DECADE: _decade,
    Means.CENTURY: _century,
    Means.WEEKEND: _weekend,
    Means.TO_DATE: _nothing,
    Means.NOW: _nothing,
}
