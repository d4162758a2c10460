"""The noun phrase that a number counts, by the parse and by the order of words where the parse is poor."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass

from spacy.tokens import Doc, Span, Token

from extract.lang.schema.numbers import NumberWords
from extract.numbers.model import Number, Shape

_NOUNS = {"NOUN", "PROPN"}
_BEFORE_NOUN = {"ADJ", "NOUN", "PROPN", "NUM", "X", "SYM"}
_NOMINAL = {"nmod", "obj", "nsubj", "nsubj:pass", "obl", "conj"}  # what a noun is in its sentence
_HYPHENS = {"-", "‐", "‑"}
_DEPTH = 2  # complements of complements
_ANNOUNCED = 4  # words that may stand between a number and the noun that is announced
_LONGEST = 9  # words between a number and its noun, the noun included


@dataclass(frozen=True, slots=True)
class Counted:
    """What is counted: the head's place in the document, offsets of the phrase, the head's dictionary form."""

    head: int
    start: int
    end: int
    lemma: str


def counted(doc: Doc, number: Number, words: NumberWords, shift: int = 0) -> Counted | None:
    """The phrase that a number counts; `shift` is where the document begins in the text of the number's offsets."""
    span = doc.char_span(number.start - shift, number.end - shift, alignment_mode="expand")
    if span is None or number.shape not in {Shape.CARDINAL, Shape.MEASURE, Shape.YEAR}:
        return None
    if number.shape is Shape.MEASURE:
        unit = doc[span.end - 1]
        return _phrase(doc, unit, unit, words, holds=True)
    first = _first(doc, span.end, number, words)
    chain = _chain(doc, first, words)
    head = _head(chain, span.start, span.end, words)
    if head is not None:
        return _phrase(doc, chain[0], head, words)
    return _before(doc, span.start, span.end, words)


def around(noun: Token, words: NumberWords) -> Counted:
    """The phrase of a noun that stands away from its number."""
    first = noun
    while words.adjectives_first and first.i > 0 and _describes(first.nbor(-1), noun):
        first = first.nbor(-1)
    return _phrase(noun.doc, first, noun, words)


def _describes(token: Token, noun: Token) -> bool:
    return token.pos_ in {"ADJ", *_NOUNS} and noun.is_ancestor(token)


def _first(doc: Doc, place: int, number: Number, words: NumberWords) -> int:
    """The first word that may belong to the phrase: behind the figures in brackets, links and "more"."""
    if place + 2 < len(doc) and doc[place].text == "(" and doc[place + 2].text == ")" and doc[place + 1].like_num:
        place += 3
    announced = _run(doc[place : place + _ANNOUNCED], words.announcements)
    if announced:
        return place + announced
    following = doc[place + 1 : place + 2].text
    if place < len(doc) and _norm(doc[place]) in words.partitives and not (number.value and following[:1].isupper()):
        place += 1
        if place < len(doc) and (_determines(doc[place]) or _norm(doc[place]) in words.partitives):
            place += 1
    while place < len(doc) and (_norm(doc[place]) in words.additions or doc[place].text in {'"', "“", "«", "‘"}):
        place += 1
    return place


def _run(span: Span, phrases: Container[str]) -> int:
    """How many words a stretch opens with that together are one of the phrases; none when they are not."""
    texts = [_norm(token) for token in span]
    return next((length for length in range(len(texts), 1, -1) if " ".join(texts[:length]) in phrases), 0)


def _determines(token: Token) -> bool:
    return token.pos_ == "DET" or "Yes" in token.morph.get("Poss", [])


def _norm(token: Token) -> str:
    return token.lower_.replace("’", "'")


def _chain(doc: Doc, first: int, words: NumberWords) -> list[Token]:
    """The words from the number to where its noun phrase must have ended."""
    chain: list[Token] = []
    for token in doc[first : first + _LONGEST]:
        if token.is_space or (_norm(token) in words.phrase_ends and any(one.pos_ in _NOUNS for one in chain)):
            break
        if not _continues(token, chain, words):
            break
        chain.append(token)
    while chain and chain[-1].pos_ not in _BEFORE_NOUN | {"VERB"}:
        chain.pop()
    return chain


