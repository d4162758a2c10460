"""Intervals of one block that have a day in common, by a sweep over the blocks in order of time: never all pairs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import numpy.typing as npt

# Each interval is compared with so many of those that open next: a giver that gives the same every day stays cheap.
NEXT = 200
CHUNK = 4_000_000  # pairs held at once
_DAYS = 1 << 26  # more days than any two dates lie apart

Numbers = npt.NDArray[Any]


def overlapping(blocks: Numbers, opens: Numbers, closes: Numbers) -> Iterator[tuple[Numbers, Numbers]]:
    """Places of pairs of one block that overlap, in pieces; the intervals come sorted by block and opening."""
    if not len(blocks):
        return
    starts = np.concatenate(([True], blocks[1:] != blocks[:-1]))
    base = np.cumsum(starts).astype(np.int64) * _DAYS - int(opens.min())
    ends = np.searchsorted(base + opens, base + np.minimum(closes, opens.max()), side="right")
    here = np.arange(len(blocks), dtype=np.int64)
    counts = np.minimum(ends - here - 1, NEXT)
    for piece in np.array_split(here, max(1, int(counts.sum()) // CHUNK)):
        first = np.repeat(piece, counts[piece])
        before = np.cumsum(counts[piece]) - counts[piece]
        yield first, first + 1 + np.arange(len(first)) - np.repeat(before, counts[piece])
