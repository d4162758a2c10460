"""A candidate as named features with weights, for the learned decisions. Names are readable: they become reasons."""

from __future__ import annotations

import math
from collections.abc import Iterator

from spacy.tokens import Token

from extract.decisions import Features
from extract.folding import fold
from extract.lang.schema.cues import Cue
from extract.names.entities import Entity
from extract.names.types import EntityType
from extract.reading import Part
from extract.reading.sentences import is_bullet
from extract.rows.context import ACTS, Context
from extract.syntax import case_of, chain, clauses_of

ENDINGS = (3, 4)  # letters of a noun's ending
NEAR = 5  # words on either side of the number that count as near


def features(context: Context) -> Features:
    """Everything that the decisions on rows, counting, status and action weigh."""
    found: Features = {}
    for part in (_number, _item, _syntax, _nearby, _sentence, _neighbours, _article, _headline, _acting):
        found.update(part(context))
    found.update(_together(context, found))
    return found


def _flags(prefix: str, values: object) -> Iterator[tuple[str, float]]:
    for value in sorted(str(v) for v in values):  # type: ignore[attr-defined]
        yield f"{prefix}={value}", 1.0


def _number(context: Context) -> Iterator[tuple[str, float]]:
    number = context.candidate.number
    yield f"shape={number.shape}", 1.0
    yield f"modifier={number.modifier}", 1.0
    value = number.value
    if value is None:
        yield "vague", 1.0
        return
    size = int(math.log10(value)) if value >= 1 else -1
    yield f"size={size}", 1.0
    yield f"shape,size={number.shape},{size}", 1.0
    if value <= 4 and value == int(value):
        yield f"value={int(value)}", 1.0
    if 1900 <= value <= 2100:
        yield "like a year", 1.0
    if number.value_max is not None:
        yield "range", 1.0
    if value % 10 and value > 1000:
        yield "precise", 1.0
    if any(c.isalpha() for c in number.text[:1]):
        yield "spelt", 1.0


def _item(context: Context) -> Iterator[tuple[str, float]]:
    c = context.candidate
    yield f"kind={c.kind}", 1.0
    yield f"key={c.key}", 1.0
    yield f"known={c.known}", 1.0
    for word in c.words:
        yield f"item word={word}", 1.0
    yield from _noun(context)
    if not c.item:
        yield "nothing counted", 1.0
    if c.borrowed:
        yield "borrowed item", 1.0
    if c.number.unit:
        yield f"unit={c.number.unit}", 1.0
    yield from _flags("item cue", context.cues_within(c.number.end, c.phrase.end))
    if c.head is not None:
        yield f"head tag={c.head.pos_}", 1.0


def _noun(context: Context) -> Iterator[tuple[str, float]]:
    """The counted noun by its ending, which tells something of nouns never met, and the words that describe it."""
    words = context.candidate.words
    if not words:
        return
    first = context.analysis.language.numbers.adjectives_first
    noun, others = (words[-1], words[:-1]) if first else (words[0], words[1:])
    for length in ENDINGS:
        if len(noun) > length:
            yield f"noun ends in {noun[-length:]}", 1.0
    for word in others:
        yield f"described as {word}", 1.0


def _syntax(context: Context) -> Iterator[tuple[str, float]]:
    head = context.candidate.head
    if head is None:
        yield "no parse", 1.0
        return
    yield f"dep={head.dep_}", 1.0
    case = case_of(head)
    yield f"case={case}", 1.0
    yield f"dep,case={head.dep_},{case}", 1.0
    for step, token in enumerate(chain(head)):
        yield f"up{step}={fold(token.lemma_)}", 1.0
        yield f"up{step} tag={token.pos_},{token.dep_}", 1.0
        yield from _flags(f"up{step} cue", context.cues_of_token(token))
    for verb in clauses_of(head):
        yield f"clause form={verb_form(verb)}", 1.0
        yield f"clause verb={fold(verb.lemma_)}", 1.0
        yield from _flags("clause cue", context.cues_of_token(verb))
    yield from _verb(context)


