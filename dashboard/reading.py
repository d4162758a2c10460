"""Articles: the list of those in view, and one with every number marked as row or refused. Queries and pure HTML."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from dashboard.data import Store, remembered
from dashboard.evidence import Marked, marked_text
from dashboard.filters import Filters
from dashboard.labels import REASON, headline, status_label
from dashboard.language import Language

PAGE = 50


@remembered
def count(opened: Store, filters: Filters) -> int:
    """How many articles tell a fact in view; all of them when nothing is filtered."""
    where, parameters = _in_view(opened, filters)
    return int(opened.rows(f"SELECT count(*) FROM {opened.table('articles')} WHERE {where}", parameters)[0][0])


@remembered
def page(opened: Store, filters: Filters, number: int) -> list[dict[str, Any]]:
    """One page of articles, newest first, with the numbers of rows and refused numbers of each."""
    where, parameters = _in_view(opened, filters)
    return opened.records(
        f"WITH chosen AS (SELECT * EXCLUDE (text) FROM {opened.table('articles')} WHERE {where} "
        f"ORDER BY published DESC NULLS LAST, article_id LIMIT {PAGE} OFFSET {PAGE * max(number - 1, 0)}), "
        f"rows_of AS ({_counted(opened, 'mentions')}), refused_of AS ({_counted(opened, 'refusals')}) "
        "SELECT chosen.*, coalesce(rows_of.lines, 0) AS found, coalesce(refused_of.lines, 0) AS refused FROM chosen "
        "LEFT JOIN rows_of USING (article_id) LEFT JOIN refused_of USING (article_id) "
        "ORDER BY published DESC NULLS LAST, article_id",
        parameters,
    )


def _counted(opened: Store, table: str) -> str:
    return (
        f"SELECT article_id, count(*) AS lines FROM {opened.table(table)} "
        "WHERE article_id IN (SELECT article_id FROM chosen) GROUP BY article_id"
    )


def _in_view(opened: Store, filters: Filters) -> tuple[str, tuple[Any, ...]]:
    where = opened.among_facts(filters)
    if where.sql == "TRUE":
        return "TRUE", ()
    return f"article_id IN (SELECT unnest(article_ids) FROM facts WHERE {where.sql})", where.parameters


@remembered
def article(opened: Store, article_id: str) -> dict[str, Any] | None:
    """One article with its text."""
    found = opened.records(f"SELECT * FROM {opened.table('articles')} WHERE article_id = ?", (article_id,))
    return found[0] if found else None


@remembered
def mentions(opened: Store, article_id: str) -> list[dict[str, Any]]:
    """The rows of an article, in the order of its text."""
    sql = f"SELECT * FROM {opened.table('mentions')} WHERE article_id = ? ORDER BY evidence_start, number_start"
    return opened.records(sql, (article_id,))


@remembered
def refusals(opened: Store, article_id: str) -> list[dict[str, Any]]:
    """The refused numbers of an article, in the order of its text."""
    sql = f'SELECT * FROM {opened.table("refusals")} WHERE article_id = ? ORDER BY "start"'
    return opened.records(sql, (article_id,))


def annotated(
    text: str, found: Iterable[Mapping[str, Any]], refused: Iterable[Mapping[str, Any]], say: Language
) -> str:
    """The whole text with every number marked; the reason shows on hover and stands in the list beside it."""
    marks = [
        Marked(
            row["number_start"], row["number_end"], "row", f"{headline(say, row)}, {status_label(say, row['status'])}"
        )
        for row in found
        if row["number_start"] is not None
    ]
    marks += [
        Marked(row["start"], row["end"], "refused", say.t(REASON.get(str(row["reason"]), str(row["reason"]))))
        for row in refused
    ]
    return marked_text(text, marks)
