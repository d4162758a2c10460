"""Parts of a row that no learned weight decides: reasons, dates to choose from, receivers, references, places, cues."""

from __future__ import annotations

import pytest

from extract.lang.schema.cues import Cue
from extract.model import Counting, DateBasis, Dating, Reason, Status
from extract.rows import dating, givers, places
from extract.rows.assemble import cases
from extract.rows.candidates import candidates
from extract.rows.cast import Bound
from extract.rows.cast import cast as cast_of
from extract.rows.context import Context, traits
from extract.rows.cues import cues_of, find_cues
from extract.rows.dating import Form, Option
from extract.rows.receiving import recipients
from extract.rows.refusing import reason_of
from extract.rows.status import settled
from extract.rows.things import Candidate
from tests.engine import analysed


def context(text: str, language: str = "en", number: str = "", published: str | None = None) -> Context:
    """The surroundings of the number as written, or of the first candidate."""
    analysis = analysed(text, language, published)
    found = [one for one in candidates(analysis) if isinstance(one, Candidate)]
    return next(c.context for c in cases(traits(analysis), found) if number in ("", c.candidate.number.text))


@pytest.mark.parametrize(
    ("language", "text", "number", "reason"),
    [
        ("en", "Some 40 went there.", "40", Reason.NOTHING_COUNTED),
        ("en", "It killed 40 people in the region.", "40", Reason.PROBLEM),
        ("en", "The bank employs 4,000 people.", "4,000", Reason.ORGANISATION),
        ("fr", "La banque emploie 4 000 salariés.", "4 000", Reason.ORGANISATION),
        ("en", "The walk is nice for 40 dogs.", "40", Reason.NO_GIVING),
    ],
)
def test_reason_of_a_refusal(language: str, text: str, number: str, reason: Reason) -> None:
    assert reason_of(context(text, language, number)) is reason


@pytest.mark.parametrize(
    ("language", "text", "reason"),
    [
        ("en", "It works in 12 countries of the continent.", Reason.TERRITORY),
        ("fr", "Elle est présente dans 12 pays du continent.", Reason.TERRITORY),
        ("fr", "On compte 40 morts dans la région.", Reason.PROBLEM),
    ],
)
def test_some_nouns_are_never_given(language: str, text: str, reason: Reason) -> None:
    (refused,) = (one for one in candidates(analysed(text, language)) if not isinstance(one, Candidate))
    assert refused[2] is reason


def _option(text: str, published: str | None = None) -> Option:
    found = context(text, published=published)
    return next(one for one in dating.options(found) if one.expression is not None and one.form is Form.AS_READ)


def _settled(text: str, status: Status = Status.DONE, published: str | None = None) -> Dating:
    """The dating of the first row when the first option is chosen."""
    found = context(text, published=published)
    return dating.settled(found, dating.options(found)[0], status)


@pytest.mark.parametrize(("status", "date"), [(Status.DONE, "2020-06"), (Status.PLANNED, "../2020-06")])
def test_what_happened_by_a_day_is_known_as_of_that_day(status: Status, date: str) -> None:
    text = "By June 2020, 1,300 students had taken part."
    assert _settled(text, status) == Dating(date, DateBasis.STATED)


HANDED_OVER = (Status.DONE, Counting.ONCE)  # as learned
YEARLY = (Status.PLANNED, Counting.RATE)


@pytest.mark.parametrize(
    ("language", "text", "learned", "status"),
    [
        (
            "en",
            "The agreement includes 200 tablets that will be distributed in schools.",
            HANDED_OVER,
            Status.PLANNED,
        ),
        ("en", "The bank gave 200 tablets that pupils liked.", HANDED_OVER, Status.DONE),
        ("en", "The bank gave 200 tablets.", HANDED_OVER, Status.DONE),
        (
            "fr",
            "La convention comprend 200 tablettes qui seront distribuées aux écoles.",
            HANDED_OVER,
            Status.PLANNED,
        ),
        ("fr", "La banque a offert 200 tablettes qui plaisent aux élèves.", HANDED_OVER, Status.DONE),
        ("en", "The bank will give 200 tablets.", HANDED_OVER, Status.PLANNED),
        ("en", "Some 200 tablets will be given by the bank.", HANDED_OVER, Status.PLANNED),
        ("fr", "La banque donnera 200 tablettes.", HANDED_OVER, Status.PLANNED),
        ("fr", "La banque aura donné 200 tablettes.", HANDED_OVER, Status.DONE),
        ("en", "The bank teaches 700 students per year.", YEARLY, Status.ONGOING),
        ("en", "The bank will train 700 students per year.", YEARLY, Status.PLANNED),
        ("fr", "La fondation accueille 700 étudiants par an.", YEARLY, Status.ONGOING),
        ("fr", "La fondation formera 700 étudiants par an.", YEARLY, Status.PLANNED),
    ],
)
def test_status_by_the_contract(language: str, text: str, learned: tuple[Status, Counting], status: Status) -> None:
    assert settled(context(text, language), *learned) is status


def test_other_dates_stay_as_read() -> None:
    assert _settled("It has trained 1,300 students since 2015.").date == "2015/.."


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("On Wednesday the bank gave 300 laptops.", "2022-10-19", Dating("2022-10-19", DateBasis.RELATIVE)),
        ("In the country for 20 years, it has helped 300 girls.", "2020-12-29", Dating("2000/..", DateBasis.RELATIVE)),
        ("The bank gave 300 laptops.", "2022-10-19", Dating("2022-10-19", DateBasis.PUBLISHED)),
    ],
)
def test_a_day_that_the_text_tells_is_no_publication_date(text: str, published: str, expected: Dating) -> None:
    found = context(text, number="300", published=published)
    chosen = dating.options(found)[-1]
    assert chosen.dating.basis is DateBasis.PUBLISHED
    assert dating.settled(found, chosen, Status.DONE) == expected


