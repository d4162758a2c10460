"""An article's rows and refusals: candidates weighed, merged, and given their giver, date and attributes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property

from extract import decisions
from extract.analysis import Analysis, Sentence
from extract.decisions import Features
from extract.model import (
    Action,
    Counting,
    DateBasis,
    Dating,
    Evidence,
    Extraction,
    Kind,
    Marks,
    Mention,
    Quantity,
    RatePeriod,
    Reason,
    Refusal,
    Span,
    Status,
)
from extract.names.entities import Entity
from extract.numbers import Number
from extract.rows import company, dating, events, places
from extract.rows.candidates import candidates
from extract.rows.cast import Cast
from extract.rows.cast import cast as cast_of
from extract.rows.choosing import dating_of, event_nature, givers_of, likeliest, row_nature
from extract.rows.context import Context, Traits, traits
from extract.rows.counting import settled
from extract.rows.features import features
from extract.rows.merging import Scored, merge
from extract.rows.receiving import recipients
from extract.rows.refusing import reason_of
from extract.rows.status import settled as status_settled
from extract.rows.things import Candidate
from extract.tables.currencies import resolve

ROW = 0.6  # chance from which a number is a row
EVENT = 0.2  # chance from which an act is an event row
EVENT_TODAY = 0.33  # the same for one dated by no more than "today"


class Case:
    """A candidate with its context and the features that every decision reads."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.chance = 0.0  # that it is a row, in the company of the others

    @property
    def candidate(self) -> Candidate:
        return self.context.candidate

    @cached_property
    def features(self) -> Features:
        return features(self.context)

    @property
    def alone(self) -> float:
        """The chance that it is a row, whatever the numbers around it are."""
        return decisions.load("row").probabilities(self.features)["row"]


def cases(whole: Traits, found: Sequence[Candidate]) -> list[Case]:
    """The article's candidates in context, in order."""
    told: Counter[tuple[object, str]] = Counter()
    result = []
    for candidate in found:
        key = (candidate.number.value, candidate.key)
        result.append(Case(Context(candidate, whole, told[key])))
        told[key] += 1
    return result


def extract(analysis: Analysis) -> Extraction:
    """Rows and refusals of one analysed article."""
    whole, cast = traits(analysis), cast_of(analysis)
    country = places.main_country(analysis)
    found = list(candidates(analysis))
    weighed = cases(whole, [one for one in found if isinstance(one, Candidate)])
    for case, chance in zip(weighed, company.chances([case.alone for case in weighed]), strict=True):
        case.chance = chance
    by_candidate = {id(case.candidate): case for case in weighed}
    accepted = [case for case in weighed if case.candidate.item and case.chance >= ROW]
    kept, repeated = merge(Scored(case.candidate, case.chance) for case in accepted)
    rows: list[Mention] = []
    done: list[Context] = []
    for one in kept:
        case = by_candidate[id(one.candidate)]
        rows.append(_row(case, cast, country, list(zip(done, rows, strict=True))))
        done.append(case.context)
    refusals = [
        *(_hard(analysis, *one) for one in found if not isinstance(one, Candidate)),
        *(_soft(case) for case in weighed if case not in accepted),
        *(_repeated(scored.candidate, twin.candidate) for scored, twin in repeated),
    ]
    told = [(one.candidate.sentence, row.dating.date) for one, row in zip(kept, rows, strict=True)]
    acts = _events(analysis, whole, cast, country, told)
    mentions = sorted([*rows, *acts], key=lambda m: (m.evidence.start, m.marks.number.start if m.marks.number else 0))
    return Extraction(analysis.article, tuple(mentions), tuple(sorted(refusals, key=lambda r: r.span.start)))


def _evidence(analysis: Analysis, sentence: Sentence) -> Evidence:
    span = sentence.span
    return Evidence(span.start, span.end, analysis.article.text[span.start : span.end])


def _row(case: Case, cast: Cast, country: str | None, before: Sequence[tuple[Context, Mention]]) -> Mention:
    """The row of a case; `before` holds the article's earlier rows."""
    context, candidate = case.context, case.candidate
    here = places.countries_in(context.analysis, context.sentence)
    place = here.most_common(1)[0][0] if here else country
    nature = row_nature(case.features)
    counting = Counting(likeliest(nature, "counting"))
    status = status_settled(context, Status(likeliest(nature, "status")), counting)
    who = givers_of(context, cast)
    when = dating_of(context, nature)
    told = [(other.sentence, row.dating) for other, row in before]
    dated = dating.headed(context) or dating.carried(context, counting, told) or dating.settled(context, when, status)
    counting = settled(context, counting, dated, status, [(other, row.counting) for other, row in before])
    mark = next((n.span for n in context.sentence.names if context.analysis.entity_of.get(n.span) in who), None)
    return Mention(
        article_id=context.analysis.article.id,
        quantity=_quantity(candidate, place),
        counting=counting,
        rate_period=_period(context) if counting is Counting.RATE else None,
        action=Action(decisions.load("action").best(case.features)),
        status=status,
        givers=tuple(_name_in(context, entity) for entity in who),
        recipients=recipients(context),
        dating=dated,
        place=places.place_of(context.analysis, context.sentence, candidate.number.end),
        country=place,
        evidence=_evidence(context.analysis, context.sentence),
        rule=f"row {case.chance:.2f}: " + "; ".join(decisions.load("row").reasons(case.features)),
        marks=Marks(candidate.span, mark, _told_at(when, dated)),
    )


