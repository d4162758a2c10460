"""Pictures of every page into docs/: `python -m tests.browser.screenshots` (make screenshots)."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Literal

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

from tests.browser.conftest import CHROMIUM, ROOT, extracted_seeds, served, visit

DOCS = ROOT / "docs"
PAGES = ("timeline", "tallies", "table", "articles", "map", "add", "quality", "data")
THEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
LANGUAGES = ("en", "fr")


def take(browser: Browser, address: str) -> None:
    """One picture per page, theme and language."""
    for theme in THEMES:
        context = browser.new_context(viewport={"width": 1440, "height": 1000}, color_scheme=theme)
        page = context.new_page()
        for name in PAGES:
            for language in LANGUAGES:
                path = "" if name == "timeline" else name
                visit(page, f"{address}/{path}?lang={language}")
                page.wait_for_timeout(2500)
                target = DOCS / f"{name}-{language}-{theme}.png"
                page.screenshot(path=target)
                shrink(target)
        context.close()


def shrink(path: Path) -> None:
    """Fewer colours, a third of the size: the history of the project carries every picture."""
    with Image.open(path) as picture:
        picture.convert("RGB").quantize(128, method=Image.Quantize.FASTOCTREE).save(path, optimize=True)


def main() -> None:
    """Extract, serve, take the pictures."""
    with (
        tempfile.TemporaryDirectory() as folder,
        served(extracted_seeds(Path(folder) / "seeds")) as address,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        take(browser, address)
        browser.close()


if __name__ == "__main__":
    main()
