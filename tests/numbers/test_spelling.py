"""Number words against an independent speller: all numbers below ten thousand, and a spread up to a million."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from itertools import chain

import pytest
from num2words import num2words

from extract.lang import LANGUAGES
from extract.numbers import Shape, find, parse

_SPREAD = (*range(10_000, 1_000_000, 1_009), 100_000, 200_000, 999_999, 1_000_000)


def _misread(numbers: Iterable[int], speller: str, language: str) -> list[tuple[int, str]]:
    words = LANGUAGES[language].numbers
    spelled = ((number, num2words(number, lang=speller)) for number in numbers)
    return [(number, text) for number, text in spelled if parse(text, words) != number]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_reads_what_another_speller_writes(language: str) -> None:
    assert _misread(chain(range(10_000), _SPREAD), language, language) == []


@pytest.mark.parametrize("speller", ["fr_CH", "fr_BE"])
def test_reads_the_french_of_belgium_and_switzerland(speller: str) -> None:
    assert _misread(chain(range(1_000), range(1_000, 10_000, 7), _SPREAD), speller, "fr") == []


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("separator", [" ", "-"])
def test_hyphens_and_spaces_are_alike(language: str, separator: str) -> None:
    words = LANGUAGES[language].numbers
    spelled = ((number, num2words(number, lang=language).replace("-", separator)) for number in range(0, 10_000, 7))
    assert [text for number, text in spelled if parse(text, words) != number] == []


@pytest.mark.parametrize("language", ["en", "fr"])
def test_found_whole_inside_a_sentence(language: str) -> None:
    words = LANGUAGES[language].numbers
    for number in range(2, 1_000_000, 7_919):
        text = num2words(number, lang=language)
        found = find(f"({text})", words)
        assert [(one.text, one.value, one.shape) for one in found] == [(text, Decimal(number), Shape.CARDINAL)]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_ordinals(language: str) -> None:
    words = LANGUAGES[language].numbers
    for number in range(1, 1_000):
        if number % 100 in {0, 80}:  # "two hundredth" is a fraction as well; num2words keeps a French plural here
            continue
        text = num2words(number, lang=language, ordinal=True)
        expected = [(text, Decimal(number), Shape.ORDINAL)]
        assert [(one.text, one.value, one.shape) for one in find(text, words)] == expected


@pytest.mark.parametrize("language", ["en", "fr"])
def test_decimals_in_words(language: str) -> None:
    words = LANGUAGES[language].numbers
    for tenths in range(11, 1_000, 13):
        if tenths % 10:
            value = Decimal(tenths) / 10
            assert parse(num2words(float(value), lang=language), words) == value


@pytest.mark.parametrize("text", ["", " ", "abc", "1.2.3", "5 6", "one two", "twenty eleven", "five-", "١٢a"])
def test_what_is_no_number(text: str) -> None:
    assert parse(text, LANGUAGES["en"].numbers) is None
