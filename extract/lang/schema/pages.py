"""Words by which a page shows its parts: what belongs to the article and what to the site around it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)  # compared by identity: a table is a cache key
class PageWords:
    """Tables for reading a page. Patterns are regular expressions, matched without regard to case.

    function_words: frequent words that tell this language from others.
    abbreviations: words that end in a point without ending a sentence, lower case, without the point.
    related: openings of a line that begins a list of other articles.
    about: openings of a heading that begins the boilerplate about an organisation.
    controls: whole lines that belong to the site (share buttons, menus, sign-up boxes, copyright).
    control_openings: openings of lines of that sort.
    captions: openings of a picture's caption or credit.
    """

    function_words: frozenset[str]
    abbreviations: frozenset[str]
    related: tuple[str, ...]
    about: tuple[str, ...]
    controls: tuple[str, ...]
    control_openings: tuple[str, ...]
    captions: tuple[str, ...]
