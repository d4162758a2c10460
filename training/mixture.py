"""What the recogniser of a language learns from: the published sets and the press, with variants."""

import random
from collections.abc import Iterator, Sequence
from pathlib import Path

from training import corpora
from training.augment import as_headline, sentences, with_other_names
from training.invented import Names, gather
from training.press import Article, paragraphs
from training.tagged import Tagged

SEED = 1
PRESS_COPIES = 2
PRESS_VARIANTS = 6
HEADLINE_SHARE = 0.35
OTHER_NAMES_SHARE = 0.8


def published(data: Path, language: str) -> list[Tagged]:
    """The training parts of the published sets."""
    if language == "fr":
        return corpora.winer(data)["train"]
    universal = corpora.universal_ner(data, "ewt", "train")
    return [*universal, *corpora.gum_names(data, "train"), *corpora.wikigold(data), *corpora.crossner(data)]


def tests(data: Path, language: str) -> dict[str, list[Tagged]]:
    """The test parts, by the name under which their scores are kept."""
    if language == "fr":
        return {"winer_test": corpora.winer(data)["test"]}
    return {
        "uner_ewt_test": corpora.universal_ner(data, "ewt", "test"),
        "uner_pud_test": corpora.universal_ner(data, "pud", "test"),
    }


def mix(language: str, sets: Sequence[Tagged], articles: Sequence[Article], abroad: Sequence[Article]) -> list[Tagged]:
    """Everything once, names exchanged in part of it, headlines, and the press several times over.

    `abroad` is the press of other languages, which lends the names of its organisations.
    """
    choice = random.Random(SEED)
    press = [part for article in articles for part in paragraphs(article)]
    names = gather(language, [*sets, *press], [article.body for article in abroad], SEED)
    mixed = [*sets, *(_renamed(sets, names, choice)), *_headlines([*sets, *press], names, choice)]
    for copy in range(PRESS_COPIES + PRESS_VARIANTS):
        for article in articles:
            texts = [article.body] if choice.random() < 0.5 else list(paragraphs(article))
            keep = copy < PRESS_COPIES
            mixed += texts if keep else [with_other_names(t, names, OTHER_NAMES_SHARE) for t in texts]
    choice.shuffle(mixed)
    return [tagged for tagged in mixed if tagged.text.strip()]


def _renamed(sets: Sequence[Tagged], names: Names, choice: random.Random) -> Iterator[Tagged]:
    """A second copy, with other names, of the texts that name organisations."""
    for tagged in sets:
        if any(name.kind == "ORG" for name in tagged.names) and choice.random() < 0.5:
            yield with_other_names(tagged, names, OTHER_NAMES_SHARE)


def _headlines(texts: Sequence[Tagged], names: Names, choice: random.Random) -> Iterator[Tagged]:
    for tagged in texts:
        for sentence in sentences(tagged):
            if choice.random() < HEADLINE_SHARE:
                yield as_headline(with_other_names(sentence, names, 0.5), choice)
