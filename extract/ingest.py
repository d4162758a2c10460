"""From files to a store: read, extract, group, write. What is known already is not done again."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc

from extract import facts, pipeline, register, store, tabular
from extract.model import Article, Extraction
from extract.reading import Unread, articles

Progress = Callable[[int, int], None]
ENGINE_FOLDER = Path(__file__).parent


@dataclass(slots=True)
class Summary:
    """What a run did: counts of its own articles and rows, and everything that it could not read."""

    articles: int = 0
    known: int = 0  # articles that the store had already, word for word
    rows: int = 0
    events: int = 0
    facts: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    unread: list[Unread] = field(default_factory=list)


@cache
def engine_version() -> str:
    """A fingerprint of the engine's code, tables and models: another engine extracts everything anew."""
    digest = hashlib.sha256()
    for path in sorted(ENGINE_FOLDER.rglob("*")):
        if path.suffix in {".py", ".csv", ".txt", ".zip"} or path.name in {"model", "moves", "tokenizer", "cfg"}:
            digest.update(path.relative_to(ENGINE_FOLDER).as_posix().encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


def ingest(
    paths: Iterable[Path], folder: Path, *, user_register: Path | None = None, progress: Progress | None = None
) -> Summary:
    """Add the articles under the paths to the store in `folder`; one with a known id takes the old one's place.

    Raises GivetrailError when the store or the register cannot be used; a bad input is only reported.
    """
    found, unread = _read(paths)
    return add(found, folder, user_register=user_register, progress=progress, unread=unread)


def _read(paths: Iterable[Path]) -> tuple[list[Article], list[Unread]]:
    found: dict[str, Article] = {}
    unread: list[Unread] = []
    for one in articles(paths):
        ready = one if isinstance(one, Unread) else pipeline.prepared(one)
        if isinstance(ready, Unread):
            unread.append(ready)
        elif ready.id in found and found[ready.id].text != ready.text:
            unread.append(Unread(ready.id, "another article of this run has the same id"))
        else:
            found[ready.id] = ready
    return list(found.values()), unread


def add(
    new: Sequence[Article],
    folder: Path,
    *,
    user_register: Path | None = None,
    progress: Progress | None = None,
    unread: Sequence[Unread] = (),
) -> Summary:
    """Add prepared articles to the store (see `ingest`); without `user_register` the one beside the data is used."""
    if user_register is None and register.beside(folder).is_file():
        user_register = register.beside(folder)
    names = register.load(user_register)
    notes = {"engine": engine_version(), "register": _fingerprint(user_register)}
    with store.writer(folder) as put:
        summary = Summary(articles=len(new), unread=list(unread))
        before = _stored(folder, summary)
        fresh = _fresh(new, before)
        summary.known = len(new) - len(fresh)
        extractions = _extract(fresh, summary, progress)
        if extractions or before is None or store.manifest(folder) != notes:
            tables = _merged(before, extractions)
            mentions, grouped = facts.group(tables["mentions"], tables["articles"], names)
            put({**tables, "mentions": mentions, "facts": grouped}, notes)
    _count(summary, folder, [article.id for article in new])
    return summary


def _fingerprint(path: Path | None) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()[:16] if path else ""


def _stored(folder: Path, summary: Summary) -> dict[str, pa.Table] | None:
    """The tables in force; None when there are none or another engine made them from the same articles."""
    try:
        tables = {name: store.read(folder, name) for name in ("articles", "mentions", "refusals")}
    except store.EmptyStore:
        return None
    if store.manifest(folder).get("engine") != engine_version():
        return _again(tables["articles"], summary)
    return tables


def _again(known: pa.Table, summary: Summary) -> dict[str, pa.Table]:
    """The stored articles extracted by this engine; one on which it fails is reported."""
    old = [
        Article(r["article_id"], r["language"], r["text"], r["published"], r["title"], r["source"], r["url"])
        for r in known.to_pylist()
    ]
    return _merged(None, _extract(old, summary, None))


def _fresh(new: Sequence[Article], before: dict[str, pa.Table] | None) -> list[Article]:
    """The articles that the store does not hold word for word."""
    if before is None:
        return list(new)
    stored = before["articles"]
    ids = pa.array([article.id for article in new], pa.string())
    held = stored.filter(pc.is_in(stored["article_id"], value_set=ids)).to_pylist()
    known = {row["article_id"]: row for row in held}
    rows = tabular.article_table(new).to_pylist()
    return [article for article, row in zip(new, rows, strict=True) if known.get(article.id) != row]


def _extract(fresh: Sequence[Article], summary: Summary, progress: Progress | None) -> list[Extraction]:
    done = []
    for count, one in enumerate(pipeline.extract_all(fresh), 1):
        if isinstance(one, Unread):
            summary.unread.append(one)
        else:
            done.append(one)
        if progress is not None:
            progress(count, len(fresh))
    return done


def _merged(before: dict[str, pa.Table] | None, new: Sequence[Extraction]) -> dict[str, pa.Table]:
    """Old and new rows together; articles extracted anew lose their old rows."""
    fresh = {
        "articles": tabular.article_table(one.article for one in new),
        "mentions": tabular.mention_table(new),
        "refusals": tabular.refusal_table(new),
    }
    if before is None:
        return fresh
    again = pa.array([one.article.id for one in new], pa.string())
    return {
        name: pa.concat_tables([table.filter(pc.invert(pc.is_in(table["article_id"], value_set=again))), fresh[name]])
        for name, table in before.items()
    }


def _count(summary: Summary, folder: Path, ids: Sequence[str]) -> None:
    wanted = pa.array(ids, pa.string())
    mentions = store.read(folder, "mentions")
    own = mentions.filter(pc.is_in(mentions["article_id"], value_set=wanted))
    refusals = store.read(folder, "refusals")
    reasons = refusals.filter(pc.is_in(refusals["article_id"], value_set=wanted))["reason"].to_pylist()
    items = own["item"].to_pylist()
    summary.rows, summary.events = sum(i is not None for i in items), sum(i is None for i in items)
    summary.facts = len(set(own["fact_id"].to_pylist()))
    summary.refused = Counter(reasons)
