"""How fast and how well mentions are grouped to facts, on made-up mentions of which the true facts are known.

`python -m benchmarks.facts` runs the sizes below, each in a process of its own, and writes FACTS.md.
`python -m benchmarks.facts --mentions 1000000` runs one size and prints it as JSON.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from benchmarks.generate import ITEMS, organisation
from extract.facts import group
from extract.register import load
from extract.store import SCHEMAS

NEWS, EXTREME = 0.8, 1.35  # how fast givers get rarer: the first gives 3 of 100 gifts, or 30
FIRST_GIVER = {NEWS: "3 %", EXTREME: "30 %"}
SIZES = ((100_000, NEWS), (1_000_000, NEWS), (1_000_000, EXTREME))
Numbers = NDArray[Any]
LIMIT_SECONDS, LIMIT_GIGABYTES = 60, 4
TELLINGS = 2.5  # a fact is told so often on average
PER_ARTICLE = 5
REPORT = Path(__file__).with_name("FACTS.md")
_FIRST_DAY, _DAYS = np.datetime64("2005-01-01"), 7800
_COUNTRIES = ("MA", "SN", "TN", "KE", "FR", "GB")
_SIZES_ROUND = np.array([10, 20, 25, 30, 50, 100, 150, 200, 250, 300, 500, 1000, 2000, 2500, 5000, 10_000])


def mentions(count: int, skew: float = NEWS, seed: int = 1) -> tuple[pa.Table, pa.Table, Numbers]:
    """Mentions, their articles, and the true fact of each mention."""
    chance = np.random.default_rng(seed)
    facts = max(int(count / TELLINGS), 1)
    givers = _givers(chance, facts, skew)
    items = np.minimum(chance.zipf(1.5, facts) - 1, len(ITEMS) * 4) % len(ITEMS)
    typical = np.array([item[4] for item in ITEMS])[items]
    round_sizes = chance.choice(_SIZES_ROUND, facts) * np.maximum(10 ** np.floor(np.log10(typical) - 2), 1)
    particular = np.maximum(np.round(typical * np.exp(chance.normal(0, 1.4, facts))), 1)
    values = np.where(chance.random(facts) < 0.6, round_sizes, particular)
    days = (_DAYS * chance.power(2.2, facts)).astype(int)
    truth = np.concatenate([np.arange(facts), chance.integers(0, facts, count - facts)])
    table, published, french = _told(chance, truth, givers, items, values, days)
    return table, _articles(published, french), truth


def _givers(chance: np.random.Generator, facts: int, skew: float) -> Numbers:
    """The rank of each fact's giver; the rank's frequency falls with its power."""
    weights = np.arange(1, max(facts // 25, 5) + 1) ** -skew
    return chance.choice(len(weights), facts, p=weights / weights.sum())


def _told(
    chance: np.random.Generator, truth: Numbers, givers: Numbers, items: Numbers, values: Numbers, days: Numbers
) -> tuple[pa.Table, Numbers, Numbers]:
    """Each telling: printed some days later, its date exact, a month, or only that of printing; its number at times
    rounded; its giver's name in one of several forms."""
    count = len(truth)
    printed = days[truth] + np.minimum(chance.geometric(0.4, count) - 1, 20)
    order = np.argsort(printed, kind="stable")
    truth[:] = truth[order]
    printed = printed[order]
    article = np.arange(count) // PER_ARTICLE
    published = printed[article * PER_ARTICLE]
    rounded = 10 ** np.maximum(np.floor(np.log10(values[truth])) - 1, 0)
    is_about = (chance.random(count) < 0.15) & (values[truth] >= 1000)
    amounts = np.where(is_about, np.floor(values[truth] / rounded) * rounded, values[truth])
    shape = chance.random(count)
    day = np.datetime_as_string(_FIRST_DAY + np.where(shape < 0.75, days[truth], published))
    month = np.array([text[:7] for text in day])
    keys = np.array([item[1] for item in ITEMS])[items[truth]]
    names = np.array([organisation(rank) for rank in range(int(givers.max()) + 1)], dtype=object)[givers[truth]]
    forms = chance.integers(0, 4, count)
    named = [(f"{n} Ltd", n.upper(), n, f"Groupe {n}")[form] for n, form in zip(names, forms, strict=True)]
    french = forms == 3
    columns = {
        "article_id": [f"a-{number:07d}" for number in article],
        "value": pa.array(amounts.astype(np.int64)).cast(SCHEMAS["mentions"].field("value").type),
        "modifier": np.where(is_about, "at_least", "exact"),
        "item": np.array([item[0] for item in ITEMS])[items[truth]], "item_key": keys,
        "kind": np.array([item[2] for item in ITEMS])[items[truth]],
        "currency": pa.array(np.array([item[3] for item in ITEMS], dtype=object)[items[truth]]),
        "counting": np.where(truth % 12 == 5, "cumulative", np.where(truth % 12 == 7, "part", "once")),
        "action": np.full(count, "give"),
        "status": np.where(truth % 7 == 3, "planned", "done"),
        "givers": pa.array([[name] for name in named]),
        "recipients": pa.array([[] for _ in range(count)], pa.list_(pa.string())),
        "date": np.where(shape < 0.6, day, np.where(shape < 0.7, month, day)),
        "date_basis": np.where(shape < 0.75, "stated", "published"),
        "country": np.array(_COUNTRIES)[givers[truth] % len(_COUNTRIES)],
        "evidence": np.char.add("A made-up sentence that stands for what the article says of ", keys),
        "evidence_start": np.arange(count) % PER_ARTICLE * 100,
        "evidence_end": np.arange(count) % PER_ARTICLE * 100 + 90,
        "rule": np.full(count, "generated"),
    }  # fmt: skip
    made = {name: columns.get(name, pa.nulls(count)) for name in SCHEMAS["mentions"].names}
    table = pa.table(
        {name: pa.array(column).cast(SCHEMAS["mentions"].field(name).type) for name, column in made.items()}
    )
    return table, published[::PER_ARTICLE], french[::PER_ARTICLE]


