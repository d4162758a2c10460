"""Facts and tallies as files to review: `python -m tests.snapshots` renews tests/expected.

Two sets: the seeds, and the development articles that tell the same facts (only where they lie beside the project;
their sentences stay out of the file).
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import duckdb

from extract import store, tallies
from extract.csvs import csv_lines
from extract.evaluation import read
from extract.ingest import add, ingest
from extract.model import Article
from extract.pipeline import prepared

ROOT = Path(__file__).parent.parent
EXPECTED = Path(__file__).parent / "expected"
GOLD = ROOT.parent / "shared" / "spec" / "gold"
# The columns of a fact that a reviewer can judge from the article.
_SHOWN = (
    "fact_id", "value", "value_max", "modifier", "item", "item_key", "kind", "currency", "counting", "rate_period",
    "action", "status", "givers", "organisations", "parents", "recipients", "date", "date_basis", "country", "sources",
    "disagreements", "fulfils", "series", "newest", "evidence",
)  # fmt: skip


def seeds() -> Iterator[tuple[str, str]]:
    """Name and content of the files of the seeds."""
    with TemporaryDirectory() as folder:
        ingest([ROOT / "seeds"], Path(folder))
        yield from _files("seeds", Path(folder), _SHOWN)


def clusters() -> Iterator[tuple[str, str]]:
    """Name and content of the files of the development clusters; nothing where they are not at hand."""
    if not (GOLD / "clusters.json").is_file():
        return
    told = {row[0] for fact in json.loads((GOLD / "clusters.json").read_text("utf-8")) for row in fact["rows"]}
    own = [one.article for one in read(GOLD, ROOT / "seeds") if one.article.id in told]
    ready = [one for one in map(prepared, own) if isinstance(one, Article)]
    with TemporaryDirectory() as folder:
        add(ready, Path(folder))
        yield from _files("clusters", Path(folder), tuple(name for name in _SHOWN if name != "evidence"))


def _files(name: str, folder: Path, shown: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    with duckdb.connect() as connection:
        facts = connection.from_arrow(store.read(folder, "facts"))
        yield f"{name}.facts.csv", _csv(facts.project(", ".join(shown)).order("date NULLS LAST, fact_id"))
        by = ("organisation",)
        cells = tallies.tally(tallies.grouped(facts, by), by).order(", ".join((*by, *tallies.CELL)))
        yield f"{name}.tallies.csv", _csv(cells)


def _csv(rows: duckdb.DuckDBPyRelation) -> str:
    return "".join(csv_lines(rows.columns, rows.fetchall()))


if __name__ == "__main__":
    for name, content in (*seeds(), *clusters()):
        (EXPECTED / name).write_text(content, encoding="utf-8", newline="")
