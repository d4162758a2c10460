"""`givetrail explain`: each number of an article, what became of it and which rule said so."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from extract import edtf
from extract.csvs import plain
from extract.model import Article, Extraction, GivetrailError, Mention, Refusal


def explain(
    article: Annotated[Path, typer.Argument(help="A .txt or .jsonl file.", metavar="ARTICLE")],
    published: Annotated[str | None, typer.Option(help="Publication date, where the page does not say it.")] = None,
) -> None:
    """Show what became of every number of an article, in the order of its text."""
    from extract import pipeline
    from extract.reading import Unread, articles

    if published and not edtf.is_valid(published):
        raise GivetrailError(f"--published is {published!r}: write a date such as 2020-12-29, 2020-12 or 2020.")
    for one in articles([article]):
        dated = replace(one, published=published) if isinstance(one, Article) and published else one
        ready = dated if isinstance(dated, Unread) else pipeline.prepared(dated)
        if isinstance(ready, Unread):
            raise GivetrailError(f"{ready.place}: {ready.why}.")
        print(report(pipeline.extract(ready)))


def report(found: Extraction) -> str:
    """The article's numbers and events, one a line."""
    article = found.article
    head = f"{article.id} ({article.language}, published {article.published or 'unknown'})"
    lines = [(m.marks.number.start if m.marks.number else m.evidence.start, _row(article, m)) for m in found.mentions]
    lines += [(r.span.start, _refused(article, r)) for r in found.refusals]
    return "\n".join([head, *(text for _, text in sorted(lines))])


def _row(article: Article, mention: Mention) -> str:
    quantity, number = mention.quantity, mention.marks.number
    who = ", ".join(mention.givers) or "giver unknown"
    when = f"{mention.dating.date or 'undated'} ({mention.dating.basis})"
    if quantity is None:
        return f"  event  {mention.action}, {mention.status} | {who} | {when} | {mention.rule}"
    written = article.text[number.start : number.end] if number else ""
    value = plain(quantity.value) if quantity.value is not None else "vague"
    what = f"{quantity.modifier} {value} {quantity.currency or quantity.item}"
    how = f"{mention.counting}, {mention.action}, {mention.status}"
    return f"  row    «{written}» {what} | {how} | {who} | {when} | {mention.rule}"


def _refused(article: Article, refusal: Refusal) -> str:
    written = article.text[refusal.span.start : refusal.span.end]
    return f"  no row «{written}» {refusal.reason} | {refusal.rule}"
