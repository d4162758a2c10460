"""Mentions and articles made by hand, in the store's form."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

import pyarrow as pa

from extract.facts import group
from extract.register import Register, load
from extract.store import SCHEMAS

Row = dict[str, Any]
_MENTION: Row = {
    "modifier": "exact", "item": "masks", "item_key": "mask", "kind": "goods", "counting": "once", "action": "give",
    "status": "done", "givers": ["Atlas Bank"], "recipients": [], "date": "2020-03-24", "date_basis": "stated",
    "country": "MA", "evidence": "A sentence.", "evidence_start": 0, "evidence_end": 11, "rule": "made",
}  # fmt: skip


def mention(article: str, value: int | str | None, **changes: object) -> Row:
    """One telling; what is not said is a plain gift of masks."""
    number = None if value is None else Decimal(value)
    return _MENTION | {"article_id": article, "value": number} | changes


def money(article: str, value: int, **changes: object) -> Row:
    """One telling of a gift of dirhams."""
    return mention(article, value, item="dirhams", item_key="money", kind="money", currency="MAD", **changes)


def article(name: str, published: str | None = "2020-03-26", language: str = "en", text: str = "") -> Row:
    """One article; its digest is that of its text, by default its own."""
    return {
        "article_id": name, "language": language, "published": published, "title": None, "source": None, "url": None,
        "text": text, "digest": text or name,
    }  # fmt: skip


def tables(rows: Sequence[Row], articles: Sequence[Row]) -> tuple[pa.Table, pa.Table]:
    """Both tables, rows of one article at places of their own."""
    placed = [row | {"evidence_start": row["evidence_start"] + 100 * place} for place, row in _places(rows)]
    return (
        pa.Table.from_pylist([dict.fromkeys(SCHEMAS["mentions"].names) | row for row in placed], SCHEMAS["mentions"]),
        pa.Table.from_pylist(list(articles), SCHEMAS["articles"]),
    )


def _places(rows: Sequence[Row]) -> list[tuple[int, Row]]:
    counts: dict[str, int] = {}
    placed = []
    for row in rows:
        counts[row["article_id"]] = counts.get(row["article_id"], -1) + 1
        placed.append((counts[row["article_id"]], row))
    return placed


def grouped(
    rows: Sequence[Row], articles: Sequence[Row] | None = None, register: Register | None = None
) -> tuple[list[str], list[Row]]:
    """Fact of every mention, and the facts. Articles that are not given are made, two days after one another."""
    names = dict.fromkeys(row["article_id"] for row in rows)
    given = articles if articles is not None else [article(name) for name in names]
    mentions, facts = group(*tables(rows, given), register or load())
    return mentions["fact_id"].to_pylist(), facts.to_pylist()


def same(rows: Sequence[Mapping[str, Any]], articles: Sequence[Row] | None = None) -> bool:
    """Whether all mentions are one fact."""
    return len(set(grouped([dict(row) for row in rows], articles)[0])) == 1
