"""Figures that are no amounts: telephone numbers, dates, clock times, scores, list numbering, parts of names."""

from __future__ import annotations

import re
from decimal import Decimal

from extract.lang.schema.numbers import NumberWords
from extract.numbers.figures import SPACES
from extract.numbers.model import Shape

_DIAL = re.compile(rf"\d{{1,4}}(?:[{SPACES}.\-()/]{{1,2}}\d{{1,4}}){{2,7}}|\d{{9,14}}")
_NATIONAL = re.compile(rf"0\d{{0,3}}(?:[{SPACES}.-]\d{{2,4}}){{2,5}}|0\d{{4,14}}|\d{{3}}[-.]\d{{3}}[-.]\d{{4}}(?!\d)")
_LOCAL = re.compile(rf"0\d{{1,4}}\)[{SPACES}]?\d{{2,4}}(?:[{SPACES}.-]\d{{2,4}}){{1,3}}|0\d{{1,3}}(?![\d.,])")
_POSTCODE = re.compile(rf"\d{{5}}[{SPACES}](?=[^\W\d_a-z])")
_YEARS = re.compile(rf"(?:19|20)\d\d[{SPACES}]?[-‐‑–/][{SPACES}]?(?:(?:19|20)\d\d|\d\d)(?![\d/-]|[.,]\d)")
_DECADE = re.compile(r"(?:1[5-9]|20)\d0s(?!\w)")
_DATE = re.compile(r"\d{1,4}([/.-])\d{1,2}\1\d{1,4}(?!\d)")
_CHAIN = re.compile(r"\d{1,12}(?:[-–]\d{1,12}){2,8}(?!\d|[.,]\d)")
_SCORE = re.compile(r"(\d{1,3})[-–](\d{1,3})(?![\d-]|[.,]\d)")
_SLASH = re.compile(r"(\d{1,6})/(\d{1,6})(?![\d/])")
_CLOCK = re.compile(rf"(?:[01]?\d|2[0-4])(?:(?::[0-5]\d){{1,2}}(?!\d)|[{SPACES}]?[hH](?:[{SPACES}]?[0-5]\d)?(?!\w))")
_RUN = re.compile(r"\d{1,400}(?:[.,:'’/-]?\d{1,400}){0,200}")
_NUMBERING = re.compile(rf"\d{{1,2}}(?:[.)]|[{SPACES}]?[-–—])[{SPACES}\n]")
_GLUED = re.compile(r"\d{3,}[^\W\d_A-Z]{5}")  # a missing space, not a model name
_YEAR = re.compile(r"(?:19|20)\d\d$|2100$")
_LAST_WORD = re.compile(rf"(?<![^\W\d_])([^\W\d_]+[°º.]?)[{SPACES}\n]?\Z")  # not over a blank line
_FOOTNOTE = re.compile(r"[^\W\d_]\($")
_REFERENCES = {"#", "@", "_", "№", "°", "º"}
_ADDRESS_MARKS = {",", "-", "–", "|", "·", "•"}
_TIES = {"-", "‐", "‑", "/"}
_INDENT = 4  # spaces and brackets before the numbering of a text's first line
_PLAIN_NOUN = re.compile(rf"[{SPACES}\n](?:[^\W\d_](?=[^\W\d_]{{3}}))")


def chain_at(text: str, start: int) -> tuple[int, Shape, Decimal | None, Decimal | None] | None:
    """End, shape and values of figures that belong together without being one amount."""
    before = text[start - 1 : start]
    dial = _DIAL.match(text, start) if before == "+" or text.startswith("00", start) else None
    if dial and sum(sign.isdigit() for sign in dial[0]) >= 8:
        return dial.end(), Shape.LABEL, None, None
    years = _YEARS.match(text, start)
    if years:
        first, last = years[0][:4], years[0][-4:] if years[0][-4:].isdigit() else years[0][:2] + years[0][-2:]
        return years.end(), Shape.YEAR, Decimal(first), Decimal(last)
    decade = _DECADE.match(text, start)
    if decade:
        return decade.end(), Shape.YEAR, Decimal(decade[0][:4]), Decimal(decade[0][:4]) + 9
    for pattern in (_NATIONAL, _LOCAL, _DATE, _CHAIN):
        match = pattern.match(text, start)
        if match:
            return match.end(), Shape.LABEL, None, None
    clock = _CLOCK.match(text, start)
    if clock:
        return clock.end(), Shape.CLOCK, None, None
    score = _SCORE.match(text, start)
    if score and int(score[1]) >= int(score[2]):
        return score.end(), Shape.LABEL, None, None
    slash = _SLASH.match(text, start)
    return _ratio(slash) if slash else None


def _ratio(slash: re.Match[str]) -> tuple[int, Shape, Decimal | None, Decimal | None]:
    above, below = Decimal(slash[1]), Decimal(slash[2])
    if 0 < above < below <= 10:
        return slash.end(), Shape.FRACTION, above / below, None
    return slash.end(), Shape.LABEL, None, None


def run_end(text: str, start: int) -> int:
    """Where figures that could not be read as a number end."""
    match = _RUN.match(text, start)
    return match.end() if match else start + 1


def is_label(text: str, start: int, end: int, words: NumberWords) -> bool:
    """Whether plain figures are part of a name, a reference or the numbering of a list."""
    before, after = text[max(0, start - 24) : start], text[end : end + 2]
    if _tied_before(before) or _tied_after(text, start, after):
        return True
    if (before[-1:], after[:1]) == ("[", "]") or _is_postcode(text, start, before):
        return True
    if _FOOTNOTE.search(before) and after[:1] == ")":
        return True
    line = before.rpartition("\n")[2]
    opens_line = not line.strip(f"{SPACES}\t(") and ("\n" in before or start < _INDENT)
    if opens_line and _NUMBERING.match(text, start):
        return True
    last = _LAST_WORD.search(before)
    return last is not None and last[1].lower() in words.label_words


def is_tied(text: str, end: int) -> bool:
    """Whether a hyphen ties a word to the end of a number: "five-seater"."""
    return text[end : end + 1] in _TIES and text[end + 1 : end + 2].isalpha()


def _is_postcode(text: str, start: int, before: str) -> bool:
    """Five plain figures before a name, where an address goes on: ", 75008 Paris"."""
    place = before.rstrip(f"{SPACES}\n")[-1:]
    return _POSTCODE.match(text, start) is not None and (place in _ADDRESS_MARKS or not before.strip())


def _tied_before(before: str) -> bool:
    """Whether a word or a reference sign stands right before the figures: "A320", "Covid-19"."""
    last = before[-1:]
    return last.isalpha() or last in _REFERENCES or (last in _TIES and before[-2:-1].isalpha())


def _tied_after(text: str, start: int, after: str) -> bool:
    """Whether a word is tied on behind the figures: "5G", "500-bed"; a missing space is no tie."""
    if after[:1].isalpha():
        return _GLUED.match(text, start) is None
    return after[:1] in {"_", "@"} or (after[:1] in _TIES and after[1:].isalpha())


def is_year(text: str, start: int, end: int, words: NumberWords) -> bool:
    """Whether plain figures are a year: four of them, unless they are a round number right before a noun."""
    if _YEAR.match(text[start:end]) is None:
        return False
    last = _LAST_WORD.search(text[max(0, start - 24) : start])
    if last and last[1].lower().strip(".") in words.year_words:
        return True
    noun = _PLAIN_NOUN.match(text, end)
    return not (noun and noun[0][-1].islower() and text[start:end].endswith("00"))
