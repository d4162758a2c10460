"""Who gives: every organisation of the article as an option for a row, described by features to choose by."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from spacy.tokens import Token

from extract.analysis import Analysis, Sentence
from extract.folding import fold
from extract.lang.schema.cues import Cue
from extract.lang.schema.names import Sort
from extract.model import Span
from extract.names.chunks import reference_words
from extract.names.entities import Entity
from extract.names.mentions import Name
from extract.reading import Part
from extract.rows.context import ACTS, Context, governor
from extract.rows.features import Features

MOST = 30  # names that are options wherever the row stands
REACH = 15  # sentences on either side in which any name is an option
GIVING = frozenset({Cue.GIVE, Cue.FUND, Cue.BUILD, Cue.TRAIN, Cue.SUPPORT, Cue.VOLUNTEER, Cue.PLEDGE, Cue.LAUNCH})


@dataclass(slots=True)
class Role:
    """How an article treats one of its names, over all mentions."""

    counts: Counter[str] = field(default_factory=Counter)
    first: int = 999  # index of the first sentence among the prose
    told: list[int] = field(default_factory=list)  # indexes of the sentences that name it
    blocks: set[int] = field(default_factory=set)  # paragraphs that name it
    rank: int = 0  # by number of mentions, names and references together


class Bound(StrEnum):
    """What binds a phrase to an organisation."""

    NOUN = "noun"  # "the bank"
    PRONOUN = "pronoun"  # "it"
    HOST = "host"  # "we"


@dataclass(slots=True)
class Reference:
    """A phrase such as "the bank" or "it" and the organisation that it stands for."""

    start: int
    end: int
    entity: Entity
    bound: Bound


@dataclass(slots=True)
class Cast:
    """The article's names with their roles, and the references back to them by sentence."""

    roles: dict[int, Role]
    parts: dict[Span, frozenset[str]]  # what each mention's grammar says of its part
    references: dict[int, list[Reference]]
    standing: dict[int, Features]  # features of each name that are the same for every row
    order: list[tuple[int, Entity]]  # place of each mention of what is no person, in order of the text


def cast(analysis: Analysis) -> Cast:
    """Who plays which part in the article."""
    roles = {id(entity): Role() for entity in analysis.entities}
    parts: dict[Span, frozenset[str]] = {}
    for place, sentence in enumerate(analysis.prose):
        for name in sentence.names:
            entity = analysis.entity_of.get(name.span)
            if entity is None:
                continue
            role = roles[id(entity)]
            role.first = min(role.first, place)
            role.told.append(sentence.index)
            role.blocks.add(sentence.block)
            role.counts["mentions"] += 1
            role.counts["title"] += sentence.part is Part.TITLE
            role.counts["lead"] += sentence.part is Part.PROSE and place <= 2
            parts[name.span] = frozenset(_mention_roles(sentence, name))
            role.counts.update(parts[name.span])
    references = _references(analysis, roles)
    ranked = sorted(roles.values(), key=lambda role: -(role.counts["mentions"] + role.counts["referred to"]))
    for rank, role in enumerate(ranked):
        role.rank = rank
    standing = {id(entity): dict(_standing(analysis, entity, roles[id(entity)])) for entity in analysis.entities}
    order = sorted((n.span.start, i) for i, e in enumerate(analysis.entities) if not e.is_person for n in e.mentions)
    return Cast(roles, parts, references, standing, [(start, analysis.entities[i]) for start, i in order])


def _root(sentence: Sentence, start: int, end: int) -> Token | None:
    if sentence.doc is None:
        return None
    shift = sentence.span.start
    span = sentence.doc.char_span(start - shift, end - shift, alignment_mode="expand")
    return span.root if span is not None else None


def _mention_roles(sentence: Sentence, name: Name) -> Iterator[str]:
    """What one mention's grammar says of its part: acting, paid by, given to, quoted."""
    root = _root(sentence, name.span.start, name.span.end)
    if root is None:
        return
    while root.dep_ in {"flat", "compound", "appos", "conj", "fixed"} and root.head.i != root.i:
        root = root.head
    yield from _grammar(sentence, root)
    for child in root.children:
        if child.dep_ == "nmod:poss":
            yield "has possessor"


def _grammar(sentence: Sentence, root: Token) -> Iterator[str]:
    verb = governor(root)
    cues = _cues_at(sentence, verb) if verb is not None else frozenset()
    case = " ".join(fold(c.text) for c in root.children if c.dep_ == "case")
    if root.dep_ in {"nsubj", "csubj"} and verb is not None:
        yield "acts" if cues & GIVING else "speaks" if Cue.SOURCE in cues else "subject"
        if Cue.RECEIVE in cues:
            yield "receives"
    elif root.dep_ == "obl:agent":
        yield "agent"
    elif root.dep_ == "nsubj:pass":
        yield "passive subject"
    elif case:
        yield f"after {case}"
    if root.dep_ in {"nmod", "nmod:poss"}:
        above = _cues_at(sentence, root.head)
        yield f"{root.dep_} of {'giving' if above & GIVING else 'other'}"


def _cues_at(sentence: Sentence, token: Token) -> frozenset[Cue]:
    start = token.idx + sentence.span.start
    return frozenset(hit.cue for hit in sentence.cues if hit.start <= start < hit.end)


