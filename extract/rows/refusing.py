"""Why a number is no row, in words a reader understands: the loudest hint around it."""

from __future__ import annotations

from extract.lang.schema.cues import Cue
from extract.model import Kind, Reason
from extract.rows.context import Context

_BY_CUE = (
    (Cue.PROBLEM, Reason.PROBLEM),
    (Cue.POPULATION, Reason.PROBLEM),
    (Cue.COST, Reason.PRICE),
    (Cue.BUSINESS, Reason.ORGANISATION),
    (Cue.STAFF, Reason.ORGANISATION),
    (Cue.INVEST, Reason.ORGANISATION),
    (Cue.LOAN, Reason.ORGANISATION),
)


def reason_of(context: Context) -> Reason:
    """The reason for a candidate that the row decision turned down."""
    candidate = context.candidate
    if not candidate.item:
        return Reason.NOTHING_COUNTED
    inside = context.cues_within(candidate.number.end, candidate.phrase.end)
    if Cue.TERRITORY in inside and candidate.kind is not Kind.MONEY:
        return Reason.TERRITORY
    if candidate.kind is Kind.TIME or Cue.DURATION in inside:
        return Reason.MEASURE
    words = context.words[max(0, context.place - 6) : context.after + 6]
    near = context.cues_within(words[0][0], words[-1][1]) if words else set()
    return next((reason for cue, reason in _BY_CUE if cue in near), Reason.NO_GIVING)
