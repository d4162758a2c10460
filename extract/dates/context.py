"""What the words around a phrase say: its role, whether it is a date at all, whether it lies ahead."""

from __future__ import annotations

from functools import lru_cache

from extract.dates.grammar import Match
from extract.dates.tokens import BREAK, Tokens, split
from extract.lang.schema.dates import DateWords, Means, Role

_SENTENCE_ENDS = frozenset({".", "!", "?", ";", BREAK})
_WIDE_ENDS = _SENTENCE_ENDS | {":"}
_CLAUSE_ENDS = _SENTENCE_ENDS | {",", ":", "(", ")", '"', "“", "”", "«", "»"}
_BACK, _FORTH = 15, 8  # words around a date in which a word of the future speaks of it
_CACHED = 4096
_FAR = 25  # words around in the same sentence
_INFINITIVE = 3  # words behind a verb of intention in which its infinitive stands
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
    role, first = role_before(stream, match, words)
    if role is Role.SINCE and " ".join(stream.words[first : match.first]) not in words.starting:
        return False
    if stream.word(first - 1) in words.saying and stream.word(first - 2) not in words.passive:
        return False  # "said on Monday it would give 300 kits", but "will be signed on Monday"
    if _speaks_of_future(stream, around, words):
        return True
    if stream.word(first - 1) in words.aims and any(stream.words[at] in words.promise_words for at in around):
        return True  # "promised 200 kits for October"
    if role in (Role.BY, Role.UNTIL):
        return not _is_over(stream, match, words, starting=False)
    if role is Role.SINCE:
        return not _is_over(stream, match, words, starting=True)
    if match.has("weekday") or match.has("day"):
        return _opens_future(stream, match, around, words)
    if any(_is_past(stream.words[at], words) for at in around):
        return False
    return _speaks_of_future(stream, [at for at in _sentence(stream, match) if at < match.first], words)


def _speaks_of_future(stream: Tokens, around: list[int], words: DateWords) -> bool:
    said = {stream.words[at] for at in around}
    if not words.future_words.isdisjoint(said) or any(_is_future(word, words) for word in said):
        return True
    if not _first_words(words).isdisjoint(said):
        pairs = {f"{stream.words[at]} {stream.word(at + 1)}" for at in around}
        if not words.future_words.isdisjoint(pairs):
            return True
    if words.intending.isdisjoint(said):
        return False
    return any(stream.words[at] in words.intending and _infinitive_follows(stream, at, words) for at in around)


@lru_cache(maxsize=8)
def _first_words(words: DateWords) -> frozenset[str]:
    """The words that open a pair which speaks of the future."""
    return frozenset(pair.split()[0] for pair in words.future_words if " " in pair)


def _is_over(stream: Tokens, match: Match, words: DateWords, *, starting: bool) -> bool:
    """Whether of the words of time in the sentence the one nearest to a limit is of the past: "had done so by June"."""
    for at in _sentence(stream, match, both=starting):
        word = stream.words[at]
        if word in words.promise_words or word in words.future_words or _is_future(word, words):
            return False
        if word in words.past_words or (starting and _is_past(word, words)):
            return True
    return False


def _infinitive_follows(stream: Tokens, at: int, words: DateWords) -> bool:
    """ "Compte équiper", "compte bien les livrer", but not "compte 300 élèves"."""
    following = (stream.word(at + step) for step in range(1, _INFINITIVE + 1))
    return any(len(word) > _INFINITIVE and word.endswith(words.infinitive_endings) for word in following)


@lru_cache(maxsize=_CACHED)
def _is_past(word: str, words: DateWords) -> bool:
    if word in words.past_words:
        return True
    return len(word) > _SHORTEST_VERB and word.endswith(words.past_endings) and word not in words.promise_words


def _opens_future(stream: Tokens, match: Match, around: list[int], words: DateWords) -> bool:
    """ "A contest on Saturday will pit …", but not "the kits handed over on Monday will help"."""
    if stream.word(match.last) not in words.future_words:
        return False
    return not any(_is_past(stream.words[at], words) for at in around)


def _sentence(stream: Tokens, match: Match, *, both: bool = False) -> list[int]:
    """The words before a date in its sentence, nearest first; of one that opens it, or with `both`, those after it."""
    before = _until(stream, range(match.first - 1, max(match.first - 1 - _FAR, -1), -1), None, _WIDE_ENDS)
    if len(before) > _PREPOSITION and not both:
        return before
    return before + _until(stream, range(match.last, min(match.last + _FAR, len(stream))), None, _WIDE_ENDS)


@lru_cache(maxsize=_CACHED)
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


def _until(stream: Tokens, places: range, words: DateWords | None, ends: frozenset[str] = _CLAUSE_ENDS) -> list[int]:
    """The places up to a sign or, with `words`, a word that closes or opens a clause."""
    found: list[int] = []
    for at in places:
        word = stream.words[at]
        if (word in ends and not _in_number(stream, at)) or (words is not None and word in words.clause_words):
            break
        found.append(at)
    return found


def _in_number(stream: Tokens, at: int) -> bool:
    """Whether a sign stands inside a number: "1,300", "2.5"."""
    return stream.word(at - 1).isdecimal() and stream.touching(at + 1) and stream.word(at + 1).isdecimal()


def same_sentence(stream: Tokens, first: int, last: int) -> bool:
    """Whether the words from one index to another are of one sentence, not too far apart."""
    return first <= last <= first + _BACK and _SENTENCE_ENDS.isdisjoint(stream.words[first:last])
