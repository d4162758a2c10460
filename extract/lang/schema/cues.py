"""Words that say what happens to a number: acts of giving, business, need, time and mood."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from extract.model import RatePeriod


class Cue(StrEnum):
    """What a word hints at. The first ten are acts, named as the event table names them."""

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
    PLANT = "plant"
    RECEIVE = "receive"  # the subject gets something
    BENEFIT = "benefit"  # for whom: beneficiaries, vulnerable, needy
    PLEDGE = "pledge"  # said, not yet done
    FUTURE = "future"
    ONGOING = "ongoing"
    DONE = "done"
    TOTAL = "total"  # running totals: so far, to date, in all
    PART = "part"  # including, of which, each
    RATE = "rate"  # per year, annually
    EACH = "each"
    WORTH = "worth"  # the value of a gift
    COST = "cost"  # prices and costs
    BUSINESS = "business"  # sales, profit, customers, plants
    INVEST = "invest"
    STAFF = "staff"
    PROBLEM = "problem"  # cases, victims, people in need
    POPULATION = "population"
    LOAN = "loan"
    STATE = "state"  # budgets and programmes of governments
    COLLECT = "collect"  # raised from the public
    TERRITORY = "territory"
    DURATION = "duration"
    SOURCE = "source"  # according to, said
    CAPACITY = "capacity"
    COUNT_ONLY = "count_only"  # partners, signatories, phases, categories: counts of the organising
    CHARITY = "charity"  # philanthropy, solidarity, CSR: the article's theme


@dataclass(frozen=True, slots=True, eq=False)  # compared by identity: a table is a cache key
class CueWords:
    """What words hint at.

    cues: folded words and word beginnings (with a final *) by cue, separated by commas.
    periods: folded words that name the period of a rate.
    toward: folded prepositions before the one who receives.
    inclusions: folded words between a whole and what is always a part of it; not "of which", which may also tell how
        much of a plan is done.
    """

    cues: Mapping[Cue, str]
    periods: Mapping[str, RatePeriod]
    toward: frozenset[str]
    inclusions: frozenset[str]
