"""Keeps the catalogues in step with the code: `python -m dashboard.messages` adds new messages to every language."""

from __future__ import annotations

from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

from dashboard.language import DOMAIN, LOCALES

_KEYWORDS = {"t": None, "N_": None, "plural": (1, 2)}
_HERE = Path(__file__).parent


def messages() -> Catalog:
    """All messages of the code, in a catalogue without translations."""
    catalogue = Catalog(project="Givetrail", fuzzy=False)
    found = extract_from_dir(_HERE, keywords=_KEYWORDS, comment_tags=())
    for name, _, message, _, _ in sorted(found, key=lambda one: (one[0], one[1])):
        catalogue.add(message, locations=[(name, 0)])
    return catalogue


def path(language: str) -> Path:
    """Where a language's catalogue stands."""
    return LOCALES / language / "LC_MESSAGES" / f"{DOMAIN}.po"


def update(language: str) -> None:
    """Add new messages untranslated and drop those that the code no longer has."""
    with path(language).open("rb") as file:
        catalogue = read_po(file, locale=language)
    catalogue.update(messages(), no_fuzzy_matching=True)
    catalogue.obsolete.clear()
    with path(language).open("wb") as file:
        write_po(file, catalogue, sort_output=True, no_location=True, width=110)


if __name__ == "__main__":
    for known in LOCALES.iterdir():
        update(known.name)
