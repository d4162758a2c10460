"""Made-up facts in any number, skewed as news is: few organisations with many, most numbers small, some dates missing.

`python -m benchmarks.generate --facts 1000000 --out /tmp/store` writes a data folder that the dashboard opens.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa

from extract import edtf, store
from extract.model import ARTICLE_COLUMNS, COLUMNS, FACT_COLUMNS, MARK_COLUMNS, REFUSAL_COLUMNS

# Item as written, key, kind, currency, typical size.
ITEMS: Sequence[tuple[str, str, str, str | None, float]] = (
    ("medical masks", "mask", "goods", None, 40_000),
    ("tablets", "tablet", "goods", None, 300),
    ("food baskets", "food_basket", "goods", None, 1_200),
    ("laptops", "laptop", "goods", None, 150),
    ("blankets", "blanket", "goods", None, 2_000),
    ("dirhams", "money", "money", "MAD", 2_000_000),
    ("dollars", "money", "money", "USD", 300_000),
    ("euros", "money", "money", "EUR", 250_000),
    ("students", "student", "people", None, 900),
    ("families", "family", "people", None, 1_500),
    ("schools", "school", "places", None, 12),
    ("wells", "well", "places", None, 8),
    ("scholarships", "scholarship", "programmes", None, 60),
    ("screenings", "screening", "programmes", None, 4_000),
    ("hours of volunteering", "volunteer_hour", "time", None, 2_500),
)
PLACES = (("Rabat", "MA"), ("Dakar", "SN"), ("Tunis", "TN"), ("Nairobi", "KE"), ("Lyon", "FR"), ("Leeds", "GB"))
STATUS = ("done", "done", "done", "planned", "ongoing")
COUNTING = ("once", "once", "once", "once", "once", "once", "cumulative", "rate", "part")
MODIFIER = ("exact", "exact", "exact", "exact", "about", "at_least", "vague")
ACTION = ("give", "give", "give", "fund", "build", "train", "support", "launch")
_HEADS = ("Atlas", "Nord", "Volta", "Sahel", "Cedar", "Delta", "Orion", "Mina", "Palma", "Rif", "Savanna", "Tamar")
_TAILS = ("Bank", "Telecom", "Energy", "Foods", "Mining", "Airways", "Insurance", "Cement", "Retail", "Foundation")
_FIRST, _DAYS = date(2005, 1, 1), 7800


def organisation(rank: int) -> str:
    """A name that is the same for the same rank."""
    head, tail = _HEADS[rank % len(_HEADS)], _TAILS[rank // len(_HEADS) % len(_TAILS)]
    number = rank // (len(_HEADS) * len(_TAILS))
    return f"{head} {tail}" if not number else f"{head} {tail} {number + 1}"


def _dates(chance: np.random.Generator, count: int) -> list[str | None]:
    """Mostly days, some months, years and open intervals, a twentieth without a date; the latest years are fullest."""
    offsets = (_DAYS * chance.power(2.2, count)).astype(int)
    shape = chance.random(count)
    made: list[str | None] = []
    for offset, kind in zip(offsets, shape, strict=True):
        day = (_FIRST + timedelta(days=int(offset))).isoformat()
        if kind < 0.05:
            made.append(None)
        else:
            made.append(day if kind < 0.7 else day[:7] if kind < 0.88 else day[:4] if kind < 0.985 else f"{day[:4]}/..")
    return made


def facts(count: int, articles: int, seed: int = 1) -> list[dict[str, Any]]:
    """Facts as rows in FACT_COLUMNS form, with the article that tells each."""
    chance = np.random.default_rng(seed)
    ranks = np.minimum(chance.zipf(1.35, count) - 1, max(count // 25, 5))
    items = np.minimum(chance.zipf(1.5, count) - 1, len(ITEMS) * 4) % len(ITEMS)
    sizes = np.exp(chance.normal(0, 1.4, count))
    picks = {
        name: chance.integers(0, len(values), count)
        for name, values in (("status", STATUS), ("counting", COUNTING), ("modifier", MODIFIER), ("action", ACTION))
    }
    homes, tellers = chance.integers(0, len(PLACES), count), chance.integers(0, articles, count)
    dates = _dates(chance, count)
    return [
        _fact(
            index,
            organisation(int(ranks[index])),
            ITEMS[items[index]],
            float(sizes[index]),
            STATUS[picks["status"][index]],
            COUNTING[picks["counting"][index]],
            MODIFIER[picks["modifier"][index]],
            ACTION[picks["action"][index]],
            PLACES[homes[index]],
            dates[index],
            f"a-{tellers[index]:06d}",
        )
        for index in range(count)
    ]


def _fact(
    index: int,
    giver: str,
    item: tuple[str, str, str, str | None, float],
    size: float,
    status: str,
    counting: str,
    modifier: str,
    action: str,
    home: tuple[str, str],
    when: str | None,
    article: str,
) -> dict[str, Any]:
    words, key, kind, currency, typical = item
    value = None if modifier == "vague" else Decimal(max(1, round(typical * size)))
    verb = {"done": "gave", "planned": "will give", "ongoing": "is giving"}[status]
    number = "thousands of" if value is None else f"{value:,}"
    limits = edtf.bounds(when) if when else None
    return {
        "fact_id": f"f-{index:08d}", "value": value, "value_max": None, "value_low": value, "value_high": value,
        "modifier": modifier, "item": words, "item_key": key, "kind": kind, "currency": currency,
        "counting": counting, "rate_period": "year" if counting == "rate" else None, "action": action,
        "status": status, "givers": [giver], "organisations": [giver], "parents": [],
        "recipients": [f"{home[0]} communities"], "date": when, "date_basis": "stated" if when else "none",
        "date_earliest": limits.earliest if limits else None, "date_latest": limits.latest if limits else None,
        "date_precision": edtf.precision(when) if when else None, "place": home[0], "country": home[1],
        "sources": 1, "article_ids": [article], "languages": ["en"], "disagreements": [], "fulfils": None,
        "series": f"s-{giver}-{key}" if counting == "cumulative" else None,
        "newest": counting == "cumulative" and index % 3 == 0,
        "evidence": f"{giver} {verb} {number} {words} to communities in {home[0]}.", "rule": "generated",
    }  # fmt: skip


def mention(fact: dict[str, Any], start: int) -> dict[str, Any]:
    """The one telling of a made-up fact, its sentence beginning at `start` of its article."""
    sentence, giver = fact["evidence"], fact["givers"][0]
    number = sentence.index(" give") if " give " in sentence else sentence.index(" g")
    at = next((place for place, letter in enumerate(sentence) if letter.isdigit() and place > len(giver)), number)
    end = sentence.index(f" {fact['item']}")
    row = {name: fact[name] for name in COLUMNS if name in fact}
    marks = (start + at, start + end, start, start + len(giver), None, None)
    return {
        **row, "article_id": fact["article_ids"][0], "evidence_start": start, "evidence_end": start + len(sentence),
        **dict(zip(MARK_COLUMNS, marks, strict=True)),
    }  # fmt: skip


def tables(count: int, articles: int, seed: int = 1) -> dict[str, pa.Table]:
    """All four tables of a data folder."""
    made = facts(count, articles, seed)
    texts: dict[str, list[str]] = {f"a-{index:06d}": [f"Giving round-up {index}."] for index in range(articles)}
    lengths = {name: len(parts[0]) for name, parts in texts.items()}
    mentions = []
    for fact in made:
        name = fact["article_ids"][0]
        mentions.append(mention(fact, lengths[name] + 1))
        texts[name].append(fact["evidence"])
        lengths[name] += len(fact["evidence"]) + 1
    return {
        "facts": _table(made, "facts", FACT_COLUMNS),
        "mentions": _table(mentions, "mentions", (*COLUMNS, *MARK_COLUMNS)),
        "articles": _table([_article(*entry) for entry in texts.items()], "articles", ARTICLE_COLUMNS),
        "refusals": _table([], "refusals", REFUSAL_COLUMNS),
    }


def _article(name: str, sentences: list[str]) -> dict[str, Any]:
    text = " ".join(sentences)
    number = int(name[2:])
    published = (_FIRST + timedelta(days=number * _DAYS // 200_000 % _DAYS)).isoformat()
    return {
        "article_id": name, "language": "en", "published": published, "title": f"Giving round-up {number}",
        "source": f"Gazette {number % 40}", "url": None, "text": text, "digest": sha256(text.encode()).hexdigest(),
    }  # fmt: skip


def _table(rows: list[dict[str, Any]], name: str, columns: Sequence[str]) -> pa.Table:
    arrays = {column: [row[column] for row in rows] for column in columns}
    return pa.table(arrays, schema=store.SCHEMAS[name])


def main() -> None:
    """Write a made-up data folder."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--facts", type=int, default=1_000_000)
    parser.add_argument("--articles", type=int, help="default: a fifth of the facts")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    made = tables(options.facts, options.articles or max(options.facts // 5, 1), options.seed)
    store.write(options.out, made, {"made_up": True})


if __name__ == "__main__":
    main()
