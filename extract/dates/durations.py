"""Durations that a start turns into a period."""

from __future__ import annotations

from extract.dates.expressions import DateExpression
from extract.dates.periods import of_months, of_years
from extract.dates.reference import reference
from extract.lang.schema.dates import Grain


def lasting(duration: DateExpression, start: str) -> str | None:
    """ "Over five years" from a start in 2020 is 2020/2024; None for vague counts, days and weeks."""
    ref = reference(start)
    if ref is None or duration.count is None or not 0 < duration.count < 100:
        return None
    if duration.grain is Grain.YEAR:
        return of_years(ref.first.year, ref.first.year + duration.count - 1).edtf
    if duration.grain is Grain.MONTH and ref.knows(Grain.MONTH):
        return of_months(ref.first.year, ref.first.month, duration.count, Grain.INTERVAL).edtf
    return None
