"""The noun phrases that numbers count, in sentences that the shipped models parse."""

from __future__ import annotations

import pytest

from extract import models
from extract.lang import LANGUAGES
from extract.numbers import find
from extract.numbers.counted import counted

ENGLISH = [
    ("The company donated 172,000 medical masks to hospitals.", ["medical masks"]),
    ("It opened 25 brand new ICT Academies in Morocco.", ["brand new ICT Academies"]),
    ("More than 1,300 Moroccan students took part.", ["Moroccan students"]),
    ("The bank gave thousands of food baskets.", ["food baskets"]),
    ("It sent 40 tonnes of food aid and 15 pairs of shoes.", ["tonnes of food aid", "pairs of shoes"]),
    ("Four more schools were equipped with 20 oxygen generators.", ["schools", "oxygen generators"]),
    ("They gave one hundred and forty four (144) devices.", ["devices", None]),
    ("It renovated two social infrastructure projects.", ["social infrastructure projects"]),
    ("The orphaned child got one of the laptops.", []),
    ("It sent two 40-foot containers.", ["40-foot containers", None]),
    ("The Trust has handed out some 1,500 wind-up radios.", ["wind-up radios"]),
    ("It provides for 36 after-school clubs.", ["after-school clubs"]),
    ("Between 25 and 30 drop-in clinics are held each month.", ["drop-in clinics"]),
    ("They brought 30 mother-and-child health kits.", ["mother-and-child health kits"]),
    ("The hospital received 14 infusion pumps.", ["infusion pumps"]),
    ("It gave 20 5G routers.", ["5G routers", None]),
    ("The soldiers set 14,000 carob and pine saplings.", ["carob and pine saplings"]),
    ("It issued 3,100 readers' tickets free of charge.", ["readers' tickets"]),
    ("The clinic sent 44 of its doctors.", ["doctors"]),
    ("One woman runs the place.", ["woman"]),
    ("The gift brings to 21 the number of schools it equipped.", ["schools"]),
    ("It planted 1,500 trees, of which 300 were fruit trees.", ["trees", None]),
]

FRENCH = [
    ("Le groupe a distribué 172 000 masques chirurgicaux.", ["masques chirurgicaux"]),
    ("La fondation offre 300 bourses d’études et 500 kits alimentaires.", ["bourses d’études", "kits alimentaires"]),
    ("Elle a remis 25 millions de masques aux hôpitaux.", ["masques"]),
    ("L’entreprise a envoyé 40 tonnes de vivres.", ["tonnes de vivres"]),
    ("Une cinquantaine de jeunes ont été formés.", ["jeunes"]),
    ("Elle porte à 6.200 le nombre d’arbres mis en terre.", ["arbres"]),
    ("Les agents de la mine, au nombre de 340, ont donné leur sang.", ["agents"]),
    ("Des milliers d’élèves ont été formés.", ["élèves"]),
    ("Elle a équipé trois autres écoles primaires.", ["écoles primaires"]),
    ("Le programme a touché 14 villages des zones rurales.", ["villages"]),
]


def _phrases(language: str, text: str) -> list[str | None]:
    words = LANGUAGES[language].numbers
    doc = models.load(language)(text.replace("’", "'"))  # the models know straight apostrophes only
    found = [counted(doc, number, words) for number in find(text, words)]
    return [text[one.start : one.end] if one else None for one in found]


@pytest.mark.parametrize(("text", "expected"), ENGLISH, ids=[text for text, _ in ENGLISH])
def test_english(text: str, expected: list[str | None]) -> None:
    assert _phrases("en", text) == expected


@pytest.mark.parametrize(("text", "expected"), FRENCH, ids=[text for text, _ in FRENCH])
def test_french(text: str, expected: list[str | None]) -> None:
    assert _phrases("fr", text) == expected


def test_offsets_of_a_sentence_within_its_article() -> None:
    words, front = LANGUAGES["en"].numbers, "A headline.\n"
    sentence = "The company donated 200 tablets."
    number = find(front + sentence, words)[0]
    noun = counted(models.load("en")(sentence), number, words, shift=len(front))
    assert noun is not None
    assert sentence[noun.start : noun.end] == "tablets"
    assert noun.lemma == "tablet"
