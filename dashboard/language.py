"""The interface in the reader's language: catalogues, numbers and dates."""

from __future__ import annotations

import gettext
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache
from io import BytesIO
from pathlib import Path

from babel.core import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.numbers import format_compact_decimal, format_decimal

from extract import edtf

SOURCE = "en"  # the language that messages are written in
LOCALES = Path(__file__).parent / "translations"
DOMAIN = "givetrail"


def available() -> tuple[str, ...]:
    """The languages that the interface speaks."""
    return (SOURCE, *sorted(path.parent.parent.name for path in LOCALES.glob(f"*/LC_MESSAGES/{DOMAIN}.po")))


def closest(wanted: str | None) -> str:
    """The language for a browser's locale such as "fr-CA"; English when it has none."""
    code = (wanted or SOURCE).replace("_", "-").split("-")[0].lower()
    return code if code in available() else SOURCE


@lru_cache(maxsize=16)
def _catalogue(code: str) -> gettext.NullTranslations:
    path = LOCALES / code / "LC_MESSAGES" / f"{DOMAIN}.po"
    if not path.is_file():
        return gettext.NullTranslations()
    compiled = BytesIO()
    with path.open("rb") as file:
        write_mo(compiled, read_po(file, locale=code))
    compiled.seek(0)
    return gettext.GNUTranslations(compiled)


@lru_cache(maxsize=10_000)
def _number(value: Decimal | int, locale: Locale) -> str:
    exact = value.normalize() if isinstance(value, Decimal) else value
    return str(format_decimal(exact, locale=locale, decimal_quantization=False))


@dataclass(frozen=True, slots=True)
class Language:
    """Says things in one language. `t` and `plural` are what the catalogue tool looks for."""

    code: str
    locale: Locale

    def t(self, message: str, **values: object) -> str:
        """A message with its values filled in."""
        return _catalogue(self.code).gettext(message).format(**values)

    def plural(self, one: str, many: str, count: int, **values: object) -> str:
        """A message that depends on a count, which it may name as {count}."""
        message = _catalogue(self.code).ngettext(one, many, count)
        return message.format(count=self.number(count), **values)

    @property
    def direction(self) -> str:
        """Writing direction: "ltr" or "rtl"."""
        return str(self.locale.text_direction)

    def number(self, value: Decimal | int) -> str:
        """A number in full, in the reader's way of writing it."""
        return _number(value, self.locale)

    def short_number(self, value: Decimal) -> str:
        """A number rounded to three digits, for cells with little room: "511M"."""
        return str(format_compact_decimal(value, locale=self.locale, fraction_digits=1))

    def day(self, day: date) -> str:
        return str(format_date(day, format="long", locale=self.locale))

    def short_day(self, day: date, with_year: bool) -> str:
        """A day in little room: "3 Mar 2020", or "3 Mar" beside another of its year."""
        return str(format_skeleton("yMMMd" if with_year else "MMMd", day, locale=self.locale))

    def month(self, day: date) -> str:
        """The month of a day, short: "Mar 2020"."""
        return str(format_skeleton("yMMM", day, locale=self.locale))

    def period(self, begin: date, last: date, unit: str) -> str:
        """A week, month, quarter or year by its first and last day."""
        if unit == "day":
            return self.day(begin)
        if unit == "week":
            return self.t("{first} to {last}", first=self.day(begin), last=self.day(last))
        if unit == "year":
            return str(begin.year)
        return str(format_skeleton("yQQQQ" if unit == "quarter" else "yMMMM", begin, locale=self.locale))

    def when(self, text: str | None) -> str:
        """An EDTF date in words, as precise as it is and no more."""
        if not text:
            return self.t("no date")
        first, slash, last = text.partition("/")
        if not slash:
            return self._point(first)
        if last == edtf.OPEN:
            return self.t("since {date}", date=self._point(first))
        if first == edtf.OPEN:
            return self.t("by {date}", date=self._point(last))
        return self.t("{first} to {last}", first=self._point(first), last=self._point(last))

    def _point(self, text: str) -> str:
        limits = edtf.bounds(text)
        if limits is None or limits.earliest is None:
            return text
        kind = edtf.precision(text)
        if kind == "day":
            return self.day(limits.earliest)
        if kind == "season":
            return f"{self._season(int(text[5:]))} {text[:4]}"
        return str(format_skeleton("yMMMM", limits.earliest, locale=self.locale)) if kind == "month" else text

    def _season(self, number: int) -> str:
        return {21: self.t("spring"), 22: self.t("summer"), 23: self.t("autumn")}.get(number) or self.t("winter")


def language(wanted: str | None) -> Language:
    """The interface language for a link's `lang` or a browser's locale, with the locale's own number format."""
    code = closest(wanted)
    try:
        locale = Locale.parse((wanted or code).replace("-", "_"))
    except (ValueError, UnknownLocaleError):
        locale = Locale(code)
    return Language(code, locale if locale.language == code else Locale(code))
