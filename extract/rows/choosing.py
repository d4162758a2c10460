"""Choices among options: who gives, and when."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from extract.analysis import Sentence
from extract.decisions import Features, load
from extract.folding import fold
from extract.lang.schema.cues import Cue
from extract.names.entities import Entity
from extract.names.types import EntityType
from extract.rows import date_features, dating, givers
from extract.rows.cast import Cast
from extract.rows.context import Context
from extract.rows.dating import Option

# How far below the best giver's score one named beside it may lie to give too: in the row's sentence, in any other.
JOINT_HERE, JOINT = 4.0, 0.5
_GIVING = frozenset({Cue.GIVE, Cue.FUND, Cue.BUILD, Cue.TRAIN, Cue.SUPPORT})


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
        entity
        for score, entity in scored[1:]
        if _act_together(context, best[1], entity)
        or (score > best[0] - JOINT_HERE and _together(context, best[1], entity, [context.sentence]))
        or (score > best[0] - JOINT and _together(context, best[1], entity, context.analysis.prose))
    ]
    return [best[1], *near]


def _act_together(context: Context, one: Entity, other: Entity) -> bool:
    """Whether two organisations are both the subject of the row's own verb of giving: "A and B gave 300 laptops"."""
    verb, subject = context.verb, context.subject
    if verb is None or subject is None or not context.cues_of_token(verb) & _GIVING:
        return False
    named = {context.entity_at(token) for token in (subject, *subject.conjuncts)}
    return {one, other} <= named and other.type is EntityType.ORGANISATION


def _together(context: Context, one: Entity, other: Entity, sentences: Iterable[Sentence]) -> bool:
    """Whether one of the sentences names the two side by side: joined by no more than a word or two."""
    text, entity_of = context.analysis.article.text, context.analysis.entity_of
    joints = context.analysis.language.names.joints
    for sentence in sentences:
        spans = [n.span for n in sentence.names if entity_of.get(n.span) in (one, other)]
        for left, right in pairwise(spans):
            gap = fold(text[left.end : right.start]).split()
            if entity_of[left] is not entity_of[right] and len(gap) <= 3 and joints & set(gap):
                return True
    return False


def row_nature(described: Features) -> Features:
    """How a row counts and whether it happened, as chances; from the features that those decisions read."""
    return _chances("counting", "counting", described) | _chances("status", "status", described)


def event_nature(described: Features) -> Features:
    """Whether an act without a number happened, as chances."""
    return _chances("status", "event_status", described)


def likeliest(nature: Features, column: str) -> str:
    """The value that a column most likely has."""
    own = {name.partition("=")[2]: chance for name, chance in nature.items() if name.startswith(f"{column}=")}
    return max(own, key=lambda value: own[value])


def _chances(column: str, decision: str, described: Features) -> Features:
    return {f"{column}={value}": chance for value, chance in load(decision).probabilities(described).items()}


def dating_of(context: Context, nature: Features) -> Option:
    """The likeliest dating of a row; `nature` holds the chances of its counting and status."""
    options = dating.options(context)
    model = load("date")
    described = (date_features.features(context, one, among=options, nature=nature) for one in options)
    scores = [float(model.scores(one)[0]) for one in described]
    return options[scores.index(max(scores))]
