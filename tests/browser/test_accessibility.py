"""No serious or critical violation of WCAG 2.2 AA on any page, in either theme; the keyboard alone gets everywhere."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

import axe_playwright_python
import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import settle, visit

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
PAGES = ("", "tallies", "table", "articles", "articles?read=gazette", "map", "add", "quality", "data", "?fact=f-masks",
         "?not_status=planned&since=2019", "?q=zebra&status=promised")  # fmt: skip
_RUN = """axe.run(document, {runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]})"""


def violations(page: Page) -> list[tuple[str, str]]:
    """Rule and first element of each serious or critical violation."""
    page.evaluate(AXE)
    found: dict[str, Any] = page.evaluate(_RUN)
    return [
        (one["id"], one["nodes"][0]["html"][:200])
        for one in found["violations"]
        if one["impact"] in ("serious", "critical")
    ]


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_no_serious_violation_on_any_page(sample_app: str, browser: Browser, theme: Literal["light", "dark"]) -> None:
    context = browser.new_context(viewport={"width": 1440, "height": 1000}, color_scheme=theme, locale="en-GB")
    page = context.new_page()
    found = {}
    for address in PAGES:
        visit(page, f"{sample_app}/{address}")
        page.wait_for_timeout(700)
        if wrong := violations(page):
            found[address] = wrong
    context.close()
    assert found == {}


_FOCUS = "[document.activeElement.tagName, document.activeElement.innerText || document.activeElement.ariaLabel || '']"


def _tab_to(page: Page, tag: str, name: str) -> None:
    for _ in range(60):
        page.keyboard.press("Tab")
        found, text = page.evaluate(_FOCUS)
        if found == tag and name in text:
            return
    raise AssertionError(f"the keyboard does not reach {name!r}")


def test_keyboard_alone_reaches_filters_facts_and_downloads(sample_app: str, page: Page) -> None:
    visit(page, f"{sample_app}/table")
    expect(page.get_by_role("button", name="done (")).to_be_visible()
    expect(page.get_by_role("button", name="Download CSV")).to_be_visible()
    _tab_to(page, "BUTTON", "done (")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    expect(page.get_by_text("1 of 4 facts")).to_be_visible()
    settle(page)
    _tab_to(page, "BUTTON", "Download CSV")
    _tab_to(page, "CANVAS", "")
    page.keyboard.press("Shift+Space")
    expect(page.get_by_role("dialog")).to_be_visible()
