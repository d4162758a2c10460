"""Train parts of speech, features, lemmas and dependencies on the treebanks of a language."""

import random
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from spacy import blank
from spacy.language import Language
from spacy.scorer import Scorer
from spacy.tokens import Doc, DocBin
from spacy.training import Example
from spacy.vocab import Vocab

from training.conllu import Sentence, read_sentences
from training.loop import run

CONFIG = Path(__file__).with_name("syntax.cfg")
STEPS = {"en": 8000, "fr": 4500}
QUESTIONS = 1200  # of the French question bank: press asks few
FIGURES = {"pos_acc": "pos", "morph_acc": "morph", "lemma_acc": "lemma", "dep_uas": "uas", "dep_las": "las"}


def train(language: str, data: Path, folder: Path) -> Path:
    """From scratch; the folder of the state that does best on the development part."""
    overrides = {**_files(language, data, folder), "training.max_steps": STEPS[language]}
    run(CONFIG, folder / "run", overrides)
    return folder / "run" / "model-best"


def score(language: str, nlp: Language, data: Path) -> dict[str, dict[str, float]]:
    """Tags, lemmas and dependencies on the test parts, raw text in, per cent."""
    merge = language == "fr"
    scores: dict[str, dict[str, float]] = {}
    for name, file in _test_files(language).items():
        gold = list(_documents(nlp.vocab, read_sentences(data / file, merge)))
        found = nlp.pipe((doc.text for doc in gold), disable=["ner"])
        examples = [Example(doc, reference) for doc, reference in zip(found, gold, strict=True)]
        figures = {**Scorer.score_token_attr(examples, "pos"), **_score_rest(examples)}
        scores[name] = {short: round(100 * figures[long], 1) for long, short in FIGURES.items()}
    return scores


def _score_rest(examples: Sequence[Example]) -> dict[str, Any]:
    return {
        **Scorer.score_token_attr(examples, "morph"),
        **Scorer.score_token_attr(examples, "lemma", getter=lambda token, _: token.lemma_),
        **Scorer.score_deps(examples, "dep", getter=lambda token, _: token.dep_, ignore_labels=("p", "punct")),
    }


def _files(language: str, data: Path, folder: Path) -> dict[str, Any]:
    folder.mkdir(parents=True, exist_ok=True)
    training, development = _parts(data, language)
    vocab, paths = blank(language).vocab, dict[str, Any]()
    for name, sentences in (("train", training), ("dev", development)):
        DocBin(docs=_documents(vocab, sentences), store_user_data=False).to_disk(folder / f"{name}.spacy")
        paths[f"paths.{name}"] = str(folder / f"{name}.spacy")
    return {**paths, "nlp.lang": language}


def _parts(data: Path, language: str) -> tuple[list[Sentence], list[Sentence]]:
    def treebank(name: str, part: str) -> list[Sentence]:
        return list(read_sentences(data / language / f"{language}_{name}-ud-{part}.conllu.xz", language == "fr"))

    if language == "en":
        training = treebank("ewt", "train") + treebank("gumopen", "train")
        return training, treebank("ewt", "dev")[:1200] + treebank("gumopen", "dev")[:400]
    questions = treebank("fqb", "test")
    random.Random(0).shuffle(questions)
    apart = [Sentence(True, q.sent_id, q.tokens, q.words) for q in questions[:QUESTIONS]]
    return treebank("gsd", "dev") + treebank("sequoia", "train") + apart, treebank("sequoia", "dev")


def _test_files(language: str) -> dict[str, str]:
    if language == "en":
        return {name: f"en/en_{name}-ud-test.conllu.xz" for name in ("ewt", "gumopen", "pud")}
    return {name: f"fr/fr_{name}-ud-test.conllu.xz" for name in ("sequoia", "gsd", "pud")}


def _documents(vocab: Vocab, sentences: Iterable[Sentence]) -> Iterator[Doc]:
    """Neighbouring sentences by ones to twelves: sentence bounds are learned from what follows them."""
    choice, group = random.Random(0), list[Sentence]()
    wanted = choice.randint(1, 12)
    for sentence in sentences:
        if group and (sentence.starts_document or len(group) >= wanted):
            yield _document(vocab, group)
            group, wanted = [], choice.randint(1, 12)
        group.append(sentence)
    if group:
        yield _document(vocab, group)


def _document(vocab: Vocab, sentences: Sequence[Sentence]) -> Doc:
    starts = [len(sentence.tokens) for sentence in sentences]
    offsets = [sum(starts[:k]) for k in range(len(starts))]
    heads = [offset + t.head for offset, s in zip(offsets, sentences, strict=True) for t in s.tokens]
    tokens = [token for sentence in sentences for token in sentence.tokens]
    ends = {offset + len(s.tokens) - 1 for offset, s in zip(offsets, sentences, strict=True)}
    return Doc(
        vocab,
        words=[t.text for t in tokens],
        spaces=[t.spaced or k in ends for k, t in enumerate(tokens)],
        pos=[t.pos for t in tokens],
        morphs=[t.morph for t in tokens],
        lemmas=[t.lemma for t in tokens],
        deps=[t.relation for t in tokens],
        heads=heads,
        sent_starts=[k in set(offsets) for k in range(len(tokens))],
    )
