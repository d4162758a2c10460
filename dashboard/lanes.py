"""What the timeline shows: lanes, single facts in them, or how dense they are. Queries only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from dashboard.data import Store, remembered
from dashboard.filters import Filters

# How lanes can be cut and ordered.
LANE: Mapping[str, str] = {
    "organisation": "organisation",
    "item": "coalesce(item_key, '')",
    "country": "coalesce(country, '')",
    "status": "status",
}
_BEGIN, _FINISH = "coalesce(date_earliest, date_latest)", "coalesce(date_latest, date_earliest)"
ORDER: Mapping[str, str] = {"count": "facts DESC, lane", "first": "first, lane", "name": "lane"}
# Up to so many facts each is drawn; beyond, their density.
SINGLE_FACTS = 400
# About so many periods fit side by side.
_PERIODS = 140
_UNITS = (("day", 1.0), ("week", 7.0), ("month", 30.44), ("quarter", 91.3), ("year", 365.25))


@dataclass(frozen=True, slots=True)
class Lane:
    """A lane's value ("" when a fact states none) and the number of its dated facts in view."""

    value: str
    facts: int


@dataclass(frozen=True, slots=True)
class Lanes:
    """The lanes shown, how many there are in all, and the days between which their facts lie."""

    shown: tuple[Lane, ...]
    total: int
    first: date | None
    last: date | None

    @property
    def facts(self) -> int:
        return sum(lane.facts for lane in self.shown)


@dataclass(frozen=True, slots=True)
class Density:
    """How many facts of a lane and status may fall into one period."""

    lane: str
    status: str
    begin: date
    facts: int


@remembered
def lanes(opened: Store, filters: Filters, by: str, order: str, limit: int) -> Lanes:
    """The lanes of the facts in view that have a date."""
    source, parameters = _view(opened, filters, by)
    rows = opened.rows(
        f"SELECT lane, count(*) AS facts, min({_BEGIN}) AS first, max({_FINISH}) AS last, count(*) OVER () AS total "
        f"FROM ({source}) GROUP BY lane ORDER BY {ORDER[order]} LIMIT {int(limit)}",
        parameters,
    )
    if not rows:
        return Lanes((), 0, None, None)
    shown = tuple(Lane(row[0], row[1]) for row in rows)
    return Lanes(shown, rows[0][4], min(row[2] for row in rows), max(row[3] for row in rows))


def _view(opened: Store, filters: Filters, by: str) -> tuple[str, tuple[Any, ...]]:
    """The dated facts in view, once for each of their lanes: number, lane, status and bounds of the date."""
    where, columns = opened.where(filters), "number, status, date_earliest, date_latest"
    dated = "(date_earliest IS NOT NULL OR date_latest IS NOT NULL)"
    if by != "organisation":
        return f"SELECT {LANE[by]} AS lane, {columns} FROM facts WHERE {where.sql} AND {dated}", where.parameters
    kept = "" if where.sql == "TRUE" else f" AND number IN (SELECT number FROM facts WHERE {where.sql})"
    return f"SELECT organisation AS lane, {columns} FROM involved WHERE itself AND {dated}{kept}", where.parameters


@remembered
def single_facts(opened: Store, filters: Filters, by: str, shown: tuple[Lane, ...]) -> list[dict[str, Any]]:
    """The dated facts of the lanes, earliest first; a fact of two givers stands in both lanes."""
    source, parameters = _view(opened, filters, by)
    places = ", ".join("?" * len(shown))
    return opened.records(
        f"SELECT facts.* EXCLUDE (folded, addable), view.lane FROM ({source}) AS view JOIN facts USING (number) "
        f"WHERE view.lane IN ({places}) ORDER BY coalesce(facts.date_earliest, facts.date_latest), number",
        (*parameters, *(lane.value for lane in shown)),
    )


def period_unit(first: date, last: date) -> str:
    """The finest period of which not too many lie between two days."""
    days = max((last - first).days, 1)
    return next((unit for unit, length in _UNITS if days / length <= _PERIODS), "year")


@remembered
def density(
    opened: Store, filters: Filters, by: str, shown: tuple[Lane, ...], window: tuple[date, date], unit: str
) -> list[Density]:
    """Facts per lane, status and period; a fact counts in every period that its date allows, as the filter does."""
    source, parameters = _view(opened, filters, by)
    places = ", ".join("?" * len(shown))
    rows = opened.rows(
        f"""
        WITH view AS (
            SELECT lane, status,
                date_trunc('{unit}', greatest(coalesce(date_earliest, ?), ?)) AS begin,
                date_trunc('{unit}', least(coalesce(date_latest, ?), ?)) AS finish
            FROM ({source}) WHERE lane IN ({places})),
        grouped AS (SELECT lane, status, begin, finish, count(*) AS facts FROM view WHERE begin <= finish GROUP BY ALL),
        spread AS (
            SELECT lane, status, facts,
                unnest(generate_series(begin::TIMESTAMP, finish::TIMESTAMP, {_interval(unit)})) AS begin FROM grouped)
        SELECT lane, status, begin::DATE, sum(facts)::BIGINT FROM spread GROUP BY ALL ORDER BY ALL
        """,
        (window[0], window[0], window[1], window[1], *parameters, *(lane.value for lane in shown)),
    )
    return [Density(*row) for row in rows]


def _interval(unit: str) -> str:
    return "INTERVAL 3 MONTH" if unit == "quarter" else f"INTERVAL 1 {unit}"


@remembered
def undated(opened: Store, filters: Filters, limit: int = 200) -> list[dict[str, Any]]:
    """The shelf: facts without a date that meet the other filters."""
    where = opened.where(filters, undated=True)
    return opened.records(
        f"SELECT * EXCLUDE (folded, addable) FROM facts WHERE {where.sql} ORDER BY number LIMIT {int(limit)}",
        where.parameters,
    )
