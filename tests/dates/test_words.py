"""Every language says all that the engine needs, in the form that it needs."""

from __future__ import annotations

import re
from dataclasses import fields

import pytest

from extract import edtf
from extract.dates import DateWords, find
from extract.dates.slots import READERS
from extract.lang.en.dates import WORDS as ENGLISH
from extract.lang.fr.dates import WORDS as FRENCH

LANGUAGES = [pytest.param(words, id=words.code) for words in (ENGLISH, FRENCH)]


@pytest.mark.parametrize("words", LANGUAGES)
def test_calendar_is_complete(words: DateWords) -> None:
    assert set(words.months.values()) == set(range(1, 13))
    assert set(words.weekdays.values()) == set(range(7))
    assert set(words.seasons.values()) == set(edtf.SEASONS)


@pytest.mark.parametrize("words", LANGUAGES)
def test_forms_are_in_lower_case_with_plain_apostrophes(words: DateWords) -> None:
    for field in fields(words):
        table = getattr(words, field.name)
        if field.name != "phrases" and not isinstance(table, str):
            assert [form for form in table if form != form.lower() or "’" in form] == []


@pytest.mark.parametrize("words", LANGUAGES)
def test_phrases_use_known_slots(words: DateWords) -> None:
    used = {slot for phrase in words.phrases for slot in re.findall(r"\{(\w+)\}", phrase.pattern)}
    assert used <= {*READERS, "point"}
    assert [phrase.pattern for phrase in words.phrases if "’" in phrase.pattern] == []


@pytest.mark.parametrize("words", LANGUAGES)
def test_every_month_is_read_with_its_year(words: DateWords) -> None:
    for name, month in words.months.items():
        written = name.capitalize() if name in words.needs_capital else name
        assert [one.date for one in find(f"3 {written} 2021", words, None)] == [f"2021-{month:02}-03"], name
