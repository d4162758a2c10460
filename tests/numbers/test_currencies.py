"""Names of money and the countries that decide them."""

from __future__ import annotations

import pytest
from babel.numbers import is_currency

from extract.lang import LANGUAGES
from extract.numbers import Shape, find
from extract.tables.currencies import CODES, LARGE_ONLY, LETTER_SIGNS, SHARED, resolve, written_forms


@pytest.mark.parametrize(
    ("name", "country", "code"),
    [
        ("$", None, "USD"),
        ("dollars", "CA", "CAD"),
        ("dollars", "US", "USD"),
        ("US$", "CA", "USD"),
        ("€", "MA", "EUR"),
        ("francs CFA", "SN", "XOF"),
        ("francs CFA", "CM", "XAF"),
        ("FCFA", None, "XOF"),
        ("francs", "CH", "CHF"),
        ("francs", None, None),
        ("dinars", "TN", "TND"),
        ("dinars", None, None),
        ("kwacha", "ZM", "ZMW"),
        ("K", "PG", "PGK"),
        ("dollars", "LC", "XCD"),
        ("Guyana dollars", None, "GYD"),
        ("rupees", "IN", "INR"),
        ("rupees", "PK", "PKR"),
        ("rupees", "LK", "LKR"),
        ("Rs", "NP", "NPR"),
        ("dirhams", "AE", "AED"),
        ("dirhams", "MA", "MAD"),
        ("dirhams", None, "MAD"),
        ("DH", None, "MAD"),
        ("shillings", "UG", "UGX"),
        ("/-", "TZ", "TZS"),
        ("pounds", "EG", "EGP"),
        ("£", "EG", "GBP"),
        ("couronnes", "SE", "SEK"),
        ("d’oursins", None, None),
        ("", None, None),
    ],
)
def test_resolve(name: str, country: str | None, code: str | None) -> None:
    assert resolve(name, country) == code


def test_every_code_is_one() -> None:
    codes = {*CODES, *(code for money in SHARED for code in money.by_country.values())}
    codes |= {money.default for money in SHARED if money.default}
    assert {code for code in codes if not is_currency(code)} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_form_is_found_behind_a_number(language: str) -> None:
    words = LANGUAGES[language].numbers
    forms = set(written_forms()) - LETTER_SIGNS - LARGE_ONLY - set(words.scales)
    missed = [form for form in forms if [one.shape for one in find(f"It gave 5000 {form}.", words)] != [Shape.MONEY]]
    assert missed == []


@pytest.mark.parametrize(
    ("text", "value"),
    [("2 milliards de centimes", 20_000_000), ("60 millions de centimes", 600_000), ("50 centimes", 50)],
)
def test_millions_of_hundredths_are_told_in_whole_units(text: str, value: int) -> None:
    (number,) = find(text, LANGUAGES["fr"].numbers)
    assert number.value == value
    assert number.shape is Shape.MONEY
    assert resolve(number.currency_name or "", "DZ") == "DZD"
