"""Which names are one organisation, without any model: names are given by hand."""

from __future__ import annotations

import pytest

from extract.lang import LANGUAGES
from extract.lang.schema.names import NameWords, Sort
from extract.model import Span
from extract.names.entities import Entity, entities, key_of
from extract.names.mentions import Name
from extract.names.types import EntityType

EN, FR = LANGUAGES["en"].names, LANGUAGES["fr"].names


def named(text: str, label: str = "ORG", *, titled: bool = False, acronym_of: str | None = None) -> Name:
    return Name(Span(0, len(text)), text, label, titled, acronym_of)


def grouped(*texts: str, words: NameWords = EN) -> list[list[str]]:
    return [[name.text for name in one.mentions] for one in entities(map(named, texts), words)]


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["Acme Bank", "Acme Bank"], [["Acme Bank", "Acme Bank"]]),
        (["ACME BANK", "Acme Bank"], [["ACME BANK", "Acme Bank"]]),
        (["Acme Group Ltd", "Acme Group"], [["Acme Group Ltd", "Acme Group"]]),
        (["the Acme Bank", "Acme Bank"], [["the Acme Bank", "Acme Bank"]]),
        (["BPI Foundation Inc.", "BPI Foundation"], [["BPI Foundation Inc.", "BPI Foundation"]]),
        (["Kenya Education Fund", "KEF"], [["Kenya Education Fund", "KEF"]]),
        (["Safaricom Foundation", "Safaricom"], [["Safaricom Foundation", "Safaricom"]]),
        (["Acme Bank", "Other Bank"], [["Acme Bank"], ["Other Bank"]]),
        (["Bank of Kenya", "Bank of Ghana"], [["Bank of Kenya"], ["Bank of Ghana"]]),
        (["Acme Bank", "Acme Foundation", "Acme"], [["Acme Bank"], ["Acme Foundation"], ["Acme"]]),
        ([], []),
    ],
)
def test_one_entity_or_two(texts: list[str], expected: list[list[str]]) -> None:
    assert grouped(*texts) == expected


@pytest.mark.parametrize(
    ("texts", "count"),
    [
        (("ONG Afya Mlimani", "Afya Mlimani"), 1),
        (("Zerhouna", "Groupe Zerhouna"), 1),
        (("Fondation Zerhouna", "Zerhouna"), 2),
        (("Province de Zerhoun", "Zerhoun"), 2),
    ],
)
def test_what_a_name_is_may_stand_before_it(texts: tuple[str, str], count: int) -> None:
    assert len(grouped(*texts, words=FR)) == count


@pytest.mark.parametrize(
    ("owning", "name"), [((True,) * 3, "Carter's"), ((True, False, True), "Carter"), ((True,) * 2, "Carter")]
)
def test_name_that_never_stands_without_its_possessive_has_it(owning: tuple[bool, ...], name: str) -> None:
    mentions = [Name(Span(0, 6), "Carter", "ORG", possessive="'s" if one else "") for one in owning]
    assert Entity(mentions).name == name


def test_acronym_in_brackets_is_its_owner() -> None:
    (one,) = entities([named("Atlas Trust"), named("XYZ", acronym_of="Atlas Trust"), named("XYZ")], EN)
    assert len(one.mentions) == 3
    assert one.sorts == {Sort.FOUNDATION}


def test_bank_is_a_bank() -> None:
    (one,) = entities([named("Acme Bank")], EN)
    assert Sort.BANK in one.sorts


@pytest.mark.parametrize(("text", "label", "place"), [("Nairobi", "LOC", True), ("Acme", "ORG", False)])
def test_places(text: str, label: str, place: bool) -> None:
    (one,) = entities([named(text, label)], EN)
    assert one.place is place


def test_organisation_named_after_a_place_is_none() -> None:
    (one,) = entities([named("Nairobi Hospital", "ORG")], EN)
    assert not one.place


@pytest.mark.parametrize(
    ("name", "type_"),
    [
        (named("Ruth Okoro", "PER"), EntityType.PERSON),
        (named("Ruth Okoro", "", titled=True), EntityType.PERSON),
        (named("Okoro Foundation", "PER"), EntityType.ORGANISATION),
        (named("Okoro Foundation", ""), EntityType.ORGANISATION),
        (named("Nairobi", "LOC"), EntityType.PLACE),
        (named("Nairobi", ""), EntityType.PLACE),
    ],
)
def test_type_by_the_words_of_a_name_and_the_model(name: Name, type_: EntityType) -> None:
    (one,) = entities([name], EN)
    assert one.type is type_
    assert one.is_person is (type_ is EntityType.PERSON)
    assert sum(one.chances.values()) == pytest.approx(1)


def test_name_is_the_form_most_used_then_the_longest() -> None:
    assert Entity([named("KEF"), named("Kenya Fund")]).name == "Kenya Fund"
    assert Entity([named("KEF"), named("KEF"), named("Kenya Fund")]).name == "KEF"


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("The Acme Group, Ltd.", ("acme", "group")),
        ("Procter & Gamble", ("procter", "gamble")),
        ("Acme's", ("acme",)),
        ("Ltd", ("ltd",)),
        ("El-Al", ("el", "al")),
        ("&", ()),
    ],
)
def test_key(text: str, key: tuple[str, ...]) -> None:
    assert key_of(text, EN) == key


def test_key_of_french_names() -> None:
    assert key_of("La Fondation de l’Épargne", FR) == ("fondation", "epargne")
