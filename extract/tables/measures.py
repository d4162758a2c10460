"""Units of measure of every language side by side."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Measure:
    """A unit: its normal name, its words by language (any case), its signs (as they are). `goods`: goods come in it."""

    unit: str
    en: tuple[str, ...]
    fr: tuple[str, ...]
    signs: tuple[str, ...] = ()
    goods: bool = False


MEASURES = (
    Measure("tonne", ("tonne", "tonnes", "ton", "tons", "metric ton", "metric tons", "metric tonnes", "metric tonne"), ("tonne", "tonnes", "tonnes métriques"), ("t", "MT", "mt"), goods=True),
    Measure("kilogram", ("kilogram", "kilograms", "kilo", "kilos"), ("kilogramme", "kilogrammes", "kilo", "kilos"), ("kg", "Kg", "KG", "kgs", "Kgs", "kilos"), goods=True),
    Measure("gram", ("gram", "grams"), ("gramme", "grammes"), ("g", "gr"), goods=True),
    Measure("milligram", ("milligram", "milligrams"), ("milligramme", "milligrammes"), ("mg",)),
    Measure("quintal", ("quintal", "quintals"), ("quintal", "quintaux"), ("qx",), goods=True),
    Measure("pound", ("pound", "pounds", "pound-mass"), (), ("lb", "lbs"), goods=True),
    Measure("ounce", ("ounce", "ounces"), ("once", "onces"), ("oz",), goods=True),
    Measure("litre", ("litre", "litres", "liter", "liters"), ("litre", "litres"), ("l", "L"), goods=True),
    Measure("millilitre", ("millilitre", "millilitres", "milliliter", "milliliters"), ("millilitre", "millilitres"), ("ml", "mL")),
    Measure("centilitre", ("centilitre", "centilitres", "centiliter", "centiliters"), ("centilitre", "centilitres"), ("cl",)),
    Measure("gallon", ("gallon", "gallons"), ("gallon", "gallons"), ("gal",), goods=True),
    Measure("barrel", ("barrel", "barrels"), ("baril", "barils"), ("bbl",)),
    Measure("cubic metre", ("cubic metre", "cubic metres", "cubic meter", "cubic meters"), ("mètre cube", "mètres cubes"), ("m3", "m³")),
    Measure("kilometre", ("kilometre", "kilometres", "kilometer", "kilometers"), ("kilomètre", "kilomètres"), ("km", "Km", "KM", "kms")),
    Measure("metre", ("metre", "metres", "meter", "meters"), ("mètre", "mètres"), ("m",)),
    Measure("centimetre", ("centimetre", "centimetres", "centimeter", "centimeters"), ("centimètre", "centimètres"), ("cm",)),
    Measure("millimetre", ("millimetre", "millimetres", "millimeter", "millimeters"), ("millimètre", "millimètres"), ("mm",)),
    Measure("mile", ("mile", "miles"), ("mille marin", "milles marins"), ("mi",)),
    Measure("yard", ("yard", "yards"), ("yard", "yards"), ("yd", "yds")),
    Measure("foot", ("foot", "feet"), ("pied", "pieds"), ("ft",)),
    Measure("inch", ("inch", "inches"), ("pouce", "pouces"), ()),
    Measure("square metre", ("square metre", "square metres", "square meter", "square meters", "sq m", "sqm"), ("mètre carré", "mètres carrés"), ("m2", "m²", "sqm")),
    Measure("square kilometre", ("square kilometre", "square kilometres", "square kilometer", "square kilometers"), ("kilomètre carré", "kilomètres carrés"), ("km2", "km²")),
    Measure("square mile", ("square mile", "square miles"), (), ()),
    Measure("square foot", ("square foot", "square feet", "sq ft"), ("pied carré", "pieds carrés"), ("sqft",)),
    Measure("hectare", ("hectare", "hectares"), ("hectare", "hectares"), ("ha", "Ha")),
    Measure("acre", ("acre", "acres"), ("acre", "acres"), ()),
    Measure("second", ("second", "seconds"), ("seconde", "secondes"), ("secs", "sec")),
    Measure("minute", ("minute", "minutes"), ("minute", "minutes"), ("min", "mn", "mins")),
    Measure("hour", ("hour", "hours"), ("heure", "heures"), ("h", "hr", "hrs")),
    Measure("day", ("day", "days"), ("jour", "jours"), ()),
    Measure("week", ("week", "weeks"), ("semaine", "semaines"), ()),
    Measure("month", ("month", "months"), ("mois",), ()),
    Measure("year", ("year", "years"), ("an", "ans", "année", "années"), ("yr", "yrs")),
    Measure("decade", ("decade", "decades"), ("décennie", "décennies"), ()),
    Measure("century", ("century", "centuries"), ("siècle", "siècles"), ()),
    Measure("celsius", ("degrees celsius", "degree celsius", "degrees c", "degree c", "deg c", "deg centigrade", "degrees centigrade", "centigrade", "celsius"), ("degrés celsius", "degrés c", "deg c", "deg centigrade", "centigrade", "celsius"), ("°C", "ºC", "° C")),
    Measure("fahrenheit", ("degrees fahrenheit", "degree fahrenheit", "degrees f", "degree f", "deg f", "fahrenheit"), ("degrés fahrenheit", "degrés f", "deg f", "fahrenheit"), ("°F", "° F")),
    Measure("degree", ("degree", "degrees"), ("degré", "degrés"), ("°", "º")),
    Measure("byte", ("byte", "bytes"), ("octet", "octets"), ()),
    Measure("kilobyte", ("kilobyte", "kilobytes"), ("kilooctet", "kilooctets"), ("KB", "kB", "Ko", "ko")),
    Measure("megabyte", ("megabyte", "megabytes"), ("mégaoctet", "mégaoctets"), ("MB", "Mo")),
    Measure("gigabyte", ("gigabyte", "gigabytes"), ("gigaoctet", "gigaoctets", "giga", "gigas"), ("GB", "Go", "Gb", "Gig")),
    Measure("terabyte", ("terabyte", "terabytes"), ("téraoctet", "téraoctets"), ("TB",)),
    Measure("megabit per second", ("megabits per second",), (), ("Mbps", "Mb/s", "Mbit/s")),
    Measure("gigabit per second", ("gigabits per second",), (), ("Gbps", "Gb/s")),
    Measure("watt", ("watt", "watts"), ("watt", "watts"), ("W",)),
    Measure("kilowatt", ("kilowatt", "kilowatts"), ("kilowatt", "kilowatts"), ("kW", "KW", "kw")),
    Measure("megawatt", ("megawatt", "megawatts"), ("mégawatt", "mégawatts"), ("MW",)),
    Measure("gigawatt", ("gigawatt", "gigawatts"), ("gigawatt", "gigawatts"), ("GW",)),
    Measure("kilowatt hour", ("kilowatt hour", "kilowatt hours", "kilowatt-hours"), ("kilowattheure", "kilowattheures"), ("kWh", "KWh")),
    Measure("megawatt hour", ("megawatt hour", "megawatt hours"), ("mégawattheure", "mégawattheures"), ("MWh",)),
    Measure("gigawatt hour", ("gigawatt hour", "gigawatt hours"), (), ("GWh",)),
    Measure("kilowatt peak", (), (), ("kWp", "kWc", "KWc", "kVA", "KVA")),
    Measure("megawatt peak", (), (), ("MWp", "MWc")),
    Measure("volt", ("volt", "volts"), ("volt", "volts"), ("V",)),
    Measure("hertz", ("hertz",), ("hertz",), ("Hz",)),
    Measure("megahertz", ("megahertz",), (), ("MHz",)),
    Measure("gigahertz", (), ("gigahertz",), ("GHz",)),
    Measure("kilometre per hour", ("kilometres per hour", "kilometers per hour"), ("kilomètres par heure", "kilomètres à l'heure"), ("km/h", "kmh", "kph")),
    Measure("mile per hour", ("miles per hour",), (), ("mph",)),
    Measure("metre per second", ("metres per second", "meters per second"), ("mètres par seconde",), ("m/s",)),
    Measure("litre per second", (), (), ("l/s", "L/s")),
    Measure("cubic metre per hour", (), (), ("m3/h", "m³/h")),
    Measure("joule", ("joule", "joules"), ("joule", "joules"), ()),
    Measure("calorie", ("calorie", "calories"), ("calorie", "calories"), ("kcal",)),
    Measure("megapixel", ("megapixel", "megapixels"), ("mégapixels",), ("MP", "Mpx")),
    Measure("nautical mile", ("nautical mile", "nautical miles"), (), ()),
)  # fmt: skip


@cache
def by_word(language: str) -> Mapping[str, Measure]:
    """The measures by the words that a language has for them."""
    return {word: measure for measure in MEASURES for word in getattr(measure, language, ())}


@cache
def by_sign() -> Mapping[str, Measure]:
    return {sign: measure for measure in MEASURES for sign in measure.signs}