def _references(analysis: Analysis, roles: dict[int, Role]) -> dict[int, list[Reference]]:
    """Definite phrases and pronouns, each bound to the organisation that it most likely stands for."""
    words = analysis.language.names
    nouns = reference_words(words)
    found: dict[int, list[Reference]] = {}
    recent: list[Entity] = []
    host = _host(analysis, roles)
    for sentence in analysis.prose:
        events: list[tuple[int, int, Entity | None, str]] = [
            (name.span.start, name.span.end, entity, "")
            for name in sentence.names
            if (entity := analysis.entity_of.get(name.span)) is not None
        ]
        for token in sentence.doc or ():
            word, start = fold(token.text), token.idx + sentence.span.start
            if any(start in name.span for name in sentence.names):
                continue
            before = fold(token.nbor(-1).text).strip("'") if token.i else ""
            if word in nouns and (before in words.determiners or f"{before}'" in words.determiners):
                events.append((start, start + len(token), None, word))
            elif host is not None and word in words.first_person:
                events.append((start, start + len(token), host, ""))
            elif word in words.pronouns and token.pos_ in {"PRON", "DET"}:
                events.append((start, start + len(token), None, "*"))
        for start, end, entity, noun in sorted(events, key=lambda event: event[0]):
            if entity is not None and entity is host and not any(start in n.span for n in sentence.names):
                found.setdefault(sentence.index, []).append(Reference(start, end, entity, Bound.HOST))
                continue
            if entity is not None:
                recent = [entity, *(e for e in recent if e is not entity)]
                continue
            target = _target(noun, nouns, recent, roles)
            if target is not None:
                roles[id(target)].counts["referred to"] += noun != "*"
                reference = Reference(start, end, target, Bound.PRONOUN if noun == "*" else Bound.NOUN)
                found.setdefault(sentence.index, []).append(reference)
    return found


def _host(analysis: Analysis, roles: dict[int, Role]) -> Entity | None:
    """Who speaks where a page says "we": the organisation of the title, else the one most spoken of."""
    own = [e for e in analysis.entities if not e.is_person and not (e.place and not e.sorts)]
    return max(own, key=lambda e: (roles[id(e)].counts["title"], roles[id(e)].counts["mentions"]), default=None)


def _target(
    noun: str, nouns: Mapping[str, frozenset[Sort]], recent: list[Entity], roles: dict[int, Role]
) -> Entity | None:
    options = [e for e in recent if not e.is_person and not (e.place and not e.sorts)]
    if noun == "*":
        return options[0] if options else None
    fitting = [e for e in options if e.sorts & nouns[noun]]
    if fitting:
        return fitting[0]
    plain = [e for e in options if not e.sorts or Sort.COMPANY in nouns[noun]]
    return max(plain, key=lambda e: roles[id(e)].counts["mentions"], default=None)


def options(context: Context, cast: Cast) -> list[Entity]:
    """The names that may be the giver: no mere places; in a long text those most spoken of or near."""
    return [
        entity
        for entity in context.analysis.entities
        if not _is_mere_place(entity) and (cast.roles[id(entity)].rank < MOST or _is_near(context, cast, entity))
    ]


def _is_near(context: Context, cast: Cast, entity: Entity) -> bool:
    told, index = cast.roles[id(entity)].told, context.sentence.index
    place = bisect_left(told, index - REACH)
    return place < len(told) and told[place] <= index + REACH


def _is_mere_place(entity: Entity) -> bool:
    labels = entity.labels
    return entity.place and labels["ORG"] == 0 and labels["LOC"] * 2 >= len(entity.mentions)


def features(context: Context, entity: Entity, cast: Cast) -> Features:
    """What speaks for and against one organisation as the giver of a row."""
    found = dict(cast.standing[id(entity)])
    found.update(_nearness(context, entity, cast))
    near = [name for name in found if name.startswith(("same", "nearest", "no mention", "bound"))]
    for name in near:
        for trait in ("rank=0", "in title", "person", "acts", "speaks", "agent", "receives"):
            if trait in found:
                found[f"{name} & {trait}"] = 1.0
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
    labels = entity.labels
    for label in ("ORG", "PER", "LOC"):
        yield f"label {label}", labels[label] / len(entity.mentions)
    for sort in sorted(entity.sorts):
        yield f"sort={sort}", 1.0
    if entity.is_person:
        yield "person", 1.0
    if entity.place:
        yield "place", 1.0
    yield f"name words={min(len(entity.name.split()), 4)}", 1.0
    if entity.name.isupper():
        yield "capitals", 1.0
    text = analysis.article.text
    before = (text[max(0, name.span.start - 3) : name.span.start].rstrip()[-1:] for name in entity.mentions)
    if all(sign in {"«", "“", '"'} for sign in before):
        yield "always quoted", 1.0


def _nearness(context: Context, entity: Entity, cast: Cast) -> Iterator[tuple[str, float]]:
    sentence, number = context.sentence, context.candidate.number
    here = [name for name in sentence.names if context.analysis.entity_of.get(name.span) is entity]
    bound = [r for r in cast.references.get(sentence.index, ()) if r.entity is entity]
    if here:
        yield "same sentence", 1.0
        yield f"same sentence, {'before' if here[0].span.start < number.start else 'behind'}", 1.0
        for name in here:
            for part in cast.parts[name.span]:
                yield f"same sentence, {part}", 1.0
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
