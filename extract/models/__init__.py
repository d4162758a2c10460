"""The trained pipelines that ship with the project, one per language."""

from contextlib import AbstractContextManager
from functools import cache
from pathlib import Path
from typing import Any

from spacy.language import Language
from spacy.util import load_config, load_meta
from thinc.api import NumpyOps, get_current_ops, set_current_ops
from threadpoolctl import ThreadpoolController

from extract.model import GivetrailError

FOLDER = Path(__file__).parent


class ModelMissing(GivetrailError):
    """There is no trained pipeline for a language."""


@cache
def load(language: str) -> Language:
    """The pipeline of a language, read from disk once; it expects plain apostrophes (') in its texts.

    spaCy's own class of a language is passed by: importing the French one builds tokenizer rules for
    seconds, only for them to be replaced by those stored with the pipeline.
    """
    folder = FOLDER / language
    if not (folder / "config.cfg").is_file():
        raise ModelMissing(f"There is no trained pipeline for the language {language!r}: run `make train`.")
    bare: type[Language] = type("Bare", (Language,), {"lang": language})
    usual = get_current_ops()
    set_current_ops(NumpyOps(use_blis=False))  # numpy multiplies faster than spaCy's BLIS: a page takes a third less
    try:
        nlp = bare.from_config(load_config(folder / "config.cfg"), meta=load_meta(folder / "meta.json"))
        return nlp.from_disk(folder)
    finally:
        set_current_ops(usual)


def one_thread() -> AbstractContextManager[Any]:
    """Keep numpy to one thread: the matrices of a few sentences are too small to share, threads would only wait."""
    limited: AbstractContextManager[Any] = _blas().limit(limits=1, user_api="blas")
    return limited


@cache
def _blas() -> ThreadpoolController:
    return ThreadpoolController()
