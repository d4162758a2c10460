"""Names of persons, organisations and places read out of GUM's entity brackets.

GUM marks whole noun phrases ("the French bank BNP Paribas, founded in 1848"); a name is the run of
capitalised words around the phrase's proper noun.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from training.conllu import FORM, HEAD, MISC, UPOS, Sentence

KIND = {"person": "PER", "organization": "ORG", "place": "LOC"}
XPOS = 4
GLUE = frozenset(["of", "the", "and", "&", "for", "-", "–", "de", "la", "'s"])
NAME_POS = frozenset(["ADJ", "NOUN", "VERB", "X", "NUM"])
FIELDS, HEADS_FIELD, LINKED_FIELDS = 7, 5, 7


@dataclass(frozen=True)
class _Phrase:
    start: int
    end: int
    fields: list[str]

    @property
    def linked(self) -> bool:
        """It has an encyclopedia entry, so its longer name can be trusted."""
        return len(self.fields) > LINKED_FIELDS


def name_tags(sentence: Sentence) -> list[str] | None:
    """B- and I- tags by token; none where tokens and syntactic words differ."""
    if len(sentence.words) != len(sentence.tokens):
        return None
    found = [span for phrase in _phrases(sentence) if (span := _name(sentence, phrase)) is not None]
    tags = ["O"] * len(sentence.words)
    for start, end, kind in sorted(found, key=lambda span: (span[0] - span[1], span[0])):
        if all(tag == "O" for tag in tags[start : end + 1]):
            tags[start : end + 1] = ["B-" + kind] + ["I-" + kind] * (end - start)
    return tags


def _phrases(sentence: Sentence) -> Iterator[_Phrase]:
    opened: list[tuple[int, list[str]]] = []
    for index, row in enumerate(sentence.words):
        match = re.search(r"(?:^|\|)Entity=([^|]*)", row[MISC])
        for mark in re.findall(r"\([^()]*\)?|[^()]+\)", match.group(1)) if match else []:
            fields = mark.strip("()").split("-")
            if mark.startswith("(") and mark.endswith(")"):
                yield _Phrase(index, index, fields)
            elif mark.startswith("("):
                opened.append((index, fields))
            else:
                place = next((k for k in reversed(range(len(opened))) if opened[k][1][0] == fields[0]), None)
                if place is not None:
                    start, fields = opened.pop(place)
                    yield _Phrase(start, index, fields)


def _name(sentence: Sentence, phrase: _Phrase) -> tuple[int, int, str] | None:
    kind = KIND.get(phrase.fields[1]) if len(phrase.fields) >= FIELDS else None
    head = _head(sentence, phrase) if kind else None
    if kind is None or head is None or sentence.words[head][UPOS] != "PROPN":
        return None
    if kind == "PER" and _is_group_or_citation(sentence, phrase, head):
        return None
    start = end = head
    while start > phrase.start and _is_name_word(sentence, start - 1):
        start -= 1
    while step := _step_right(sentence, phrase, end):
        end += step
    return start, end, kind


def _head(sentence: Sentence, phrase: _Phrase) -> int | None:
    numbers = (int(x) for x in phrase.fields[HEADS_FIELD].split(",") if x.isdigit())
    heads = [index for n in numbers if (index := phrase.start + n - 1) < len(sentence.words)]
    outward = (i for i in heads if not phrase.start <= int(sentence.words[i][HEAD]) - 1 <= phrase.end)
    return next(outward, heads[0]) if heads else None


def _is_group_or_citation(sentence: Sentence, phrase: _Phrase, head: int) -> bool:
    cited = "academic" in sentence.sent_id and not phrase.linked and phrase.start == phrase.end
    return sentence.words[head][XPOS] == "NNPS" or cited


def _step_right(sentence: Sentence, phrase: _Phrase, end: int) -> int:
    """How many words further the name goes: over "of" and "of the" only in known names."""
    for glued in range(3 if phrase.linked else 1):
        after = end + glued + 1
        between = range(end + 1, after)
        if after <= phrase.end and _is_name_word(sentence, after) and all(_is_glue(sentence, k) for k in between):
            return glued + 1
    return 0


def _is_name_word(sentence: Sentence, index: int) -> bool:
    row = sentence.words[index]
    return row[UPOS] == "PROPN" or (row[FORM][:1].isupper() and row[UPOS] in NAME_POS)


def _is_glue(sentence: Sentence, index: int) -> bool:
    return sentence.words[index][FORM].lower() in GLUE
