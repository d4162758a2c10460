"""Annotated names as examples: where each begins and ends, and what it is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from spacy.tokens import Doc

from extract.analysis import Analysis, analyse
from extract.evaluation.gold import Annotated
from extract.folding import straight
from extract.lang.schema.names import NameWords
from extract.model import Span
from extract.names import seams, types
from extract.names.chunks import runs
from extract.names.entities import Entity
from extract.names.types import EntityType
from training.decisions.examples import Examples


def examples(annotated: Sequence[Annotated]) -> dict[str, Examples]:
    """Examples of each article whose names are annotated, by its id."""
    listed = [one for one in annotated if one.names]
    analyses = analyse(one.article for one in listed)
    return {one.article.id: _of(one, analysis) for one, analysis in zip(listed, analyses, strict=True)}


def _of(annotated: Annotated, analysis: Analysis) -> Examples:
    found = Examples()
    label_of = {straight(name["text"]): name["label"] for name in annotated.names}
    for entity in analysis.entities:
        label = _label(entity, label_of)
        if label is not None:
            found.labelled["type"].append((types.features(entity), label))
    for sentence in analysis.prose:
        if sentence.doc is not None:
            _seams(found, _writing(sentence.doc, analysis.language.names), list(label_of))
    return found


def _writing(doc: Doc, words: NameWords) -> seams.Writing:
    return seams.Writing(doc, doc.text, words, doc._.seen, doc._.headline)


def _seams(found: Examples, writing: seams.Writing, listed: Sequence[str]) -> None:
    """Each seam of the sentence's runs that touches a name: whether one name holds both sides."""
    marked = _marked(writing.text, listed)
    for run in runs(writing.text, writing.words, writing.doc._.amounts):
        for place in range(1, len(run)):
            before = next((span for span in marked if run[place - 1].overlaps(span)), None)
            after = next((span for span in marked if run[place].overlaps(span)), None)
            if before is not None or after is not None:
                label = "together" if before == after else "apart"
                found.labelled["seam"].append((seams.features(writing, run, place), label))


def _marked(text: str, listed: Sequence[str]) -> list[Span]:
    """Where the text has a listed name, the longest where two overlap."""
    found = (Span(*m.span()) for name in listed for m in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text))
    chosen: list[Span] = []
    for span in sorted(found, key=lambda span: (span.start - span.end, span.start)):
        if not any(span.overlaps(other) for other in chosen):
            chosen.append(span)
    return chosen


def _label(entity: Entity, label_of: dict[str, str]) -> str | None:
    """What annotators call an entity; None where they bound its name otherwise."""
    texts = [straight(name.text) for name in entity.mentions]
    counts = Counter(label_of[text] for text in texts if text in label_of)
    if counts:
        return counts.most_common(1)[0][0]
    overlaps = any(text in listed or listed in text for text in texts for listed in label_of)
    return None if overlaps else EntityType.NONE
