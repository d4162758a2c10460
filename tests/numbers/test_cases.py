"""What the engine makes of written numbers, as a table: a text, and each number in it as one line.

A line is "text = value", then what is not usual: the upper end, the modifier, the shape, the money, the unit.
"""

from __future__ import annotations

import pytest

from extract.lang import LANGUAGES
from extract.model import Modifier
from extract.numbers import Number, Shape, find

ENGLISH = [
    # separators
    ("more than 1,300 masks", ["1,300 = 1300 at_least"]),
    ("11 100 trees", ["11 100 = 11100"]),
    ("1\u202f300 kits and 2\u00a0500 more", ["1\u202f300 = 1300", "2\u00a0500 = 2500"]),
    ("1.300.000,00 dirhams", ["1.300.000,00 dirhams = 1300000 money [dirhams]"]),
    ("1’300 kits, 1'300 kits", ["1’300 = 1300", "1'300 = 1300"]),
    ("7,500.50 dollars", ["7,500.50 dollars = 7500.50 money [dollars]"]),
    ("12,34,567 rupees", ["12,34,567 rupees = 1234567 money [rupees]"]),
    ("1.300 students walked 1.250 km", ["1.300 = 1300", "1.250 km = 1.250 measure {kilometre}"]),
    ("50,000 tonnes", ["50,000 tonnes = 50000 measure {tonne}"]),
    ("in 2020 300 people came", ["2020 = 2020 year", "300 = 300"]),
    ("Total 299 10 250 39", ["299 = 299", "10 = 10", "250 = 250", "39 = 39"]),
    ("a list: 5, 10, 15", ["5 = 5", "10 = 10", "15 = 15"]),
    # scales
    ("2.5 million masks", ["2.5 million = 2500000"]),
    ("1500 million", ["1500 million = 1500000000"]),
    ("2 million 300 thousand", ["2 million 300 thousand = 2300000"]),
    ("half a million trees", ["half a million = 500000"]),
    (
        "a quarter of a million, three quarters of a million",
        ["a quarter of a million = 250000", "three quarters of a million = 750000"],
    ),
    (
        "two and a half million; a million and a half",
        ["two and a half million = 2500000", "a million and a half = 1500000"],
    ),
    ("a dozen mechanised boreholes, two dozen wells", ["a dozen = 12", "two dozen = 24"]),
    ("one thousand, one hundred and five", ["one thousand, one hundred and five = 1105"]),
    ("three point one four million", ["three point one four million = 3140000"]),
    ("3,000K", ["3,000K = 3000000"]),
    ("999999999999999999999 million", ["999999999999999999999 million = 999999999999999999999000000"]),
    # vague
    ("thousands of people", ["thousands = vague"]),
    ("tens of thousands of people", ["tens of thousands = vague"]),
    ("several hundred, a few thousand and dozens", ["hundred = vague", "thousand = vague", "dozens = vague"]),
    ("millions of dollars", ["millions of dollars = vague money [dollars]"]),
    # money
    (
        "$2m, US$3bn and €3bn",
        ["$2m = 2000000 money [$]", "US$3bn = 3000000000 money USD [US$]", "€3bn = 3000000000 money EUR [€]"],
    ),
    (
        "KSh10 million, N5 million, ₦5m",
        ["KSh10 million = 10000000 money KES [KSh]", "N5 million = 5000000 money [N]", "₦5m = 5000000 money NGN [₦]"],
    ),
    ("GH¢3.4 million, R50 million", ["GH¢3.4 million = 3400000 money GHS [GH¢]", "R50 million = 50000000 money [R]"]),
    (
        "A$10m, C$5, S$1,000",
        ["A$10m = 10000000 money AUD [A$]", "C$5 = 5 money CAD [C$]", "S$1,000 = 1000 money SGD [S$]"],
    ),
    (
        "CAD 5 million or 5 million CAD",
        ["CAD 5 million = 5000000 money CAD [CAD]", "5 million CAD = 5000000 money CAD [CAD]"],
    ),
    (
        "Rs 25 lakh, ₹2.5 crore, Rs. 5,000/-",
        ["Rs 25 lakh = 2500000 money [Rs]", "₹2.5 crore = 25000000 money INR [₹]", "Rs. 5,000/- = 5000 money [Rs.]"],
    ),
    ("5 million US dollars", ["5 million US dollars = 5000000 money USD [US dollars]"]),
    ("USh 3,000 and TSh 500", ["USh 3,000 = 3000 money UGX [USh]", "TSh 500 = 500 money TZS [TSh]"]),
    ("more than $6million", ["$6million = 6000000 at_least money [$]"]),
    ("40m/- in all", ["40m/- = 40000000 money [/-]"]),
    (
        "2,600 pounds of potatoes for 20 pounds",
        ["2,600 pounds = 2600 measure {pound}", "20 pounds = 20 money [pounds]"],
    ),
    ("50 cents", ["50 cents = 50 money [cents]"]),
    ("5 dollars and 50 cents", ["5 dollars and 50 cents = 5.5 money [dollars]"]),
    ("25 brand new schools", ["25 = 25"]),
    ("road N5 and route R50", ["5 = 5 label", "50 = 50 label"]),
    # shares
    ("20%, twenty percent, 3 per cent", ["20% = 20 percent", "twenty percent = 20 percent", "3 per cent = 3 percent"]),
    (
        "two thirds of them, half the price, 2/3",
        ["two thirds = 0.6667 fraction", "half = 0.5000 fraction", "2/3 = 0.6667 fraction"],
    ),
    ("3 out of 5 children", ["3 out of 5 = 0.6000 fraction"]),
    # measures
    ("a 12-year-old on a 10-day trip", ["12-year = 12 label {year}", "10-day = 10 label {day}"]),
    (
        "5GB, 40 kg, 300ml, a tonne of rice",
        [
            "5GB = 5 measure {gigabyte}",
            "40 kg = 40 measure {kilogram}",
            "300ml = 300 measure {millilitre}",
            "a tonne = 1 measure {tonne}",
        ],
    ),
    # modifiers
    ("700 or more, 700+, at least 700", ["700 = 700 at_least", "700 = 700 at_least", "700 = 700 at_least"]),
    ("up to 50, as many as 50, less than 50", ["50 = 50 at_most", "50 = 50 at_most", "50 = 50 at_most"]),
    ("about 50, some 50, nearly 50, an estimated 50, ~50, ≈ 50", ["50 = 50 about"] * 6),
    ("over $2m, around 300 people", ["$2m = 2000000 at_least money [$]", "300 = 300 about"]),
    ("no more than 5, no fewer than 5", ["5 = 5 at_most", "5 = 5 at_least"]),
    ("266,000-plus students, 20-odd schools", ["266,000 = 266000 at_least", "20 = 20 about"]),
    ("200 volunteers plus staff", ["200 = 200"]),
    ("handed over 5 keys", ["5 = 5"]),
    # ranges
    ("200 to 300 kits, 200-300, 200–300", ["200 to 300 = 200..300", "200-300 = 200..300", "200–300 = 200..300"]),
    ("between 200 and 300, from 20 to 30", ["200 and 300 = 200..300", "20 to 30 = 20..30"]),
    ("$2m to $3m, 2 to 3 million", ["$2m to $3m = 2000000..3000000 money [$]", "2 to 3 million = 2000000..3000000"]),
    ("two or three schools, 5 or 10", ["two or three = 2..3", "5 = 5", "10 = 10"]),
    # names, dates, times
    (
        "5G, Covid-19, A320, G20, T2",
        ["5 = 5 label", "19 = 19 label", "320 = 320 label", "20 = 20 label", "2 = 2 label"],
    ),
    ("ISO 9001, No. 12, article 5", ["9001 = 9001 label", "12 = 12 label", "5 = 5 label"]),
    ("Share this article\n\n15 kits, article\n15", ["15 = 15", "15 = 15 label"]),
    ("a 500-bed hospital [3]", ["500 = 500 label", "3 = 3 label"]),
    ("25 HR managers, 25 half-days, 25 To", ["25 = 25", "25 = 25", "25 = 25"]),
    ("five-seater cars, twenty-odd", ["five = 5 label", "twenty = 20 about"]),
    ("Tel. (021) 555 1234, Oslo, 10115 Berlin", ["021) 555 1234 = none label", "10115 = 10115 label"]),
    ("1.2m people, 2m high, 200m", ["1.2m = 1200000", "2m = 2 measure {metre}", "200m = 200 measure {metre}"]),
    ("24/7, 50/50, 3-0", ["24/7 = none label", "50/50 = none label", "3-0 = none label"]),
    ("12/05/2020, v1.2.3", ["12/05/2020 = none label", "1.2.3 = none label"]),
    ("+212 522 430 200 or 0522 43 02 00", ["212 522 430 200 = none label", "0522 43 02 00 = none label"]),
    ("10:30, 4 p.m., 4pm", ["10:30 = none clock", "4 p.m. = none clock", "4pm = none clock"]),
    (
        "2012–13, 2020-2022, in the 1990s",
        ["2012–13 = 2012..2013 year", "2020-2022 = 2020..2022 year", "1990s = 1990..1999 year"],
    ),
    ("first, 6th, twenty-first", ["first = 1 ordinal", "6th = 6 ordinal", "twenty-first = 21 ordinal"]),
    (
        "twenty-fifth, one hundred and third, one fifth, one-eighth",
        [
            "twenty-fifth = 25 ordinal",
            "one hundred and third = 103 ordinal",
            "one fifth = 0.2000 fraction",
            "one-eighth = 0.1250 fraction",
        ],
    ),
    ("1. Masks\n2) 300 kits", ["1 = 1 label", "2 = 2 label", "300 = 300"]),
    ("The year ended with 300.", ["300 = 300"]),
    ("a school, an hour, no number", []),
    ("one school, one of them, this one, a third grader", ["one = 1", "third = 3 ordinal"]),
    ("Rs 900-1,000 crore", ["Rs 900-1,000 crore = 9000000000..10000000000 money [Rs]"]),
    ("a comparable basis(1) and 5. 000 kits", ["1 = 1 label", "5. 000 = 5000"]),
]

