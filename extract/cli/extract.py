"""`givetrail extract`: articles into the data folder."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from extract.cli.options import RegisterFile

LISTED = 20  # unreadable inputs that are named one by one


def extract(
    paths: Annotated[
        list[Path], typer.Argument(help="Files and folders of .txt and .jsonl articles.", metavar="PATH…")
    ],
    out: Annotated[Path, typer.Option("--out", envvar="GIVETRAIL_DATA", help="Folder for the tables.")] = Path("data"),
    register: RegisterFile = None,
) -> None:
    """Extract the facts of giving from articles and add them to the data folder."""
    from extract.ingest import Summary, ingest  # the engine takes a second to load; `--help` does not wait for it

    console = Console(stderr=True)
    columns = (TextColumn("Extracting"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task("", total=None)
        summary: Summary = ingest(
            paths,
            out,
            user_register=register,
            progress=lambda done, total: bar.update(task, completed=done, total=total),
        )
    for one in summary.unread[:LISTED]:
        print("not read:", *f"{one.place}: {one.why}".split())  # one line, whatever an id holds
    if len(summary.unread) > LISTED:
        print(f"not read: {len(summary.unread) - LISTED} more")
    print(_report(summary.articles, summary.known, summary.rows, summary.events, summary.facts))
    if summary.refused:
        reasons = ", ".join(f"{reason} {count}" for reason, count in summary.refused.most_common())
        print(f"refused numbers: {sum(summary.refused.values())} ({reasons})")
    if summary.unread:
        raise typer.Exit(1)


def _report(articles: int, known: int, rows: int, events: int, facts: int) -> str:
    already = f" ({known} known already)" if known else ""
    return f"articles: {articles}{already}; rows: {rows} quantities, {events} events; facts: {facts}"
