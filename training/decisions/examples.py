"""Annotated articles as examples: for each decision the features of its cases and what the annotators decided."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from extract.analysis import Analysis, Sentence, analyse
from extract.decisions import Features
from extract.evaluation.gold import Annotated, is_named
from extract.names.entities import Entity
from extract.reading import Part
from extract.rows import date_features, dating, events, givers
from extract.rows.assemble import cases
from extract.rows.candidates import Candidate, candidates
from extract.rows.cast import Cast
from extract.rows.cast import cast as cast_of
from extract.rows.context import Context, Traits, traits
from extract.rows.features import features
from training.decisions.alignment import align

Labelled = list[tuple[Features, str]]
Choice = list[tuple[Features, bool]]  # the options of one row, and whether each is right


@dataclass(slots=True)
class Examples:
    """Cases by decision, and by article so that folds never share one."""

    labelled: dict[str, Labelled] = field(default_factory=lambda: defaultdict(list))
    choices: dict[str, list[Choice]] = field(default_factory=lambda: defaultdict(list))

    def add(self, other: Examples) -> None:
        for name, cases_ in other.labelled.items():
            self.labelled[name] += cases_
        for name, choices in other.choices.items():
            self.choices[name] += choices


def examples(annotated: Sequence[Annotated]) -> dict[str, Examples]:
    """Examples of each article, by its id."""
    analyses = analyse(one.article for one in annotated)
    return {one.article.id: _of(one, analysis) for one, analysis in zip(annotated, analyses, strict=True)}


def _of(annotated: Annotated, analysis: Analysis) -> Examples:
    found = Examples()
    whole, cast = traits(analysis), cast_of(analysis)
    numbers = [one for one in candidates(analysis) if isinstance(one, Candidate)]
    aligned = align(numbers, annotated)
    for index, case in enumerate(cases(whole, numbers)):
        row = aligned.row_of.get(index)
        is_row = row is not None or index in aligned.repeated
        unsure = case.candidate.sentence.part is Part.TITLE and not is_row and bool(annotated.rows)
        if not unsure:
            found.labelled["row"].append((case.features, "row" if is_row else "none"))
        if row is not None:
            for name in ("counting", "status", "action"):
                found.labelled[name].append((case.features, row[name]))
            _who_and_when(found, case.context, cast, row)
    rows = [(numbers[index].sentence, row["date"]) for index, row in aligned.row_of.items()]
    _acts(found, annotated, analysis, whole, cast, rows)
    return found


def _who_and_when(found: Examples, context: Context, cast: Cast, row: dict[str, Any]) -> None:
    options = givers.options(context, cast)
    if row["givers"]:
        found.choices["giver"].append([(givers.features(context, e, cast), _gives(e, row)) for e in options])
    dates = dating.options(context)
    found.choices["date"].append(
        [(date_features.features(context, option, among=dates), _dates(option, row)) for option in dates]
    )


def _gives(entity: Entity, row: dict[str, Any]) -> bool:
    return any(is_named(names, mention.text) for names in row["givers"] for mention in entity.mentions)


def _dates(option: dating.Option, row: dict[str, Any]) -> bool:
    return (option.dating.date or "") == (row["date"] or "") and option.dating.basis == row["date_basis"]


def _acts(
    found: Examples,
    annotated: Annotated,
    analysis: Analysis,
    whole: Traits,
    cast: Cast,
    rows: list[tuple[Sentence, str | None]],
) -> None:
    places = [(annotated.article.text.find(row["cue"]), row) for _, row in annotated.event_rows]
    for act in events.acts(analysis):
        row = next((row for place, row in places if place in act.sentence.span), None)
        context = Context(act, whole, 0)
        here = sum(sentence is act.sentence for sentence, _ in rows)
        described = events.features(context, here, [date for _, date in rows])
        found.labelled["event"].append((described, "event" if row is not None else "none"))
        if row is not None:
            found.labelled["event_action"].append((features(context), row["action"]))
            found.labelled["event_status"].append((features(context), row["status"]))
            _who_and_when(found, context, cast, row)


def together(found: Iterable[Examples]) -> Examples:
    """The examples of several articles as one."""
    everything = Examples()
    for one in found:
        everything.add(one)
    return everything
