"""Every page over the sample data, over an empty folder and over a broken one."""

from __future__ import annotations

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from tests.dashboard.conftest import SHELL


def _texts(app: AppTest) -> str:
    parts = [*app.title, *app.subheader, *app.markdown, *app.caption, *app.info, *app.warning, *app.error]
    html = [element.proto.body for element in app.get("html")]
    return "\n".join([*(str(part.value) for part in parts), *html])


def _healthy(app: AppTest) -> AppTest:
    assert not app.exception
    return app


def visit(app: AppTest, page: str) -> AppTest:
    """Run the app at one of its pages; AppTest itself switches only between files."""
    app.run()
    if page == "timeline":
        return app
    app._page_hash = next(name for name, info in app._registered_pages.items() if info.get("url_pathname") == page)
    return app.run()


@pytest.mark.usefixtures("app")
@pytest.mark.parametrize(
    ("page", "title", "titre"),
    [
        ("timeline", "Timeline", "Frise"),
        ("tallies", "Tallies", "Décomptes"),
        ("table", "Table", "Tableau"),
        ("articles", "Articles", "Articles"),
        ("map", "Map", "Carte"),
        ("quality", "Quality", "Qualité"),
        ("data", "Data by address", "Données par adresse"),
    ],
)
def test_page_in_both_languages(page: str, title: str, titre: str) -> None:
    for language, expected in (("en", title), ("fr", titre)):
        again = AppTest.from_file(str(SHELL), default_timeout=20)
        again.query_params["lang"] = language
        assert expected in [one.value for one in _healthy(visit(again, page)).title]


def test_filters_of_a_link_are_in_force(app: AppTest) -> None:
    app.query_params["organisation"] = "Orion"
    app.query_params["status"] = "planned"
    _healthy(app.run())
    assert app.multiselect(key="organisation").value == ["Orion"]
    assert "1 of 4 facts" in _texts(app)
    assert "Orion includes Orion Maroc" in _texts(app)


def test_what_is_left_out_is_said_and_kept_in_the_link(app: AppTest) -> None:
    app.query_params["not_organisation"] = "Orion"
    _healthy(app.run())
    assert app.multiselect(key="not_organisation").value == ["Orion"]
    assert "2 of 4 facts in view. Except organisation: Orion." in _texts(app)
    app.multiselect(key="not_status").set_value(["ongoing"])
    _healthy(app.run())
    assert app.query_params["not_status"] in ("ongoing", ["ongoing"])
    assert "1 of 4 facts" in _texts(app)


def test_a_change_of_filter_is_written_to_the_link(app: AppTest) -> None:
    app.run()
    app.multiselect(key="organisation").set_value(["Atlas"])
    _healthy(app.run())
    assert app.query_params["organisation"] in ("Atlas", ["Atlas"])
    assert "2 of 4 facts" in _texts(app)


def test_a_chosen_fact_opens_its_evidence(app: AppTest) -> None:
    app.query_params["fact"] = "f-masks"
    text = _texts(_healthy(app.run()))
    assert '<mark class="gt gt-number">172,000</mark>' in text
    assert '<mark class="gt gt-number">172 000</mark>' in text
    assert "Masks for Rabat" in text
    assert "December 29, 2020" in text


def test_an_unknown_fact_is_said_so(app: AppTest) -> None:
    app.query_params["fact"] = "f-nowhere"
    assert "f-nowhere" in _texts(_healthy(app.run()))


def test_nothing_in_view_offers_the_way_out(app: AppTest) -> None:
    app.query_params["q"] = "nothing of the kind"
    _healthy(app.run())
    assert "No fact meets all these filters." in _texts(app)
    app.button(key="reset-nothing").click()
    assert "4 facts" in _texts(_healthy(app.run()))


def test_the_filter_most_in_the_way_can_be_dropped_alone(app: AppTest) -> None:
    app.query_params.update({"organisation": "Atlas", "status": "planned", "kind": "people"})
    _healthy(app.run())
    assert app.button(key="drop-nothing").label == "Drop “Status”: 2 facts"
    app.button(key="drop-nothing").click()
    assert "2 of 4 facts in view. Organisation: Atlas" in _texts(_healthy(app.run()))


def test_what_is_not_understood_is_said_and_can_be_mended(app: AppTest) -> None:
    app.query_params.update({"status": "promised", "since": "yesterday"})
    text = _texts(_healthy(app.run()))
    assert "“promised” is not applied. Status can be: planned, ongoing, done." in text
    assert "“yesterday” is not applied. From can be: YYYY, YYYY-MM, YYYY-MM-DD." in text
    assert app.text_input(key="since").value == "yesterday"
    app.text_input(key="since").set_value("2020-12")
    assert "yesterday" not in _texts(_healthy(app.run()))


def test_undated_facts_are_on_the_shelf(app: AppTest) -> None:
    _healthy(app.run())
    assert "1 undated fact" in [one.label for one in app.expander]


@pytest.mark.parametrize("content", ["", "snapshot-gone"])
def test_empty_or_broken_folders_get_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: str) -> None:
    if content:
        (tmp_path / "current").write_text(content, encoding="utf-8")
    monkeypatch.setenv("GIVETRAIL_DATA", str(tmp_path))
    app = AppTest.from_file(str(SHELL), default_timeout=20)
    assert len(_healthy(app.run()).button) == 1


def test_a_broken_store_says_what_to_do_in_the_readers_language(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "current").write_text("snapshot-gone", encoding="utf-8")
    monkeypatch.setenv("GIVETRAIL_DATA", str(tmp_path))
    app = AppTest.from_file(str(SHELL), default_timeout=20)
    app.query_params["lang"] = "fr"
    assert f"{tmp_path} ne peuvent pas être lues" in _texts(_healthy(app.run()))


def test_an_article_shows_every_number_and_what_became_of_it(app: AppTest) -> None:
    app.query_params["read"] = "gazette"
    text = _texts(_healthy(visit(app, "articles")))
    assert '<mark class="gt gt-row" title="172,000 masks, ● done">172,000</mark>' in text
    assert '<mark class="gt gt-refused" title="a date">2020</mark>' in text


def test_a_running_total_is_drawn_on_demand(app: AppTest) -> None:
    _healthy(app.run())
    assert len(app.get("plotly_chart")) == 1
    app.selectbox(key="sum").set_value("mask")
    assert len(_healthy(app.run()).get("plotly_chart")) == 2
