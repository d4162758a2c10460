"""The names of tagged sentences: `language | sentence with <name|kind> tags`; see names.txt."""

from __future__ import annotations

from pathlib import Path

import pytest

from extract.lang import LANGUAGES
from extract.names.types import EntityType
from tests import case_reader
from tests.case_reader import CaseError, Tagged
from tests.engine import analysed

CASES = case_reader.read(Path(__file__).with_name("names.txt"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.head}: {case.text[:60]}")
def test_tagged_sentences(case: Tagged) -> None:
    assert case.head in LANGUAGES
    (sentence, *_) = found = analysed(case.text, case.head).sentences
    got = [(name.span.start, name.span.end, name.text) for one in found for name in one.names]
    assert got == [(tag.start, tag.end, tag.words) for tag in case.tags]
    assert sentence.doc is not None
    assert len(sentence.doc.text) == len(sentence.text)


@pytest.mark.parametrize(
    "line",
    [
        "en",
        "en | ",
        "| text",
        "en | <Acme|> and <Other",
        "en | Acme|>",
        "en | a < b",
    ],
)
def test_reader_rejects_broken_cases(line: str) -> None:
    with pytest.raises(CaseError):
        case_reader.parse(line)


def test_reader_rejects_a_case_told_twice(tmp_path: Path) -> None:
    path = tmp_path / "cases.txt"
    path.write_text("# twice\nen | <Acme|> gave.\nen | Acme gave.\n", encoding="utf-8")
    with pytest.raises(CaseError, match=r"cases\.txt:3: twice"):
        case_reader.read(path)


def test_short_form_in_brackets_knows_its_name() -> None:
    (sentence,) = analysed("The Kenya Education Fund (KEF) gave 300 laptops.").sentences
    assert [(name.text, name.acronym_of) for name in sentence.names] == [
        ("Kenya Education Fund", None),
        ("KEF", "Kenya Education Fund"),
    ]


def test_title_before_a_name_makes_a_person() -> None:
    (sentence,) = analysed("According to Dr. Ruth Okoro, the Acme Foundation gave 300 laptops.").sentences
    assert [(name.text, name.titled) for name in sentence.names] == [("Ruth Okoro", True), ("Acme Foundation", False)]


def test_capitals_of_a_headline_prove_nothing() -> None:
    analysis = analysed(
        "Bank Gives Three Hundred Laptops To Rural Schools\nThe Acme Bank gave 300 laptops to schools in Nakuru."
    )
    organisations = {entity.name for entity in analysis.entities if entity.type is EntityType.ORGANISATION}
    assert "Acme Bank" in organisations
    assert not [name for name in organisations if "Laptops" in name]


def test_text_below_tells_where_a_name_in_a_headline_ends() -> None:
    title, *_ = analysed(
        'Atlas Foundation Supports Rural Schools\nThe Atlas Foundation gave 300 laptops. "We are glad," said the '
        "Atlas Foundation on Monday."
    ).sentences
    assert title.names[0].text == "Atlas Foundation"
