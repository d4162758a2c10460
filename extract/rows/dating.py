"""When: every date of the article as an option for a row, and what the contract makes of the one that is chosen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import islice

from extract import edtf
from extract.analysis import Analysis, Sentence
from extract.dates import DateExpression, Grain, Role
from extract.dates.durations import lasting
from extract.model import Counting, DateBasis, Dating, Span, Status
from extract.reading import Part
from extract.reading.sentences import is_bullet
from extract.rows.context import Context

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


def own_dates(context: Context) -> list[DateExpression]:
    """The dates of the row's sentence that can be those of an act: no names of plans, no stamp of the page."""
    stamp = context.analysis.dateline
    return [date for date in context.sentence.dates if date.date and not date.is_name and date is not stamp]


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
    own = own_dates(context)
    if len(own) == 1 and own[0].date and own[0].date.endswith("/.."):
        return Dating(own[0].date, own[0].basis)
    told = next((date for date in own if date.point == option.dating.date), main_news(context.analysis))
    if option.dating.date and told is not None and told.point == option.dating.date:
        return Dating(told.point, told.basis)
    return option.dating


def headed(context: Context) -> Dating | None:
    """In a chronology the date of the heading that an undated sentence stands under."""
    if context.sentence.is_dated:
        return None
    above = [date for date in context.analysis.headings if date.end <= context.sentence.span.start]
    return Dating(above[-1].date, above[-1].basis) if above else None


def carried(context: Context, counting: Counting, before: Sequence[tuple[Sentence, Dating]]) -> Dating | None:
    """The dating that an undated row takes over: a part that of its whole, a list that of the sentence above it."""
    if not before or context.sentence.is_dated:
        return None
    sentence, dating = before[-1]
    if counting is Counting.PART and context.sentence.index - sentence.index <= WHOLE_REACH:
        return dating
    if not is_bullet(context.sentence.text):
        return None
    first = next((place for place, (where, _) in enumerate(before) if is_bullet(where.text)), len(before))
    return before[max(0, first - 1)][1]
