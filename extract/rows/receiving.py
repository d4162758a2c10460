"""Who receives: the phrase behind the words that point to a receiver, as written."""

from __future__ import annotations

from spacy.tokens import Token

from extract.folding import fold
from extract.model import Kind
from extract.rows.context import Context

MAX_WORDS = 12
_NOMINAL = frozenset({"obl", "nmod", "iobj", "obl:arg"})


def recipients(context: Context) -> tuple[str, ...]:
    """The receiver of a row, or nothing; people who are counted receive themselves."""
    candidate = context.candidate
    found = [_phrase(context, token) for token in _pointed(context)]
    if not found and candidate.kind is Kind.PEOPLE and candidate.item:
        return (candidate.item,)
    return tuple(text for text in found[:1] if text)


def _pointed(context: Context) -> list[Token]:
    toward = context.analysis.language.cues.toward
    anchors = [token for token in (context.candidate.head, context.verb) if token is not None]
    return [
        child
        for anchor in anchors
        for child in anchor.children
        if child.dep_ in _NOMINAL
        and any(c.dep_ == "case" and fold(c.text) in toward for c in child.children)
        and child.pos_ in {"NOUN", "PROPN"}
    ]


def _phrase(context: Context, token: Token) -> str:
    """The token's noun phrase without its preposition and article, cut at clauses."""
    parts = [
        t
        for t in token.subtree
        if not any(
            a.dep_ in {"acl", "acl:relcl", "advcl", "conj", "appos"} and token in a.ancestors for a in (t, *t.ancestors)
        )
    ]
    parts = [t for t in parts if not (t.dep_ in {"case", "det"} and t.head.i == token.i)]
    if not parts:
        return ""
    start, end = parts[0].idx, parts[-1].idx + len(parts[-1])
    text = context.sentence.text[start:end].strip(" ,;:.()")
    return " ".join(text.split()[:MAX_WORDS])
