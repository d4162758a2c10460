"""Fitting: a network for classes, a conditional logit for choices among options. Sparse and regularised."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from extract.decisions import Decision, Features, Weights, plain
from training.decisions import network
from training.decisions.examples import Choice, Labelled

SEEN = 3  # a feature that fewer cases show is left out
SLIGHT = 1e-3  # weights below it move no decision
TINY = 1e-300  # a chance that is still no zero


@dataclass(frozen=True, slots=True)
class Fitted:
    """A decision as extract.decisions.save takes it."""

    classes: tuple[str, ...]
    names: tuple[str, ...]
    weights: Weights

    @property
    def decision(self) -> Decision:
        """The same, ready to decide."""
        return Decision(self.classes, {name: place for place, name in enumerate(self.names)}, self.weights)


def _vocabulary(cases: Iterable[Features]) -> dict[str, int]:
    counts = Counter(name for case in cases for name in case)
    return {name: place for place, name in enumerate(sorted(n for n, count in counts.items() if count >= SEEN))}


def _matrix(cases: Sequence[Features], vocabulary: Mapping[str, int]) -> Any:  # noqa: ANN401 (scipy has no types)
    rows, columns, values = [], [], []
    for row, case in enumerate(cases):
        for name, value in case.items():
            if name in vocabulary:
                rows.append(row)
                columns.append(vocabulary[name])
                values.append(value)
    return csr_matrix(
        (np.asarray(values, np.float64), (np.asarray(rows, np.int32), np.asarray(columns, np.int32))),
        shape=(len(cases), len(vocabulary)),
    )


def classes(labelled: Labelled, first: str | None = None) -> Fitted:
    """A network that tells the class of a case; of two classes it scores only `first`, against the other."""
    cases = [case for case, _ in labelled]
    vocabulary = _vocabulary(cases)
    names = (first,) if first else tuple(sorted({label for _, label in labelled}))
    targets = np.array([[label == name for name in names] for _, label in labelled], np.float32)
    return Fitted(names, tuple(vocabulary), network.fit(network.Classes(_matrix(cases, vocabulary), targets)))


def choices(groups: Sequence[Choice], strength: float, *, units: bool) -> Fitted:
    """Weights by which a choice among a row's options falls on a right one: a conditional logit.

    With `units` a network's scores are added, which its linear weights alone do not reach.
    """
    usable = [group for group in groups if len(group) > 1 and any(right for _, right in group)]
    cases = [case for group in usable for case, _ in group]
    vocabulary = _vocabulary(cases)
    right = np.array([float(is_right) for group in usable for _, is_right in group], np.float32)
    task = network.Options(_matrix(cases, vocabulary), right, np.array([len(group) for group in usable], np.int64))
    linear = _logit(task, strength)
    if units:
        return Fitted(("choice",), tuple(vocabulary), _plus(network.fit(task), linear))
    used = np.abs(linear) > SLIGHT
    names = tuple(name for name, place in vocabulary.items() if used[place])
    return Fitted(("choice",), names, plain(linear[used, None].astype(np.float32), np.zeros(1, np.float32)))


def _plus(weights: Weights, linear: NDArray[np.float64]) -> Weights:
    return replace(weights, linear=weights.linear + linear[:, None].astype(np.float32))


def _logit(task: network.Options, strength: float) -> NDArray[np.float64]:
    """The linear weights of a conditional logit; `strength` is the variance that they may have."""
    transposed = task.matrix.T.tocsr()
    right = task.right.astype(np.float64)

    def loss(weights: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        chosen, ours = network.shares(task.matrix @ weights, right, task.sizes)
        missed = -np.log(np.maximum(np.add.reduceat(chosen * right, task.starts), TINY)).sum()
        return float(missed + weights @ weights / (2 * strength)), transposed @ (chosen - ours) + weights / strength

    found = minimize(loss, np.zeros(task.matrix.shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": 200})
    return np.asarray(found.x)
