"""What a row is: the values of the event table (see docs/event-table.md), their types and columns.

Everything is frozen and uses the standard library only, so that the dashboard can import it cheaply.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum


class Modifier(StrEnum):
    EXACT = "exact"
    ABOUT = "about"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    VAGUE = "vague"


class Kind(StrEnum):
    GOODS = "goods"
    MONEY = "money"
    PEOPLE = "people"
    PLACES = "places"
    PROGRAMMES = "programmes"
    TIME = "time"


class Counting(StrEnum):
    ONCE = "once"
    CUMULATIVE = "cumulative"
    RATE = "rate"
    PART = "part"


class RatePeriod(StrEnum):
    YEAR = "year"
    MONTH = "month"
    WEEK = "week"
    DAY = "day"


class Action(StrEnum):
    GIVE = "give"
    FUND = "fund"
    BUILD = "build"
    TRAIN = "train"
    SUPPORT = "support"
    LAUNCH = "launch"
    PARTNER = "partner"
    VOLUNTEER = "volunteer"
    ENGAGE = "engage"
    MEET = "meet"
    OTHER = "other"


class Status(StrEnum):
    PLANNED = "planned"
    ONGOING = "ongoing"
    DONE = "done"


class DateBasis(StrEnum):
    STATED = "stated"
    RELATIVE = "relative"
    PUBLISHED = "published"
    NONE = "none"


class Reason(StrEnum):
    """Why a number of an article is no row."""

    FURNITURE = "furniture"  # menus, captions, related headlines
    DATE = "date"
    PERCENTAGE = "percentage"
    ORDINAL = "ordinal"
    NAME = "name"  # Covid-19, 5G, a street number, a phone number
    AGE = "age"
    MEASURE = "measure"  # distances, durations, sizes of one thing
    PRICE = "price"
    NOTHING_COUNTED = "nothing_counted"  # no noun that could be given
    TERRITORY = "territory"  # countries, regions and districts covered
    ORGANISATION = "organisation"  # staff, revenue, own plants
    PROBLEM = "problem"  # cases, victims, people in need
    NO_GIVING = "no_giving"  # no act of giving around the number
    REPEATED = "repeated"  # told again: the row stands elsewhere in the article


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of an article's text: character offsets, end exclusive."""

    start: int
    end: int

    def __contains__(self, offset: int) -> bool:
        return self.start <= offset < self.end

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Article:
    """One document as a reader would get it. `published` is a full or partial date (EDTF) or None."""

    id: str
    language: str
    text: str
    published: str | None = None
    title: str | None = None
    source: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """The sentence that a row or a refusal stands on: `text == article.text[start:end]`."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number and what it counts. `value` is None for a vague quantity ("thousands of")."""

    value: Decimal | None
    value_max: Decimal | None
    modifier: Modifier
    item: str
    item_key: str
    kind: Kind
    currency: str | None = None


@dataclass(frozen=True, slots=True)
class Dating:
    """An EDTF level 0/1 date and how it is known; (None, NONE) when nothing says when."""

    date: str | None = None
    basis: DateBasis = DateBasis.NONE


@dataclass(frozen=True, slots=True)
class Marks:
    """Where number, giver and date stand in the article's text, for highlighting; None when not in the text."""

    number: Span | None = None
    giver: Span | None = None
    date: Span | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """A row as one article tells it. Without `quantity` it is an event row."""

    article_id: str
    quantity: Quantity | None
    counting: Counting | None
    rate_period: RatePeriod | None
    action: Action
    status: Status
    givers: tuple[str, ...]
    recipients: tuple[str, ...]
    dating: Dating
    place: str | None
    country: str | None
    evidence: Evidence
    rule: str
    marks: Marks = field(default_factory=Marks)


@dataclass(frozen=True, slots=True)
class Refusal:
    """A number that is no row, and why."""

    article_id: str
    value: Decimal | None
    span: Span
    evidence: Evidence
    reason: Reason
    rule: str


@dataclass(frozen=True, slots=True)
class Extraction:
    """What one article gave."""

    article: Article
    mentions: tuple[Mention, ...]
    refusals: tuple[Refusal, ...]


# The columns of the event table, in the contract's order: one line per mention.
COLUMNS = (
    "article_id", "fact_id", "value", "value_max", "modifier", "item", "item_key", "kind", "currency",
    "counting", "rate_period", "action", "status", "givers", "recipients", "date", "date_basis", "place",
    "country", "evidence", "evidence_start", "evidence_end", "rule",
)  # fmt: skip

# Kept beside them in the store (not in exports): where number, giver and date stand in the article.
MARK_COLUMNS = ("number_start", "number_end", "giver_start", "giver_end", "date_start", "date_end")

# One line per fact: what its sources agree on (the earliest stated date, the most exact value), and how they differ.
FACT_COLUMNS = (
    "fact_id", "value", "value_max", "value_low", "value_high", "modifier", "item", "item_key", "kind", "currency",
    "counting", "rate_period", "action", "status", "givers", "organisations", "parents", "recipients",
    "date", "date_basis", "date_earliest", "date_latest", "date_precision", "place", "country",
    "sources", "article_ids", "languages", "disagreements", "fulfils", "series", "newest", "evidence", "rule",
)  # fmt: skip

ARTICLE_COLUMNS = ("article_id", "language", "published", "title", "source", "url", "text", "digest")

REFUSAL_COLUMNS = (
    "article_id", "value", "start", "end", "reason", "rule", "evidence", "evidence_start", "evidence_end",
)  # fmt: skip

# Columns that hold several names; in CSV they are joined by "; ".
LIST_COLUMNS = frozenset(
    {"givers", "recipients", "organisations", "parents", "article_ids", "languages", "disagreements"}
)


class GivetrailError(Exception):
    """Something the user can mend: its text is one clear sentence with the place and the way out."""
