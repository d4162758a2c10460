"""Annotated rows as examples of what a number counts: its own noun, one elsewhere, or what an earlier number counts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from extract.analysis import Analysis, analyse
from extract.evaluation.gold import Annotated, same_value
from extract.rows.candidates import shaped
from extract.rows.ellipsis import Option, features, options
from extract.rows.things import Candidate, as_told
from training.decisions.alignment import fits, is_at_cue
from training.decisions.examples import Examples


def examples(annotated: Sequence[Annotated]) -> dict[str, Examples]:
    """Of each article, by its id, the things that each row's number may count."""
    analyses = analyse(one.article for one in annotated)
    return {one.article.id: _of(one, analysis) for one, analysis in zip(annotated, analyses, strict=True)}


def _of(annotated: Annotated, analysis: Analysis) -> Examples:
    found = Examples()
    for told, weighed in _weighed(analysis):
        row = _row(told, annotated)
        if row is not None and len(weighed) > 1:
            right = [fits(one.candidate, row) for one in weighed]
            found.choices["item"].append(list(zip(features(told, weighed), right, strict=True)))
    return found


def _weighed(analysis: Analysis) -> Iterator[tuple[Candidate, list[Option]]]:
    earlier: list[Candidate] = []
    for sentence, number, reason in shaped(analysis):
        if reason is None:
            told = as_told(analysis, sentence, number)
            yield told, options(told, earlier)
            if told.item:
                earlier.append(told)


def _row(told: Candidate, annotated: Annotated) -> dict[str, Any] | None:
    """The row that a number tells at the place where its annotators found it."""
    rows = (row for _, row in annotated.quantity_rows if same_value(row["value"], told.number.value))
    return next((row for row in rows if is_at_cue(told, row, annotated)), None)