FRENCH = [
    ("plus de 1 300 élèves", ["1 300 = 1300 at_least"]),
    ("1.300 dirhams, 86,279 personnes", ["1.300 dirhams = 1300 money [dirhams]", "86,279 = 86279"]),
    ("3,125 km et 3.125 millions", ["3,125 km = 3.125 measure {kilometre}", "3.125 millions = 3125000"]),
    (
        "3,5 MDH, 6,4 MMDH, 150 MDH",
        [
            "3,5 MDH = 3500000 money [DH]",
            "6,4 MMDH = 6400000000 money [DH]",
            "150 MDH = 150000000 money [DH]",
        ],
    ),
    (
        "3 MFCFA, 2 Md€, 2M€, 1,5 M$, 20 k€",
        [
            "3 MFCFA = 3000000 money [FCFA]",
            "2 Md€ = 2000000000 money EUR [€]",
            "2M€ = 2000000 money EUR [€]",
            "1,5 M$ = 1500000 money [$]",
            "20 k€ = 20000 money EUR [€]",
        ],
    ),
    (
        "25 millions de FCFA, 30 millions de dirhams",
        ["25 millions de FCFA = 25000000 money [FCFA]", "30 millions de dirhams = 30000000 money [dirhams]"],
    ),
    ("1,2 milliard d’euros", ["1,2 milliard d’euros = 1200000000 money EUR [euros]"]),
    ("un million et demi, un demi-million", ["un million et demi = 1500000", "un demi-million = 500000"]),
    ("trois virgule cinq millions", ["trois virgule cinq millions = 3500000"]),
    ("une cinquantaine de jeunes, une douzaine", ["une cinquantaine = 50 about", "une douzaine = 12 about"]),
    (
        "une dizaine de milliers, plusieurs centaines de milliers",
        ["une dizaine de milliers = 10000 about", "centaines de milliers = vague"],
    ),
    ("des milliers de gens, des dizaines", ["milliers = vague", "dizaines = vague"]),
    ("près d’une centaine, plus d'un million", ["une centaine = 100 about", "un million = 1000000 at_least"]),
    ("quelque 300, environ 300, 300 personnes environ", ["300 = 300 about"] * 3),
    ("jusqu’à 50, moins de 50, au plus 50", ["50 = 50 at_most"] * 3),
    ("au moins 50, 50 au minimum, pas moins de 50, + de 50", ["50 = 50 at_least"] * 4),
    ("entre 20 et 30, de 20 à 30", ["20 et 30 = 20..30", "20 à 30 = 20..30"]),
    (
        "deux tiers, 20 %, vingt pour cent",
        ["deux tiers = 0.6667 fraction", "20 % = 20 percent", "vingt pour cent = 20 percent"],
    ),
    ("une personne sur trois, 1 enfant sur 3, 1 sur 3", ["trois = 3", "1 = 1", "3 = 3", "1 sur 3 = 0.3333 fraction"]),
    (
        "une tonne, 40 tonnes, 22.000 litres d'eau",
        ["une tonne = 1 measure {tonne}", "40 tonnes = 40 measure {tonne}", "22.000 litres = 22000 measure {litre}"],
    ),
    ("500 livres, 12 cents", ["500 = 500", "12 cents = 12 money [cents]"]),
    (
        "soixante-dix-sept, quatre-vingt-dix-neuf, nonante-neuf",
        ["soixante-dix-sept = 77", "quatre-vingt-dix-neuf = 99", "nonante-neuf = 99"],
    ),
    ("70 milles arbres", ["70 milles = 70000"]),
    ("14h30, 10 h, 48 h", ["14h30 = none clock", "10 h = none clock", "48 h = 48 measure {hour}"]),
    ("1er, 2e, la première", ["1er = 1 ordinal", "2e = 2 ordinal", "première = 1 ordinal"]),
    ("n° 12, loi 1595, article 3", ["12 = 12 label", "1595 = 1595 label", "3 = 3 label"]),
    ("2000 personnes en 2000", ["2000 = 2000", "2000 = 2000 year"]),
    (
        "un peu plus de 300, une moyenne de 20, N° 12-15",
        ["300 = 300 at_least", "20 = 20 about", "12-15 = 12..15 label"],
    ),
    ("un enfant et une école, un poste neuf, neuf écoles", ["neuf = 9"]),
    ("7,1 G$ et 3 Md$", ["7,1 G$ = 7100000000 money [$]", "3 Md$ = 3000000000 money [$]"]),
]


