"""Speed and memory of the engine on one core: writes benchmarks/SPEED.md."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

from benchmarks.machine import note, peak_memory
from extract import models, pipeline
from extract.evaluation import read
from extract.model import Article, Extraction

TARGET = Path(__file__).with_name("SPEED.md")
ARTICLES = Path(__file__).parents[1] / "training" / "articles"
ROUNDS = 2
START = """
import time
before = time.perf_counter()
from extract import models, pipeline
models.load("en"), models.load("fr")
print(time.perf_counter() - before)
"""


def main() -> None:
    """Measure every figure in this run and write them."""
    cores = {0} if not hasattr(os, "sched_getaffinity") else {min(os.sched_getaffinity(0))}
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, cores)
    start = float(subprocess.run([sys.executable, "-c", START], capture_output=True, text=True, check=True).stdout)
    annotated = [one.article for one in read(ARTICLES)]
    lines = ["# How fast the engine is", "", note() + " One core, articles of the training set.", ""]
    lines += ["| figure | English | French |", "| --- | --- | --- |"]
    rates = [_rate([a for a in annotated if a.language == code], code) for code in ("en", "fr")]
    lines.append(f"| articles of 300 words a second | {rates[0]:.1f} | {rates[1]:.1f} |")
    lines += [
        "",
        f"Peak memory with both models: {peak_memory():.0f} MiB. Start-up with both models: {start:.1f} s.",
        "",
    ]
    TARGET.write_text("\n".join(lines), encoding="utf-8")
    print("\n".join(lines))


def _rate(articles: list[Article], code: str) -> float:
    """Articles of 300 words a second, by processor time, models loaded and warm."""
    models.load(code)
    sample = articles[:160]
    list(pipeline.extract_all(sample[:16]))
    words = sum(len(article.text.split()) for article in sample) * ROUNDS
    before = time.process_time()
    for _ in range(ROUNDS):
        done = [one for one in pipeline.extract_all(sample) if isinstance(one, Extraction)]
        assert len(done) == len(sample)
    return words / 300 / (time.process_time() - before)


if __name__ == "__main__":
    main()
