"""Tokenizer rules that load quickly.

spaCy's French rule for words that stay whole joins some 280 alternatives, each spelling out one or two
classes of every letter there is; compiling those classes without regard to case takes seconds. The same
alternatives, grouped so that each class stands once per group, match the same words at once.
"""

import re
from collections import defaultdict
from collections.abc import Iterable

from spacy.tokenizer import Tokenizer  # type: ignore[import-not-found]

LETTERS = r"\[[^\]]{60,}\][+*]?"  # a class that spells out an alphabet
OUTER = re.compile(rf"(?P<lead>\^(?:{LETTERS})?)(?P<middle>.*?)(?P<trail>(?:{LETTERS}.*)?\$)", re.DOTALL)


def quicken(tokenizer: Tokenizer) -> None:
    """Regroup the rule for whole words, where the language has one made of alternatives."""
    match = tokenizer.token_match
    pattern = match.__self__.pattern if match is not None else ""
    flags, first, rest = pattern.partition("(?:^")
    alternatives = (first[3:] + rest).removesuffix(")").split(")|(?:")
    if first and all(OUTER.fullmatch(alternative) for alternative in alternatives):
        tokenizer.token_match = re.compile(flags + regrouped(alternatives)).match


def regrouped(alternatives: Iterable[str]) -> str:
    """The same alternatives, those with the same letters around them put together."""
    groups: dict[tuple[str, str], list[str]] = defaultdict(list)
    for alternative in alternatives:
        parts = OUTER.fullmatch(alternative)
        if parts is None:
            raise ValueError(f"not a rule for a whole word: {alternative[:80]}")
        groups[parts["lead"], parts["trail"]].append(parts["middle"])
    return "|".join(f"(?:{lead}(?:{'|'.join(middles)}){trail})" for (lead, trail), middles in groups.items())
