"""The reviewed facts and tallies of the seeds; `make snapshots` renews them."""

from __future__ import annotations

from tests.snapshots import EXPECTED, ROOT, snapshots


def test_seeds_give_the_reviewed_facts_and_tallies() -> None:
    for name, content in snapshots(ROOT / "seeds"):
        assert content == (EXPECTED / name).read_bytes().decode("utf-8"), f"{name}: review, then run `make snapshots`"
