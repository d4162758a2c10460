"""Which numbers can be rows, what they count, and which their shape alone refuses."""

from __future__ import annotations

import pytest

from extract.model import Kind, Reason
from extract.rows.candidates import candidates
from extract.rows.things import MONEY_KEY, Candidate
from tests.engine import analysed

BANK = "Acme Bank gives laptops to schools\n"


def found(text: str, language: str = "en") -> list[Candidate]:
    return [one for one in candidates(analysed(text, language)) if isinstance(one, Candidate)]


def shapes(text: str, language: str = "en") -> dict[str, Reason]:
    return {one[0].text: one[2] for one in candidates(analysed(text, language)) if not isinstance(one, Candidate)}


@pytest.mark.parametrize(
    ("language", "text", "key", "kind"),
    [
        ("en", "The bank gave 300 medical masks to hospitals.", "mask", Kind.GOODS),
        ("fr", "La banque a offert 300 masques aux hôpitaux.", "mask", Kind.GOODS),
        ("en", "The bank gave 300 tablets to schools.", "tablet", Kind.GOODS),
        ("fr", "La banque a offert 300 tablettes aux écoles.", "tablet", Kind.GOODS),
        ("en", "The bank trained 1,300 students in Nairobi.", "student", Kind.PEOPLE),
        ("fr", "La banque a formé 1 300 étudiants à Fès.", "student", Kind.PEOPLE),
        ("en", "The bank gave $2.5 million to schools.", MONEY_KEY, Kind.MONEY),
        ("fr", "La banque a versé 2,5 millions de dirhams aux écoles.", MONEY_KEY, Kind.MONEY),
        ("en", "The bank gave 40 tonnes of rice to families.", "tonne_of_rice", Kind.GOODS),
        ("fr", "La banque a offert 40 tonnes de riz aux familles.", "tonne_of_rice", Kind.GOODS),
        ("en", "Staff gave 500 hours to schools.", "hour", Kind.TIME),
        ("fr", "La banque a reboisé 20 hectares de forêt.", "hectare", Kind.PLACES),
    ],
)
def test_what_is_counted(language: str, text: str, key: str, kind: Kind) -> None:
    (one,) = found(text, language)
    assert (one.key, one.kind) == (key, kind)
    assert one.known
    assert not one.borrowed


def test_item_is_written_as_in_the_article() -> None:
    text = f"{BANK}It gave 300 brand new laptops to schools."
    (one,) = found(text)
    assert one.item == "brand new laptops"
    assert text[one.phrase.start : one.phrase.end] == "300 brand new laptops"
    assert text[one.span.start : one.span.end] == "300"


def test_phrase_begins_with_the_modifier() -> None:
    text = "The bank gave more than 300 laptops to schools."
    (one,) = found(text)
    assert text[one.phrase.start : one.phrase.end] == "more than 300 laptops"


@pytest.mark.parametrize(
    ("language", "text", "number", "reason"),
    [
        ("en", "The bank gave laptops to 12 percent of pupils.", "12 percent", Reason.PERCENTAGE),
        ("fr", "La banque équipe 12 % des élèves.", "12 %", Reason.PERCENTAGE),
        ("en", "It was the third gift of the bank.", "third", Reason.ORDINAL),
        ("fr", "C’est la 3e édition du don.", "3e", Reason.ORDINAL),
        ("en", "The bank fights Covid-19 in schools.", "19", Reason.NAME),
        ("fr", "La banque lutte contre le Covid-19.", "19", Reason.NAME),
        ("en", "It gave laptops on 24 March 2021.", "24", Reason.DATE),
        ("fr", "Elle a donné le 24 mars 2021.", "24", Reason.DATE),
        ("en", "The tower is 12 metres high.", "12 metres", Reason.MEASURE),
        ("en", "The ceremony began at 10:30 in the hall.", "10:30", Reason.DATE),
        ("fr", "La cérémonie a débuté à 14h30.", "14h30", Reason.DATE),
        ("en", "The bank’s chief, Maria Haddad, 38, gave 300 laptops.", "38", Reason.AGE),
    ],
)
def test_what_no_row_can_be(language: str, text: str, number: str, reason: Reason) -> None:
    assert shapes(text, language).get(number) is reason


def test_furniture_is_refused_whatever_it_counts() -> None:
    page = f"{BANK}It gave 300 laptops to schools.\nRead also:\nInsurer gives 500 masks"
    assert shapes(page) == {"500": Reason.FURNITURE}
    assert [one.number.value for one in found(page)] == [300]


def test_a_number_alone_counts_what_was_counted_before() -> None:
    page = f"{BANK}It gave 300 laptops to schools in Nairobi. Another 40 went to Kisumu."
    first, second = found(page)
    assert (second.key, second.borrowed) == (first.key, True)


def test_nothing_to_borrow_is_nothing_counted() -> None:
    (one,) = found("Another 40 went to Kisumu.")
    assert one.item == ""


def test_each_number_is_told_once_in_order() -> None:
    page = f"{BANK}It gave 300 laptops, 5,000 books and $2 million on 24 March 2021, or 12 percent more."
    told = [one.number if isinstance(one, Candidate) else one[0] for one in candidates(analysed(page))]
    assert told == analysed(page).numbers


def test_word_of_the_headline_is_a_candidate_too() -> None:
    first, second = found("Acme Bank gives 300 laptops to schools\nIt gave 300 laptops to schools in Nairobi.")
    assert first.key == second.key
