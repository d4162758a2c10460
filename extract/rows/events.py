"""Acts without a number: sentences that tell a dated act of giving, described by features to choose by."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from decimal import Decimal

from spacy.tokens import Token

from extract.analysis import Analysis, Sentence
from extract.decisions import Features
from extract.folding import fold
from extract.lang.schema.cues import Cue
from extract.model import Kind, Modifier, Span
from extract.numbers import Number, Shape
from extract.reading import Part
from extract.rows.candidates import Candidate
from extract.rows.context import ACTS, Context
from extract.rows.features import verb_form

_ABOUT = (Cue.LAUNCH, Cue.PARTNER, Cue.MEET, Cue.ENGAGE, Cue.GIVE, Cue.BUILD, Cue.FUND, Cue.SUPPORT)


def acts(analysis: Analysis) -> Iterator[Candidate]:
    """One candidate a sentence of prose that speaks of an act: its verb or noun stands where a row's number would."""
    for sentence in analysis.prose:
        anchor = _anchor(sentence)
        if anchor is not None:
            yield _candidate(analysis, sentence, anchor)


def _anchor(sentence: Sentence) -> Token | None:
    """The word of an act nearest to the head of the sentence, a verb before a noun."""
    hits = {hit.start - sentence.span.start for hit in sentence.cues if hit.cue in ACTS}
    if not hits:
        return None
    words = [token for token in sentence.doc or () if token.idx in hits and token.pos_ in {"VERB", "NOUN"}]
    return min(words, key=lambda t: (t.pos_ != "VERB", sum(1 for _ in t.ancestors), t.i), default=None)


def _candidate(analysis: Analysis, sentence: Sentence, verb: Token) -> Candidate:
    start = verb.idx + sentence.span.start
    place = Span(start, start + len(verb))
    number = Number(
        place.start, place.end, place.start, Decimal(0), None, Modifier.EXACT, Shape.LABEL, None, None, None, verb.text
    )
    return Candidate(analysis, sentence, number, "", (), "", Kind.PROGRAMMES, False, verb, place)


def features(context: Context, rows_here: int, dated: Collection[str | None]) -> Features:
    """What speaks for an act being an event row.

    `rows_here` counts the quantity rows of its sentence, `dated` holds the dates of all quantity rows of the article.
    """
    found: Features = {}
    if context.candidate.head is not None:
        found.update(_act(context, context.candidate.head))
        found.update(_dates(context, dated, rows_here))
        found.update(_actor(context))
        found.update(_place(context, rows_here, len(dated)))
    return found


def _act(context: Context, verb: Token) -> Iterator[tuple[str, float]]:
    yield f"verb={fold(verb.lemma_)}", 1.0
    yield f"form={verb_form(verb)}", 1.0
    yield f"dep={verb.dep_}", 1.0
    yield f"tag={verb.pos_}", 1.0
    for cue in context.cues_of_token(verb):
        yield f"verb cue={cue}", 1.0
    for cue in {hit.cue for hit in context.sentence.cues}:
        yield f"cue={cue}", 1.0
    for token in context.sentence.doc or ():
        if token.pos_ == "VERB" and token.i != verb.i:
            yield f"other verb={fold(token.lemma_)}", 1.0
    for child in verb.children:
        if child.dep_ in {"obj", "nsubj:pass", "obl"}:
            yield f"{child.dep_}={fold(child.lemma_)}", 1.0
            for cue in context.cues_of_token(child):
                yield f"{child.dep_} cue={cue}", 1.0


def _dates(context: Context, dated: Collection[str | None], rows_here: int) -> Iterator[tuple[str, float]]:
    dates = [d for d in context.sentence.dates if d.date is not None and not d.is_name]
    yield f"dates={min(len(dates), 2)}", 1.0
    for date in dates:
        yield f"date={date.basis},{date.role},{date.grain}", 1.0
        for cue in sorted(context.cues_of_token(context.candidate.head) & set(_ABOUT)):
            yield f"{cue} dated {date.basis}", 1.0
    if dates:
        shared = any(date.date in dated or date.point in dated for date in dates)
        yield f"rows of that date={shared}", 1.0
        yield f"rows of that date={shared}, rows here={min(rows_here, 1)}", 1.0


def _actor(context: Context) -> Iterator[tuple[str, float]]:
    subject = context.subject
    entity = context.entity_at(subject)
    yield f"subject={'main' if entity in context.traits.main else 'name' if entity else 'other'}", 1.0
    if entity is not None and entity.is_person:
        yield "subject is a person", 1.0
    if subject is not None:
        yield f"subject word={fold(subject.lemma_)}", 1.0
    if any(context.analysis.entity_of.get(n.span) in context.traits.main for n in context.sentence.names):
        yield "main name", 1.0


def _place(context: Context, rows_here: int, rows: int) -> Iterator[tuple[str, float]]:
    sentence, density = context.sentence, context.traits.density
    yield f"rows here={min(rows_here, 2)}", 1.0
    yield f"rows in article={min(rows, 3)}", 1.0
    yield f"part={sentence.part}", 1.0
    yield f"sentence={min(sentence.index, 5)}", 1.0
    yield f"charity={density[Cue.CHARITY] > 0.2}", 1.0
    for cue in (Cue.CHARITY, Cue.BUSINESS, Cue.GIVE, Cue.INVEST):
        yield f"article {cue}", density[cue]
    yield f"numbers={min(sum(n.shape in (Shape.CARDINAL, Shape.MONEY) for n in sentence.numbers), 3)}", 1.0
    if sentence.part is Part.TITLE or sentence.index <= 2:
        yield f"lead & rows={min(rows, 1)}", 1.0
