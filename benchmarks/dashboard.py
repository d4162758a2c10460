"""A million facts in a real browser, and the same data in Datasette: into benchmarks/DASHBOARD.md.

`python -m benchmarks.dashboard` (make bench-dashboard). Nothing of it is a test; the figures are those of the machine.
"""

from __future__ import annotations

import argparse
import asyncio
import math
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlencode
from urllib.request import urlopen

from playwright.async_api import Browser, Page, async_playwright
from streamlit.testing.v1 import AppTest

from benchmarks import datasette, generate
from dashboard import data, pages
from extract import store
from tests.browser.conftest import CHROMIUM, extracted_seeds, served

REPORT = Path(__file__).with_name("DASHBOARD.md")
SHELL = Path(pages.__file__).with_name("shell.py")  # every page is loaded, as the served app loads them at its start
# Changes as people make them: one facet, then another, a period, words, what is left out, other lanes.
CHANGES: Sequence[dict[str, list[str]]] = (
    {"organisation": ["Atlas Bank"]},
    {"organisation": ["Nord Bank"]},
    {"organisation": ["Atlas Bank", "Nord Bank", "Volta Bank"]},
    {"organisation": ["Volta Bank"], "status": ["planned"]},
    {"organisation": ["Delta Bank"], "since": ["2024"]},
    {"organisation": ["Rif Cement"]},
    {"status": ["done"]},
    {"status": ["planned", "ongoing"]},
    {"kind": ["money"]},
    {"kind": ["goods"], "status": ["done"]},
    {"since": ["2020"]},
    {"since": ["2020-03"], "until": ["2020-06"]},
    {"since": ["2015"], "until": ["2019"], "kind": ["people"]},
    {"item": ["mask"]},
    {"item": ["tablet"], "country": ["MA"]},
    {"item": ["well"], "organisation": ["Sahel Bank"], "since": ["2018"]},
    {"country": ["SN"]},
    {"country": ["FR"], "status": ["done"]},
    {"country": ["MA", "TN"], "kind": ["money"]},
    {"counting": ["cumulative"]},
    {"action": ["train", "build"]},
    {"q": ["scholarships"]},
    {"q": ["masks rabat"]},
    {"q": ["wells"], "status": ["done"]},
    {"q": ["communities in dakar"]},
    {"q": ["40,213"]},
    {"not_organisation": ["Atlas Bank"]},
    {"not_organisation": ["Atlas Bank", "Nord Bank"], "status": ["planned"]},
    {"not_status": ["planned"], "organisation": ["Nord Bank"]},
    {"not_item": ["mask"], "since": ["2022"]},
    {"not_country": ["FR", "GB"], "kind": ["programmes"]},
    {"lanes": ["item"]},
    {"lanes": ["country"], "status": ["ongoing"]},
    {"lanes": ["item"], "organisation": ["Cedar Bank"]},
    {"lanes": ["status"], "item": ["laptop"]},
    {"order": ["first"], "country": ["KE"]},
    {"top": ["32"], "kind": ["time"]},
    {"organisation": ["Atlas Bank"], "not_country": ["MA"]},
    {"article": ["a-000034"]},
    {"since": ["2023-05-11"], "until": ["2023-05-11"]},
)
# What a reader of the two seed articles does.
ON_SEEDS: Sequence[dict[str, list[str]]] = (
    {},
    {"organisation": ["Huawei"]},
    {"status": ["done"]},
    {"status": ["planned"], "kind": ["goods"]},
    {"since": ["2020"]},
    {"q": ["masks"]},
    {"not_status": ["planned"]},
    {"lanes": ["item"]},
    {"lanes": ["country"], "order": ["name"]},
    {"lang": ["fr"]},
)
READERS = 10
# A chart's marks: strips of many facts, Plotly's of few, or the word that there is none.
DRAWN = ".gt-drawing path, .scatterlayer .point, [data-testid=stAlert]"


@dataclass
class Figures:
    """What was measured; seconds unless a name says otherwise."""

    index: float = 0.0
    first_view: float = 0.0
    first_paint: list[float] = field(default_factory=list)
    changes: list[float] = field(default_factory=list)
    worked: list[float] = field(default_factory=list)
    again: list[float] = field(default_factory=list)
    on_seeds: list[float] = field(default_factory=list)
    redrawn: list[float] = field(default_factory=list)
    readers: list[float] = field(default_factory=list)
    work_per_view: float = 0.0
    errors: int = 0
    memory_mb: float = 0.0
    csv_all: float = 0.0
    csv_filtered: float = 0.0


