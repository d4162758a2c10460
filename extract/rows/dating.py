"""When: every date of the article as an option for a row, described by features to choose by."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import islice

from extract import edtf
from extract.analysis import Analysis, Sentence
from extract.dates import DateExpression, Grain, Role
from extract.dates.durations import lasting
from extract.lang.schema.cues import Cue
from extract.model import Counting, DateBasis, Dating, Span, Status
from extract.reading import Part
from extract.reading.sentences import is_bullet
from extract.rows.context import Context
from extract.rows.features import Features

OPENING = 6  # sentences in which the main news is told
NEWS_AGE = 21  # days between the main news and its publication
BACK, AHEAD = 25, 10  # sentences around a row whose dates are options
WHOLE_REACH = 2  # sentences back to the whole that a part belongs to
_BOUNDED = frozenset({Role.BY, Role.UNTIL, Role.BEFORE, Role.AFTER, Role.SINCE})


class Form(StrEnum):
    """How a date is taken: as its words say, without its open end, or as the start of a running total."""

    AS_READ = "as read"
    BARE = "bare"  # "by June" as the as-of date of a total
    OPENED = "opened"  # "began in 2015 and has since trained 2,800"
    LASTING = "lasting"  # "over five years" from a start


@dataclass(frozen=True, slots=True)
class Option:
    """One possible dating of a row; `expression` is None for the publication date and for no date."""

    dating: Dating
    expression: DateExpression | None = None
    sentence: Sentence | None = None
    form: Form = Form.AS_READ
    is_main: bool = False  # the day of the article's main news

    @property
    def span(self) -> Span | None:
        return Span(self.expression.start, self.expression.end) if self.expression is not None else None


def options(context: Context) -> list[Option]:
    """The datings to choose from: dates around the row and of the opening, then publication, or none if unknown."""
    published = context.analysis.article.published
    main = main_news(context.analysis)
    found = [replace(one, is_main=one.expression is main) for one in (*_expressions(context), *_lasting(context))]
    if published:
        return [*found, Option(Dating(published, DateBasis.PUBLISHED))]
    return [*found, Option(Dating())]


def main_news(analysis: Analysis) -> DateExpression | None:
    """The date of the article's main news: the first day told in its opening sentences, near the publication."""
    published = analysis.article.published
    for sentence in islice((s for s in analysis.prose if s.part is Part.PROSE), OPENING):
        for one in sentence.dates:
            is_day = one.grain is Grain.DAY and one.role in (Role.AT, Role.BY) and one.point and not one.is_name
            if is_day and one is not analysis.dateline and (not published or _are_near(one.point or "", published)):
                return one
    return None


def _are_near(day: str, published: str) -> bool:
    one, other = edtf.bounds(day), edtf.bounds(published)
    if one is None or other is None or one.earliest is None or other.latest is None or other.earliest is None:
        return False
    return (one.earliest - other.latest).days >= -NEWS_AGE and (one.earliest - other.earliest).days <= NEWS_AGE


def _expressions(context: Context) -> Iterator[Option]:
    index = context.sentence.index
    for sentence in context.analysis.prose:
        if not (sentence.index < OPENING or index - BACK <= sentence.index <= index + AHEAD):
            continue
        for expression in sentence.dates:
            if expression.date is None or expression.is_name or expression is context.analysis.dateline:
                continue
            yield Option(Dating(expression.date, expression.basis), expression, sentence)
            if expression.role in _BOUNDED and expression.point:
                yield Option(Dating(expression.point, expression.basis), expression, sentence, Form.BARE)
            elif sentence is context.sentence and expression.point and "/" not in expression.point:
                yield Option(Dating(f"{expression.point}/..", expression.basis), expression, sentence, Form.OPENED)


def _lasting(context: Context) -> Iterator[Option]:
    """Periods that begin with the act: "over five years" from the year of the news or of a date beside it."""
    sentence, published = context.sentence, context.analysis.article.published
    starts = [(d.point, d.basis) for d in sentence.dates if d.point and not d.is_duration and "/" not in d.point]
    if published:
        starts.append((published, DateBasis.RELATIVE))
    for expression in sentence.dates:
        if expression.is_duration:
            for start, basis in starts:
                period = lasting(expression, start)
                if period is not None:
                    yield Option(Dating(period, basis), expression, sentence, Form.LASTING)


def features(context: Context, option: Option, *, among: list[Option]) -> Features:
    """What speaks for and against one dating of a row."""
    found: Features = {}
    expression = option.expression
    if expression is None or option.sentence is None:
        found.update(_fallback(context, option, among))
    else:
        found.update(_expression(context, option, expression, option.sentence))
        found.update(_position(context, expression, option.sentence, among))
    if option.is_main and option.sentence is not None:
        found["main news"] = 1.0
        found[f"main news, {_where(context, option.sentence)}"] = 1.0
    turning = [name for name in found if name.startswith(("fallback", "main news", "same, role", "where"))]
    for name in turning:
        for fact in _facts(context):
            found[f"{name} & {fact}"] = found[name]
    return found


def _facts(context: Context) -> Iterator[str]:
    """The few facts of the row itself on which the choice turns."""
    near = {hit.cue for hit in context.sentence.cues}
    for cue in (Cue.TOTAL, Cue.PLEDGE, Cue.FUTURE, Cue.RATE, Cue.DONE, Cue.PART):
        if cue in near:
            yield f"{cue} in sentence"
    if not any(date.date is not None for date in context.sentence.dates):
        yield "undated sentence"
    yield f"part {context.sentence.part}"


