"""Which facts are in view: read from a link, written to a link, and turned into SQL."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any

from extract import edtf
from extract.model import Action, Counting, Kind, Status

# Filters of several values that a reader picks from a list with counts.
FACETS = ("organisation", "kind", "status", "item", "country", "action", "counting")
# Those among them whose values are fixed by the contract.
VALUES: Mapping[str, type[StrEnum]] = {"kind": Kind, "status": Status, "action": Action, "counting": Counting}
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
            chosen[name] = tuple(dict.fromkeys(good)) if name in FACETS else good[-1]
    return Filters(**chosen), problems


def is_valid(name: str, value: str) -> bool:
    """Whether a filter can have this value."""
    if name in VALUES:
        return value in set(VALUES[name])
    if name in ("since", "until"):
        return bool(_DAY.fullmatch(value)) and edtf.is_valid(value)
    return True


def valid_values(name: str) -> tuple[str, ...]:
    """The values that a filter can have, or the shape that they have."""
    if name in VALUES:
        return tuple(VALUES[name])
    return ("YYYY", "YYYY-MM", "YYYY-MM-DD") if name in ("since", "until") else ()


def parameters(filters: Filters) -> dict[str, list[str]]:
    """The link parameters that give these filters again."""
    pairs = ((name, getattr(filters, name)) for name in NAMES)
    return {name: list(value) if isinstance(value, tuple) else [value] for name, value in pairs if value}


def condition(filters: Filters, leave_out: str = "", undated: bool = False, matches: str = "") -> Condition:
    """What a fact must fulfil. `undated` asks for the shelf: facts without a date, whatever the period.

    `matches` names a table with the numbers of the facts that hold the words of `q`.
    """
    clauses: list[Condition] = []
    for name in FACETS:
        chosen = getattr(filters, name)
        if chosen and name != leave_out:
            clauses.append(_facet(name, chosen))
    if filters.q:
        clauses.append(Condition(f"number IN (SELECT number FROM {matches})", ()) if matches else words(filters.q))
    if filters.article:
        clauses.append(Condition("list_contains(article_ids, ?)", (filters.article,)))
    clauses += [Condition("date IS NULL", ())] if undated else _period(filters)
    sql = " AND ".join(clause.sql for clause in clauses) or "TRUE"
    return Condition(sql, tuple(value for clause in clauses for value in clause.parameters))


def words(text: str) -> Condition:
    """Every word stands in the fact's sentence, item or names, whatever its accents and case."""
    found = text.split()
    return Condition(" AND ".join(["contains(folded, fold(?))"] * len(found)) or "TRUE", tuple(found))


def _facet(name: str, chosen: tuple[str, ...]) -> Condition:
    places = ", ".join("?" * len(chosen))
    if name == "organisation":
        return Condition(f"number IN (SELECT number FROM involved WHERE organisation IN ({places}))", chosen)
    column = "item_key" if name == "item" else name
    return Condition(f"{column} IN ({places})", chosen)


def _period(filters: Filters) -> list[Condition]:
    """A fact is in the period when its date allows a day of it; an undated fact never is."""
    first, last = edtf.bounds(filters.since), edtf.bounds(filters.until)
    clauses = [Condition("date IS NOT NULL", ())] if first or last else []
    if first:
        clauses.append(Condition("(date_latest IS NULL OR date_latest >= ?)", (first.earliest,)))
    if last:
        clauses.append(Condition("(date_earliest IS NULL OR date_earliest <= ?)", (last.latest,)))
    return clauses
