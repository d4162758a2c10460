"""The pipelines that ship: they load quickly, keep spaCy's tokens and find names; and how they are taught."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
import spacy
from thinc.api import get_current_ops
from threadpoolctl import threadpool_info

from extract.models import FOLDER, ModelMissing, load, one_thread
from training.press import Article, paragraphs, read_articles
from training.tagged import Name, Tagged, from_doc, straight, to_doc
from training.tokenizer import regrouped

LANGUAGES = ("en", "fr")
COMPONENTS = ["tok2vec", "morphologizer", "trainable_lemmatizer", "parser", "ner"]
LARGEST = 16_000_000
TEXTS = {
    "en": "The U.K.'s O'Neill & Sons Ltd. gave $2.5m (1,300 kits), didn't it? Visit www.example.org: 5km, 3-4 p.m.",
    "fr": "L'entreprise n'a-t-elle pas donné 1 500 kits (2,5M€) à Saint-Denis, aujourd'hui ? Semi-remorques, "
    "États-Unis, porte-parole, arc-en-ciel, www.exemple.fr, c'est-à-dire 3 h 30, etc. M. Dupont l'a dit au-delà.",
}
GIVERS = {
    "en": ("The Safaricom Foundation gave 200 laptops to schools in Nakuru, said Peter Okumu.", "Safaricom Foundation"),
    "fr": ("La Fondation OCP a offert 200 tablettes aux écoles de Rabat, a dit Karim Alaoui.", "Fondation OCP"),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_components_and_kinds_of_names(language: str) -> None:
    nlp = load(language)
    assert nlp.pipe_names[: len(COMPONENTS)] == COMPONENTS  # ours may stand behind them
    assert nlp.get_pipe("ner").labels == ("LOC", "ORG", "PER")  # type: ignore[attr-defined]
    assert nlp.meta["performance"]["names"]["press_held_out"]["org_f"] > 60


@pytest.mark.parametrize("language", LANGUAGES)
def test_size(language: str) -> None:
    assert sum(path.stat().st_size for path in (FOLDER / language).rglob("*") if path.is_file()) < LARGEST


@pytest.mark.parametrize("language", LANGUAGES)
def test_numpy_multiplies_and_nothing_else_is_changed(language: str) -> None:
    before = get_current_ops()
    models = [component.model for _, component in load(language).components if hasattr(component, "model")]
    parts = [part for model in models for part in model.walk() if part.name != "linear"]  # that one spaCy makes itself
    assert parts
    assert {part.ops.use_blis for part in parts} == {False}
    assert get_current_ops() is before


def test_one_thread_is_given_back() -> None:
    def threads() -> list[int]:
        return [one["num_threads"] for one in threadpool_info() if one["user_api"] == "blas"]

    before = threads()
    with one_thread():
        assert set(threads()) <= {1}
    assert threads() == before


def test_loaded_once() -> None:
    assert load("en") is load("en")


def test_missing_model_is_one_sentence() -> None:
    with pytest.raises(ModelMissing, match=r"^There is no trained pipeline for the language 'xx': [^.]*\.$"):
        load("xx")


@pytest.mark.parametrize("language", LANGUAGES)
def test_tokens_are_those_of_spacy(language: str) -> None:
    expected = [token.text for token in spacy.blank(language)(TEXTS[language])]
    assert [token.text for token in load(language).make_doc(TEXTS[language])] == expected


def test_loading_passes_the_slow_french_defaults_by() -> None:
    program = "import sys; from extract.models import load; load('fr'); sys.exit('spacy.lang.fr' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_giver_is_an_organisation(language: str) -> None:
    text, giver = GIVERS[language]
    doc = load(language)(text)
    assert giver in [span.text for span in doc.ents if span.label_ == "ORG"]


def test_regrouped_rules_match_the_same_words() -> None:
    letters = "[" + "".join(chr(code) for code in range(0x61, 0x7B)) + "éèêàâîïôûç" * 5 + "]"
    rules = [f"^{prefix}[-–]{letters}+$" for prefix in ("semi", "anti")]
    rules += [f"^{letters}+-{middle}-{letters}+$" for middle in ("en", "de")]
    plain = re.compile("(?iu)" + "|".join(f"(?:{rule})" for rule in rules))
    grouped = re.compile("(?iu)" + regrouped(rules))
    words = ["semi-lune", "Anti–vol", "arc-en-ciel", "pot-de-vin", "semi-", "en-ciel", "arc-en-", "vol", "x-semi-lune"]
    assert [bool(grouped.match(word)) for word in words] == [bool(plain.match(word)) for word in words]
    assert len(grouped.pattern) < len(plain.pattern)


def _article(tmp_path: Path) -> Article:
    listed = {"BMCE": "ORG", "Fondation BMCE": "ORG", "Fès": "LOC"}
    names = [{"text": text, "label": label} for text, label in listed.items()]
    record = {"id": "x", "language": "fr", "title": "Don de la FONDATION BMCE", "names": names}
    (tmp_path / "x.json").write_text(json.dumps(record), encoding="utf-8")
    (tmp_path / "x.txt").write_text("La Fondation BMCE aide Fès.\n\nLe BMCE l’a dit à Fèslain.", encoding="utf-8")
    (article,) = read_articles([tmp_path], "fr")
    return article


def test_listed_names_are_marked_wherever_they_stand(tmp_path: Path) -> None:
    parts = list(paragraphs(_article(tmp_path)))
    assert [[part.surface(name) for name in part.names] for part in parts] == [
        ["FONDATION BMCE"],
        ["Fondation BMCE", "Fès"],
        ["BMCE"],
    ]


def test_names_survive_the_way_through_a_document() -> None:
    tagged = Tagged(straight("L’OCP aide Fès."), (Name(2, 5, "ORG"), Name(11, 14, "LOC")))
    assert from_doc(to_doc(load("fr"), tagged)) == tagged
