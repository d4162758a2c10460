"""From what a reader hands in to articles of the store: read, look at, save. The engine is loaded only when used."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from extract import store
from extract.model import Article, Extraction
from extract.store import EmptyStore

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Failure:
    """Something handed in that gave no article, and why."""

    name: str
    why: str


@dataclass(slots=True)
class Look:
    """What was found in the articles handed in; nothing of it is saved yet."""

    found: list[Extraction] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    known: dict[str, str] = field(default_factory=dict)  # article id to the id under which its text is stored

    def to_save(self) -> list[Article]:
        """The articles that the store does not hold yet."""
        return [one.article for one in self.found if one.article.id not in self.known]


def from_files(files: Iterable[tuple[str, bytes]]) -> tuple[list[Article], list[Failure]]:
    """Articles out of uploaded files, read as the command reads them."""
    from extract.reading import Unread, articles

    read: list[Article] = []
    failures: list[Failure] = []
    with tempfile.TemporaryDirectory(prefix="givetrail-") as folder:
        for number, (name, content) in enumerate(files):
            target = Path(folder) / str(number) / Path(name).name
            target.parent.mkdir()
            target.write_bytes(content)
            for one in articles([target]):
                if isinstance(one, Unread):
                    failures.append(Failure(name, one.why))
                else:
                    read.append(one)
    return read, failures


def from_text(text: str, title: str, published: str, source: str, url: str) -> tuple[list[Article], list[Failure]]:
    """One article out of pasted text; its id comes from its words, so that pasting twice gives the same."""
    from extract.reading import Unread
    from extract.reading.inputs import article

    name = f"pasted-{sha256(text.strip().encode()).hexdigest()[:12]}"
    optional = {"title": title, "published": published, "source": source, "url": url}
    given = {key: value.strip() for key, value in optional.items() if value.strip()}
    made = article(name, name, text.strip(), **given)
    return ([], [Failure(name, made.why)]) if isinstance(made, Unread) else ([made], [])


def look(articles: Sequence[Article], failures: Sequence[Failure], folder: Path, progress: Progress) -> Look:
    """Extract the articles without saving anything. Raises ModelMissing."""
    from extract import pipeline
    from extract.reading import Unread

    seen = Look(failures=list(failures))
    ready: list[Article] = []
    for one in articles:
        prepared = pipeline.prepared(one)
        if isinstance(prepared, Unread):
            seen.failures.append(Failure(one.id, prepared.why))
        else:
            ready.append(prepared)
    for done, result in enumerate(pipeline.extract_all(ready), 1):
        if isinstance(result, Unread):
            seen.failures.append(Failure(result.place, result.why))
        else:
            seen.found.append(result)
        progress(done, len(ready))
    seen.known = _known(seen.found, folder)
    return seen


def _known(found: Sequence[Extraction], folder: Path) -> dict[str, str]:
    """Which of the articles the store holds already, word for word, and which were handed in twice."""
    from extract.tabular import digest

    try:
        stored = store.read(folder, "articles").select(["article_id", "digest"]).to_pylist()
    except EmptyStore:
        stored = []
    first = {row["digest"]: str(row["article_id"]) for row in stored}
    known: dict[str, str] = {}
    for one in found:
        mark = digest(one.article.text)
        if mark in first:
            known[one.article.id] = first[mark]
        first.setdefault(mark, one.article.id)
    return known


def save(articles: Sequence[Article], folder: Path, progress: Progress) -> int:
    """Put the articles into the store; gives the number of their rows. Raises GivetrailError."""
    from extract.ingest import add

    return add(articles, folder, progress=progress).rows


def add_files(paths: Sequence[Path], folder: Path, progress: Progress) -> None:
    """Put the articles under the paths into the store. Raises GivetrailError."""
    from extract.ingest import ingest

    ingest(paths, folder, progress=progress)
