"""Fitting: logistic regression for classes, conditional logit for choices among options. Sparse, regularised, exact."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from extract.rows.features import Features
from training.decisions.examples import Choice, Labelled

SEEN = 3  # a feature that fewer cases show is left out


@dataclass(frozen=True, slots=True)
class Fitted:
    """Weights as extract.rows.linear.save takes them."""

    classes: tuple[str, ...]
    names: tuple[str, ...]
    weights: NDArray[np.float32]
    bias: NDArray[np.float32]


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


def classes(labelled: Labelled, strength: float, first: str | None = None) -> Fitted:
    """Weights of a classifier; of two classes only the column of `first`, against the other."""
    cases = [case for case, _ in labelled]
    vocabulary = _vocabulary(cases)
    model = LogisticRegression(
        C=strength, max_iter=100, tol=1e-3, solver="liblinear" if first else "lbfgs", random_state=0
    )
    labels = [label == first for _, label in labelled] if first else [label for _, label in labelled]
    model.fit(_matrix(cases, vocabulary), labels)
    names = (first,) if first else tuple(str(label) for label in model.classes_)
    coefficients = model.coef_ if first or len(names) > 2 else np.vstack([-model.coef_[0], model.coef_[0]])
    bias = model.intercept_ if first or len(names) > 2 else np.array([-model.intercept_[0], model.intercept_[0]])
    return _kept(names, vocabulary, coefficients.T.astype(np.float32), bias.astype(np.float32))


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
    return _kept(("choice",), vocabulary, found.x.astype(np.float32)[:, None], np.zeros(1, np.float32))


def _kept(
    names: tuple[str, ...], vocabulary: Mapping[str, int], weights: NDArray[np.float32], bias: NDArray[np.float32]
) -> Fitted:
    """Without the features whose weights are too small to move a decision."""
    used = np.abs(weights).max(axis=1) > 1e-3
    return Fitted(names, tuple(n for n, place in vocabulary.items() if used[place]), weights[used], bias)
