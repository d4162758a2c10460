"""Learned decisions over named features: weights to read, and a few units for what features mean together.

What training writes is all that is needed at run time: no library but numpy.
"""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, fields
from functools import cache, cached_property
from itertools import repeat
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from extract.model import GivetrailError

FOLDER = Path(__file__).parent / "models" / "decisions"
MOST_STEPS = 127
TINY = 1e-9  # a unit's largest weight where it has none
Array = NDArray[np.float32]
Features = dict[str, float]  # what is seen of a case: names of features with their values, 1 for what is simply there


@dataclass(frozen=True)
class Weights:
    """scores = features · linear + max(0, features · inner + inner_bias) · outer + bias; there may be no units."""

    linear: Array  # features × classes
    bias: Array  # classes
    inner: Array  # features × units
    inner_bias: Array  # units
    outer: Array  # units × classes


def plain(linear: Array, bias: Array) -> Weights:
    """Weights without hidden units."""
    features, classes = linear.shape
    none = np.float32
    return Weights(linear, bias, np.zeros((features, 0), none), np.zeros(0, none), np.zeros((0, classes), none))


@dataclass(frozen=True)
class Decision:
    """One decision: its classes, and its weights with a row for each feature that training kept.

    A decision with one class scores it against nothing.
    """

    classes: tuple[str, ...]
    rows: Mapping[str, int]
    weights: Weights

    @cached_property
    def _column(self) -> dict[str, float]:
        """The linear weights of the first class, by feature."""
        return dict(zip(self.rows, self.weights.linear[:, 0].tolist(), strict=True))

    def scores(self, features: Mapping[str, float]) -> Array:
        """One score a class, from the features that are known."""
        weights = self.weights
        if len(self.classes) == 1 and not len(weights.inner_bias):
            column = self._column
            return np.array([weights.bias[0] + sum(column.get(name, 0.0) * v for name, v in features.items())])
        places, values = self._known(features)
        raised = np.maximum(0, values @ weights.inner[places] + weights.inner_bias)
        total: Array = values @ weights.linear[places] + raised @ weights.outer + weights.bias
        return total

    def _known(self, features: Mapping[str, float]) -> tuple[NDArray[np.int64], Array]:
        """Rows and values of the features that have a row."""
        places = np.fromiter(map(self.rows.get, features, repeat(-1)), np.int64, len(features))
        values = np.fromiter(features.values(), np.float32, len(features))
        known = places >= 0
        return places[known], values[known]

    def probabilities(self, features: Mapping[str, float]) -> dict[str, float]:
        """Chance of each class, by the soft maximum of the scores (of one score: against nothing)."""
        scores = self.scores(features)
        if len(self.classes) == 1:
            return {self.classes[0]: float(1 / (1 + np.exp(-scores[0])))}
        raised = np.exp(scores - scores.max())
        return dict(zip(self.classes, (raised / raised.sum()).tolist(), strict=True))

    def best(self, features: Mapping[str, float]) -> str:
        """The likeliest class."""
        return self.classes[int(self.scores(features).argmax())]

    def reasons(self, features: Mapping[str, float], most: int = 3, *, against: bool = False) -> list[str]:
        """The features that spoke loudest for (or against) the first class, loudest first.

        A feature's pull is what it adds to the score, through the units that the case has opened.
        """
        weights = self.weights
        names = [name for name in features if name in self.rows]
        places, values = self._known(features)
        opened = values @ weights.inner[places] + weights.inner_bias > 0
        slopes = weights.linear[places, 0] + weights.inner[places][:, opened] @ weights.outer[opened, 0]
        pulls = dict(zip(names, (-1 if against else 1) * values * slopes, strict=True))
        return [name for name, pull in sorted(pulls.items(), key=lambda pair: -pair[1])[:most] if pull > 0]


def save(path: Path, classes: Sequence[str], names: Sequence[str], weights: Weights) -> None:
    """Write a decision: one compressed file, the same bytes for the same weights.

    Weights into the units, by far the most, are kept in 255 steps of each unit's largest; the others in half precision.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    shapes = {field.name: getattr(weights, field.name).shape for field in fields(Weights)}
    step = np.abs(weights.inner).max(axis=0, initial=TINY) / MOST_STEPS
    head = {"classes": list(classes), "names": list(names), "shapes": shapes, "step": step.tolist()}
    contents = {"head.json": json.dumps(head, ensure_ascii=False).encode()} | {
        f"{name}.bin": getattr(weights, name).astype("<f2").tobytes() for name in shapes if name != "inner"
    }
    contents["inner.bin"] = np.rint(weights.inner / step).astype("i1").tobytes()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in contents.items():
            archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)


def undecided(*classes: str) -> Decision:
    """A decision that knows nothing yet: every chance is even."""
    return Decision(classes, {}, plain(np.zeros((0, len(classes)), np.float32), np.zeros(len(classes), np.float32)))


_INSTEAD: dict[str, Decision] = {}


@contextmanager
def instead(decisions: Mapping[str, Decision]) -> Iterator[None]:
    """Decide with these for a while: training learns from what decisions make of articles that they have not seen."""
    before = dict(_INSTEAD)
    _INSTEAD.update(decisions)
    try:
        yield
    finally:
        _INSTEAD.clear()
        _INSTEAD.update(before)


def load(name: str) -> Decision:
    """A decision by its name. Raises GivetrailError when it is not there."""
    return _INSTEAD.get(name) or shipped(name)


@cache
def shipped(name: str) -> Decision:
    path = FOLDER / f"{name}.zip"
    try:
        with zipfile.ZipFile(path) as archive:
            head = json.loads(archive.read("head.json"))
            arrays = {
                part: np.frombuffer(archive.read(f"{part}.bin"), "i1" if part == "inner" else "<f2")
                .astype(np.float32)
                .reshape(shape)
                for part, shape in head["shapes"].items()
            }
            weights = Weights(**arrays | {"inner": arrays["inner"] * np.array(head["step"], np.float32)})
    except (OSError, KeyError, TypeError, ValueError, zipfile.BadZipFile) as error:
        raise GivetrailError(f"The model {path.name} is missing or broken: run `make train-decisions`.") from error
    names: list[str] = head["names"]
    return Decision(tuple(head["classes"]), {n: i for i, n in enumerate(names)}, weights)
