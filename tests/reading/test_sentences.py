"""Where sentences end, as tables: `|` marks every cut."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.lang import LANGUAGES
from extract.model import Span
from extract.reading import language_of, sentences
from extract.reading.sentences import is_bullet

ENGLISH = [
    "It gave 300 kits.| The kits were new.| Nobody paid.",
    "Did it give?| It did!| “We gave.”| She left.",
    "Mr. Smith and Dr. Okoro of Acme Inc. gave $2.5 million.| Gov. Doe thanked them.",
    "J. K. Doe and S. Roe gave kits.| They left.",
    "The U.S. Embassy and the U.N. gave 5.5 million.| It helped.",
    "It weighs approx. 40 kg vs. 50 kg at 4 p.m. Monday.| It is No. 1.",
    "It improved certain examinations.|Huawei gave 300 masks.",
    "Prices rose 2.5 percent… and fell again.",
    "He said it gave 300 kits (and 20 buses).| Then it left.",
    "“It gave 300 kits.”| The bank said so.",
    "It gave kits in 2020.| In 2021 it gave more.",
    "Visit www.example.org for more.| Call now.",
    "1. The bank gave 300 kits.| 2. It gave 20 buses.",
    "It gave 300 kits! and then 20 more.",
    "It gave 40 kits...| Then 20.",
    "It gave Rs. 5,000 and Ksh. 300 to St. Mary.| It left.",
    "e.g. 300 kits, i.e. all of them.| Done.",
    "One sentence without an end",
    "It gave kits.| - 300 laptops.| - 20 buses.",
    "It gave $5.| $6 came later.| €7 too.",
]

FRENCH = [
    "Elle a donné 300 kits.| Les kits sont neufs.",
    "« Nous avons donné 300 kits. »| Le directeur est parti.",
    "M. Alaoui, Mme. Roux et le Dr. Fassi ont donné 2,5 millions.| Mgr. Roux les a remerciés.",
    "J. P. Roux est venu.| Il est reparti.",
    "A-t-elle donné ?| Oui !| Elle a donné.",
    "Le don, soit env. 1.300 dirhams (cf. art. 5), est reçu.| Merci.",
    "Des masques, des gels, etc. ont été donnés.| Merci.",
    "« Nous avons donné 300 kits. » a dit le directeur, « et 20 bus\u202f! »| Il est parti.",
    "La S.A. Exemple a donné 300 kits.| Elle continue.",
    "Elle a donné 300 kits… puis 20 autres.",
    "Le don est reçu.|Huawei continue.",
    "Elle donne en 2020.| En 2021, elle recommence.",
    "École n° 5 et bd. Hassan II.| Fin.",
]


def cut(text: str, language: str) -> list[str]:
    return [text[s.start : s.end] for s in sentences(text, Span(0, len(text)), LANGUAGES[language].pages)]


@pytest.mark.parametrize(
    ("language", "marked"), [("en", marked) for marked in ENGLISH] + [("fr", marked) for marked in FRENCH]
)
def test_cuts(language: str, marked: str) -> None:
    assert cut(marked.replace("|", ""), language) == [piece.strip() for piece in marked.split("|")]


def test_glued_sentences_are_cut() -> None:
    assert len(cut("It sped up certain medical examinations.Huawei helped.", "en")) == 2
    assert len(cut("Version 2.Next came 3.", "en")) == 2
    assert len(cut("See example.Com or Node.js now.", "en")) >= 1


def test_only_the_block_is_read() -> None:
    text = "Before it. The block is here. And here. After it."
    found = list(sentences(text, Span(11, 40), LANGUAGES["en"].pages))
    assert [text[s.start : s.end] for s in found] == ["The block is here.", "And here."]


@given(st.text(alphabet="aB1 .!?…«»\"')(\n-éÀ", max_size=60), st.sampled_from(sorted(LANGUAGES)))
def test_no_letter_is_lost(text: str, language: str) -> None:
    found = list(sentences(text, Span(0, len(text)), LANGUAGES[language].pages))
    assert "".join("".join(text[s.start : s.end].split()) for s in found) == "".join(text.split())
    assert all(left.end <= right.start for left, right in pairwise(found))


@pytest.mark.parametrize("line", ["- 300 kits", "• 300 kits", "1. kits", "12) kits", "– kits"])
def test_bullets(line: str) -> None:
    assert is_bullet(line)


@pytest.mark.parametrize("line", ["300 kits", "-300", "The kits", "2020. It"])
def test_no_bullets(line: str) -> None:
    assert not is_bullet(line)


PAGES = {code: language.pages for code, language in LANGUAGES.items()}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The bank gave 300 laptops to the schools of the region and will give more.", "en"),
        ("La banque a donné 300 tablettes aux écoles de la région et en donnera d’autres.", "fr"),
        ("Bank gives laptops to schools", "en"),
        ("Un don pour les écoles", "fr"),
        ("Die Bank hat den Schulen der Stadt dreihundert Rechner geschenkt und wird weitere schenken.", None),
        ("El banco donó trescientas computadoras a varias escuelas públicas y donará muchas más mañana.", None),
        ("البنك تبرع بثلاثمائة حاسوب للمدارس", None),
        ("银行向学校捐赠了三百台电脑", None),
        ("12 34 56 78", None),
        ("", None),
        ("Lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor", None),
    ],
    ids=lambda value: str(value)[:20],
)
def test_language(text: str, code: str | None) -> None:
    assert language_of(text, PAGES) == code
