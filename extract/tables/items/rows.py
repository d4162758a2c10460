"""How a row of the table of items is written and read: "tablet, tablet computer | tablette"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from extract.folding import fold
from extract.model import Kind

LANGUAGES = ("en", "fr")  # one column each, in this order


@dataclass(frozen=True, slots=True)
class Item:
    """A thing that sums add up: its language-neutral key, its kind, its names in every language."""

    key: str
    kind: Kind
    forms: Mapping[str, tuple[str, ...]]


def read(kind: Kind, table: str) -> Iterator[Item]:
    """The rows of a table; the key is the first name of the first column."""
    for line in table.strip().splitlines():
        if line.startswith("#"):
            continue
        columns = [tuple(name.strip() for name in column.split(",")) for column in line.split("|")]
        forms = MappingProxyType(dict(zip(LANGUAGES, columns, strict=True)))
        yield Item(key_of(columns[0][0]), kind, forms)


def key_of(name: str) -> str:
    """A name as a key: folded, its words joined."""
    return "_".join(fold(name).replace("'", "").split())
