"""What the timeline shows: lanes, single facts in them, or how dense they are. Queries only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from dashboard.data import Store, remembered
from dashboard.filters import Filters

# How lanes can be cut and ordered.
LANES = ("organisation", "item", "country", "status")
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
        f"WITH counted AS (SELECT lane, count(*) AS facts, min({_BEGIN}) AS first, max({_FINISH}) AS last "
        f"FROM ({source}) GROUP BY lane) "
        "SELECT lane::VARCHAR AS lane, facts, first, last, count(*) OVER () AS total FROM counted "
        f"ORDER BY {ORDER[order]} LIMIT {int(limit)}",
        parameters,
    )
    if not rows:
        return Lanes((), 0, None, None)
    shown = tuple(Lane(row[0], row[1]) for row in rows)
    return Lanes(shown, rows[0][4], min(row[2] for row in rows), max(row[3] for row in rows))


def _view(opened: Store, filters: Filters, by: str) -> tuple[str, tuple[Any, ...]]:
    """The dated facts in view, once for each of their lanes: number, lane, status and bounds of the date."""
    where = opened.among_keys(filters)
    table, itself = ("involved", "itself AND ") if by == "organisation" else ("keys", "")
    columns = f"{by} AS lane, number, status, date_earliest, date_latest, first_month, last_month"
    return f"SELECT {columns} FROM {table} WHERE {itself}dated AND {where.sql}", where.parameters


@remembered
def single_facts(opened: Store, filters: Filters, by: str, shown: tuple[Lane, ...]) -> list[dict[str, Any]]:
    """The dated facts of the lanes, earliest first; a fact of two givers stands in both lanes."""
    source, parameters = _view(opened, filters, by)
    places = ", ".join("?" * len(shown))
    return opened.records(
        f"SELECT facts.* EXCLUDE (folded), view.lane::VARCHAR AS lane FROM ({source}) AS view "
        f"JOIN facts USING (number) WHERE view.lane IN ({places}) "
        "ORDER BY coalesce(facts.date_earliest, facts.date_latest), number",
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
    first, last = (position(day, unit) for day in window)
    begin, finish = _positions(unit)
    rows = opened.rows(
        f"""
        WITH view AS (
            SELECT lane, status, greatest(coalesce({begin}, {first}), {first}) AS begin,
                least(coalesce({finish}, {last}), {last}) AS finish
            FROM ({source}) WHERE lane IN ({places})),
        grouped AS (SELECT lane, status, begin, finish, count(*) AS facts FROM view WHERE begin <= finish GROUP BY ALL),
        spread AS (SELECT lane, status, facts, unnest(range(begin, finish + 1)) AS period FROM grouped)
        SELECT lane::VARCHAR, status::VARCHAR, period, sum(facts)::BIGINT FROM spread GROUP BY ALL ORDER BY ALL
        """,
        (*parameters, *(lane.value for lane in shown)),
    )
    return [Density(lane, status, day_of(period, unit), facts) for lane, status, period, facts in rows]


# The period of a day as a number: counting numbers is faster than cutting dates. Day 1 of the calendar is a Monday.
_MONTHS = {"month": 1, "quarter": 3, "year": 12}
_DAYS = {"day": 1, "week": 7}


def _positions(unit: str) -> tuple[str, str]:
    """The first and the last period that a fact's date allows, as SQL."""
    if unit in _MONTHS:
        return f"first_month // {_MONTHS[unit]}", f"last_month // {_MONTHS[unit]}"
    since = "- DATE '0001-01-01'"
    return f"(date_earliest {since}) // {_DAYS[unit]}", f"(date_latest {since}) // {_DAYS[unit]}"


def position(day: date, unit: str) -> int:
    """The number of the period that a day lies in."""
    if unit in _DAYS:
        return (day.toordinal() - 1) // _DAYS[unit]
    return (day.year * 12 + day.month - 1) // _MONTHS[unit]


def day_of(period: int, unit: str) -> date:
    """The first day of a period."""
    if unit in _DAYS:
        return date.fromordinal(period * _DAYS[unit] + 1)
    months = period * _MONTHS[unit]
    return date(months // 12, months % 12 + 1, 1)


@remembered
def undated(opened: Store, filters: Filters, limit: int = 200) -> list[dict[str, Any]]:
    """The shelf: facts without a date that meet the other filters."""
    where = opened.among_facts(filters, "only")
    return opened.records(
        f"SELECT * EXCLUDE (folded) FROM facts WHERE {where.sql} ORDER BY number LIMIT {int(limit)}",
        where.parameters,
    )
