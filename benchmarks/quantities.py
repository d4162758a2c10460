"""Predictions of the number engine in the form of the quantity sets: `python -m benchmarks.quantities FILE.jsonl`.

One line per text: the amounts with what they count or measure. Ordinals, clock times, codes and vague amounts stay out.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from spacy.tokens import Doc

from extract import models
from extract.dates import DateExpression
from extract.dates import find as find_dates
from extract.lang import LANGUAGES
from extract.lang.schema import Language
from extract.lang.schema.numbers import NumberWords
from extract.model import Modifier
from extract.numbers import Number, Shape, find
from extract.numbers.counted import counted
from extract.tables import measures

_AMOUNTS = {Shape.CARDINAL, Shape.MONEY, Shape.PERCENT, Shape.FRACTION, Shape.MEASURE, Shape.YEAR}
_MODIFIERS = {Modifier.ABOUT: "~", Modifier.AT_LEAST: ">", Modifier.AT_MOST: "<"}


def predict(lines: list[str]) -> Iterator[dict[str, Any]]:
    """One prediction per record, in order."""
    records = [json.loads(line) for line in lines if line.strip()]
    for code, language in LANGUAGES.items():
        texts = [(record["text"].replace("’", "'"), record["id"]) for record in records if record["language"] == code]
        if texts:
            pipeline = models.load(code)
            for doc, identifier in pipeline.pipe(texts, as_tuples=True):
                yield {"id": identifier, "quantities": list(_quantities(doc, language))}


def _quantities(doc: Doc, language: Language) -> Iterator[dict[str, Any]]:
    dates = find_dates(doc.text, language.dates, None)
    for number in find(doc.text, language.numbers):
        amount = number.shape in _AMOUNTS or number.unit is not None  # the sets take "a six-mile trip" for an amount
        if amount and number.value is not None and not _dates(doc, number, language, dates):
            high = None if number.shape is Shape.YEAR else number.value_max
            yield {
                "value": _sign(doc.text, number.start) * float(number.value),
                "value_max": None if high is None else float(high),
                "unit_or_item": _unit(doc, number, language.numbers),
                "currency": number.currency or number.currency_name,
                "modifier": _MODIFIERS.get(number.modifier),
            }


def _dates(doc: Doc, number: Number, language: Language, dates: list[DateExpression]) -> bool:
    """Whether a number is part of a date, and no number of years or days in it: "the last two years"."""
    if number.shape is not Shape.CARDINAL or not any(date.start <= number.start < date.end for date in dates):
        return False
    noun = counted(doc, number, language.numbers)
    return noun is None or doc[noun.head].lower_ not in measures.by_word(language.code)


def _sign(text: str, start: int) -> int:
    """Minus one behind a minus: the engine takes no sign, for the lists of articles open with the same mark."""
    before = text[max(0, start - 8) : start]
    return -1 if re.search(r"(?:^|(?<![-–])\s|\()(?:[-−] ?|minus )$", before) else 1


def _unit(doc: Doc, number: Number, words: NumberWords) -> str | None:
    if number.shape is Shape.PERCENT:
        return "%"
    if number.shape in {Shape.YEAR, Shape.FRACTION}:
        return None
    if number.unit:
        return _unit_as_written(number, words.language)
    if number.currency_name:
        return number.currency_name
    noun = counted(doc, number, words)
    return doc[noun.head].text if noun else None


def _unit_as_written(number: Number, language: str) -> str | None:
    written = (word for word in measures.by_word(language) if number.text.lower().endswith(word))
    return max(written, key=len, default=number.unit)


if __name__ == "__main__":
    for prediction in predict(Path(sys.argv[1]).read_text(encoding="utf-8").splitlines()):
        print(json.dumps(prediction, ensure_ascii=False))
