"""The reviewed facts and tallies of seeds and development clusters; `make snapshots` renews them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from tests.snapshots import EXPECTED, clusters, seeds


@pytest.mark.parametrize("files", [seeds, clusters])
def test_the_reviewed_facts_and_tallies(files: Callable[[], Iterator[tuple[str, str]]]) -> None:
    found = list(files())
    if not found:
        pytest.skip("the development articles are not beside the project")
    for name, content in found:
        assert content == (EXPECTED / name).read_bytes().decode("utf-8"), f"{name}: review, then run `make snapshots`"
