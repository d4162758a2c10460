"""Short ways through the engine for tests; the language models are built once and kept by `extract.models`."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from extract import pipeline
from extract.analysis import Analysis, analyse
from extract.model import Article, Extraction, Mention, Refusal

SEEDS = Path(__file__).parents[1] / "seeds"


@lru_cache(maxsize=256)
def analysed(text: str, language: str = "en", published: str | None = None, title: str | None = None) -> Analysis:
    """The text taken apart."""
    return next(analyse([Article("a", language, text, published, title)]))


@lru_cache(maxsize=256)
def extracted(text: str, language: str = "en", published: str | None = None) -> Extraction:
    """Rows and refusals of the text."""
    return pipeline.extract(Article("a", language, text, published))


def rows(found: Extraction) -> list[Mention]:
    """The quantity rows."""
    return [mention for mention in found.mentions if mention.quantity is not None]


def refused(found: Extraction) -> dict[str, Refusal]:
    """The refusals by the number as written."""
    return {found.article.text[one.span.start : one.span.end]: one for one in found.refusals}
