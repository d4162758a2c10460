"""Dates in a text: found, read against the publication date, and joined with the words in front of them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from extract import edtf
from extract.dates import periods
from extract.dates.acceptance import is_part_of_name
from extract.dates.context import has_preposition, looks_ahead, role_before, same_sentence
from extract.dates.grammar import Match, build
from extract.dates.parts import parts, period_of
from extract.dates.periods import Period
from extract.dates.readings import Reading, Setting, read
from extract.dates.reference import Reference, reference, weekday
from extract.dates.scan import Found, scan
from extract.dates.tokens import Tokens, tokens
from extract.lang.schema.dates import DateWords, Grain, Means, Role, Tense
from extract.model import DateBasis

_ABSOLUTE = frozenset({Means.DATE, Means.FISCAL, Means.PART, Means.DECADE, Means.CENTURY, Means.ENDING})
_TURNING = frozenset({Means.DATE, Means.NAMED, Means.PART, Means.PIECE, Means.ENDING, Means.WITHIN, Means.WEEKEND})
_OPEN_END = frozenset({Role.SINCE, Role.AFTER})
_OPEN_START = frozenset({Role.BY, Role.UNTIL, Role.BEFORE})
_CARRY, _CARRY_DAY = 80, 200  # words over which a date, and the day before or after one, is plainly carried on
_ANCHORS = 12  # dates among which the one is sought that another counts from
_ITSELF = (Role.SINCE, Role.DURING)  # roles of a phrase that stands for the date just given
_CARRIED = frozenset({Grain.DAY, Grain.MONTH, Grain.YEAR})  # dates whose year another one may take


@dataclass(frozen=True, slots=True)
class DateExpression:
    """A date as written: `text` with the preposition that decides its role, `core_*` without it."""

    start: int
    end: int
    text: str
    core_start: int
    core_end: int
    date: str | None  # EDTF, with an open end where the role asks for one
    point: str | None  # the bare date, whatever the role
    basis: DateBasis
    role: Role
    grain: Grain | None
    tense: Tense
    is_duration: bool
    is_name: bool  # part of a name ("Vision 2030"), not a date of an act
    yearless: bool  # the words leave the year out
    means: Means
    shift: int  # -1 back, +1 ahead, 0 neither
    count: int | None  # how many units a duration or a span lasts; None also for "a few"
    whole: Period | None = None  # the period of which a part is meant ("early 2019": 2019)
    ends: tuple[DateExpression, ...] = ()  # a range's two ends, each as it reads by itself


@dataclass(frozen=True, slots=True)
class _Read:
    """A find with what it means."""

    found: Found
    reading: Reading


def find(text: str, words: DateWords, published: str | None) -> list[DateExpression]:
    """Every date, period and duration of a text, in order; none overlaps another."""
    stream, ref = tokens(text), reference(published)
    reads = [one for found in scan(stream, build(words), ref) if (one := _read(stream, found, words, ref)) is not None]
    if any(one.reading.yearless for one in reads):
        latest = _latest(stream, reads, words) if ref is None else None
        reads = [_with_year(stream, reads, at, words, ref, latest) for at in range(len(reads))]
    for at, one in enumerate(reads):  # in order: "the next day" may follow another such date
        if _is_then(one.found.match):
            reads[at] = _anchored(stream, reads, at, words, ref)
    return [_expression(stream, one, words, ref) for one in reads]


def _read(stream: Tokens, found: Found, words: DateWords, ref: Reference | None) -> _Read | None:
    """What a find means; a range that runs backwards is its first date, a day that does not exist is nothing."""
    if found.until is not None:
        joined = _joined(stream, found, words, ref)
        if joined is not None:
            return _Read(found, joined)
        found = found.alone
    if _is_then(found.match):
        return _Read(found, Reading(None, DateBasis.RELATIVE))  # it counts from another date, see _anchored
    reading = read(found.match, _setting(stream, found, words, ref))
    if found.match.phrase.means in _ABSOLUTE and reading.period is None and not reading.yearless:
        return None
    return _Read(found, reading)


def _setting(stream: Tokens, found: Found, words: DateWords, ref: Reference | None) -> Setting:
    said = stream.text[stream.starts[found.match.first] : stream.ends[found.match.last - 1]]
    last = found.until or found.match
    turns = last.phrase.means in _TURNING and not last.has("year") and ref is not None
    return Setting(ref, words.code, turns and looks_ahead(stream, last, words), said)


def _joined(stream: Tokens, found: Found, words: DateWords, ref: Reference | None) -> Reading | None:
    """A range from the beginning of its first date to the end of its last."""
    if found.until is None:
        return None
    setting = _setting(stream, found, words, ref)
    begin, end = read(found.match, setting), read(found.until, setting)
    if end.period is None:
        return end if end.yearless and ref is None else None
    if begin.yearless and found.match.phrase.means is Means.DATE:
        begin = replace(end, period=_beginning(found, end.period))
    period = periods.join(begin.period, end.period) if begin.period is not None else None
    if period is None:
        return None
    basis = DateBasis.RELATIVE if DateBasis.RELATIVE in (begin.basis, end.basis) else DateBasis.STATED
    return Reading(period, basis, end.tense, yearless=end.yearless)


def _beginning(found: Found, end: Period) -> Period | None:
    """The first date with the year of the last, or the year before where it would lie behind it."""
    if found.until is None:
        return None
    begin, year = parts(found.match), int(end.last[:4])
    if begin.is_weekday and begin.weekday is not None:
        last = reference(end.first)
        return weekday(begin.weekday, last, 0) if last is not None else None
    filled = replace(begin.filled(parts(found.until)), year=year)
    period = period_of(filled)
    if period is not None and periods.join(period, end) is None:
        period = period_of(replace(filled, year=year - 1))
    return period


def _with_year(
    stream: Tokens, reads: list[_Read], at: int, words: DateWords, ref: Reference | None, latest: Reference | None
) -> _Read:
    """A date without a year takes it from a date near by that states one, and is then stated itself."""
    one = reads[at]
    if not one.reading.yearless or parts(one.found.match).is_weekday:
        return one
    lender = _lender(stream, reads, at, words, ref, latest)
    carried = _read(stream, one.found, words, lender) if lender is not None else None
    if carried is None or carried.reading.period is None:
        return one
    return _Read(carried.found, replace(carried.reading, basis=DateBasis.STATED))


def _is_then(match: Match) -> bool:
    """ "The next day", and "the end of that month"."""
    return match.phrase.means is Means.THEN or (match.point is not None and _is_then(match.point))


def _anchored(stream: Tokens, reads: list[_Read], at: int, words: DateWords, ref: Reference | None) -> _Read:
    """ "The next day", "a year later": counted from the date that the text has just given.

    Without one "two years earlier" is counted from the publication date.
    """
    one = reads[at]
    match = one.found.match
    carry = _CARRY_DAY if match.phrase.shift and match.get("unit") in (None, Grain.DAY) else _CARRY
    for near in (reads[place] for place in range(at - 1, max(at - 1 - _ANCHORS, -1), -1)):
        if one.found.first - near.found.last > carry:
            break
        period = near.reading.period
        if period is None or edtf.OPEN in period.edtf or is_part_of_name(stream, near.found.match, words):
            continue
        reading = _counted(stream, one.found, period, words)
        if reading.period is not None:
            return _Read(one.found, replace(reading, basis=near.reading.basis))
    if match.phrase.shift < 0 and match.has("unit") and match.get("unit") != Grain.DAY and ref is not None:
        reading = read(match, replace(_setting(stream, one.found, words, ref), ref=ref))
        return _Read(one.found, replace(reading, basis=DateBasis.RELATIVE))
    return one


def _counted(stream: Tokens, found: Found, anchor: Period, words: DateWords) -> Reading:
    """What lies so far from a date of the text; "since then" and "in the same period" are that date itself."""
    phrase = found.match.phrase
    if phrase.role in _ITSELF:
        return Reading(anchor)
    near = anchor.last if phrase.shift > 0 else anchor.first
    ref = reference(near) or reference(near[:4])  # of a season only the year
    if ref is None:
        return Reading(None)
    return read(found.match, replace(_setting(stream, found, words, ref), ref=ref))


def _lender(
    stream: Tokens, reads: list[_Read], at: int, words: DateWords, ref: Reference | None, latest: Reference | None
) -> Reference | None:
    """A date before it in its sentence; without a publication date to count from, else the latest one of the text."""
    for near in (reads[place] for place in range(at - 1, -1, -1)):
        if not same_sentence(stream, near.found.last, reads[at].found.first):
            break
        lent = _lent(stream, near, words)
        if lent is not None and (ref is None or has_preposition(stream, near.found.match, words)):
            same_year = reference(lent.text[:4])  # "in April 2021, then in July": of one year
            return same_year if ref is None or lent.first.year != ref.first.year else None
    return latest if parts(reads[at].found.match).grain in _CARRIED else None


def _latest(stream: Tokens, reads: list[_Read], words: DateWords) -> Reference | None:
    """The latest date that a text states."""
    lenders = (_lent(stream, near, words) for near in reads)
    return max((lent for lent in lenders if lent is not None), key=lambda lent: lent.text, default=None)


def _lent(stream: Tokens, near: _Read, words: DateWords) -> Reference | None:
    """A stated day, month or year of an act as something to count from."""
    period, match = near.reading.period, near.found.match
    if period is None or period.first != period.last or period.grain not in _CARRIED or near.reading.yearless:
        return None
    if near.reading.basis is not DateBasis.STATED or is_part_of_name(stream, match, words):
        return None
    return reference(period.first) if role_before(stream, match, words)[0] is Role.AT else None


def _role(stream: Tokens, one: _Read, words: DateWords) -> tuple[Role, int]:
    """What the words in front make of a date, and the first word of the whole."""
    if one.found.until is not None:
        return Role.DURING, one.found.first
    role, first = role_before(stream, one.found.match, words)
    if one.found.match.phrase.means is Means.WITHIN and one.reading.period is None:
        return Role.AT, first  # "built within two weeks": no limit
    period = one.reading.period
    is_opener = stream.word(first) in words.openers  # "from 3 to 5 May", but "since 2019/20"
    if role is Role.SINCE and is_opener and period is not None and period.grain is Grain.INTERVAL:
        return Role.DURING, first
    return role, first


def _expression(stream: Tokens, one: _Read, words: DateWords, ref: Reference | None) -> DateExpression:
    match, reading = one.found.match, one.reading
    role, first = _role(stream, one, words)
    start, core = stream.starts[first], stream.starts[one.found.first]
    end = stream.ends[one.found.last - 1]
    point = reading.period.edtf if reading.period is not None else None
    count = match.get("n")
    return DateExpression(
        start=start,
        end=end,
        text=stream.text[start:end],
        core_start=core,
        core_end=end,
        date=_by_role(point, role),
        point=point,
        basis=reading.basis,
        role=role,
        grain=_grain(one),
        tense=_tense(reading, role, ref),
        is_duration=match.phrase.means in (Means.DURATION, Means.WITHIN),
        is_name=_is_name(stream, one.found, words),
        yearless=reading.yearless,
        means=match.phrase.means,
        shift=match.phrase.shift,
        count=count if isinstance(count, int) else None,
        whole=reading.whole,
        ends=_ends(stream, one, words, ref),
    )


def _ends(stream: Tokens, one: _Read, words: DateWords, ref: Reference | None) -> tuple[DateExpression, ...]:
    """The two dates of a range; the first takes its year from the last."""
    until = one.found.until
    if until is None or one.reading.period is None:
        return ()
    first, last = one.found.alone, Found(until.first, until.last, until)
    reads = [_read(stream, first, words, ref), _read(stream, last, words, ref)]
    end = reads[1].reading.period if reads[1] is not None else None
    begin = (
        _beginning(one.found, end) if end is not None and reads[0] is not None and reads[0].reading.yearless else None
    )
    if begin is not None and reads[0] is not None:
        reads[0] = _Read(first, replace(reads[0].reading, period=begin))
    ends = (_expression(stream, each, words, ref) for each in reads if each is not None)
    return tuple(_without_preposition(end) for end in ends)


def _without_preposition(end: DateExpression) -> DateExpression:
    """The "from" of a range is not the "since" of its first date."""
    text = end.text[end.core_start - end.start :]
    return replace(end, start=end.core_start, text=text, date=end.point, role=Role.AT)


def _is_name(stream: Tokens, found: Found, words: DateWords) -> bool:
    """Whether a year or a range of years is part of a name, which may also follow it ("the 2025-2030 plan")."""
    if is_part_of_name(stream, found.match, words):
        return True
    return found.until is not None and found.match.names == ["year"] and stream.word(found.last) in words.name_nouns


def _tense(reading: Reading, role: Role, ref: Reference | None) -> Tense:
    """A limit lies ahead unless it is over by the publication date."""
    if reading.tense is not Tense.NONE or role is not Role.BY or reading.period is None:
        return reading.tense
    bounds = edtf.bounds(reading.period.edtf)
    is_over = ref is not None and bounds is not None and bounds.latest is not None and bounds.latest <= ref.last
    return Tense.PAST if is_over else Tense.FUTURE


def _grain(one: _Read) -> Grain | None:
    """How fine the words are; of a duration or span the unit that is counted."""
    if one.found.match.phrase.means in (Means.DURATION, Means.SPAN, Means.WITHIN):
        return Grain(str(one.found.match.get("unit")))
    return one.reading.period.grain if one.reading.period is not None else None


def _by_role(point: str | None, role: Role) -> str | None:
    """The point with the open end that its preposition asks for."""
    if point is None or edtf.OPEN in point:
        return point
    first, _, last = point.partition("/")
    if role in _OPEN_END:
        return f"{first}/{edtf.OPEN}"
    if role in _OPEN_START:
        return f"{edtf.OPEN}/{last or first}"
    return point
