"""Which facts are in view: read from a link, written to a link, and turned into SQL."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any, Literal

from extract import edtf
from extract.model import Action, Counting, Kind, Status

# Filters of several values that a reader picks from a list with counts.
FACETS = ("organisation", "kind", "status", "item", "country", "action", "counting")
# Those that can also say what is not wanted, under their name with this before it.
NOT = "not_"
EXCLUDABLE = ("organisation", "item", "status", "country")
EXCLUSIONS = tuple(f"{NOT}{name}" for name in EXCLUDABLE)
# Those among them whose values are fixed by the contract.
VALUES: Mapping[str, type[StrEnum]] = {"kind": Kind, "status": Status, "action": Action, "counting": Counting}
# Undated facts: in view unless a period is asked for; alone, whatever the period; or beside those of the period.
Shelf = Literal["by period", "only", "too"]
_DAY = re.compile(r"\d{4}(-\d\d){0,2}")


@dataclass(frozen=True, slots=True)
class Filters:
    """Empty means no restriction. `since` and `until` are days, months or years (EDTF)."""

    organisation: tuple[str, ...] = ()
    kind: tuple[str, ...] = ()
    status: tuple[str, ...] = ()
    item: tuple[str, ...] = ()
    country: tuple[str, ...] = ()
    action: tuple[str, ...] = ()
    counting: tuple[str, ...] = ()
    not_organisation: tuple[str, ...] = ()
    not_item: tuple[str, ...] = ()
    not_status: tuple[str, ...] = ()
    not_country: tuple[str, ...] = ()
    since: str = ""
    until: str = ""
    q: str = ""
    article: str = ""


NAMES = tuple(field.name for field in fields(Filters))


@dataclass(frozen=True, slots=True)
class Problem:
    """A parameter that was not understood, and what would have been."""

    name: str
    value: str
    valid: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Condition:
    """A WHERE clause with its parameters."""

    sql: str
    parameters: tuple[Any, ...]


def parse(given: Mapping[str, Sequence[str]]) -> tuple[Filters, list[Problem]]:
    """Filters out of a link's parameters; a value that means nothing is left out and told."""
    problems: list[Problem] = []
    chosen: dict[str, Any] = {}
    for name in NAMES:
        values = [value.strip() for value in given.get(name, ()) if value.strip()]
        good = [value for value in values if is_valid(name, value)]
        problems += [Problem(name, value, valid_values(name)) for value in values if value not in good]
        if good:
            chosen[name] = tuple(dict.fromkeys(good)) if name in (*FACETS, *EXCLUSIONS) else good[-1]
    return Filters(**chosen), problems


def is_valid(name: str, value: str) -> bool:
    """Whether a filter can have this value."""
    fixed = VALUES.get(name.removeprefix(NOT))
    if fixed:
        return value in set(fixed)
    if name in ("since", "until"):
        return bool(_DAY.fullmatch(value)) and edtf.is_valid(value)
    return True


def valid_values(name: str) -> tuple[str, ...]:
    """The values that a filter can have, or the shape that they have."""
    fixed = VALUES.get(name.removeprefix(NOT))
    if fixed:
        return tuple(fixed)
    return ("YYYY", "YYYY-MM", "YYYY-MM-DD") if name in ("since", "until") else ()


def parameters(filters: Filters) -> dict[str, list[str]]:
    """The link parameters that give these filters again."""
    pairs = ((name, getattr(filters, name)) for name in NAMES)
    return {name: list(value) if isinstance(value, tuple) else [value] for name, value in pairs if value}


def near(filters: Filters, shelf: Shelf = "by period") -> Condition:
    """What can be told from a fact's row in `keys` or `involved`; a fact that states nothing is not left out."""
    wanted = [(name, getattr(filters, name)) for name in FACETS]
    unwanted = [(f"NOT {name}", getattr(filters, NOT + name)) for name in EXCLUDABLE]
    clauses = [_among(name, values) for name, values in (*wanted, *unwanted) if values and "organisation" not in name]
    return together([*clauses, *_period(filters, shelf)])


def far(filters: Filters) -> list[tuple[Condition, bool]]:
    """What has to be looked up elsewhere: queries for numbers of facts, and whether those are wanted or left out."""
    found = []
    for names, wanted in ((filters.organisation, True), (filters.not_organisation, False)):
        if names:
            found.append((_numbers("involved", _among("organisation", names)), wanted))
    if filters.q:
        words = [Condition("contains(folded, fold(?))", (word,)) for word in filters.q.split()]
        found.append((_numbers("facts", together(words)), True))
    if filters.article:
        found.append((_numbers("facts", Condition("list_contains(article_ids, ?)", (filters.article,))), True))
    return found


def _numbers(table: str, where: Condition) -> Condition:
    return Condition(f"SELECT number FROM {table} WHERE {where.sql}", where.parameters)


def together(conditions: Sequence[Condition]) -> Condition:
    """All of them."""
    sql = " AND ".join(one.sql for one in conditions) or "TRUE"
    return Condition(sql, tuple(value for one in conditions for value in one.parameters))


def _among(name: str, values: tuple[str, ...]) -> Condition:
    return Condition(f"{name} IN ({', '.join('?' * len(values))})", values)


def _period(filters: Filters, shelf: Shelf) -> list[Condition]:
    """A fact is in the period when its date allows a day of it; an undated fact never is."""
    if shelf == "only":
        return [Condition("NOT dated", ())]
    first, last = edtf.bounds(filters.since), edtf.bounds(filters.until)
    if not (first or last):
        return []
    clauses = [Condition("dated", ())]
    if first:
        clauses.append(Condition("(date_latest IS NULL OR date_latest >= ?)", (first.earliest,)))
    if last:
        clauses.append(Condition("(date_earliest IS NULL OR date_earliest <= ?)", (last.latest,)))
    period = together(clauses)
    return [Condition(f"(NOT dated OR ({period.sql}))", period.parameters) if shelf == "too" else period]
