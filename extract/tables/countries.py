"""Countries, their parts and towns by name, in every language of ours, and the country in which each lies."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from babel import Locale

from extract.folding import fold

LANGUAGES = ("en", "fr")
TOWNS = Path(__file__).with_name("towns.txt")  # made by training/towns.py
# Codes of Babel that are no countries, and a country whose name is an everyday word ("réunion").
NO_COUNTRIES = frozenset("EU EZ UN ZZ XA XB QO RE".split())
# Names by which newspapers call countries and their parts, and which Babel does not have.
EXTRA: Mapping[str, tuple[str, ...]] = {
    "AE": ("UAE", "Émirats", "EAU"),
    "AU": ("New South Wales", "Queensland", "Western Australia", "South Australia", "Tasmania", "Northern Territory"),
    "BF": ("Burkina",),
    "BA": ("Bosnia", "Bosnie"),
    "CA": ("Quebec", "Québec", "Ontario", "British Columbia", "Alberta", "Nova Scotia", "Manitoba", "Saskatchewan", "New Brunswick",
           "Newfoundland", "Yukon", "Nunavut", "Colombie-Britannique", "Nouvelle-Écosse", "Nouveau-Brunswick", "Terre-Neuve"),
    "CD": ("DRC", "RDC", "DR Congo", "RD Congo", "République démocratique du Congo", "Democratic Republic of Congo",
           "Democratic Republic of the Congo", "Katanga", "Kasaï", "Nord-Kivu", "Sud-Kivu", "North Kivu", "South Kivu"),
    "CF": ("RCA", "Centrafrique"),
    "CG": ("Congo", "Congo Brazzaville", "République du Congo"),
    "CI": ("Ivory Coast", "Côte d'Ivoire"),
    "CV": ("Cape Verde", "Cap-Vert"),
    "CZ": ("Czech Republic", "République tchèque"),
    "DE": ("Bavaria", "Bavière", "Saxony"),
    "DZ": ("Kabylie",),
    "EG": ("Sinai", "Sinaï", "Upper Egypt", "Haute-Égypte"),
    "ES": ("Catalonia", "Catalogne", "Andalusia", "Andalousie"),
    "FR": ("Bretagne", "Normandie", "Occitanie", "Nouvelle-Aquitaine", "Île-de-France", "Hauts-de-France", "Grand Est", "Alsace",
           "Auvergne-Rhône-Alpes", "Provence", "Provence-Alpes-Côte d'Azur", "Corse", "Corsica", "Pays de la Loire", "Brittany", "Normandy"),
    "GB": ("UK", "U.K.", "Britain", "Great Britain", "England", "Scotland", "Wales", "Northern Ireland", "Grande-Bretagne",
           "Angleterre", "Écosse", "Pays de Galles", "Irlande du Nord", "Yorkshire", "Cornwall", "Kent", "Essex", "Surrey", "Sussex",
           "Devon", "Norfolk", "Suffolk", "Lancashire", "Cumbria", "Orkney", "Shetland"),
    "GH": ("Ashanti Region", "Volta Region", "Greater Accra", "Upper East Region", "Upper West Region"),
    "IN": ("Kerala", "Gujarat", "Maharashtra", "Tamil Nadu", "Karnataka", "Odisha", "Orissa", "Assam", "Bihar", "Uttar Pradesh",
           "Madhya Pradesh", "Andhra Pradesh", "Himachal Pradesh", "Arunachal Pradesh", "Rajasthan", "Telangana", "Jharkhand",
           "Chhattisgarh", "Haryana", "Uttarakhand", "West Bengal", "Goa", "Meghalaya", "Manipur", "Nagaland", "Mizoram", "Tripura",
           "Sikkim", "Jammu and Kashmir", "Kashmir", "Ladakh"),
    "IT": ("Lombardy", "Sicily", "Tuscany", "Lombardie", "Sicile", "Toscane"),
    "KE": ("Turkana", "Kajiado", "Kilifi", "Kwale", "Narok", "Makueni", "Kitui", "Siaya", "Homa Bay", "Kiambu", "Laikipia", "Samburu"),
    "MA": ("Kingdom of Morocco", "Royaume du Maroc", "Al Haouz", "Souss-Massa", "Drâa-Tafilalet", "Casablanca-Settat", "Rabat-Salé-Kénitra",
           "Marrakech-Safi", "Fès-Meknès", "Béni Mellal-Khénifra", "Tanger-Tétouan-Al Hoceïma", "Chichaoua", "Haouz", "Rif"),
    "MM": ("Burma", "Birmanie"),
    "MY": ("Sabah", "Sarawak", "Selangor", "Johor", "Kelantan", "Terengganu", "Pahang", "Perak", "Kedah", "Perlis", "Melaka", "Penang"),
    "NG": ("Borno", "Kwara", "Ogun", "Oyo State", "Ekiti", "Bayelsa", "Akwa Ibom", "Cross River State", "Anambra", "Ebonyi", "Taraba",
           "Adamawa", "Kogi", "Nasarawa", "Zamfara", "Niger Delta", "Rivers State"),
    "PG": ("PNG",),
    "PH": ("Luzon", "Mindanao", "Visayas", "Palawan"),
    "PK": ("Sindh", "Balochistan", "Khyber Pakhtunkhwa", "Gilgit-Baltistan", "Azad Kashmir"),
    "PS": ("Gaza", "Gaza Strip", "West Bank", "Palestine", "Cisjordanie", "bande de Gaza"),
    "RE": ("La Réunion", "île de la Réunion", "Reunion Island"),
    "SD": ("Darfur", "Darfour"),
    "SN": ("Casamance",),
    "SZ": ("Swaziland",),
    "TR": ("Turkey", "Turquie", "Türkiye"),
    "TZ": ("Zanzibar",),
    "US": ("USA", "U.S.", "U.S.A.", "US", "United States of America", "America", "États-Unis d'Amérique", "California", "Californie",
           "Texas", "Florida", "Floride", "New York State", "Illinois", "Ohio", "Michigan", "Pennsylvania", "New Jersey", "Massachusetts",
           "Connecticut", "Maryland", "Minnesota", "Wisconsin", "Indiana", "Iowa", "Missouri", "Kansas", "Nebraska", "Oklahoma",
           "Arkansas", "Louisiana", "Mississippi", "Alabama", "Tennessee", "Kentucky", "North Carolina", "South Carolina", "West Virginia",
           "New Hampshire", "Vermont", "Maine", "Rhode Island", "Delaware", "Colorado", "Utah", "Nevada", "Arizona", "New Mexico",
           "Idaho", "Montana", "Wyoming", "Oregon", "Alaska", "Hawaii", "North Dakota", "South Dakota", "Washington DC"),
    "VN": ("Viet Nam",),
    "ZA": ("KwaZulu-Natal", "Gauteng", "Limpopo", "Mpumalanga", "Western Cape", "Eastern Cape", "Northern Cape", "Free State"),
}  # fmt: skip
# Places that lie in no one country.
WIDER = frozenset(
    fold(name)
    for name in """Africa, Afrique, Europe, Asia, Asie, Oceania, Océanie, Antarctica, Latin America, Amérique latine, North America,
    Amérique du Nord, South America, Amérique du Sud, Central America, Amérique centrale, West Africa, Afrique de l'Ouest,
    Afrique occidentale, East Africa, Afrique de l'Est, Central Africa, Afrique centrale, Southern Africa, Afrique australe,
    North Africa, Afrique du Nord, Sub-Saharan Africa, Afrique subsaharienne, Horn of Africa, Corne de l'Afrique, Maghreb, Sahel,
    Middle East, Moyen-Orient, Proche-Orient, Caribbean, Caraïbes, Southeast Asia, South-East Asia, Asie du Sud-Est, South Asia,
    Asie du Sud, Asia-Pacific, Asie-Pacifique, Balkans, Scandinavia, Scandinavie""".split(",")
)
# What some places are called besides their name, folded; no "city", which football clubs are called, and no "commune", which gives.
_SORT_OF_PLACE = re.compile(
    r"^(?:province|wilaya|departement|gouvernorat|state|county|ile|island)"
    r" (?:(?:de la|des?|du|of) |de l'|d')?"
    r"| (?:county|province|state|district|region|governorate|department|metropolitan area)$"
)
SHORT = 3  # letters; a country's name of that length is an abbreviation and stands in capitals ("US", never "us")


@cache
def countries() -> Mapping[str, str]:
    """Folded name of a country or a part of one, in all our languages, to its ISO 3166-1 code."""
    found: dict[str, str] = {}
    for language in LANGUAGES:
        for code, name in Locale(language).territories.items():
            if len(code) == 2 and code.isalpha() and code not in NO_COUNTRIES:
                found.setdefault(fold(name), code)
    for code, names in EXTRA.items():
        found.update((fold(name), code) for name in names)
    return found


@cache
def towns() -> Mapping[str, str]:
    """Folded name of a town to the code of its country."""
    lines = TOWNS.read_text(encoding="utf-8").splitlines()
    pairs = (line.split("\t") for line in lines if not line.startswith("#"))
    return {name: code for code, names in pairs for name in names.split(",")}


def country_of(name: str) -> str | None:
    """ISO code of the country that a place's name names or lies in, or None."""
    key = fold(name)
    if len(key) <= SHORT and not name.isupper():
        return towns().get(key)
    return _lookup(key) or _lookup(_SORT_OF_PLACE.sub("", key))


def _lookup(key: str) -> str | None:
    return countries().get(key) or towns().get(key)


def is_place(name: str) -> bool:
    """Whether the name is that of a country, a part of the world or a town."""
    return fold(name) in WIDER or country_of(name) is not None
