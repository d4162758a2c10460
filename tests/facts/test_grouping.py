"""Which tellings are one fact, and which are not."""

from __future__ import annotations

import pytest

from extract.facts import group
from extract.register import load
from extract.store import SCHEMAS
from tests.facts.made import Row, article, grouped, mention, money, same, tables

ONE = {
    "plain": [mention("a", 500), mention("b", 500)],
    "more than 80 and 82": [mention("a", 82), mention("b", 80, modifier="at_least")],
    "nearly 100 and 97": [mention("a", 97), mention("b", 100, modifier="about")],
    "1.3 million and 1,296,412": [money("a", 1_300_000), money("b", 1_296_412)],
    "two languages": [mention("a", 500), mention("b", 500, item="masques")],
    "legal form": [mention("a", 500), mention("b", 500, givers=["Atlas Bank Ltd."])],
    "case and accents": [mention("a", 500, givers=["Société Rif"]), mention("b", 500, givers=["SOCIETE RIF"])],
    "a foundation in two languages": [
        mention("a", 500, givers=["Fondation Jappo"]), mention("b", 500, givers=["Jappo Foundation"]),
    ],
    "a foundation and its company": [
        mention("a", 500, givers=["Atlas Bank Foundation"]), mention("b", 500),
    ],
    "a subsidiary and its parent": [
        mention("a", 500, givers=["Huawei Maroc"]), mention("b", 500, givers=["Huawei"]),
    ],
    "a day and its week": [mention("a", 500), mention("b", 500, date="2020-03-23/2020-03-29")],
    "announced and handed over": [mention("a", 500), mention("b", 500, date="2020-03-26")],
    "known by publication": [mention("a", 500), mention("b", 500, date="2020-04-02", date_basis="published")],
    "no date at all": [mention("a", 500), mention("b", 500, date=None, date_basis="none")],
    "a country that one does not name": [mention("a", 500), mention("b", 500, country=None)],
    "a plan told twice": [
        mention("a", 500, status="planned", date="../2020-06"),
        mention("b", 500, status="planned", date="2020-03-25", date_basis="relative"),
    ],
    "acts without a number": [
        mention("a", None, item=None, item_key=None, kind=None, modifier=None, counting=None, action="launch"),
        mention("b", None, item=None, item_key=None, kind=None, modifier=None, counting=None, action="launch"),
    ],
    "no giver named": [mention("a", None, modifier="vague"), mention("b", None, modifier="vague")],
}  # fmt: skip
TWO = {
    "different givers": [mention("a", 500), mention("b", 500, givers=["Rif Bank"])],
    "two subsidiaries": [mention("a", 500, givers=["Huawei Maroc"]), mention("b", 500, givers=["Huawei Algérie"])],
    "a name that only begins alike": [mention("a", 500, givers=["Bank"]), mention("b", 500, givers=["Bank Rif"])],
    "no giver": [mention("a", 500, givers=[]), mention("b", 500, givers=[])],
    "different items": [mention("a", 500), mention("b", 500, item="beds", item_key="bed")],
    "different numbers": [mention("a", 82), mention("b", 84)],
    "80 exactly and 82": [mention("a", 80), mention("b", 82)],
    "more than 80, and 60": [mention("a", 60), mention("b", 80, modifier="at_least")],
    "different currencies": [money("a", 500), money("b", 500) | {"currency": "XOF"}],
    "months apart": [mention("a", 500), mention("b", 500, date="2020-06-24")],
    "different countries": [mention("a", 500), mention("b", 500, country="SN")],
    "a pledge and its delivery": [
        mention("a", 500, status="planned"), mention("b", 500, date="2020-04-20"),
    ],
    "a rate and a gift": [mention("a", 500), mention("b", 500, counting="rate", rate_period="year")],
    "rates of two periods": [
        mention("a", 500, counting="rate", rate_period="year"), mention("b", 500, counting="rate", rate_period="month"),
    ],
    "a week apart in two towns": [
        mention("a", 500, place="Rabat"), mention("b", 500, place="Agadir", date="2020-03-30"),
    ],
    "twice in one article": [mention("a", 500), mention("a", 500)],
    "some and a number": [mention("a", None, modifier="vague"), mention("b", 500)],
}  # fmt: skip