def _articles(published: Numbers, french: Numbers) -> pa.Table:
    names = [f"a-{number:07d}" for number in range(len(published))]
    columns = {
        "article_id": names, "language": np.where(french, "fr", "en"),
        "published": np.datetime_as_string(_FIRST_DAY + published), "digest": names,
        "text": [f"Giving round-up {name} of the Chamber of Commerce (CC)." for name in names],
    }  # fmt: skip
    made = {name: columns.get(name, pa.nulls(len(names))) for name in SCHEMAS["articles"].names}
    return pa.table(
        {name: pa.array(column).cast(SCHEMAS["articles"].field(name).type) for name, column in made.items()}
    )


def run(count: int, skew: float) -> dict[str, Any]:
    """One grouping: time, peak memory of the whole process, and how many pairs of tellings are right."""
    made, articles, truth = mentions(count, skew)
    register = load()
    begun, processor = perf_counter(), process_time()
    told, facts = group(made, articles, register)
    seconds, processor = perf_counter() - begun, process_time() - processor
    found = pc.dictionary_encode(told["fact_id"].combine_chunks()).indices.to_numpy()
    both = found.astype(np.int64) * (truth.max() + 1) + truth
    hits, pairs, wanted = _pairs(both), _pairs(found), _pairs(truth)
    return {
        "mentions": count, "first_giver": FIRST_GIVER[skew],
        "facts": facts.num_rows, "true_facts": len(np.unique(truth)),
        "seconds": round(seconds, 1),
        "processor": round(processor, 1),
        "gigabytes": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024**2, 2),
        "precision": round(hits / max(pairs, 1), 3), "recall": round(hits / max(wanted, 1), 3),
    }  # fmt: skip


def _pairs(labels: Numbers) -> int:
    sizes = np.unique(labels, return_counts=True)[1].astype(np.int64)
    return int((sizes * (sizes - 1) // 2).sum())


def report(results: Sequence[dict[str, Any]], day: str, cores: int) -> str:
    """The report as Markdown."""
    head = f"""# Grouping mentions to facts: speed, memory and agreement

Written by `python -m benchmarks.facts` on {day}: {cores} cores, load {os.getloadavg()[0]:.1f} at the end,
Python {sys.version.split()[0]}.

Bar: 1,000,000 mentions in under {LIMIT_SECONDS} s and {LIMIT_GIGABYTES} GB on two cores. Processor seconds are those of
all threads together; on an otherwise idle machine the time is between half of them and all.

The mentions are made up with the skew of news: the most frequent giver has 3 % of all, or 30 % in the last line; most
numbers are round; a fact is told 2.5 times on average, printed up to three weeks later, one telling in four without its
date, one in seven rounded, names in four spellings. A giver that repeats round gifts within days cannot be told from
articles that repeat themselves: that lowers precision (over pairs of tellings), most of all in the last line, where one
giver makes tens of thousands of gifts of few sizes.

"""
    titles = (
        "mentions",
        "first_giver",
        "facts",
        "true_facts",
        "seconds",
        "processor",
        "gigabytes",
        "precision",
        "recall",
    )
    lines = [" | ".join(titles), " | ".join("---:" for _ in titles)]
    lines += [
        " | ".join(f"{result[name]:,}" if name != "first_giver" else str(result[name]) for name in titles)
        for result in results
    ]
    return head + "".join(f"| {line} |\n" for line in lines)


def main() -> None:
    """Run one size, or all and write the report."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--mentions", type=int)
    parser.add_argument("--skew", type=float, default=NEWS, choices=(NEWS, EXTREME))
    options = parser.parse_args()
    if options.mentions:
        print(json.dumps(run(options.mentions, options.skew)))
        return
    command = [sys.executable, "-m", "benchmarks.facts", "--mentions"]
    results = [
        json.loads(subprocess.check_output([*command, str(size), "--skew", str(skew)], text=True))
        for size, skew in SIZES
    ]
    REPORT.write_text(report(results, datetime.now(UTC).date().isoformat(), os.cpu_count() or 1), encoding="utf-8")


if __name__ == "__main__":
    main()
