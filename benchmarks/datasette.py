"""The same facts in Datasette, the tool that people would otherwise use: facets, a filter, CSV."""

from __future__ import annotations

import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pyarrow.parquet as pq

from extract import store

_FACETS = "_facet=organisation&_facet=status&_size=100"
_ONE = "organisation=Nord+Bank"
# Lists become joined text; the first organisation is the one to facet on.
_COLUMNS = (
    "fact_id", "value", "modifier", "item", "item_key", "kind", "currency", "counting", "action", "status",
    "organisation", "recipients", "date", "date_earliest", "date_latest", "place", "country", "evidence",
)  # fmt: skip


@dataclass
class Figures:
    """Seconds unless the name says otherwise."""

    version: str
    facets: float
    filtered: float
    csv_filtered: float
    csv_all: float
    memory_mb: float


def measure(folder: Path, workplace: Path) -> Figures:
    """Install Datasette into a folder of its own, load the facts, and ask it the same questions."""
    binary = _install(workplace / "datasette")
    database = _load(folder, workplace / "facts.db")
    with _served(binary, database) as (address, process):
        page = f"{address}/facts/facts"
        facets = min(_seconds(f"{page}.json?{_FACETS}") for _ in range(3))
        filtered = min(_seconds(f"{page}.json?{_ONE}&{_FACETS}") for _ in range(3))
        one = _seconds(f"{page}.csv?{_ONE}&status=done&_stream=on")
        everything = _seconds(f"{page}.csv?_stream=on")
        status = Path(f"/proc/{process.pid}/status").read_text(encoding="utf-8")
    memory = int(next(line for line in status.splitlines() if line.startswith("VmHWM")).split()[1]) / 1024
    version = subprocess.run([binary, "--version"], capture_output=True, text=True, check=True).stdout.split()[-1]
    return Figures(version, facets, filtered, one, everything, memory)


def _install(folder: Path) -> Path:
    subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
    subprocess.run([str(folder / "bin" / "pip"), "install", "--quiet", "datasette"], check=True)
    return folder / "bin" / "datasette"


def _load(folder: Path, target: Path) -> Path:
    """The facts as a SQLite table with an index on every column that is filtered or counted."""
    with sqlite3.connect(target) as database:
        database.execute(f"CREATE TABLE facts ({', '.join(_COLUMNS)}, PRIMARY KEY (fact_id))")
        wanted = [name for name in _COLUMNS if name != "organisation"]
        file = pq.ParquetFile(store.table_path(folder, "facts"))
        for batch in file.iter_batches(50_000, columns=[*wanted, "organisations"]):
            rows = [_row(row) for row in batch.to_pylist()]
            database.executemany(f"INSERT INTO facts VALUES ({', '.join('?' * len(_COLUMNS))})", rows)
        for name in ("organisation", "status", "kind", "item_key", "country", "date"):
            database.execute(f"CREATE INDEX facts_{name} ON facts ({name})")
    return target


def _row(row: dict[str, object]) -> list[object]:
    names = row["organisations"]
    row["organisation"] = names[0] if isinstance(names, list) and names else None
    return [_plain(row[name]) for name in _COLUMNS]


def _plain(value: object) -> object:
    if value is None or isinstance(value, int | str):
        return value
    return "; ".join(map(str, value)) if isinstance(value, list) else str(value)


@contextmanager
def _served(binary: Path, database: Path) -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    settings = ("facet_time_limit_ms", "60000", "sql_time_limit_ms", "60000", "max_csv_mb", "0")
    options = [
        part for name, value in zip(settings[::2], settings[1::2], strict=True) for part in ("--setting", name, value)
    ]
    process = subprocess.Popen(
        [str(binary), str(database), "--port", str(port), *options],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    address = f"http://127.0.0.1:{port}"
    try:
        for _ in range(150):
            try:
                with urlopen(address, timeout=1):
                    break
            except (URLError, OSError):
                time.sleep(0.2)
        yield address, process
    finally:
        process.terminate()
        process.wait(10)


def _seconds(address: str) -> float:
    began = time.perf_counter()
    with urlopen(address, timeout=600) as answer:
        while answer.read(1 << 20):
            pass
    return time.perf_counter() - began
