"""The publication date that a page says itself: a stamp, a line of its own or a press dateline."""

from __future__ import annotations

import re
from functools import lru_cache

from extract import edtf
from extract.dates.expressions import DateExpression, find
from extract.dates.tokens import split, tokens
from extract.lang.schema.dates import DateWords, Grain, Means
from extract.model import DateBasis

CHRONOLOGY = 3  # dates on lines of their own that make a page a chronology: none of them is the page's own
_HEAD = 1200  # characters at the top of a page where a publication date may stand
_LINE = 90  # a byline with a date is no longer
_LEAD = 70  # a press dateline ends within so many characters of its line
_DASH = re.compile(r"\s*[,.]?\s*(?:\([^)\n]{1,30}\)|/[^/\n]{1,30}/|[A-Z]{2,12}\b)?\s*[-–—:|]")
_URL_DATE = re.compile(r"/((?:19|20)\d\d)/(\d\d)/(?:(\d\d)/)?")
_TIME = re.compile(r"[\W\d]*|\W*\w{0,3}\W*\d\d?\s?[:h.]\s?\d\d\W*\w{0,4}\W*(?:\w{2,4}\W*)?")
_SEPARATORS = ("|", "-", "–", "—", "•", "·", ",", ":")


@lru_cache(maxsize=32)  # asked once for the publication date, once to set the stamp aside
def dateline(text: str, words: DateWords) -> DateExpression | None:
    """The first date near the top that is plainly the page's own; one with a year, or nothing."""
    head = text[:_HEAD]
    dates = [one for one in find(head, words, None) if _is_whole(one)]
    alone = {one.point for one in dates if _is_alone(head, one, words)}
    tests = _TESTS if len(alone) < CHRONOLOGY else [test for test in _TESTS if test is not _is_alone]
    own = [one for test in tests for one in dates if test(head, one, words)]
    if not own:
        return None
    finer = (one for one in own if one.grain is Grain.DAY and edtf.overlap(one.point or "", own[0].point or ""))
    return own[0] if own[0].grain is Grain.DAY else next(finer, own[0])


def _is_whole(one: DateExpression) -> bool:
    return (
        one.means is Means.DATE
        and not one.yearless
        and one.basis is DateBasis.STATED
        and one.point is not None
        and one.grain in (Grain.DAY, Grain.MONTH)
    )


def _is_announced(head: str, one: DateExpression, words: DateWords) -> bool:
    """ "Published on 3 May 2021", " date 2020-12-29"."""
    before = [word for word in tokens(head[max(0, one.start - 60) : one.start]).words if word not in ":|-,\n"]
    return any(before[-len(pieces) :] == pieces for pieces in map(split, words.datelines))


def _around(head: str, one: DateExpression) -> tuple[str, str] | None:
    """What stands before and after a date in its line; None when the line is cut off."""
    end = head.find("\n", one.end)
    return (head[head.rfind("\n", 0, one.start) + 1 : one.start].strip(), head[one.end : end]) if end >= 0 else None


def _is_alone(head: str, one: DateExpression, _words: DateWords) -> bool:
    """A date that fills or heads a short line, with a time of day or an author."""
    around = _around(head, one)
    if around is None or around[0].strip(" |-–—•·"):
        return False
    heads = head[one.start].isupper() or head[one.start].isdigit()
    short = heads and one.end - one.start + len(around[1]) < _LINE
    return _ends_line(around[1]) or (short and one.grain is Grain.DAY and one.start == one.core_start)


def _ends_line(after: str) -> bool:
    """Whether only signs, a time of day or another part of a byline follow."""
    return _TIME.fullmatch(after[:_LINE]) is not None or after.lstrip().startswith(("|", "•", "·"))


def _is_byline(head: str, one: DateExpression, words: DateWords) -> bool:
    """A short line that ends in a date behind a sign or a name: "By A. Mwale, March 5, 2024", "News | 1 May 2020"."""
    around = _around(head, one)
    if around is None or len(around[0]) > _LINE or not _ends_line(around[1]):
        return False
    first = around[0].split(" ", 1)[0].lower()
    return around[0].endswith(_SEPARATORS) or first in words.bylines


def _is_press(head: str, one: DateExpression, _words: DateWords) -> bool:
    """ "LUSAKA, May 11, 2022 -": a place, the date and a dash at the beginning of a line."""
    begin = head.rfind("\n", 0, one.start) + 1
    before = head[begin : one.start].strip()
    if one.end - begin > _LEAD or not before[:1].isupper():
        return False
    if before.endswith("(") and head[one.end : one.end + 1] == ")":
        return True
    return before.endswith((",", "(", "-", "–", "—")) and _DASH.match(head, one.end) is not None


_TESTS = (_is_announced, _is_alone, _is_byline, _is_press)


def url_date(url: str) -> str | None:
    """The date in an address such as "/2020/12/29/", as EDTF."""
    match = _URL_DATE.search(url)
    if match is None:
        return None
    found = "-".join(part for part in match.groups() if part)
    return found if edtf.is_valid(found) else None
