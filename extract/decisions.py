"""Learned decisions over named features: weights to read, and a few units for what features mean together.

What training writes is all that is needed at run time: no library but numpy.
"""

from __future__ import annotations

import json
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from functools import cache, cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from extract.model import GivetrailError

FOLDER = Path(__file__).parent / "models" / "decisions"
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

    def _known(self, features: Mapping[str, float]) -> tuple[list[int], Array]:
        known = [(self.rows[name], value) for name, value in features.items() if name in self.rows]
        return [place for place, _ in known], np.array([value for _, value in known], np.float32)

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
    """Write a decision: one compressed file of half-precision weights, the same bytes for the same weights."""
    path.parent.mkdir(parents=True, exist_ok=True)
    shapes = {field.name: getattr(weights, field.name).shape for field in fields(Weights)}
    head = json.dumps({"classes": list(classes), "names": list(names), "shapes": shapes}, ensure_ascii=False)
    contents = {"head.json": head.encode()} | {
        f"{name}.bin": getattr(weights, name).astype("<f2").tobytes() for name in shapes
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in contents.items():
            archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)


@cache
def load(name: str) -> Decision:
    """A decision by its name. Raises GivetrailError when it is not there."""
    path = FOLDER / f"{name}.zip"
    try:
        with zipfile.ZipFile(path) as archive:
            head = json.loads(archive.read("head.json"))
            arrays = {
                part: np.frombuffer(archive.read(f"{part}.bin"), "<f2").astype(np.float32).reshape(shape)
                for part, shape in head["shapes"].items()
            }
            weights = Weights(**arrays)
    except (OSError, KeyError, TypeError, ValueError, zipfile.BadZipFile) as error:
        raise GivetrailError(f"The model {path.name} is missing or broken: run `make train-decisions`.") from error
    names: list[str] = head["names"]
    return Decision(tuple(head["classes"]), {n: i for i, n in enumerate(names)}, weights)
