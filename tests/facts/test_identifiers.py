"""A fact keeps its name when the same extraction runs again and when more articles arrive."""

from __future__ import annotations

from pathlib import Path

from extract.register import load
from tests.facts.made import article, grouped, mention

FIRST = [mention("a", 500), mention("a", 80, item="beds", item_key="bed")]
ARTICLES = [article("a", "2020-03-26"), article("b", "2020-03-28"), article("c", "2020-03-25")]


def test_later_articles_change_no_name() -> None:
    alone, _ = grouped(FIRST, ARTICLES[:1])
    later = mention("b", 500, date="2020-03-25", givers=["Atlas Bank Foundation"], status="ongoing")
    both, _ = grouped([*FIRST, later], ARTICLES[:2])
    assert both == [*alone, alone[0]]


def test_an_earlier_article_that_says_the_same_changes_no_name() -> None:
    alone, _ = grouped(FIRST, ARTICLES[:1])
    both, _ = grouped(
        [*FIRST, mention("c", 500, item="masques", action="fund", place="Rabat")], [ARTICLES[0], ARTICLES[2]]
    )
    assert both == [*alone, alone[0]]


def test_the_register_changes_no_name(tmp_path: Path) -> None:
    own = tmp_path / "own.csv"
    own.write_text("name,parent,kind,country,aliases,wikidata\nAtlas,,bank,MA,Atlas Bank,\n", encoding="utf-8")
    assert grouped(FIRST)[0] == grouped(FIRST, register=load(own))[0]


def test_every_fact_has_a_name_of_its_own() -> None:
    names, facts = grouped([mention("a", 500), mention("a", 500), mention("b", 9)])
    assert len(set(names)) == len(facts) == 3


def test_copies_of_an_article_are_one_source() -> None:
    articles = [article("a", text="One story."), article("z", "2020-04-30", text="One story.")]
    rows = [mention("a", 500), mention("a", 500), mention("z", 500), mention("z", 500)]
    names, facts = grouped(rows, articles)
    assert names[:2] == names[2:]
    assert [fact["sources"] for fact in facts] == [1, 1]
    assert facts[0]["article_ids"] == ["a", "z"]
