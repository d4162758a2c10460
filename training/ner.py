"""Train the recogniser of names on texts that the syntax pipeline has tagged first."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc, DocBin
from spacy.training import Example
from spacy.util import load_model, registry

from training.loop import run
from training.tagged import Tagged, to_doc

CONFIG = Path(__file__).with_name("ner.cfg")
TAGGERS = ("tok2vec", "morphologizer")
STEPS = {"en": 4000, "fr": 5000}
LAST_STEPS = 1000
LAST_RATE = 0.0003


def names_reader(path: Path) -> Callable[[Language], Iterator[Example]]:
    """Documents with names as the answer; the question keeps their parts of speech."""

    def read(nlp: Language) -> Iterator[Example]:
        for reference in DocBin().from_disk(path).get_docs(nlp.vocab):
            words, spaces = [t.text for t in reference], [bool(t.whitespace_) for t in reference]
            question = Doc(nlp.vocab, words=words, spaces=spaces, pos=[t.pos_ for t in reference])
            yield Example(question, reference)

    return read


registry.readers("givetrail.names.v1", func=names_reader)


def write_docs(nlp: Language, texts: Sequence[Tagged], path: Path) -> Path:
    """Tag the texts with the syntax pipeline and keep them for the reader."""
    docs = nlp.pipe((to_doc(nlp, tagged) for tagged in texts), disable=set(nlp.pipe_names) - set(TAGGERS))
    DocBin(attrs=["ORTH", "SPACY", "POS", "ENT_IOB", "ENT_TYPE"], docs=docs).to_disk(path)
    return path


def train(language: str, train_file: Path, dev_file: Path, output: Path) -> Path:
    """From scratch; the folder of the state that does best on the development file."""
    files = {"paths.train": str(train_file), "paths.dev": str(dev_file)}
    run(CONFIG, output, {**files, "nlp.lang": language, "training.max_steps": STEPS[language]})
    return output / "model-best"


def go_on(language: str, start: Path, train_file: Path, dev_file: Path, output: Path) -> Path:
    """Some slower steps more on a file that now holds the development part too, so that nothing is chosen by it."""
    overrides = {
        "paths.train": str(train_file),
        "paths.dev": str(dev_file),
        "nlp.lang": language,
        "training.max_steps": LAST_STEPS,
        "training.eval_frequency": LAST_STEPS,
        "training.batcher.size.start": 1200,
        "training.optimizer.learn_rate.warmup_steps": 50,
        "training.optimizer.learn_rate.initial_rate": LAST_RATE,
    }
    run(CONFIG, output, overrides, {"ner": start})
    return output / "model-last"


def with_names(nlp: Language, folder: Path) -> Language:
    """The syntax pipeline with the recogniser of that folder in place of any other."""
    if nlp.has_pipe("ner"):
        nlp.remove_pipe("ner")
    trained = load_model(folder)
    config = {key: value for key, value in trained.get_pipe_config("ner").items() if key != "factory"}
    component = nlp.add_pipe("ner", config=config)  # not as a source: that copies every word it has seen
    component.from_bytes(trained.get_pipe("ner").to_bytes(exclude=["vocab"]))  # type: ignore[attr-defined]
    return nlp
