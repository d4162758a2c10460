"""Many facts: strips of bars that a mouse, a finger or the keyboard narrows, and that stay readable at any width."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from playwright.sync_api import FloatRect, Page, expect

from benchmarks import generate
from extract import store
from tests.browser.conftest import served, settle, visit
from tests.browser.test_accessibility import violations


@pytest.fixture(scope="module")
def many_app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The app over 3,000 made-up facts."""
    folder = tmp_path_factory.mktemp("many") / "store"
    store.write(folder, generate.tables(3000, 600), {})
    with served(folder) as address:
        yield address


def _strip(page: Page) -> FloatRect:
    """Where the bars of the first lane are."""
    strip = page.get_by_role("slider").first
    expect(strip).to_be_visible()
    box = strip.bounding_box()
    assert box is not None
    return box


def test_a_bar_tells_its_counts_and_narrows_to_them(many_app: str, page: Page) -> None:
    visit(page, many_app)
    box = _strip(page)
    page.mouse.move(box["x"] + box["width"] * 0.9, box["y"] + box["height"] / 2)
    expect(page.locator(".gt-tip")).to_contain_text("quarter 202")
    expect(page.locator(".gt-tip")).to_contain_text("● done: ")
    page.mouse.down()
    page.mouse.up()
    expect(page).to_have_url(re.compile(r"organisation=Atlas\+Bank&since=202\d-\d\d-01&until=202\d-\d\d-3\d"))
    page.get_by_role("button", name="Whole period").click()
    expect(page).to_have_url(re.compile(r"organisation=Atlas\+Bank$"))


def test_dragging_looks_at_a_shorter_period_in_finer_detail(many_app: str, page: Page) -> None:
    visit(page, many_app)
    expect(page.get_by_text("per quarter").first).to_be_visible()
    box = _strip(page)
    page.mouse.move(box["x"] + box["width"] * 0.5, box["y"] + 30)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] * 0.7, box["y"] + 30, steps=8)
    page.mouse.up()
    expect(page).to_have_url(re.compile("since=201.*&until=20"))
    expect(page.get_by_text("per month").first).to_be_visible()


def test_the_keyboard_moves_through_periods_and_chooses_one(many_app: str, page: Page) -> None:
    visit(page, many_app)
    strip = page.get_by_role("slider", name="Nord Bank")
    strip.focus()
    before = strip.get_attribute("aria-valuetext")
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("ArrowLeft")
    expect(strip).not_to_have_attribute("aria-valuetext", str(before))
    expect(strip).to_have_attribute("aria-valuetext", re.compile(r"quarter 202\d, ● done: \d+, ◆ ongoing: \d+"))
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"organisation=Nord\+Bank&since=202"))


def test_in_french(many_app: str, page: Page) -> None:
    visit(page, f"{many_app}/?lang=fr&since=2021-06&until=2024-02")
    expect(page.locator(".gt-drawing text", has_text="janv. 2023")).to_be_visible()
    expect(page.get_by_text("par mois").first).to_be_visible()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_no_serious_violation(many_app: str, page: Page, theme: str) -> None:
    page.emulate_media(color_scheme="dark" if theme == "dark" else "light")
    visit(page, many_app)
    _strip(page)
    assert violations(page) == []


def test_a_picture_of_it_says_what_it_shows(many_app: str, page: Page, tmp_path: Path) -> None:
    visit(page, f"{many_app}/?kind=goods")
    _strip(page)
    with page.expect_download() as svg:
        page.get_by_role("button", name="Save as SVG").first.click()
    svg.value.save_as(tmp_path / "chart.svg")
    root = ElementTree.parse(tmp_path / "chart.svg").getroot()
    text = " ".join(root.itertext())
    assert "Kind: goods" in text
    assert "Atlas Bank" in text
    assert len(list(root.iter("{http://www.w3.org/2000/svg}path"))) >= 8
    with page.expect_download() as png:
        page.get_by_role("button", name="Save as PNG").first.click()
    png.value.save_as(tmp_path / "chart.png")
    assert (tmp_path / "chart.png").read_bytes().startswith(b"\x89PNG")


def test_it_follows_the_width_of_the_window(many_app: str, page: Page) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    visit(page, many_app)
    settle(page)
    assert _strip(page)["width"] < 380
    overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert overflow <= 0
    page.set_viewport_size({"width": 1000, "height": 844})
    page.wait_for_timeout(800)
    assert _strip(page)["width"] > 500
