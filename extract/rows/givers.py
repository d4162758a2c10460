"""Who gives: every organisation of the article as an option for a row, described by features to choose by."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator

from extract.analysis import Analysis
from extract.decisions import Features
from extract.folding import fold, fold_word
from extract.lang.schema.cues import Cue
from extract.model import Span
from extract.names.entities import Entity
from extract.names.types import EntityType
from extract.rows.cast import Cast, Reference, Role
from extract.rows.context import ACTS, Context
from extract.rows.places import demonyms
from extract.syntax import case_of, governor

MOST = 30  # names that are options wherever the row stands
REACH = 15  # sentences on either side in which any name is an option
BACK = 3  # sentences before the row's in which a name's part counts
UNLIKELY = 0.05  # chance below which a place is no organisation
_WORD = re.compile(r"[^\W_]+|[^\w\s]")
_GAP_WORDS = 12  # words between name and number up to which each of them counts
_SHORT_GAP = 3  # words between them up to which they count as one phrase
_AROUND = 60  # characters around a mention in which the words beside it stand


def options(context: Context, cast: Cast) -> list[Entity]:
    """The names that may be the giver; in a long text those most spoken of or near."""
    return [
        entity
        for entity in context.analysis.entities
        if not _is_no_organisation(context, entity)
        and (cast.roles[id(entity)].rank < MOST or _is_near(context, cast, entity))
    ]


def _is_near(context: Context, cast: Cast, entity: Entity) -> bool:
    told, index = cast.roles[id(entity)].told, context.sentence.index
    place = bisect_left(told, index - REACH)
    return place < len(told) and told[place] <= index + REACH


def _is_no_organisation(context: Context, entity: Entity) -> bool:
    """Whether a name is that of no organisation: a mere place, or a word such as "Moroccan"."""
    mere_place = entity.place and entity.chances[EntityType.ORGANISATION] < UNLIKELY
    return mere_place or fold(entity.name) in demonyms(context.analysis.language.names)


def features(context: Context, entity: Entity, cast: Cast) -> Features:
    """What speaks for and against one organisation as the giver of a row."""
    if id(entity) not in cast.standing:
        cast.standing[id(entity)] = dict(_standing(context.analysis, entity, cast.roles[id(entity)]))
    found = dict(cast.standing[id(entity)])
    found.update(_nearness(context, entity, cast))
    near = [name for name in found if name.startswith(("same", "nearest", "no mention", "bound"))]
    for name in near:
        for trait in ("rank=0", "in title", "acts", "speaks", "agent", "receives", f"type={entity.type}"):
            if trait in found:
                found[f"{name} & {trait}"] = 1.0
    mention = _nearest_mention(context, entity, cast)
    found.update(_mention(context, entity, mention) if mention is not None else _back(context, entity, cast))
    return found


def _standing(analysis: Analysis, entity: Entity, role: Role) -> Iterator[tuple[str, float]]:
    total = sum(len(e.mentions) for e in analysis.entities) or 1
    yield f"rank={min(role.rank, 5)}", 1.0
    yield "share", (role.counts["mentions"] + role.counts["referred to"]) / total
    yield f"mentions={min(role.counts['mentions'], 5)}", 1.0
    yield f"first={min(role.first, 6)}", 1.0
    for name in role.counts:
        if name not in {"mentions", "title", "lead"}:
            yield name, 1.0
            if role.counts[name] > 1:
                yield f"{name} often", 1.0
    if role.counts["title"]:
        yield "in title", 1.0
    if role.counts["lead"]:
        yield "in lead", 1.0
    for kind, chance in entity.chances.items():
        yield f"chance {kind}", chance
    yield f"type={entity.type}", 1.0
    yield f"rank of its type={entity.type} {min(role.rank_of_type, 3)}", 1.0
    yield from _name(entity)
    text = analysis.article.text
    before = (text[max(0, name.span.start - 3) : name.span.start].rstrip()[-1:] for name in entity.mentions)
    if all(sign in {"«", "“", '"'} for sign in before):
        yield "always quoted", 1.0


def _name(entity: Entity) -> Iterator[tuple[str, float]]:
    """What the name itself tells."""
    for sort in sorted(entity.sorts):
        yield f"sort={sort}", 1.0
    if entity.place:
        yield "place", 1.0
    words = fold(entity.name).replace("'", " ").split()
    yield f"name words={min(len(entity.name.split()), 4)}", 1.0
    if entity.name.isupper():
        yield "capitals", 1.0
    for word in words[:1]:
        yield f"first word={word}", 1.0
    for word in words[1:-1]:
        yield f"inner word={word}", 1.0
    for word in words[-1:]:
        yield f"last word={word}", 1.0


def _nearness(context: Context, entity: Entity, cast: Cast) -> Iterator[tuple[str, float]]:
    sentence, number = context.sentence, context.candidate.number
    here = [name for name in sentence.names if context.analysis.entity_of.get(name.span) is entity]
    bound = [r for r in cast.references.get(sentence.index, ()) if r.entity is entity]
    others = min(len(context.organisations - {entity}), 3)
    if here:
        yield "same sentence", 1.0
        yield f"same sentence, other organisations={others}", 1.0
        yield f"same sentence, {'before' if here[0].span.start < number.start else 'behind'}", 1.0
        for name in here:
            for part in cast.parts[name.span]:
                yield f"same sentence, {part}", 1.0
    else:
        yield f"organisations of the sentence={others}", 1.0
    for kind in sorted({r.bound for r in bound}):
        yield f"bound by {kind}", 1.0
    yield from _as_subject(context, entity, bound)
    yield from _distance(context, entity, cast)


def _as_subject(context: Context, entity: Entity, bound: list[Reference]) -> Iterator[tuple[str, float]]:
    subject = context.subject
    if subject is None:
        return
    place = subject.idx + context.sentence.span.start
    is_subject = context.entity_at(subject) is entity or any(r.start <= place < r.end for r in bound)
    if is_subject:
        acts = context.cues_of_token(context.verb) & ACTS
        yield "same subject", 1.0
        yield f"same subject of {'receiving' if Cue.RECEIVE in acts else 'acting' if acts else 'other'}", 1.0


def _distance(context: Context, entity: Entity, cast: Cast) -> Iterator[tuple[str, float]]:
    index, role = context.sentence.index, cast.roles[id(entity)]
    before = bisect_left(cast.order, context.candidate.number.start, key=lambda mention: mention[0])
    if before and cast.order[before - 1][1] is entity:
        yield "nearest before", 1.0
    told = bisect_right(role.told, index)
    yield (f"sentences back={min(index - role.told[told - 1], 5)}" if told else "no mention before"), 1.0
    if context.sentence.block in role.blocks:
        yield "same paragraph", 1.0


def _nearest_mention(context: Context, entity: Entity, cast: Cast) -> Span | None:
    """Where the row's sentence names the organisation or refers to it, nearest to the number."""
    sentence = context.sentence
    named = [name.span for name in sentence.names if context.analysis.entity_of.get(name.span) is entity]
    bound = [Span(r.start, r.end) for r in cast.references.get(sentence.index, ()) if r.entity is entity]
    return min((*named, *bound), key=lambda span: len(_words(context, _gap(context, span))), default=None)


