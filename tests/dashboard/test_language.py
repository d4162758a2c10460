"""The interface's languages: every message translated, none left over, numbers and dates as the reader writes them."""

from __future__ import annotations

import ast
import re
from decimal import Decimal
from pathlib import Path

import pytest
from babel.core import Locale
from babel.messages.pofile import read_po

import dashboard
from dashboard import messages
from dashboard.language import SOURCE, Language, available, closest, language
from tests.dashboard import arabic

_FIELD = re.compile(r"\{\w+\}")


def _plain(text: str) -> str:
    return text.replace("\u202f", " ").replace("\xa0", " ")


@pytest.mark.parametrize("code", [code for code in available() if code != SOURCE])
def test_every_message_is_translated_and_none_is_left_over(code: str) -> None:
    with messages.path(code).open("rb") as file:
        known = read_po(file, locale=code)
    wanted = {message.id for message in messages.messages() if message.id}
    assert {message.id for message in known if message.id} == wanted
    for message in known:
        if message.id:
            originals = message.id if isinstance(message.id, tuple) else (message.id,)
            translations = message.string if isinstance(message.string, tuple) else (message.string,)
            assert all(translations), message.id
            fields = {frozenset(_FIELD.findall(text)) for text in (*originals, *translations)}
            assert len(fields) == 1, message.id


@pytest.mark.parametrize(
    ("wanted", "code"), [("fr-CA", "fr"), ("fr", "fr"), ("en-GB", "en"), ("de-DE", "en"), (None, "en"), ("x;--", "en")]
)
def test_closest_language(wanted: str | None, code: str) -> None:
    assert closest(wanted) == code
    assert language(wanted).code == code


@pytest.mark.parametrize(
    ("code", "number", "written"),
    [
        ("en", Decimal("172000.000000000"), "172,000"),
        ("fr", Decimal("172000.5"), "172 000,5"),
        ("fr", 1300, "1 300"),
        ("en", Decimal("1E+3"), "1,000"),
    ],
)
def test_numbers(code: str, number: Decimal | int, written: str) -> None:
    assert _plain(language(code).number(number)) == written


@pytest.mark.parametrize(
    ("code", "date", "words"),
    [
        ("en-GB", "2020-12-29", "29 December 2020"),
        ("fr", "2020-12-29", "29 décembre 2020"),
        ("fr", "2020-04", "avril 2020"),
        ("en-GB", "2020", "2020"),
        ("fr", "2020-22", "été 2020"),
        ("en-GB", "2008/..", "since 2008"),
        ("fr", "../2025", "d’ici 2025"),
        ("en-GB", "2020-04/2020-11", "April 2020 to November 2020"),
        ("fr", None, "sans date"),
    ],
)
def test_dates_are_as_precise_as_they_are(code: str, date: str | None, words: str) -> None:
    assert language(code).when(date) == words


def test_writing_direction_comes_from_the_language() -> None:
    assert language("fr").direction == "ltr"
    assert Language("ar", Locale("ar")).direction == "rtl"


def test_a_language_is_added_by_its_catalogue_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    arabic.write(tmp_path)
    monkeypatch.setattr("dashboard.language.LOCALES", tmp_path)
    say = language("ar-MA")
    assert (available(), say.code, say.direction) == (("en", "ar"), "ar", "rtl")
    assert say.t("Timeline") == arabic.TIMELINE
    assert say.t("Search") == "Search"  # what is not translated yet stays readable
    counts = (0, 1, 2, 5, 42, 100)
    expected = [text.format(count=say.number(count)) for text, count in zip(arabic.FACTS, counts, strict=True)]
    assert [say.plural("{count} fact", "{count} facts", count) for count in counts] == expected


def test_french_punctuation_never_begins_a_line() -> None:
    with messages.path("fr").open("rb") as file:
        known = read_po(file, locale="fr")
    strings = [message.string for message in known]
    texts = [text for one in strings for text in ([one] if isinstance(one, str) else one or ())]
    assert [text for text in texts if re.search(r" [;:?!»]|« ", text)] == []


def test_no_message_hides_from_the_catalogue() -> None:
    """The catalogue tool does not look into f-strings."""
    known = {part for message in messages.messages() if message.id for part in _parts(message.id)}
    assert _said() - known == set()


def _parts(identifier: str | tuple[str, ...] | list[str]) -> list[str]:
    return [identifier] if isinstance(identifier, str) else list(identifier)


def _said() -> set[str]:
    """Every text that the code asks to be translated."""
    found = set()
    for path in Path(str(dashboard.__file__)).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args:
                name = getattr(node.func, "attr", getattr(node.func, "id", ""))
                texts = node.args[: {"t": 1, "N_": 1, "plural": 2}.get(name, 0)]
                found |= {one.value for one in texts if isinstance(one, ast.Constant) and isinstance(one.value, str)}
    return found
