"""What holds for every text: offsets, spaces, order, and time that grows no faster than the text."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.lang import LANGUAGES
from extract.lang.schema.numbers import NumberWords
from extract.numbers import find, parse

_TABLES = st.sampled_from([language.numbers for language in LANGUAGES.values()])
_PIECES = st.sampled_from(
    [
        "300",
        "1 300",
        "1,300",
        "2.5",
        "million",
        "millions de",
        "dirhams",
        "$",
        "€",
        "k",
        "M",
        "-",
        "–",
        " ",
        ", ",
        ". ",
        "\n",
        "de",
        "of",
        "and",
        "et",
        "a",
        "un",
        "half",
        "demi",
        "dozen",
        "cent",
        "quatre",
        "vingt",
        "plus de",
        "over",
        "between",
        "entre",
        "%",
        "km",
        "2020",
        "0",
        "000",
        "'",
        "(",
        ")",
        "kits",
        "9" * 40,
        "\u202f",
        "²",
        "½",
        "٣",
        "\ud800",
    ]
)
_TEXTS = st.one_of(st.text(max_size=60), st.lists(_PIECES, max_size=25).map("".join))
_SPACES = " \u00a0\u202f\u2009"


@given(_TEXTS, _TABLES)
def test_numbers_are_slices_in_order(text: str, words: NumberWords) -> None:
    numbers = find(text, words)
    assert all(number.text == text[number.start : number.end] for number in numbers)
    assert all(0 <= number.modifier_start <= number.start < number.end <= len(text) for number in numbers)
    assert all(one.end <= other.start for one, other in pairwise(numbers))


@given(_TEXTS, _TABLES)
def test_a_text_in_front_shifts_nothing_but_offsets(text: str, words: NumberWords) -> None:
    front = "The foundation spoke. \n\n"
    shifted = [
        replace(
            number,
            start=number.start + len(front),
            end=number.end + len(front),
            modifier_start=number.modifier_start + len(front),
        )
        for number in find("\n\n" + text, words)
    ]
    assert find(front + "\n\n" + text, words) == shifted


@given(st.integers(0, 10**15), st.sampled_from([",", ".", *_SPACES, "'", "’", ""]), _TABLES)
def test_whole_numbers_survive_every_grouping(number: int, separator: str, words: NumberWords) -> None:
    # A lone point or comma before three figures may be a decimal mark only where a scale or a unit follows.
    assert parse(f"{number:,}".replace(",", separator), words) == number


@given(
    st.decimals(0, 10**9, places=2),
    st.sampled_from([(",", "."), (".", ","), (" ", ","), ("\u202f", ","), ("'", ".")]),
    _TABLES,
)
def test_decimals_survive_every_notation(number: Decimal, marks: tuple[str, str], words: NumberWords) -> None:
    grouping, point = marks
    written = f"{number:,.2f}".replace(",", "\0").replace(".", point).replace("\0", grouping)
    assert parse(written, words) == number


@given(st.integers(1, 999), st.integers(0, 999), st.sampled_from(_SPACES), st.sampled_from(_SPACES))
def test_other_spaces_change_nothing(high: int, low: int, inner: str, outer: str) -> None:
    words = LANGUAGES["fr"].numbers
    usual = find(f"plus de {high} {low:03} dirhams", words)
    other = find(f"plus de{outer}{high}{inner}{low:03}{outer}dirhams", words)
    assert [(n.value, n.modifier, n.currency_name) for n in other] == [
        (n.value, n.modifier, n.currency_name) for n in usual
    ]


@pytest.mark.parametrize(
    "piece",
    [
        "1",
        "1 ",
        "100 ",
        "one ",
        "hundred ",
        "million of ",
        "1,",
        "1-",
        "1.222.",
        "quatre-vingt-",
        "00 ",
        "$",
        " ",
        "a",
        "\n",
        "(",
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_floods_are_read_to_their_end(piece: str, language: str) -> None:
    flood = piece * (20_000 // len(piece))
    numbers = find(flood + " 300 kits", LANGUAGES[language].numbers)
    assert not numbers or numbers[-1].text.endswith("300")