def _gap(context: Context, mention: Span) -> Span:
    """What stands between a mention and the number with its noun."""
    number, phrase = context.candidate.number, context.candidate.phrase
    if mention.end <= number.start:
        return Span(mention.end, max(mention.end, number.modifier_start))
    return Span(phrase.end, max(phrase.end, mention.start))


def _words(context: Context, span: Span) -> list[str]:
    """Words and signs of a stretch, folded; each figure as one sign."""
    found = _WORD.findall(context.analysis.article.text[span.start : span.end])
    return ["#" if word[0].isdigit() else fold_word(word) for word in found]


def _mention(context: Context, entity: Entity, mention: Span) -> Iterator[tuple[str, float]]:
    """How a mention stands to the number: what is between them, the words around it, what its verb does."""
    side = "before" if mention.end <= context.candidate.number.start else "behind"
    yield from _between(context, entity, _gap(context, mention), side)
    sentence = context.sentence
    led = _words(context, Span(max(sentence.span.start, mention.start - _AROUND), mention.start))[-2:]
    followed = _words(context, Span(mention.end, min(mention.end + _AROUND, sentence.span.end)))[:2]
    for word in led[-1:]:
        yield f"word before={word}", 1.0
        yield f"{side}, word before={word}", 1.0
    for word in followed[:1]:
        yield f"word after={word}", 1.0
    for name, pair in (("words before", led), ("words after", followed)):
        if len(pair) == 2:
            yield f"{name}={' '.join(pair)}", 1.0
    root = sentence.root(mention)
    verb = governor(root) if root is not None else None
    if root is None or verb is None:
        return
    case = case_of(root)
    for cue in sorted(context.cues_of_token(verb)):
        yield f"{root.dep_} {case} of {cue}", 1.0


def _between(context: Context, entity: Entity, gap: Span, side: str) -> Iterator[tuple[str, float]]:
    words, sentence = _words(context, gap), context.sentence
    yield f"gap {side}={min(len(words) // 3, 6)}", 1.0
    if len(words) <= _SHORT_GAP:
        yield f"gap {side}: {' '.join(words)}", 1.0
    if len(words) <= _GAP_WORDS:
        for word in sorted(set(words)):
            yield f"{side}, between: {word}", 1.0
    starts = (n.span.start for n in sentence.names if context.analysis.entity_of.get(n.span) is not entity)
    names = _within(starts, gap)
    numbers = _within((n.start for n in sentence.numbers if n is not context.candidate.number), gap)
    yield f"{side}, names between={min(names, 3)}", 1.0
    yield f"{side}, numbers between={min(numbers, 2)}", 1.0
    for cue in sorted(context.cues_within(gap.start, gap.end)):
        yield f"{side}, cue between={cue}", 1.0
        if not names:
            yield f"{side}, cue and no name between={cue}", 1.0


def _within(starts: Iterable[int], span: Span) -> int:
    return sum(span.start <= start < span.end for start in starts)


def _back(context: Context, entity: Entity, cast: Cast) -> Iterator[tuple[str, float]]:
    """Of a name that the sentence does not hold: its part in the last sentence before that does."""
    index = context.sentence.index
    before = context.analysis.prose[max(0, index - BACK) : index]
    for step, sentence in enumerate(reversed(before), start=1):
        here = [n for n in sentence.names if context.analysis.entity_of.get(n.span) is entity]
        if any(r.entity is entity for r in cast.references.get(sentence.index, ())):
            yield f"{step} back, referred to", 1.0
        for name in here:
            for part in sorted(cast.parts[name.span]):
                yield f"{step} back, {part}", 1.0
        if here:
            if here[0] is sentence.names[0]:
                yield f"{step} back, first name", 1.0
            return