def _verb(context: Context) -> Iterator[tuple[str, float]]:
    verb = context.verb
    if verb is None:
        yield "no verb", 1.0
        return
    cues = context.cues_of_token(verb)
    yield f"verb={fold(verb.lemma_)}", 1.0
    yield from _flags("verb cue", cues)
    if not cues & ACTS:
        yield "verb is no act", 1.0
    yield f"verb form={verb_form(verb)}", 1.0
    passive = any(child.dep_ in {"aux:pass", "nsubj:pass"} for child in verb.children)
    yield f"passive={passive}", 1.0
    for child in verb.children:
        if child.dep_ in {"aux", "aux:pass", "cop", "mark", "advmod"}:
            yield f"verb {child.dep_}={fold(child.lemma_)}", 1.0
            yield f"verb word={fold(child.text)}", 1.0
    if verb.dep_ in {"xcomp", "ccomp", "advcl", "acl", "acl:relcl", "conj"}:
        yield f"verb dep={verb.dep_}", 1.0
        yield f"over verb={fold(verb.head.lemma_)}", 1.0
        yield from _flags("over verb cue", context.cues_of_token(verb.head))
        yield f"over verb form={verb_form(verb.head)}", 1.0
    yield from _subject(context)


def verb_form(verb: Token) -> str:
    """Tense, mood and form of a verb with its auxiliaries, as one word."""
    parts = [verb, *(child for child in verb.children if child.dep_ in {"aux", "aux:pass", "cop"})]
    marks = sorted(
        f"{'aux ' if token is not verb else ''}{'/'.join(token.morph.get('Tense', []) + token.morph.get('Mood', []))}"
        f"{'/'.join(token.morph.get('VerbForm', []))}"
        for token in parts
    )
    return " ".join(marks)


def _subject(context: Context) -> Iterator[tuple[str, float]]:
    subject = context.subject
    if subject is None:
        yield "no subject", 1.0
        return
    entity = context.entity_at(subject)
    if entity is not None:
        yield f"subject is {_sort(entity)}", 1.0
        if entity in context.traits.main:
            yield "subject is a main name", 1.0
    else:
        yield f"subject={fold(subject.lemma_)}", 1.0
        yield from _flags("subject cue", context.cues_of_token(subject))
    if context.candidate.head is not None and subject.i == context.candidate.head.i:
        yield "is subject", 1.0


def _sort(entity: Entity) -> str:
    if entity.type is EntityType.ORGANISATION:
        return "/".join(sorted(entity.sorts)) or "organisation"
    return entity.type


def _nearby(context: Context) -> Iterator[tuple[str, float]]:
    words, place, after = context.words, context.place, context.after
    before = words[max(0, place - NEAR) : place]
    behind = words[after : after + NEAR]
    for step, (_, _, word) in enumerate(reversed(before[-2:])):
        yield f"before{step}={word}", 1.0
    for step, (_, _, word) in enumerate(behind[:2]):
        yield f"behind{step}={word}", 1.0
    for _, _, word in before:
        yield f"near before={word}", 1.0
    for _, _, word in behind:
        yield f"near behind={word}", 1.0
    if before:
        yield from _flags("before cue", context.cues_within(before[0][0], before[-1][1]))
    if behind:
        yield from _flags("behind cue", context.cues_within(behind[0][0], behind[-1][1]))
    text, start = context.analysis.article.text, context.candidate.number.modifier_start
    yield f"sign before={text[max(0, start - 1) : start].strip()}", 1.0
    end = context.candidate.phrase.end
    yield f"sign behind={text[end : end + 1].strip()}", 1.0
    opened = text.rfind("(", context.sentence.span.start, start) > text.rfind(")", context.sentence.span.start, start)
    if opened:
        yield "in brackets", 1.0


