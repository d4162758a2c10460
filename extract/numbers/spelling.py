"""Number words put together: small numbers follow each other, scales multiply what is smaller before them."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Context, Decimal

from extract.lang.schema.numbers import NumberWords

EXACT = Context(prec=90)
LARGEST = Decimal(10) ** 36  # no text means more; it keeps products short


def tidy(value: Decimal) -> Decimal:
    """The same value without needless decimals: 3500000 for 3500000.0."""
    whole = value.to_integral_value()
    return whole if whole == value else value


@dataclass(slots=True)
class Part:
    """A term of the sum; `room` bounds what may be added after it."""

    value: Decimal
    room: int


@dataclass(slots=True)
class Tally:
    """A number under construction. Every `add` tells whether the word fitted."""

    words: NumberWords
    parts: list[Part] = field(default_factory=list)
    small: int | None = None  # the last word, when it was a small number
    scale: int | None = None  # the last word, when it was a scale

    def total(self) -> Decimal:
        total = Decimal(0)
        for part in self.parts:
            total = EXACT.add(total, part.value)
        return total

    def add_figure(self, value: Decimal) -> bool:
        self.parts.append(Part(value, 0))
        self.small = self.scale = None
        return True

    def add_small(self, number: int) -> bool:
        if not self.parts:
            self.parts.append(Part(Decimal(number), 0))
        elif self.small is not None:
            if not self._follow(number):
                return False
        elif 0 < number < self.parts[-1].room:
            self.parts.append(Part(Decimal(number), 0))
        else:
            return False
        self.small, self.scale = self._last(number), None
        return True

    def _last(self, number: int) -> int:
        value = self.parts[-1].value
        return int(value) if int(value) in self.words.products.values() else number

    def _follow(self, number: int) -> bool:
        top = self.parts[-1]
        product = self.words.products.get((int(top.value), number))
        if product is not None:
            top.value = Decimal(product)
            return True
        if number in self.words.followers.get(self.small or 0, range(0)):
            top.value += number
            return True
        return False

    def add_scale(self, scale: int, bare: bool) -> bool:
        """Multiply what is smaller than the scale; `bare` scales may stand without a number before them."""
        cut = len(self.parts)
        while cut and self.parts[cut - 1].value < scale:
            cut -= 1
        if cut == len(self.parts) == 1 and self.parts[0].room == 0 and self.small is None:
            cut = 0  # "1500 million"
        rest, below = self.parts[:cut], self.parts[cut:]
        if rest and (rest[-1].room <= scale or (not below and not bare)):
            return False
        factor = sum((part.value for part in below), Decimal(0)) if below else Decimal(1)
        product = EXACT.multiply(factor, Decimal(scale))
        if product > LARGEST:
            return False
        self.parts = [*rest, Part(product, scale)]
        self.small, self.scale = None, scale
        return True

    def multiply(self, scale: int) -> bool:
        """Multiply the whole number so far: "tens of thousands"."""
        product = EXACT.multiply(self.total(), Decimal(scale))
        if product > LARGEST:
            return False
        self.parts = [Part(product, scale)]
        self.small, self.scale = None, scale
        return True

    def add_half(self) -> bool:
        """Add half of the last word's unit: "a million and a half", "two and a half"."""
        if not self.parts:
            return False
        self.parts[-1].value += Decimal(self.scale or 1) / 2
        self.small, self.parts[-1].room = None, 0
        return True
