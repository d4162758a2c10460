"""A date where it stands: its verb, the words beside it, and how far it lies from the publication."""

from __future__ import annotations

import pytest

from extract.rows.date_traits import beside_publication, relation, verb_of, word_before, word_behind
from tests.engine import analysed


@pytest.mark.parametrize(
    ("date", "published", "told"),
    [
        ("2021-03-24", "2021-03-24", "same"),
        ("2021-03", "2021-03-24", "within"),
        ("2021", "2021-03-24", "within"),
        ("2021-03-24/2021-03-26", "2021-03-24", "same"),
        ("2021-03-20", "2021-03-24", "before"),
        ("2020-12-30", "2021-03-24", "years before"),
        ("2015/..", "2021-03-24", "years before"),
        ("2021-04", "2021-03-24", "after"),
        (None, "2021-03-24", "unknown"),
        ("2021", None, "unknown"),
    ],
)
def test_beside_publication(date: str | None, published: str | None, told: str) -> None:
    assert beside_publication(date, published) == told


@pytest.mark.parametrize(
    ("text", "verb", "how"),
    [
        ("The bank opened the school in 2019.", "opened", "same"),
        ("The bank, which was founded in 2001, opened the school.", "opened", "below"),
        ("In 2019 the bank said that it opened the school.", "opened", "above"),
    ],
)
def test_relation_of_verbs(text: str, verb: str, how: str) -> None:
    (sentence,) = analysed(text).prose
    assert sentence.doc is not None
    own = next(token for token in sentence.doc if token.text == verb)
    (date,) = sentence.dates
    dated = verb_of(date, sentence)
    assert dated is not None
    assert relation(dated, own) == how


def test_words_beside_a_date() -> None:
    text = "The bank opened it in May 2019, and closed it since."
    (date,) = analysed(text).prose[0].dates
    assert word_before(text, date) + word_behind(text, date) == ["it", ","]
