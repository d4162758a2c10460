"""Learning in stages: decisions on names first, then those that build on names.

What is learned later must see names as they will be decided in articles that nobody has seen. So each article's names
are decided, for its examples, by weights that were learned without it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence

from extract.decisions import Decision, instead, undecided
from extract.evaluation.gold import Annotated
from extract.names.types import EntityType
from training.decisions import fit, naming
from training.decisions.examples import Examples, examples, together

FOLDS = 3
# How freely each choice may trust single features; chosen by cross-validation over the training articles.
STRENGTH = {"giver": 0.3, "date": 0.1}
UNITS = {"giver"}  # choices that a network makes better; for dates it does not
BINARY = {"row": "row", "event": "event", "seam": "together"}
NAMING = ("seam", "type")  # in the order in which they build on each other

Fold = list[Annotated]
Read = Callable[[Fold], dict[str, Examples]]


def learn(annotated: Sequence[Annotated]) -> dict[str, fit.Fitted]:
    """Fitted weights of every decision."""
    folds = [[one for one in annotated if _fold(one) == place] for place in range(FOLDS)]
    nothing = {"seam": undecided("together"), "type": undecided(*EntityType)}
    known: list[dict[str, Decision]] = [dict(nothing) for _ in folds]  # by fold: learned without it
    fitted: dict[str, fit.Fitted] = {}
    for name in NAMING:
        found = _read(naming.examples, folds, known)
        fitted[name] = _fit(name, found)
        for place in range(FOLDS):
            known[place][name] = _fit(name, found[:place] + found[place + 1 :]).decision
    everything = together(_read(examples, folds, known))
    names = [*everything.labelled, *everything.choices]
    return fitted | {name: _fit(name, [everything]) for name in names}


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
