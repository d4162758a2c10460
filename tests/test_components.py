"""Our own components of the spaCy pipelines."""

from __future__ import annotations

import pytest

from extract.components import CUES, NAMES, pipeline


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "The Acme Foundation gave 300 laptops to schools in Nairobi.", "Acme Foundation"),
        ("fr", "La Fondation Espoir a offert 300 tablettes aux écoles de Rabat.", "Fondation Espoir"),
    ],
)
def test_what_is_found_stands_in_attribute_and_span_group(language: str, text: str, name: str) -> None:
    doc = pipeline(language)(text)
    assert name in [one.text for one in doc._.names]
    assert name in [span.text for span in doc.spans[NAMES]]
    assert all(text[one.span.start : one.span.end] == one.text for one in doc._.names)
    assert {hit.cue for hit in doc._.cues} == {span.label_ for span in doc.spans[CUES]} != set()
