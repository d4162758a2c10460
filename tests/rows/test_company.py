"""Numbers in company: the chance of one moves with the chances of those around it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.rows.company import chances, features

CHANCES = st.lists(st.floats(0, 1), min_size=1, max_size=12)


@given(CHANCES)
def test_each_number_keeps_a_chance(alone: list[float]) -> None:
    found = chances(alone)
    assert len(found) == len(alone)
    assert all(0 <= chance <= 1 for chance in found)


def test_a_number_without_others_is_told_apart() -> None:
    assert list(features([0.5])) == [{"always": 1.0, "own": 0.0, "alone": 1.0}]


def test_neighbours_are_named_by_side_and_distance() -> None:
    _, found, _ = features([0.9, 0.5, 0.1])
    assert found["1 before"] == pytest.approx(0.8, abs=0.01)
    assert found["1 behind"] == pytest.approx(-0.8, abs=0.01)
    assert "2 before" not in found


def test_rows_stand_beside_rows() -> None:
    among_rows, among_others = chances([0.95, 0.5, 0.95])[1], chances([0.05, 0.5, 0.05])[1]
    assert among_rows > among_others


def test_order_of_likelihood_is_kept_in_the_same_company() -> None:
    assert chances([0.9, 0.2, 0.9])[1] < chances([0.9, 0.8, 0.9])[1]