def settled(context: Context, option: Option, status: Status) -> Dating:
    """The chosen dating as the contract has it.

    What happened "by" a day is known as of that day. A day that the text itself tells is no publication date, even
    where the two are one; and what is told "since" a year or "for 20 years" is no news of the day.
    """
    expression = option.expression
    if expression is not None:
        is_open = option.dating.date is not None and option.dating.date.startswith("../")
        return (
            Dating(expression.point, option.dating.basis) if is_open and status is not Status.PLANNED else option.dating
        )
    own = [
        date
        for date in context.sentence.dates
        if date.date and not date.is_name and date is not context.analysis.dateline
    ]
    if len(own) == 1 and own[0].date and own[0].date.endswith("/.."):
        return Dating(own[0].date, own[0].basis)
    told = next((date for date in own if date.point == option.dating.date), main_news(context.analysis))
    if option.dating.date and told is not None and told.point == option.dating.date:
        return Dating(told.point, told.basis)
    return option.dating


def carried(context: Context, counting: Counting, before: Sequence[tuple[Sentence, Dating]]) -> Dating | None:
    """The dating that an undated row takes over: a part that of its whole, a list that of the sentence above it."""
    if not before or any(date.date for date in context.sentence.dates):
        return None
    sentence, dating = before[-1]
    if counting is Counting.PART and context.sentence.index - sentence.index <= WHOLE_REACH:
        return dating
    if not is_bullet(context.sentence.text):
        return None
    first = next((place for place, (where, _) in enumerate(before) if is_bullet(where.text)), len(before))
    return before[max(0, first - 1)][1]


def _fallback(context: Context, option: Option, among: list[Option]) -> Iterator[tuple[str, float]]:
    yield f"fallback {option.dating.basis}", 1.0
    inside = [o for o in among if o.sentence is context.sentence]
    yield f"fallback, dates in sentence={min(len(inside), 2)}", 1.0
    before = [o for o in among if o.sentence is not None and o.sentence.block == context.sentence.block]
    yield f"fallback, dates in paragraph={min(len(before), 2)}", 1.0
    lead = any(o.sentence is not None and o.sentence.index <= 2 for o in among)
    yield f"fallback, dated lead={lead}", 1.0
    yield f"fallback, main news={any(o.is_main for o in among)}", 1.0


def _expression(
    context: Context, option: Option, expression: DateExpression, sentence: Sentence
) -> Iterator[tuple[str, float]]:
    where = _where(context, sentence)
    yield f"where={where}", 1.0
    yield f"{where}, role={expression.role}", 1.0
    yield f"{where}, grain={expression.grain}", 1.0
    yield f"{where}, tense={expression.tense}", 1.0
    yield f"{where}, basis={expression.basis}", 1.0
    yield f"{where}, means={expression.means}", 1.0
    yield f"{where}, {option.form}, role={expression.role}", 1.0
    if expression.is_duration:
        yield f"{where}, duration", 1.0
    published = context.analysis.article.published
    if published and expression.point == published:
        yield f"{where}, publication day", 1.0
    if published and option.dating.date and option.dating.date[:4] == published[:4]:
        yield f"{where}, publication year", 1.0


def _where(context: Context, sentence: Sentence) -> str:
    back = context.sentence.index - sentence.index
    if back == 0:
        return "same"
    if sentence.part is Part.TITLE:
        return "title"
    paragraph = "paragraph " if sentence.block == context.sentence.block else ""
    if back < 0:
        return f"{paragraph}later"
    if back <= 2:
        return f"{paragraph}{back} back"
    return "lead" if sentence.index <= 3 else f"{paragraph}far"


def _position(
    context: Context, expression: DateExpression, sentence: Sentence, among: list[Option]
) -> Iterator[tuple[str, float]]:
    own = [o for o in among if o.sentence is sentence and o.expression is not None]
    yield f"dates in its sentence={min(len({id(o.expression) for o in own}), 3)}", 1.0
    if sentence is not context.sentence:
        closer = any(
            o.sentence is not None and sentence.index < o.sentence.index <= context.sentence.index for o in among
        )
        yield f"closer date={closer}", 1.0
        return
    number = context.candidate.number
    before = expression.end <= number.start
    between = context.analysis.article.text[expression.end : number.start] if before else (
        context.analysis.article.text[number.end : expression.start]
    )  # fmt: skip
    yield f"same, {'before' if before else 'behind'}", 1.0
    yield f"same, words between={min(len(between.split()) // 4, 5)}", 1.0
    yield f"same, clause mark between={any(mark in between for mark in ',;:—()')}", 1.0
    yield f"same, number between={any(c.isdigit() for c in between)}", 1.0
    distance = abs(expression.start - number.start)
    nearest = all(abs(o.expression.start - number.start) >= distance for o in own if o.expression is not None)
    yield f"same, nearest={nearest}", 1.0
    yield f"same, opens sentence={expression.start - sentence.span.start < 3}", 1.0
    if _same_verb(context, expression):
        yield "same, same verb", 1.0


def _same_verb(context: Context, expression: DateExpression) -> bool:
    doc, shift = context.sentence.doc, context.sentence.span.start
    if doc is None or context.verb is None:
        return False
    span = doc.char_span(expression.start - shift, expression.end - shift, alignment_mode="expand")
    return span is not None and any(token.i == context.verb.i for token in span.root.ancestors)