def _continues(token: Token, chain: list[Token], words: NumberWords) -> bool:
    if _is_tied(token):
        return True
    if token.pos_ in _BEFORE_NOUN:
        return (bool(chain) or token.pos_ != "NUM" or _is_size(token)) and not _new_name(token, chain)
    following = token.nbor() if token.i + 1 < len(token.doc) else None
    if following is None:
        return _is_participle(token) and not chain
    if token.pos_ == "ADV":
        return following.pos_ in {"ADJ", "VERB", "ADV"} and not (chain and chain[-1].pos_ in _NOUNS)
    if token.pos_ == "VERB":
        noun = words.adjectives_first and _is_noun(token, chain[-1] if chain else None, words)
        return noun or (_is_participle(token) and (following.pos_ in _BEFORE_NOUN or not chain))
    if token.pos_ == "CCONJ" or token.text == ",":
        describing = {"ADJ", "VERB"}
        if words.adjectives_first and chain and _lists_kinds(token, chain[-1]):
            return True
        return bool(chain) and chain[-1].pos_ in describing and following.pos_ in describing and words.adjectives_first
    if token.pos_ == "PART" or token.text == "'":
        return words.adjectives_first and bool(chain) and chain[-1].pos_ in _NOUNS and following.pos_ in _BEFORE_NOUN
    return token.text in {"&", *_HYPHENS} and bool(chain)


def _lists_kinds(joint: Token, last: Token) -> bool:
    """Whether a noun before "and" only describes the plural noun behind: "carob and pine saplings"."""
    following = joint.doc[joint.i + 1 : joint.i + 3]
    single = last.pos_ == "NOUN" and "Sing" in last.morph.get("Number", []) and len(following) == 2
    return single and following[0].pos_ in {"NOUN", "PROPN"} and "Plur" in following[1].morph.get("Number", [])


def _is_tied(token: Token) -> bool:
    """Whether hyphens tie a word into a longer one: each part of "drop-in", "mother-and-child", "after-school"."""
    if token.text in _HYPHENS:
        return token.i > 0 and not token.nbor(-1).whitespace_ and not token.whitespace_
    behind = token.i + 1 < len(token.doc) and token.nbor().text in _HYPHENS and _is_tied(token.nbor())
    before = token.i > 1 and token.nbor(-1).text in _HYPHENS and _is_tied(token.nbor(-1)) and token.nbor(-2).is_alpha
    return token.is_alpha and (behind or before)


def _is_noun(token: Token, before: Token | None, words: NumberWords) -> bool:
    """Whether a word is a noun, also where the tagger took its plural for a verb: "14 infusion pumps"."""
    if token.pos_ != "VERB" or token.text[-1:] != "s":
        return token.pos_ in _NOUNS
    single = before is not None and before.pos_ == "NOUN" and "Sing" in before.morph.get("Number", [])
    if not single:
        return token.dep_ in _NOMINAL
    numbers = (child for child in token.nbor(-1).children if child.dep_ == "nummod")
    return any(words.small.get(_norm(child)) != 1 for child in numbers)


def _is_size(token: Token) -> bool:
    """Whether a number is tied to a unit or a letter: the "40" of "40-foot", "900L", "5G"."""
    following = token.nbor().text if token.i + 1 < len(token.doc) and not token.whitespace_ else ""
    return not token.text[-1].isdigit() or following in _HYPHENS or following.isalpha()


def _is_participle(token: Token) -> bool:
    return token.pos_ == "VERB" and bool({"Part", "Ger"} & set(token.morph.get("VerbForm", [])))


def _new_name(token: Token, chain: list[Token]) -> bool:
    """Whether a name begins right behind a common noun: the phrase is over."""
    return token.pos_ == "PROPN" and bool(chain) and chain[-1].pos_ == "NOUN" and token.is_title and chain[-1].is_lower


