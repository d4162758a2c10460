"""Names as capital letters show them, without any model."""

from __future__ import annotations

import pytest

from extract.lang import LANGUAGES
from extract.lang.schema.names import Sort
from extract.model import Span
from extract.names.chunks import is_capital, runs, sort_words, trimmed

EN, FR = LANGUAGES["en"].names, LANGUAGES["fr"].names


def shown(text: str, language: str = "en", walls: tuple[Span, ...] = ()) -> list[str]:
    """Each run with its words, a bar between two."""
    found = runs(text, LANGUAGES[language].names, walls)
    return ["|".join(text[span.start : span.end] for span in run) for run in found]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "the Bank of the North gave", ["Bank|North"]),
        ("en", "the Ministry of Health and Sports gave", ["Ministry|Health|Sports"]),
        ("en", "from Acme and Other came", ["Acme|Other"]),
        ("en", "Acme, Other; Third", ["Acme", "Other", "Third"]),
        ("en", "Nairobi - Acme gave", ["Nairobi", "Acme"]),
        ("en", "Procter & Gamble gave", ["Procter|Gamble"]),
        ("en", "Kenya's Acme Oil gave", ["Kenya's|Acme|Oil"]),
        ("en", "Nordkyl A/S gave", ["Nordkyl|A|S"]),
        ("en", "Acme / Other", ["Acme", "Other"]),
        ("en", "the Kukum clinic got", ["Kukum|clinic"]),
        ("en", "the Acme of a far and the Other", ["Acme", "Other"]),
        ("en", "a hospital and a bank", []),
        ("en", "nothing here", []),
        ("en", "", []),
        ("fr", "la fondation Orange donne", ["fondation|Orange"]),
        ("fr", "l'Ordre des notaires donne", ["Ordre|notaires"]),
        ("fr", "la Banque de l'Ouest donne", ["Banque|Ouest"]),
        ("fr", "une société Sucrex donne", ["société|Sucrex"]),
    ],
)
def test_runs(language: str, text: str, expected: list[str]) -> None:
    assert shown(text, language) == expected


def test_runs_stop_at_walls() -> None:
    text = "Acme Bank KSh 30 Million Fund"
    assert shown(text, walls=(Span(10, 24),)) == ["Acme|Bank", "Fund"]


@pytest.mark.parametrize("word", ["Acme", "UNICEF", "inDrive", "eBay", "McDonald", "Élan"])
def test_capital(word: str) -> None:
    assert is_capital(word)


@pytest.mark.parametrize("word", ["acme", "Malta-registered", "élan", "300", "of"])
def test_no_capital(word: str) -> None:
    assert not is_capital(word)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The Acme Bank", "Acme Bank"),
        ("en", "Mr. John Doe", "John Doe"),
        ("en", "Acme Bank's", "Acme Bank"),
        ("en", "Acme Inc.", "Acme Inc."),
        ("en", "Acme.", "Acme"),
        ("en", "Bank of", "Bank"),
        ("en", "However The", None),
        ("en", "5", None),
        ("en", "", None),
        ("fr", "L'OCP", "OCP"),
        ("fr", "d'Orange", "Orange"),
        ("fr", "Le Monde", "Monde"),
    ],
)
def test_trimmed(language: str, text: str, expected: str | None) -> None:
    found = trimmed(text, 0, len(text), LANGUAGES[language].names)
    assert (found and text[slice(*found)]) == expected


def test_article_with_a_capital_inside_a_sentence_belongs_to_the_name() -> None:
    text = "avec La Poste"
    found = trimmed(text, 5, len(text), FR)
    assert found is not None
    assert text[slice(*found)] == "La Poste"


def test_a_word_of_several_sorts_is_all_of_them() -> None:
    assert {Sort.BANK, Sort.CHARITY} <= sort_words(EN)["bank"]
    assert {Sort.PUBLIC, Sort.AGENCY} <= sort_words(FR)["agence"]
