"""Dates in text as EDTF with their basis: `find` for every expression, `dateline` for a page's own date."""

from extract.dates.datelines import dateline, url_date
from extract.dates.expressions import DateExpression, find
from extract.lang.schema.dates import DateWords, Grain, Role, Tense

__all__ = ["DateExpression", "DateWords", "Grain", "Role", "Tense", "dateline", "find", "url_date"]
