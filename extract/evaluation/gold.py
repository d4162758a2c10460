"""Annotated articles (docs/annotation.md) and when an extracted value or name is the annotated one."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from extract.model import Article, GivetrailError

IRREGULAR = {"children": "child", "women": "woman", "men": "man", "people": "person", "feet": "foot", "yeux": "oeil"}
PLURALS = (("s", ""), ("x", ""), ("es", ""), ("ies", "y"), ("aux", "al"), ("men", "man"), ("ves", "f"))


@dataclass(frozen=True, slots=True)
class Annotated:
    """An article with the rows that its annotators found."""

    article: Article
    rows: tuple[dict[str, Any], ...]
    distractors: tuple[dict[str, Any], ...]
    names: tuple[dict[str, Any], ...] = ()  # every name in the text with its label, where annotators listed them

    @property
    def quantity_rows(self) -> list[tuple[int, dict[str, Any]]]:
        """Rows with an item, each with its index among all rows."""
        return [(index, row) for index, row in enumerate(self.rows) if row["item"] is not None]

    @property
    def event_rows(self) -> list[tuple[int, dict[str, Any]]]:
        """Rows without an item, each with its index among all rows."""
        return [(index, row) for index, row in enumerate(self.rows) if row["item"] is None]


def read(folder: Path, texts: Path | None = None) -> Iterator[Annotated]:
    """The annotated articles of a folder, in order of id; texts that lie elsewhere are looked for in `texts`.

    Raises GivetrailError for a file that is none.
    """
    for path in sorted(folder.glob("*.json")):
        try:
            record = json.loads(path.read_text(encoding="utf-8"))
            if isinstance(record, dict) and "rows" in record:
                yield _annotated(path, record, texts)
        except (OSError, ValueError, KeyError) as error:
            raise GivetrailError(f"{path} is no annotated article ({type(error).__name__}: {error}).") from error


def _annotated(path: Path, record: dict[str, Any], texts: Path | None) -> Annotated:
    text = path.with_suffix(".txt")
    if not text.exists() and texts is not None:
        text = texts / text.name
    article = Article(
        record["id"], record["language"], text.read_text(encoding="utf-8"), record["published"], record["title"]
    )
    return Annotated(
        article, tuple(record["rows"]), tuple(record.get("distractors", ())), tuple(record.get("names", ()))
    )


def words(text: str) -> list[str]:
    """Lower-case words without accents."""
    bare = unicodedata.normalize("NFKD", text.replace("œ", "oe").replace("Œ", "OE"))
    return re.findall(r"[a-z0-9]+", bare.encode("ascii", "ignore").decode().lower())


def _forms(word: str) -> set[str]:
    found = {word, IRREGULAR.get(word, word)}
    for plural, singular in PLURALS:
        if len(word) > len(plural) + 2 and word.endswith(plural):
            found.add(word[: -len(plural)] + singular)
    return found


def alike(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two phrases are the same words, singular or plural."""
    return len(one) == len(other) and all(_forms(x) & _forms(y) for x, y in zip(one, other, strict=True))


def contains(phrase: Sequence[str], part: Sequence[str]) -> bool:
    """Whether a phrase has a part as a run of its words."""
    return bool(part) and any(alike(phrase[i : i + len(part)], part) for i in range(len(phrase) - len(part) + 1))


def is_named(names: Sequence[str], name: str) -> bool:
    """Whether a name is one of the accepted ones."""
    return any(alike(words(accepted), words(name)) for accepted in names)


def same_value(one: float | None, other: object) -> bool:
    """Whether two values are the same number, or both none."""
    if one is None or other is None:
        return one is other
    return abs(float(one) - float(str(other))) <= 1e-6 * max(1.0, abs(float(one)))
