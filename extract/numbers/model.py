"""What a number of a text is."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from extract.model import Modifier


class Shape(StrEnum):
    CARDINAL = "cardinal"
    MONEY = "money"
    PERCENT = "percent"
    ORDINAL = "ordinal"
    FRACTION = "fraction"
    MEASURE = "measure"  # a unit stands with it: kilometres, hours, years, GB
    CLOCK = "clock"
    LABEL = "label"  # part of a name or a code: 5G, Covid-19, a phone number, "article 5", list numbering
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Number:
    """A number with its scale, currency or unit: `text == article[start:end]`, without the noun it counts."""

    start: int
    end: int
    modifier_start: int  # where the words of its modifier begin; `start` when there are none before it
    value: Decimal | None  # None when vague: "thousands of"
    value_max: Decimal | None  # the upper end of a range
    modifier: Modifier
    shape: Shape
    currency: str | None  # ISO 4217 where the written form is clear by itself
    currency_name: str | None  # the written form of the money, for its country to decide
    unit: str | None
    text: str
