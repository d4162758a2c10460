"""The patterns that a language's number words make, built once per language."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from extract.lang.schema.numbers import NumberWords
from extract.model import Modifier
from extract.numbers.figures import SPACES
from extract.tables import currencies, measures

SPACE = f"[{SPACES}]"
BREAK = rf"[{SPACES}\n]"
GAP = rf"(?:[{SPACES}\t]{{1,2}}(?:\n[{SPACES}\t]?)?|\n)"
HYPHENS = "\\-\u2010\u2011"
HYPHEN = f"[{HYPHENS}]"
LETTER = r"[^\W\d_]"
NEVER = r"(?!)"
_LAST_WORD = re.compile(rf"(?:{LETTER}+['’]?|[^\w\s]){BREAK}*$")


@dataclass(frozen=True, slots=True, eq=False)
class Spelled:
    """Where numbers begin, and how their words go on."""

    starter: re.Pattern[str]
    next_word: re.Pattern[str]
    listed: re.Pattern[str]  # the comma of "one thousand, one hundred"
    half_after: re.Pattern[str]
    joiner: re.Pattern[str]
    glued_scale: re.Pattern[str]
    short: re.Pattern[str]
    loose_short: re.Pattern[str]
    quantifier: re.Pattern[str]


@dataclass(frozen=True, slots=True, eq=False)
class Beside:
    """Signs and units."""

    money: re.Pattern[str]
    money_short: re.Pattern[str]  # "M€", "Md FCFA"
    signed_short: re.Pattern[str]  # the "m" of "$2m"
    percent: re.Pattern[str]
    unit: re.Pattern[str]
    weighed: re.Pattern[str]  # what follows a weight and no sum of money: "pounds of potatoes"
    unit_article: re.Pattern[str]
    ordinal_suffix: re.Pattern[str]
    clock: re.Pattern[str]


@dataclass(frozen=True, slots=True, eq=False)
class Around:
    """Modifiers and ranges."""

    before: re.Pattern[str]
    last_words: frozenset[str]  # what the modifiers end in: looked up before any of them is tried
    not_before: re.Pattern[str]
    after: re.Pattern[str]
    tail: re.Pattern[str]
    meaning_before: dict[str, Modifier]
    meaning_after: dict[str, Modifier]
    between: re.Pattern[str]
    either: re.Pattern[str]
    ratio: re.Pattern[str]
    sum: re.Pattern[str]
    opener: re.Pattern[str]


@dataclass(frozen=True, slots=True, eq=False)
class Grammar:
    words: NumberWords
    spelled: Spelled
    beside: Beside
    around: Around
    short_scales: dict[str, int]


@cache
def grammar(words: NumberWords) -> Grammar:
    """All patterns of a language."""
    scales = {**words.money_short_scales, **words.short_scales}
    return Grammar(words, _spelled(words), _beside(words, scales), _around(words), scales)


def key(surface: str) -> str:
    """A matched phrase as the tables spell it."""
    return " ".join(surface.lower().replace("’", "'").split())


def either(words: Iterable[str]) -> str:
    """A pattern that matches any of the words, the longest first, whatever their spaces and apostrophes."""
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    return f"(?:{'|'.join(map(_flexible, ordered)) or NEVER})"


def last_word(text: str) -> str:
    """The word or sign that a text ends in, as the tables spell it; empty when there is none near its end."""
    match = _LAST_WORD.search(text[-24:])
    return key(match[0]) if match else ""


def _flexible(word: str) -> str:
    pattern = re.escape(word).replace("'", "['’]").replace(r"\ ", f"{BREAK}+").replace(r"\-", f"[{HYPHENS} ]")
    return pattern + rf"(?!{LETTER})" if word[-1].isalpha() else pattern


def _compile(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _spelled(words: NumberWords) -> Spelled:
    small, scales = either(words.small), either(words.scales)
    joiners = either(words.small_joiners | words.scale_joiners)
    return Spelled(
        starter=_starter(words),
        next_word=_compile(
            rf"(?:(?P<hyphen>{SPACE}?{HYPHEN}{SPACE}?)|{GAP})(?:(?P<joiner>{joiners})(?:{GAP}|{HYPHEN}))?(?P<word>{LETTER}{{1,24}})"
        ),
        listed=_compile(rf",(?={GAP}{small}(?:(?:{GAP}|{HYPHEN}){small})?{GAP}{scales})"),
        joiner=_compile(rf"{GAP}{joiners}{GAP}"),
        half_after=_compile(rf"(?:{GAP}|{HYPHEN}){either(words.halves_after)}"),
        glued_scale=_compile(rf"(?P<word>{scales})"),
        short=re.compile(rf"{_exact(words.short_scales)}(?!\w)"),
        loose_short=_compile(rf"{_exact(words.loose_scales)}(?={SPACE}(?!{either(words.size_words)}){LETTER}{{3}})"),
        quantifier=_compile(rf"(?<!{LETTER}){either(words.quantifiers)}{BREAK}+$"),
    )


def _starter(words: NumberWords) -> re.Pattern[str]:
    """Where a number may begin."""
    halves = {word for word, parts in words.fractions.items() if parts == 2}
    alone = {*words.small, *words.scales, *words.ordinals, *words.parts_before, *halves}
    followers = {*words.scales, *words.parts_before, *words.fractions, *_goods_words(words.language)}
    article = rf"{either(words.articles)}(?={BREAK}+{either(followers)})"
    point = rf"(?<![\d.,\w]){re.escape(words.decimal_mark)}(?=\d)"
    return _compile(rf"\d|{point}|(?<!\w)(?={LETTER})(?:{article}|{either(alone)})")


def _beside(words: NumberWords, scales: dict[str, int]) -> Beside:
    link = rf"(?:{GAP}{either(words.links)}{GAP}?)"
    names, signs = _money()
    money, short = f"(?P<money>{names}|{signs})", f"(?P<short>{_exact(scales)})"
    unit = f"(?P<unit>(?i:{either(measures.by_word(words.language))})|{either(measures.by_sign())})"
    return Beside(
        money=re.compile(rf"(?:{link}?{BREAK}{{0,2}}|-){money}(?!\d)"),
        money_short=re.compile(rf"{SPACE}?{short}\.?(?:{link}{SPACE}?|{SPACE}|(?={signs})){money}(?!\d)"),
        signed_short=re.compile(rf"{SPACE}?{short}(?!\w)"),
        percent=_compile(rf"{SPACE}?%|{GAP}{either(words.percent)}"),
        unit=re.compile(rf"(?:{link}?{GAP}?|(?P<tie>{HYPHEN})){unit}(?![\w'’])"),
        weighed=re.compile(rf"{link}[^\W\dA-Z_]"),
        unit_article=_compile(rf"{GAP}{either(_goods_words(words.language))}"),
        ordinal_suffix=re.compile(rf"{either(words.ordinal_suffixes)}(?!\w)"),
        clock=_compile(rf"(?::\d\d){{0,2}}{SPACE}?{either(words.clock_suffixes)}"),
    )


def _around(words: NumberWords) -> Around:
    infixes = {*words.range_words, *(word for closers in words.range_openers.values() for word in closers)}
    noun = rf"(?:{SPACE}{LETTER}{{1,24}})?"
    return Around(
        before=_compile(rf"(?<!\w)(?P<phrase>{either(words.modifiers_before)}){BREAK}*$"),
        last_words=frozenset(last_word(phrase) for phrase in words.modifiers_before),
        not_before=_compile(rf"(?<!\w){either(words.no_modifiers)}{BREAK}*$"),
        after=_compile(rf"{noun}[{SPACES}{HYPHENS}]\(?(?P<phrase>{either(words.modifiers_after)})(?!{SPACE}?\d)"),
        tail=_compile(rf"{either(words.tails)}(?![\d])"),
        meaning_before={key(phrase): modifier for phrase, modifier in words.modifiers_before.items()},
        meaning_after={key(phrase): modifier for phrase, modifier in words.modifiers_after.items()},
        between=_compile(rf"{BREAK}+(?P<infix>{either(infixes)}){BREAK}+|{SPACE}?[{HYPHENS}–—]{SPACE}?"),
        either=_compile(rf"{SPACE}+{either(words.either_words)}{SPACE}+"),
        ratio=_compile(rf"{SPACE}+{either(words.ratio_words)}{SPACE}+"),
        sum=_compile(rf"{SPACE}|{GAP}{either(words.small_joiners | words.scale_joiners)}{GAP}"),
        opener=_compile(rf"(?<!{LETTER})(?P<phrase>{either(words.range_openers)}){BREAK}+$"),
    )


def _exact(signs: Iterable[str]) -> str:
    return f"(?:{'|'.join(sorted(map(re.escape, signs), key=len, reverse=True)) or NEVER})"


def _goods_words(language: str) -> set[str]:
    return {word for word, measure in measures.by_word(language).items() if measure.goods}


def _money() -> tuple[str, str]:
    """Words of money in any case; codes and signs as they are, which alone may follow a scale without a space."""
    forms = [form for form in currencies.written_forms() if form not in currencies.LETTER_SIGNS]
    named = [form for form in forms if len(form) > 3 and (form[-4:].islower() or " " in form)]  # "francs CFA"
    exact = [form for form in forms if form not in named]
    return f"(?i:{either(named)})", either(exact)
