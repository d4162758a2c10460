"""Annotated articles as examples: for each decision the features of its cases and what the annotators decided."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from extract.analysis import Analysis, analyse
from extract.decisions import Features
from extract.evaluation.gold import Annotated, is_named
from extract.names.entities import Entity
from extract.reading import Part
from extract.rows import company, date_features, dating, events, givers
from extract.rows.assemble import Case, cases
from extract.rows.candidates import candidates
from extract.rows.cast import Cast
from extract.rows.cast import cast as cast_of
from extract.rows.choosing import event_nature, row_nature
from extract.rows.context import Context, traits
from extract.rows.features import features
from extract.rows.things import Candidate
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


def natures(annotated: Sequence[Annotated]) -> dict[str, Examples]:
    """Of each article, by its id: what its numbers and acts are, each by itself."""
    return {one.article.id: _natures(_Read(one, analysis)) for one, analysis in _analysed(annotated)}


def settings(annotated: Sequence[Annotated]) -> dict[str, Examples]:
    """Of each article, by its id: what numbers are in company, and who and when; builds on the natures."""
    return {one.article.id: _settings(_Read(one, analysis)) for one, analysis in _analysed(annotated)}


def _analysed(annotated: Sequence[Annotated]) -> Iterator[tuple[Annotated, Analysis]]:
    return zip(annotated, analyse(one.article for one in annotated), strict=True)


class _Read:
    """An annotated article beside what the engine sees in it."""

    def __init__(self, annotated: Annotated, analysis: Analysis) -> None:
        self.annotated = annotated
        self.analysis = analysis
        self.whole = traits(analysis)
        numbers = [one for one in candidates(analysis) if isinstance(one, Candidate)]
        self.aligned = align(numbers, annotated)
        self.cases = cases(self.whole, numbers)

    def is_row(self, place: int) -> bool:
        return place in self.aligned.row_of or place in self.aligned.repeated

    def is_unsure(self, place: int) -> bool:
        """Whether a number of the title is left open: annotators list what the body tells."""
        in_title = self.cases[place].candidate.sentence.part is Part.TITLE
        return in_title and not self.is_row(place) and bool(self.annotated.rows)

    @property
    def rows(self) -> list[tuple[Case, dict[str, Any]]]:
        """The numbers that annotators made rows."""
        return [(self.cases[place], row) for place, row in self.aligned.row_of.items()]

    def acts(self) -> Iterator[tuple[Context, dict[str, Any] | None]]:
        """Each act that could be an event row, with the row that annotators made of it."""
        text = self.annotated.article.text
        places = [(text.find(row["cue"]), row) for _, row in self.annotated.event_rows]
        for act in events.acts(self.analysis):
            row = next((row for place, row in places if place in act.sentence.span), None)
            yield Context(act, self.whole, 0), row


def _natures(read: _Read) -> Examples:
    found = Examples()
    for place, case in enumerate(read.cases):
        if not read.is_unsure(place):
            found.labelled["row"].append((case.features, "row" if read.is_row(place) else "none"))
    for case, row in read.rows:
        for name in ("counting", "status", "action"):
            found.labelled[name].append((case.features, row[name]))
    dated = [row["date"] for _, row in read.rows]
    for context, act in read.acts():
        here = sum(case.candidate.sentence is context.sentence for case, _ in read.rows)
        described = events.features(context, here, dated)
        found.labelled["event"].append((described, "event" if act is not None else "none"))
        if act is not None:
            found.labelled["event_action"].append((features(context), act["action"]))
            found.labelled["event_status"].append((features(context), act["status"]))
    return found


def _settings(read: _Read) -> Examples:
    found, cast = Examples(), cast_of(read.analysis)
    for place, described in enumerate(company.features([case.alone for case in read.cases])):
        if not read.is_unsure(place):
            is_row = read.is_row(place)
            found.choices["company"].append([(described, is_row), ({}, not is_row)])
    for case, row in read.rows:
        _who_and_when(found, case.context, cast, row, row_nature(case.features))
    for context, act in read.acts():
        if act is not None:
            _who_and_when(found, context, cast, act, event_nature(features(context)))
    return found


def _who_and_when(found: Examples, context: Context, cast: Cast, row: dict[str, Any], nature: Features) -> None:
    options = givers.options(context, cast)
    if row["givers"]:
        found.choices["giver"].append([(givers.features(context, e, cast), _gives(e, row)) for e in options])
    dates = dating.options(context)
    described = (date_features.features(context, option, among=dates, nature=nature) for option in dates)
    found.choices["date"].append([(one, _dates(option, row)) for one, option in zip(described, dates, strict=True)])


def _gives(entity: Entity, row: dict[str, Any]) -> bool:
    return any(is_named(names, mention.text) for names in row["givers"] for mention in entity.mentions)


def _dates(option: dating.Option, row: dict[str, Any]) -> bool:
    return (option.dating.date or "") == (row["date"] or "") and option.dating.basis == row["date_basis"]


def together(found: Iterable[Examples]) -> Examples:
    """The examples of several articles as one."""
    everything = Examples()
    for one in found:
        everything.add(one)
    return everything
