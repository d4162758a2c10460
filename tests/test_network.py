"""The fitting of decisions: a network learns what linear weights cannot, the same each time."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.sparse import csr_matrix

from extract.decisions import Decision, Weights
from training.decisions import fit, network
from training.decisions.examples import Choice

NAMES = ("money", "goods", "cost", "gift")
# A row where money is a gift or goods cost nothing: no single feature tells.
CASES = {("money", "gift"): 1, ("money", "cost"): 0, ("goods", "gift"): 0, ("goods", "cost"): 1}


def _fitted() -> Weights:
    rows = [[float(name in case) for name in NAMES] for case in CASES for _ in range(50)]
    targets = np.array([[label] for label in CASES.values() for _ in range(50)], np.float32)
    return network.fit(network.Classes(csr_matrix(rows), targets))


def test_features_together_are_learned() -> None:
    decision = Decision(("row",), {name: place for place, name in enumerate(NAMES)}, _fitted())
    for case, label in CASES.items():
        chance = decision.probabilities(dict.fromkeys(case, 1.0))["row"]
        assert (chance > 0.5) == bool(label), (case, chance)


def test_fitting_again_gives_the_same_weights() -> None:
    first, second = _fitted(), _fitted()
    assert np.array_equal(first.inner, second.inner)
    assert np.array_equal(first.linear, second.linear)


def test_shares_of_a_group_and_of_its_right_cases() -> None:
    scores, right = np.log(np.array([1.0, 3.0, 2.0, 2.0, 4.0])), np.array([0.0, 1.0, 1.0, 1.0, 0.0])
    chosen, ours = network.shares(scores, right, np.array([2, 3]))
    assert np.allclose(chosen, [0.25, 0.75, 0.25, 0.25, 0.5])
    assert np.allclose(ours, [0, 1, 0.5, 0.5, 0])


@pytest.mark.parametrize("units", [True, False])
def test_choice_falls_on_what_the_groups_have_in_common(units: bool) -> None:
    groups: list[Choice] = [
        [({"agent": 1.0, place: 1.0}, True), ({"subject": 1.0, "before": 1.0}, False), ({"behind": 1.0}, False)]
        for place in ("before", "behind") * 20
    ]
    decision = fit.choices(groups, 1.0, units=units).decision
    agent, subject = decision.scores({"agent": 1.0}), decision.scores({"subject": 1.0, "before": 1.0})
    assert agent > subject
