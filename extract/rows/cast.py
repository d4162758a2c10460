"""Who plays which part in an article: how it treats each of its names, and which phrases refer back to them."""

from __future__ import annotations

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
from extract.names.types import EntityType
from extract.reading import Part
from extract.syntax import governor

GIVING = frozenset({Cue.GIVE, Cue.FUND, Cue.BUILD, Cue.TRAIN, Cue.SUPPORT, Cue.VOLUNTEER, Cue.PLEDGE, Cue.LAUNCH})


@dataclass(slots=True)
class Role:
    """How an article treats one of its names, over all mentions."""

    counts: Counter[str] = field(default_factory=Counter)
    first: int = 999  # index of the first sentence among the prose
    told: list[int] = field(default_factory=list)  # indexes of the sentences that name it
    blocks: set[int] = field(default_factory=set)  # paragraphs that name it
    rank: int = 0  # by number of mentions, names and references together
    rank_of_type: int = 0  # the same among the names of its type


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
    order: list[tuple[int, Entity]]  # place of each mention of an organisation, in order of the text
    standing: dict[int, dict[str, float]] = field(default_factory=dict)  # each name's features that all rows share


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
            parts[name.span] = frozenset(_parts(sentence, name))
            role.counts.update(parts[name.span])
    references = _references(analysis, roles)
    _rank(analysis, roles)
    bodies = ((i, e) for i, e in enumerate(analysis.entities) if e.type is EntityType.ORGANISATION)
    order = sorted((name.span.start, i) for i, entity in bodies for name in entity.mentions)
    return Cast(roles, parts, references, [(start, analysis.entities[i]) for start, i in order])


def _rank(analysis: Analysis, roles: dict[int, Role]) -> None:
    """Say of each name how many are spoken of more often, of all and of its own type."""
    spoken = {key: role.counts["mentions"] + role.counts["referred to"] for key, role in roles.items()}
    ranked = sorted(analysis.entities, key=lambda entity: -spoken[id(entity)])
    before: Counter[EntityType] = Counter()
    for rank, entity in enumerate(ranked):
        role = roles[id(entity)]
        role.rank, role.rank_of_type = rank, before[entity.type]
        before[entity.type] += 1


def _parts(sentence: Sentence, name: Name) -> Iterator[str]:
    """What one mention's grammar says of its part: acting, paid by, given to, quoted."""
    root = sentence.root(name.span)
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
    cues = sentence.cues_at(verb) if verb is not None else frozenset()
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
        above = sentence.cues_at(root.head)
        yield f"{root.dep_} of {'giving' if above & GIVING else 'other'}"


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
    own = [e for e in analysis.entities if e.type is EntityType.ORGANISATION]
    return max(own, key=lambda e: (roles[id(e)].counts["title"], roles[id(e)].counts["mentions"]), default=None)


def _target(
    noun: str, nouns: Mapping[str, frozenset[Sort]], recent: list[Entity], roles: dict[int, Role]
) -> Entity | None:
    options = [e for e in recent if e.type is EntityType.ORGANISATION]
    if noun == "*":
        return options[0] if options else None
    fitting = [e for e in options if e.sorts & nouns[noun]]
    if fitting:
        return fitting[0]
    plain = [e for e in options if not e.sorts or Sort.COMPANY in nouns[noun]]
    return max(plain, key=lambda e: roles[id(e)].counts["mentions"], default=None)
