"""The engine as one call: articles in, extractions out. Nothing that one article holds can lose another."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from extract.analysis import BATCH, analyse
from extract.dates import dateline
from extract.lang import LANGUAGES
from extract.model import Article, Extraction, GivetrailError
from extract.models import one_thread
from extract.reading import Unread, blocks, language_of, title_of
from extract.rows.assemble import extract as extract_rows

PAGES = {code: language.pages for code, language in LANGUAGES.items()}


def prepared(article: Article) -> Article | Unread:
    """The article with its language and, where the page itself shows them, its title and publication date."""
    told = re.split(r"[-_]", article.language.lower())[0]  # "en-GB" is English
    code = told or language_of(article.text, PAGES)
    if code is None or code not in LANGUAGES:
        known = " or ".join(sorted(LANGUAGES))
        return Unread(article.id, f"it is in a language that is not read yet (only {known})")
    published = article.published
    if published is None:
        found = dateline(article.text, LANGUAGES[code].dates)
        published = found.point if found is not None else None
    title = article.title or title_of(article.text, blocks(article.text, LANGUAGES[code].pages))
    return replace(article, language=code, published=published, title=title)


def extract(article: Article) -> Extraction:
    """Rows and refusals of one article whose language is known. Raises ModelMissing."""
    with one_thread():
        return extract_rows(next(analyse([article])))


def extract_all(articles: Iterable[Article]) -> Iterator[Extraction | Unread]:
    """Extractions in the order of the articles; one that fails is reported in its place."""
    batch: list[Article] = []
    for article in articles:
        batch.append(article)
        if len(batch) == BATCH:
            yield from _together(batch)
            batch = []
    yield from _together(batch)


def _together(articles: list[Article]) -> list[Extraction | Unread]:
    with one_thread():
        return list(_batch(articles))


def _batch(articles: list[Article]) -> Iterator[Extraction | Unread]:
    try:
        analyses = list(analyse(articles))
    except GivetrailError:
        raise
    except Exception:  # whatever one strange text does to a library, the others go on one by one
        yield from (_alone(article) for article in articles)
        return
    for analysis in analyses:
        try:
            yield extract_rows(analysis)
        except GivetrailError:
            raise
        except Exception as error:
            yield _failed(analysis.article, error)


def _alone(article: Article) -> Extraction | Unread:
    try:
        return extract(article)
    except GivetrailError:
        raise
    except Exception as error:
        return _failed(article, error)


def _failed(article: Article, error: Exception) -> Unread:
    return Unread(article.id, f"the engine failed on it ({type(error).__name__}): please report the text")
