"""Facts as a calendar (iCalendar) and as a feed (Atom). Pure text builders."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from dashboard.labels import headline, status_label
from dashboard.language import Language

# A calendar or a feed of everything is of no use: the newest facts, and it says so.
NEWEST = 500
_FOLD = 73  # octets of an iCalendar line, before the break


def line_of(fact: Mapping[str, Any], say: Language) -> str:
    """Giver and gist in one line."""
    giver = ", ".join(fact["organisations"] or fact["givers"] or ())
    return ": ".join(part for part in (giver, headline(say, fact)) if part)


def calendar(facts: Iterable[Mapping[str, Any]], total: int, address: str, say: Language) -> str:
    """Dated facts as all-day events; one with an open end takes the end that it has."""
    note = say.plural("The newest of {count} fact", "The newest of {count} facts", total)
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Givetrail//Facts//EN",
        "X-WR-CALNAME:Givetrail",
        f"X-WR-CALDESC:{_ics(note)}",
    ]
    for fact in facts:
        lines += _event(fact, address, say)
    return "".join(_folded(line) for line in [*lines, "END:VCALENDAR"])


def _event(fact: Mapping[str, Any], address: str, say: Language) -> list[str]:
    first: date = fact["date_earliest"] or fact["date_latest"]
    last: date = fact["date_latest"] or fact["date_earliest"]
    return [
        "BEGIN:VEVENT",
        f"UID:{fact['fact_id']}@givetrail",
        f"DTSTAMP:{first:%Y%m%d}T000000Z",
        f"DTSTART;VALUE=DATE:{first:%Y%m%d}",
        f"DTEND;VALUE=DATE:{min(last, date(9998, 1, 1)) + timedelta(days=1):%Y%m%d}",
        f"SUMMARY:{_ics(line_of(fact, say))}",
        f"DESCRIPTION:{_ics(str(fact['evidence']))}",
        f"URL:{address}/?fact={fact['fact_id']}",
        f"CATEGORIES:{_ics(status_label(say, str(fact['status'])))}",
        "END:VEVENT",
    ]


def _ics(text: str) -> str:
    for special in ("\\", ";", ","):
        text = text.replace(special, f"\\{special}")
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\\n")


def _folded(line: str) -> str:
    """Break a line after so many octets, never inside a letter."""
    pieces, current = [], b""
    for letter in line:
        octets = letter.encode("utf-8")
        if len(current) + len(octets) > _FOLD:
            pieces.append(current)
            current = b" "
        current += octets
    return b"\r\n".join([*pieces, current]).decode("utf-8") + "\r\n"


def atom(facts: Iterable[Mapping[str, Any]], total: int, address: str, updated: date, say: Language) -> str:
    """The newest facts as entries."""
    note = say.plural("The newest of {count} fact", "The newest of {count} facts", total)
    head = (
        '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">'
        f"<title>Givetrail</title><subtitle>{escape(note)}</subtitle><id>{escape(address)}/feed.atom</id>"
        f'<link rel="self" href={quoteattr(address + "/feed.atom")}/><updated>{_stamp(updated)}</updated>'
        "<author><name>Givetrail</name></author>"
    )
    return head + "".join(_entry(fact, address, updated, say) for fact in facts) + "</feed>\n"


def _entry(fact: Mapping[str, Any], address: str, updated: date, say: Language) -> str:
    link = f"{address}/?fact={fact['fact_id']}"
    when = fact["date_latest"] or fact["date_earliest"] or updated
    return (
        f"<entry><title>{escape(line_of(fact, say))}</title><id>{escape(link)}</id>"
        f"<link href={quoteattr(link)}/><updated>{_stamp(when)}</updated>"
        f"<summary>{escape(str(fact['evidence']))}</summary>"
        f"<category term={quoteattr(str(fact['status']))}/></entry>"
    )


def _stamp(day: date) -> str:
    return f"{day.isoformat()}T00:00:00Z"
