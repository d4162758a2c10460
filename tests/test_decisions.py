"""Decisions: what is saved is loaded, and scores are the sums that one can do by hand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import numpy as np
import pytest

from extract import decisions
from extract.decisions import Decision, Weights, plain
from extract.model import GivetrailError

WEIGHTS = np.array([[1.0, -1.0], [0.5, 2.0], [-0.25, 0.0]], np.float32)
BIAS = np.array([0.125, -0.5], np.float32)
MODEL = Decision(("row", "none"), {"a": 0, "b": 1, "c": 2}, plain(WEIGHTS, BIAS))
ONE = Decision(("row",), {"a": 0}, plain(np.array([[2.0]], np.float32), np.array([-1.0], np.float32)))
# One unit that opens only where "a" and "b" are together, and then adds 3.
TOGETHER = Decision(
    ("row",),
    {"a": 0, "b": 1},
    Weights(
        linear=np.array([[0.5], [-0.25]], np.float32),
        bias=np.array([0.0], np.float32),
        inner=np.array([[1.0], [1.0]], np.float32),
        inner_bias=np.array([-1.0], np.float32),
        outer=np.array([[3.0]], np.float32),
    ),
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setattr(decisions, "FOLDER", tmp_path)
    decisions.shipped.cache_clear()
    yield tmp_path
    decisions.shipped.cache_clear()


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


@pytest.mark.parametrize(
    ("features", "score"),
    [({"a": 1.0}, 0.5), ({"b": 1.0}, -0.25), ({"a": 1.0, "b": 1.0}, 3.25), ({"a": 0.5, "c": 9.0}, 0.25)],
)
def test_units_open_for_features_together(features: dict[str, float], score: float) -> None:
    assert TOGETHER.scores(features).tolist() == [score]


def test_reasons_count_what_features_do_together() -> None:
    assert TOGETHER.reasons({"a": 1.0}) == ["a"]
    assert TOGETHER.reasons({"a": 1.0, "b": 1.0}) == ["a", "b"]
    assert TOGETHER.reasons({"b": 1.0}, against=True) == ["b"]


def test_saved_is_loaded(folder: Path) -> None:
    decisions.save(folder / "x.zip", TOGETHER.classes, list(TOGETHER.rows), TOGETHER.weights)
    again = decisions.load("x")
    assert (again.classes, dict(again.rows)) == (TOGETHER.classes, dict(TOGETHER.rows))
    for field in fields(Weights):
        assert getattr(again.weights, field.name).tolist() == getattr(TOGETHER.weights, field.name).tolist()
    assert decisions.load("x") is again


def test_same_weights_are_the_same_bytes(folder: Path) -> None:
    for name in ("x", "y"):
        decisions.save(folder / f"{name}.zip", MODEL.classes, list(MODEL.rows), MODEL.weights)
    assert (folder / "x.zip").read_bytes() == (folder / "y.zip").read_bytes()


@pytest.mark.parametrize("content", [None, b"", b"junk"])
def test_model_that_is_not_there(folder: Path, content: bytes | None) -> None:
    if content is not None:
        (folder / "x.zip").write_bytes(content)
    with pytest.raises(GivetrailError, match="make train-decisions"):
        decisions.load("x")


@pytest.mark.parametrize(
    ("name", "classes"),
    [
        ("row", {"row", "no"}),
        ("counting", {"once", "cumulative", "rate", "part"}),
        ("status", {"planned", "ongoing", "done"}),
    ],
)
def test_models_that_ship_know_their_classes(name: str, classes: set[str]) -> None:
    found = set(decisions.load(name).classes)
    assert found <= classes | {"row"}
    assert found
    assert decisions.load(name).weights.linear.shape[1] == len(decisions.load(name).classes)