def high(values: Sequence[float]) -> float:
    """The 95th percentile: at least so many of a hundred take no longer."""
    return sorted(values)[math.ceil(len(values) * 0.95) - 1]


def measure_index(folder: Path) -> float:
    """How long the database beside the tables takes to make, once per snapshot."""
    for old in store.snapshot(folder).glob("dashboard-*.duckdb"):
        old.unlink()
    began = time.perf_counter()
    data.open_store(folder)
    return time.perf_counter() - began


# The whole run of a page, timed where it happens: the harness around it takes longer than the page.
_TIMED = f"""
import runpy, time
import streamlit as st
began, worked = time.perf_counter(), time.process_time()
runpy.run_path({str(SHELL)!r})
st.session_state["seconds"] = (time.perf_counter() - began, time.process_time() - worked)
"""


def server_time(query: Mapping[str, list[str]]) -> tuple[float, float]:
    """Seconds that a whole run of the timeline page takes, and those that the processor works for it."""
    app = AppTest.from_string(_TIMED, default_timeout=60)
    app.query_params.update(query)
    app.run()
    assert not app.exception, app.exception
    seconds: tuple[float, float] = app.session_state["seconds"]
    return seconds


def measure_changes(folder: Path, changes: Sequence[Mapping[str, list[str]]]) -> list[tuple[float, float]]:
    """Server time and work of each change of filter; the first view has been seen before."""
    os.environ["GIVETRAIL_DATA"] = str(folder)
    server_time({})
    return [server_time(change) for change in changes]


async def open_timeline(page: Page, address: str) -> float:
    """Seconds from asking for the page until the chart is drawn."""
    began = time.perf_counter()
    await page.goto(address)
    await page.locator(DRAWN).first.wait_for(state="attached", timeout=60_000)
    return time.perf_counter() - began


async def change_status(page: Page, name: str) -> float:
    """Seconds from choosing a status until the line above the chart says so."""
    began = time.perf_counter()
    await page.get_by_role("button", name=f"{name} (").click()
    await page.locator(".gt-line", has_text="facts in view").wait_for(timeout=60_000)
    return time.perf_counter() - began


async def fresh_page(browser: Browser) -> Page:
    context = await browser.new_context(viewport={"width": 1440, "height": 1000}, locale="en-GB")
    return await context.new_page()


async def measure_browser(address: str, figures: Figures) -> None:
    """First paint and a change of filter in fresh browsers, then ten readers at once."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        for name in ("done", "planned", "ongoing", "done", "planned"):
            page = await fresh_page(browser)
            figures.first_paint.append(await open_timeline(page, address))
            figures.redrawn.append(await change_status(page, name))
            await page.context.close()
        pages = [await fresh_page(browser) for _ in range(READERS)]
        server = server_process(address.rsplit(":", 1)[1])
        before = work_of(server)
        await asyncio.gather(*(read(page, address, number, figures) for number, page in enumerate(pages)))
        figures.work_per_view = (work_of(server) - before) / max(len(figures.readers), 1)
        await browser.close()


async def read(page: Page, address: str, number: int, figures: Figures) -> None:
    """One reader: three views after each other."""
    for step in range(3):
        query = urlencode(CHANGES[(number * 3 + step) % len(CHANGES)], doseq=True)
        try:
            figures.readers.append(await open_timeline(page, f"{address}/?{query}"))
            figures.errors += await page.locator("[data-testid=stException]").count()
        except Exception as error:
            print(f"reader {number}: {type(error).__name__}", file=sys.stderr)
            figures.errors += 1


def download(address: str) -> float:
    """Seconds to take a whole file."""
    began = time.perf_counter()
    with urlopen(address, timeout=600) as answer:
        while answer.read(1 << 20):
            pass
    return time.perf_counter() - began


def server_process(port: str) -> Path:
    """What the system knows about the server (Linux)."""
    listing = subprocess.run(["ps", "-eo", "pid,args"], capture_output=True, text=True, check=True).stdout
    line = next(one for one in listing.splitlines() if f"--server.port {port}" in one)
    return Path("/proc") / line.split()[0]


def memory_of(process: Path) -> float:
    """Megabytes that it has held at most."""
    status = (process / "status").read_text(encoding="utf-8")
    return int(next(one for one in status.splitlines() if one.startswith("VmHWM")).split()[1]) / 1024


def work_of(process: Path) -> float:
    """Seconds of processor time that it has taken."""
    fields = (process / "stat").read_text(encoding="utf-8").rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def measure(folder: Path, seeds: Path) -> Figures:
    """Everything about our own dashboard."""
    figures = Figures(index=measure_index(folder))
    os.environ["GIVETRAIL_DATA"] = str(folder)
    figures.first_view, _ = server_time({})
    timed = measure_changes(folder, CHANGES)
    figures.changes, figures.worked = [taken for taken, _ in timed], [worked for _, worked in timed]
    figures.again = [taken for taken, _ in measure_changes(folder, CHANGES)]
    figures.on_seeds = [taken for taken, _ in measure_changes(extracted_seeds(seeds), ON_SEEDS)]
    with served(folder) as address:
        asyncio.run(measure_browser(address, figures))
        figures.csv_filtered = download(f"{address}/api/facts.csv?organisation=Nord+Bank&status=done")
        figures.csv_all = download(f"{address}/api/facts.csv")
        figures.memory_mb = memory_of(server_process(address.rsplit(":", 1)[1]))
    return figures


def report(facts: int, articles: int, own: Figures, other: datasette.Figures) -> str:
    """The figures as Markdown."""
    load = os.getloadavg()[0]
    change = statistics.median(own.changes)
    return f"""# The dashboard on {facts:,} facts of {articles:,} articles