def _name_in(context: Context, entity: Entity) -> str:
    """A giver as the row's own sentence writes it in full ("Acme Morocco" of Acme), else as the article does."""
    here = [name.text for name in entity.mentions if name.span.start in context.sentence.span]
    longest = max(here, key=len, default="")
    return longest if len(longest) > len(entity.name) else entity.name


def _told_at(option: dating.Option, dated: Dating) -> Span | None:
    """Where the text tells the row's date; None when the row took its date over from elsewhere."""
    expression = option.expression
    told = expression is not None and dated.date in (option.dating.date, expression.point)
    return option.span if told else None


def _quantity(candidate: Candidate, country: str | None) -> Quantity:
    number = candidate.number
    currency = number.currency
    if candidate.kind is Kind.MONEY and currency is None and number.currency_name:
        currency = resolve(number.currency_name, country)
    return Quantity(
        number.value, number.value_max, number.modifier, candidate.item, candidate.key, candidate.kind,
        currency if candidate.kind is Kind.MONEY else None,
    )  # fmt: skip


def _period(context: Context) -> RatePeriod | None:
    """The period of a rate: the nearest word behind the number that names one, else before it."""
    periods = context.analysis.language.cues.periods
    behind = [word for _, _, word in context.words[context.place :]]
    before = [word for _, _, word in reversed(context.words[: context.place])]
    return next((periods[word] for word in (*behind, *before) if word in periods), None)


def _hard(analysis: Analysis, number: Number, sentence: Sentence, reason: Reason) -> Refusal:
    span = Span(number.start, number.end)
    return Refusal(analysis.article.id, number.value, span, _evidence(analysis, sentence), reason, f"shape: {reason}")


def _soft(case: Case) -> Refusal:
    candidate = case.candidate
    against = "; ".join(decisions.load("row").reasons(case.features, against=True))
    return Refusal(
        candidate.analysis.article.id, candidate.number.value, candidate.span,
        _evidence(candidate.analysis, candidate.sentence), reason_of(case.context), f"row {case.chance:.2f}: {against}",
    )  # fmt: skip


def _repeated(candidate: Candidate, twin: Candidate) -> Refusal:
    return Refusal(
        candidate.analysis.article.id, candidate.number.value, candidate.span,
        _evidence(candidate.analysis, candidate.sentence), Reason.REPEATED, f"told at {twin.number.start}",
    )  # fmt: skip


def _events(
    analysis: Analysis,
    whole: Traits,
    cast: Cast,
    country: str | None,
    rows: Sequence[tuple[Sentence, str | None]],
) -> Iterator[Mention]:
    """Event rows: likely acts with a date of their own; the main act where there is no other row."""
    model = decisions.load("event")
    found: list[tuple[float, Context]] = []
    for act in events.acts(analysis):
        context = Context(act, whole, 0)
        here = sum(sentence is act.sentence for sentence, _ in rows)
        described = events.features(context, here, [date for _, date in rows])
        found.append((model.probabilities(described)["event"], context))
    told: set[tuple[Dating, str]] = set()
    for chance, context in sorted(found, key=lambda pair: -pair[0]):
        if chance < EVENT / 2:
            return
        mention = _event(chance, context, cast, country)
        key = (mention.dating, mention.action)
        if key in told or not mention.givers or chance < _needed(mention, analysis, alone=not rows and not told):
            continue
        told.add(key)
        yield mention


def _needed(mention: Mention, analysis: Analysis, *, alone: bool) -> float:
    """The chance from which an act is an event row: less for the main act of an article without any other row."""
    if mention.dating.basis not in (DateBasis.STATED, DateBasis.RELATIVE):
        return EVENT / 2 if alone else 1.0
    return EVENT_TODAY if mention.dating.date == analysis.article.published else EVENT


def _event(chance: float, context: Context, cast: Cast, country: str | None) -> Mention:
    who = givers_of(context, cast)
    found = features(context)
    nature = event_nature(found)
    when = dating_of(context, nature)
    dated = dating.headed(context) or when.dating
    here = places.countries_in(context.analysis, context.sentence)
    mark = next((n.span for n in context.sentence.names if context.analysis.entity_of.get(n.span) in who), None)
    return Mention(
        article_id=context.analysis.article.id,
        quantity=None,
        counting=None,
        rate_period=None,
        action=Action(decisions.load("event_action").best(found)),
        status=Status(likeliest(nature, "status")),
        givers=tuple(_name_in(context, entity) for entity in who),
        recipients=(),
        dating=dated,
        place=places.place_of(context.analysis, context.sentence, context.candidate.number.end),
        country=here.most_common(1)[0][0] if here else country,
        evidence=_evidence(context.analysis, context.sentence),
        rule=f"event {chance:.2f}",
        marks=Marks(None, mark, _told_at(when, dated)),
    )
