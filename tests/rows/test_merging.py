"""One fact, one row, whatever the chances that the decisions give."""

from __future__ import annotations

import pytest

from extract.reading import Part
from extract.rows.candidates import candidates
from extract.rows.merging import Scored, merge
from extract.rows.things import Candidate
from tests.engine import analysed


def merged(text: str, language: str = "en", chance: float = 0.9) -> tuple[list[Scored], list[tuple[Scored, Scored]]]:
    found = [one for one in candidates(analysed(text, language)) if isinstance(one, Candidate)]
    return merge(Scored(one, chance) for one in found)


def kept(text: str, language: str = "en") -> list[str]:
    return [one.candidate.number.text for one in merged(text, language)[0]]


@pytest.mark.parametrize(
    ("language", "text", "rows"),
    [
        # told again
        ("en", "Bank gives 300 laptops to schools\nThe bank gave 300 laptops to schools. They are new.", ["300"]),
        ("en", "The bank gave 300 laptops. The 300 laptops are new.", ["300"]),
        ("fr", "La banque a offert 300 tablettes. Les 300 tablettes sont neuves.", ["300"]),
        ("en", "The bank gave three hundred laptops. All 300 laptops are new.", ["three hundred"]),
        # other things, other figures
        ("en", "The bank gave 300 laptops. It gave 300 books.", ["300", "300"]),
        ("en", "The bank gave 300 laptops. It gave 40 laptops.", ["300", "40"]),
        ("en", "The bank gave $300. It gave €300.", ["$300", "€300"]),
        ("fr", "Elle verse 300 dirhams. Elle verse 300 francs.", ["300 dirhams", "300 francs"]),
        ("fr", "Elle verse 300 dirhams. Les 300 MAD sont versés.", ["300 dirhams"]),
        ("en", "It gave $300. The 300 US dollars were well spent.", ["$300"]),
        ("en", "It gave two hundred and fifty million naira (₦250,000,000).", ["two hundred and fifty million naira"]),
        # two equal numbers of one sentence
        ("en", "The bank gave 300 laptops to Nairobi and 300 laptops to Kisumu.", ["300", "300"]),
        # a headline rounds
        ("en", "Bank gives 170,000 masks to hospitals\nThe bank gave 172,000 masks to hospitals.", ["172,000"]),
        ("en", "Bank gives $3 million to schools\nThe bank gave $2.95 million to schools.", ["$2.95 million"]),
        ("en", "The bank gave over 1,300 laptops. It gave 1,342 laptops in all.", ["1,342"]),
        # and does not stretch
        (
            "en",
            "Bank gives 100,000 masks to hospitals\nThe bank gave 172,000 masks to hospitals.",
            ["100,000", "172,000"],
        ),
        ("en", "The bank gave 1,300 laptops. It gave 1,342 laptops in all.", ["1,300", "1,342"]),
        # thousands of
        ("en", "The bank gave thousands of masks. These thousands of masks are new.", ["thousands"]),
    ],
)
def test_rows_that_stay(language: str, text: str, rows: list[str]) -> None:
    assert kept(text, language) == rows


def test_body_is_kept_rather_than_the_headline() -> None:
    (row,), ((dropped, twin),) = merged("Bank gives 300 laptops to schools\nThe bank gave 300 laptops to schools.")
    assert row.candidate.sentence.part is Part.PROSE
    assert dropped.candidate.sentence.part is Part.TITLE
    assert twin is row


def test_surer_telling_is_kept() -> None:
    first, second = (
        one
        for one in candidates(analysed("The bank gave 300 laptops. The 300 laptops are new."))
        if isinstance(one, Candidate)
    )
    (row,), _ = merge([Scored(first, 0.6), Scored(second, 0.9)])
    assert row.candidate is second


def test_each_candidate_stays_or_is_dropped() -> None:
    rows, dropped = merged("The bank gave 300 laptops, 300 books and $300. The 300 laptops are new. It gave 300 books.")
    assert len(rows) + len(dropped) == 5
    assert all(twin in rows for _, twin in dropped)


def test_nothing_merges_to_nothing() -> None:
    assert merge([]) == ([], [])
