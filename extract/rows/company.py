"""Numbers keep company: rows stand beside rows, look-alikes beside look-alikes."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from heapq import nlargest

from extract import decisions
from extract.decisions import Features

_MOST = 6.0  # a log-odds is cut there
_LEAST = 1e-4  # so that no chance is a certainty
_REACH = 2  # numbers on either side


def features(alone: Sequence[float]) -> Iterator[Features]:
    """What the chances of an article's numbers, each weighed alone, say of each of them, in order."""
    total, highest = sum(alone), nlargest(2, alone)
    for place, chance in enumerate(alone):
        found = {"always": 1.0, "own": _log_odds(chance)} | _beside(alone, place)
        if len(alone) > 1:
            best = highest[1] if chance == highest[0] else highest[0]
            found |= _others(found["own"], total - chance, len(alone) - 1, best)
        else:
            found["alone"] = 1.0
        yield found


def _beside(alone: Sequence[float], place: int) -> Features:
    """The numbers next to it, on either side."""
    steps = range(1, _REACH + 1)
    around = {f"{step} before": place - step for step in steps} | {f"{step} behind": place + step for step in steps}
    return {name: math.tanh(_log_odds(alone[at]) / 2) for name, at in around.items() if 0 <= at < len(alone)}


def _others(own: float, rows: float, count: int, best: float) -> Features:
    """All the others: how many of them are rows by their chances, and the highest of these."""
    mean, highest = rows / count, _log_odds(best)
    return {
        "mean": mean,
        "highest": highest,
        "rows": min(_MOST, rows),
        "own, mean": own * mean,
        "own, highest": own * highest / _MOST,
    }


def chances(alone: Sequence[float]) -> list[float]:
    """The chance of each number that it is a row, in view of the others."""
    model = decisions.load("company")
    return [model.probabilities(found)["choice"] for found in features(alone)]


def _log_odds(chance: float) -> float:
    return max(-_MOST, min(_MOST, math.log((chance + _LEAST) / (1 - chance + _LEAST))))
