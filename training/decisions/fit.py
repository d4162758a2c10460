"""Fitting: a network for classes, a conditional logit for choices among options. Sparse and regularised."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from extract.decisions import Features, Weights, plain
from training.decisions import network
from training.decisions.examples import Choice, Labelled

SEEN = 3  # a feature that fewer cases show is left out
SLIGHT = 1e-3  # weights below it move no decision


@dataclass(frozen=True, slots=True)
class Fitted:
    """A decision as extract.decisions.save takes it."""

    classes: tuple[str, ...]
    names: tuple[str, ...]
    weights: Weights


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
    labels = [label == first if first else names.index(label) for _, label in labelled]
    weights = network.fit(_matrix(cases, vocabulary), np.asarray(labels, np.int64), 2 if first else len(names))
    return Fitted(names, tuple(vocabulary), weights)


def choices(groups: Sequence[Choice], strength: float) -> Fitted:
    """Weights of a conditional logit: the chance that the choice among a row's options falls on a right one."""
    usable = [group for group in groups if len(group) > 1 and any(right for _, right in group)]
    cases = [case for group in usable for case, _ in group]
    vocabulary = _vocabulary(cases)
    matrix = _matrix(cases, vocabulary)
    transposed = matrix.T.tocsr()
    right = np.array([float(is_right) for group in usable for _, is_right in group])
    sizes = [len(group) for group in usable]
    starts = np.cumsum([0, *sizes[:-1]])
    group_of = np.repeat(np.arange(len(usable)), sizes)

    def loss(weights: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        scores = matrix @ weights
        raised = np.exp(scores - np.maximum.reduceat(scores, starts)[group_of])
        total, of_right = np.add.reduceat(raised, starts), np.add.reduceat(raised * right, starts)
        slope = transposed @ (raised / total[group_of] - raised * right / of_right[group_of])
        value = float((np.log(total) - np.log(of_right)).sum() + weights @ weights / (2 * strength))
        return value, slope + weights / strength

    found = minimize(loss, np.zeros(len(vocabulary)), jac=True, method="L-BFGS-B", options={"maxiter": 200})
    used = np.abs(found.x) > SLIGHT
    names = tuple(name for name, place in vocabulary.items() if used[place])
    return Fitted(("choice",), names, plain(found.x[used, None].astype(np.float32), np.zeros(1, np.float32)))
