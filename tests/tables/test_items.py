"""The table of items: what it promises about itself, and what phrases are counted as."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from extract.model import Kind
from extract.tables import items
from extract.tables.items.rows import LANGUAGES

NAMES = [(language, item.key, name) for item in items.ITEMS for language in LANGUAGES for name in item.forms[language]]


def test_keys_are_unique_and_neat() -> None:
    counts = Counter(item.key for item in items.ITEMS)
    assert [key for key, count in counts.items() if count > 1] == []
    assert [key for key in counts if not re.fullmatch(r"[a-z0-9]+(_[a-z0-9]+)*", key)] == []


def test_no_row_lacks_a_name() -> None:
    assert [name for name in NAMES if not name[2]] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_name_stands_twice_in_a_language(language: str) -> None:
    counts = Counter(items.bare(name) for code, _, name in NAMES if code == language)
    assert [name for name, count in counts.items() if count > 1] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name_finds_its_own_row(language: str) -> None:
    wrong = []
    for code, key, name in NAMES:
        found = items.find(code, name.split())
        if code == language and (found is None or found.key != key):
            wrong.append((name, key, found and found.key))
    assert wrong == []


@pytest.mark.parametrize(
    ("english", "french", "key", "kind"),
    [
        ("medical masks", "masques chirurgicaux", "mask", Kind.GOODS),
        ("tablets", "tablettes tactiles", "tablet", Kind.GOODS),
        ("ICT Academies", "ICT Academy", "ict_academy", Kind.PLACES),
        ("Moroccan students", "étudiants marocains", "student", Kind.PEOPLE),
        ("school kits", "kits scolaires", "school_kit", Kind.GOODS),
        ("food baskets", "paniers alimentaires", "food_parcel", Kind.GOODS),
        ("hospital beds", "lits d'hôpital", "hospital_bed", Kind.GOODS),
        ("beds", "lits", "bed", Kind.GOODS),
        ("face shields", "visières de protection", "face_shield", Kind.GOODS),
        ("day-care centres", "crèches", "day_care_centre", Kind.PLACES),
        ("water points", "points d'eau", "water_point", Kind.PLACES),
        ("hectares", "hectares", "hectare", Kind.PLACES),
        ("trees", "arbres", "tree", Kind.GOODS),
        ("needy families", "familles nécessiteuses", "family", Kind.PEOPLE),
        ("local associations", "associations locales", "association", Kind.PEOPLE),
        ("people with disabilities", "personnes en situation de handicap", "person_with_disability", Kind.PEOPLE),
        ("full scholarships", "bourses d’études", "scholarship", Kind.PROGRAMMES),
        ("cataract operations", "opérations de la cataracte", "cataract_operation", Kind.PROGRAMMES),
        ("volunteer hours", "heures de bénévolat", "hour", Kind.TIME),
        ("bags of rice", "sacs de riz", "bag_of_rice", Kind.GOODS),
        ("bags of flour", "sacs de farine", "bag_of_flour", Kind.GOODS),
        ("boxes of 50 masks", "boîtes de 50 masques", "box_of_mask", Kind.GOODS),
        ("milk cartons", "cartons de lait", "carton_of_milk", Kind.GOODS),
        ("bags of cement", "sacs de ciment", "bag_of_cement", Kind.GOODS),
        ("pairs of shoes", "paires de chaussures", "shoe", Kind.GOODS),
        ("trucks of food", "camions de vivres", "truck_of_foodstuff", Kind.GOODS),
        ("trucks", "camions", "truck", Kind.GOODS),
        ("computer labs", "salles informatiques", "computer_lab", Kind.PLACES),
        ("boreholes", "forages", "borehole", Kind.PLACES),
        ("wells", "puits", "well", Kind.PLACES),
        ("volunteers", "bénévoles", "volunteer", Kind.PEOPLE),
        ("screenings", "dépistages", "screening", Kind.PROGRAMMES),
        ("pillows", "oreillers", "pillow", Kind.GOODS),
        ("blankets", "couvertures", "blanket", Kind.GOODS),
    ],
)
def test_both_languages_share_a_key(english: str, french: str, key: str, kind: Kind) -> None:
    for language, phrase in (("en", english), ("fr", french)):
        found = items.find(language, phrase.split())
        assert found is not None
        assert (found.key, found.kind) == (key, kind)


@pytest.mark.parametrize(
    ("language", "phrase", "key"),
    [
        ("en", "books for primary schools", "book"),
        ("en", "students from vulnerable families", "student"),
        ("en", "desks and chairs", "chair"),
        ("en", "school desks", "desk"),
        ("en", "children under five", "child"),
        ("en", "people living with disabilities", "person_with_disability"),
        ("fr", "nouvelles écoles", "school"),
        ("fr", "écoles pour enfants handicapés", "school"),
        ("fr", "vaches laitières", "cow"),
        ("fr", "jeunes éleveurs", "herder"),
        ("fr", "jeunes filles", "girl"),
        ("fr", "apprentis", "apprentice"),
        ("fr", "panneaux solaires", "solar_panel"),
        ("fr", "bâches", "tarpaulin"),
    ],
)
def test_the_head_decides(language: str, phrase: str, key: str) -> None:
    found = items.find(language, phrase.split())
    assert found is not None
    assert found.key == key


@pytest.mark.parametrize(("language", "phrase"), [("en", "tablet covers"), ("fr", "housses de tablettes")])
def test_a_known_word_beside_an_unknown_head_does_not_count(language: str, phrase: str) -> None:
    assert items.find(language, phrase.split()) is None


@pytest.mark.parametrize(
    ("language", "phrase"),
    [("en", ""), ("en", "customers"), ("en", "branches"), ("en", "shares"), ("fr", "clients"), ("fr", "agences")],
)
def test_facts_of_companies_are_no_items(language: str, phrase: str) -> None:
    assert items.find(language, phrase.split()) is None
