"""Our own components of the spaCy pipelines, and the only place that registers them.

Each is a thin wrapper of a plain function: it reads a sentence's document and leaves what it found in an attribute
of the document (with offsets into the sentence) and in a span group of its own name.
"""

from __future__ import annotations

from functools import cache

from spacy.language import Language
from spacy.tokens import Doc

from extract import models
from extract.folding import straight
from extract.lang import LANGUAGES
from extract.names.mentions import names
from extract.rows.cues import find_cues

CUES, NAMES = "giving_cues", "giving_names"

# What the caller says of a sentence before it goes through the pipeline; importing the module anew is no error.
Doc.set_extension("headline", default=False, force=True)
Doc.set_extension("written", default="", force=True)  # the sentence with its own apostrophes and spaces
Doc.set_extension("seen", default=None, force=True)  # how the whole article writes its words
Doc.set_extension("amounts", default=(), force=True)  # places of numbers that no name reaches into
# What the components say of it.
Doc.set_extension("cues", default=(), force=True)
Doc.set_extension("names", default=(), force=True)


@Language.component(CUES)
def cue_component(doc: Doc) -> Doc:
    """The cue words of a sentence (extract.rows.cues.CueHit)."""
    text = straight(doc._.written) or doc.text  # which spaCy builds anew of its words each time
    doc._.cues = tuple(find_cues(text, doc.lang_))
    _group(doc, CUES, [(hit.start, hit.end, hit.cue) for hit in doc._.cues])
    return doc


@Language.component(NAMES)
def name_component(doc: Doc) -> Doc:
    """The names of a sentence (extract.names.mentions.Name), by the model's entities and by capital letters."""
    words, written = LANGUAGES[doc.lang_].names, doc._.written or doc.text
    doc._.names = tuple(names(doc, written, words, doc._.amounts, doc._.seen, headline=doc._.headline))
    _group(doc, NAMES, [(name.span.start, name.span.end, name.label) for name in doc._.names])
    return doc


def _group(doc: Doc, name: str, found: list[tuple[int, int, str]]) -> None:
    spans = (doc.char_span(start, end, label, alignment_mode="expand") for start, end, label in found)
    doc.spans[name] = [span for span in spans if span is not None]


@cache
def pipeline(language: str) -> Language:
    """The trained pipeline of a language with our components behind it. Raises ModelMissing."""
    nlp = models.load(language)
    for name in (CUES, NAMES):
        if name not in nlp.pipe_names:
            nlp.add_pipe(name)
    return nlp
