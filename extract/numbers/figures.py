"""Numbers written in figures: every separator in use, without guessing more than the marks allow."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

SPACES = " \u00a0\u202f\u2009\u2007\u2008\u2002\u2003\u2004\u2005\u2006\u200a\u205f\u3000"

# Thousands in groups of three (bounded, so that floods of figures stay cheap), Indian groups, or plain figures.
_GROUPS = r"(?:,\d{3}){1,6}|(?:\.\d{3}){1,6}|(?:['’]\d{3}){1,6}|[.,] 000"  # "5. 000": a slip often seen
_GROUPED = re.compile(
    rf"[1-9]\d{{0,2}}(?:(?P<space>(?:[{SPACES}]\d{{3}}){{1,6}})|(?P<mark>{_GROUPS}))"
    r"(?P<decimals>[.,]\d{1,9})?(?!\d|[.,'’]\d)"
)
_INDIAN = re.compile(r"[1-9]\d?(?:,\d\d){1,5},\d{3}(?P<decimals>\.\d{1,9})?(?!\d|[.,]\d)")
_PLAIN = re.compile(r"(?P<whole>\d{1,30})(?:(?P<mark>[.,])(?P<decimals>\d{1,12}))?(?!\d|[.,]\d)")
_INNER = re.compile(r"\D")


@dataclass(frozen=True, slots=True)
class Figure:
    """Figures as a number; a lone mark before three figures may mean decimals once a scale or unit follows."""

    end: int
    value: Decimal
    before_scale: Decimal
    before_unit: Decimal
    plain: bool = False  # figures only: may be a year or a code


def figure_at(text: str, start: int, decimal_mark: str) -> Figure | None:
    """The number in figures that begins at `start`; None when it is a chain of figures of some other kind."""
    if text[start] == decimal_mark:
        decimals = _PLAIN.match(text, start + 1)
        whole = decimals is not None and decimals["decimals"] is None
        return _certain(decimals.end(), Decimal(f"0.{decimals[0]}")) if decimals and whole else None
    grouped = _GROUPED.match(text, start)
    if grouped and not (grouped["space"] and _in_row(text, start, grouped.end())):
        return _grouped(grouped, decimal_mark)
    indian = _INDIAN.match(text, start)
    if indian:
        return _certain(indian.end(), Decimal(indian[0].replace(",", "")))
    plain = _PLAIN.match(text, start)
    if plain is None:
        return None
    if plain["decimals"] is None:
        return _certain(plain.end(), Decimal(plain[0]), plain=True)
    return _certain(plain.end(), Decimal(f"{plain['whole']}.{plain['decimals']}"))


def _in_row(text: str, start: int, end: int) -> bool:
    """Whether more figures stand beside: cells of a table, not groups of one number."""
    before = text[start - 2 : start]
    after = text[end : end + 2]
    return (len(before) == 2 and before[0].isdigit() and before[1] in SPACES) or (
        len(after) == 2 and after[0] in SPACES and after[1].isdigit()
    )


def _certain(end: int, value: Decimal, plain: bool = False) -> Figure:
    return Figure(end, value, value, value, plain)


def _grouped(match: re.Match[str], decimal_mark: str) -> Figure:
    decimals = match["decimals"]
    whole = match[0][: len(match[0]) - len(decimals or "")]
    digits = _INNER.sub("", whole)
    if decimals:
        return _certain(match.end(), Decimal(f"{digits}.{decimals[1:]}"))
    value, mark = Decimal(digits), (match["mark"] or "")[:1]
    if len(match["mark"] or "") != 4 or mark not in {decimal_mark, "."} or digits.endswith("000"):
        return _certain(match.end(), value)
    decimal = Decimal(_INNER.sub(".", whole))
    return Figure(match.end(), value, decimal, decimal if mark == decimal_mark else value)
