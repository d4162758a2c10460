"""Many facts as strips of bars: every count at its period, periods without a gap, names in the reader's language."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from babel.core import Locale
from hypothesis import given
from hypothesis import strategies as st

from dashboard.density import STACK, drawing
from dashboard.lanes import Density, Lane, day_of, period_unit, position
from dashboard.language import Language, language
from dashboard.packing import WIDE
from dashboard.plotting import chart_config
from dashboard.theme import LIGHT
from dashboard.ticks import ticks
from dashboard.timeline import Look

DAYS = st.dates(date(1, 1, 1), date(9999, 12, 31))
UNITS = ("day", "week", "month", "quarter", "year")


def _look(code: str) -> Look:
    return Look(language(code), LIGHT, WIDE, lambda value: value or "not stated")


def _plain(text: str) -> str:
    return text.replace("\u202f", " ").replace("\xa0", " ")


@given(DAYS, st.sampled_from(UNITS))
def test_a_day_lies_in_its_period(day: date, unit: str) -> None:
    begin = day_of(position(day, unit), unit)
    assert begin <= day
    assert position(begin, unit) == position(day, unit)
    if begin > date.min:
        assert position(begin - timedelta(1), unit) == position(day, unit) - 1


@given(DAYS, DAYS, st.sampled_from(["en", "fr", "ar"]))
def test_periods_follow_each_other_and_ticks_lie_among_them(one: date, other: date, code: str) -> None:
    window = (min(one, other), max(one, other))
    unit = period_unit(*window)
    made = drawing([], [Lane("A", 0)], window, unit, _look(code))
    begins, lasts = ([date.fromisoformat(day) for day in made[name]] for name in ("begins", "lasts"))
    assert begins[0] <= window[0]
    assert window[1] <= lasts[-1]
    assert all(last + timedelta(1) == begin for last, begin in zip(lasts[:-1], begins[1:], strict=True))
    assert len(made["names"]) == len(begins) == len(made["edges"]) - 1
    assert made["edges"] == sorted(made["edges"])
    assert all(0 <= at <= 1 for at, _ in made["ticks"])
    assert len(made["ticks"]) <= 10


def test_counts_stand_at_their_periods() -> None:
    counts = [
        Density("A", "done", date(2020, 1, 1), 3),
        Density("A", "planned", date(2020, 1, 1), 1),
        Density("A", "done", date(2020, 3, 1), 2),
        Density("B", "ongoing", date(2020, 2, 1), 1200),
    ]
    window = (date(2020, 1, 15), date(2020, 3, 2))
    made = drawing(counts, [Lane("A", 6), Lane("", 1200)], window, "month", _look("en-GB"))
    assert made["lanes"][0]["stacks"] == [[3, 0, 2], [0, 0, 0], [1, 0, 0]]
    assert (made["lanes"][0]["peak"], made["lanes"][0]["note"]) == (4, "6 · up to 4 per month")
    assert made["lanes"][1]["name"] == "not stated"
    assert made["names"] == ["January 2020", "February 2020", "March 2020"]
    assert (made["begins"][1], made["lasts"][1]) == ("2020-02-01", "2020-02-29")
    assert [one["colour"] for one in made["statuses"]] == [LIGHT.status[name] for name in STACK]


@pytest.mark.parametrize(
    ("code", "first", "last", "names"),
    [
        ("en-GB", date(2020, 3, 1), date(2020, 3, 4), ["1 Mar 2020", "2 Mar", "3 Mar", "4 Mar"]),
        ("fr", date(2020, 2, 3), date(2020, 3, 27), ["3 févr. 2020", "10 févr.", "17 févr.", "24 févr."]),
        ("fr", date(2019, 1, 2), date(2020, 12, 31), ["avr. 2019", "juil. 2019", "oct. 2019", "janv. 2020"]),
        ("fr", date(2005, 6, 1), date(2026, 5, 1), ["2010", "2015", "2020", "2025"]),
        ("ar", date(2005, 6, 1), date(2006, 5, 1), ["يوليو 2005", "سبتمبر 2005"]),
    ],
)
def test_ticks_are_round_and_in_the_readers_language(code: str, first: date, last: date, names: list[str]) -> None:
    say = Language(code.split("-")[0], Locale.parse(code.replace("-", "_")))
    assert [name for _, name in ticks(first, last, say)][: len(names)] == names


@pytest.mark.parametrize(
    ("unit", "name"),
    [
        ("day", "3 février 2020"),
        ("week", "3 février 2020 à 9 février 2020"),
        ("month", "février 2020"),
        ("quarter", "1er trimestre 2020"),
        ("year", "2020"),
    ],
)
def test_periods_are_named(unit: str, name: str) -> None:
    assert language("fr").period(date(2020, 2, 3), date(2020, 2, 9), unit) == name


def test_plotly_speaks_french() -> None:
    config = chart_config(language("fr"))
    known = config["locales"][config["locale"]]["format"]
    assert (known["shortMonths"][1], known["days"][0], len(known["months"])) == ("févr.", "dimanche", 12)
    assert (known["dayMonth"], known["month"]) == ("%-d %b", "%b %Y")
    assert _plain(known["decimal"] + known["thousands"]) == ", "
