"""The publication date that a page says itself: a stamp, a line of its own or a press dateline."""

from __future__ import annotations

import re

from extract.dates.expressions import DateExpression, find
from extract.dates.tokens import split, tokens
from extract.lang.schema.dates import DateWords, Grain, Means
from extract.model import DateBasis

_HEAD = 1200  # characters at the top of a page where a publication date may stand
_LEAD = 70  # a press dateline ends within so many characters of its line
_DASH = re.compile(r"\s*[,.]?\s*(?:\([^)\n]{1,30}\)|/[^/\n]{1,30}/|[A-Z]{2,12}\b)?\s*[-–—:|]")
_URL_DATE = re.compile(r"/((?:19|20)\d\d)/(\d\d)/(?:(\d\d)/)?")
_STRAY = re.compile(r"[\d\W]*|.*\d\d?[:h]\d\d.*")


def dateline(text: str, words: DateWords) -> DateExpression | None:
    """The first date near the top that is plainly the page's own; with a year, else nothing."""
    head = text[:_HEAD]
    dates = [one for one in find(head, words, None) if _is_whole(one)]
    for test in (_is_announced, _is_alone, _is_press):
        for one in dates:
            if test(head, one, words):
                return one
    return None


def _is_whole(one: DateExpression) -> bool:
    return (
        one.means is Means.DATE
        and one.basis is DateBasis.STATED
        and one.point is not None
        and one.grain in (Grain.DAY, Grain.MONTH)
    )


def _is_announced(head: str, one: DateExpression, words: DateWords) -> bool:
    """ "Published on 3 May 2021", " date 2020-12-29"."""
    before = [word for word in tokens(head[max(0, one.start - 60) : one.core_start]).words if word not in ":|-,\n"]
    for cue in words.datelines:
        pieces = split(cue)
        if before[-len(pieces) :] == pieces:
            return True
    return False


def _is_alone(head: str, one: DateExpression, _words: DateWords) -> bool:
    """A date that fills its line, but for signs and a time of day."""
    before = head[head.rfind("\n", 0, one.start) + 1 : one.start]
    end = head.find("\n", one.end)
    after = head[one.end : end if end >= 0 else len(head)]
    return end >= 0 and not before.strip(" |-–—•·") and _STRAY.fullmatch(after) is not None and len(after) < 25


def _is_press(head: str, one: DateExpression, _words: DateWords) -> bool:
    """ "LUSAKA, May 11, 2022 -": a place, the date and a dash at the beginning of a line."""
    begin = head.rfind("\n", 0, one.start) + 1
    before = head[begin : one.start].strip()
    if one.end - begin > _LEAD or not before[:1].isupper():
        return False
    if before.endswith("(") and head[one.end : one.end + 1] == ")":
        return True
    return before.endswith((",", "(", "-", "–", "—")) and _DASH.match(head, one.end) is not None


def url_date(url: str) -> str | None:
    """The date in an address such as "/2020/12/29/", as EDTF."""
    match = _URL_DATE.search(url)
    if match is None or not 1 <= int(match[2]) <= 12:
        return None
    return "-".join(part for part in match.groups() if part)
