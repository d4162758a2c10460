"""Fitting a network with one hidden layer beside its linear weights, so that features can mean more together.

Features are dropped at random while learning: many of them say nearly the same, and none may be leaned on alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from functools import cached_property
from math import ceil, cos, pi
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from extract.decisions import Array, Weights

HIDDEN = 24  # units of one network
NETWORKS = 4  # with other random starts; their average is kept as one network with all their units
EPOCHS, STEPS = 8, 1500  # the least of each
BATCH = 64
RATE = 2e-3  # highest learning rate, reached after WARMING of the steps
WARMING = 0.3
DROPPED_UNITS = 0.5
Places = NDArray[np.int64]
Floats = NDArray[np.floating[Any]]
MOMENTUM, VARIANCE, TINY = 0.9, 0.999, 1e-8  # of Adam


class Task(Protocol):
    """What is learned: the cases, what is drawn into a batch, and how far off the scores of a batch are."""

    @property
    def matrix(self) -> Any: ...  # noqa: ANN401 (scipy has no types): cases × features, sparse

    @property
    def classes(self) -> int: ...  # scores of a case

    @property
    def dropped(self) -> float: ...  # share of the features that are left out at random

    @property
    def decay(self) -> float: ...  # of weights, a step, in units of the rate

    def __len__(self) -> int: ...

    def rows(self, batch: Places) -> Places: ...

    def off(self, scores: Array, batch: Places) -> Array: ...


@dataclass(frozen=True)
class Classes:
    """Cases that each belong to one class."""

    matrix: Any
    targets: Array  # cases × classes, 1 for the right one; one column where two classes have one score
    dropped: float = 0.4
    decay: float = 1e-3

    @property
    def classes(self) -> int:
        return int(self.targets.shape[1])

    def __len__(self) -> int:
        return len(self.targets)

    def rows(self, batch: Places) -> Places:
        return batch

    def off(self, scores: Array, batch: Places) -> Array:
        return (_chances(scores) - self.targets[batch]) / np.float32(len(batch))


@dataclass(frozen=True)
class Options:
    """Groups of cases of which some are right: the chance that the choice falls on one of these."""

    matrix: Any
    right: Array  # 1 for each right case
    sizes: Places  # cases of each group, in order
    dropped: float = 0.1
    decay: float = 3e-3
    classes: int = 1

    @cached_property
    def starts(self) -> Places:
        """Where each group begins."""
        return np.cumsum(self.sizes) - self.sizes

    def __len__(self) -> int:
        return len(self.sizes)

    def rows(self, batch: Places) -> Places:
        return np.concatenate([np.arange(self.starts[g], self.starts[g] + self.sizes[g]) for g in batch])

    def off(self, scores: Array, batch: Places) -> Array:
        chosen, ours = shares(scores[:, 0], self.right[self.rows(batch)], self.sizes[batch])
        return np.asarray((chosen - ours)[:, None] / len(batch), np.float32)


def shares(scores: Floats, right: Floats, sizes: Places) -> tuple[Floats, Floats]:
    """Of each case its chance within its group, and its chance among the right ones of its group."""
    starts, group = np.cumsum(sizes) - sizes, np.repeat(np.arange(len(sizes)), sizes)
    raised = np.exp(scores - np.maximum.reduceat(scores, starts)[group])
    total, of_right = np.add.reduceat(raised, starts), np.add.reduceat(raised * right, starts)
    return raised / total[group], raised * right / of_right[group]


def fit(task: Task) -> Weights:
    """The network that does a task best, as the average of some with other random starts."""
    return _average([_one(task, np.random.default_rng(seed)) for seed in range(NETWORKS)])


def _average(networks: list[Weights]) -> Weights:
    share = np.float32(1 / len(networks))
    return Weights(
        linear=np.mean(np.stack([n.linear for n in networks]), axis=0),
        bias=np.mean(np.stack([n.bias for n in networks]), axis=0),
        inner=np.hstack([n.inner for n in networks]),
        inner_bias=np.concatenate([n.inner_bias for n in networks]),
        outer=np.vstack([n.outer for n in networks]) * share,
    )


def _one(task: Task, random: np.random.Generator) -> Weights:
    features, classes = task.matrix.shape[1], task.classes
    matrix = task.matrix.astype(np.float32)
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
    epochs = max(EPOCHS, ceil(STEPS * BATCH / len(task)))
    steps = epochs * ceil(len(task) / BATCH)
    for step, batch in enumerate(_batches(len(task), epochs, random)):
        slopes = _slopes(network, matrix[task.rows(batch)], task, batch, random)
        rate = _rate(step / steps)
        for weights, slope, mean, square in zip(parameters, slopes, first, second, strict=True):
            mean += (1 - MOMENTUM) * (slope - mean)
            square += (1 - VARIANCE) * (slope * slope - square)
            root = np.sqrt(square / (1 - VARIANCE ** (step + 1))) + TINY
            weights -= np.float32(rate) * (mean / (1 - MOMENTUM ** (step + 1)) / root + task.decay * weights)
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


def _slopes(network: Weights, cases: Any, task: Task, batch: Places, random: np.random.Generator) -> list[Array]:  # noqa: ANN401
    """Slopes of the mean loss of a batch by each field of the weights, with features and units dropped at random."""
    cases.data *= (random.random(len(cases.data)) >= task.dropped) / np.float32(1 - task.dropped)
    raised = cases @ network.inner + network.inner_bias
    kept = (random.random(raised.shape) >= DROPPED_UNITS) / np.float32(1 - DROPPED_UNITS)
    open_ = ((raised > 0) * kept).astype(np.float32)
    hidden = raised * open_
    off = task.off(cases @ network.linear + hidden @ network.outer + network.bias, batch).astype(np.float32)
    back = (off @ network.outer.T) * open_
    turned = cases.T
    return [turned @ off, off.sum(axis=0), turned @ back, back.sum(axis=0), hidden.T @ off]


def _chances(scores: Array) -> Array:
    if scores.shape[1] == 1:
        return np.asarray(1 / (1 + np.exp(-scores)), np.float32)
    raised = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.asarray(raised / raised.sum(axis=1, keepdims=True), np.float32)
