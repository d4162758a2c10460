"""Numbers that might be rows: each with what it counts. What can be no row by its very shape is refused here."""

from __future__ import annotations

from collections.abc import Iterator

from extract.analysis import Analysis, Sentence
from extract.folding import fold
from extract.lang.schema.cues import Cue
from extract.model import Kind, Reason
from extract.numbers import Number, Shape
from extract.reading import Part
from extract.rows.cues import cues_of
from extract.rows.ellipsis import settled
from extract.rows.things import PLACE_UNITS, TIME_UNITS, Candidate, as_told
from extract.tables.measures import MEASURES

_GOODS_UNITS = frozenset(measure.unit for measure in MEASURES if measure.goods)
YOUNGEST, OLDEST = 5, 110  # years of a person whose age is told

_BY_SHAPE = {
    Shape.PERCENT: Reason.PERCENTAGE,
    Shape.FRACTION: Reason.PERCENTAGE,
    Shape.ORDINAL: Reason.ORDINAL,
    Shape.CLOCK: Reason.DATE,
    Shape.LABEL: Reason.NAME,
}


def candidates(analysis: Analysis) -> Iterator[Candidate | tuple[Number, Sentence, Reason]]:
    """Every number of the page, in order: as a candidate, or with the reason why its shape alone refuses it."""
    earlier: list[Candidate] = []
    for sentence, number, reason in shaped(analysis):
        if reason is None:
            candidate = settled(as_told(analysis, sentence, number), earlier)
            if candidate.item and not candidate.borrowed:
                earlier.append(candidate)
            reason = _refused_by_noun(candidate)
            if reason is None:
                yield candidate
                continue
        yield number, sentence, reason


def shaped(analysis: Analysis) -> Iterator[tuple[Sentence, Number, Reason | None]]:
    """Every number of the page, in order, with the reason why its shape alone refuses it, if it does."""
    for sentence in analysis.sentences:
        for number in sentence.numbers:
            yield sentence, number, _refused(number, sentence)


def _refused_by_noun(candidate: Candidate) -> Reason | None:
    """Why no number of such a thing is ever a row: regions covered, deaths and cases, staff."""
    if candidate.head is None or not candidate.item or candidate.borrowed or candidate.kind is Kind.MONEY:
        return None
    cues = cues_of(fold(candidate.head.text), candidate.analysis.language.code)
    if Cue.TERRITORY in cues:
        return Reason.TERRITORY
    if candidate.known:
        return None
    if Cue.PROBLEM in cues or Cue.POPULATION in cues:
        return Reason.PROBLEM
    return Reason.ORGANISATION if Cue.STAFF in cues else None


def _refused(number: Number, sentence: Sentence) -> Reason | None:
    if sentence.part is Part.FURNITURE:
        return Reason.FURNITURE
    inside = any(d.start <= number.start and number.end <= d.end for d in sentence.dates)
    if inside and not (number.shape is Shape.MEASURE and number.unit == "hour"):
        return Reason.DATE
    if number.shape is Shape.MEASURE:
        return None if _counts_as_item(number) else Reason.MEASURE
    return Reason.AGE if _is_age(number, sentence) else _BY_SHAPE.get(number.shape)


def _is_age(number: Number, sentence: Sentence) -> bool:
    """Whether a number between commas follows a person's name: "Maria Haddad, 38, …"."""
    if number.shape is not Shape.CARDINAL or number.value is None or not YOUNGEST <= number.value <= OLDEST:
        return False
    shift = sentence.span.start
    before, after = sentence.text[: number.start - shift], sentence.text[number.end - shift :]
    if not before.endswith(", ") or after[:1] not in (",", "."):
        return False
    end = number.start - len(", ")
    return any(name.span.end == end and (name.label == "PER" or name.titled) for name in sentence.names)


def _counts_as_item(number: Number) -> bool:
    return number.unit in _GOODS_UNITS or number.unit in TIME_UNITS or number.unit in PLACE_UNITS
