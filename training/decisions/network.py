"""Fitting a classifier with one hidden layer beside its linear weights, so that features can mean more together.

Features are dropped at random while learning: many of them say nearly the same, and none may be leaned on alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from math import ceil, cos, pi
from typing import Any

import numpy as np
from numpy.typing import NDArray

from extract.decisions import Array, Weights

HIDDEN = 12  # units of one network
NETWORKS = 4  # with other random starts; their average is kept as one network with all their units
EPOCHS, STEPS = 8, 1500  # the least of each
BATCH = 64
RATE = 2e-3  # highest learning rate, reached after WARMING of the steps
WARMING = 0.3
DECAY = 1e-3  # of weights, a step, in units of the rate
DROPPED_FEATURES, DROPPED_UNITS = 0.4, 0.5
MOMENTUM, VARIANCE, TINY = 0.9, 0.999, 1e-8  # of Adam


def fit(matrix: Any, labels: NDArray[np.int64], classes: int) -> Weights:  # noqa: ANN401 (scipy has no types)
    """A network for a sparse matrix (cases × features) and the class of each case; two classes have one score."""
    targets = np.eye(classes, dtype=np.float32)[labels] if classes > 2 else labels.astype(np.float32)[:, None]
    matrix = matrix.astype(np.float32)
    return _average([_one(matrix, targets, np.random.default_rng(seed)) for seed in range(NETWORKS)])


def _average(networks: list[Weights]) -> Weights:
    share = np.float32(1 / len(networks))
    return Weights(
        linear=np.mean(np.stack([n.linear for n in networks]), axis=0),
        bias=np.mean(np.stack([n.bias for n in networks]), axis=0),
        inner=np.hstack([n.inner for n in networks]),
        inner_bias=np.concatenate([n.inner_bias for n in networks]),
        outer=np.vstack([n.outer for n in networks]) * share,
    )


def _one(matrix: Any, targets: Array, random: np.random.Generator) -> Weights:  # noqa: ANN401
    features, classes = matrix.shape[1], targets.shape[1]
    network = Weights(
        linear=np.zeros((features, classes), np.float32),
        bias=np.zeros(classes, np.float32),
        inner=random.normal(0, 0.05, (features, HIDDEN)).astype(np.float32),
        inner_bias=np.zeros(HIDDEN, np.float32),
        outer=random.uniform(-1, 1, (HIDDEN, classes)).astype(np.float32) / np.float32(HIDDEN**0.5),
    )
    parameters: list[Array] = [getattr(network, field.name) for field in fields(Weights)]
    first = [np.zeros_like(p) for p in parameters]
    second = [np.zeros_like(p) for p in parameters]
    epochs = max(EPOCHS, ceil(STEPS * BATCH / len(targets)))
    steps = epochs * ceil(len(targets) / BATCH)
    for step, batch in enumerate(_batches(len(targets), epochs, random)):
        slopes = _slopes(network, matrix[batch], targets[batch], random)
        rate = _rate(step / steps)
        for weights, slope, mean, square in zip(parameters, slopes, first, second, strict=True):
            mean += (1 - MOMENTUM) * (slope - mean)
            square += (1 - VARIANCE) * (slope * slope - square)
            root = np.sqrt(square / (1 - VARIANCE ** (step + 1))) + TINY
            weights -= np.float32(rate) * (mean / (1 - MOMENTUM ** (step + 1)) / root + DECAY * weights)
    return network


def _batches(cases: int, epochs: int, random: np.random.Generator) -> Iterator[NDArray[np.int64]]:
    for _ in range(epochs):
        order = random.permutation(cases)
        yield from (order[start : start + BATCH] for start in range(0, cases, BATCH))


def _rate(progress: float) -> float:
    """The learning rate at a share of all steps: up along half a cosine, then down to nearly nothing."""
    if progress < WARMING:
        return RATE * (0.04 + 0.96 * (1 - cos(pi * progress / WARMING)) / 2)
    return RATE * (1 + cos(pi * (progress - WARMING) / (1 - WARMING))) / 2


def _slopes(network: Weights, batch: Any, targets: Array, random: np.random.Generator) -> list[Array]:  # noqa: ANN401
    """Slopes of the mean loss of a batch by each field of the weights, with features and units dropped at random."""
    batch = batch.copy()
    batch.data *= (random.random(len(batch.data)) >= DROPPED_FEATURES) / np.float32(1 - DROPPED_FEATURES)
    raised = batch @ network.inner + network.inner_bias
    kept = (random.random(raised.shape) >= DROPPED_UNITS) / np.float32(1 - DROPPED_UNITS)
    open_ = ((raised > 0) * kept).astype(np.float32)
    hidden = raised * open_
    scores = batch @ network.linear + hidden @ network.outer + network.bias
    off = (_chances(scores) - targets) / len(targets)
    back = (off @ network.outer.T) * open_
    turned = batch.T
    return [turned @ off, off.sum(axis=0), turned @ back, back.sum(axis=0), hidden.T @ off]


def _chances(scores: Array) -> Array:
    if scores.shape[1] == 1:
        return np.asarray(1 / (1 + np.exp(-scores)), np.float32)
    raised = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.asarray(raised / raised.sum(axis=1, keepdims=True), np.float32)
