"""Dates in text as EDTF with their basis.

`find` gives every expression, `dateline` a page's own date, `lasting` the period of a duration that has a start.
"""

from extract.dates.datelines import CHRONOLOGY, dateline, url_date
from extract.dates.durations import lasting
from extract.dates.expressions import DateExpression, find
from extract.lang.schema.dates import DateWords, Grain, Role, Tense

__all__ = [
    "CHRONOLOGY",
    "DateExpression",
    "DateWords",
    "Grain",
    "Role",
    "Tense",
    "dateline",
    "find",
    "lasting",
    "url_date",
]
