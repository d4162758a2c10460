"""Columns of sums are as wide as their longest number: cut off on the left, it would be another number."""

from __future__ import annotations

import pytest

from dashboard.views.tallies import column_width

DIGIT = 7.6  # pixels of a figure in a table


@pytest.mark.parametrize("texts", [["planned", "1,070,000,000"], ["≈ 18,462,000", ""], ["Cumul le plus récent", "1"]])
def test_the_longest_text_fits(texts: list[str]) -> None:
    assert column_width(texts) > max(map(len, texts)) * DIGIT
