"""Tagged sentences of both languages: exactly the tagged dates are found, with their values."""

from __future__ import annotations

import pytest

from extract.dates import DateWords, find, lasting
from extract.lang.en.dates import WORDS as ENGLISH
from extract.lang.fr.dates import WORDS as FRENCH
from tests.case_reader import CaseError

from .cases import Case, Expected, parse, read_cases

CASES = [
    pytest.param(case, words, id=f"{words.code}: {case.text[:60]}")
    for words in (ENGLISH, FRENCH)
    for case in read_cases(f"{words.code}.txt")
]


@pytest.mark.parametrize(("case", "words"), CASES)
def test_tagged_sentences(case: Case, words: DateWords) -> None:
    found = find(case.text, words, case.published)
    got = tuple(Expected(one.start, one.end, one.date, one.basis, one.role) for one in found)
    assert got == case.expected


@pytest.mark.parametrize(
    "line",
    [
        "2020-12-29 In April",
        "none | <In April 2020|2020-04 stated at",
        "none | <In April 2020|2020-4 stated at>",
        "none | <In April 2020|2020-04 said at>",
        "2020-13 | In April",
    ],
)
def test_reader_rejects_broken_cases(line: str) -> None:
    with pytest.raises(CaseError):
        parse(line)


@pytest.mark.parametrize(
    "text", ["Vision 2030", "Horizon 2020", "Agenda 2063", "a plan 2025-2030", "the 2025-2030 plan"]
)
def test_names_are_flagged(text: str) -> None:
    assert [one.is_name for one in find(text, ENGLISH, None)] == [True]


@pytest.mark.parametrize("text", ["in 2030", "by 2025", "the 2023 edition", "On Giving Tuesday 2020"])
def test_dates_are_no_names(text: str) -> None:
    assert [one.is_name for one in find(text, ENGLISH, None)] == [False]


def test_duration_tells_its_length() -> None:
    one = find("depuis plus de vingt-cinq ans", FRENCH, "2020-12-29")[0]
    assert (one.is_duration, one.count, one.grain, one.date) == (True, 25, "year", "1995/..")


def test_range_keeps_its_ends() -> None:
    one = find("from March to May 2021", ENGLISH, None)[0]
    assert [(end.text, end.date) for end in one.ends] == [("March", "2021-03"), ("May 2021", "2021-05")]


def test_limit_exposes_the_bare_date() -> None:
    assert find("by 2025", ENGLISH, None)[0].point == "2025"


@pytest.mark.parametrize(
    ("text", "start", "period"),
    [
        ("over five years", "2020-12-29", "2020/2024"),
        ("within one year", "2020", "2020"),
        ("for six months", "2020-12-29", "2020-12/2021-05"),
        ("for six months", "2020", None),
        ("for several years", "2020", None),
        ("for ten days", "2020-12-29", None),
    ],
)
def test_duration_with_a_start(text: str, start: str, period: str | None) -> None:
    assert lasting(find(text, ENGLISH, None)[0], start) == period
