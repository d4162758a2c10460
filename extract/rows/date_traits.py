"""What can be said of a date where it stands: its words, its verb, how far it lies from the publication."""

from __future__ import annotations

import re

from spacy.tokens import Token

from extract.analysis import Sentence
from extract.dates import DateExpression
from extract.folding import fold_word
from extract.model import Span
from extract.syntax import governor

_AROUND = 40  # characters around a date in which the words beside it stand
_WORD = re.compile(r"[^\W\d_]+|[^\w\s]")


def words(text: str) -> list[str]:
    """Words and signs, folded; no numbers."""
    return [fold_word(word) for word in _WORD.findall(text)]


def word_before(text: str, date: DateExpression) -> list[str]:
    """The one word or sign before a date; empty where none stands near."""
    return words(text[max(0, date.start - _AROUND) : date.start])[-1:]


def word_behind(text: str, date: DateExpression) -> list[str]:
    """The one word or sign behind a date; empty where none stands near."""
    return words(text[date.end : date.end + _AROUND])[:1]


def verb_of(date: DateExpression, sentence: Sentence) -> Token | None:
    """The verb that a date belongs to."""
    root = sentence.root(Span(date.start, date.end))
    return governor(root) if root is not None else None


def relation(dated: Token, own: Token) -> str:
    """How a date's verb stands to another verb of its sentence in the parse."""
    if dated.i == own.i:
        return "same"
    if dated.is_ancestor(own):
        return "above"
    return "below" if own.is_ancestor(dated) else "apart"


def beside_publication(date: str | None, published: str | None) -> str:
    """How a date lies to the publication, as far as both are told: the same, of its year, or away from it."""
    if not date or not published:
        return "unknown"
    start = date.partition("/")[0]
    told = min(len(start), len(published))
    if start[:told] == published[:told]:
        return "same" if start == published else "within"
    if start > published:
        return "after"
    return "before" if start[:4] == published[:4] else "years before"
