"""The other pages as a reader uses them, and that nothing is fetched from anywhere else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from playwright.sync_api import Page, Request, expect

from tests.browser.conftest import settle, visit


@pytest.fixture
def outside(page: Page) -> Iterator[list[str]]:
    """Requests that leave the app's own address."""
    found: list[str] = []

    def note(request: Request) -> None:
        if not re.match(r"(https?|wss?)://127\.0\.0\.1:|data:|blob:", request.url):
            found.append(request.url)

    page.on("request", note)
    yield found
    assert found == []


@pytest.mark.usefixtures("outside")
def test_map_draws_its_outlines_and_narrows_to_a_country(sample_app: str, page: Page) -> None:
    with page.expect_response(re.compile(r"/app/static/world_110m\.json")) as outlines:
        visit(page, f"{sample_app}/map")
    assert outlines.value.ok
    expect(page.locator(".choroplethlayer path").first).to_be_attached()
    page.locator(".choroplethlayer path").first.click(force=True)
    expect(page).to_have_url(re.compile("country=MA"))


def test_charts_speak_the_readers_language(sample_app: str, page: Page) -> None:
    visit(page, f"{sample_app}/?lang=fr&status=planned")
    expect(page.locator(".js-plotly-plot .xtick text").first).to_contain_text(re.compile("déc.|janv."))


@pytest.mark.usefixtures("outside")
def test_pictures_say_what_they_show(sample_app: str, page: Page, tmp_path: Path) -> None:
    visit(page, f"{sample_app}/?status=done")
    expect(page.locator(".scatterlayer .point").first).to_be_attached()
    with page.expect_download() as svg:
        page.get_by_role("button", name="Save as SVG").first.click()
    svg.value.save_as(tmp_path / "chart.svg")
    text = " ".join(ElementTree.parse(tmp_path / "chart.svg").getroot().itertext())
    assert "Timeline" in text
    assert "Status: done" in text
    assert "172,000 masks" in text
    assert "Givetrail ·" in text
    with page.expect_download() as png:
        page.get_by_role("button", name="Save as PNG").first.click()
    assert "status-done" in png.value.suggested_filename
    png.value.save_as(tmp_path / "chart.png")
    assert (tmp_path / "chart.png").read_bytes().startswith(b"\x89PNG")


def test_tallies_explain_a_number(sample_app: str, page: Page) -> None:
    visit(page, f"{sample_app}/tallies")
    table = page.get_by_test_id("stDataFrame").first
    expect(table).to_be_visible()
    page.wait_for_timeout(600)
    box = table.bounding_box()
    assert box is not None
    page.mouse.click(box["x"] + 16, box["y"] + 52)
    expect(page.get_by_text("Why this number")).to_be_visible()


def test_language_changes_words_and_link(sample_app: str, page: Page) -> None:
    visit(page, f"{sample_app}/?organisation=Atlas")
    page.get_by_role("radio", name="Français").click()
    expect(page.get_by_role("heading", name="Frise")).to_be_visible()
    expect(page).to_have_url(re.compile("organisation=Atlas&lang=fr"))
    expect(page.get_by_text("2 faits sur 4")).to_be_visible()
    expect(page.locator("html")).to_have_attribute("lang", "fr")


def test_embedded_view_is_the_chart_without_the_furniture(sample_app: str, page: Page) -> None:
    visit(page, f"{sample_app}/?embed=true&organisation=Orion")
    expect(page.locator(".scatterlayer .point").first).to_be_attached()
    expect(page.get_by_test_id("stTopNav")).to_have_count(0)
    expect(page.get_by_test_id("stSidebar")).to_have_count(0)
    expect(page.get_by_role("link", name="Full view")).to_have_attribute("href", "?organisation=Orion")
    expect(page.get_by_text("2 of 4 facts")).to_be_visible()


def test_broken_links_get_a_sentence(sample_app: str, page: Page) -> None:
    visit(page, f"{sample_app}/?fact=nowhere&status=promised&since=whenever&top=9&page=x")
    expect(page.get_by_text("The link names a fact that is not in these data: nowhere")).to_be_visible()
    expect(page.get_by_test_id("stException")).to_have_count(0)


def test_pasted_article_is_shown_before_it_is_saved(sample_app: str, page: Page) -> None:
    visit(page, f"{sample_app}/add")
    page.get_by_role("radio", name="Text").click()
    settle(page)
    page.get_by_role("textbox", name="Text of the article").fill(
        "The museum opens at nine. Entry is free for children."
    )
    page.get_by_role("textbox", name="Title").fill("Opening hours")
    page.get_by_role("textbox", name="Published on").fill("some day")
    page.get_by_role("button", name="Find facts").click()
    expect(page.get_by_text("some day is no date")).to_be_visible()
    page.get_by_role("textbox", name="Published on").fill("2021-03-03")
    page.get_by_role("button", name="Find facts").click()
    expect(page.get_by_text("No act of giving was found in it.")).to_be_visible(timeout=60_000)
    expect(page.get_by_role("button", name="Save 1 article")).to_be_visible()
