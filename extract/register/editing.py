"""Decisions of the user as lines of their register: a line deleted is a decision undone."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from extract.model import GivetrailError
from extract.register import load
from extract.register.entries import COLUMNS, NO_PARENT
from extract.register.identities import Identity


def merge(path: Path, name: str, into: str) -> Identity:
    """From now on `name` stands for the organisation `into`. Raises GivetrailError; the file is then as before."""
    register = load(path if path.exists() else None)
    target = register.resolve(into)
    if register.resolve(name).key == target.key:
        raise GivetrailError(f"{name!r} already stands for {target.name!r}: nothing to merge.")
    _append(path, {"name": target.name, "aliases": name})
    return target


def split(path: Path, name: str) -> Identity:
    """From now on `name` is an organisation by itself. Raises GivetrailError; the file is then as before."""
    identity = load(path if path.exists() else None).resolve(name)
    if identity.name == name and not identity.parent:
        raise GivetrailError(f"{name!r} already stands for itself: nothing to split.")
    _append(path, {"name": name, "parent": NO_PARENT})
    return load(path).resolve(name)


def _append(path: Path, row: dict[str, str]) -> None:
    """Add a line if the whole register is still good with it."""
    old = path.read_text(encoding="utf-8-sig") if path.exists() else ",".join(COLUMNS) + "\n"
    header = next(csv.reader([old.splitlines()[0]])) if old.strip() else list(COLUMNS)
    missing = [column for column in row if column not in header]
    if missing:
        raise GivetrailError(f"{path} has no column {missing[0]!r}: add it to the first line ({', '.join(COLUMNS)}).")
    line = io.StringIO()
    csv.writer(line, lineterminator="\n").writerow([row.get(column, "") for column in header])
    fresh = path.with_name(f"{path.name}.new")
    try:
        fresh.write_text(old.rstrip("\n") + "\n" + line.getvalue(), encoding="utf-8")
        load(fresh)
        fresh.replace(path)
    except OSError as error:
        raise GivetrailError(f"{path} cannot be written ({error.strerror}): name another file.") from error
    finally:
        fresh.unlink(missing_ok=True)
