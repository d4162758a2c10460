"""Articles in, extractions out, and into the store: one bad article loses no other, nothing is done twice."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from extract import ingest, pipeline, store
from extract.analysis import BATCH, Analysis
from extract.model import Article, Extraction, Reason
from extract.models import ModelMissing
from extract.reading import Part, Unread
from tests.engine import SEEDS, analysed, extracted, refused, rows

MASKS = "Acme Bank donated 172,000 medical masks to hospitals in Nairobi, Kenya, in March 2021, and 200 tablets."
TABLETTES = "La Fondation Atlas a offert 300 tablettes aux écoles rurales de Fès en mars 2021."


def test_language_is_told_by_the_text() -> None:
    for text, language in ((MASKS, "en"), (TABLETTES, "fr")):
        ready = pipeline.prepared(Article("x", "", text))
        assert isinstance(ready, Article)
        assert ready.language == language


@pytest.mark.parametrize(("told", "language"), [("EN", "en"), ("en-GB", "en"), ("fr_MA", "fr")])
def test_language_as_pages_write_it(told: str, language: str) -> None:
    ready = pipeline.prepared(Article("x", told, MASKS))
    assert isinstance(ready, Article)
    assert ready.language == language


@pytest.mark.parametrize(
    ("text", "language"),
    [("Die Bank hat den Schulen der Stadt dreihundert Rechner geschenkt.", ""), (MASKS, "de"), ("Acme 300", "xx")],
)
def test_other_language_is_no_article(text: str, language: str) -> None:
    found = pipeline.prepared(Article("x", language, text))
    assert found == Unread("x", "it is in a language that is not read yet (only en or fr)")


def test_publication_date_of_the_page_itself() -> None:
    ready = pipeline.prepared(Article("x", "en", f"Published on 3 May 2021\n{MASKS}"))
    assert isinstance(ready, Article)
    assert ready.published == "2021-05-03"


def test_given_publication_date_wins() -> None:
    ready = pipeline.prepared(Article("x", "en", f"Published on 3 May 2021\n{MASKS}", "2020"))
    assert isinstance(ready, Article)
    assert ready.published == "2020"


def test_missing_model_is_told_not_swallowed(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(_language: str) -> None:
        raise ModelMissing("There is no trained pipeline.")

    monkeypatch.setattr("extract.analysis.pipeline", missing)
    with pytest.raises(ModelMissing):
        list(pipeline.extract_all([Article("x", "en", MASKS)]))


def _fails_on(word: str, monkeypatch: pytest.MonkeyPatch, stage: str) -> None:
    real = getattr(pipeline, stage)

    def picky(given: object) -> object:
        for one in given if isinstance(given, list) else [given]:
            article = one.article if isinstance(one, Analysis) else one
            if isinstance(article, Article) and word in article.text:
                raise ZeroDivisionError("broken")
        return real(given)

    monkeypatch.setattr(pipeline, stage, picky)


@pytest.mark.parametrize("stage", ["analyse", "extract_rows"])
def test_an_article_that_fails_loses_no_other(stage: str, monkeypatch: pytest.MonkeyPatch) -> None:
    _fails_on("poison", monkeypatch, stage)
    given = [Article(str(n), "en", "poison here." if n == 1 else MASKS) for n in range(BATCH + 2)]
    found = list(pipeline.extract_all(iter(given)))
    assert [one.place if isinstance(one, Unread) else one.article.id for one in found] == [a.id for a in given]
    assert isinstance(found[1], Unread)
    assert "ZeroDivisionError" in found[1].why
    assert all(isinstance(one, Extraction) for n, one in enumerate(found) if n != 1)


def test_batches_stream() -> None:
    """An endless stream of articles gives its first results before its end."""

    def endless() -> Iterator[Article]:
        while True:
            yield Article("x", "en", "Nothing.")

    assert isinstance(next(pipeline.extract_all(endless())), Extraction)


def test_each_number_of_an_article_is_a_row_or_a_refusal() -> None:
    for text, language in ((MASKS, "en"), (TABLETTES, "fr")):
        found = extracted(text, language)
        told = [one.marks.number for one in rows(found)] + [one.span for one in found.refusals]
        numbers = analysed(text, language).numbers
        assert sorted((span.start, span.end) for span in told if span) == [(n.start, n.end) for n in numbers]


def test_analysis_of_a_page() -> None:
    page = "Bank gives laptops to schools\nAcme Bank gave 300 laptops to schools in 2021.\nShare this article"
    found = analysed(page)
    assert found.title == "Bank gives laptops to schools"
    assert [sentence.part for sentence in found.sentences] == [Part.TITLE, Part.PROSE, Part.FURNITURE]
    assert [sentence.index for sentence in found.sentences] == [0, 1, 2]
    assert [sentence.doc is None for sentence in found.sentences] == [False, False, True]
    assert [sentence.part for sentence in found.prose] == [Part.TITLE, Part.PROSE]


def test_furniture_and_figures_are_refused_with_their_reason() -> None:
    page = (
        f"Bank gives masks to hospitals\n{MASKS}\nSome 12 percent of them were opened on 24 March 2021.\n"
        "Read also:\nInsurer gives 500 laptops"
    )
    found = refused(extracted(page))
    assert found["12 percent"].reason is Reason.PERCENTAGE
    assert found["500"].reason is Reason.FURNITURE
    assert {one.reason for text, one in found.items() if text in {"24", "2021"}} == {Reason.DATE}


def write(folder: Path, **texts: str) -> Path:
    folder.mkdir(exist_ok=True)
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return folder


def snapshot(folder: Path) -> str:
    return (folder / "current").read_text(encoding="utf-8")


def test_seeds_into_a_store_and_again(tmp_path: Path) -> None:
    first = ingest.ingest([SEEDS], tmp_path)
    assert (first.articles, first.known, first.unread) == (2, 0, [])
    assert first.rows > 0
    assert first.rows + first.events == store.read(tmp_path, "mentions").num_rows
    assert 0 < first.facts == store.read(tmp_path, "facts").num_rows
    assert sum(first.refused.values()) == store.read(tmp_path, "refusals").num_rows
    before = snapshot(tmp_path)
    again = ingest.ingest([SEEDS], tmp_path)
    assert (again.articles, again.known) == (2, 2)
    assert (again.rows, again.events, again.facts, again.refused) == (
        first.rows,
        first.events,
        first.facts,
        first.refused,
    )
    assert snapshot(tmp_path) == before


def test_second_run_extracts_only_what_is_new(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ingest.ingest([write(tmp_path / "in", a=MASKS)], tmp_path / "data")
    seen: list[str] = []
    real = pipeline.extract_all

    def watched(articles: list[Article]) -> Iterator[Extraction | Unread]:
        seen.extend(article.id for article in articles)
        return real(articles)

    monkeypatch.setattr(pipeline, "extract_all", watched)
    summary = ingest.ingest([write(tmp_path / "in", b=TABLETTES)], tmp_path / "data")
    assert seen == ["b"]
    assert (summary.articles, summary.known) == (2, 1)
    assert set(store.read(tmp_path / "data", "articles")["article_id"].to_pylist()) == {"a", "b"}


def test_edited_article_takes_the_old_ones_place(tmp_path: Path) -> None:
    ingest.ingest([write(tmp_path / "in", a=MASKS, b=TABLETTES)], tmp_path / "data")
    summary = ingest.ingest([write(tmp_path / "in", a=MASKS.replace("172,000", "99,000"))], tmp_path / "data")
    assert summary.known == 1
    articles = store.read(tmp_path / "data", "articles").to_pylist()
    assert sorted(one["article_id"] for one in articles) == ["a", "b"]
    told = store.read(tmp_path / "data", "mentions").to_pylist() + store.read(tmp_path / "data", "refusals").to_pylist()
    numbers = {int(one["value"]) for one in told if one["article_id"] == "a" and one["value"] is not None}
    assert 99_000 in numbers
    assert 172_000 not in numbers


def test_new_publication_date_extracts_anew(tmp_path: Path) -> None:
    old = Article("a", "en", "Acme Bank gave 300 laptops to schools on Monday.", "2021-03-03")
    ingest.add([old], tmp_path)
    summary = ingest.add([Article("a", "en", old.text, "2022-03-03")], tmp_path)
    assert summary.known == 0
    assert store.read(tmp_path, "articles")["published"].to_pylist() == ["2022-03-03"]


def test_another_engine_extracts_the_stored_articles_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ingest.add([Article("a", "en", MASKS)], tmp_path)
    before, table = snapshot(tmp_path), store.read(tmp_path, "mentions")
    monkeypatch.setattr(ingest, "engine_version", lambda: "another")
    summary = ingest.add([Article("b", "fr", TABLETTES)], tmp_path)
    assert snapshot(tmp_path) != before
    assert store.manifest(tmp_path)["engine"] == "another"
    own = [row for row in store.read(tmp_path, "mentions").to_pylist() if row["article_id"] == "a"]
    assert [row["item"] for row in own] == table["item"].to_pylist()
    assert summary.articles == 1


def test_stored_article_on_which_another_engine_fails_is_reported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ingest.add([Article("a", "en", MASKS), Article("b", "en", f"A poison apple. {MASKS}")], tmp_path)
    monkeypatch.setattr(ingest, "engine_version", lambda: "another")
    _fails_on("poison", monkeypatch, "extract_rows")
    summary = ingest.add([], tmp_path)
    assert [one.place for one in summary.unread] == ["b"]
    assert store.read(tmp_path, "articles")["article_id"].to_pylist() == ["a"]


def test_engine_version_is_stable() -> None:
    assert ingest.engine_version() == ingest.engine_version()
    assert len(ingest.engine_version()) == 16


def test_bad_inputs_are_reported_and_lose_no_other(tmp_path: Path) -> None:
    folder = write(tmp_path / "in", good=MASKS, empty="", other="Die Bank hat den Schulen der Stadt viel geschenkt.")
    (folder / "lines.jsonl").write_text('{"id": "good", "text": "Another text of the bank."}\nx\n', encoding="utf-8")
    summary = ingest.ingest([folder, tmp_path / "gone"], tmp_path / "data")
    assert summary.articles == 1
    why = {Path(one.place).name: one.why for one in summary.unread}
    assert why["empty.txt"] == "it is empty"
    assert why["lines.jsonl:2"] == "the line is no JSON"
    assert why["gone"] == "there is no such file or folder"
    assert why["good"] == "another article of this run has the same id"
    assert why["other"].startswith("it is in a language that is not read yet")


def test_same_article_given_twice_is_one(tmp_path: Path) -> None:
    folder = write(tmp_path / "in", good=MASKS)
    summary = ingest.ingest([folder, folder / "good.txt"], tmp_path / "data")
    assert (summary.articles, summary.unread) == (1, [])


def test_nothing_readable_makes_an_empty_store(tmp_path: Path) -> None:
    summary = ingest.ingest([tmp_path / "gone"], tmp_path / "data")
    assert (summary.articles, summary.rows, summary.facts) == (0, 0, 0)
    assert len(summary.unread) == 1
    assert store.read(tmp_path / "data", "facts").num_rows == 0


def test_progress_is_told(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    ingest.add(
        [Article("a", "en", MASKS), Article("b", "fr", TABLETTES)],
        tmp_path,
        progress=lambda done, total: told.append((done, total)),
    )
    assert told == [(1, 2), (2, 2)]


def test_huge_numbers_reach_the_store_or_are_left_out(tmp_path: Path) -> None:
    text = "The bank gave 999999999999999999999 million masks and 123456789012345678901234.5 tonnes of rice to schools."
    ingest.add([Article("a", "en", text), Article("b", "en", MASKS)], tmp_path)
    assert store.read(tmp_path, "articles").num_rows == 2
