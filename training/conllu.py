"""Treebanks in CoNLL-U: sentences as the pipelines are to see them.

One label scheme serves every language: the universal relations plus the few subtypes that patterns need.
"""

import lzma
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

KEPT_SUBTYPES = frozenset("nsubj:pass csubj:pass aux:pass obl:agent acl:relcl nmod:poss compound:prt".split())
DROPPED_FEATURES = frozenset("ExtPos Typo Style Abbr CorrectNumber CorrectForm Foreign ModernForm NumForm Emph".split())
ID, FORM, LEMMA, UPOS, FEATS, HEAD, DEPREL, MISC = 0, 1, 2, 3, 5, 6, 7, 9

Row = list[str]


@dataclass
class Token:
    """One surface token; `head` is its head's place in the sentence (its own for the root)."""

    text: str
    spaced: bool
    pos: str
    morph: str
    lemma: str
    relation: str
    head: int


@dataclass(frozen=True)
class Sentence:
    """`words` keeps the raw syntactic words for annotations that only the treebank itself has."""

    starts_document: bool
    sent_id: str
    tokens: list[Token]
    words: list[Row]


def open_lines(path: Path) -> Iterator[str]:
    with lzma.open(path, "rt", encoding="utf-8") as stream:
        for line in stream:
            yield line.rstrip("\n")


def blocks(path: Path) -> Iterator[tuple[list[str], list[Row]]]:
    """The comments and the rows of each sentence."""
    comments: list[str] = []
    rows: list[Row] = []
    for line in [*open_lines(path), ""]:
        if line.startswith("#"):
            comments.append(line)
        elif line:
            rows.append(line.split("\t"))
        else:
            if rows:
                yield comments, rows
            comments, rows = [], []


def read_sentences(path: Path, merge: bool) -> Iterator[Sentence]:
    """`merge` keeps contractions whole ("du", "aux"), as the French tokenizer does."""
    for comments, rows in blocks(path):
        words = [row for row in rows if row[ID].isdecimal()]
        tokens = _tokens(rows, words, merge)
        if _is_tree(tokens):
            starts = any(comment.startswith("# newdoc") for comment in comments)
            yield Sentence(starts, _sent_id(comments), tokens, words)


def _sent_id(comments: list[str]) -> str:
    return next((c.split("=", 1)[1].strip() for c in comments if c.startswith("# sent_id")), "")


@dataclass(frozen=True)
class _Unit:
    """Word numbers (from 1) that share one stretch of the surface."""

    numbers: list[int]
    surface: str
    spaced: bool


def _units(rows: list[Row], words: list[Row], merge: bool) -> list[_Unit]:
    contractions = {int(row[ID].split("-")[0]): row for row in rows if "-" in row[ID]}
    units: list[_Unit] = []
    number = 1
    while number <= len(words):
        row = contractions.get(number)
        numbers = [number] if row is None else list(range(number, int(row[ID].split("-")[1]) + 1))
        forms = [words[k - 1][FORM] for k in numbers]
        if row is None:
            units.append(_Unit(numbers, forms[0], _spaced(words[number - 1])))
        elif merge or "".join(forms) != row[FORM]:
            units.append(_Unit(numbers, row[FORM], _spaced(row)))
        else:
            ends = [k == numbers[-1] and _spaced(row) for k in numbers]
            units += [_Unit([k], form, end) for k, form, end in zip(numbers, forms, ends, strict=True)]
        number = numbers[-1] + 1
    return units


def _spaced(row: Row) -> bool:
    return "SpaceAfter=No" not in row[MISC].split("|")


def _tokens(rows: list[Row], words: list[Row], merge: bool) -> list[Token]:
    tokens: list[Token] = []
    place: dict[int, int] = {}
    heads: list[int | None] = []  # a word number; None where the head is the token's own first part
    for unit in _units(rows, words, merge):
        outward = (k for k in unit.numbers if int(words[k - 1][HEAD]) not in unit.numbers)
        word = words[next(outward, unit.numbers[0]) - 1]
        first, parts = len(tokens), unit.surface.split()
        place |= dict.fromkeys(unit.numbers, first)
        for part, text in enumerate(parts):  # "10 000" is one word there: its first part heads the rest
            spaced = unit.spaced if part == len(parts) - 1 else True
            lemma = word[LEMMA].split()[0] if len(parts) == 1 and word[LEMMA] not in ("", "_") else text
            relation = _relation(word[DEPREL]) if part == 0 else "flat"
            pos = word[UPOS] if word[UPOS] != "_" else "X"
            tokens.append(Token(text, spaced, pos, _features(word[FEATS]), lemma, relation, first))
            heads.append(int(word[HEAD]) if part == 0 else None)
    for index, (token, head) in enumerate(zip(tokens, heads, strict=True)):
        if head == 0:
            token.head, token.relation = index, "ROOT"
        elif head is not None:
            token.head = place[head]
    return tokens


def _is_tree(tokens: list[Token]) -> bool:
    roots = [index for index, token in enumerate(tokens) if token.head == index]
    return len(roots) == 1 and tokens[roots[0]].relation == "ROOT"


def _relation(name: str) -> str:
    return name if name in KEPT_SUBTYPES else name.split(":")[0]


def _features(text: str) -> str:
    kept = (f for f in text.split("|") if f.split("=")[0] not in DROPPED_FEATURES)
    return "" if text == "_" else "|".join(kept)
