"""Speed and memory of the engine on one core: writes benchmarks/SPEED.md."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.machine import note, peak_memory
from extract import models, pipeline
from extract.evaluation import read
from extract.model import Article, Extraction

TARGET = Path(__file__).with_name("SPEED.md")
OURS = Path(__file__).parents[1] / "training" / "articles"  # dense with numbers
ROUNDS = 2
MOST = 160  # articles a language
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
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    press = parser.parse_args().shared / "spec" / "train"
    start = float(subprocess.run([sys.executable, "-c", START], capture_output=True, text=True, check=True).stdout)
    lines = ["# How fast the engine is", "", note() + " One core, by processor time, in batch.", ""]
    lines += ["| articles of 300 words a second | English | French |", "| --- | --- | --- |"]
    for what, folder in (("pages of the press", press), ("articles dense with numbers (training/articles)", OURS)):
        if folder.is_dir():
            lines.append(f"| {what} | {' | '.join(_rates(folder))} |")
        else:
            print(f"{folder} is not there: measured without {what}.")
    lines += [
        "",
        f"Peak memory with both models: {peak_memory():.0f} MiB. Start-up with both models: {start:.1f} s.",
        "",
    ]
    TARGET.write_text("\n".join(lines), encoding="utf-8")
    print("\n".join(lines))


def _rates(folder: Path) -> Iterator[str]:
    articles = [one.article for one in read(folder)]
    return (f"{_rate([a for a in articles if a.language == code][:MOST], code):.1f}" for code in ("en", "fr"))


def _rate(sample: list[Article], code: str) -> float:
    """Articles of 300 words a second, models loaded and warm."""
    models.load(code)
    list(pipeline.extract_all(sample[:16]))
    words = sum(len(article.text.split()) for article in sample) * ROUNDS
    before = time.process_time()
    for _ in range(ROUNDS):
        done = [one for one in pipeline.extract_all(sample) if isinstance(one, Extraction)]
        assert len(done) == len(sample)
    return words / 300 / (time.process_time() - before)


if __name__ == "__main__":
    main()
