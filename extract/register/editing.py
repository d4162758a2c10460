"""Decisions of the user as lines of their register: a line deleted is a decision undone."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from pathlib import Path

from extract.folding import fold
from extract.model import GivetrailError
from extract.register import load
from extract.register.entries import COLUMNS, NO_PARENT, SEPARATOR, BadRegister
from extract.register.identities import Identity


def merge(path: Path, name: str, into: str) -> Identity:
    """From now on `name` stands for the organisation `into`. Raises GivetrailError; the file is then as before."""
    register = load(path if path.exists() else None)
    target = register.resolve(into)
    if register.resolve(name).key == target.key:
        raise GivetrailError(f"{name!r} already stands for {target.name!r}: nothing to merge.")
    if not _with_alias(path, target.name, name):
        _append(path, {"name": target.name, "aliases": name})
    return target


def _with_alias(path: Path, owner: str, alias: str) -> bool:
    """Add an alias to the line that the user's register has for its owner; False when there is none."""
    if not path.exists():
        return False
    header, *lines = csv.reader(path.read_text(encoding="utf-8-sig").splitlines())
    if not {"name", "aliases"} <= set(header):
        return False
    name, place = header.index("name"), header.index("aliases")
    line = next((one for one in lines if len(one) > max(name, place) and fold(one[name]) == fold(owner)), None)
    if line is None:
        return False
    line[place] = f"{SEPARATOR} ".join(filter(None, (line[place], alias)))
    _write(path, [header, *lines])
    return True


def split(path: Path, name: str) -> Identity:
    """From now on `name` is an organisation by itself. Raises GivetrailError; the file is then as before.

    An alias that the user's own lines gave it is taken back; what the built-in register says needs a line against it.
    """
    identity = load(path if path.exists() else None).resolve(name)
    if identity.name == name and not identity.parent:
        raise GivetrailError(f"{name!r} already stands for itself: nothing to split.")
    if path.exists():
        _without_alias(path, name)
    if load(path if path.exists() else None).resolve(name).name != name:
        _append(path, {"name": name, "parent": NO_PARENT})
    return load(path).resolve(name)


def _without_alias(path: Path, name: str) -> None:
    """Take a name out of the aliases of the user's lines; a line that says nothing any more goes."""
    header, *lines = csv.reader(path.read_text(encoding="utf-8-sig").splitlines())
    if "aliases" not in header:
        return
    place = header.index("aliases")
    kept = []
    for line in lines:
        if len(line) <= place:
            kept.append(line)
            continue
        aliases = [alias.strip() for alias in line[place].split(SEPARATOR)]
        left = [alias for alias in aliases if fold(alias) != fold(name)]
        line[place] = f"{SEPARATOR} ".join(left)
        if left == aliases or any(cell for cell, column in zip(line, header, strict=False) if column != "name"):
            kept.append(line)
    _write(path, [header, *kept])


def _append(path: Path, row: dict[str, str]) -> None:
    """Add a line if the whole register is still good with it."""
    old = path.read_text(encoding="utf-8-sig") if path.exists() else ",".join(COLUMNS) + "\n"
    header, *lines = csv.reader(old.splitlines()) if old.strip() else [list(COLUMNS)]
    missing = [column for column in row if column not in header]
    if missing:
        raise GivetrailError(f"{path} has no column {missing[0]!r}: add it to the first line ({', '.join(COLUMNS)}).")
    _write(path, [header, *lines, [row.get(column, "") for column in header]])


def _write(path: Path, lines: Iterable[list[str]]) -> None:
    """Put the lines in the file's place if they are a good register."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(lines)
    fresh = path.with_name(f"{path.name}.new")
    try:
        fresh.write_text(text.getvalue(), encoding="utf-8")
        load(fresh)
        fresh.replace(path)
    except BadRegister as error:
        raise BadRegister(str(error).replace(str(fresh), str(path))) from error
    except OSError as error:
        raise GivetrailError(f"{path} cannot be written ({error.strerror}): name another file.") from error
    finally:
        fresh.unlink(missing_ok=True)
