"""What a language has to say about itself, one typed table per idea. No word of any language stands here."""

from __future__ import annotations

from dataclasses import dataclass

from extract.lang.schema.cues import CueWords
from extract.lang.schema.dates import DateWords
from extract.lang.schema.names import NameWords
from extract.lang.schema.numbers import NumberWords
from extract.lang.schema.pages import PageWords


@dataclass(frozen=True, slots=True, eq=False)  # compared by identity: a table is a cache key
class Language:
    """All tables of one language."""

    code: str
    pages: PageWords
    numbers: NumberWords
    dates: DateWords
    names: NameWords
    cues: CueWords
