"""Where a run is cut into names: by a decision given by hand, and what the decision is told."""

from __future__ import annotations

import numpy as np
import pytest

from extract.components import pipeline
from extract.decisions import Decision, instead, plain, undecided
from extract.lang import LANGUAGES
from extract.names.chunks import runs
from extract.names.seams import Writing, features, pieces
from extract.names.seen import Seen, seen
from extract.names.types import around

EN = LANGUAGES["en"].names


def deciding(**weights: float) -> Decision:
    """A decision that adds the given weights of features, named with "_" for " " and "__" for "="."""
    names = [name.replace("__", "=").replace("_", " ") for name in weights]
    column = np.array(list(weights.values()), np.float32)[:, None]
    return Decision(("together",), {name: i for i, name in enumerate(names)}, plain(column, np.zeros(1, np.float32)))


def cut(text: str, decision: Decision) -> list[str]:
    writing = Writing(pipeline("en")(text), text, EN, Seen(), headline=False)
    with instead({"seam": decision}):
        return [text[slice(*piece)] for run in runs(text, EN, ()) for piece in pieces(writing, run)]


@pytest.mark.parametrize(
    ("decision", "expected"),
    [
        (undecided("together"), ["Corvana Group of Boston"]),
        (deciding(gap__of=-1.0), ["Corvana Group", "Boston"]),
        (deciding(gap__of=-1.0, left__corvana=-1.0), ["Corvana", "Group", "Boston"]),
    ],
)
def test_each_seam_is_decided_by_itself(decision: Decision, expected: list[str]) -> None:
    assert cut("aid from Corvana Group of Boston came", decision) == expected


def test_common_noun_cut_off_is_no_name() -> None:
    assert cut("the Kukum clinic got 20 beds", deciding(right__clinic=-1.0)) == ["Kukum"]
    assert cut("the Kukum clinic got 20 beds", undecided("together")) == ["Kukum clinic"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Corvana of Boston gave", {"gap=of", "left=corvana", "right=boston", "behind is a place"}),
        ("Ms. Okoro gave", {"left is a title", "shapes=Word Word"}),
        ("Acme Ltd Kenya gave", {"right is a legal form"}),
        ("Acme CEO Ruth", {"right is a title", "shapes=Word CAPITALS", "elsewhere: together 2 times"}),
    ],
)
def test_what_a_seam_tells(text: str, told: set[str]) -> None:
    known = seen(["Acme CEO Ruth spoke.", "Acme CEO Ruth left."], EN)
    writing = Writing(pipeline("en")(text), text, EN, known, headline=False)
    assert told <= set(features(writing, next(runs(text, EN, ())), 1))


def test_surroundings_of_a_mention() -> None:
    text = "The masks were donated by Corvana on Monday."
    found = around(pipeline("en")(text), 26, 33)
    assert {"before=by", "after=on"} <= set(found)
    assert any("donate" in trait for trait in found)
