"""What speaks for and against one dating of a row, as features to choose by."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extract.analysis import Sentence
from extract.dates import DateExpression
from extract.decisions import Features
from extract.folding import fold
from extract.lang.schema.cues import Cue
from extract.numbers import Shape
from extract.reading import Part
from extract.rows.context import ACTS, Context
from extract.rows.date_traits import beside_publication, relation, verb_of, word_before, word_behind, words
from extract.rows.dating import Form, Option, own_dates
from extract.rows.features import verb_form

_TURNING = (Cue.TOTAL, Cue.PLEDGE, Cue.FUTURE, Cue.RATE, Cue.DONE, Cue.PART, Cue.ONGOING)  # cues that move a date
_SLIGHT = 0.05  # chance of a counting or a status that moves no date
_NEAR = 80  # characters between date and number up to which the words between them count


def features(context: Context, option: Option, *, among: Sequence[Option], nature: Features) -> Features:
    """What speaks for and against one dating of a row; `nature` holds the chances of its counting and status."""
    found: Features = {}
    expression, sentence = option.expression, option.sentence
    if expression is None or sentence is None:
        found.update(_fallback(context, option, among))
        kinds = [f"fallback {option.dating.basis}"]
    else:
        where = _where(context, sentence)
        kinds = [where, f"role={expression.role}", f"{where}, {option.form}, role={expression.role}"]
        found.update(_expression(context, option, expression, where))
        found.update(_words(context, option, expression, where))
        found.update(_verb(context, expression, sentence, where))
        if sentence is context.sentence:
            found.update(_beside(context, expression, among))
        else:
            found.update(_away(context, expression, sentence, where, among))
        if option.is_main:
            found["main news"] = 1.0
            found[f"main news, {where}"] = 1.0
    turning = [name for name in found if name.startswith(("fallback", "main news", "same, role", "where="))]
    for name in turning:
        for fact in _facts(context):
            found[f"{name} & {fact}"] = found[name]
    likely = {name: chance for name, chance in nature.items() if chance > _SLIGHT}
    found.update({f"{kind} & {name}": chance for kind in kinds for name, chance in likely.items()})
    return found


def _facts(context: Context) -> Iterator[str]:
    """The few facts of the row itself on which the choice turns."""
    near = {hit.cue for hit in context.sentence.cues}
    for cue in _TURNING:
        if cue in near:
            yield f"{cue} in sentence"
    if not context.sentence.is_dated:
        yield "undated sentence"
    yield f"part {context.sentence.part}"


def _form(context: Context) -> str:
    """The form of the row's verb."""
    return verb_form(context.verb) if context.verb is not None else "none"


def _row(context: Context) -> Iterator[str]:
    """The row as the choice of a date sees it: its verb with its form, its kind, the cues of its sentence."""
    yield f"form={_form(context)}"
    yield f"kind={context.candidate.kind}"
    yield from (f"cue={cue}" for cue in _TURNING if any(hit.cue is cue for hit in context.sentence.cues))


def _fallback(context: Context, option: Option, among: Sequence[Option]) -> Iterator[tuple[str, float]]:
    yield f"fallback {option.dating.basis}", 1.0
    inside = [o for o in among if o.sentence is context.sentence]
    yield f"fallback, dates in sentence={min(len(inside), 2)}", 1.0
    before = [o for o in among if o.sentence is not None and o.sentence.block == context.sentence.block]
    yield f"fallback, dates in paragraph={min(len(before), 2)}", 1.0
    lead = any(o.sentence is not None and o.sentence.index <= 2 for o in among)
    yield f"fallback, dated lead={lead}", 1.0
    for fact in _row(context):
        yield f"publication, {fact}", 1.0
    if context.verb is not None:
        yield f"publication, verb={fold(context.verb.lemma_)}", 1.0
        for cue in sorted(context.cues_of_token(context.verb) & ACTS):
            yield f"publication, act={cue}", 1.0
    yield f"publication, sentence={min(context.sentence.index, 6)}", 1.0
    for date in own_dates(context):
        yield f"publication, beside {date.role},{date.grain},{date.tense}", 1.0
    yield from _news(context, among)


def _news(context: Context, among: Sequence[Option]) -> Iterator[tuple[str, float]]:
    """The main news beside the publication."""
    main = next((o for o in among if o.is_main and o.sentence is not None), None)
    yield f"fallback, main news={main is not None}", 1.0
    if main is not None and main.sentence is not None and main.expression is not None:
        yield f"publication, main news {_where(context, main.sentence)}", 1.0
        yield f"publication, main news {main.expression.basis}", 1.0
        yield f"publication, main news of that day={main.expression.point == context.analysis.article.published}", 1.0


