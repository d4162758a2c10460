"""What the words around a phrase say: its role, whether it is a date at all, whether it lies ahead."""

from __future__ import annotations

from functools import lru_cache

from extract.dates.grammar import Match
from extract.dates.tokens import BREAK, Tokens, split
from extract.lang.schema.dates import DateWords, Means, Role

_SENTENCE_ENDS = frozenset({".", "!", "?", ";", BREAK})
_CLAUSE_ENDS = _SENTENCE_ENDS | {",", ":", "(", ")", '"', "“", "”", "«", "»"}
_BACK, _FORTH = 15, 8  # words around a date in which a word of the future speaks of it
_PREPOSITION = 3  # words that may stand between a sentence's beginning and its first date
_SHORTEST_VERB = 5


@lru_cache(maxsize=8)
def _roles(words: DateWords) -> dict[tuple[str, ...], Role]:
    return {tuple(split(phrase)): role for phrase, role in words.roles.items()}


@lru_cache(maxsize=8)
def _longest_role(words: DateWords) -> int:
    return max(len(phrase) for phrase in _roles(words))


def role_before(stream: Tokens, match: Match, words: DateWords) -> tuple[Role, int]:
    """The role that the words in front give, and the first word of the whole expression."""
    if match.phrase.role is not None:
        return match.phrase.role, match.first
    if match.phrase.means is Means.DAY:
        return Role.AT, match.first
    roles = _roles(words)
    for length in range(_longest_role(words), 0, -1):
        first = match.first - length
        role = roles.get(tuple(stream.words[first : match.first])) if first >= 0 else None
        if role is not None:
            return role, first
    return (Role.DURING if match.phrase.means is Means.SPAN else Role.AT), match.first


def has_preposition(stream: Tokens, match: Match, words: DateWords) -> bool:
    return role_before(stream, match, words)[1] < match.first


def looks_ahead(stream: Tokens, match: Match, words: DateWords) -> bool:
    """Whether the sentence around speaks of the future, or the date is a limit that is not said to be over."""
    around = _clause(stream, match, words)
    said = {stream.words[at] for at in around} | {f"{stream.words[at]} {stream.word(at + 1)}" for at in around}
    if not words.future_words.isdisjoint(said) or any(_is_future(word, words) for word in said):
        return True
    limit = role_before(stream, match, words)[0] in (Role.BY, Role.UNTIL)
    return limit and words.past_words.isdisjoint(said)


def _is_future(word: str, words: DateWords) -> bool:
    return len(word) > _SHORTEST_VERB and bool(words.future_endings) and word.endswith(words.future_endings)


def _clause(stream: Tokens, match: Match, words: DateWords) -> list[int]:
    """The words that may speak of the date: those before it in its clause; behind a date that opens one, those after.

    "It will give 300 kits, the company said on Monday" and "It signed on Monday an accord that will …" look back.
    """
    before = _until(stream, range(match.first - 1, max(match.first - 1 - _BACK, -1), -1), words)
    if len(before) > _PREPOSITION:
        return before
    first = match.last + (stream.word(match.last) == ",")
    return before + _until(stream, range(first, min(first + _FORTH, len(stream))), words)


def _until(stream: Tokens, places: range, words: DateWords) -> list[int]:
    """The places up to a clause's edge."""
    found: list[int] = []
    for at in places:
        word = stream.words[at]
        if (word in _CLAUSE_ENDS and not _in_number(stream, at)) or word in words.clause_words:
            break
        found.append(at)
    return found


def _in_number(stream: Tokens, at: int) -> bool:
    """Whether a sign stands inside a number: "1,300", "2.5"."""
    return stream.word(at - 1).isdecimal() and stream.touching(at + 1) and stream.word(at + 1).isdecimal()


def same_sentence(stream: Tokens, first: int, last: int) -> bool:
    """Whether the words from one index to another are of one sentence, not too far apart."""
    return first <= last <= first + _BACK and _SENTENCE_ENDS.isdisjoint(stream.words[first:last])
