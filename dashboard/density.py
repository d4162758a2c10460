"""Many facts at once: how many may fall into each period, lane by lane, as plain data that density.js draws. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from dashboard.labels import N_, status_label
from dashboard.lanes import Density, Lane, day_of, position
from dashboard.ticks import after, ticks
from dashboard.timeline import Look

# From the bottom of a bar to its top.
STACK = ("done", "ongoing", "planned")
# Each lane has a scale of its own, which its header tells.
PEAK: Mapping[str, str] = {
    "day": N_("up to {count} per day"),
    "week": N_("up to {count} per week"),
    "month": N_("up to {count} per month"),
    "quarter": N_("up to {count} per quarter"),
    "year": N_("up to {count} per year"),
}


def drawing(
    counts: Sequence[Density], lanes: Sequence[Lane], window: tuple[date, date], unit: str, look: Look
) -> dict[str, Any]:
    """Periods side by side, and for each lane and status the number of facts in each."""
    say = look.say
    begins = [day_of(number, unit) for number in range(position(window[0], unit), position(window[1], unit) + 1)]
    lasts = [*(begin - timedelta(1) for begin in begins[1:]), _last(begins[-1], unit)]
    first, end = begins[0], after(lasts[-1])
    facts = {(one.lane, one.status, one.begin): one.facts for one in counts}
    return {
        "begins": [day.isoformat() for day in begins],
        "lasts": [day.isoformat() for day in lasts],
        "names": [say.period(begin, last, unit) for begin, last in zip(begins, lasts, strict=True)],
        "edges": [_part(day, first, end) for day in (*begins, end)],
        "ticks": [(_part(day, first, end), name) for day, name in ticks(first, lasts[-1], say)],
        "lanes": [_lane(lane, begins, facts, unit, look) for lane in lanes],
        "statuses": [{"name": status_label(say, name), "colour": look.palette.status[name]} for name in STACK],
        "colours": {"text": look.palette.text, "quiet": look.palette.quiet, "grid": look.palette.grid},
        "locale": str(say.locale).replace("_", "-"),
    }


def _lane(
    lane: Lane, begins: Sequence[date], facts: Mapping[tuple[str, str, date], int], unit: str, look: Look
) -> dict[str, Any]:
    stacks = [[facts.get((lane.value, status, begin), 0) for begin in begins] for status in STACK]
    peak = max(map(sum, zip(*stacks, strict=True)))
    note = look.say.t(PEAK[unit], count=look.say.number(peak))
    return {
        "value": lane.value,
        "name": look.lane_name(lane.value),
        "note": f"{look.say.number(lane.facts)} · {note}",
        "peak": peak,
        "stacks": stacks,
    }


def _last(begin: date, unit: str) -> date:
    """The last day of the period that begins on this day."""
    try:
        return day_of(position(begin, unit) + 1, unit) - timedelta(1)
    except (OverflowError, ValueError):  # the calendar ends
        return date.max


def _part(day: date, first: date, end: date) -> float:
    """How far a day is from the beginning of the axis, 0 to 1."""
    return round((day - first).days / max((end - first).days, 1), 5)
