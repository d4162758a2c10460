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

GAP = rf"[{SPACES}\t]{{1,2}}(?:\n[{SPACES}\t]?)?|\n"
HYPHENS = "\\-\u2010\u2011"
NEVER = r"(?!)"
LETTER = r"[^\W\d_]"


@dataclass(frozen=True, slots=True, eq=False)
class Grammar:
    words: NumberWords
    starter: re.Pattern[str]
    next_word: re.Pattern[str]
    half_after: re.Pattern[str]
    listed: re.Pattern[str]
    quantifier: re.Pattern[str]
    modifier_before: re.Pattern[str]
    no_modifier: re.Pattern[str]
    modifier_after: re.Pattern[str]
    modifiers: dict[str, Modifier]
    modifiers_behind: dict[str, Modifier]
    short: re.Pattern[str]
    money_short: re.Pattern[str]
    signed_short: re.Pattern[str]
    glued_scale: re.Pattern[str]
    money: re.Pattern[str]
    percent: re.Pattern[str]
    unit: re.Pattern[str]
    weighed: re.Pattern[str]
    unit_article: re.Pattern[str]
    ordinal_suffix: re.Pattern[str]
    clock: re.Pattern[str]
    range_between: re.Pattern[str]
    either: re.Pattern[str]
    openers: re.Pattern[str]


def either(words: Iterable[str]) -> str:
    """A pattern that matches any of the words, the longest first, whatever its spaces and apostrophes."""
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    return "|".join(_flexible(word) for word in ordered)


def _flexible(word: str) -> str:
    pattern = re.escape(word).replace("'", "['’]").replace(r"\ ", rf"[{SPACES}\n]+").replace(r"\-", f"[{HYPHENS} ]")
    return pattern + rf"(?!{LETTER})" if word[-1].isalpha() else pattern


def key(surface: str) -> str:
    """A matched phrase as the tables spell it."""
    return " ".join(surface.lower().replace("’", "'").split())


@cache
def grammar(words: NumberWords) -> Grammar:
    """All patterns of a language."""
    link = rf"(?:(?:{GAP})(?:{either(words.links)})(?:{GAP})?)?"
    money, unit = _money(), _units(words.language)
    short = "|".join(sorted(map(re.escape, {**words.short_scales, **words.money_short_scales}), key=len, reverse=True))
    plain_short = "|".join(sorted(map(re.escape, words.short_scales), key=len, reverse=True))
    before = {key(phrase): modifier for phrase, modifier in words.modifiers_before.items()}
    after = {key(phrase): modifier for phrase, modifier in words.modifiers_after.items()}
    infixes = {*words.range_words, *(word for closers in words.range_openers.values() for word in closers)}
    return Grammar(
        words=words,
        starter=_starter(words),
        next_word=re.compile(
            rf"(?:{GAP}|(?P<hyphen>[{HYPHENS}]))(?:(?P<joiner>{either(words.small_joiners | words.scale_joiners)})(?:{GAP}|[{HYPHENS}]))?"
            rf"(?P<word>{LETTER}{{1,24}})",
            re.IGNORECASE,
        ),
        listed=re.compile(rf",(?=(?:{GAP})(?:{either(words.small)})(?:(?:{GAP}|[{HYPHENS}])(?:{either(words.small)}))?(?:{GAP})(?:{either(words.scales)}))", re.IGNORECASE),
        half_after=re.compile(rf"(?:{GAP}|[{HYPHENS}])(?:{either(words.halves_after)})", re.IGNORECASE),
        quantifier=re.compile(rf"(?<!{LETTER})(?:{either(words.quantifiers)})[{SPACES}\n]+$", re.IGNORECASE),
        modifier_before=re.compile(rf"(?<![\w])(?P<phrase>{either(before)})[{SPACES}\n]*$", re.IGNORECASE),
        no_modifier=re.compile(rf"(?<!\w)(?:{either(words.no_modifiers) or NEVER})[{SPACES}\n]*$", re.IGNORECASE),
        modifier_after=re.compile(
            rf"(?P<phrase>\+)(?!\d)|(?:[{SPACES}]{LETTER}{{1,24}})?[{SPACES}{HYPHENS}]\(?(?P<words>{either(after)})(?![{SPACES}]?\d)",
            re.IGNORECASE,
        ),
        modifiers=before,
        modifiers_behind={**after, "+": Modifier.AT_LEAST},
        short=re.compile(rf"(?:{plain_short})(?![\w])"),
        money_short=re.compile(rf"[{SPACES}]?(?P<short>{short})\.?{link}[{SPACES}]?(?P<money>{money})(?!\d)"),
        signed_short=re.compile(rf"[{SPACES}]?(?P<short>{short})(?![\w])"),
        glued_scale=re.compile(rf"(?P<word>{either(words.scales)})", re.IGNORECASE),
        money=re.compile(rf"(?:{link}[{SPACES}\n]{{0,2}}|-)(?P<money>{money})(?!\d)"),
        percent=re.compile(rf"[{SPACES}]?%|(?:{GAP})(?:{either(words.percent)})", re.IGNORECASE),
        unit=re.compile(rf"(?:{link}(?:{GAP})?|(?P<hyphen>[{HYPHENS}]))(?P<unit>{unit})(?![\w])"),
        weighed=re.compile(rf"(?:{GAP})(?:{either(words.links)})(?:{GAP})?[^\W\dA-Z_]"),
        unit_article=re.compile(rf"(?:{GAP})(?:{either(_goods_words(words.language))})", re.IGNORECASE),
        ordinal_suffix=re.compile(rf"(?:{either(words.ordinal_suffixes)})(?![\w])"),
        clock=re.compile(rf"(?::\d\d){{0,2}}[{SPACES}]?(?:{either(words.clock_suffixes)})", re.IGNORECASE),
        range_between=re.compile(rf"[{SPACES}\n]+(?P<infix>{either(infixes)})[{SPACES}\n]+|[{SPACES}]?[-‐‑–—][{SPACES}]?", re.IGNORECASE),
        either=re.compile(rf"[{SPACES}]+(?:{either(words.either_words)})[{SPACES}]+", re.IGNORECASE),
        openers=re.compile(rf"(?<!{LETTER})(?P<opener>{either(words.range_openers)})[{SPACES}\n]+$", re.IGNORECASE),
    )


def _starter(words: NumberWords) -> re.Pattern[str]:
    """Where a number may begin."""
    alone = {*words.small, *words.scales, *words.ordinals, *words.halves_before, *(f for f, d in words.fractions.items() if d == 2)}
    followers = {*words.scales, *words.halves_before, *words.fractions, *_goods_words(words.language)}
    article = rf"(?:{either(words.articles)})(?=[{SPACES}\n]+(?:{either(followers)}))"
    return re.compile(rf"\d|(?<![\w])(?:{article}|{either(alone)})", re.IGNORECASE)


def _goods_words(language: str) -> set[str]:
    return {word for word, measure in measures.by_word(language).items() if measure.goods}


def _money() -> str:
    """Words of money in any case, codes and signs as they are."""
    forms = [form for form in currencies.written_forms() if form not in currencies.LETTER_SIGNS]
    named = [form for form in forms if form[-4:].islower() and len(form) > 3]
    exact = [form for form in forms if form not in named]
    return f"(?:(?i:{either(named)})|{either(exact)})"


def _units(language: str) -> str:
    return f"(?:(?i:{either(measures.by_word(language))})|{either(measures.by_sign())})"
