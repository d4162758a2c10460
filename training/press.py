"""Press articles whose names are listed: each name is marked wherever the text has it."""

import hashlib
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from training.tagged import Name, Tagged, piece, straight, without_overlap

HELD_OUT_SHARE = 5
SHOUTED_LENGTH = 5  # shorter words in capitals are acronyms of something else too often


@dataclass(frozen=True)
class Article:
    """The title and the body of an article, names marked in both."""

    id: str
    title: Tagged | None
    body: Tagged


def read_articles(folders: Sequence[Path], language: str) -> list[Article]:
    """The articles of a language that list their names, in the order of their ids."""
    files = sorted((path for folder in folders for path in folder.glob("*.json")), key=lambda path: path.name)
    return [article for path in files if (article := _read_article(path, language)) is not None]


def is_held_out(article: Article) -> bool:
    """One article in five, for ever the same ones, whatever else is added."""
    return hashlib.sha256(article.id.encode()).digest()[0] % HELD_OUT_SHARE == 0


def paragraphs(article: Article) -> Iterator[Tagged]:
    """The title, then the paragraphs: the pipelines meet articles line by line."""
    if article.title is not None:
        yield article.title
    for match in re.finditer(r"[^\n]+", article.body.text):
        if match.group().strip():
            yield piece(article.body, *match.span())


def _read_article(path: Path, language: str) -> Article | None:
    record = json.loads(path.read_text(encoding="utf-8"))
    if record.get("language") != language or not record.get("names"):
        return None
    listed = {straight(name["text"]): name["label"] for name in record["names"]}
    title = straight(record.get("title") or "")
    body = straight(path.with_suffix(".txt").read_text(encoding="utf-8"))
    apart = title and title not in body
    return Article(record["id"], _mark(title, listed) if apart else None, _mark(body, listed))


def _mark(text: str, listed: dict[str, str]) -> Tagged:
    found = (name for surface, kind in listed.items() for name in _occurrences(text, surface, kind))
    return Tagged(text, without_overlap(found))


def _occurrences(text: str, surface: str, kind: str) -> Iterator[Name]:
    forms = {surface, surface.upper()} if len(surface) >= SHOUTED_LENGTH else {surface}
    for form in sorted(forms):
        for match in re.finditer(rf"(?<!\w){re.escape(form)}(?!\w)", text):
            yield Name(*match.span(), kind)
