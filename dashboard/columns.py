"""What each column of a file holds: for the description that travels with the data."""

from __future__ import annotations

from collections.abc import Mapping

from dashboard.labels import N_

DESCRIPTION: Mapping[str, str] = {
    "article_id": N_("article that tells it"),
    "fact_id": N_("one fact, the same in every article that tells it"),
    "value": N_("number; empty when none is stated"),
    "value_max": N_("upper end of a range"),
    "value_low": N_("lowest number that a source gives"),
    "value_high": N_("highest number that a source gives"),
    "modifier": N_("exact, about, at_least, at_most or vague"),
    "item": N_("what is counted, as written"),
    "item_key": N_("what is counted, as a key that is the same in every language"),
    "kind": N_("goods, money, people, places, programmes or time"),
    "currency": N_("ISO 4217 code of an amount of money"),
    "counting": N_("once adds up; cumulative, rate and part do not"),
    "rate_period": N_("year, month, week or day of a rate"),
    "action": N_("kind of act"),
    "status": N_("planned, ongoing or done"),
    "givers": N_("who gives, as written"),
    "organisations": N_("who gives, as in the register of organisations"),
    "parents": N_("organisations that the givers belong to"),
    "recipients": N_("who receives or benefits, as written"),
    "date": N_("date as EDTF (ISO 8601-2)"),
    "date_basis": N_("how the date is known"),
    "date_earliest": N_("first day that the date allows"),
    "date_latest": N_("last day that the date allows"),
    "date_precision": N_("day, month, season, year, interval or open"),
    "place": N_("where it happens, as written"),
    "country": N_("ISO 3166-1 code of the country"),
    "sources": N_("number of articles that tell it"),
    "article_ids": N_("articles that tell it"),
    "languages": N_("languages of the articles"),
    "disagreements": N_("columns on which the sources differ"),
    "fulfils": N_("the pledge that this fact delivers"),
    "series": N_("running totals that continue each other"),
    "newest": N_("whether it is the newest of its series"),
    "evidence": N_("the sentence"),
    "evidence_start": N_("where the sentence begins in the article"),
    "evidence_end": N_("where the sentence ends in the article"),
    "rule": N_("how the row was found"),
}
_DATATYPE: Mapping[str, str] = {
    **dict.fromkeys(("value", "value_max", "value_low", "value_high"), "decimal"),
    **dict.fromkeys(("sources", "evidence_start", "evidence_end"), "integer"),
    **dict.fromkeys(("date_earliest", "date_latest"), "date"),
    "newest": "boolean",
}


def datatype(column: str) -> str:
    """The column's type in the words of CSVW."""
    return _DATATYPE.get(column, "string")
