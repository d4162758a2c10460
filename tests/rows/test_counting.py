"""How rows count where the contract leaves no choice: what a whole includes is no second gift."""

from __future__ import annotations

import pytest

from extract.model import Counting
from tests.engine import extracted, rows


def counting(text: str, language: str) -> dict[str, Counting | None]:
    found = rows(extracted(text, language))
    return {str(one.quantity.value): one.counting for one in found if one.quantity is not None}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Acme Foundation trained 1,300 students in Nairobi in May 2021, including 100 who were certified."),
        ("en", "The Acme Foundation trained 1,300 students in Nairobi in May 2021, of whom 100 were certified."),
        ("fr", "La Fondation Atlas a formé 1 300 étudiants à Fès en mai 2021, y compris 100 étudiants certifiés."),
        ("fr", "La Fondation Atlas a formé 1 300 étudiants à Fès en mai 2021, parmi lesquels 100 ont été certifiés."),
    ],
)
def test_what_a_whole_includes_is_a_part(language: str, text: str) -> None:
    found = counting(text, language)
    assert found["100"] is Counting.PART
    assert found["1300"] is not Counting.PART


def test_what_is_counted_in_other_units_is_no_part() -> None:
    text = "Acme Bank donated 5 tonnes of aid to hospitals in May 2021, including 20,000 medical masks."
    assert counting(text, "en")["20000"] is not Counting.PART
