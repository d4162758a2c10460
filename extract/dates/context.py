"""What the words around a phrase say: its role, whether it is a date at all, whether it lies ahead."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from extract.dates.grammar import Match
from extract.dates.tokens import BREAK, Tokens, split
from extract.lang.schema.dates import DateWords, Grain, Means, Role

_SENTENCE_ENDS = frozenset({".", "!", "?", ";", BREAK})
_BACK, _FORTH = 15, 8  # words around a date in which a word of the future speaks of it
_OF_A_YEAR = (Grain.QUARTER, Grain.HALF)
_SHORTEST_VERB = 5
_USUAL_YEARS = (1950, 2060)


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
    around = _sentence(stream, match)
    said = {stream.words[at] for at in around} | {f"{stream.words[at]} {stream.word(at + 1)}" for at in around}
    if not words.future_words.isdisjoint(said) or any(_is_future(word, words) for word in said):
        return True
    limit = role_before(stream, match, words)[0] in (Role.BY, Role.UNTIL)
    return limit and words.past_words.isdisjoint(said)


def _is_future(word: str, words: DateWords) -> bool:
    return len(word) > _SHORTEST_VERB and bool(words.future_endings) and word.endswith(words.future_endings)


def _sentence(stream: Tokens, match: Match) -> list[int]:
    """The words around that may speak of the date: to the sentence's end, ahead only to the next comma."""
    around: list[int] = []
    for at in range(match.first - 1, max(match.first - 1 - _BACK, -1), -1):
        if stream.words[at] in _SENTENCE_ENDS:
            break
        around.append(at)
    for at in range(match.last, min(match.last + _FORTH, len(stream))):
        if stream.words[at] in _SENTENCE_ENDS or (stream.words[at] == "," and at > match.last):
            break
        around.append(at)
    return around


def same_sentence(stream: Tokens, first: int, last: int) -> bool:
    """Whether the words from one index to another are of one sentence, not too far apart."""
    return first <= last <= first + _BACK and _SENTENCE_ENDS.isdisjoint(stream.words[first:last])


def trimmed(stream: Tokens, match: Match, words: DateWords) -> Match:
    """ "In March 12 laptops": after a preposition of months a number behind the month counts something."""
    names = [name for name, _ in match.slots]
    if match.phrase.means is not Means.DATE or names != ["month", "day"]:
        return match
    if stream.word(match.first - 1) not in words.month_prepositions:
        return match
    return replace(match, last=match.first + 1, slots=match.slots[:1])


def is_accepted(stream: Tokens, match: Match, words: DateWords) -> bool:
    """Whether a phrase is a date where it stands."""
    before, after = stream.word(match.first - 1), stream.word(match.last)
    starts_with_number = stream.words[match.first].isdecimal()
    if before in words.not_before or after in words.not_after:
        return False
    if starts_with_number and _glued(stream, match.first):
        return False
    if stream.words[match.last - 1].isdecimal() and _glued_after(stream, match.last):
        return False
    if match.phrase.means is not Means.DATE:
        return not (match.phrase.bare is False and not has_preposition(stream, match, words))
    names = [name for name, _ in match.slots]
    if names == ["year"] and match.last - match.first == 1:
        return _is_year(stream, match, words)
    if names == ["ord", "unit"]:
        return match.get("unit") in _OF_A_YEAR and has_preposition(stream, match, words)
    if names in (["month"], ["weekday"], ["season"]):
        return _is_lone_name(stream, match, words)
    return True


def _glued(stream: Tokens, at: int) -> bool:
    """Whether a number hangs on a word or number before it: "Covid-19", "5.2020"."""
    if not stream.touching(at):
        return False
    before = stream.word(at - 1)
    if before in "-./,:+#" and stream.touching(at - 1) and (stream.word(at - 2).isalpha() or before != "-"):
        return stream.word(at - 2).isalnum()
    return before in "$€£+#" or before.isalnum()


def _glued_after(stream: Tokens, at: int) -> bool:
    if not stream.touching(at):
        return False
    after = stream.word(at)
    return after.isalnum() or (after in "-.,:/" and stream.touching(at + 1) and stream.word(at + 1).isdecimal())


def _is_year(stream: Tokens, match: Match, words: DateWords) -> bool:
    """A bare number is a year unless it counts something; an unusual one needs a preposition."""
    usual = _USUAL_YEARS[0] <= int(stream.words[match.first]) <= _USUAL_YEARS[1]
    if stream.word(match.first - 1) in words.year_prepositions:
        return True
    return (usual or has_preposition(stream, match, words)) and not _counts(stream, match, words)


def _counts(stream: Tokens, match: Match, words: DateWords) -> bool:
    """Whether a number is followed by a noun that it may count."""
    after = stream.raw(match.last)
    return after[:1].islower() and after.lower() not in words.after_year


def _is_lone_name(stream: Tokens, match: Match, words: DateWords) -> bool:
    name = match.last - (2 if stream.words[match.last - 1] == "." else 1)
    word, raw = stream.words[name], stream.raw(name)
    if word in words.never_alone or stream.word(match.first - 1) in words.recurring:
        return False
    if word not in words.weak_names and match.phrase.bare:
        return True
    if word in words.never_capital and raw[:1].isupper():
        return False
    return has_preposition(stream, match, words) and not stream.raw(match.last)[:1].isupper()


def is_part_of_name(stream: Tokens, match: Match, words: DateWords) -> bool:
    """Whether a year closes a name: "Vision 2030", "plan 2025-2030"."""
    names = {name for name, _ in match.slots}
    if match.phrase.means is not Means.DATE or not names <= {"year", "yy"} or not stream.words[match.first].isdecimal():
        return False
    before = stream.word(match.first - 1)
    if before in words.name_nouns:
        return True
    raw = stream.raw(match.first - 1)
    if not raw[:1].isupper() or not raw.isalpha() or before in words.months or before in words.seasons:
        return False
    return (before,) not in _roles(words) and before not in words.weak_prepositions