def _sentence(context: Context) -> Iterator[tuple[str, float]]:
    sentence = context.sentence
    cues = {hit.cue for hit in sentence.cues}
    yield from _flags("sentence cue", cues)
    yield f"part={sentence.part}", 1.0
    numbers = len(sentence.numbers)
    yield f"numbers={min(numbers, 6)}", 1.0
    yield "first number" if sentence.numbers[:1] == [context.candidate.number] else "later number", 1.0
    if is_bullet(sentence.text):
        yield "bullet", 1.0
    if sentence.dates:
        yield "dated", 1.0
        yield from _flags("date role", {d.role for d in sentence.dates})
    kinds = {_sort(e) for name in sentence.names if (e := context.analysis.entity_of.get(name.span))}
    yield from _flags("sentence names", kinds)
    if any(context.analysis.entity_of.get(name.span) in context.traits.main for name in sentence.names):
        yield "sentence has a main name", 1.0
    if any(sign in sentence.text for sign in '«“"'):
        yield "quoted", 1.0
    yield f"words={min(len(context.words) // 8, 6)}", 1.0
    for _, _, word in context.words:
        yield f"sentence says {word}", 1.0
    if sentence.doc is not None:
        root = next((t for t in sentence.doc if t.dep_ == "ROOT"), None)
        if root is not None:
            yield f"root={fold(root.lemma_)}", 1.0
            yield from _flags("root cue", context.cues_of_token(root))
            yield f"root form={verb_form(root)}", 1.0


def _neighbours(context: Context) -> Iterator[tuple[str, float]]:
    sentences, index = context.analysis.prose, context.sentence.index
    for name, step in (("previous", -1), ("next", 1)):
        if 0 <= index + step < len(sentences):
            yield from _flags(f"{name} cue", {hit.cue for hit in sentences[index + step].cues})


def _article(context: Context) -> Iterator[tuple[str, float]]:
    traits = context.traits
    for cue, share in traits.density.items():
        yield f"article {cue}", share
    yield from _flags("title cue", traits.title)
    yield from _flags("lead cue", traits.lead)
    position = context.sentence.index / max(1, len(context.analysis.prose))
    yield f"position={int(position * 4)}", 1.0
    if context.sentence.index < 3:
        yield f"sentence {context.sentence.index}", 1.0
    if context.repeated:
        yield "told before", 1.0
    yield f"language={context.analysis.language.code}", 1.0


def _headline(context: Context) -> Iterator[tuple[str, float]]:
    """Whether the title speaks of what is counted: the news is about it."""
    titles = [s for s in context.analysis.prose if s.part is Part.TITLE and s is not context.sentence]
    said = {word for s in titles for word in fold(s.text).replace("'", " ").split()}
    if any(word in said or f"{word}s" in said for word in context.candidate.words if len(word) > 3):
        yield "item in title", 1.0
    value = context.candidate.number.value
    if value is not None and any(number.value == value for s in titles for number in s.numbers):
        yield "number in title", 1.0
    if context.sentence.part is not Part.TITLE and titles and context.traits.title & ACTS:
        yield "title is an act", 1.0


def _acting(context: Context) -> Iterator[tuple[str, float]]:
    """Who does what to the number, in one: the subject's sort with the verb's act."""
    if context.verb is None:
        return
    entity = context.entity_at(context.subject)
    who = "main" if entity in context.traits.main else _sort(entity) if entity else "none"
    if entity is None and context.subject is not None:
        who = "pronoun" if context.subject.pos_ == "PRON" else "noun"
    for cue in sorted(context.cues_of_token(context.verb)):
        yield f"{who} does {cue}", 1.0
        yield f"{who} does {cue} to {context.candidate.kind}", 1.0


def _together(context: Context, found: Features) -> Iterator[tuple[str, float]]:
    """Pairs that mean more than their halves: what is counted with what happens to it."""
    kind = context.candidate.kind
    for name in list(found):
        if name.startswith(
            (
                "verb cue=",
                "up0 cue=",
                "sentence cue=",
                "dep,case=",
                "subject is",
                "before cue=",
                "verb form=",
                "part=",
                "root cue=",
            )
        ):
            yield f"{kind} & {name}", 1.0
    acts = {hit.cue for hit in context.sentence.cues} & ACTS
    bad = {hit.cue for hit in context.sentence.cues} & {Cue.BUSINESS, Cue.PROBLEM, Cue.STAFF, Cue.COST, Cue.LOAN}
    for act in sorted(acts):
        for other in sorted(bad):
            yield f"{act} with {other}", 1.0
    theme = "giving" if context.traits.density[Cue.CHARITY] >= 0.25 else "other"
    for name in list(found):
        if name.startswith(("kind=", "verb cue=", "shape=", "verb is no act")):
            yield f"{theme} article & {name}", 1.0