def told(number: Number) -> str:
    """A number as one line, the usual left out."""
    value = (
        "none"
        if number.value is None
        else str(round(number.value, 4))
        if number.shape is Shape.FRACTION
        else str(number.value)
    )
    if number.modifier is Modifier.VAGUE:
        value = "vague"
    line = f"{number.text} = {value}" + (f"..{number.value_max}" if number.value_max is not None else "")
    if number.modifier not in {Modifier.EXACT, Modifier.VAGUE}:
        line += f" {number.modifier}"
    if number.shape is not Shape.CARDINAL:
        line += f" {number.shape}"
    if number.currency:
        line += f" {number.currency}"
    if number.currency_name:
        line += f" [{number.currency_name}]"
    return line + (f" {{{number.unit}}}" if number.unit else "")


@pytest.mark.parametrize(("text", "expected"), ENGLISH, ids=[text for text, _ in ENGLISH])
def test_english(text: str, expected: list[str]) -> None:
    assert [told(number) for number in find(text, LANGUAGES["en"].numbers)] == expected


@pytest.mark.parametrize(("text", "expected"), FRENCH, ids=[text for text, _ in FRENCH])
def test_french(text: str, expected: list[str]) -> None:
    assert [told(number) for number in find(text, LANGUAGES["fr"].numbers)] == expected


def test_where_a_modifier_begins() -> None:
    text = "It gave at least some 300 kits between 20 and 30 times."
    first, second = find(text, LANGUAGES["en"].numbers)
    assert text[first.modifier_start : first.end] == "at least some 300"
    assert first.modifier is Modifier.AT_LEAST
    assert text[second.modifier_start : second.end] == "between 20 and 30"
