"""How a row counts, where the contract leaves no choice: corrections of the learned decision, each by its own rule."""

from __future__ import annotations

from collections.abc import Sequence

from extract.lang.schema.cues import Cue
from extract.lang.schema.dates import Role
from extract.model import Counting, Dating, Kind, Status
from extract.rows.context import Context
from extract.rows.things import Candidate
from extract.syntax import clauses_of


def settled(
    context: Context,
    counting: Counting,
    dating: Dating,
    status: Status,
    before: Sequence[tuple[Context, Counting | None]],
) -> Counting:
    """The counting by the contract: what a whole includes is a part; what is told since or by a date, a total."""
    if any(_includes(other, context) for other, _ in before):
        return Counting.PART
    if counting is Counting.CUMULATIVE and _shares_act(context, before):
        return Counting.ONCE
    if counting is not Counting.ONCE or status is Status.PLANNED:
        return counting
    since = dating.date is not None and dating.date.endswith("/..")
    since = since or any(date.role is Role.BY and date.point == dating.date for date in context.sentence.dates)
    return Counting.CUMULATIVE if since or _is_stock(context) else counting


def _includes(whole: Context, part: Context) -> bool:
    """Whether a sentence says that one number is in another of the same thing: "1,300 students, of whom 100"."""
    one, other = whole.candidate, part.candidate
    if one.sentence is not other.sentence or one.key != other.key or not _is_more(one, other):
        return False
    between = (word for start, end, word in part.words if one.number.end <= start and end <= other.number.start)
    told = f" {' '.join(between)} "
    return any(f" {words} " in told for words in part.analysis.language.cues.inclusions)


def _is_more(one: Candidate, other: Candidate) -> bool:
    return one.number.value is not None and other.number.value is not None and one.number.value > other.number.value


def _shares_act(context: Context, before: Sequence[tuple[Context, Counting | None]]) -> bool:
    """Whether the row hangs on the same verb as one that happened once: what one act gave counts alike."""
    if context.verb is None:
        return False
    same = (
        counting
        for other, counting in before
        if other.sentence is context.sentence and other.verb is not None and other.verb.i == context.verb.i
    )
    return Counting.ONCE in same


def _is_stock(context: Context) -> bool:
    """Whether the text speaks of "the 14 academies that it has established": known places, set up before."""
    head = context.candidate.head
    if head is None or context.candidate.kind is not Kind.PLACES:
        return False
    definite = any("Def" in child.morph.get("Definite", []) for child in head.children if child.dep_ == "det")
    built = any(Cue.BUILD in context.cues_of_token(verb) and verb.pos_ == "VERB" for verb in clauses_of(head))
    return definite and built
