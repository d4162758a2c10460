"""The timeline's shape: rows that never overlap, honest precision, density that counts what the filter would give."""

from __future__ import annotations

import itertools
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard import data, lanes
from dashboard.filters import Filters
from dashboard.language import language
from dashboard.packing import WIDE, pack, padded, shorten
from dashboard.theme import DARK, LIGHT, SYMBOL
from dashboard.timeline import Look, facts_figure

WINDOW = (date(2020, 1, 1), date(2020, 12, 31))
LOOK = Look(language("en"), LIGHT, WIDE, lambda value: value or "not stated")


def _fact(first: date | None, last: date | None) -> dict[str, Any]:
    return {"date_earliest": first, "date_latest": last}


@given(st.lists(st.tuples(st.integers(0, 365), st.integers(0, 200), st.integers(1, 38)), max_size=30))
def test_no_two_marks_of_a_row_touch(spans: list[tuple[int, int, int]]) -> None:
    begin = WINDOW[0]
    facts = [_fact(begin + timedelta(a), begin + timedelta(a + b)) for a, b, _ in sorted(spans)]
    placed = pack(facts, ["x" * c for _, _, c in sorted(spans)], padded(*WINDOW), 0)
    for row in {one.row for one in placed}:
        mine = sorted((one.begin, one.finish) for one in placed if one.row == row)
        assert all(first[1] <= second[0] for first, second in itertools.pairwise(mine))


@pytest.mark.parametrize(("day", "leftwards"), [(date(2020, 1, 5), False), (date(2020, 12, 30), True)])
def test_a_label_without_room_runs_to_the_left(day: date, leftwards: bool) -> None:
    (placed,) = pack([_fact(day, day)], ["172,000 medical masks"], WINDOW, WIDE)
    assert placed.leftwards is leftwards


def test_long_labels_are_cut_with_a_mark() -> None:
    assert shorten("a" * 50).endswith("…")
    assert shorten("200 tablets") == "200 tablets"


def _by_type(figure: Any, kind: str) -> list[Any]:  # noqa: ANN401
    return [trace for trace in figure.data if trace.type == kind]


def test_precision_is_visible(opened: data.Store) -> None:
    found = lanes.lanes(opened, Filters(), "organisation", "count", 8)
    assert found.first and found.last
    facts = lanes.single_facts(opened, Filters(), "organisation", found.shown)
    figure = facts_figure(facts, found.shown, (found.first, found.last), LOOK)
    bars = {data[1] for trace in _by_type(figure, "bar") for data in trace.customdata}
    points = {
        data[1]: trace.marker.symbol
        for trace in _by_type(figure, "scatter")
        if trace.mode == "markers+text"
        for data in trace.customdata
    }
    assert bars == {"f-masks", "f-students"}  # a month and "since 2019"; a day is no bar
    assert points == {"f-masks": SYMBOL["done"], "f-tablets": SYMBOL["planned"], "f-students": SYMBOL["done"]}
    arrows = [trace for trace in _by_type(figure, "scatter") if trace.mode == "markers"]
    assert [list(trace.marker.symbol) for trace in arrows if trace.x] == [["triangle-right"]]


@pytest.mark.parametrize("by", lanes.LANES)
def test_lanes_hold_dated_facts_only(opened: data.Store, by: str) -> None:
    found = lanes.lanes(opened, Filters(), by, "count", 8)
    assert found.facts == 3
    assert sorted(fact["fact_id"] for fact in lanes.single_facts(opened, Filters(), by, found.shown)) == [
        "f-masks",
        "f-students",
        "f-tablets",
    ]


@pytest.mark.parametrize(
    ("order", "names"),
    [("count", ["Orion Maroc", "Atlas"]), ("first", ["Atlas", "Orion Maroc"]), ("name", ["Atlas", "Orion Maroc"])],
)
def test_order_of_lanes(opened: data.Store, order: str, names: list[str]) -> None:
    assert [lane.value for lane in lanes.lanes(opened, Filters(), "organisation", order, 8).shown] == names


def test_density_counts_what_the_filter_would_give(opened: data.Store) -> None:
    found = lanes.lanes(opened, Filters(), "organisation", "count", 8)
    counts = lanes.density(
        opened, Filters(), "organisation", found.shown, (date(2020, 1, 1), date(2020, 12, 31)), "month"
    )
    for one in counts:
        last = (one.begin.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
        chosen = Filters(
            organisation=(one.lane,), status=(one.status,), since=one.begin.isoformat(), until=last.isoformat()
        )
        assert data.summary(opened, chosen).matched == one.facts


@pytest.mark.parametrize(
    ("days", "unit"), [(1, "day"), (140, "day"), (141, "week"), (1500, "month"), (8000, "quarter"), (40_000, "year")]
)
def test_about_so_many_periods_fit(days: int, unit: str) -> None:
    assert lanes.period_unit(date(1900, 1, 1), date(1900, 1, 1) + timedelta(days=days)) == unit


def test_status_has_a_colour_and_a_shape_of_its_own() -> None:
    for palette in (LIGHT, DARK):
        assert len(set(palette.status.values())) == len(set(SYMBOL.values())) == 3
