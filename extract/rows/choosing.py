"""Choices among options: who gives, and when."""

from __future__ import annotations

from itertools import pairwise

from extract.folding import fold
from extract.names.entities import Entity
from extract.rows import date_features, dating, givers
from extract.rows.cast import Cast
from extract.rows.context import Context
from extract.rows.dating import Option
from extract.rows.decisions import load

JOINT_GIVER = 0.5  # how far below the best giver's score one that is named beside it may lie to give too


def givers_of(context: Context, cast: Cast) -> list[Entity]:
    """The likeliest giver first, then those of its sentence that are nearly as likely."""
    options = givers.options(context, cast)
    if not options:
        return []
    model = load("giver")
    scored = [(float(model.scores(givers.features(context, e, cast))[0]), e) for e in options]
    scored.sort(key=lambda pair: -pair[0])
    best = scored[0]
    near = [
        entity for score, entity in scored[1:] if score > best[0] - JOINT_GIVER and _together(context, best[1], entity)
    ]
    return [best[1], *near]


def _together(context: Context, one: Entity, other: Entity) -> bool:
    """Whether a sentence names the two side by side: joined by no more than a word or two."""
    text = context.analysis.article.text
    joints = context.analysis.language.names.joints
    for sentence in context.analysis.prose:
        spans = [n.span for n in sentence.names if context.analysis.entity_of.get(n.span) in (one, other)]
        for left, right in pairwise(spans):
            gap = fold(text[left.end : right.start]).split()
            if (
                context.analysis.entity_of[left] is not context.analysis.entity_of[right]
                and len(gap) <= 3
                and joints & set(gap)
            ):
                return True
    return False


def dating_of(context: Context) -> Option:
    """The likeliest dating of a row."""
    options = dating.options(context)
    model = load("date")
    scores = [float(model.scores(date_features.features(context, one, among=options))[0]) for one in options]
    return options[scores.index(max(scores))]
