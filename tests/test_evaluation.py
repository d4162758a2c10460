"""How the engine is scored: pairing, figures and errors, against annotations and rows made by hand."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from extract.evaluation import Annotated, Score, read, score
from extract.evaluation.gold import alike, contains, is_named, same_value, words
from extract.model import (
    Action,
    Article,
    Counting,
    DateBasis,
    Dating,
    Evidence,
    Extraction,
    GivetrailError,
    Kind,
    Marks,
    Mention,
    Modifier,
    Quantity,
    Span,
    Status,
)

TEXT = "Acme Bank gave 300 laptops, 40 books and $2 million to schools on 24 March 2021."
ARTICLE = Article("x", "en", TEXT, "2021-03-26")
WHEN = Dating("2021-03-24", DateBasis.STATED)


def gold(value: float | None, item: str | None, **other: Any) -> dict[str, Any]:  # noqa: ANN401 (annotation fields)
    row = {
        "value": value, "item": item, "item_heads": [item] if item else [], "kind": "goods" if item else None,
        "currency": "", "cue": str(value), "modifier": "exact" if item else "", "counting": "once" if item else "",
        "rate_period": "", "action": "give", "status": "done", "givers": [["Acme Bank", "Acme"]],
        "date": "2021-03-24", "date_basis": "stated", "country": "",
    }  # fmt: skip
    return row | other


def mention(written: str, item: str | None, **other: Any) -> Mention:  # noqa: ANN401 (fields of a mention)
    start = TEXT.index(written)
    quantity = None
    if item is not None:
        kind = Kind.MONEY if written.startswith("$") else Kind.GOODS
        value = Decimal(2_000_000) if kind is Kind.MONEY else Decimal(written)
        quantity = Quantity(value, None, Modifier.EXACT, item, item, kind, "USD" if kind is Kind.MONEY else None)
    row: dict[str, Any] = {
        "article_id": "x", "quantity": quantity, "counting": Counting.ONCE if item else None, "rate_period": None,
        "action": Action.GIVE, "status": Status.DONE, "givers": ("Acme Bank",), "recipients": (), "dating": WHEN,
        "place": None, "country": None, "evidence": Evidence(0, len(TEXT), TEXT), "rule": "by hand",
        "marks": Marks(Span(start, start + len(written)) if item else None),
    }  # fmt: skip
    return Mention(**(row | other))


def scored(rows: list[dict[str, Any]], found: list[Mention], distractors: tuple[dict[str, Any], ...] = ()) -> Score:
    return score(Annotated(ARTICLE, tuple(rows), distractors), Extraction(ARTICLE, tuple(found), ()))


def test_everything_right() -> None:
    rows = [gold(300, "laptops"), gold(2e6, "dollars", kind="money", currency="USD")]
    found = scored(rows, [mention("300", "laptops"), mention("$2 million", "$")])
    assert found.f1("hit", "found", "gold") == (1, 1, 1)
    assert found.f1("strict", "found", "gold") == (1, 1, 1)
    assert found.counts["exact"] == 1
    assert found.counts["unread"] == 0
    assert found.errors == []


def test_missed_extra_and_taken() -> None:
    found = scored([gold(300, "laptops")], [mention("40", "books")], ({"value": 40}, {"value": None}))
    assert found.f1("hit", "found", "gold") == (0, 0, 0)
    assert found.share("taken", "distractors") == 0.5
    assert [line.split()[1] for line in found.errors] == ["missed", "extra"]


def test_wrong_attribute_is_a_row_but_not_strictly() -> None:
    found = scored([gold(300, "laptops", status="planned")], [mention("300", "laptops")])
    assert (found.counts["hit"], found.counts["strict"]) == (1, 0)
    assert (found.counts["right_status"], found.counts["right_giver"]) == (0, 1)
    assert found.errors == ["x  status     300 laptops: planned / done"]


@pytest.mark.parametrize(
    ("givers", "right"),
    [(("Acme Bank",), 1), (("Acme",), 1), (("ACME",), 1), (("Other",), 0), ((), 0), (("Other", "Acme"), 1)],
)
def test_any_accepted_name_of_the_giver_is_right(givers: tuple[str, ...], right: int) -> None:
    found = scored([gold(300, "laptops")], [mention("300", "laptops", givers=givers)])
    assert found.counts["right_giver"] == right


def test_no_giver_is_right_where_none_is_told() -> None:
    found = scored([gold(300, "laptops", givers=[])], [mention("300", "laptops", givers=())])
    assert found.counts["right_giver"] == 1


def test_one_row_pairs_once_with_the_best() -> None:
    rows = [gold(300, "laptops", status="planned"), gold(300, "laptops")]
    found = scored(rows, [mention("300", "laptops")])
    assert (found.counts["hit"], found.counts["strict"], found.counts["gold"]) == (1, 1, 2)


@pytest.mark.parametrize(("currency", "hit"), [("USD", 1), ("", 1), ("EUR", 0)], ids=["same", "left open", "another"])
def test_money_pairs_by_currency(currency: str, hit: int) -> None:
    row = gold(2e6, "dollars", kind="money", currency=currency)
    assert scored([row], [mention("$2 million", "$")]).counts["hit"] == hit


@pytest.mark.parametrize(("date", "hit"), [("2021-03", 1), ("2021-03-24", 1), ("2020", 0), (None, 0)])
def test_events_pair_by_giver_and_overlapping_date(date: str | None, hit: int) -> None:
    found = scored([gold(None, None, date=date)], [mention("300", None)])
    assert found.counts["hit_events"] == hit
    assert (found.counts["gold"], found.counts["found"]) == (0, 0)


def test_number_that_is_not_in_the_text_is_counted() -> None:
    right = mention("300", "laptops")
    wrong = mention("300", "laptops", marks=Marks(Span(28, 30)))
    nowhere = mention("300", "laptops", marks=Marks())
    assert [scored([], [one]).counts["unread"] for one in (right, wrong, nowhere)] == [0, 1, 1]


def test_scores_add_up() -> None:
    total = Score()
    for found in ([mention("300", "laptops")], []):
        total.add(scored([gold(300, "laptops")], found))
    assert total.f1("hit", "found", "gold") == pytest.approx((1, 0.5, 2 / 3))
    assert total.counts["articles"] == 2
    assert len(total.errors) == 1


def test_empty_score_divides_by_nothing() -> None:
    assert Score().f1("hit", "found", "gold") == (0, 0, 0)
    assert Score().share("hit", "gold") == 0


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("medical masks", "medical mask", True),
        ("Élèves", "eleve", True),
        ("journaux", "journal", True),
        ("families", "family", True),
        ("women", "woman", True),
        ("masks", "tablets", False),
        ("medical masks", "masks", False),
    ],
)
def test_alike(one: str, other: str, same: bool) -> None:
    assert alike(words(one), words(other)) is same


def test_contains_a_run_of_words() -> None:
    assert contains(words("300 medical masks for all"), words("medical mask"))
    assert not contains(words("medical and other masks"), words("medical masks"))
    assert not contains(words("masks"), [])


def test_names_and_values() -> None:
    assert is_named(["Fondation Œuvre", "FO"], "fondation oeuvre")
    assert not is_named([], "x")
    assert same_value(1e6, Decimal(1_000_000))
    assert same_value(None, None)
    assert not same_value(None, Decimal(1))
    assert not same_value(1.0, None)
    assert not same_value(300, Decimal(301))


def annotate(folder: Path, name: str, **changes: Any) -> None:  # noqa: ANN401 (annotation fields)
    record = {"id": name, "language": "en", "published": None, "title": "T", "rows": [gold(300, "laptops")]} | changes
    (folder / f"{name}.json").write_text(json.dumps(record), encoding="utf-8")
    (folder / f"{name}.txt").write_text(TEXT, encoding="utf-8")


def test_folder_is_read_in_order(tmp_path: Path) -> None:
    for name in ("b", "a"):
        annotate(tmp_path, name)
    (tmp_path / "names.json").write_text("[]", encoding="utf-8")
    found = list(read(tmp_path))
    assert [one.article.id for one in found] == ["a", "b"]
    assert found[0].article.text == TEXT
    assert [index for index, _ in found[0].quantity_rows] == [0]
    assert found[0].event_rows == []


def test_texts_may_lie_elsewhere(tmp_path: Path) -> None:
    annotate(tmp_path, "a")
    (tmp_path / "texts").mkdir()
    (tmp_path / "a.txt").rename(tmp_path / "texts" / "a.txt")
    (one,) = read(tmp_path, tmp_path / "texts")
    assert one.article.text == TEXT


@pytest.mark.parametrize("damage", ["junk", "no text", "no id"])
def test_file_that_is_no_annotated_article(tmp_path: Path, damage: str) -> None:
    annotate(tmp_path, "a")
    if damage == "junk":
        (tmp_path / "a.json").write_bytes(b"\xff{")
    if damage == "no text":
        (tmp_path / "a.txt").unlink()
    if damage == "no id":
        (tmp_path / "a.json").write_text('{"rows": []}', encoding="utf-8")
    with pytest.raises(GivetrailError, match=r"a\.json is no annotated article"):
        list(read(tmp_path))