def _head(chain: list[Token], start: int, end: int, words: NumberWords) -> Token | None:
    """The noun of the chain: the parse's choice when it is one, else by the language's order of words."""
    last = [None, *chain]
    nouns = [token for token, before in zip(chain, last, strict=False) if _is_noun(token, before, words)]
    for token in nouns:
        if any(start <= child.i < end and child.dep_ == "nummod" for child in token.children):
            return token if not words.adjectives_first else nouns[-1]
    if nouns:
        return nouns[-1] if words.adjectives_first else nouns[0]
    loose = [token for token in chain if token.pos_ in {"ADJ", "VERB"}]
    if not loose or (loose[0].pos_ == "VERB" and loose[0].dep_ not in _NOMINAL):
        return None
    return loose[-1] if words.adjectives_first else loose[0]


def _phrase(doc: Doc, first: Token, head: Token, words: NumberWords, holds: bool = False) -> Counted:
    """The phrase around its head; `holds` says that what it holds is part of it."""
    end = head.i + 1 if words.adjectives_first else _end_of_modifiers(doc, head)
    holds = holds or not words.adjectives_first or bool({_norm(head), head.lemma_.lower()} & words.containers)
    complement = _complement(doc, end, words) if holds else end
    last = doc[max(end, complement) - 1]
    return Counted(head.i, first.idx, last.idx + len(last), _lemma(head))


def _end_of_modifiers(doc: Doc, head: Token) -> int:
    """Behind the adjectives and nouns that stand right behind a noun: "masques chirurgicaux", "gants FFP2"."""
    end = head.i + 1
    while end < len(doc) and _modifies(doc[end]):
        end += 2 if doc[end].text in _HYPHENS else 1
    return end


def _modifies(token: Token) -> bool:
    following = token.nbor() if token.i + 1 < len(token.doc) else None
    if token.text in _HYPHENS:
        return following is not None and following.pos_ in _NOUNS and not token.nbor(-1).whitespace_
    return token.pos_ in {"ADJ", "X", *_NOUNS} and token.text[-1:].isalnum()


def _complement(doc: Doc, end: int, words: NumberWords) -> int:
    """Behind what the noun holds or is made of: "pairs of socks", "bourses d'études", "kits de lavage de mains"."""
    for _ in range(_DEPTH):
        if end + 1 >= len(doc) or _norm(doc[end]) not in words.complement_links:
            break
        chain = _chain(doc, end + 1, words)
        nouns = [token for token in chain if token.pos_ == "NOUN" or "Ger" in token.morph.get("VerbForm", [])]
        if not nouns or chain[0].pos_ == "PROPN":
            break
        end = nouns[-1].i + 1 if words.adjectives_first else _end_of_modifiers(doc, nouns[0])
    return end


def _lemma(head: Token) -> str:
    if head.text[-1:] == "s" and head.text[:-1].isupper():
        return head.text[:-1].lower()
    return head.lemma_.lower() or head.lower_


def _before(doc: Doc, start: int, end: int, words: NumberWords) -> Counted | None:
    """The noun before a number: "tablettes (300)", "masks: 300", "les agents, au nombre de 340"."""
    last = _opening(doc, start, end, words)
    if last is None:
        return None
    while last >= 0 and (doc[last].is_space or doc[last].text == ","):
        last -= 1
    first = last
    while first >= 0 and doc[first].pos_ in _BEFORE_NOUN and last - first < _LONGEST:
        first -= 1
    nouns = [token for token in doc[first + 1 : last + 1] if token.pos_ in _NOUNS]
    if not nouns:
        return None
    if words.adjectives_first:
        return _phrase(doc, doc[first + 1], nouns[-1], words)
    head = nouns[0]
    while head.dep_ == "nmod" and head.head.pos_ in _NOUNS and head.head.i < head.i:
        head = head.head
    return _phrase(doc, head, head, words)


def _opening(doc: Doc, start: int, end: int, words: NumberWords) -> int | None:
    """The place before what ties a number to the noun before it, or None."""
    for length in range(min(_ANNOUNCED, start), 0, -1):
        if " ".join(_norm(token) for token in doc[start - length : start]) in words.countings:
            return start - length - 1
    opening = doc[start - 1].text if start else ""
    closed = end >= len(doc) or not doc[end].is_alpha
    return start - 2 if start >= 2 and opening in {"(", ":"} and closed else None
