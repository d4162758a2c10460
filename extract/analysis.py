"""An article taken apart: its sentences with their parses, numbers, dates and names, and its organisations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import islice

from spacy.language import Language as Pipeline
from spacy.tokens import Doc, Token

from extract.components import pipeline
from extract.dates import CHRONOLOGY, DateExpression
from extract.dates import dateline as find_dateline
from extract.dates import find as find_dates
from extract.folding import fold, straight
from extract.lang import LANGUAGES
from extract.lang.schema import Language
from extract.lang.schema.cues import Cue
from extract.model import Article, Span
from extract.names.entities import Entity, entities
from extract.names.mentions import Name
from extract.names.seen import seen
from extract.names.types import EntityType
from extract.numbers import Number, Shape
from extract.numbers import find as find_numbers
from extract.reading import Part, blocks, sentences, title_of
from extract.rows.cues import CueHit

NO_NAME = 0.9  # chance from which a name is none
_ORNAMENTS = " \n:–—-•|.*#"  # signs around a date that stands alone on a line
BATCH = 16  # articles whose sentences go through the language model together


@dataclass
class Sentence:
    """One sentence or headline. Places of numbers, dates, names and cues are offsets into the article."""

    index: int  # among the sentences that belong to the article: what the site puts around it counts for nothing
    span: Span
    part: Part
    block: int
    text: str
    doc: Doc | None = None
    numbers: list[Number] = field(default_factory=list)
    dates: list[DateExpression] = field(default_factory=list)
    names: list[Name] = field(default_factory=list)
    cues: list[CueHit] = field(default_factory=list)

    @cached_property
    def words(self) -> list[tuple[int, int, str]]:
        """Its words with their offsets in the article, folded; nothing before it is parsed."""
        shift = self.span.start
        folded = ((t.idx + shift, len(t), fold(t.text)) for t in self.doc or () if not t.is_space)
        return [(start, start + length, word) for start, length, word in folded if word]

    @cached_property
    def plurals(self) -> list[Token]:
        """Its plural nouns; nothing before it is parsed."""
        return [t for t in self.doc or () if t.pos_ == "NOUN" and "Plur" in t.morph.get("Number", [])]

    @property
    def is_dated(self) -> bool:
        """Whether it tells a date that can be counted."""
        return any(date.date for date in self.dates)

    def root(self, span: Span) -> Token | None:
        """The syntactic head of a stretch of the sentence."""
        if self.doc is None:
            return None
        shift = self.span.start
        found = self.doc.char_span(span.start - shift, span.end - shift, alignment_mode="expand")
        return found.root if found is not None else None

    def cues_at(self, token: Token) -> frozenset[Cue]:
        """What one of its words hints at."""
        start = token.idx + self.span.start
        return frozenset(hit.cue for hit in self.cues if hit.start <= start < hit.end)


@dataclass
class Analysis:
    """What the engine knows of an article before it decides anything."""

    article: Article
    language: Language
    title: str | None
    sentences: list[Sentence]
    numbers: list[Number]  # of the whole page, furniture included
    dates: list[DateExpression]
    dateline: DateExpression | None = None  # the page's own date, no date of an act
    entities: list[Entity] = field(default_factory=list)

    @cached_property
    def entity_of(self) -> dict[Span, Entity]:
        """The entity behind each name's place."""
        return {name.span: entity for entity in self.entities for name in entity.mentions}

    @cached_property
    def prose(self) -> list[Sentence]:
        """Sentences that belong to the article."""
        return [sentence for sentence in self.sentences if sentence.part is not Part.FURNITURE]

    @cached_property
    def headings(self) -> list[DateExpression]:
        """The dates of a chronology, each alone on its line: three or more, since one or two may stamp the page."""
        alone = [found for sentence in self.sentences if (found := _alone(sentence)) is not None]
        return alone if len({one.date for one in alone}) >= CHRONOLOGY else []


def _alone(sentence: Sentence) -> DateExpression | None:
    """The date that is all that a line says."""
    dates = [one for one in sentence.dates if one.date and not one.is_name]
    if len(dates) != 1 or len(sentence.text.strip(_ORNAMENTS)) > dates[0].end - dates[0].start:
        return None
    return dates[0]


def analyse(articles: Iterable[Article]) -> Iterator[Analysis]:
    """Analyses in the order of the articles. Raises ModelMissing when a language's pipeline is not there."""
    stream = iter(articles)
    while batch := list(islice(stream, BATCH)):
        analyses = [_page(article) for article in batch]
        for code in sorted({analysis.language.code for analysis in analyses}):
            _parse([analysis for analysis in analyses if analysis.language.code == code], code)
        for analysis in analyses:
            _name(analysis)
        yield from analyses


def _name(analysis: Analysis) -> None:
    """Bring the names together; what is plainly none (a day, a word that opens a sentence) is left out."""
    found = entities((name for sentence in analysis.prose for name in sentence.names), analysis.language.names)
    analysis.entities = [entity for entity in found if entity.chances[EntityType.NONE] < NO_NAME]
    for sentence in analysis.prose:
        sentence.names = [name for name in sentence.names if name.span in analysis.entity_of]


def _page(article: Article) -> Analysis:
    language = LANGUAGES[article.language]
    found = blocks(article.text, language.pages, article.title)
    spans = [
        Sentence(0, span, block.part, place, article.text[span.start : span.end])
        for place, block in enumerate(found)
        for span in sentences(article.text, block.span, language.pages)
    ]
    numbers = find_numbers(article.text, language.numbers)
    dates = find_dates(article.text, language.dates, article.published)
    before = 0
    for sentence in spans:
        sentence.index = before
        before += sentence.part is not Part.FURNITURE
        sentence.numbers = [number for number in numbers if number.start in sentence.span]
        sentence.dates = [date for date in dates if date.start in sentence.span]
    own = find_dateline(article.text, language.dates)
    stamp = next((d for d in dates if own is not None and d.core_start == own.core_start), None)
    return Analysis(article, language, article.title or title_of(article.text, found), spans, numbers, dates, stamp)


def _parse(analyses: Sequence[Analysis], code: str) -> None:
    """Run the language pipeline over the prose of some articles of one language."""
    nlp = pipeline(code)
    prose = [sentence for analysis in analyses for sentence in analysis.prose]
    documents = (doc for analysis in analyses for doc in _documents(nlp, analysis))
    for sentence, doc in zip(prose, nlp.pipe(documents, batch_size=128), strict=True):
        shift = sentence.span.start
        sentence.doc = doc
        sentence.cues = [CueHit(hit.start + shift, hit.end + shift, hit.cue) for hit in doc._.cues]
        sentence.names = [replace(n, span=Span(n.span.start + shift, n.span.end + shift)) for n in doc._.names]


def _documents(nlp: Pipeline, analysis: Analysis) -> Iterator[Doc]:
    """The sentences of an article as the pipeline takes them."""
    told = (straight(s.text) for s in analysis.prose if s.part is Part.PROSE)
    written = seen(told, analysis.language.names)
    for sentence in analysis.prose:
        doc = _document(nlp, sentence)
        doc._.seen = written
        yield doc


def _document(nlp: Pipeline, sentence: Sentence) -> Doc:
    """A sentence as the pipeline takes it, with what is known of it already."""
    doc, shift = nlp.make_doc(straight(sentence.text)), sentence.span.start
    doc._.written = sentence.text
    doc._.headline = sentence.part is Part.TITLE
    amounts = (number for number in sentence.numbers if number.shape not in (Shape.LABEL, Shape.YEAR))
    doc._.amounts = tuple(Span(number.start - shift, number.end - shift) for number in amounts)
    return doc
