"""Whole rows of plain sentences, which any sensible weights must get right."""

from __future__ import annotations

from decimal import Decimal

import pytest

from extract.model import Counting, DateBasis, Dating, Modifier, Reason, Status
from tests.engine import SEEDS, extracted, refused, rows


@pytest.mark.parametrize(
    ("language", "text", "value", "key"),
    [
        ("en", "Acme Bank donated 300 laptops to public schools in Nairobi on 24 March 2021.", 300, "laptop"),
        ("fr", "La Fondation Atlas a offert 300 tablettes aux écoles rurales le 24 mars 2021.", 300, "tablet"),
        ("en", "The Acme Foundation donated $2.5 million to hospitals in Kenya on 24 March 2021.", 2_500_000, "money"),
        ("fr", "La Fondation Atlas a fait un don de 2,5 millions de dirhams le 24 mars 2021.", 2_500_000, "money"),
    ],
)
def test_a_plain_gift(language: str, text: str, value: int, key: str) -> None:
    (row,) = rows(extracted(text, language))
    quantity = row.quantity
    assert quantity is not None
    assert (quantity.value, quantity.item_key, quantity.modifier) == (Decimal(value), key, Modifier.EXACT)
    assert (row.counting, row.status) == (Counting.ONCE, Status.DONE)
    assert row.dating == Dating("2021-03-24", DateBasis.STATED)
    assert row.givers
    assert row.evidence.text == text
    assert row.rule


def test_seeds_have_their_facts() -> None:
    text = (SEEDS / "000_d92241bd7914c844.txt").read_text(encoding="utf-8")
    found = rows(extracted(text, "en", "2020-12-29"))
    told = {(one.quantity.value, one.quantity.item_key) for one in found if one.quantity}
    assert {(Decimal(200), "tablet"), (Decimal(172_000), "mask")} <= told
    assert len([one for one in found if one.quantity and one.quantity.value == 200]) == 1
    assert [one.counting for one in found if one.quantity and one.quantity.value == 100] == [Counting.PART]


def test_a_giver_is_named_in_full_where_the_sentence_does() -> None:
    text = "Acme gave 40 desks in May 2020. Acme Kenya gave 300 laptops to schools in May 2021. Acme gave books."
    (desks, laptops) = rows(extracted(text))
    assert desks.givers == ("Acme",)
    assert laptops.givers == ("Acme Kenya",)


@pytest.mark.parametrize(
    ("language", "text", "givers"),
    [
        (
            "en",
            "In May 2021 the Acme Foundation and Baraka Bank gave 300 laptops to schools in Nairobi.",
            {"Acme Foundation", "Baraka Bank"},
        ),
        (
            "fr",
            "En mai 2021, la Fondation Atlas et la Banque Zellij ont offert 300 tablettes aux écoles de Fès.",
            {"Fondation Atlas", "Banque Zellij"},
        ),
    ],
)
def test_two_subjects_of_one_act_give_together(language: str, text: str, givers: set[str]) -> None:
    (row,) = rows(extracted(text, language))
    assert set(row.givers) == givers


def test_a_guest_beside_the_giver_does_not_give() -> None:
    (row,) = rows(extracted("Baraka Bank gave 300 laptops to Kisumu School and Nakuru School in May 2021."))
    assert row.givers == ("Baraka Bank",)


def test_seed_with_related_headlines_has_no_rows_of_theirs() -> None:
    text = (SEEDS / "004_3f24ef2015cea85e.txt").read_text(encoding="utf-8")
    found = extracted(text, "fr")
    assert refused(found)["500"].reason is Reason.FURNITURE
    assert all(one.evidence.start < text.index("À lire aussi") for one in found.mentions)


def test_repetition_is_refused_with_the_place_of_its_row() -> None:
    text = (
        "Acme Bank donates 300 laptops to schools\nAcme Bank donated 300 laptops to public schools in Nairobi, Kenya."
    )
    found = extracted(text)
    (row,) = rows(found)
    assert row.marks.number is not None
    assert row.marks.number.start > text.index("\n")
    repeated = refused(found)["300"]
    assert (repeated.reason, repeated.rule) == (Reason.REPEATED, f"told at {row.marks.number.start}")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The weather was fine and the trains were late again in the north of the country."),
        ("fr", "Il a fait beau et les trains étaient encore en retard dans le nord du pays."),
        ("en", "Some 12 percent of pupils are 14 years old, and prices rose to 300 dollars per barrel in 2020."),
    ],
)
def test_nothing_given_is_no_row(language: str, text: str) -> None:
    assert rows(extracted(text, language)) == []
