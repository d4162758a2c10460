"""A little Arabic for tests: enough to see whether a language from right to left, with six plurals, would work."""

from __future__ import annotations

from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.pofile import write_po

from dashboard.language import DOMAIN

TIMELINE = "الخط الزمني"
# None, one, two, few (3 to 10), many (11 to 99), other (100).
FACTS = (
    "لا وقائع",
    "واقعة واحدة",
    "واقعتان",
    "{count} وقائع",
    "{count} واقعة",
    "{count} واقعة إجمالا",
)
MESSAGES = {"Timeline": TIMELINE, "Tallies": "الحصائل", "Table": "الجدول", "Status": "الحالة", "done": "منجز"}


def write(translations: Path) -> None:
    """Put the catalogue into a folder of translations."""
    catalogue = Catalog(locale="ar")
    for message, text in MESSAGES.items():
        catalogue.add(message, text)
    catalogue.add(("{count} fact", "{count} facts"), FACTS)
    target = translations / "ar" / "LC_MESSAGES" / f"{DOMAIN}.po"
    target.parent.mkdir(parents=True)
    with target.open("wb") as file:
        write_po(file, catalogue)