def test_dates_to_choose_from_end_with_the_publication_or_nothing() -> None:
    text = "It gave 300 laptops in March 2021."
    assert dating.options(context(text, published="2021-04-01"))[-1].dating == Dating("2021-04-01", DateBasis.PUBLISHED)
    assert dating.options(context(text))[-1].dating == Dating(None, DateBasis.NONE)


def test_dates_of_furniture_are_no_options() -> None:
    page = "Bank gives laptops to schools\nIt gave 300 laptops.\nRead also:\nInsurer gave masks in March 2019"
    assert [one.dating.date for one in dating.options(context(page))] == [None]


def test_date_of_the_main_news() -> None:
    page = "Bank gives laptops to schools\nIn May 2019 it opened. On 24 March 2021 it gave 300 laptops to schools."
    news = dating.main_news(analysed(page, published="2021-03-26"))
    assert news is not None
    assert news.point == "2021-03-24"
    assert dating.main_news(analysed(page, published="2023-03-26")) is None


@pytest.mark.parametrize(
    ("language", "text", "number", "expected"),
    [
        ("en", "The bank gave 300 laptops to rural schools.", "300", ("rural schools",)),
        ("fr", "La banque a offert 300 tablettes aux écoles rurales.", "300", ("écoles rurales",)),
        ("en", "The bank trained 300 teachers.", "300", ("teachers",)),
        ("en", "The bank gave 300 laptops.", "300", ()),
    ],
)
def test_receivers(language: str, text: str, number: str, expected: tuple[str, ...]) -> None:
    assert recipients(context(text, language, number)) == expected


def _referred(text: str, language: str = "en") -> dict[str, str]:
    """Each reference of the text, as written, with the organisation that it stands for."""
    analysis = analysed(text, language)
    found = cast_of(analysis).references.values()
    return {text[one.start : one.end]: one.entity.name for refs in found for one in refs if one.bound is Bound.NOUN}


@pytest.mark.parametrize(
    ("language", "text", "noun", "name"),
    [
        (
            "en",
            "Acme Bank and the Atlas Foundation met in Nairobi. The bank gave 300 laptops.",
            "bank",
            "Acme Bank",
        ),
        (
            "en",
            "Acme Bank and the Atlas Foundation met in Nairobi. The foundation gave 300 laptops.",
            "foundation",
            "Atlas Foundation",
        ),
        ("en", "Safaricom met Ruth Okoro in Nairobi. The company gave 300 laptops.", "company", "Safaricom"),
        (
            "fr",
            "La Banque Atlas et la Fondation Espoir se sont réunies à Fès. La banque a offert 300 tablettes.",
            "banque",
            "Banque Atlas",
        ),
        (
            "fr",
            "La Banque Atlas et la Fondation Espoir se sont réunies à Fès. La fondation a offert 300 tablettes.",
            "fondation",
            "Fondation Espoir",
        ),
    ],
)
def test_common_noun_stands_for_its_organisation(language: str, text: str, noun: str, name: str) -> None:
    assert _referred(text, language).get(noun) == name


def test_a_bank_of_which_none_was_named_stands_for_nothing() -> None:
    assert _referred("The bank gave 300 laptops.") == {}


def test_a_mere_place_gives_nothing() -> None:
    page = "On Monday, the Acme Foundation gave 300 laptops to schools in Nairobi."
    found = context(page)
    assert [entity.name for entity in givers.options(found, cast_of(found.analysis))] == ["Acme Foundation"]


@pytest.mark.parametrize(
    ("language", "text", "country"),
    [
        ("en", "The bank gave 300 laptops to schools in Nairobi.", "KE"),
        ("en", "The bank trained 300 Moroccan students.", "MA"),
        ("fr", "La banque a formé 300 étudiants marocains.", "MA"),
        ("en", "The bank gave 300 laptops.", None),
    ],
)
def test_country_of_an_article(language: str, text: str, country: str | None) -> None:
    assert places.main_country(analysed(text, language)) == country


@pytest.mark.parametrize(
    ("language", "word", "cue"),
    [("en", "donated", Cue.GIVE), ("fr", "offert", Cue.GIVE), ("en", "will", Cue.FUTURE), ("fr", "sera", Cue.FUTURE)],
)
def test_cues(language: str, word: str, cue: Cue) -> None:
    assert cue in cues_of(word, language)


def test_cues_stand_where_their_words_stand() -> None:
    text = "Elle a à ce jour offert 300 kits."
    hits = find_cues(text, "fr")
    assert any(hit.cue is Cue.TOTAL and text[hit.start : hit.end] == "à ce jour" for hit in hits)
    assert any(hit.cue is Cue.GIVE and text[hit.start : hit.end] == "offert" for hit in hits)
    assert find_cues("", "fr") == []


CHRONOLOGY = "Our journey\n\nMarch 2017\nThe fund is born.\n\nJuly 2018\nIt grew.\n\nMay 2019\nIt gave 40 desks.\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (CHRONOLOGY, Dating("2019-05", DateBasis.STATED)),
        (CHRONOLOGY.replace("May 2019", "– May 2019:"), Dating("2019-05", DateBasis.STATED)),
        (CHRONOLOGY.replace("desks", "desks in June 2019"), None),  # a date of its own
        (CHRONOLOGY.replace("March 2017\n", ""), None),  # two may be the page's stamps
        ("It gave 40 desks.\n\n" + CHRONOLOGY.replace("It gave 40 desks.", "It shrank."), None),  # above the first
    ],
)
def test_what_stands_under_a_date_in_a_chronology_is_of_that_date(text: str, expected: Dating | None) -> None:
    assert dating.headed(context(text, number="40")) == expected
