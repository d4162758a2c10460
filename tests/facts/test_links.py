"""Series of running totals, and deliveries of pledges."""

from __future__ import annotations

from tests.facts.made import article, grouped, mention


def _totals(*values: int, **changes: object) -> list[tuple[int, bool, str | None]]:
    rows = [mention(f"a{place}", value, counting="cumulative", date=f"202{place}-06-30", **changes)
            for place, value in enumerate(values)]  # fmt: skip
    articles = [article(f"a{place}", f"202{place}-07-01") for place in range(len(values))]
    _, facts = grouped(rows, articles)
    return [(int(fact["value"]), fact["newest"], fact["series"]) for fact in facts]


def test_a_growing_total_is_one_series_with_one_newest() -> None:
    totals = _totals(100, 250, 400)
    assert [newest for _, newest, _ in totals] == [False, False, True]
    assert len({series for *_, series in totals}) == 1


def test_a_much_smaller_total_counts_something_else() -> None:
    totals = _totals(400, 100)
    assert [newest for _, newest, _ in totals] == [True, True]
    assert len({series for *_, series in totals}) == 2


def test_two_totals_of_one_article_and_day_are_two_series() -> None:
    rows = [mention("a", value, counting="cumulative") for value in (100, 5000)]
    _, facts = grouped(rows)
    assert all(fact["newest"] for fact in facts)


def test_gifts_are_in_no_series() -> None:
    _, [fact] = grouped([mention("a", 5)])
    assert (fact["series"], fact["newest"]) == (None, False)


def test_a_delivery_fulfils_the_pledge_before_it() -> None:
    rows = [mention("a", 500, status="planned"), mention("b", 500, date="2020-05-20")]
    _, facts = grouped(rows, [article("a", "2020-03-26"), article("b", "2020-05-21")])
    pledge, delivery = sorted(facts, key=lambda fact: fact["date"])
    assert delivery["fulfils"] == pledge["fact_id"]
    assert pledge["fulfils"] is None


def test_a_gift_before_the_pledge_does_not_fulfil_it() -> None:
    rows = [mention("a", 500, status="planned"), mention("b", 500, date="2019-05-20")]
    _, facts = grouped(rows, [article("a", "2020-03-26"), article("b", "2019-05-21")])
    assert [fact["fulfils"] for fact in facts] == [None, None]


def test_the_delivered_part_of_a_pledge_in_one_article() -> None:
    _, facts = grouped([mention("a", 500, status="planned"), mention("a", 200)])
    part, whole = sorted(facts, key=lambda fact: int(fact["value"]))
    assert part["fulfils"] == whole["fact_id"]
