"""Filters: read from a link, written to a link, and what they let through."""

from __future__ import annotations

import pytest

from dashboard import data
from dashboard.filters import Filters, parameters, parse


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({}, Filters()),
        ({"organisation": ["Orion", "Orion", " Atlas "]}, Filters(organisation=("Orion", "Atlas"))),
        ({"status": ["planned"], "kind": ["goods", "people"]}, Filters(status=("planned",), kind=("goods", "people"))),
        ({"since": ["2020"], "until": ["2020-06-24"]}, Filters(since="2020", until="2020-06-24")),
        ({"q": [""]}, Filters()),
        ({"not_status": ["done"], "not_item": ["mask", "mask"]}, Filters(not_status=("done",), not_item=("mask",))),
    ],
)
def test_a_link_gives_filters_and_filters_give_the_link(given: dict[str, list[str]], expected: Filters) -> None:
    found, problems = parse(given)
    assert (found, problems) == (expected, [])
    assert parse(parameters(found))[0] == found


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("status", "promis"),
        ("kind", "gold"),
        ("not_status", "promis"),
        ("since", "2020-13"),
        ("until", "yesterday"),
        ("since", "2020-04/2020-05"),
    ],
)
def test_a_value_that_means_nothing_is_told_with_the_valid_ones(name: str, value: str) -> None:
    found, problems = parse({name: [value]})
    assert found == Filters()
    assert (problems[0].name, problems[0].value) == (name, value)
    assert problems[0].valid


@pytest.mark.parametrize(
    ("filters", "facts"),
    [
        (Filters(), {"f-masks", "f-tablets", "f-students", "f-rate"}),
        (Filters(organisation=("Orion Maroc",)), {"f-masks", "f-tablets"}),
        (Filters(organisation=("Orion",)), {"f-masks", "f-tablets"}),
        (Filters(organisation=("O'Neil", "Atlas")), {"f-students", "f-rate"}),
        (Filters(status=("planned", "ongoing")), {"f-tablets", "f-rate"}),
        (Filters(kind=("people",), counting=("rate",)), {"f-rate"}),
        (Filters(item=("mask",), country=("MA",)), {"f-masks"}),
        (Filters(q="ETUDIANTS forme"), {"f-students", "f-rate"}),
        (Filters(q="100%"), set()),
        (Filters(since="2020-03-15", until="2020-03-20"), {"f-masks", "f-students"}),
        (Filters(until="2018"), set()),
        (Filters(since="2021"), {"f-students"}),
        (Filters(article="gazette"), {"f-masks", "f-tablets"}),
        (Filters(not_organisation=("Orion",)), {"f-students", "f-rate"}),
        (Filters(not_organisation=("Orion Maroc", "nobody")), {"f-students", "f-rate"}),
        (Filters(not_item=("mask", "tablet")), {"f-students", "f-rate"}),
        (Filters(not_status=("planned",), organisation=("Orion",)), {"f-masks"}),
        (Filters(not_country=("MA",)), set()),
        (Filters(not_country=("FR",), not_status=("ongoing", "done")), {"f-tablets"}),
    ],
)
def test_what_filters_let_through(opened: data.Store, filters: Filters, facts: set[str]) -> None:
    where = opened.among_facts(filters)
    rows = opened.rows(f"SELECT fact_id FROM facts WHERE {where.sql}", where.parameters)
    assert {row[0] for row in rows} == facts


def test_counts_of_a_facet_leave_its_own_choice_out(opened: data.Store) -> None:
    filters = Filters(status=("planned",), kind=("goods",))
    assert data.facet(opened, filters, "status") == [("done", 1), ("planned", 1)]
    assert data.facet(opened, Filters(), "organisation") == [("Atlas", 2), ("Orion", 2), ("Orion Maroc", 2)]


def test_a_period_never_holds_an_undated_fact_but_the_shelf_does(opened: data.Store) -> None:
    summary = data.summary(opened, Filters(since="2000", organisation=("Atlas",)))
    assert (summary.matched, summary.undated, summary.total) == (1, 1, 4)


def test_a_parent_says_whom_it_includes(opened: data.Store) -> None:
    assert data.subsidiaries(opened, ("Orion", "Atlas")) == [("Orion", ["Orion Maroc"])]


def test_counts_of_what_to_leave_out_leave_their_own_choice_out(opened: data.Store) -> None:
    filters = Filters(not_status=("done",), kind=("goods",))
    assert data.facet(opened, filters, "not_status") == [("done", 1), ("planned", 1)]
    assert data.facet(opened, filters, "status") == [("planned", 1)]
