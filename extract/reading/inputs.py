"""Files and folders to articles. One that cannot be read is reported with its place; it never loses another."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html.entities import html5
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from extract.edtf import is_valid
from extract.model import Article

SUFFIXES = (".txt", ".jsonl")
MAX_CHARACTERS = 200_000  # of one article: a book, not an article
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_LINE_END = re.compile(r"\r\n?|\n")  # no other mark ends a line of JSON
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8}\d{0,2});", re.IGNORECASE)
_TAG = re.compile(r"</?(?:p|div|br|span|html|body|h[1-6]|ul|li|a|article|section|table)\b[^>]*>", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Unread:
    """An input that gave no article: where it stands and why, in words for the user."""

    place: str
    why: str


def articles(paths: Iterable[Path]) -> Iterator[Article | Unread]:
    """Every article under the paths, in order of path; language "" where nothing says it.

    A path that does not exist, a file that cannot be read or a bad line yields an Unread in its place.
    """
    for path in paths:
        if not _exists(path):
            yield Unread(str(path), "there is no such file or folder")
            continue
        files = [path] if path.is_file() else sorted(f for f in path.rglob("*") if f.suffix.lower() in SUFFIXES)
        if not files:
            yield Unread(str(path), "the folder holds no .txt or .jsonl file")
        for file in files:
            yield from _file(file)


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # a name that no file system allows
        return False


def _file(path: Path) -> Iterator[Article | Unread]:
    if path.suffix.lower() not in SUFFIXES:
        yield Unread(str(path), "only .txt and .jsonl files are read")
        return
    try:
        raw = path.read_bytes()
    except OSError as error:
        yield Unread(str(path), f"it cannot be opened ({error.strerror})")
        return
    if path.suffix.lower() == ".jsonl":
        yield from _lines(path, raw)
    else:
        yield article(str(path), path.stem, decoded(raw))


def decoded(raw: bytes) -> str:
    """The bytes as text: UTF-8 (with or without a mark), else the Western encoding of old pages."""
    for encoding in ("utf-8-sig", "utf-16" if raw[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    return raw.decode("cp1252", errors="replace")


def _lines(path: Path, raw: bytes) -> Iterator[Article | Unread]:
    for number, line in enumerate(_LINE_END.split(decoded(raw)), 1):
        if not line.strip():
            continue
        place = f"{path}:{number}"
        try:
            record = json.loads(line)
        except (ValueError, RecursionError):
            yield Unread(place, "the line is no JSON")
            continue
        yield _record(place, record)


def _record(place: str, record: Any) -> Article | Unread:  # noqa: ANN401 (whatever a JSON line may hold)
    if not isinstance(record, dict) or not isinstance(record.get("text"), str):
        return Unread(place, 'the line needs an object with "id" and "text"')
    if not record.get("id"):
        return Unread(place, 'the line lacks an "id"')
    extra = {
        key: _whole(str(record[key])) for key in ("language", "published", "title", "source", "url") if record.get(key)
    }
    published = extra.pop("published", None)
    day = published[:10] if published and is_valid(published[:10]) else published
    if day is not None and not is_valid(day):
        return Unread(place, f'"published" is {published!r}: write a date such as 2020-12-29, 2020-12 or 2020')
    return article(place, _whole(str(record["id"])), record["text"], published=day, **extra)


def _whole(text: str) -> str:
    """The text without halves of characters, which no file could hold."""
    return _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text)


def article(
    place: str,
    identity: str,
    text: str,
    *,
    language: str = "",
    published: str | None = None,
    title: str | None = None,
    source: str | None = None,
    url: str | None = None,
) -> Article | Unread:
    """An article of the text made readable, or why it cannot be one."""
    if len(_CONTROL.findall(text[:10_000])) > 20:
        return Unread(place, "it holds binary data, not text")
    clean = _CONTROL.sub(" ", _whole(text))
    clean = _without_tags(clean) if _TAG.search(clean) else _ENTITY.sub(_sign, clean)
    if not re.search(r"\w", clean):
        return Unread(place, "it is empty")
    if len(clean) > MAX_CHARACTERS:
        return Unread(place, f"it is longer than {MAX_CHARACTERS:,} characters: split it into articles")
    return Article(identity, language, clean, published, title, source, url)


def _sign(entity: re.Match[str]) -> str:
    """The sign that an entity stands for: "&#39;" is no number; what is no entity stays as it is."""
    name = entity[0][1:]
    return html.unescape(entity[0]) if name[0] == "#" or name in html5 else entity[0]


class _Prose(HTMLParser):
    """Collects the text of a page; block elements end a line, scripts and styles are dropped."""

    BLOCKS = frozenset("p div br li ul ol h1 h2 h3 h4 h5 h6 tr table section article header footer title".split())
    SILENT = frozenset("script style noscript template".split())

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        self._silent += tag in self.SILENT
        if tag in self.BLOCKS:
            self.pieces.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in self.SILENT:
            self._silent = max(0, self._silent - 1)
        if tag in self.BLOCKS:
            self.pieces.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.pieces.append(data)


def _without_tags(text: str) -> str:
    parser = _Prose()
    parser.feed(text)
    parser.close()
    return html.unescape("".join(parser.pieces))
