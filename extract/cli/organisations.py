"""`givetrail organisations`: who is who, what may be one, and the user's decisions."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import duckdb
import typer
from rich.console import Console
from rich.table import Table

from extract import register as registers
from extract import store
from extract.cli.options import DataFolder, RegisterFile
from extract.model import GivetrailError
from extract.register import editing
from extract.register.suggestions import suggestions

_LISTED = """
SELECT organisation, coalesce(list_sort(list_distinct(flatten(list(parents)))), []) AS parents, count(*) AS facts,
    list_sort(list_distinct(flatten(list(givers)))) AS names
FROM (SELECT unnest(organisations) AS organisation, parents, givers FROM facts) GROUP BY organisation
ORDER BY facts DESC, organisation
"""


def organisations(
    data: DataFolder = Path("data"),
    register: RegisterFile = None,
    suggest: Annotated[bool, typer.Option("--suggest", help="List names that may be one organisation.")] = False,
    merge: Annotated[str | None, typer.Option(help="A name that is to stand for the organisation --into.")] = None,
    into: Annotated[str | None, typer.Option(help="The organisation that --merge names.")] = None,
    split: Annotated[str | None, typer.Option(help="A name that is to stand for itself.")] = None,
) -> None:
    """List the organisations of the facts, suggest which may be one, and merge or split them in your register."""
    if (merge is None) != (into is None):
        raise GivetrailError('Name both: --merge "One name" --into "The organisation".')
    register = register or registers.beside(data)
    if merge is not None and into is not None:
        target = editing.merge(register, merge, into)
        print(f"{merge} now stands for {target.name}: a line in {register}. Run `givetrail extract` to apply it.")
    elif split is not None:
        alone = editing.split(register, split)
        print(f"{alone.name} now stands for itself: a line in {register}. Run `givetrail extract` to apply it.")
    elif suggest:
        _suggest(data, _present(register))
    else:
        registers.load(_present(register))  # a bad one is told here too; the list shows the facts as they are
        _list(data)


def _present(register: Path) -> Path | None:
    return register if register.exists() else None


def _list(data: Path) -> None:
    table = Table("organisation", "belongs to", "facts", "named")
    for name, parents, count, names in _rows(data):
        table.add_row(name, "; ".join(parents), str(count), "; ".join(names))
    Console().print(table)


def _suggest(data: Path, register: Path | None) -> None:
    names = {name for *_, written in _rows(data) for name in written}
    table = Table("one", "other", "likeness", "why")
    for found in suggestions(names, registers.load(register)):
        table.add_row(found.one, found.other, str(found.likeness), found.reason)
    Console().print(table)
    print('To accept one: givetrail organisations --merge "one" --into "other"')


def _rows(data: Path) -> list[tuple[str, list[str], int, list[str]]]:
    facts = store.read(data, "facts")
    with duckdb.connect() as connection:
        connection.register("facts", facts)
        return connection.sql(_LISTED).fetchall()
