"""Numbers that might be rows: each with what it counts. What can be no row by its very shape is refused here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from spacy.tokens import Token

from extract.analysis import Analysis, Sentence
from extract.folding import fold, singular
from extract.lang import LANGUAGES
from extract.lang.schema.cues import Cue
from extract.model import Kind, Reason, Span
from extract.numbers import Number, Shape
from extract.numbers.counted import counted
from extract.reading import Part
from extract.rows.cues import cues_of
from extract.rows.places import demonyms
from extract.tables import items
from extract.tables.measures import MEASURES

MONEY_KEY = "money"
_GOODS_UNITS = frozenset(measure.unit for measure in MEASURES if measure.goods)
REACH = 3  # sentences back to where a number's noun may stand
WIDE = 12  # candidates back to where money was spoken of
MONEY_SCALE, MILLION = 10_000, 1_000_000
YOUNGEST, OLDEST = 5, 110  # years of a person whose age is told
_TIME_UNITS = {"hour": "hour", "day": "day", "week": "week", "month": "month"}
_PLACE_UNITS = {"hectare": "hectare", "acre": "acre", "kilometre": "kilometre", "square metre": "square_metre"}

_BY_SHAPE = {
    Shape.PERCENT: Reason.PERCENTAGE,
    Shape.FRACTION: Reason.PERCENTAGE,
    Shape.ORDINAL: Reason.ORDINAL,
    Shape.CLOCK: Reason.DATE,
    Shape.LABEL: Reason.NAME,
}


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
    borrowed: bool = False  # whether the item was named with an earlier number

    @property
    def span(self) -> Span:
        """Place of the number in the article."""
        return Span(self.number.start, self.number.end)


def candidates(analysis: Analysis) -> Iterator[Candidate | tuple[Number, Sentence, Reason]]:
    """Every number of the page, in order: as a candidate, or with the reason why its shape alone refuses it."""
    earlier: list[Candidate] = []
    for sentence in analysis.sentences:
        for number in sentence.numbers:
            reason = _refused(number, sentence)
            if reason is not None:
                yield number, sentence, reason
                continue
            candidate = _candidate(analysis, sentence, number)
            reason = _refused_by_noun(candidate)
            if reason is not None:
                yield number, sentence, reason
                continue
            if not candidate.item:
                candidate = _borrowing(candidate, earlier)
            else:
                earlier.append(candidate)
            yield candidate


def _refused_by_noun(candidate: Candidate) -> Reason | None:
    """Why no number of such a thing is ever a row: regions covered, deaths and cases, staff."""
    if candidate.head is None or not candidate.item or candidate.kind is Kind.MONEY:
        return None
    cues = cues_of(fold(candidate.head.text), candidate.analysis.language.code)
    if Cue.TERRITORY in cues:
        return Reason.TERRITORY
    if candidate.known:
        return None
    if Cue.PROBLEM in cues or Cue.POPULATION in cues:
        return Reason.PROBLEM
    return Reason.ORGANISATION if Cue.STAFF in cues else None


def _borrowing(candidate: Candidate, earlier: list[Candidate]) -> Candidate:
    """A number that stands alone ("12 of them", "Gyedu, 51") counts what the nearest number before it counts.

    One with the scale of money ("150 millions") counts money where money was spoken of last, and in millions wherever
    it was spoken of.
    """
    value = candidate.number.value or 0
    near = [c for c in earlier[-6:] if candidate.sentence.index - c.sentence.index <= REACH]
    money = [c for c in earlier[-WIDE:] if c.kind is Kind.MONEY]
    goods = [c for c in near if c.kind not in (Kind.MONEY, Kind.TIME)]
    goods = [c for c in goods if c.known] or goods
    if money and value >= MILLION:
        source = money[-1]
    elif not near:
        return candidate
    else:
        source = (
            near[-1] if near[-1].kind is Kind.MONEY and (value >= MONEY_SCALE or not goods) else (goods or near)[-1]
        )
    number = candidate.number
    if source.kind is Kind.MONEY:
        number = replace(number, currency=source.number.currency, currency_name=source.number.currency_name)
    return replace(
        candidate, number=number, item=source.item, words=source.words, key=source.key, kind=source.kind,
        known=source.known, borrowed=True,
    )  # fmt: skip


def _refused(number: Number, sentence: Sentence) -> Reason | None:
    if sentence.part is Part.FURNITURE:
        return Reason.FURNITURE
    inside = any(d.start <= number.start and number.end <= d.end for d in sentence.dates)
    if inside and not (number.shape is Shape.MEASURE and number.unit == "hour"):
        return Reason.DATE
    if number.shape is Shape.MEASURE:
        return None if _counts_as_item(number) else Reason.MEASURE
    return Reason.AGE if _is_age(number, sentence) else _BY_SHAPE.get(number.shape)


def _is_age(number: Number, sentence: Sentence) -> bool:
    """Whether a number between commas follows a person's name: "Maria Haddad, 38, …"."""
    if number.shape is not Shape.CARDINAL or number.value is None or not YOUNGEST <= number.value <= OLDEST:
        return False
    shift = sentence.span.start
    before, after = sentence.text[: number.start - shift], sentence.text[number.end - shift :]
    if not before.endswith(", ") or after[:1] not in (",", "."):
        return False
    end = number.start - len(", ")
    return any(name.span.end == end and (name.label == "PER" or name.titled) for name in sentence.names)


def _counts_as_item(number: Number) -> bool:
    return number.unit in _GOODS_UNITS or number.unit in _TIME_UNITS or number.unit in _PLACE_UNITS


def _candidate(analysis: Analysis, sentence: Sentence, number: Number) -> Candidate:
    code = analysis.language.code
    found = (
        counted(sentence.doc, number, analysis.language.numbers, sentence.span.start)
        if sentence.doc is not None
        else None
    )
    shift = sentence.span.start
    head = sentence.doc[found.head] if found is not None and sentence.doc is not None else None
    if number.shape is Shape.MONEY:
        token = sentence.root(Span(number.start, number.end))
        name = number.currency_name or number.currency or ""
        return Candidate(
            analysis, sentence, number, name, (), MONEY_KEY, Kind.MONEY, True, token, Span(number.start, number.end)
        )
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
        row = items.find(code, words)
        key = row.key if row else (words[-1] if code == "en" and words else words[0] if words else "")
        kind, known = (row.kind, True) if row else (_kind_of(words, code), False)
    start = min(number.modifier_start, shift + found.start) if found is not None else number.modifier_start
    return Candidate(analysis, sentence, number, item, words, key, kind, known, head, Span(start, max(end, number.end)))


def _measured(number: Number, row: items.Item | None) -> tuple[str, Kind]:
    """Key and kind of an amount in a unit; the table knows what some units hold ("tonnes of rice")."""
    unit = number.unit or ""
    if row is not None:
        return row.key, row.kind
    if unit in _TIME_UNITS:
        return _TIME_UNITS[unit], Kind.TIME
    if unit in _PLACE_UNITS:
        return _PLACE_UNITS[unit], Kind.PLACES
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
