"""A number of the prose with what it counts: the noun beside it, a noun elsewhere, or what an earlier number counts."""

from __future__ import annotations

from dataclasses import dataclass, replace

from spacy.tokens import Token

from extract.analysis import Analysis, Sentence
from extract.folding import fold, singular
from extract.lang import LANGUAGES
from extract.lang.schema.cues import Cue
from extract.model import Kind, Span
from extract.numbers import Number, Shape
from extract.numbers.counted import around, counted
from extract.rows.cues import cues_of
from extract.rows.places import demonyms
from extract.tables import items

MONEY_KEY = "money"
TIME_UNITS = {"hour": "hour", "day": "day", "week": "week", "month": "month"}
PLACE_UNITS = {"hectare": "hectare", "acre": "acre", "kilometre": "kilometre", "square metre": "square_metre"}


@dataclass(slots=True)
class Candidate:
    """A number of the article's prose with the noun phrase that it counts."""

    analysis: Analysis
    sentence: Sentence
    number: Number
    item: str  # as written; empty when the number stands alone
    words: tuple[str, ...]  # the item's words, bare and singular
    key: str
    kind: Kind
    known: bool  # whether the table of items has it
    head: Token | None  # in the sentence's parse
    phrase: Span  # number and item, in the article
    borrowed: bool = False  # whether the item stands elsewhere: with an earlier number, or as a noun of its own

    @property
    def span(self) -> Span:
        """Place of the number in the article."""
        return Span(self.number.start, self.number.end)


def as_told(analysis: Analysis, sentence: Sentence, number: Number) -> Candidate:
    """A number with the noun that stands beside it; without an item where none does."""
    code = analysis.language.code
    shift = sentence.span.start
    if number.shape is Shape.MONEY:
        token = sentence.root(Span(number.start, number.end))
        name = number.currency_name or number.currency or ""
        return Candidate(
            analysis, sentence, number, name, (), MONEY_KEY, Kind.MONEY, True, token, Span(number.start, number.end)
        )
    found = None
    if sentence.doc is not None:
        found = counted(sentence.doc, number, analysis.language.numbers, shift)
    head = sentence.doc[found.head] if found is not None and sentence.doc is not None else None
    end = shift + found.end if found is not None else number.end
    item = analysis.article.text[shift + found.start : end] if found is not None else ""
    words = _words(head, item)
    if number.shape is Shape.MEASURE:
        key, kind = _measured(number, items.find(code, words))
        unit = number.text.split()[-1].lstrip("0123456789.,") or (number.unit or "")
        item = f"{unit} {item}".strip() if unit not in item else item
        known = True
        head = head or sentence.root(Span(number.start, number.end))
    else:
        key, kind, known = _meaning(words, code)
    start = min(number.modifier_start, shift + found.start) if found is not None else number.modifier_start
    return Candidate(analysis, sentence, number, item, words, key, kind, known, head, Span(start, max(end, number.end)))


def of_noun(candidate: Candidate, noun: Token, sentence: Sentence) -> Candidate:
    """The number counting a noun that stands elsewhere: "masks ..., 300,000 of the kind"."""
    language = candidate.analysis.language
    found = around(noun, language.numbers)
    item = sentence.text[found.start : found.end]
    words = _words(noun, item)
    key, kind, known = _meaning(words, language.code)
    return replace(_alone(candidate), item=item, words=words, key=key, kind=kind, known=known)


def of_earlier(candidate: Candidate, source: Candidate) -> Candidate:
    """The number counting what an earlier one counts: "12 of them", "Gyedu, 51"."""
    number = candidate.number
    if source.kind is Kind.MONEY:
        number = replace(number, currency=source.number.currency, currency_name=source.number.currency_name)
    return replace(
        _alone(candidate), number=number, item=source.item, words=source.words, key=source.key, kind=source.kind,
        known=source.known,
    )  # fmt: skip


def _alone(candidate: Candidate) -> Candidate:
    """Without the noun beside it: in the parse the number stands for what it counts."""
    number = candidate.number
    head = candidate.sentence.root(Span(number.start, number.end))
    return replace(candidate, head=head, phrase=Span(number.modifier_start, number.end), borrowed=True)


def _meaning(words: tuple[str, ...], code: str) -> tuple[str, Kind, bool]:
    """Key and kind of a noun phrase, and whether the table of items has it."""
    row = items.find(code, words)
    if row is not None:
        return row.key, row.kind, True
    head = (words[-1] if code == "en" else words[0]) if words else ""
    return head, _kind_of(words, code), False


def _measured(number: Number, row: items.Item | None) -> tuple[str, Kind]:
    """Key and kind of an amount in a unit; the table knows what some units hold ("tonnes of rice")."""
    unit = number.unit or ""
    if row is not None:
        return row.key, row.kind
    if unit in TIME_UNITS:
        return TIME_UNITS[unit], Kind.TIME
    if unit in PLACE_UNITS:
        return PLACE_UNITS[unit], Kind.PLACES
    return unit, Kind.GOODS


def _words(head: Token | None, item: str) -> tuple[str, ...]:
    """The item's words, singular: the head's lemma, the others as they are."""
    parts = fold(item).replace("'", " ").split()
    lemma = fold(head.lemma_) if head is not None else ""
    surface = fold(head.text) if head is not None else ""
    return tuple(lemma if part == surface and lemma else singular(part) for part in parts)


def _kind_of(words: tuple[str, ...], code: str) -> Kind:
    """The likely kind of a noun that the table does not have, by the endings of words for people and places."""
    cues = {cue for word in words for cue in cues_of(word, code)}
    if any(word in demonyms(LANGUAGES[code].names) for word in words):
        return Kind.PEOPLE
    head = words[-1] if code == "en" and words else words[0] if words else ""
    if head.endswith(("er", "or", "ist", "ian", "ee", "eur", "euse", "ien", "iste", "ant")) or Cue.BENEFIT in cues:
        return Kind.PEOPLE
    return Kind.GOODS
