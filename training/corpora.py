"""The published sets of texts with names, each read into the one form (see tagged.py)."""

import io
import lzma
import random
import re
import tarfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from training import bio, gum
from training.conllu import Sentence, blocks, open_lines, read_sentences
from training.tagged import Name, Tagged, piece, straight, without_overlap

Pairs = list[list[str]]  # the tokens of a sentence, each with its tag
Tagger = Callable[[Sentence], list[str] | None]

CROSSNER_KINDS = {
    **dict.fromkeys("person politician writer researcher scientist musicalartist".split(), "PER"),
    **dict.fromkeys("organisation politicalparty university band".split(), "ORG"),
    **dict.fromkeys("location country".split(), "LOC"),
}
WINER_KINDS = {"Organization": "ORG", "Person": "PER", "Location": "LOC"}
LONGEST_GROUP = 8


def universal_ner(data: Path, treebank: str, part: str) -> list[Tagged]:
    """UNER tags lie beside the treebank's sentences, keyed by their tokens."""
    table = {
        " ".join(row[1] for row in rows): bio.clean(row[2].strip() for row in rows)
        for _, rows in blocks(data / f"en/uner_en_{treebank}-{part}.iob2.xz")
    }
    sentences = read_sentences(data / f"en/en_{treebank}-ud-{part}.conllu.xz", merge=False)
    return _grouped(sentences, lambda s: table.get(" ".join(token.text for token in s.tokens)))


def gum_names(data: Path, part: str) -> list[Tagged]:
    sentences = read_sentences(data / f"en/en_gumopen-ud-{part}.conllu.xz", merge=False)
    return _grouped(sentences, gum.name_tags)


def wikigold(data: Path) -> list[Tagged]:
    lines = "\n".join(open_lines(data / "en/wikigold.conll.txt.xz"))
    kept = (block for block in lines.strip().split("\n\n") if not block.startswith("-DOCSTART-"))
    sentences = [[line.rsplit(" ", 1) for line in block.split("\n")] for block in kept]
    return [_listed(group, {"PER": "PER", "ORG": "ORG", "LOC": "LOC"}) for group in _batched(sentences, 5)]


def crossner(data: Path) -> list[Tagged]:
    texts: list[Tagged] = []
    for name, content in _members(data / "en/crossner.tar.xz"):
        if re.search(r"-(train|dev|test)\.txt$", name):
            split = re.split(r"\n\s*\n", content.strip())
            sentences = [[line.split("\t") for line in block.split("\n")] for block in split]
            texts += [_listed(group, CROSSNER_KINDS) for group in _batched(sentences, 4)]
    return texts


def winer(data: Path) -> dict[str, list[Tagged]]:
    """French Wikinews by paragraph; one text in ten for each of dev and test."""
    files = dict(_members(data / "fr/winer-fr.tar.xz"))
    texts = sorted(n for n in files if re.match(r"20\d\d/.*\.txt$", n) and "url" not in n)
    parts: dict[str, list[Tagged]] = {"train": [], "dev": [], "test": []}
    for index, name in enumerate(n for n in texts if n.removesuffix("txt") + "ann" in files):
        names = without_overlap(_brat_names(files[name.removesuffix("txt") + "ann"]))
        part = {0: "test", 5: "dev"}.get(index % 10, "train")
        if names:  # without any, the text was not annotated
            whole = Tagged(straight(files[name]), names)
            spans = (m.span() for m in re.finditer(r"[^\n]+(?:\n(?!\n)[^\n]+)*", whole.text))
            parts[part] += [piece(whole, start, end) for start, end in spans]
    return parts


def _brat_names(annotations: str) -> Iterator[Name]:
    for line in annotations.splitlines():
        cells = line.split("\t")
        if cells[0].startswith("T") and ";" not in cells[1]:
            kind, start, end = cells[1].split()
            if kind in WINER_KINDS:
                yield Name(int(start), int(end), WINER_KINDS[kind])


def _members(path: Path) -> Iterator[tuple[str, str]]:
    with lzma.open(path) as stream:
        content = io.BytesIO(stream.read())
    with tarfile.open(fileobj=content) as archive:
        for member in sorted(archive.getmembers(), key=lambda m: m.name):
            opened = archive.extractfile(member) if member.isfile() else None
            if opened is not None and member.name.endswith((".txt", ".ann")):
                yield member.name, opened.read().decode("utf-8")


def _batched(sentences: Sequence[Pairs], size: int) -> Iterator[Sequence[Pairs]]:
    for start in range(0, len(sentences), size):
        yield sentences[start : start + size]


def _listed(sentences: Sequence[Pairs], kinds: Mapping[str, str]) -> Tagged:
    """A few sentences given as token and tag pairs, joined into one text."""
    rows = [row for sentence in sentences for row in sentence if len(row) == 2]
    tokens = ['"' if token in ("``", "''") else token for token, _ in rows]
    tags = bio.clean(tag[:2] + kinds.get(tag[2:], "") for _, tag in rows)
    return bio.to_tagged(zip(tokens, tags, bio.spaced(tokens), strict=True))


def _grouped(sentences: Iterator[Sentence], tagger: Tagger) -> list[Tagged]:
    """Neighbouring sentences of a document joined by ones to eights, so that length teaches nothing."""
    choice = random.Random(0)
    texts: list[Tagged] = []
    cells: list[bio.Cell] = []
    left = 0
    for sentence in sentences:
        tags = tagger(sentence)
        if cells and (sentence.starts_document or left == 0):
            texts.append(bio.to_tagged(cells))
            cells = []
        if tags is None:
            continue
        left = left - 1 if cells else choice.randrange(LONGEST_GROUP)
        last = len(sentence.tokens) - 1
        pairs = enumerate(zip(sentence.tokens, tags, strict=True))
        cells += [(token.text, tag, token.spaced or k == last) for k, (token, tag) in pairs]
    return [*texts, bio.to_tagged(cells)] if cells else texts
