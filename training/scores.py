"""How well a pipeline finds names: exact bounds and kind, per cent."""

from collections import Counter
from collections.abc import Iterable, Sequence

from spacy.language import Language
from spacy.tokens import Doc

from training.tagged import KINDS, Tagged, to_doc


def score_names(nlp: Language, texts: Sequence[Tagged]) -> dict[str, float]:
    """Precision, recall and F of all names together, and F by kind."""
    gold = [to_doc(nlp, tagged) for tagged in texts]
    found = list(nlp.pipe((tagged.text for tagged in texts), disable=["parser", "trainable_lemmatizer"]))
    right, wanted, given = Counter[str](), Counter[str](), Counter[str]()
    for one, other in zip(gold, found, strict=True):
        want, give = _keys(one), _keys(other)
        for counter, keys in ((right, want & give), (wanted, want), (given, give)):
            counter.update(kind for _, _, kind in keys)
    figures = {f"{kind.lower()}_f": _f(right[kind], wanted[kind], given[kind]) for kind in KINDS}
    all_right, all_wanted, all_given = right.total(), wanted.total(), given.total()
    return {
        "ents_p": _share(all_right, all_given),
        "ents_r": _share(all_right, all_wanted),
        "ents_f": _f(all_right, all_wanted, all_given),
        **figures,
    }


def _keys(doc: Doc) -> set[tuple[int, int, str]]:
    return {(e.start_char, e.end_char, e.label_) for e in doc.ents}


def _share(part: int, whole: int) -> float:
    return round(100 * part / whole, 1) if whole else 0.0


def _f(right: int, wanted: int, given: int) -> float:
    return _share(2 * right, wanted + given)


def words_in(docs: Iterable[Doc]) -> int:
    return sum(len(doc) for doc in docs)
