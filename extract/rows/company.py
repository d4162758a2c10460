"""Numbers keep company: rows stand beside rows, look-alikes beside look-alikes."""

from __future__ import annotations

import math
from collections.abc import Sequence

from extract import decisions
from extract.decisions import Features

_MOST = 6.0  # a log-odds is cut there
_LEAST = 1e-4  # so that no chance is a certainty
_REACH = 2  # numbers on either side


def features(alone: Sequence[float], place: int) -> Features:
    """What the chances of an article's numbers, each weighed alone, say of one of them."""
    own, others = _log_odds(alone[place]), [*alone[:place], *alone[place + 1 :]]
    found = {"always": 1.0, "own": own}
    for step in range(1, _REACH + 1):
        for name, at in ((f"{step} before", place - step), (f"{step} behind", place + step)):
            if 0 <= at < len(alone):
                found[name] = math.tanh(_log_odds(alone[at]) / 2)
    if others:
        found["mean"] = sum(others) / len(others)
        found["highest"] = _log_odds(max(others))
        found["rows"] = min(_MOST, sum(others))
        found["own, mean"] = own * found["mean"]
        found["own, highest"] = own * found["highest"] / _MOST
    else:
        found["alone"] = 1.0
    return found


def chances(alone: Sequence[float]) -> list[float]:
    """The chance of each number that it is a row, in view of the others."""
    model = decisions.load("company")
    return [model.probabilities(features(alone, place))["choice"] for place in range(len(alone))]


def _log_odds(chance: float) -> float:
    return max(-_MOST, min(_MOST, math.log((chance + _LEAST) / (1 - chance + _LEAST))))
