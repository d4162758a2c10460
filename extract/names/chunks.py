"""Runs of words in which names may lie: as capital letters and common nouns show them, without any model."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from extract.folding import fold
from extract.lang.schema.names import NameWords, Sort
from extract.model import Span

TOKEN = re.compile(r"[^\W_]+(?:[.'’\-&+][^\W_]+)*\.?|&")
ELISION = re.compile(r"\b[dl]['’](?=\w)", re.IGNORECASE)
MOST_LINKS = 3  # small words between two words of a name
SHORTEST_NOUN = 4  # letters of a common noun that ends a name
_BREAK = re.compile(r"[^\s'’\-/]|\s-+\s|--|\s/|/\s")
_BREAK_AMONG = re.compile(r"[^\w\s'’\-&]|\s-+\s|--")
POSSESSIVE = re.compile(r"['’][sS]?$")
_LOWER_TAIL = re.compile(r"-[a-zà-ÿ]{4,}$")  # "Malta-registered"
_OPENING = re.compile(r"(?:^|[:\-)]\s)[\s\"']*$")  # a sentence opens, also behind a dateline


@lru_cache(maxsize=8)
def sort_words(words: NameWords) -> dict[str, frozenset[Sort]]:
    """Each word inside a name that tells its sort, with the sorts that it may be."""
    return _by_word(words.sorts)


@lru_cache(maxsize=8)
def reference_words(words: NameWords) -> dict[str, frozenset[Sort]]:
    """Each noun that stands for an organisation, with the sorts that it may be."""
    return _by_word(words.references)


def _by_word(table: Mapping[Sort, str]) -> dict[str, frozenset[Sort]]:
    found: dict[str, set[Sort]] = {}
    for sort, listed in table.items():
        for word in listed.split():
            found.setdefault(word, set()).add(sort)
    return {word: frozenset(sorts) for word, sorts in found.items()}


def runs(text: str, words: NameWords, walls: Sequence[Span]) -> Iterator[list[Span]]:
    """Stretches of words in which names may lie; never into one of the walls.

    They hold capitalised words and the common nouns that tell what sort of thing is named ("fondation Orange"). What
    stands between two of their words is a seam: up to three small words, an apostrophe, a slash, or nothing.
    """
    run: list[re.Match[str]] = []
    small = 0
    for match in TOKEN.finditer(text):
        walled = any(match.start() in wall for wall in walls)
        if run and (walled or small > MOST_LINKS or _breaks(text, run[-1], match, small)):
            yield from _closed(run)
            run, small = [], 0
        if walled:
            continue
        if is_capital(_bare(match)) or _sorts(match[0], words) or (run and _is_of(text, run[-1], match, words)):
            run.append(match)
            small = 0
        elif run:
            small = small + 1 if _is_small(match[0], words) else MOST_LINKS + 1
    yield from _closed(run)


def _breaks(text: str, last: re.Match[str], match: re.Match[str], small: int) -> bool:
    gap = text[last.end() : match.start()]
    return (_BREAK_AMONG if small else _BREAK).search(gap) is not None


def _is_small(word: str, words: NameWords) -> bool:
    bare = fold(word)
    return bare in words.links or bare in words.joints or bare in words.determiners or word == "&"


def _is_of(text: str, last: re.Match[str], match: re.Match[str], words: NameWords) -> bool:
    """Whether a lower-case word says what a body is of: "Ordre des notaires"."""
    between = re.findall(r"\w+", text[last.end() : match.start()])
    of = bool(between) and all(fold(part) in words.of for part in between)
    return of and match[0].isalpha() and len(match[0]) >= SHORTEST_NOUN and bool(_sorts(last[0], words) & words.leading)


def _closed(run: Sequence[re.Match[str]]) -> Iterator[list[Span]]:
    if any(is_capital(_bare(match)) for match in run):
        yield [Span(match.end() - len(_bare(match)), match.end()) for match in run]


def _bare(match: re.Match[str]) -> str:
    """The word without an article that is elided before it."""
    return ELISION.sub("", match[0])


def _sorts(word: str, words: NameWords) -> frozenset[Sort]:
    return sort_words(words).get(fold(ELISION.sub("", word)), frozenset())


def is_capital(word: str) -> bool:
    """Whether a word is written like a name: a capital first, or inside ("inDrive"), but no "Malta-registered"."""
    if _LOWER_TAIL.search(word) and word[0].isupper():
        return False
    return word[0].isupper() or (len(word) > 2 and any(c.isupper() for c in word[1:]) and word[0].isalpha())


def trimmed(text: str, start: int, end: int, words: NameWords) -> tuple[int, int] | None:
    """Without openers, titles, articles and possessives at the ends; None when nothing of a name is left."""
    tokens = [(m.start() + start, m.end() + start) for m in TOKEN.finditer(text[start:end])]
    while tokens and _is_padding(text[slice(*tokens[0])], words) and not _is_article(text, tokens, words):
        tokens.pop(0)
    if _opens_with_trade(text, tokens, words):
        tokens.pop(0)
    while tokens and fold(text[slice(*tokens[-1])]) in words.links | words.joints:
        tokens.pop()
    while tokens and (elision := ELISION.match(text[slice(*tokens[0])])):
        tokens[0] = (tokens[0][0] + elision.end(), tokens[0][1])
    return polished(text, tokens[0][0], tokens[-1][1]) if tokens else None


def polished(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Without the possessive or the full stop behind it; None when nothing of a name is left."""
    end = start + len(POSSESSIVE.sub("", text[start:end]))
    if text[end - 1 : end] == "." and not re.search(r"\.\w\.$|\b(?:Inc|Ltd|Co|Corp|Plc|Cie)\.$", text[start:end]):
        end -= 1
    content = text[start:end]
    return (start, end) if len(content) > 1 and not content.isdigit() else None


def bare(text: str, span: Span) -> str:
    """A word of a run, folded, without its possessive."""
    return fold(POSSESSIVE.sub("", text[span.start : span.end]))


def _is_article(text: str, tokens: list[tuple[int, int]], words: NameWords) -> bool:
    """Whether the first word is an article written as part of the name: a capital inside the sentence."""
    first = text[slice(*tokens[0])]
    inside = re.search(r"[\w,;:(]\s*['’]?$", text[: tokens[0][0]]) is not None
    return len(tokens) > 1 and fold(first) in words.articles and first[0].isupper() and inside


def _opens_with_trade(text: str, tokens: list[tuple[int, int]], words: NameWords) -> bool:
    """Whether a sentence opens with what a company is and then its name: "Automaker Suvarna Motors"."""
    if len(tokens) < 2 or not _OPENING.search(text[: tokens[0][0]]):
        return False
    first, second = text[slice(*tokens[0])], text[slice(*tokens[1])]
    trade = Sort.COMPANY in reference_words(words).get(fold(first), frozenset()) and not _sorts(first, words)
    return trade and second[0].isupper()


def _is_padding(word: str, words: NameWords) -> bool:
    """Openers, titles, figures, the common noun before a name ("opérateur", "assureur") that is no part of it."""
    bare = fold(word.rstrip("."))
    if word.islower() and bare in reference_words(words) and not _sorts(word, words) & words.leading:
        return True
    return (bare in words.openers and not word.isupper()) or bare in words.titles or word.isdigit() or not bare
