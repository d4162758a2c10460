"""Register files: CSV with the columns name, parent, kind, country, aliases, wikidata; one organisation a line."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from babel import Locale

from extract.lang.schema.names import Sort
from extract.model import GivetrailError
from extract.register.names import parts

COLUMNS = ("name", "parent", "kind", "country", "aliases", "wikidata")
NO_PARENT = "-"
SEPARATOR = ";"  # between aliases
_WIKIDATA = re.compile(r"Q[1-9]\d*")


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a register, and where it stands."""

    name: str
    parent: str | None
    kind: str | None
    country: str | None
    aliases: tuple[str, ...]
    wikidata: str | None
    place: str


class BadRegister(GivetrailError):
    """A register that cannot be used; the text says file, line and what to mend."""


def read(path: Path) -> list[Entry]:
    """All lines of a register file. Raises BadRegister."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        raise BadRegister(f"{path} does not exist: name a CSV file with the columns {', '.join(COLUMNS)}.") from error
    except (OSError, UnicodeDecodeError) as error:
        raise BadRegister(f"{path} cannot be read as UTF-8 text: save it as CSV in UTF-8.") from error
    entries = list(_entries(path, text))
    _check_own_names(entries)
    return entries


def _entries(path: Path, text: str) -> Iterator[Entry]:
    reader = csv.reader(text.splitlines(keepends=True), strict=True)
    try:
        header = [cell.strip() for cell in next(reader, [])]
        _check_header(path, header)
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield _entry(f"{path}:{reader.line_num}", header, cells)
    except csv.Error as error:
        raise BadRegister(f"{path}:{reader.line_num}: this is not CSV ({error}); check its quotation marks.") from error


def _check_header(path: Path, header: list[str]) -> None:
    unknown = [name for name in header if name not in COLUMNS]
    if unknown or "name" not in header or len(set(header)) < len(header):
        what = f"unknown column {unknown[0]!r}" if unknown else "a column is missing or named twice"
        raise BadRegister(f"{path}:1: {what}; the columns are {', '.join(COLUMNS)}, and name must be there.")


def _entry(place: str, header: list[str], cells: list[str]) -> Entry:
    if len(cells) > len(header):
        raise BadRegister(f"{place}: {len(cells)} cells for {len(header)} columns; put names with commas in quotes.")
    row = dict.fromkeys(COLUMNS, "") | {name: cell.strip() for name, cell in zip(header, cells, strict=False)}
    if not row["name"]:
        raise BadRegister(f"{place}: the name is empty; give one or delete the line.")
    kind, country, wikidata = row["kind"], row["country"], row["wikidata"]
    if kind and kind not in set(Sort):
        raise BadRegister(f"{place}: unknown kind {kind!r}; it is one of {', '.join(Sort)}.")
    if country and country not in Locale("en").territories:
        raise BadRegister(f"{place}: unknown country {country!r}; give the two letters of ISO 3166-1, such as MA.")
    if wikidata and not _WIKIDATA.fullmatch(wikidata):
        raise BadRegister(f"{place}: {wikidata!r} is no Wikidata identifier; it looks like Q42.")
    aliases = tuple(dict.fromkeys(alias.strip() for alias in row["aliases"].split(SEPARATOR) if alias.strip()))
    return Entry(row["name"], row["parent"] or None, kind or None, country or None, aliases, wikidata or None, place)


def _check_own_names(entries: Iterable[Entry]) -> None:
    """No two organisations of one file may claim a name, but one short name may mean two in two countries."""
    claimed: dict[tuple[str, str | None], Entry] = {}
    anywhere: dict[str, Entry] = {}
    for entry in entries:
        for name in (entry.name, *entry.aliases):
            key = parts(name).key
            other = claimed.get((key, entry.country)) or claimed.get((key, None))
            if other is None and entry.country is None:
                other = anywhere.get(key)
            if other is not None and other is not entry:
                raise BadRegister(
                    f"{entry.place}: {name!r} already stands for {other.name!r} ({other.place}); keep it in one line."
                )
            claimed[key, entry.country] = entry
            anywhere.setdefault(key, entry)
