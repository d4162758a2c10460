"""Acts without a number: sentences that tell a dated act of giving, described by features to choose by."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from decimal import Decimal

from spacy.tokens import Token

from extract.analysis import Analysis, Sentence
from extract.dates import DateExpression
from extract.decisions import Features
from extract.folding import fold
from extract.lang.schema.cues import Cue
from extract.model import Kind, Modifier, Span
from extract.numbers import Number, Shape
from extract.reading import Part
from extract.rows.context import ACTS, Context
from extract.rows.date_traits import beside_publication, relation, verb_of, word_before, words
from extract.rows.dating import own_dates
from extract.rows.features import verb_form
from extract.rows.things import Candidate

_ABOUT = (Cue.LAUNCH, Cue.PARTNER, Cue.MEET, Cue.ENGAGE, Cue.GIVE, Cue.BUILD, Cue.FUND, Cue.SUPPORT)


def acts(analysis: Analysis) -> Iterator[Candidate]:
    """One candidate a sentence of prose that speaks of an act: its verb or noun stands where a row's number would."""
    for sentence in analysis.prose:
        anchor = _anchor(sentence)
        if anchor is not None:
            yield _candidate(analysis, sentence, anchor)


def _anchor(sentence: Sentence) -> Token | None:
    """The word of an act nearest to the head of the sentence, a verb before a noun; of a dated sentence any verb."""
    hits = {hit.start - sentence.span.start for hit in sentence.cues if hit.cue in ACTS}
    if not hits and not sentence.is_dated:
        return None
    words = list(sentence.doc or ())
    found = [token for token in words if token.idx in hits and token.pos_ in {"VERB", "NOUN"}]
    found = found or [token for token in words if token.pos_ == "VERB"]
    return min(found, key=lambda t: (t.pos_ != "VERB", sum(1 for _ in t.ancestors), t.i), default=None)


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
    verb = context.candidate.head
    if verb is not None:
        found.update(_act(context, verb))
        found.update(_words(context, verb))
        dates = own_dates(context)
        found.update(_rows(dates, dated, rows_here))
        for date in dates:
            found.update(_date(context, date, verb, len(dates)))
        found.update(_actor(context, verb))
        found.update(_place(context, rows_here, len(dated)))
    return found


def _act(context: Context, verb: Token) -> Iterator[tuple[str, float]]:
    yield f"verb={fold(verb.lemma_)}", 1.0
    yield f"form={verb_form(verb)}", 1.0
    yield f"dep={verb.dep_}", 1.0
    yield f"tag={verb.pos_}", 1.0
    cues = context.cues_of_token(verb)
    yield f"is act={bool(cues & ACTS)}", 1.0
    for cue in cues:
        yield f"verb cue={cue}", 1.0
    for child in verb.children:
        if child.dep_ in {"obj", "nsubj", "nsubj:pass", "obl"}:
            yield f"{child.dep_}={fold(child.lemma_)}", 1.0
            for cue in context.cues_of_token(child):
                yield f"{child.dep_} cue={cue}", 1.0


def _words(context: Context, verb: Token) -> Iterator[tuple[str, float]]:
    for _, _, word in context.words:
        yield f"word={word}", 1.0
    for cue in {hit.cue for hit in context.sentence.cues}:
        yield f"cue={cue}", 1.0
    for token in context.sentence.doc or ():
        if token.pos_ == "VERB" and token.i != verb.i:
            yield f"other verb={fold(token.lemma_)}", 1.0


def _rows(
    dates: Collection[DateExpression], dated: Collection[str | None], rows_here: int
) -> Iterator[tuple[str, float]]:
    """The dates of the sentence beside those of the article's quantity rows."""
    yield f"dates={min(len(dates), 2)}", 1.0
    if dates:
        shared = any(date.date in dated or date.point in dated for date in dates)
        yield f"rows of that date={shared}", 1.0
        yield f"rows of that date={shared}, rows here={min(rows_here, 1)}", 1.0


def _date(context: Context, date: DateExpression, verb: Token, dates: int) -> Iterator[tuple[str, float]]:
    """One of the dates of the sentence: what it says, and whether it is the act's."""
    text = context.analysis.article.text
    yield f"date={date.basis},{date.role},{date.grain}", 1.0
    for cue in sorted(context.cues_of_token(verb) & set(_ABOUT)):
        yield f"{cue} dated {date.basis}", 1.0
    distance = beside_publication(date.date, context.analysis.article.published)
    yield f"date {date.grain} {distance}", 1.0
    yield f"date {distance}, form={verb_form(verb)}", 1.0
    dated = verb_of(date, context.sentence)
    how = relation(dated, verb) if dated is not None else "none"
    yield f"date's verb {how}", 1.0
    yield f"date's verb {how}, dates={min(dates, 2)}", 1.0
    if dated is not None:
        yield f"date's verb={fold(dated.lemma_)}", 1.0
    yield f"date opens={date.start - context.sentence.span.start < 3}", 1.0
    for word in words(text[date.start : date.end]):
        yield f"date says {word}", 1.0
    for word in word_before(text, date):
        yield f"date after {word}", 1.0


def _actor(context: Context, verb: Token) -> Iterator[tuple[str, float]]:
    subject = context.subject
    entity = context.entity_at(subject)
    yield f"subject={'main' if entity in context.traits.main else entity.type if entity else 'other'}", 1.0
    if subject is not None:
        yield f"subject word={fold(subject.lemma_)}", 1.0
    if any(context.analysis.entity_of.get(n.span) in context.traits.main for n in context.sentence.names):
        yield "main name", 1.0
    yield f"organisations={min(len(context.organisations), 3)}", 1.0
    parts = {child.dep_ for child in verb.children}
    yield f"object={'obj' in parts}, passive={'nsubj:pass' in parts}", 1.0


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
