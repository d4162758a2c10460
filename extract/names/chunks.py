"""Runs of capitalised words: names as capital letters show them, without any model."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from extract.folding import fold
from extract.lang.schema.names import NameWords, Sort
from extract.model import Span
from extract.tables.countries import country_of

TOKEN = re.compile(r"[^\W_]+(?:[.'’\-&+][^\W_]+)*\.?|&")
ELISION = re.compile(r"\b[dl]['’](?=\w)", re.IGNORECASE)
_BREAK = re.compile(r"[^\s'’\-]|\s-+\s|--")
_LOWER_TAIL = re.compile(r"-[a-zà-ÿ]{4,}$")  # "Malta-registered"
_OPENING = re.compile(r"(?:^|[:\-)]\s)[\s\"']*$")  # a sentence opens, also behind a dateline
_POSSESSIVE = re.compile(r"['’]s$")


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


def runs(text: str, words: NameWords, walls: Sequence[Span]) -> Iterator[tuple[int, int]]:
    """Capitalised words joined by the small words that names contain; never into one of the walls."""
    run: list[re.Match[str]] = []
    links: list[re.Match[str]] = []
    for match in TOKEN.finditer(text):
        walled = any(match.start() in wall for wall in walls)
        if run and (walled or _breaks(text, (links or run)[-1], match)):
            yield from _finished(text, run, words)
            run, links = [], []
        if walled:
            continue
        if is_capital(match[0]):
            run += [*links, match] if run else [match]
            links = []
        elif run and len(links) < 3 and _links(match[0], run, words):
            links.append(match)
        elif run:
            yield from _finished(text, run, words)
            run, links = [], []
    if run:
        yield from _finished(text, run, words)


def _breaks(text: str, last: re.Match[str], match: re.Match[str]) -> bool:
    return _BREAK.search(text[last.end() : match.start()]) is not None


def _links(word: str, run: Sequence[re.Match[str]], words: NameWords) -> bool:
    """Whether a small word goes on with a name. "And" does so only inside "Ministry of Health and Sports"."""
    bare = fold(word)
    if bare in words.joints:
        inside = any(fold(token[0]) in words.links for token in run)
        return inside and bool(_sorts(run[0][0], words) & {Sort.PUBLIC, Sort.CHARITY, Sort.AGENCY})
    return bare in words.links or word == "&"


def _sorts(word: str, words: NameWords) -> frozenset[Sort]:
    return sort_words(words).get(fold(word), frozenset())


def _finished(text: str, run: Sequence[re.Match[str]], words: NameWords) -> Iterator[tuple[int, int]]:
    """The run as one name, or as two when it opens with a country's possessive ("Iraq's Shatt Oil")."""
    first = run[0][0]
    if len(run) > 1 and _POSSESSIVE.search(first) and country_of(_POSSESSIVE.sub("", first)):
        yield run[0].span()
        run = run[1:]
    yield widened(text, run[0].start(), run[-1].end(), words)


def is_capital(word: str) -> bool:
    """Whether a word is written like a name: a capital first, or inside ("inDrive"), but no "Malta-registered"."""
    if _LOWER_TAIL.search(word) and word[0].isupper():
        return False
    return word[0].isupper() or (len(word) > 2 and any(c.isupper() for c in word[1:]) and word[0].isalpha())


def widened(text: str, start: int, end: int, words: NameWords) -> tuple[int, int]:
    """The run with the common noun that names what it is: "fondation Orange", "Ordre des notaires"."""
    before = re.search(r"([^\W\d_]+)((?:\s+|['’])(?:\w{1,3}(?:\s+|['’])){0,2})$", text[:start])
    if before and _sorts(before[1], words) & words.leading and _are_links(before[2], words):
        start = before.start(1)
    if _sorts(ELISION.sub("", text[start:end]), words) & words.leading:
        after = re.match(r"(\s+(?:\w{1,3}(?:\s+|['’]))+)([^\W\d_]{4,})", text[end:])
        if after and _are_links(after[1], words):
            end += after.end()
    return start, end


def _are_links(text: str, words: NameWords) -> bool:
    return all(fold(part) in words.of for part in re.findall(r"\w+", text))


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
    if not tokens:
        return None
    start, end = tokens[0][0], tokens[-1][1]
    possessive = re.search(r"['’][sS]?$", text[start:end])
    if possessive:
        end = start + possessive.start()
    if text[end - 1 : end] == "." and not re.search(r"\.\w\.$|\b(?:Inc|Ltd|Co|Corp|Plc|Cie)\.$", text[start:end]):
        end -= 1
    content = text[start:end]
    return (start, end) if len(content) > 1 and not content.isdigit() else None


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
