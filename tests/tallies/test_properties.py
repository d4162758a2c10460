"""What no addition, order or language may change in a tally."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import duckdb
from hypothesis import given, settings
from hypothesis import strategies as st

from extract import tallies
from extract.tables.items import ITEMS
from tests.facts.made import Row, article, mention
from tests.tallies.test_tallies import facts_of, records

SETTINGS = settings(max_examples=25, deadline=None)
NAMES = ("Huawei", "Huawei Maroc", "Huawei Algérie", "Atlas Bank", "Rif Foods Ltd")
FORMS = {item.key: (item.forms["en"][0], item.forms["fr"][0]) for item in ITEMS if item.key in ("mask", "bed", "tent")}
ROWS: st.SearchStrategy[Row] = st.builds(
    dict,
    value=st.sampled_from([5, 40, 80, 82, 500, 1_300, 172_000]),
    item_key=st.sampled_from(sorted(FORMS)),
    modifier=st.sampled_from(["exact", "about", "at_least"]),
    counting=st.sampled_from(["once", "once", "cumulative", "part"]),
    status=st.sampled_from(["done", "planned", "ongoing"]),
    givers=st.lists(st.sampled_from(NAMES), min_size=1, max_size=2, unique=True),
    date=st.sampled_from(["2020-03-24", "2020-03-25", "2020-06", "2021", None]),
)
STORIES = st.lists(st.lists(ROWS, min_size=1, max_size=4), min_size=1, max_size=5)
DAYS = [f"2020-0{month}-26" for month in range(3, 8)]


def _told(stories: Sequence[Sequence[Row]], language: str = "en", suffix: str = "") -> list[Row]:
    return [
        mention(f"a{place}{suffix}", row["value"], **{
            **{name: value for name, value in row.items() if name != "value"},
            "item": FORMS[row["item_key"]][language == "fr"], "date_basis": "stated" if row["date"] else "none",
        })
        for place, story in enumerate(stories) for row in story
    ]  # fmt: skip


def _articles(stories: Sequence[object], language: str = "en", suffix: str = "", text: str = "") -> list[Row]:
    return [
        article(f"a{place}{suffix}", DAYS[place], language, text and f"{text} {place}") for place in range(len(stories))
    ]


def _tally(rows: Sequence[Row], articles: Sequence[Row], only: Sequence[str] = ()) -> list[dict[str, Any]]:
    by = ("organisation",)
    with duckdb.connect() as connection:
        facts = connection.from_arrow(facts_of(rows, articles))
        chosen = tallies.of_organisations(facts, only) if only else facts
        return records(tallies.tally(tallies.grouped(chosen, by), by).order("organisation, item_key"))


@SETTINGS
@given(STORIES)
def test_an_article_added_twice_changes_nothing(stories: list[list[Row]]) -> None:
    once = _tally(_told(stories), _articles(stories, text="Story"))
    rows = [*_told(stories), *_told(stories, suffix="z")]
    articles = [*_articles(stories, text="Story"), *_articles(stories, suffix="z", text="Story")]
    assert _tally(rows, articles) == once


@SETTINGS
@given(STORIES, st.randoms(use_true_random=False))
def test_the_order_of_articles_changes_nothing(stories: list[list[Row]], chance: Any) -> None:  # noqa: ANN401
    rows, articles = _told(stories), _articles(stories)
    mixed = [*articles]
    chance.shuffle(mixed)
    by_article = [[row for row in rows if row["article_id"] == one["article_id"]] for one in mixed]
    assert _tally([row for story in by_article for row in story], mixed) == _tally(rows, articles)


@SETTINGS
@given(st.lists(ROWS, min_size=1, max_size=4))
def test_the_same_story_in_the_other_language_changes_nothing(story: list[Row]) -> None:
    rows = [*_told([story]), *_told([story], "fr", "f")]
    articles = [*_articles([story]), *_articles([story], "fr", "f")]
    assert _tally(rows, articles) == _tally(_told([story]), _articles([story]))


@SETTINGS
@given(STORIES)
def test_a_parent_is_the_union_of_its_subsidiaries(stories: list[list[Row]]) -> None:
    rows, articles = _told(stories), _articles(stories)
    everyone = [name for name in {cell["organisation"] for cell in _tally(rows, articles)} if name.startswith("Huawei")]
    assert _tally(rows, articles, ["Huawei"]) == (_tally(rows, articles, everyone) if everyone else [])


@SETTINGS
@given(STORIES)
def test_parts_never_exceed_their_whole_silently(stories: list[list[Row]]) -> None:
    with duckdb.connect() as connection:
        facts = connection.from_arrow(facts_of(_told(stories), _articles(stories)))
        told = {
            (one["article_id"], tuple(one["organisations"]), one["item_key"])
            for one in records(tallies.warnings(facts))
        }
        sums: dict[tuple[object, ...], list[float]] = {}
        for fact in records(facts):
            for name in fact["article_ids"]:
                cell = sums.setdefault((name, tuple(fact["organisations"]), fact["item_key"]), [0, 0])
                part = fact["counting"] == "part"
                cell[part] += float(fact["value_low"] if part else fact["value_high"])
        exceeded = {key for key, (whole, parts) in sums.items() if whole and parts > whole}
    assert exceeded == told
