"""Filter, look at the evidence, pass the view on as a link, take it home as a file."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path

from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.conftest import settle, visit


def label(page: Page, text: str) -> Locator:
    """A fact's label in the chart."""
    return page.locator(".scatterlayer text", has_text=text).first


def click_mark(page: Page, text: str) -> None:
    """Click the mark under a label, which runs to the right of it, or to the left for want of room."""
    expect(label(page, text)).to_be_visible()
    page.wait_for_timeout(500)  # the chart draws itself twice: once at a default width
    box = label(page, text).bounding_box()
    assert box is not None
    leftwards = label(page, text).evaluate("element => getComputedStyle(element).textAnchor") == "end"
    at = box["x"] + box["width"] + 3 if leftwards else box["x"] - 3
    page.mouse.click(at, box["y"] + box["height"] + 6)


def choose_organisation(page: Page, name: str) -> None:
    field = page.get_by_role("combobox", name="Organisation")
    field.click()
    field.fill(name)
    page.get_by_role("option", name=f"{name} (").first.click()
    page.keyboard.press("Escape")
    settle(page)


def copied(page: Page, button: str) -> str:
    page.get_by_role("button", name=button, exact=True).click()
    page.wait_for_timeout(200)
    return str(page.evaluate("navigator.clipboard.readText()"))


def test_filter_evidence_and_link(sample_app: str, page: Page, browser: Browser) -> None:
    visit(page, sample_app)
    choose_organisation(page, "Orion Maroc")
    expect(page.get_by_text("2 of 4 facts")).to_be_visible()
    expect(label(page, "172,000 masks")).to_be_visible()
    expect(label(page, "200 tablets")).to_be_visible()

    click_mark(page, "172,000 masks")
    dialog = page.get_by_role("dialog")
    expect(dialog.locator("mark.gt-number").first).to_have_text("172,000")
    expect(dialog.get_by_role("link", name="Masks for Rabat")).to_be_visible()

    expect(page).to_have_url(re.compile(r"organisation=Orion\+Maroc&fact=f-masks"))
    link = page.url
    fresh = browser.new_context(viewport={"width": 1440, "height": 1000}).new_page()
    visit(fresh, link)
    expect(fresh.get_by_role("dialog").locator("mark.gt-number").first).to_have_text("172,000")
    fresh.keyboard.press("Escape")
    expect(fresh.get_by_text("2 of 4 facts")).to_be_visible()
    expect(fresh.get_by_role("dialog")).to_have_count(0)
    expect(fresh).not_to_have_url(re.compile("fact="))
    fresh.context.close()


def test_link_and_file_hold_the_view(sample_app: str, page: Page, tmp_path: Path) -> None:
    visit(page, f"{sample_app}/?organisation=Orion+Maroc")
    assert copied(page, "Copy link") == page.url
    page.get_by_role("link", name="Table").click()
    expect(page.get_by_role("heading", name="Table")).to_be_visible()
    expect(page.get_by_text("2 of 4 facts")).to_be_visible()
    with page.expect_download() as download:
        page.get_by_role("button", name="Download CSV").click()
    assert "organisation-Orion-Maroc" in download.value.suggested_filename
    target = tmp_path / "facts.csv"
    download.value.save_as(target)
    table = list(csv.DictReader(io.StringIO(target.read_bytes().decode("utf-8-sig"), newline="")))
    assert {(row["value"], row["item"], row["status"]) for row in table} == {
        ("172000", "masks", "done"),
        ("200", "tablets", "planned"),
    }


def test_the_same_fact_can_be_chosen_again(sample_app: str, page: Page) -> None:
    visit(page, sample_app)
    for _ in range(2):
        click_mark(page, "172,000 masks")
        expect(page.get_by_role("dialog")).to_be_visible()
        page.keyboard.press("Escape")
        expect(page.get_by_role("dialog")).to_have_count(0)
        settle(page)


def test_dragging_across_the_chart_zooms(sample_app: str, page: Page) -> None:
    visit(page, sample_app)
    expect(label(page, "1,300")).to_be_visible()
    box = page.locator(".js-plotly-plot .nsewdrag").first.bounding_box()
    assert box is not None
    middle = box["y"] + box["height"] / 2
    page.mouse.move(box["x"] + box["width"] * 0.7, middle)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] * 0.75, middle, steps=8)
    page.mouse.up()
    expect(page.locator(".js-plotly-plot .xtick text").first).to_contain_text("2020")
