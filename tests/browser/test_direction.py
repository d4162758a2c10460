"""A language written from right to left: nothing but its catalogue is added, and the page turns round."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import ROOT, served, visit
from tests.dashboard import arabic, samples


@pytest.fixture(scope="module")
def arabic_app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A copy of the app that knows some Arabic, over the sample data."""
    root = tmp_path_factory.mktemp("arabic")
    for name in ("dashboard", ".streamlit"):
        shutil.copytree(ROOT / name, root / name)
    arabic.write(root / "dashboard" / "translations")
    with served(samples.write(root / "data"), root) as address:
        yield address


def _middle(element: Locator) -> float:
    box = element.bounding_box()
    assert box is not None
    return box["x"] + box["width"] / 2


def _check(page: Page, start_is_right: bool) -> None:
    """Filters stand where reading starts, and titles begin there."""
    width = page.viewport_size["width"] if page.viewport_size else 0
    sidebar = _middle(page.get_by_test_id("stSidebar"))
    title = _middle(page.get_by_role("heading", level=1))
    copy = _middle(page.locator("button.gt-copy").first)
    assert (sidebar > width / 2) is start_is_right
    assert (title > copy) is start_is_right


def test_the_page_turns_with_the_language(arabic_app: str, page: Page) -> None:
    visit(page, f"{arabic_app}/?lang=ar")
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    expect(page.get_by_role("heading", name=arabic.TIMELINE)).to_be_visible()
    expect(page.locator(".scatterlayer text", has_text="172").first).to_be_visible()
    _check(page, start_is_right=True)
    assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0
    page.get_by_role("radio", name="English").click()
    expect(page.locator("html")).to_have_attribute("dir", "ltr")
    expect(page.get_by_role("heading", name="Timeline")).to_be_visible()
    _check(page, start_is_right=False)


def test_evidence_keeps_the_direction_of_its_own_language(arabic_app: str, page: Page) -> None:
    visit(page, f"{arabic_app}/?lang=ar&fact=f-masks")
    quote = page.get_by_role("dialog").locator("blockquote").first
    expect(quote).to_have_attribute("dir", "auto")
    assert quote.evaluate("element => getComputedStyle(element).direction") == "ltr"
