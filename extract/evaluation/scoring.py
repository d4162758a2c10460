"""Extracted rows against annotated ones: the pairing and the figures of the contract's own scorer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from extract import edtf
from extract.evaluation.gold import Annotated, contains, is_named, same_value, words
from extract.lang import LANGUAGES
from extract.model import Extraction, Mention
from extract.numbers import find

ATTRIBUTES = (
    "modifier", "kind", "currency", "counting", "rate_period", "action", "status", "giver", "date", "date_basis",
    "country",
)  # fmt: skip
STRICT = ("modifier", "counting", "status", "giver", "date", "date_basis")

Row = dict[str, Any]


@dataclass(slots=True)
class Score:
    """Counts over articles; the figures are computed from them."""

    counts: Counter[str] = field(default_factory=Counter)
    errors: list[str] = field(default_factory=list)

    def add(self, other: Score) -> None:
        self.counts.update(other.counts)
        self.errors += other.errors

    def f1(self, hits: str, found: str, wanted: str) -> tuple[float, float, float]:
        """Precision, recall and F1 of three counts."""
        hit, got, gold = self.counts[hits], self.counts[found], self.counts[wanted]
        precision, recall = hit / got if got else 0.0, hit / gold if gold else 0.0
        return precision, recall, 2 * precision * recall / (precision + recall) if hit else 0.0

    def share(self, part: str, whole: str) -> float:
        """One count as a share of another."""
        return self.counts[part] / self.counts[whole] if self.counts[whole] else 0.0


def score(annotated: Annotated, extraction: Extraction) -> Score:
    """The counts of one article, with a line for each error."""
    found = Score(Counter(articles=1))
    rows = [m for m in extraction.mentions if m.quantity is not None]
    acts = [m for m in extraction.mentions if m.quantity is None]
    gold = [row for _, row in annotated.quantity_rows]
    gold_acts = [row for _, row in annotated.event_rows]
    pairs = _pair(gold, rows, _same_quantity)
    events = _pair(gold_acts, acts, _same_event)
    strict = [all(_agreement(gold[g], rows[p])[name] for name in STRICT) for g, p in pairs]
    found.counts.update(
        gold=len(gold), found=len(rows), hit=len(pairs), strict=sum(strict),
        exact=len(pairs) == len(gold) == len(rows) and all(strict),
        gold_events=len(gold_acts), found_events=len(acts), hit_events=len(events),
        distractors=len(annotated.distractors), unread=sum(not _is_in_text(m, extraction) for m in rows),
    )  # fmt: skip
    for g, p in pairs:
        same = _agreement(gold[g], rows[p])
        found.counts.update(f"right_{name}" for name in ATTRIBUTES if same[name])
        found.errors += [_wrong(annotated, gold[g], rows[p], name) for name in STRICT if not same[name]]
    extra = [row for p, row in enumerate(rows) if p not in {p for _, p in pairs}]
    found.counts["taken"] = sum(any(_tempted(d, row) for d in annotated.distractors) for row in extra)
    _list_missing(found, annotated, gold, extra, {g for g, _ in pairs})
    return found


def _list_missing(
    found: Score, annotated: Annotated, gold: Sequence[Row], extra: Iterable[Mention], hit: set[int]
) -> None:
    name = annotated.article.id
    found.errors += [
        f"{name}  missed  {row['value']} {row['item']}  «{row['cue']}»" for g, row in enumerate(gold) if g not in hit
    ]
    for row in extra:
        quantity = row.quantity
        if quantity is not None:
            found.errors.append(f"{name}  extra   {quantity.value} {quantity.item}  «{row.evidence.text[:90]}»")


def _wrong(annotated: Annotated, gold: Row, row: Mention, name: str) -> str:
    wanted = gold["givers"] if name == "giver" else gold.get(name)
    return f"{annotated.article.id}  {name:10} {gold['value']} {gold['item']}: {wanted} / {_value(row, name)}"


def _tempted(distractor: Row, row: Mention) -> bool:
    value = distractor.get("value")
    return value is not None and row.quantity is not None and same_value(float(value), row.quantity.value)


def _same_quantity(gold: Row, row: Mention) -> bool:
    quantity = row.quantity
    if quantity is None or not same_value(gold["value"], quantity.value):
        return False
    if gold["kind"] == "money":
        return quantity.kind == "money" and (not gold["currency"] or gold["currency"] == quantity.currency)
    return any(contains(words(quantity.item), words(head)) for head in gold["item_heads"] or [gold["item"]])


def _same_event(gold: Row, row: Mention) -> bool:
    date = row.dating.date or ""
    same_date = edtf.overlap(gold["date"], date) if gold["date"] and date else not gold["date"] and not date
    return _agreement(gold, row)["giver"] and same_date


def _value(row: Mention, name: str) -> str:
    quantity = row.quantity
    if name in {"modifier", "kind", "currency"}:
        return str(getattr(quantity, name) or "") if quantity else ""
    if name == "giver":
        return "; ".join(row.givers)
    if name in {"date", "date_basis"}:
        return row.dating.date or "" if name == "date" else row.dating.basis
    return str(getattr(row, name) or "")


def _agreement(gold: Row, row: Mention) -> dict[str, bool]:
    same = {name: (gold.get(name) or "") == _value(row, name) for name in ATTRIBUTES if name != "giver"}
    named = any(is_named(names, giver) for names in gold["givers"] for giver in row.givers)
    return same | {"giver": named if gold["givers"] else not row.givers}


def _pair(gold: Sequence[Row], rows: Sequence[Mention], fits: Callable[[Row, Mention], bool]) -> list[tuple[int, int]]:
    """One-to-one pairs, those that agree in most attributes first."""
    options = [
        (-sum(_agreement(one, row).values()), g, p)
        for g, one in enumerate(gold)
        for p, row in enumerate(rows)
        if fits(one, row)
    ]
    used_gold: set[int] = set()
    used_rows: set[int] = set()
    pairs = []
    for _, g, p in sorted(options):
        if g not in used_gold and p not in used_rows:
            used_gold.add(g)
            used_rows.add(p)
            pairs.append((g, p))
    return pairs


def _is_in_text(row: Mention, extraction: Extraction) -> bool:
    """Whether the row's number is read again, the same, in its sentence at the place that the row names."""
    quantity, span = row.quantity, row.marks.number
    if quantity is None or span is None:
        return quantity is None
    sentence = row.evidence
    again = find(sentence.text, LANGUAGES[extraction.article.language].numbers)
    here = [n for n in again if n.start + sentence.start < span.end and span.start < n.end + sentence.start]
    return any(n.value == quantity.value and n.value_max == quantity.value_max for n in here)
