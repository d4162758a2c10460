"""Linear models over named features, as the training writes them: readable, exact, without a library at run time."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from extract.model import GivetrailError

FOLDER = Path(__file__).parents[1] / "models" / "decisions"
Vector = NDArray[np.float32]


@dataclass(frozen=True)
class Linear:
    """One decision: a column of weights for each class, a row for each feature that training kept."""

    classes: tuple[str, ...]
    rows: Mapping[str, int]
    weights: Vector  # features × classes
    bias: Vector  # classes

    @cached_property
    def column(self) -> dict[str, float]:
        """The weights of a model with one class, by feature."""
        return dict(zip(self.rows, self.weights[:, 0].tolist(), strict=True))

    def scores(self, features: Mapping[str, float]) -> Vector:
        """One score a class: the bias and the weights of the features that are known."""
        if len(self.classes) == 1:
            column = self.column
            return np.array([self.bias[0] + sum(column.get(name, 0.0) * value for name, value in features.items())])
        known = [(self.rows[name], value) for name, value in features.items() if name in self.rows]
        if not known:
            return self.bias
        places, values = zip(*known, strict=True)
        total: Vector = self.bias + np.asarray(values, np.float32) @ self.weights[list(places)]
        return total

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
        """The features that spoke loudest for (or against) the first class, loudest first."""
        sign = -1 if against else 1
        column = self.column
        pulls = {name: sign * value * column[name] for name, value in features.items() if name in column}
        return [name for name, pull in sorted(pulls.items(), key=lambda pair: -pair[1])[:most] if pull > 0]


def save(path: Path, classes: Sequence[str], names: Sequence[str], weights: Vector, bias: Vector) -> None:
    """Write a model: one compressed file, the same bytes for the same weights."""
    path.parent.mkdir(parents=True, exist_ok=True)
    head = json.dumps({"classes": list(classes), "names": list(names)}, ensure_ascii=False)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in (
            ("head.json", head.encode()),
            ("weights.bin", weights.astype("<f2").tobytes()),
            ("bias.bin", bias.astype("<f4").tobytes()),
        ):
            archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)


@cache
def load(name: str) -> Linear:
    """The model of one decision. Raises GivetrailError when it is not there."""
    path = FOLDER / f"{name}.zip"
    try:
        with zipfile.ZipFile(path) as archive:
            head = json.loads(archive.read("head.json"))
            weights = np.frombuffer(archive.read("weights.bin"), "<f2").astype(np.float32)
            bias = np.frombuffer(archive.read("bias.bin"), "<f4").astype(np.float32)
    except (OSError, KeyError, ValueError, zipfile.BadZipFile) as error:
        raise GivetrailError(f"The model {path.name} is missing or broken: run `make train-decisions`.") from error
    names: list[str] = head["names"]
    classes = tuple(head["classes"])
    return Linear(classes, {n: i for i, n in enumerate(names)}, weights.reshape(len(names), len(classes)), bias)