def _expression(
    context: Context, option: Option, expression: DateExpression, where: str
) -> Iterator[tuple[str, float]]:
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
    distance = beside_publication(option.dating.date, published)
    yield f"{where}, {expression.grain} {distance}", 1.0
    yield f"{expression.grain} {distance}, form={_form(context)}", 1.0
    if option.form in (Form.OPENED, Form.BARE):
        for fact in _row(context):
            yield f"{where}, {option.form}, {fact}", 1.0
        if where == "same":
            for _, _, word in context.words:
                yield f"{option.form} beside {word}", 1.0


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


def _words(context: Context, option: Option, expression: DateExpression, where: str) -> Iterator[tuple[str, float]]:
    """The date's own words and those beside it."""
    text = context.analysis.article.text
    for word in word_before(text, expression):
        yield f"{where}, after {word}", 1.0
        yield f"{option.form}, after {word}", 1.0
    for word in words(text[expression.start : expression.end]):
        yield f"{where}, says {word}", 1.0
        yield f"{option.form}, says {word}", 1.0
    for word in word_behind(text, expression):
        yield f"{where}, before {word}", 1.0


def _verb(context: Context, expression: DateExpression, sentence: Sentence, where: str) -> Iterator[tuple[str, float]]:
    """The verb that the date belongs to, beside the row's own."""
    verb = verb_of(expression, sentence)
    if verb is None:
        return
    yield f"verb={fold(verb.lemma_)}", 1.0
    yield f"{where}, verb={fold(verb.lemma_)}", 1.0
    yield f"{where}, forms={_form(context)}|{verb_form(verb)}", 1.0


def _beside(context: Context, expression: DateExpression, among: Sequence[Option]) -> Iterator[tuple[str, float]]:
    """A date in the row's own sentence: how it stands to the number and to its verb."""
    own = [o.expression for o in among if o.sentence is context.sentence and o.expression is not None]
    yield f"dates in its sentence={min(len({id(one) for one in own}), 3)}", 1.0
    number, phrase = context.candidate.number, context.candidate.phrase
    before = expression.end <= number.start
    gap = (expression.end, number.start) if before else (phrase.end, expression.start)
    between = context.analysis.article.text[slice(*gap)]
    yield f"same, {'before' if before else 'behind'}", 1.0
    yield f"same, words between={min(len(between.split()) // 4, 5)}", 1.0
    yield f"same, clause mark between={any(mark in between for mark in ',;:—()')}", 1.0
    yield f"same, number between={any(c.isdigit() for c in between)}", 1.0
    if len(between) < _NEAR:
        for word in sorted(set(words(between))):
            yield f"same, between: {word}", 1.0
    distance = abs(expression.start - number.start)
    yield f"same, nearest={all(abs(one.start - number.start) >= distance for one in own)}", 1.0
    yield f"same, opens sentence={expression.start - context.sentence.span.start < 3}", 1.0
    for fact in _row(context):
        yield f"same, {expression.role}, {fact}", 1.0
    yield from _verbs(context, expression, others=any(one is not expression for one in own))


def _verbs(context: Context, expression: DateExpression, *, others: bool) -> Iterator[tuple[str, float]]:
    """How the date's verb stands to the row's in the parse; `others` says whether the sentence has more dates."""
    dated, own = verb_of(expression, context.sentence), context.verb
    if dated is None or own is None:
        return
    how = relation(dated, own)
    yield f"verbs {how}", 1.0
    yield f"verbs {how}, other dates={others}", 1.0


def _away(
    context: Context, expression: DateExpression, sentence: Sentence, where: str, among: Sequence[Option]
) -> Iterator[tuple[str, float]]:
    """A date in another sentence: what stands between, and whether both speak of the same."""
    own = {id(o.expression) for o in among if o.sentence is sentence and o.expression is not None}
    yield f"dates in its sentence={min(len(own), 3)}", 1.0
    index, block = context.sentence.index, context.sentence.block
    closer = any(o.sentence is not None and sentence.index < o.sentence.index <= index for o in among)
    undated = not any(d.date and d is not context.analysis.dateline for d in context.sentence.dates)
    yield f"closer date={closer}", 1.0
    yield f"back={max(-3, min(index - sentence.index, 6))}, same paragraph={sentence.block == block}", 1.0
    yield f"{where}, undated={undated}, closer date={closer}", 1.0
    yield f"{where}, {expression.grain}, undated={undated}, closer date={closer}, {context.candidate.kind}", 1.0
    for fact in _row(context):
        yield f"{where}, undated={undated}, {fact}", 1.0
    if any(number.value == context.candidate.number.value for number in sentence.numbers):
        yield f"{where}, number told there", 1.0
    amounts = sum(number.shape in (Shape.CARDINAL, Shape.MONEY) for number in sentence.numbers)
    yield f"{where}, numbers there={min(amounts, 3)}", 1.0
    for _, _, word in context.words[:1]:
        yield f"{where}, row's sentence opens with {word}", 1.0
