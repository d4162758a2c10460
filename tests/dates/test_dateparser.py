"""Single relative expressions read as dateparser reads them, cut to the grain of the words."""

from __future__ import annotations

from datetime import date, datetime, time

import dateparser
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract import edtf
from extract.dates import DateWords, find
from extract.dates.periods import back
from extract.lang.en.dates import WORDS as ENGLISH
from extract.lang.fr.dates import WORDS as FRENCH
from extract.lang.schema.dates import Grain

UNITS = {
    Grain.DAY: ("days", "jours"),
    Grain.WEEK: ("weeks", "semaines"),
    Grain.MONTH: ("months", "mois"),
    Grain.YEAR: ("years", "ans"),
}
DAYS = st.dates(date(1970, 1, 1), date(2050, 12, 31))
ENGLISH_WORDS = "yesterday|tomorrow|last week|last month|last year|next year|two weeks ago|a year ago"
FRENCH_WORDS = (
    "hier|avant-hier|demain|la semaine dernière|le mois dernier|l'année prochaine|il y a dix ans|dans 3 jours"
)


def _resolved(text: str, code: str, base: date) -> date:
    settings = {"RELATIVE_BASE": datetime.combine(base, time()), "PARSERS": ["relative-time"]}
    found = dateparser.parse(text, languages=[code], settings=settings)
    assert found is not None, text
    day: date = found.date()
    return day


def _agrees(words: DateWords, text: str, base: date) -> bool:
    """Whether the one date found holds the day that dateparser names."""
    (one,) = find(text, words, base.isoformat())
    return one.point is not None and edtf.overlap(one.point, _resolved(text, words.code, base).isoformat())


@settings(max_examples=60, deadline=None)
@given(st.integers(2, 60), st.sampled_from(sorted(UNITS)), DAYS)
def test_counted_back(count: int, grain: Grain, base: date) -> None:
    english, french = UNITS[grain]
    assert _agrees(ENGLISH, f"{count} {english} ago", base)
    assert _agrees(FRENCH, f"il y a {count} {french}", base)


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 60), st.sampled_from(sorted(UNITS)), DAYS)
def test_our_own_calendar_agrees(count: int, grain: Grain, base: date) -> None:
    assert back(grain, base, count) == _resolved(f"{count} {UNITS[grain][0]} ago", "en", base)


@pytest.mark.parametrize("base", [date(2020, 12, 29), date(2020, 2, 29), date(2021, 1, 1)])
def test_single_expressions(base: date) -> None:
    for words, table in ((ENGLISH, ENGLISH_WORDS), (FRENCH, FRENCH_WORDS)):
        for text in table.split("|"):
            assert _agrees(words, text, base), text