@pytest.mark.parametrize("rows", ONE.values(), ids=ONE.keys())
def test_is_one_fact(rows: list[Row]) -> None:
    articles = [article("a", "2020-03-26"), article("b", "2020-04-02")]
    assert same(rows, articles)
    assert same(rows[::-1], articles[::-1])


@pytest.mark.parametrize("rows", TWO.values(), ids=TWO.keys())
def test_is_two_facts(rows: list[Row]) -> None:
    assert not same(
        rows, [article("a", "2020-03-26"), article("b", "2020-06-26")][: len({r["article_id"] for r in rows})]
    )


def test_siblings_are_not_joined_through_their_parent() -> None:
    rows = [mention(name, 500, givers=[giver]) for name, giver in
            (("a", "Huawei Maroc"), ("b", "Huawei"), ("c", "Huawei Tunisie"))]  # fmt: skip
    names, _ = grouped([row | {"country": None} for row in rows])
    assert names[0] != names[2]


def test_an_acronym_that_an_article_introduces_is_its_full_name() -> None:
    text = "La Banque Maritime du Rif (BMR) a fait un don."
    articles = [article("a", text=text, language="fr"), article("b")]
    assert same([mention("a", 500, givers=["Banque Maritime du Rif"]), mention("b", 500, givers=["BMR"])], articles)


def test_an_acronym_with_two_meanings_is_left_alone() -> None:
    texts = ("The Blue Mill Road (BMR) gave.", "The Bank of Meknes and Rabat (BMR) gave.")
    articles = [article("a", text=texts[0]), article("b", text=texts[1]), article("c")]
    rows = [mention("a", 500, givers=["Blue Mill Road"]), mention("b", 9), mention("c", 500, givers=["BMR"])]
    names, _ = grouped(rows, articles)
    assert names[0] != names[2]


def test_articles_of_one_story_agree_under_two_item_keys() -> None:
    shared = [mention("a", 7, item="schools", item_key="school"), mention("b", 7, item="schools", item_key="school")]
    other = [mention("a", 2, item="zorbs", item_key="zorb"), mention("b", 2, item="globes", item_key="globe")]
    names, facts = grouped([shared[0], other[0], shared[1], other[1]])
    assert names[1] == names[3]
    assert {"item_key"} == {column for fact in facts for column in fact["disagreements"]}
    assert not same(other)


def test_sources_stand_side_by_side() -> None:
    rows = [
        mention("a", 80, modifier="at_least", givers=["Fondation Rif"], date="2020-03-24", action="build"),
        mention("b", 82, givers=["Rif Foundation"], date="2020-03-26", recipients=["Schools"]),
    ]
    _, [fact] = grouped(rows, [article("a", language="fr"), article("b", "2020-03-27")])
    assert (int(fact["value"]), int(fact["value_low"]), int(fact["value_high"])) == (82, 80, 82)
    assert (fact["modifier"], fact["date"], fact["sources"]) == ("exact", "2020-03-24", 2)
    assert fact["givers"] == ["Fondation Rif", "Rif Foundation"]
    assert fact["recipients"] == ["Schools"]
    assert fact["languages"] == ["en", "fr"]
    assert set(fact["disagreements"]) == {"value", "date", "action"}


def test_where_sources_differ_the_cautious_reading_counts() -> None:
    _, [fact] = grouped([mention("a", 500, counting="part"), mention("b", 500)])
    assert (fact["counting"], fact["disagreements"]) == ("part", ["counting"])
    _, [fact] = grouped([mention("a", 500, status="planned"), mention("b", 500)])
    assert (fact["status"], fact["disagreements"]) == ("planned", ["status"])


def test_parents_are_told_and_organisations_are_the_most_particular() -> None:
    _, [fact] = grouped([mention("a", 500, givers=["Huawei Maroc"]), mention("b", 500, givers=["Huawei"])])
    assert (fact["organisations"], fact["parents"]) == (["Huawei Morocco"], ["Huawei"])


def test_nothing_gives_empty_tables() -> None:
    mentions, facts = group(*tables([], []), load())
    assert (mentions.schema, facts.schema) == (SCHEMAS["mentions"], SCHEMAS["facts"])
    assert (mentions.num_rows, facts.num_rows) == (0, 0)
