"""The fitting of decisions: a network learns what linear weights cannot, the same each time."""

from __future__ import annotations

import numpy as np
from scipy.sparse import csr_matrix

from extract.decisions import Decision, Weights
from training.decisions import network

NAMES = ("money", "goods", "cost", "gift")
# A row where money is a gift or goods cost nothing: no single feature tells.
CASES = {("money", "gift"): 1, ("money", "cost"): 0, ("goods", "gift"): 0, ("goods", "cost"): 1}


def _fitted() -> Weights:
    rows = [[float(name in case) for name in NAMES] for case in CASES for _ in range(50)]
    labels = np.array([label for label in CASES.values() for _ in range(50)], np.int64)
    return network.fit(csr_matrix(rows), labels, 2)


def test_features_together_are_learned() -> None:
    decision = Decision(("row",), {name: place for place, name in enumerate(NAMES)}, _fitted())
    for case, label in CASES.items():
        chance = decision.probabilities(dict.fromkeys(case, 1.0))["row"]
        assert (chance > 0.5) == bool(label), (case, chance)


def test_fitting_again_gives_the_same_weights() -> None:
    first, second = _fitted(), _fitted()
    assert np.array_equal(first.inner, second.inner)
    assert np.array_equal(first.linear, second.linear)
