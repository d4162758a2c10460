"""Every count that a page shows is what one gets by going through the facts one by one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks import generate
from dashboard import data, lanes
from dashboard.filters import EXCLUDABLE, FACETS, NOT, Filters
from extract import edtf
from extract.folding import fold
from tests.dashboard import samples

_COLUMN = {"item": "item_key"}
_WORDS = ("masks", "rabat", "bank gave", "Élan", "")
_PERIODS = ("", "2019", "2021-06", "2023-11-05")


def _facts() -> list[dict[str, Any]]:
    """Made-up facts among which some have two givers, a parent, no giver, no country, no item or an open beginning."""
    made = generate.facts(400, 60)
    for number, fact in enumerate(made):
        if number % 7 == 0:
            fact["organisations"] = [*fact["organisations"], "Élan Co"]
        if number % 5 == 0:
            fact["parents"] = ["Atlas Bank", "Group"]
        if number % 11 == 0:
            fact |= {"organisations": [], "country": None}
        if number % 13 == 0:
            fact |= dict.fromkeys(("value", "value_low", "value_high", "item", "item_key", "kind", "counting"))
        if number % 17 == 0 and fact["date_latest"]:
            fact |= {"date": f"../{fact['date_latest']}", "date_earliest": None, "date_precision": "open"}
    return made


FACTS = _facts()


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> data.Store:
    return data.open_store(samples.write(tmp_path_factory.mktemp("many"), extra=FACTS))


@cache
def _rows(many: data.Store) -> list[dict[str, Any]]:
    """All facts as they are stored, those of the samples included."""
    return many.records("SELECT * FROM facts")


def _stated(fact: Mapping[str, Any], name: str) -> set[str]:
    """What a fact states of a filter."""
    if name == "organisation":
        return {*fact["organisations"], *fact["parents"]}
    if name == "addable":
        parts = [part for part in (fact["item_key"], fact["currency"]) if part]
        return {" ".join(parts)} if fact["counting"] == "once" and fact["value"] is not None else set()
    value = fact[_COLUMN.get(name, name)]
    return {value} if value else set()


def _holds(fact: Mapping[str, Any], filters: Filters, undated: bool = False) -> bool:
    """Whether a fact meets the filters, said without SQL."""
    wanted = all(not chosen or _stated(fact, name) & set(chosen) for name, chosen in _chosen(filters, FACETS))
    left_out = any(_stated(fact, name) & set(chosen) for name, chosen in _chosen(filters, EXCLUDABLE, NOT))
    found = all(fold(word) in fact["folded"] for word in filters.q.split())
    dated = fact["date_earliest"] is not None or fact["date_latest"] is not None
    return wanted and not left_out and found and (not dated if undated else _in_period(fact, filters, dated))


def _chosen(filters: Filters, names: Iterable[str], before: str = "") -> list[tuple[str, tuple[str, ...]]]:
    return [(name, getattr(filters, before + name)) for name in names]


def _in_period(fact: Mapping[str, Any], filters: Filters, dated: bool) -> bool:
    since, until = edtf.bounds(filters.since), edtf.bounds(filters.until)
    early, late = fact["date_earliest"] or date.min, fact["date_latest"] or date.max
    after = not (since and since.earliest) or late >= since.earliest
    before = not (until and until.latest) or early <= until.latest
    return (dated or not (since or until)) and after and before


def _some(name: str) -> st.SearchStrategy[tuple[str, ...]]:
    values = sorted({value for fact in FACTS for value in _stated(fact, name)})
    return st.lists(st.sampled_from([*values[:6], "nothing of the kind"]), max_size=2).map(tuple)


FILTERS = st.builds(
    Filters,
    **{name: st.just(()) | _some(name) for name in FACETS},
    **{NOT + name: st.just(()) | _some(name) for name in EXCLUDABLE},
    since=st.sampled_from(_PERIODS),
    until=st.sampled_from(_PERIODS),
    q=st.sampled_from(_WORDS),
)


def _counts(values: Iterable[str]) -> list[tuple[str, int]]:
    return sorted(Counter(values).items(), key=lambda pair: (-pair[1], pair[0]))


@settings(max_examples=60, deadline=None)
@given(filters=FILTERS)
def test_counts_are_those_of_the_facts(many: data.Store, filters: Filters) -> None:
    inside = [fact for fact in _rows(many) if _holds(fact, filters)]
    summary = data.summary(many, filters)
    assert (summary.matched, summary.total) == (len(inside), len(_rows(many)))
    assert summary.undated == sum(_holds(fact, filters, undated=True) for fact in _rows(many))
    assert data.organisations(many, filters) == len({name for fact in inside for name in fact["organisations"]})
    assert data.facet(many, filters, data.ADDABLE) == _counts(
        value for fact in inside for value in _stated(fact, "addable")
    )


@settings(max_examples=40, deadline=None)
@given(filters=FILTERS, name=st.sampled_from([*FACETS, *(NOT + name for name in EXCLUDABLE)]))
def test_facets_count_what_a_choice_would_give(many: data.Store, filters: Filters, name: str) -> None:
    nothing: dict[str, Any] = {name: ()}
    others = replace(filters, **nothing)
    inside = [fact for fact in _rows(many) if _holds(fact, others)]
    column = name.removeprefix(NOT)
    assert data.facet(many, filters, name) == _counts(value for fact in inside for value in _stated(fact, column))


@settings(max_examples=40, deadline=None)
@given(filters=FILTERS, by=st.sampled_from(lanes.LANES), unit=st.sampled_from(["week", "month", "quarter", "year"]))
def test_lanes_and_their_densities(many: data.Store, filters: Filters, by: str, unit: str) -> None:
    def lanes_of(fact: Mapping[str, Any]) -> list[str]:
        stated = fact["organisations"] if by == "organisation" else list(_stated(fact, by))
        return stated or [""]

    dated = [fact for fact in _rows(many) if (fact["date_earliest"] or fact["date_latest"]) and _holds(fact, filters)]
    found = lanes.lanes(many, filters, by, "count", 4)
    assert [(lane.value, lane.facts) for lane in found.shown] == _counts(
        lane for fact in dated for lane in lanes_of(fact)
    )[:4]
    if not (found.first and found.last):
        return
    window = (date(2020, 1, 1), date(2022, 12, 31))
    for one in lanes.density(many, filters, by, found.shown, window, unit)[:20]:
        last = lanes.day_of(lanes.position(one.begin, unit) + 1, unit) - timedelta(1)
        period = Filters(since=one.begin.isoformat(), until=last.isoformat())
        mine = [fact for fact in dated if one.lane in lanes_of(fact) and fact["status"] == one.status]
        assert one.facts == sum(_in_period(fact, period, dated=True) for fact in mine)