Made by `make bench-dashboard` on {datetime.now(UTC):%Y-%m-%d}, {os.cpu_count()} cores, load {load:.1f} at the end.
The facts come from `benchmarks/generate.py`. Server time is a whole run of the timeline page, over {len(CHANGES)}
changes of filter and lane; redrawing includes the browser, and ten readers are ten browsers on the same machine, so
their figure says more about them than about the server. On a busy machine everything waits: read it with the load.

| | median | 95th percentile | worst |
| --- | --- | --- | --- |
| first paint of the timeline, fresh browser | {line(own.first_paint)} |
| change of filter, server time, first time asked | {line(own.changes)} |
| processor time of the same, on however many cores | {line(own.worked)} |
| change of filter, server time, asked before | {line(own.again)} |
| the same on the seed articles, first time asked | {line(own.on_seeds)} |
| change of filter until redrawn, in the browser | {line(own.redrawn)} |
| {READERS} readers at once, each opening three views | {line(own.readers)} |

- errors of the readers: {own.errors}; the server worked {own.work_per_view:.2f} s for each of their views
- most memory that the server held: {own.memory_mb:.0f} MB
- database beside the tables, made once per snapshot: {own.index:.1f} s

| the same facts | Givetrail | Datasette {other.version} |
| --- | --- | --- |
| organisations and statuses with counts | {own.first_view:.2f} s of server time | {other.facets:.2f} s of server time |
| one organisation, with counts | {change:.2f} s of server time | {other.filtered:.2f} s of server time |
| CSV of one organisation and status | {own.csv_filtered:.2f} s | {other.csv_filtered:.2f} s |
| CSV of everything | {own.csv_all:.1f} s | {other.csv_all:.1f} s |
| most memory | {own.memory_mb:.0f} MB | {other.memory_mb:.0f} MB |
"""


def line(values: Sequence[float]) -> str:
    return f"{statistics.median(values):.2f} s | {high(values):.2f} s | {max(values):.2f} s"


def main() -> None:
    """Generate, measure, write the report."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--facts", type=int, default=1_000_000)
    parser.add_argument("--data", type=Path, help="a folder made by benchmarks.generate, instead of a fresh one")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.data or Path(temporary) / "store"
        if not options.data:
            store.write(folder, generate.tables(options.facts, max(options.facts // 5, 1)), {})
        own = measure(folder, Path(temporary) / "seeds")
        other = datasette.measure(folder, Path(temporary))
        opened = data.open_store(folder)
        facts = opened.rows("SELECT count(*) FROM facts")[0][0]
        articles = opened.rows(f"SELECT count(*) FROM {opened.table('articles')}")[0][0]
        REPORT.write_text(report(facts, articles, own, other), encoding="utf-8")
    print(REPORT.read_text(encoding="utf-8"))


if __name__ == "__main__":
    main()
