"""A small hand-made data folder: two articles, two organisations, every kind of counting, one undated fact."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

import pyarrow as pa

from extract import edtf, store
from extract.model import COLUMNS, FACT_COLUMNS, MARK_COLUMNS

GAZETTE = "In March 2020, Orion Maroc gave 172,000 masks to hospitals in Rabat. Orion Maroc will give 200 tablets."
JOURNAL = "Orion Maroc a remis 172 000 masques. La Fondation Atlas a formé 1 300 étudiants, soit 700 par an."
ARTICLES = (
    ("gazette", "en", "2020-12-29", "Masks for Rabat", "The Gazette", "https://example.org/masks", GAZETTE),
    ("journal", "fr", None, "Des masques", "Le Journal", None, JOURNAL),
)
# Identity, value, item, key, kind, counting, status, giver, date, number of sources, newest.
_FACTS: Sequence[tuple[str, str | None, str | None, str | None, str, str, str, str, str | None, int, bool]] = (
    ("f-masks", "172000", "masks", "mask", "goods", "once", "done", "Orion Maroc", "2020-03", 2, False),
    ("f-tablets", "200", "tablets", "tablet", "goods", "once", "planned", "Orion Maroc", "2020-12-29", 1, False),
    ("f-students", "1300", "étudiants", "student", "people", "cumulative", "done", "Atlas", "2019/..", 1, True),
    ("f-rate", "700", "étudiants", "student", "people", "rate", "ongoing", "Atlas", None, 1, False),
)


def _fact(row: tuple[Any, ...]) -> dict[str, Any]:
    name, value, item, key, kind, counting, status, giver, when, sources, newest = row
    number = Decimal(value) if value else None
    limits = edtf.bounds(when) if when else None
    articles = ["gazette", "journal"][:sources] if giver == "Orion Maroc" else ["journal"]
    blank = dict.fromkeys(FACT_COLUMNS)
    return blank | {
        "fact_id": name, "value": number, "value_low": number, "value_high": number, "modifier": "exact",
        "item": item, "item_key": key, "kind": kind, "counting": counting,
        "rate_period": "year" if counting == "rate" else None, "action": "give", "status": status,
        "givers": [giver], "organisations": [giver], "parents": ["Orion"] if giver == "Orion Maroc" else [],
        "recipients": ["hospitals"], "date": when, "date_basis": "stated" if when else "none",
        "date_earliest": limits and limits.earliest, "date_latest": limits and limits.latest,
        "date_precision": edtf.precision(when) if when else None, "place": "Rabat", "country": "MA",
        "sources": len(articles), "article_ids": articles, "languages": ["en"], "disagreements": [],
        "series": "s-1" if counting == "cumulative" else None, "newest": newest,
        "evidence": _sentence(name, articles[0]), "rule": "sample",
    }  # fmt: skip


_PHRASES = {
    ("f-masks", "gazette"): ("In March 2020, Orion Maroc gave 172,000 masks to hospitals in Rabat.", "172,000"),
    ("f-masks", "journal"): ("Orion Maroc a remis 172 000 masques.", "172 000"),
    ("f-tablets", "gazette"): ("Orion Maroc will give 200 tablets.", "200"),
    ("f-students", "journal"): ("La Fondation Atlas a formé 1 300 étudiants, soit 700 par an.", "1 300"),
    ("f-rate", "journal"): ("La Fondation Atlas a formé 1 300 étudiants, soit 700 par an.", "700"),
}


def _sentence(fact: str, article: str) -> str:
    return _PHRASES[fact, article][0]


def _mention(fact: dict[str, Any], article: str) -> dict[str, Any]:
    text = {row[0]: row[-1] for row in ARTICLES}[article]
    sentence, number = _PHRASES[fact["fact_id"], article]
    start = text.index(sentence)
    at = start + sentence.index(number)
    kept = {name: fact.get(name) for name in (*COLUMNS, *MARK_COLUMNS)}
    return kept | {
        "article_id": article, "evidence": sentence, "evidence_start": start, "evidence_end": start + len(sentence),
        "number_start": at, "number_end": at + len(number),
    }  # fmt: skip


def _refusals() -> list[dict[str, Any]]:
    at = GAZETTE.index("2020")
    return [
        {
            "article_id": "gazette", "value": Decimal(2020), "start": at, "end": at + 4, "reason": "date",
            "rule": "sample", "evidence": _sentence("f-masks", "gazette"), "evidence_start": 0, "evidence_end": 68,
        }
    ]  # fmt: skip


def write(folder: Path, extra: Sequence[dict[str, Any]] = ()) -> Path:
    """Write the sample data, with more facts when given, and return their folder."""
    facts = [_fact(row) for row in _FACTS]
    mentions = [_mention(fact, article) for fact in facts for article in fact["article_ids"]]
    articles = [
        dict(zip(store.SCHEMAS["articles"].names, (*row, f"digest of {row[0]}"), strict=True)) for row in ARTICLES
    ]
    tables = {"facts": [*facts, *extra], "mentions": mentions, "articles": articles, "refusals": _refusals()}
    made = {name: pa.Table.from_pylist(rows, schema=store.SCHEMAS[name]) for name, rows in tables.items()}
    store.write(folder, made, {})
    return folder
