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
    articles = read_articles([paths.articles], language)
    more = read_articles(paths.more_articles, language)
    press = [part for article in articles if is_held_out(article) for part in paragraphs(article)]
    seen = [article for article in articles if not is_held_out(article)]

    best = folder / "names" / "model-best"
    if not best.exists():
        dev_file = ner.write_docs(nlp, press, folder / "names-dev.spacy")
        train_file = _mixture(language, nlp, paths, [*seen, *more], folder / "names-train.spacy")
        ner.train(language, train_file, dev_file, folder / "names")
    measured = {"press_held_out": press, **tests(paths.data, language)}
    scores: dict[str, Any] = _scores(ner.with_names(nlp, best), measured)

    everything = _mixture(language, nlp, paths, [*articles, *more], folder / "names-all.spacy")
    ner.with_names(nlp, ner.go_on(language, best, everything, folder / "names-final"))
    quicken(nlp.tokenizer)
    scores["final"] = _scores(nlp, tests(paths.data, language))
    nlp.meta.update(_meta(language, {"names": scores, "syntax": syntax.score(language, nlp, paths.data)}))
    shutil.rmtree(paths.output / language, ignore_errors=True)
    nlp.to_disk(paths.output / language)


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
    parser.add_argument("--data", type=Path, default=Path("../shared/training-data"), help="treebanks and name sets")
    parser.add_argument("--articles", type=Path, default=Path("../shared/spec/train"), help="a fifth is held out")
    parser.add_argument("--more-articles", type=Path, nargs="*", default=[Path("training/articles")])
    parser.add_argument("--work", type=Path, default=Path("training/out"), help="stages finished here are kept")
    parser.add_argument("--output", type=Path, default=Path("extract/models"))
    parser.add_argument("--syntax", type=Path, help="pipelines to keep the syntax of, instead of training it")
    options = parser.parse_args()
    more = tuple(options.more_articles)
    paths = Paths(options.data, options.articles, more, options.work, options.output, options.syntax)
    for language in options.languages:
        build(language, paths)


if __name__ == "__main__":
    main()
