"""`givetrail evaluate`: how right the engine is on annotated articles."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from extract.model import GivetrailError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.evaluation import Annotated as Gold
    from extract.evaluation import Score

SHOWN = ("giver", "status", "counting", "date", "date_basis", "modifier", "action", "country")


def evaluate(
    gold: Annotated[Path, typer.Option(help="Folder of annotated articles: ID.txt and ID.json.")],
    errors: Annotated[bool, typer.Option("--errors", help="List every error.")] = False,
    texts: Annotated[Path | None, typer.Option(help="Folder of texts that do not lie beside their rows.")] = None,
    only: Annotated[str, typer.Option(help="Articles whose id begins with this.")] = "",
) -> None:
    """Print precision and recall of rows and events, and how often each attribute is right."""
    scores = by_language(gold, only, texts)
    for language, one in sorted(scores.items()):
        print("\n".join(figures(language, one)))
        if errors:
            print("\n".join(one.errors))


def by_language(gold: Path, only: str = "", texts: Path | None = None) -> dict[str, Score]:
    """Scores of each language's articles. Raises GivetrailError when the folder holds none."""
    from extract.evaluation import read

    annotated = [one for one in read(gold, texts) if one.article.id.startswith(only)]
    if not annotated:
        raise GivetrailError(f"{gold} holds no annotated articles: name a folder of ID.txt and ID.json files.")
    return scored(annotated)


def scored(annotated: Sequence[Gold]) -> dict[str, Score]:
    """Scores of each language's articles, extracted anew."""
    from extract import pipeline
    from extract.evaluation import Score, score
    from extract.model import Extraction

    found: dict[str, Score] = defaultdict(Score)
    for one, extraction in zip(annotated, pipeline.extract_all(a.article for a in annotated), strict=True):
        if isinstance(extraction, Extraction):
            found[one.article.language].add(score(one, extraction))
    return found


def figures(language: str, score: Score) -> list[str]:
    """The figures of one language, a line each."""
    counts = score.counts
    lines = [f"== {language}: {counts['articles']} articles"]
    for name, hits, found, wanted in (
        ("rows", "hit", "found", "gold"),
        ("strict", "strict", "found", "gold"),
        ("events", "hit_events", "found_events", "gold_events"),
    ):
        precision, recall, f1 = score.f1(hits, found, wanted)
        ratios = f"P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}"
        lines.append(f"{name:12}{ratios}  ({counts[hits]} of {counts[found]}, {counts[wanted]} gold)")
    lines.append("right       " + "  ".join(f"{name} {score.share(f'right_{name}', 'hit'):.3f}" for name in SHOWN))
    taken = score.share("taken", "distractors")
    lines.append(f"distractors {counts['taken']} of {counts['distractors']} taken for rows ({taken:.1%})")
    lines.append(f"numbers     {counts['unread']} not in the text as the row has them")
    return lines
