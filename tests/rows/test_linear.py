"""The linear models: what is saved is loaded, and scores are the sums that one can do by hand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from extract.model import GivetrailError
from extract.rows import linear
from extract.rows.linear import Linear

WEIGHTS = np.array([[1.0, -1.0], [0.5, 2.0], [-0.25, 0.0]], np.float32)
BIAS = np.array([0.125, -0.5], np.float32)
MODEL = Linear(("row", "none"), {"a": 0, "b": 1, "c": 2}, WEIGHTS, BIAS)
ONE = Linear(("row",), {"a": 0}, np.array([[2.0]], np.float32), np.array([-1.0], np.float32))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setattr(linear, "FOLDER", tmp_path)
    linear.load.cache_clear()
    yield tmp_path
    linear.load.cache_clear()


@pytest.mark.parametrize(
    ("features", "scores"),
    [
        ({}, [0.125, -0.5]),
        ({"unknown": 5.0}, [0.125, -0.5]),
        ({"a": 1.0}, [1.125, -1.5]),
        ({"a": 1.0, "b": 2.0}, [2.125, 2.5]),
        ({"c": 4.0, "unknown": 1.0}, [-0.875, -0.5]),
    ],
)
def test_scores(features: dict[str, float], scores: list[float]) -> None:
    assert MODEL.scores(features).tolist() == scores


def test_best_is_the_highest_score() -> None:
    assert MODEL.best({"a": 1.0}) == "row"
    assert MODEL.best({"a": 1.0, "b": 2.0}) == "none"


def test_probabilities_of_classes() -> None:
    found = MODEL.probabilities({"a": 1.0})
    assert sum(found.values()) == pytest.approx(1)
    assert found["row"] == pytest.approx(1 / (1 + np.exp(-2.625)))


def test_probability_of_one_class() -> None:
    assert ONE.probabilities({"a": 0.5}) == {"row": 0.5}
    assert ONE.probabilities({})["row"] == pytest.approx(1 / (1 + np.e))


def test_huge_scores_are_chances_still() -> None:
    found = MODEL.probabilities({"a": 10_000.0})
    assert found == {"row": 1.0, "none": 0.0}


def test_reasons_are_the_loudest_features() -> None:
    features = {"a": 1.0, "b": 4.0, "c": 1.0, "unknown": 9.0}
    assert MODEL.reasons(features) == ["b", "a"]
    assert MODEL.reasons(features, most=1) == ["b"]
    assert MODEL.reasons(features, against=True) == ["c"]
    assert MODEL.reasons({}) == []


def test_saved_is_loaded(folder: Path) -> None:
    linear.save(folder / "x.zip", MODEL.classes, list(MODEL.rows), WEIGHTS, BIAS)
    again = linear.load("x")
    assert (again.classes, dict(again.rows)) == (MODEL.classes, dict(MODEL.rows))
    assert again.weights.tolist() == WEIGHTS.tolist()
    assert again.bias.tolist() == BIAS.tolist()
    assert linear.load("x") is again


def test_same_weights_are_the_same_bytes(folder: Path) -> None:
    for name in ("x", "y"):
        linear.save(folder / f"{name}.zip", MODEL.classes, list(MODEL.rows), WEIGHTS, BIAS)
    assert (folder / "x.zip").read_bytes() == (folder / "y.zip").read_bytes()


@pytest.mark.parametrize("content", [None, b"", b"junk"])
def test_model_that_is_not_there(folder: Path, content: bytes | None) -> None:
    if content is not None:
        (folder / "x.zip").write_bytes(content)
    with pytest.raises(GivetrailError, match="make train-decisions"):
        linear.load("x")


@pytest.mark.parametrize(
    ("name", "classes"),
    [
        ("row", {"row", "no"}),
        ("counting", {"once", "cumulative", "rate", "part"}),
        ("status", {"planned", "ongoing", "done"}),
    ],
)
def test_models_that_ship_know_their_classes(name: str, classes: set[str]) -> None:
    found = set(linear.load(name).classes)
    assert found <= classes | {"row"}
    assert found
    assert linear.load(name).weights.shape[1] == len(linear.load(name).classes)
