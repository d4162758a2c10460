"""Facts and tallies of the seeds as files to review: `python -m tests.snapshots` renews tests/expected."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import duckdb

from extract import store, tallies
from extract.csvs import csv_lines
from extract.ingest import ingest

ROOT = Path(__file__).parent.parent
EXPECTED = Path(__file__).parent / "expected"
# The columns of a fact that a reviewer can judge from the article.
_SHOWN = (
    "fact_id", "value", "value_max", "modifier", "item", "item_key", "kind", "currency", "counting", "rate_period",
    "action", "status", "givers", "organisations", "parents", "recipients", "date", "date_basis", "country", "sources",
    "disagreements", "fulfils", "series", "newest", "evidence",
)  # fmt: skip


def snapshots(articles: Path) -> Iterator[tuple[str, str]]:
    """Name and content of each file."""
    with TemporaryDirectory() as folder, duckdb.connect() as connection:
        ingest([articles], Path(folder))
        facts = connection.from_arrow(store.read(Path(folder), "facts"))
        yield "seeds.facts.csv", _csv(facts.project(", ".join(_SHOWN)).order("date NULLS LAST, fact_id"))
        by = ("organisation",)
        cells = tallies.tally(tallies.grouped(facts, by), by).order(", ".join((*by, *tallies.CELL)))
        yield "seeds.tallies.csv", _csv(cells)


def _csv(rows: duckdb.DuckDBPyRelation) -> str:
    return "".join(csv_lines(rows.columns, rows.fetchall()))


if __name__ == "__main__":
    for name, content in snapshots(ROOT / "seeds"):
        (EXPECTED / name).write_text(content, encoding="utf-8", newline="")
