"""Learning in stages: decisions on names first, then what numbers and acts are, then what builds on both.

What is learned later must see earlier decisions as they will be in articles that nobody has seen. So for its examples
each article is decided by weights that were learned without it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence

from extract.decisions import Decision, instead, undecided
from extract.evaluation.gold import Annotated
from extract.names.types import EntityType
from training.decisions import counting, fit, naming
from training.decisions.examples import Examples, natures, settings, together

FOLDS = 3
# How freely each choice may trust single features; chosen by cross-validation over the training articles.
STRENGTH = {"item": 0.3, "giver": 0.3, "date": 0.1, "company": 1.0}
UNITS = {"giver"}  # choices that a network makes better; for dates it does not
BINARY = {"row": "row", "event": "event", "seam": "together"}

Fold = list[Annotated]
Read = Callable[[Fold], dict[str, Examples]]


# What is read of the articles, stage by stage, and the decisions learned from it.
STAGES: tuple[tuple[Read, tuple[str, ...]], ...] = (
    (naming.examples, ("seam",)),
    (naming.examples, ("type",)),
    (counting.examples, ("item",)),
    (natures, ("row", "counting", "status", "action", "event", "event_action", "event_status")),
    (settings, ("company", "giver", "date")),
)
BUILT_ON = {"seam", "type", "item", "row", "counting", "status", "event_status"}  # what later stages see


def learn(annotated: Sequence[Annotated]) -> dict[str, fit.Fitted]:
    """Fitted weights of every decision."""
    folds = [[one for one in annotated if _fold(one) == place] for place in range(FOLDS)]
    nothing = {"seam": undecided("together"), "type": undecided(*EntityType), "item": undecided("choice")}
    known: list[dict[str, Decision]] = [dict(nothing) for _ in folds]  # by fold: learned without it
    fitted: dict[str, fit.Fitted] = {}
    for read, names in STAGES:
        found = _read(read, folds, known)
        for name in names:
            fitted[name] = _fit(name, found)
            for place in range(FOLDS) if name in BUILT_ON else ():
                known[place][name] = _fit(name, found[:place] + found[place + 1 :]).decision
    return fitted


def _fold(annotated: Annotated) -> int:
    return int(hashlib.md5(annotated.article.id.encode()).hexdigest(), 16) % FOLDS


def _read(read: Read, folds: Sequence[Fold], known: Sequence[dict[str, Decision]]) -> list[Examples]:
    """The examples of each fold, its names decided by what was learned without it."""
    found = []
    for articles, decisions in zip(folds, known, strict=True):
        with instead(decisions):
            found.append(together(read(articles).values()))
    return found


def _fit(name: str, found: Sequence[Examples]) -> fit.Fitted:
    everything = together(found)
    if name in STRENGTH:
        return fit.choices(everything.choices[name], STRENGTH[name], units=name in UNITS)
    return fit.classes(everything.labelled[name], BINARY.get(name))
