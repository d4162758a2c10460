"""The data folder: four Parquet tables and a manifest, replaced together or not at all.

    data/current              the name of the snapshot in force
    data/<snapshot>/          articles, mentions, facts, refusals (.parquet) and manifest.json

A writer fills a new snapshot folder and then swaps the name in `current`, so a reader never sees half a run.
"""

from __future__ import annotations

import fcntl
import json
import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4

import pyarrow as pa
import pyarrow.parquet as pq

from extract.model import (
    ARTICLE_COLUMNS,
    COLUMNS,
    FACT_COLUMNS,
    LIST_COLUMNS,
    MARK_COLUMNS,
    REFUSAL_COLUMNS,
    GivetrailError,
)

# 29 digits before the point and nine after it: exact for every amount that a newspaper prints.
AMOUNT = pa.decimal128(38, 9)
MAX_AMOUNT = 10**28

_TYPES: Mapping[str, pa.DataType] = {
    **dict.fromkeys(("value", "value_max", "value_low", "value_high"), AMOUNT),
    **dict.fromkeys(("evidence_start", "evidence_end", "start", "end", "sources", *MARK_COLUMNS), pa.int64()),
    **dict.fromkeys(("date_earliest", "date_latest"), pa.date32()),
    **dict.fromkeys(LIST_COLUMNS, pa.list_(pa.string())),
    "newest": pa.bool_(),
}

Put = Callable[[Mapping[str, pa.Table], Mapping[str, Any]], None]


def _schema(columns: tuple[str, ...]) -> pa.Schema:
    return pa.schema([(name, _TYPES.get(name, pa.string())) for name in columns])


SCHEMAS: Mapping[str, pa.Schema] = {
    "articles": _schema(ARTICLE_COLUMNS),
    "mentions": _schema((*COLUMNS, *MARK_COLUMNS)),
    "facts": _schema(FACT_COLUMNS),
    "refusals": _schema(REFUSAL_COLUMNS),
}


class EmptyStore(GivetrailError):
    """The data folder holds no tables yet."""


class CorruptStore(GivetrailError):
    """The data folder holds something that is not what this version wrote."""


def default_folder() -> Path:
    """The folder that GIVETRAIL_DATA names, else `data` in the working folder."""
    return Path(os.environ.get("GIVETRAIL_DATA") or "data")


def snapshot(folder: Path) -> Path:
    """The folder of the tables in force. Raises EmptyStore or CorruptStore."""
    pointer = folder / "current"
    if not pointer.is_file():
        raise EmptyStore(f"No data in {folder} yet: run `givetrail extract PATH --out {folder}`.")
    try:
        found = folder / pointer.read_text(encoding="utf-8").strip()
        missing = [name for name in SCHEMAS if not (found / f"{name}.parquet").is_file()]
    except (OSError, ValueError) as error:
        raise CorruptStore(f"{pointer} cannot be read: delete the folder and run `givetrail extract` again.") from error
    if missing:
        raise CorruptStore(
            f"{folder} lacks the tables {', '.join(missing)}: delete the folder and run `givetrail extract` again."
        )
    return found


def table_path(folder: Path, name: str) -> Path:
    """Path of one table's Parquet file, for DuckDB to read. Raises EmptyStore or CorruptStore."""
    return snapshot(folder) / f"{name}.parquet"


def read(folder: Path, name: str) -> pa.Table:
    """One whole table. Raises EmptyStore or CorruptStore."""
    path = table_path(folder, name)
    try:
        table = pq.read_table(path)
    except (pa.ArrowException, OSError) as error:
        raise CorruptStore(f"{path} cannot be read: delete {folder} and run `givetrail extract` again.") from error
    if table.schema.names != SCHEMAS[name].names:
        raise CorruptStore(f"{path} was written by another version: delete {folder} and run `givetrail extract` again.")
    return table


def manifest(folder: Path) -> dict[str, Any]:
    """What the run in force noted about itself; empty when there is none."""
    try:
        text = (snapshot(folder) / "manifest.json").read_text(encoding="utf-8")
        return dict(json.loads(text))
    except (GivetrailError, OSError, ValueError):
        return {}


def write(folder: Path, tables: Mapping[str, pa.Table], notes: Mapping[str, Any]) -> None:
    """Put a whole new set of tables in force. Raises GivetrailError when the folder cannot be written."""
    with writer(folder) as put:
        put(tables, notes)


@contextmanager
def writer(folder: Path) -> Iterator[Put]:
    """The folder's only writer, who may read it first: what two runs add at once is never lost.

    Gives the function that puts a whole new set of tables in force. Raises GivetrailError when the folder cannot
    be written or another run is at it.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with (folder / "lock").open("a") as lock:
            _hold(lock.fileno(), folder)
            yield lambda tables, notes: _write(folder, tables, notes)
    except OSError as error:
        raise GivetrailError(f"{folder} cannot be written ({error.strerror}): name another folder.") from error


def _write(folder: Path, tables: Mapping[str, pa.Table], notes: Mapping[str, Any]) -> None:
    fresh = folder / f"snapshot-{uuid4().hex[:12]}"
    fresh.mkdir()
    for name, schema in SCHEMAS.items():
        pq.write_table(tables[name].select(schema.names).cast(schema), fresh / f"{name}.parquet", compression="zstd")
    (fresh / "manifest.json").write_text(json.dumps(dict(notes), indent=1, ensure_ascii=False), encoding="utf-8")
    pointer = folder / f"{fresh.name}.pointer"
    pointer.write_text(fresh.name, encoding="utf-8")
    pointer.replace(folder / "current")
    _drop_older(folder, keep=2)


def _drop_older(folder: Path, keep: int) -> None:
    """Remove all but the newest snapshots: a reader of the one before may still have its files open."""
    newest_first = sorted(folder.glob("snapshot-*/"), key=lambda path: path.stat().st_mtime_ns, reverse=True)
    for old in newest_first[keep:]:
        shutil.rmtree(old, ignore_errors=True)


def _hold(lock: int, folder: Path) -> None:
    """Lock the folder until the file is closed, or the process is gone; a second writer is told so."""
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise GivetrailError(
            f"Another run is writing to {folder}: wait until it ends, or name another folder."
        ) from None
