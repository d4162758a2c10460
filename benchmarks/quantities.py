"""Predictions of the number engine in the form of the quantity sets: `python -m benchmarks.quantities FILE.jsonl`.

One line per text: the amounts with what they count or measure. Ordinals, clock times, codes and vague amounts stay out.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from spacy.tokens import Doc

from extract import models
from extract.lang.en.numbers import NUMBERS as ENGLISH
from extract.lang.fr.numbers import NUMBERS as FRENCH
from extract.lang.schema.numbers import NumberWords
from extract.model import Modifier
from extract.numbers import Number, Shape, find
from extract.numbers.counted import counted

LANGUAGES: Mapping[str, NumberWords] = {"en": ENGLISH, "fr": FRENCH}
_AMOUNTS = {Shape.CARDINAL, Shape.MONEY, Shape.PERCENT, Shape.FRACTION, Shape.MEASURE, Shape.YEAR}
_MODIFIERS = {Modifier.ABOUT: "~", Modifier.AT_LEAST: ">", Modifier.AT_MOST: "<"}


def predict(lines: list[str]) -> Iterator[dict[str, Any]]:
    """One prediction per record, in order."""
    records = [json.loads(line) for line in lines if line.strip()]
    for language, words in LANGUAGES.items():
        texts = [(record["text"], record["id"]) for record in records if record["language"] == language]
        if texts:
            pipeline = models.load(language)
            for doc, identifier in pipeline.pipe(texts, as_tuples=True):
                yield {"id": identifier, "quantities": list(_quantities(doc, words))}


def _quantities(doc: Doc, words: NumberWords) -> Iterator[dict[str, Any]]:
    for number in find(doc.text, words):
        if number.shape in _AMOUNTS and number.value is not None:
            yield {
                "value": float(number.value),
                "value_max": None if number.value_max is None or number.shape is Shape.YEAR else float(number.value_max),
                "unit_or_item": _unit(doc, number, words),
                "currency": number.currency or number.currency_name,
                "modifier": _MODIFIERS.get(number.modifier),
            }


def _unit(doc: Doc, number: Number, words: NumberWords) -> str | None:
    if number.shape is Shape.PERCENT:
        return "%"
    if number.shape in {Shape.YEAR, Shape.FRACTION}:
        return None
    if number.currency_name or number.unit:
        return number.currency_name or number.unit
    noun = counted(doc, number, words)
    return doc[noun.head].text if noun else None


if __name__ == "__main__":
    for prediction in predict(Path(sys.argv[1]).read_text(encoding="utf-8").splitlines()):
        print(json.dumps(prediction, ensure_ascii=False))
