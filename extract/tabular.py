"""Extractions as the store's tables, and back to plain records."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from decimal import Context, Decimal
from typing import Any

import pyarrow as pa

from extract.folding import fold
from extract.model import Article, Extraction, Mention, Refusal, Span
from extract.store import MAX_AMOUNT, SCHEMAS

_GRAIN = Decimal("1e-9")  # the store's finest amount
_WIDE = Context(prec=38)  # as many digits as the store holds


def digest(text: str) -> str:
    """A fingerprint of an article's words: the same story pasted twice has the same one."""
    return hashlib.sha256(fold(text).encode()).hexdigest()[:32]


def article_table(articles: Iterable[Article]) -> pa.Table:
    """The articles in `SCHEMAS["articles"]` form."""
    rows = [
        {
            "article_id": a.id, "language": a.language, "published": a.published, "title": a.title,
            "source": a.source, "url": a.url, "text": a.text, "digest": digest(a.text),
        }
        for a in articles
    ]  # fmt: skip
    return pa.Table.from_pylist(rows, SCHEMAS["articles"])


def mention_table(extractions: Iterable[Extraction]) -> pa.Table:
    """The mentions in `SCHEMAS["mentions"]` form, without fact_id."""
    return pa.Table.from_pylist([_mention(m) for one in extractions for m in one.mentions], SCHEMAS["mentions"])


def refusal_table(extractions: Iterable[Extraction]) -> pa.Table:
    """The refusals in `SCHEMAS["refusals"]` form."""
    return pa.Table.from_pylist([_refusal(r) for one in extractions for r in one.refusals], SCHEMAS["refusals"])


def _mention(mention: Mention) -> dict[str, Any]:
    quantity = mention.quantity
    return {
        "article_id": mention.article_id,
        "fact_id": None,
        "value": amount(quantity.value) if quantity else None,
        "value_max": amount(quantity.value_max) if quantity else None,
        "modifier": quantity.modifier if quantity else None,
        "item": quantity.item if quantity else None,
        "item_key": quantity.item_key if quantity else None,
        "kind": quantity.kind if quantity else None,
        "currency": quantity.currency if quantity else None,
        "counting": mention.counting,
        "rate_period": mention.rate_period,
        "action": mention.action,
        "status": mention.status,
        "givers": list(mention.givers),
        "recipients": list(mention.recipients),
        "date": mention.dating.date,
        "date_basis": mention.dating.basis,
        "place": mention.place,
        "country": mention.country,
        "evidence": mention.evidence.text,
        "evidence_start": mention.evidence.start,
        "evidence_end": mention.evidence.end,
        "rule": mention.rule,
        **_marks("number", mention.marks.number),
        **_marks("giver", mention.marks.giver),
        **_marks("date", mention.marks.date),
    }


def _marks(name: str, span: Span | None) -> dict[str, int | None]:
    return {f"{name}_start": span.start if span else None, f"{name}_end": span.end if span else None}


def _refusal(refusal: Refusal) -> dict[str, Any]:
    return {
        "article_id": refusal.article_id,
        "value": amount(refusal.value),
        "start": refusal.span.start,
        "end": refusal.span.end,
        "reason": refusal.reason,
        "rule": refusal.rule,
        "evidence": refusal.evidence.text,
        "evidence_start": refusal.evidence.start,
        "evidence_end": refusal.evidence.end,
    }


def amount(value: Decimal | None) -> Decimal | None:
    """The value as the store can hold it; None for one beyond any newspaper's (see MAX_AMOUNT)."""
    if value is None or abs(value) >= MAX_AMOUNT:
        return None
    return value if value == value.to_integral_value() else value.quantize(_GRAIN, context=_WIDE)
