"""Whether it happened, where the contract leaves no choice: corrections of the learned decision."""

from __future__ import annotations

from spacy.tokens import Token

from extract.lang.schema.cues import Cue
from extract.model import Status
from extract.rows.context import ACTS, Context

_CLAUSES = frozenset({"acl:relcl", "acl"})


def settled(context: Context, status: Status) -> Status:
    """The status by the contract: "200 tablets that will be distributed" are planned, whatever includes them."""
    head = context.candidate.head
    clauses = (child for child in head.children if child.dep_ in _CLAUSES) if head is not None else ()
    return Status.PLANNED if any(_is_act_to_come(context, clause) for clause in clauses) else status


def _is_act_to_come(context: Context, verb: Token) -> bool:
    if verb.pos_ != "VERB" or not context.cues_of_token(verb) & ACTS:
        return False
    forms = [verb, *(child for child in verb.children if child.dep_ in {"aux", "aux:pass"})]
    return any("Fut" in form.morph.get("Tense", []) or Cue.FUTURE in context.cues_of_token(form) for form in forms)
