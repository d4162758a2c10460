"""Dependencies between the words of a sentence, read the same way in every language (Universal Dependencies)."""

from __future__ import annotations

from spacy.tokens import Token

from extract.folding import fold

_SUBJECTS = frozenset({"nsubj", "nsubj:pass", "csubj"})
_CLAUSES = frozenset({"acl", "acl:relcl"})
_VERBAL = frozenset({"VERB", "AUX"})


def governor(token: Token) -> Token | None:
    """The verb that a noun hangs on, over other nouns; None when there is none."""
    seen = token
    for _ in range(8):
        if seen.head is seen or seen.head.i == seen.i:
            return None
        seen = seen.head
        if seen.pos_ in _VERBAL:
            return seen
    return None


def chain(token: Token, most: int = 3) -> list[Token]:
    """The words above a token, nearest first."""
    above: list[Token] = []
    while token.head.i != token.i and len(above) < most:
        token = token.head
        above.append(token)
    return above


def clauses_of(token: Token) -> list[Token]:
    """The verbs of the clauses that describe a noun: "tablets that will be distributed"."""
    return [child for child in token.children if child.dep_ in _CLAUSES]


def case_of(token: Token) -> str:
    """The preposition before a noun, folded; empty when there is none."""
    return next((fold(child.text) for child in token.children if child.dep_ == "case"), "")


def subject_of(verb: Token) -> Token | None:
    """The subject of a verb, or of the verb that it is coordinated with or complements."""
    for _ in range(4):
        for child in verb.children:
            if child.dep_ in _SUBJECTS:
                return child
        if verb.head.i == verb.i or verb.dep_ not in {"conj", "xcomp", "advcl", "acl", "ccomp", "acl:relcl"}:
            return None
        if verb.dep_ in _CLAUSES:
            return verb.head
        verb = verb.head
    return None
