"""Predictions of the date engine in the form of the temporal sets: `python -m benchmarks.temporal FILE.jsonl`.

The sets speak TIMEX3 (weeks as 2020-W12, quarters as 2020-Q1, durations as P3Y); that shape is made here alone.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from extract.dates import DateExpression, DateWords, find
from extract.lang.en.dates import WORDS as ENGLISH
from extract.lang.fr.dates import WORDS as FRENCH
from extract.lang.schema.dates import Grain, Means, Role

LANGUAGES: dict[str, DateWords] = {"en": ENGLISH, "fr": FRENCH}
_SEASONS = {"21": "SP", "22": "SU", "23": "FA", "24": "WI"}
_UNITS = {
    Grain.DAY: "D", Grain.WEEK: "W", Grain.MONTH: "M", Grain.QUARTER: "Q", Grain.YEAR: "Y", Grain.DECADE: "DE",
    Grain.CENTURY: "CE", Grain.HALF: "H", Grain.SEASON: "S",
}  # fmt: skip
_REFERENCES = {-1: "PAST_REF", 0: "PRESENT_REF", 1: "FUTURE_REF"}


def predictions(document: dict[str, Any]) -> dict[str, Any]:
    """One document of a set with what the engine finds in it."""
    found = find(document["text"], LANGUAGES[document["language"]], document["reference_date"])
    return {"id": document["id"], "timexes": [timex for one in found for timex in _timexes(one)]}


def _timexes(one: DateExpression) -> Iterator[dict[str, Any]]:
    """A range is two expressions there."""
    if one.ends:
        for end in one.ends:
            yield from _timexes(end)
        return
    kind, value = _value(one)
    yield {"start": one.core_start, "end": one.core_end, "type": kind, "value": value}


def _value(one: DateExpression) -> tuple[str, str | None]:
    if one.means in (Means.DURATION, Means.SPAN) or _is_time_left(one):
        return "DURATION", _length(one)
    if one.whole is not None:
        return "DATE", _date(one.whole.edtf, one.whole.grain)
    if one.means in (Means.NOW, Means.TO_DATE):
        return "DATE", _REFERENCES[one.shift]
    if one.point is None:
        return "DATE", None
    return "DATE", _date(one.point, one.grain)


def _is_time_left(one: DateExpression) -> bool:
    """ "D'ici dix ans", "within two weeks": a length there, a limit for us."""
    return (one.means is Means.WITHIN and one.point is None) or (one.means is Means.AGO and one.role is Role.BY)


def _length(one: DateExpression) -> str | None:
    unit = _UNITS[one.grain] if one.grain else None
    return f"P{'X' if one.count is None else one.count}{unit}" if unit else None


def _date(point: str, grain: Grain | None) -> str:
    first, _, _ = point.partition("/")
    if grain is Grain.WEEK:
        year, week, _ = date.fromisoformat(first).isocalendar()
        return f"{year}-W{week:02}"
    if grain is Grain.WEEKEND:
        year, week, _ = date.fromisoformat(first).isocalendar()
        return f"{year}-W{week:02}-WE"
    if grain is Grain.SEASON:
        return f"{first[:4]}-{_SEASONS[first[5:]]}"
    if grain is Grain.QUARTER:
        return f"{first[:4]}-Q{(int(first[5:7]) + 2) // 3}"
    if grain is Grain.HALF:
        return f"{first[:4]}-H{1 if first[5:7] == '01' else 2}"
    if grain is Grain.DECADE:
        return f"{first[:3]}X"
    if grain is Grain.CENTURY:
        return f"{(int(first) - 1) // 100:02}XX"
    return first


def main(path: str) -> None:
    for line in Path(path).read_text(encoding="utf-8").splitlines():
        if line.strip():
            print(json.dumps(predictions(json.loads(line)), ensure_ascii=False))


if __name__ == "__main__":
    main(sys.argv[1])
