"""What holds for every text: offsets, shifts, spaces, valid and honest dates, no crash on bad input."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract import edtf
from extract.dates import DateExpression, DateWords, find
from extract.lang.en.dates import WORDS as ENGLISH
from extract.lang.fr.dates import WORDS as FRENCH
from extract.lang.schema.dates import Grain

from .cases import read_cases

LANGUAGES = (ENGLISH, FRENCH)
LENGTHS = {Grain.YEAR: 4, Grain.SEASON: 7, Grain.MONTH: 7}
BROKEN = ["0001-01-01", "9999-12-31", "99999", "x", "2020-22", "2019/2020"]
PUBLISHED = st.sampled_from([None, "2020", "2020-03", "2020-02-29", "2020-12-29", *BROKEN])
SENTENCES = [case.text for words in LANGUAGES for case in read_cases(f"{words.code}.txt")]
FRAGMENTS = [
    *sorted({word for sentence in SENTENCES for word in sentence.split()}),
    ",",
    ".",
    "\n",
    "2020",
    "31",
    "May",
]
TEXTS = st.one_of(
    st.sampled_from(SENTENCES),
    st.lists(st.sampled_from(FRAGMENTS), max_size=25).map(" ".join),
    st.text(max_size=80),
)
LONG = ["2020-", "the end of ", "le 3 ", "a ", "from 2020 to ", "in May, ", "the next day ", "dimanche 12 "]
NARROW_SPACES = ("\u00a0", "\u202f", "\u2009")


@given(TEXTS, st.sampled_from(LANGUAGES), PUBLISHED)
def test_slices_and_order(text: str, words: DateWords, published: str | None) -> None:
    end = 0
    for one in find(text, words, published):
        assert text[one.start : one.end] == one.text
        assert one.start <= one.core_start < one.core_end <= one.end
        assert one.core_start >= end
        end = one.end


@given(TEXTS, st.sampled_from(LANGUAGES), PUBLISHED)
def test_every_date_is_valid(text: str, words: DateWords, published: str | None) -> None:
    for one in find(text, words, published):
        assert one.date is None or edtf.is_valid(one.date)
        assert one.point is None or edtf.is_valid(one.point)


@given(TEXTS, st.sampled_from(LANGUAGES), PUBLISHED)
def test_never_finer_than_the_words(text: str, words: DateWords, published: str | None) -> None:
    for one in find(text, words, published):
        length = (
            {Grain.YEAR: 4, Grain.SEASON: 7, Grain.MONTH: 7}.get(one.grain) if one.grain and not one.whole else None
        )
        if length is not None and one.point is not None:
            assert all(len(end) == length for end in one.point.split("/") if end != edtf.OPEN)


@given(TEXTS, st.sampled_from(LANGUAGES), PUBLISHED)
def test_a_paragraph_before_shifts_only_offsets(text: str, words: DateWords, published: str | None) -> None:
    before = "Nothing.\n\n"
    moved = [_shifted(one, -len(before)) for one in find(before + text, words, published)]
    assert moved == find(text, words, published)


@given(st.sampled_from(SENTENCES), st.sampled_from(LANGUAGES), st.sampled_from(NARROW_SPACES))
def test_other_spaces_change_nothing(text: str, words: DateWords, space: str) -> None:
    plain = find(text, words, "2020-12-29")
    narrow = find(text.replace(" ", space), words, "2020-12-29")
    assert [(one.start, one.end, one.date) for one in narrow] == [(one.start, one.end, one.date) for one in plain]


def _shifted(one: DateExpression, by: int) -> DateExpression:
    ends = tuple(_shifted(end, by) for end in one.ends)
    places = {name: getattr(one, name) + by for name in ("start", "end", "core_start", "core_end")}
    return replace(one, **places, ends=ends)


@pytest.mark.parametrize("words", LANGUAGES)
@pytest.mark.parametrize(
    "text", ["", "\0\0", "\ud800 2020-01-01", "9" * 10_000], ids=["empty", "null", "surrogate", "digits"]
)
def test_bad_input(words: DateWords, text: str) -> None:
    find(text, words, "2020-12-29")


@pytest.mark.parametrize("words", LANGUAGES)
@pytest.mark.parametrize(
    "piece", ["2020-", "the end of ", "le 3 ", "a ", "from 2020 to ", "in May, ", "the next day ", "dimanche 12 "]
)
def test_long_input(words: DateWords, piece: str) -> None:
    for published in ("2020-12-29", None):
        find(piece * 2_000, words, published)


@settings(max_examples=25)
@given(st.integers(1, 40), st.sampled_from(["day", "week", "month", "year"]), st.dates())
def test_counting_back_stays_behind_the_publication_date(count: int, unit: str, day: date) -> None:
    for one in find(f"{count} {unit}s ago", ENGLISH, day.isoformat()):
        bounds = edtf.bounds(one.point) if one.point is not None else None
        assert bounds is None or (bounds.earliest is not None and bounds.earliest <= day)
