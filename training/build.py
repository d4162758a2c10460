"""`python -m training.build`: make the pipelines of both languages and write them with their scores."""

import argparse
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from spacy.language import Language
from spacy.util import load_model

from training import ner, syntax
from training.mixture import mix, published, tests
from training.press import Article, is_held_out, paragraphs, read_articles
from training.scores import score_names
from training.sources import LICENCES, SOURCES
from training.tagged import Tagged
from training.tokenizer import quicken

LANGUAGES = ("en", "fr")
VERSION = "1.0.0"


@dataclass(frozen=True)
class Paths:
    """Where the material is and where the results go; `syntax` holds pipelines to keep that part of."""

    data: Path
    articles: Path
    more_articles: tuple[Path, ...]
    work: Path
    output: Path
    syntax: Path | None


def build(language: str, paths: Paths) -> None:
    """Syntax, then names: measured on the held-out press first, then taught that part as well."""
    folder = paths.work / language
    folder.mkdir(parents=True, exist_ok=True)
    nlp = _syntax(language, paths, folder)
    press = [part for a in read_articles([paths.articles], language) if is_held_out(a) for part in paragraphs(a)]
    dev_file = ner.write_docs(nlp, press, folder / "names-dev.spacy")
    test_parts = tests(paths.data, language)

    best = _first_run(language, nlp, paths, dev_file)
    scores: dict[str, Any] = _scores(ner.with_names(nlp, best), {"press_held_out": press, **test_parts})
    last = _last_run(language, nlp, paths, dev_file, best)
    scores["final"] = _scores(ner.with_names(nlp, last), test_parts)
    figures = {"names": scores, "syntax": syntax.score(language, nlp, paths.data)}

    shipped = ner.with_names(_syntax(language, paths, folder), last)  # afresh: without the words met above
    quicken(shipped.tokenizer)
    shipped.meta.update(_meta(language, figures))
    paths.output.mkdir(parents=True, exist_ok=True)
    shutil.rmtree(paths.output / language, ignore_errors=True)
    shipped.to_disk(paths.output / language)


def _first_run(language: str, nlp: Language, paths: Paths, dev_file: Path) -> Path:
    """From scratch on all but the held-out press."""
    folder = paths.work / language
    best = folder / "names" / "model-best"
    if not best.exists():
        seen = [article for article in read_articles([paths.articles], language) if not is_held_out(article)]
        articles = [*seen, *read_articles(paths.more_articles, language)]
        train_file = _mixture(language, nlp, paths, articles, folder / "names-train.spacy")
        ner.train(language, train_file, dev_file, folder / "names")
    return best


def _last_run(language: str, nlp: Language, paths: Paths, dev_file: Path, start: Path) -> Path:
    """From there on, with everything."""
    folder = paths.work / language
    last = folder / "names-final" / "model-last"
    if not last.exists():
        articles = read_articles([paths.articles, *paths.more_articles], language)
        train_file = _mixture(language, nlp, paths, articles, folder / "names-all.spacy")
        ner.go_on(language, start, train_file, dev_file, folder / "names-final")
    return last


def _syntax(language: str, paths: Paths, folder: Path) -> Language:
    if paths.syntax is not None:
        return load_model(paths.syntax / language)
    best = folder / "syntax" / "run" / "model-best"
    return load_model(best if best.exists() else syntax.train(language, paths.data, folder / "syntax"))


def _mixture(language: str, nlp: Language, paths: Paths, articles: Sequence[Article], path: Path) -> Path:
    others = (other for other in LANGUAGES if other != language)
    folders = [paths.articles, *paths.more_articles]
    abroad = [article for other in others for article in read_articles(folders, other)]
    return ner.write_docs(nlp, mix(language, published(paths.data, language), articles, abroad), path)


def _scores(nlp: Language, parts: Mapping[str, Sequence[Tagged]]) -> dict[str, dict[str, float]]:
    return {name: score_names(nlp, texts) for name, texts in parts.items()}


def _meta(language: str, performance: dict[str, Any]) -> dict[str, Any]:
    return {
        "name": "press",
        "version": VERSION,
        "description": "Parts of speech, lemmas, dependencies (Universal Dependencies) and names (PER, ORG, LOC)",
        "license": LICENCES[language],
        "sources": [source._asdict() for source in SOURCES[language]],
        "performance": performance,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("languages", nargs="*", default=LANGUAGES)
    parser.add_argument("--shared", type=Path, default=Path("../shared"), help="holds training-data and spec/train")
    parser.add_argument("--more-articles", type=Path, nargs="*", default=[Path("training/articles")])
    parser.add_argument("--work", type=Path, default=Path("training/out"), help="stages finished here are kept")
    parser.add_argument("--output", type=Path, default=Path("extract/models"))
    parser.add_argument("--syntax", type=Path, help="pipelines to keep the syntax of, instead of training it")
    options = parser.parse_args()
    data, articles, more = options.shared / "training-data", options.shared / "spec/train", options.more_articles
    paths = Paths(data, articles, tuple(more), options.work, options.output, options.syntax)
    for language in options.languages:
        build(language, paths)


if __name__ == "__main__":
    main()
