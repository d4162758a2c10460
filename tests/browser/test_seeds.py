"""The main job on what the engine finds in the seed articles, and the picture of it for the README."""

from __future__ import annotations

import re

from playwright.sync_api import Page, expect

from tests.browser.conftest import ROOT, visit
from tests.browser.screenshots import shrink
from tests.browser.test_main_job import choose_organisation, click_mark, label

TIMELINE = ROOT / "docs" / "timeline.png"


def test_masks_and_tablets_stand_apart_with_their_sentences(seeds_app: str, page: Page) -> None:
    visit(page, seeds_app)
    choose_organisation(page, "Huawei")
    expect(page.get_by_text("Huawei includes Huawei Morocco")).to_be_visible()
    expect(label(page, "172,000")).to_be_visible()
    expect(label(page, "200 tablets")).to_be_visible()
    page.wait_for_timeout(1500)  # the chart of before fades out
    page.screenshot(path=TIMELINE)
    shrink(TIMELINE)
    click_mark(page, "200 tablets")
    dialog = page.get_by_role("dialog")
    expect(dialog.locator("mark.gt-number").first).to_have_text("200")
    expect(dialog.get_by_text("planned")).to_be_visible()
    expect(page).to_have_url(re.compile("fact=f-"))
