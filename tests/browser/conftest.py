"""The app as a reader meets it: served by its own command, in Debian's Chromium."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from tests.dashboard import samples

ROOT = Path(__file__).parents[2]
CHROMIUM = "/usr/bin/chromium"
# A loaded machine draws slowly; a page that is right passes at once.
expect.set_options(timeout=20_000)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)


@contextmanager
def served(folder: Path, root: Path = ROOT) -> Iterator[str]:
    """Run the app over a data folder; gives its address. `root` may hold a changed copy of the app."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "streamlit", "run", "dashboard/app.py", "--server.port", str(port)]
    environment = {**os.environ, "GIVETRAIL_DATA": str(folder), "PYTHONPATH": str(root)}
    with (folder.parent / f"{folder.name}.log").open("w") as log:
        process = subprocess.Popen(command, cwd=root, env=environment, stdout=log, stderr=subprocess.STDOUT)
    address = f"http://127.0.0.1:{port}"
    try:
        _wait(address, process)
        yield address
    finally:
        process.terminate()
        process.wait(10)


def _wait(address: str, process: subprocess.Popen[bytes]) -> None:
    for _ in range(150):
        assert process.poll() is None, "the app stopped while starting"
        try:
            with urlopen(f"{address}/_stcore/health", timeout=1):
                return
        except (URLError, OSError):
            time.sleep(0.2)
    raise AssertionError("the app did not start within 30 seconds")


def extracted_seeds(folder: Path) -> Path:
    """The seed articles, extracted by the command that people type."""
    command = [str(Path(sys.executable).with_name("givetrail")), "extract", str(ROOT / "seeds"), "--out", str(folder)]
    subprocess.run(command, check=True, capture_output=True)
    return folder


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    made = browser.new_context(viewport={"width": 1440, "height": 1000}, locale="en-GB", accept_downloads=True)
    made.grant_permissions(["clipboard-read", "clipboard-write"])
    made.set_default_timeout(15_000)
    yield made
    made.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    return context.new_page()


@pytest.fixture(scope="session")
def sample_app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The app over the hand-made sample data."""
    folder = samples.write(tmp_path_factory.mktemp("browser") / "sample")
    with served(folder) as address:
        yield address


def settle(page: Page) -> None:
    """Wait until the page has been drawn and the server is done with it."""
    expect(page.get_by_test_id("stHeading").first).to_be_visible(timeout=30_000)
    expect(page.get_by_test_id("stStatusWidget")).to_have_count(0, timeout=15_000)
    expect(page.get_by_test_id("stSkeleton")).to_have_count(0)


def visit(page: Page, address: str) -> Page:
    page.goto(address)
    settle(page)
    return page


@pytest.fixture(scope="session")
def seeds_app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The app over what the engine finds in the seed articles."""
    with served(extracted_seeds(tmp_path_factory.mktemp("engine") / "seeds")) as address:
        yield address
