"""Whether it happened, where the contract leaves no choice: corrections of the learned decision."""

from __future__ import annotations

from spacy.tokens import Token

from extract.lang.schema.cues import Cue
from extract.model import Counting, Status
from extract.rows.context import ACTS, Context
from extract.syntax import clauses_of

_HELPERS = frozenset({"aux", "aux:pass"})
_PLANS = frozenset({Cue.PLEDGE, Cue.FUTURE})


def settled(context: Context, status: Status, counting: Counting) -> Status:
    """The status by the contract.

    "200 tablets that will be distributed" are planned, whatever includes them, and what "will give 20" is said of; a
    programme that "trains 700 students per year" is running.
    """
    head, verb = context.candidate.head, context.verb
    if head is not None and any(_is_act_to_come(context, clause) for clause in clauses_of(head)):
        return Status.PLANNED
    if verb is not None and _is_future(context, verb):
        return Status.PLANNED
    running = counting is Counting.RATE and status is Status.PLANNED and _is_present(context)
    return Status.ONGOING if running else status


def _is_present(context: Context) -> bool:
    """Whether the row's verb stands in the present and speaks of no plan."""
    verb = context.verb
    if verb is None or "Pres" not in verb.morph.get("Tense", []) or "Ind" not in verb.morph.get("Mood", []):
        return False
    return not any(context.cues_of_token(token) & _PLANS for token in (verb, *verb.children))


def _is_future(context: Context, verb: Token) -> bool:
    """Whether a verb stands in the future, itself or by an auxiliary; "aura fourni" looks back."""
    if "Fut" in verb.morph.get("Tense", []):
        return True
    helpers = [child for child in verb.children if child.dep_ in _HELPERS]
    ahead = [helper for helper in helpers if Cue.FUTURE in context.cues_of_token(helper)]
    return any(helper.dep_ == "aux:pass" or "Fut" not in helper.morph.get("Tense", []) for helper in ahead)


def _is_act_to_come(context: Context, verb: Token) -> bool:
    if verb.pos_ != "VERB" or not context.cues_of_token(verb) & ACTS:
        return False
    forms = [verb, *(child for child in verb.children if child.dep_ in _HELPERS)]
    return any("Fut" in form.morph.get("Tense", []) or Cue.FUTURE in context.cues_of_token(form) for form in forms)
