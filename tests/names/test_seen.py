"""How an article writes its words."""

from __future__ import annotations

from extract.lang import LANGUAGES
from extract.names.seen import Seen, seen, shares

EN = LANGUAGES["en"].names
TOLD = (
    "Acme Bank gave rice.",
    "The board of Acme met.",
    "Acme Bank of Kenya gave more.",
    "The Board thanks Acme Bank.",
)


def test_words_together_alone_and_in_lower_case() -> None:
    found = seen(TOLD, EN)
    assert found.together["acme", "bank"] == 3
    assert found.capital["acme"] == 4
    assert found.opens["acme"] == 4
    assert found.closes["bank"] == 2
    assert found.lower["board"] == 1
    assert found.lower["acme"] == 0


def test_shares_of_both_words() -> None:
    assert shares(seen(TOLD, EN), "acme", "bank") == (3 / 4, 1.0, 3)
    assert shares(Seen(), "acme", "bank") == (0.0, 0.0, 0)
