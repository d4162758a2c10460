"""What a number counts where the noun beside it is missing or another's: "12 of them", "Gyedu, 51"."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from heapq import nsmallest

from spacy.tokens import Token

from extract import decisions
from extract.analysis import Sentence
from extract.decisions import Features
from extract.folding import fold, fold_word
from extract.model import Kind
from extract.numbers import Shape
from extract.rows.things import Candidate, of_earlier, of_noun
from extract.syntax import governor

REACH = 3  # sentences back to where the noun may stand
EARLIER, NOUNS = 8, 10  # numbers and nouns before it that are weighed
NEAREST = 40  # plural nouns of one sentence that are looked at
WIDE = 12  # numbers back to where money was spoken of
_BESIDE = 2  # words on either side that show an ellipsis


class How(StrEnum):
    """By what a thing is known that a number may count."""

    OWN = "own"  # the noun beside the number
    EARLIER = "earlier"  # what an earlier number counts
    NOUN = "noun"  # a noun elsewhere


@dataclass(frozen=True, slots=True)
class Option:
    """One thing that a number may count, and where it stands."""

    candidate: Candidate
    how: How
    back: int = 0  # sentences
    steps: int = 0  # numbers or nouns back
    source: Candidate | None = None
    noun: Token | None = None

    @property
    def place(self) -> str:
        return self.how if self.how is How.OWN else f"{self.how} {min(self.back, 2)}"


def settled(told: Candidate, earlier: Sequence[Candidate]) -> Candidate:
    """The number with what it most likely counts; `earlier` are those before it that have a noun beside them."""
    found = options(told, earlier)
    if len(found) < 2:
        return found[0].candidate if found else told
    model = decisions.load("item")
    scores = [float(model.scores(one)[0]) for one in features(told, found)]
    return found[scores.index(max(scores))].candidate


def options(told: Candidate, earlier: Sequence[Candidate]) -> list[Option]:
    """What a number may count; a single option where its own noun is beyond doubt."""
    own = [Option(told, How.OWN)] if told.item else []
    if told.number.shape is not Shape.CARDINAL or (own and _is_plain(told)):
        return own
    seen = {told.key}
    return [*own, *_earlier(told, earlier, seen), *_nouns(told, seen)]


def _is_plain(told: Candidate) -> bool:
    """Whether the parse ties the number to a noun that the table of items has, with no verb between them."""
    if not told.known or told.head is None or not _is_tied(told, told.head):
        return False
    shift, noun = told.sentence.span.start, told.head
    return not any(token.pos_ == "VERB" and token.idx + shift > told.number.start for token in noun.doc[: noun.i])


def _is_tied(told: Candidate, noun: Token) -> bool:
    shift = told.sentence.span.start
    return any(
        child.dep_ == "nummod" and told.number.start <= child.idx + shift < told.number.end for child in noun.children
    )


def _earlier(told: Candidate, earlier: Sequence[Candidate], seen: set[str]) -> Iterator[Option]:
    for steps, source in enumerate(reversed(earlier[-WIDE:]), 1):
        back = told.sentence.index - source.sentence.index
        near = back <= REACH and steps <= EARLIER
        if source.key not in seen and (near or source.kind is Kind.MONEY):
            seen.add(source.key)
            yield Option(of_earlier(told, source), How.EARLIER, back, steps, source)


def _nouns(told: Candidate, seen: set[str]) -> Iterator[Option]:
    """Nouns of its own sentence and of those before it, the nearest first."""
    steps = 0
    for sentence in _sentences(told):
        away = told.number.start - sentence.span.start
        for token in nsmallest(NEAREST, sentence.plurals, key=lambda t: abs(t.idx - away)):
            if steps == NOUNS:
                return
            option = of_noun(told, token, sentence)
            if option.key not in seen:
                seen.add(option.key)
                steps += 1
                yield Option(option, How.NOUN, told.sentence.index - sentence.index, steps, noun=token)


def _sentences(told: Candidate) -> Iterator[Sentence]:
    prose = told.analysis.prose
    for back in range(REACH):
        place = told.sentence.index - back
        if 0 <= place < len(prose):
            yield prose[place]


def features(told: Candidate, found: Sequence[Option]) -> Iterator[Features]:
    """What speaks for and against a number counting each of these."""
    token = told.sentence.root(told.span)
    verb = governor(token) if token is not None else None
    number = list(_number(told, token, verb))
    for option in found:
        facts = [f"{option.place}, {fact}" for fact in (*number, *_thing(option))]
        yield dict.fromkeys([*facts, *_bond(told, option, verb)], 1.0)


def _number(told: Candidate, token: Token | None, verb: Token | None) -> Iterator[str]:
    """The number among the words beside it."""
    yield "is"
    yield f"own={bool(told.item)}"
    words = told.sentence.words
    before = [word for _, end, word in words if end <= told.phrase.start][-_BESIDE:]
    behind = [word for start, _, word in words if start >= told.number.end][:_BESIDE]
    yield f"behind={behind[0] if behind else ''}"
    yield f"behind={' '.join(behind)}"
    yield f"before={before[-1] if before else ''}"
    yield f"before={' '.join(before)}"
    text = told.sentence.text
    shift = told.sentence.span.start
    yield f"sign behind={text[told.number.end - shift : told.number.end - shift + 1].strip()}"
    yield f"sign before={text[max(0, told.phrase.start - shift - 2) : max(0, told.phrase.start - shift)].strip()[-1:]}"
    yield f"size={_size(told)}"
    if token is not None:
        yield f"number is {token.dep_}"
    if verb is not None:
        yield f"verb={fold(verb.lemma_)}"


def _size(told: Candidate) -> int:
    value = told.number.value
    return int(math.log10(value)) if value and value >= 1 else -1


def _thing(option: Option) -> Iterator[str]:
    """The thing itself."""
    candidate = option.candidate
    yield f"known={candidate.known}"
    yield f"kind={candidate.kind}"
    yield f"steps={min(option.steps, 4)}"
    noun = option.noun or (candidate.head if option.how is How.OWN else None)
    if noun is not None:
        yield f"noun={fold_word(noun.lemma_)}"
        yield f"noun tag={noun.pos_}"
        yield f"noun is {noun.dep_}"
        yield f"noun number={noun.morph.get('Number', [])}"
        yield f"noun is capital={noun.text[:1].isupper()}"
    if option.how is How.OWN and noun is not None:
        yield f"tied={_is_tied(candidate, noun)}"
        yield f"words={min(len(candidate.words), 4)}"
        yield f"is after={noun.idx + candidate.sentence.span.start > candidate.number.start}"


def _bond(told: Candidate, option: Option, verb: Token | None) -> Iterator[str]:
    """The number beside the thing."""
    candidate, size = option.candidate, _size(told)
    yield f"{candidate.kind}, size={size}"
    yield f"{candidate.key}, size={size}"
    yield f"thing={candidate.key}"
    if verb is not None:
        yield f"{candidate.kind}, verb={fold(verb.lemma_)}"
    if option.source is not None:
        before, value = option.source.number.value, told.number.value
        if before is not None and value is not None:
            yield f"{option.place}, smaller={value < before}"
            yield f"{option.how}, steps={min(option.steps, 3)}, smaller={value < before}"
    if option.noun is not None and verb is not None and option.back == 0:
        yield f"noun of its verb={governor(option.noun) == verb}"
        yield f"noun before it={option.noun.idx + told.sentence.span.start < told.number.start}"
