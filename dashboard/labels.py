"""The words of the table in the interface: every value of the contract, and the columns, in the reader's language."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from babel.core import Locale

from dashboard.filters import NOT
from dashboard.language import Language
from extract.tables.items import ITEMS


def N_(message: str) -> str:  # noqa: N802 - the name that catalogue tools look for
    """Mark a message for the catalogue; it is translated where it is shown."""
    return message


STATUS: Mapping[str, str] = {"planned": N_("planned"), "ongoing": N_("ongoing"), "done": N_("done")}
KIND: Mapping[str, str] = {
    "goods": N_("goods"),
    "money": N_("money"),
    "people": N_("people"),
    "places": N_("places"),
    "programmes": N_("programmes"),
    "time": N_("time"),
}
COUNTING: Mapping[str, str] = {
    "once": N_("adds up"),
    "cumulative": N_("running total"),
    "rate": N_("rate"),
    "part": N_("part of another row"),
}
ACTION: Mapping[str, str] = {
    "give": N_("give"),
    "fund": N_("fund"),
    "build": N_("build, open or equip"),
    "train": N_("train"),
    "support": N_("support"),
    "launch": N_("launch"),
    "partner": N_("sign an agreement"),
    "volunteer": N_("volunteer"),
    "engage": N_("engage"),
    "meet": N_("meet"),
    "other": N_("other"),
}
MODIFIER: Mapping[str, str] = {
    "exact": N_("exactly"),
    "about": N_("about"),
    "at_least": N_("at least"),
    "at_most": N_("at most"),
    "vague": N_("an unstated number"),
}
RATE_PERIOD: Mapping[str, str] = {
    "year": N_("per year"),
    "month": N_("per month"),
    "week": N_("per week"),
    "day": N_("per day"),
}
DATE_BASIS: Mapping[str, str] = {
    "stated": N_("stated in the text"),
    "relative": N_("worked out from the publication date"),
    "published": N_("publication date"),
    "none": N_("unknown"),
}
REASON: Mapping[str, str] = {
    "furniture": N_("page furniture: menu, caption or related headline"),
    "date": N_("a date"),
    "percentage": N_("a percentage"),
    "ordinal": N_("a rank or ordinal"),
    "name": N_("part of a name"),
    "age": N_("an age"),
    "measure": N_("a measure of one thing: distance, duration, size"),
    "price": N_("a price"),
    "nothing_counted": N_("nothing that could be given is counted"),
    "territory": N_("territory covered"),
    "organisation": N_("a fact of the organisation itself"),
    "problem": N_("the size of the problem"),
    "no_giving": N_("no act of giving around it"),
    "repeated": N_("told again: the row stands elsewhere in the article"),
}
ROLE: Mapping[str, str] = {
    "summed": N_("in the sum"),
    "newest": N_("newest running total: beside the sum"),
    "older": N_("older state of a running total"),
    "target": N_("target of a running total"),
    "rate": N_("rate: shown, not added"),
    "part": N_("part of another row: would count twice"),
    "vague": N_("no number is stated: counted as a mention"),
    "event": N_("act without a number"),
}
FILTER: Mapping[str, str] = {
    "organisation": N_("Organisation"),
    "kind": N_("Kind"),
    "status": N_("Status"),
    "item": N_("Item"),
    "country": N_("Country"),
    "action": N_("Act"),
    "counting": N_("Counting"),
    "not_organisation": N_("Except organisation"),
    "not_item": N_("Except item"),
    "not_status": N_("Except status"),
    "not_country": N_("Except country"),
    "since": N_("From"),
    "until": N_("To"),
    "q": N_("Search"),
    "article": N_("Article"),
}
_VALUES: Mapping[str, Mapping[str, str]] = {
    "kind": KIND,
    "status": STATUS,
    "action": ACTION,
    "counting": COUNTING,
}
_BEGINNING = 60  # letters of a sentence that stand for an act without a number
# Shape and letter that stand beside a status's colour, so that it never rests on colour alone.
STATUS_SHAPE: Mapping[str, str] = {"planned": "○", "ongoing": "◆", "done": "●"}


def value_label(say: Language, name: str, value: str) -> str:
    """What a filter's value is called, whether it is wanted or left out."""
    name = name.removeprefix(NOT)
    if name in _VALUES:
        return say.t(_VALUES[name].get(value, value))
    if name == "country":
        return country_label(say.locale, value)
    return item_label(say, value) if name == "item" else value


def country_label(locale: Locale, code: str) -> str:
    """A country's name in the reader's language; the code itself when there is none."""
    return str(locale.territories.get(code, code))


def item_label(say: Language, code: str) -> str:
    """An item, with its currency when there is one, in the reader's language: "tablette", "argent MAD"."""
    key, _, currency = code.partition(" ")
    name = say.t(KIND["money"]) if key == "money" else _item_names(say.code).get(key, key.replace("_", " "))
    return f"{name} {currency}".strip()


@cache
def _item_names(language: str) -> Mapping[str, str]:
    return {item.key: item.forms[language][0] for item in ITEMS if language in item.forms}


def status_label(say: Language, status: str) -> str:
    """A status with its shape."""
    return f"{STATUS_SHAPE.get(status, '')} {say.t(STATUS.get(status, status))}".strip()


def amount(say: Language, fact: Mapping[str, Any]) -> str:
    """A fact's number as it may be repeated: with its mark, range, currency and rate; empty for an act without one."""
    if not fact.get("item"):
        return ""
    value, most, modifier = fact.get("value"), fact.get("value_max"), fact.get("modifier")
    if value is None:
        number = "…"
    elif most is not None:
        number = f"{say.number(value)}–{say.number(most)}"
    else:
        mark = {"about": "≈ ", "at_least": "≥ ", "at_most": "≤ "}.get(str(modifier), "")
        number = f"{mark}{say.number(value)}"
    return " ".join(part for part in (number, str(fact.get("currency") or "")) if part)


def headline(say: Language, fact: Mapping[str, Any]) -> str:
    """A fact in one short phrase: "172,000 medical masks", or the act and how its sentence begins."""
    number = amount(say, fact)
    if not number:
        act = say.t(ACTION.get(str(fact["action"]), str(fact["action"]))).capitalize()
        sentence = _beginning(str(fact.get("evidence") or ""))
        return say.t("{name}: {values}", name=act, values=sentence) if sentence else act
    item = "" if fact.get("kind") == "money" and fact.get("currency") else str(fact["item"])
    rate = say.t(RATE_PERIOD[str(fact["rate_period"])]) if fact.get("rate_period") else ""
    return " ".join(part for part in (number, item, rate) if part)


def _beginning(sentence: str) -> str:
    """The first words of a sentence."""
    if len(sentence) <= _BEGINNING:
        return sentence
    return f"{sentence[:_BEGINNING].rsplit(' ', 1)[0]}…"
