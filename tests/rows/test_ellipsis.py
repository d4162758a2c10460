"""What a number counts where its noun stands elsewhere, and where the noun beside it is its own after all."""

from __future__ import annotations

from decimal import Decimal

import pytest

from extract.model import Kind
from extract.rows.candidates import candidates
from extract.rows.things import Candidate
from tests.engine import analysed


def of(text: str, value: int, language: str) -> Candidate:
    found = (one for one in candidates(analysed(text, language)) if isinstance(one, Candidate))
    return next(one for one in found if one.number.value == Decimal(value))


@pytest.mark.parametrize(
    ("language", "text", "value", "noun"),
    [
        ("en", "The bank gave 300 laptops to schools in Nairobi. Another 40 went to Kisumu.", 40, "laptops"),
        ("en", "The clinic screened 2,100 women in May. Of these, 131 were operated on.", 131, "women"),
        ("en", "The firm gave 640 desks to Mtakataka, of which ten are made for children in wheelchairs.", 10, "desks"),
        ("en", "The foundation drilled 25 boreholes last year; the other 12 will follow in March.", 12, "boreholes"),
        ("en", "The company sent tents to the valley, 450 in number.", 450, "tents"),
        ("fr", "La banque a offert 300 ordinateurs aux écoles. Les 40 autres sont pour Fès.", 40, "ordinateurs"),
        ("fr", "La société a remis 120 tentes au village, dont 60 restent à monter.", 60, "tentes"),
        ("fr", "La fondation a formé 610 femmes ; 44 ont obtenu leur diplôme.", 44, "femmes"),
    ],
)
def test_the_noun_stands_elsewhere(language: str, text: str, value: int, noun: str) -> None:
    one = of(text, value, language)
    assert noun in one.item
    assert one.borrowed
    assert text[one.phrase.start : one.phrase.end].endswith(one.number.text)


@pytest.mark.parametrize(
    ("language", "text", "value", "noun"),
    [
        ("en", "The bank gave 300 laptops and 40 projectors to schools.", 40, "projectors"),
        ("en", "It screened 2,100 women and trained 131 nurses.", 131, "nurses"),
        ("en", "The firm planted 500 trees with 60 of its volunteers.", 60, "volunteers"),
        ("fr", "La banque a offert 300 ordinateurs et 40 vidéoprojecteurs aux écoles.", 40, "vidéoprojecteurs"),
        ("fr", "Elle a remis 120 tentes à 60 familles.", 60, "familles"),
    ],
)
def test_the_noun_beside_it_is_its_own(language: str, text: str, value: int, noun: str) -> None:
    one = of(text, value, language)
    assert noun in one.item
    assert not one.borrowed


def test_a_share_of_money_is_money_in_its_currency() -> None:
    one = of("The bank gave $640,000 to two hospitals in May. Of this, 400,000 went to Kisumu.", 400_000, "en")
    assert (one.kind, one.number.currency_name) == (Kind.MONEY, "$")
