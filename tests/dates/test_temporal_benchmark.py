"""The shape in which the external sets want dates."""

from __future__ import annotations

import pytest

from benchmarks.temporal import predictions


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("It was signed last week.", [("DATE", "2020-W52")]),
        ("It was signed in the first quarter of 2021.", [("DATE", "2021-Q1")]),
        ("It was signed in early 2019.", [("DATE", "2019")]),
        ("It was signed in the 1990s.", [("DATE", "199X")]),
        ("It ran from March to May 2021.", [("DATE", "2021-03"), ("DATE", "2021-05")]),
        ("It ran for three years.", [("DURATION", "P3Y")]),
        ("It is now open.", [("DATE", "PRESENT_REF")]),
        ("It opened in the summer of 2020.", [("DATE", "2020-SU")]),
    ],
)
def test_values(text: str, values: list[tuple[str, str]]) -> None:
    document = {"id": "a", "language": "en", "text": text, "reference_date": "2020-12-29"}
    assert [(one["type"], one["value"]) for one in predictions(document)["timexes"]] == values
