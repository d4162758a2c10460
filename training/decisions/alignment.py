"""Which candidate of an article each annotated row is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from extract.evaluation.gold import Annotated, contains, same_value, words
from extract.rows.things import Candidate

AROUND = 3  # characters beside a cue that still belong to it


def fits(candidate: Candidate, row: dict[str, Any]) -> bool:
    """Whether a candidate has the value and counts the item of a row."""
    if not same_value(row["value"], candidate.number.value):
        return False
    if row["kind"] == "money":
        return candidate.kind == "money"
    item = words(candidate.item)
    return any(contains(item, words(head)) for head in row["item_heads"] or [row["item"]])


def is_at_cue(candidate: Candidate, row: dict[str, Any], annotated: Annotated) -> bool:
    """Whether a candidate stands where annotators found a row."""
    place = annotated.article.text.find(row["cue"]) if row["cue"] else -1
    return place >= 0 and place - AROUND <= candidate.number.start <= place + len(row["cue"]) + AROUND


@dataclass(frozen=True, slots=True)
class Aligned:
    """Which row each candidate is (by index), and which candidates tell a row again."""

    row_of: dict[int, dict[str, Any]]
    repeated: set[int]


def align(found: Sequence[Candidate], annotated: Annotated) -> Aligned:
    """Rows to candidates, one to one, those at the row's cue first."""
    text = annotated.article.text
    options = []
    for index, row in annotated.quantity_rows:
        place = text.find(row["cue"]) if row["cue"] else -1
        for number, candidate in enumerate(found):
            if fits(candidate, row):
                at = candidate.number.start
                distance = (
                    0 if is_at_cue(candidate, row, annotated) else 100 + (abs(at - place) if place >= 0 else 10_000)
                )
                options.append((distance, index, number))
    row_of: dict[int, dict[str, Any]] = {}
    used: set[int] = set()
    for _, index, number in sorted(options):
        if index not in used and number not in row_of:
            used.add(index)
            row_of[number] = annotated.rows[index]
    return Aligned(row_of, {number for _, _, number in options if number not in row_of})
