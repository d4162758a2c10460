"""What holds for every article: offsets, shifts, order, spaces, and no crash on whatever a page may hold."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from extract import pipeline
from extract.model import Article, Extraction, Mention, Refusal, Span
from extract.reading import Unread
from extract.reading.inputs import article as made_article
from tests.engine import SEEDS

FEW = settings(max_examples=15)
ENGLISH = [
    "Acme Bank gives 300 laptops to schools",
    "On 24 March 2021, Acme Bank donated 300 laptops and 5,000 books to public schools in Nairobi, Kenya.",
    "By June of this year, over 1,300 students had taken part, including 100 who were certified.",
    "The bank will plant 2 to 3 million trees by 2025, its director John Kamau said.",
    "It employs 4,000 people in 12 countries and grew by 7 percent.",
    "The Atlas Foundation (AF) and Safaricom pledged KSh 30 million, or $250,000, every year.",
    "Thousands of masks were handed over to the Ministry of Health and Sports last week.",
    "Read also:",
    "About Acme Bank",
    "Share this article",
]
FRENCH = [
    "La Fondation Atlas offre 300 tablettes aux écoles",
    "Le 24 mars 2021, la Fondation Atlas a offert 300 tablettes et 5 000 livres aux écoles de Fès, au Maroc.",
    "À ce jour, plus de 1 300 étudiants ont été formés, dont 100 certifiés.",
    "L’entreprise Sucrex plantera une cinquantaine d’arbres d’ici 2025, a dit M. Karim Alaoui.",
    "Elle emploie 4 000 salariés dans 12 pays, soit 7 % de plus.",
    "Sucrex et l’OCP versent 2,5 millions de dirhams par an au ministère de la Santé.",
    "À lire aussi :",
    "Partager sur Facebook",
]
LINES = {"en": ENGLISH, "fr": FRENCH}
PUBLISHED = st.sampled_from([None, "2021-06-15", "2021", "0001-01-01", "9999-12-31"])
SPACES = ("\u00a0", "\u202f", "\u2009", "\u2007")
# Alphabets of trouble: digits and marks that rules look for, and characters that libraries stumble over.
PIECES = (
    "300 1,300 2.5 $ € % KSh million dozen mars May 2020 99999 0000 d'ici by (AB) l’ d' ' « » - – … . ? ! : ; \n \n\n "
    "\t \r \u2028 \u00a0 \u202f \u200b \ufeff \u0301 ß İ ﬁ ² ½ ٣ Acme Bank La the et and 's <b> &amp; / 1er"
).split(" ")


@st.composite
def pages(draw: st.DrawFn) -> Article:
    """An article of plain lines in one of the languages."""
    language = draw(st.sampled_from(sorted(LINES)))
    lines = draw(st.lists(st.sampled_from(LINES[language]), min_size=1, max_size=5, unique=True))
    return Article("a", language, "\n\n".join(lines), draw(PUBLISHED))


JUNK = st.one_of(st.text(max_size=120), st.lists(st.sampled_from(PIECES), max_size=25).map(" ".join))


def check(found: Extraction) -> None:
    """Every place that the extraction names is where it says."""
    text = found.article.text
    told: list[Mention | Refusal] = [*found.mentions, *found.refusals]
    for one in told:
        assert text[one.evidence.start : one.evidence.end] == one.evidence.text
        assert one.article_id == found.article.id
        assert one.rule
    for refusal in found.refusals:
        assert refusal.evidence.start <= refusal.span.start < refusal.span.end <= len(text)
    for mention in found.mentions:
        marks = mention.marks
        assert (marks.number is None) == (mention.quantity is None)
        assert marks.number is None or mention.evidence.start <= marks.number.start < mention.evidence.end
        assert all(0 <= span.start < span.end <= len(text) for span in _marks(mention))
    numbers = [m.marks.number for m in found.mentions if m.marks.number] + [r.span for r in found.refusals]
    assert len({span.start for span in numbers}) == len(numbers)


def _marks(mention: Mention) -> list[Span]:
    return [span for span in (mention.marks.number, mention.marks.giver, mention.marks.date) if span]


@FEW
@given(pages())
def test_slices_are_the_evidence(page: Article) -> None:
    check(pipeline.extract(page))


@pytest.mark.parametrize("seed", sorted(path.stem for path in SEEDS.glob("*.txt")))
def test_slices_of_the_seeds_are_the_evidence(seed: str) -> None:
    ready = pipeline.prepared(Article(seed, "", (SEEDS / f"{seed}.txt").read_text(encoding="utf-8")))
    assert isinstance(ready, Article)
    check(pipeline.extract(ready))


@settings(max_examples=60)
@given(JUNK, st.sampled_from(sorted(LINES)), PUBLISHED)
@example("", "en", None)
@example("\ud800 300 laptops", "en", None)
@example("300", "fr", "99999")
def test_no_text_is_a_crash(text: str, language: str, published: str | None) -> None:
    clean = made_article("a", "a", text)
    if isinstance(clean, Unread):
        return
    (found,) = pipeline.extract_all([replace(clean, language=language, published=published)])
    assert isinstance(found, Extraction), found
    check(found)


@pytest.mark.parametrize("language", sorted(LINES))
@pytest.mark.parametrize(
    "text",
    [
        "999999999999999999999 million laptops were given on 1 January 0000 and 99999.",
        "9" * 5_000,
        "The bank gave " + "300 laptops, " * 300 + "and left.",
        "(" * 2_000 + "300" + ")" * 2_000,
        "«" * 500 + "A. " * 500,
        "a " * 5_000,
        "Acme Bank and " * 300,
        "\u202e300\u202c laptops were given",
        "e\u0301cole " * 200 + "300 e\u0301coles",
        "<p>300 <b>laptops</p></b>" * 50,
        "300" + "\n" * 3_000 + "laptops",
        "twenty " * 400 + "laptops",
        "El-Al, De-La and A.L. gave 300 laptops to schools in Nairobi. It gave 20 more.",
        "Al-Ahly et Sucrex ont offert 300 tablettes. L'A.L. et De-La ont offert 20 livres.",
        "https://example.org/2021/03/24/" + "x" * 2_000,
    ],
    ids=lambda text: text[:15] if isinstance(text, str) else None,
)
def test_hostile_texts(text: str, language: str) -> None:
    (found,) = pipeline.extract_all([Article("a", language, text, "2021-06-15")])
    assert isinstance(found, Extraction), found
    check(found)


def _moved(span: Span | None, by: int) -> Span | None:
    return Span(span.start + by, span.end + by) if span else None


def _moved_mention(one: Mention, by: int) -> Mention:
    marks = replace(
        one.marks,
        number=_moved(one.marks.number, by),
        giver=_moved(one.marks.giver, by),
        date=_moved(one.marks.date, by),
    )
    return replace(one, evidence=_moved_evidence(one, by), marks=marks)


def _moved_refusal(one: Refusal, by: int) -> Refusal:
    rule = re.sub(r"(?<=^told at )\d+", lambda place: str(int(place[0]) + by), one.rule)
    return replace(one, evidence=_moved_evidence(one, by), span=Span(one.span.start + by, one.span.end + by), rule=rule)


def _moved_evidence(one: Mention | Refusal, by: int) -> Any:  # noqa: ANN401 (Evidence, built by replace)
    return replace(one.evidence, start=one.evidence.start + by, end=one.evidence.end + by)


@FEW
@given(pages(), st.sampled_from(["\n\n", "\n \n\n", "\u2028", "--- * ---\n\n"]))
def test_blank_lines_before_shift_only_offsets(page: Article, before: str) -> None:
    plain, shifted = pipeline.extract(page), pipeline.extract(replace(page, text=before + page.text))
    assert [_moved_mention(one, len(before)) for one in plain.mentions] == list(shifted.mentions)
    assert [_moved_refusal(one, len(before)) for one in plain.refusals] == list(shifted.refusals)


BUTTON = {"en": "Share this article\n\n", "fr": "Partager sur Facebook\n\n"}


@FEW
@given(pages())
def test_paragraph_of_furniture_before_shifts_only_offsets(page: Article) -> None:
    before = BUTTON[page.language]
    plain, shifted = pipeline.extract(page), pipeline.extract(replace(page, text=before + page.text))
    told = [(m.quantity and m.quantity.value, m.evidence.start, m.evidence.text) for m in shifted.mentions]
    assert told == [
        (m.quantity and m.quantity.value, m.evidence.start + len(before), m.evidence.text) for m in plain.mentions
    ]


@FEW
@given(st.lists(pages(), min_size=2, max_size=5), st.randoms(use_true_random=False))
def test_order_of_articles_does_not_matter(given_pages: list[Article], random: Any) -> None:  # noqa: ANN401
    named = [replace(page, id=str(number)) for number, page in enumerate(given_pages)]
    mixed = list(named)
    random.shuffle(mixed)

    def by_id(pages: Iterable[Article]) -> dict[str, Extraction]:
        return {one.article.id: one for one in pipeline.extract_all(pages) if isinstance(one, Extraction)}

    assert by_id(named) == by_id(mixed) == {page.id: pipeline.extract(page) for page in named}


@FEW
@given(pages(), st.sampled_from(SPACES))
def test_other_spaces_change_nothing(page: Article, space: str) -> None:
    plain = pipeline.extract(page)
    other = pipeline.extract(replace(page, text=page.text.replace(" ", space)))

    def bare(one: Mention | Refusal) -> object:
        spaced = re.compile("[" + "".join(SPACES) + "]")
        return spaced.sub(" ", repr(one).encode().decode("unicode_escape", errors="replace"))

    assert list(map(bare, other.mentions)) == list(map(bare, plain.mentions))
    assert list(map(bare, other.refusals)) == list(map(bare, plain.refusals))


@FEW
@given(pages())
def test_typographic_and_plain_apostrophes_are_one(page: Article) -> None:
    def told(text: str) -> list[object]:
        found = pipeline.extract(replace(page, text=text))
        return [(m.quantity and m.quantity.value, m.evidence.start, m.status, m.dating) for m in found.mentions]

    assert told(page.text) == told(page.text.replace("’", "'"))


@FEW
@given(pages())
def test_twice_the_same(page: Article) -> None:
    assert pipeline.extract(page) == pipeline.extract(page)
