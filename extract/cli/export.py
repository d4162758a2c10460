"""`givetrail export`: a table of the data folder as CSV, JSON lines or Parquet."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, BinaryIO

import pyarrow as pa
import pyarrow.parquet as pq
import typer

from extract import store
from extract.cli.options import DataFolder, OutputFile
from extract.csvs import csv_lines, plain
from extract.model import COLUMNS, FACT_COLUMNS, GivetrailError


class Level(StrEnum):
    FACTS = "facts"
    MENTIONS = "mentions"


class Format(StrEnum):
    CSV = "csv"
    JSONL = "jsonl"
    PARQUET = "parquet"


def export(
    data: DataFolder = Path("data"),
    level: Annotated[Level, typer.Option(help="Facts, or each article's own telling of them.")] = Level.FACTS,
    format: Annotated[Format, typer.Option(help="Form of the file.")] = Format.CSV,
    output: OutputFile = None,
) -> None:
    """Write the table of facts or mentions."""
    columns = list(FACT_COLUMNS if level is Level.FACTS else COLUMNS)
    table = store.read(data, level.value).select(columns)
    with _target(output) as stream:
        if format is Format.PARQUET:
            pq.write_table(table, stream)
            return
        for line in _lines(table, format):
            stream.write(line.encode("utf-8"))


def _lines(table: pa.Table, form: Format) -> Iterator[str]:
    if form is Format.CSV:
        yield from csv_lines(table.column_names, (tuple(row.values()) for row in table.to_pylist()))
    else:
        yield from (json.dumps(row, ensure_ascii=False, default=_plain) + "\n" for row in table.to_pylist())


def _plain(value: Any) -> str:  # noqa: ANN401 (whatever JSON has no form for)
    return plain(value) if isinstance(value, Decimal) else str(value)


@contextmanager
def _target(output: Path | None) -> Iterator[BinaryIO]:
    if output is None:
        yield sys.stdout.buffer
        return
    try:
        with output.open("wb") as stream:
            yield stream
    except OSError as error:
        raise GivetrailError(f"{output} cannot be written ({error.strerror}): name another file.") from error
