"""Which of our languages a text is in, by the share of its words that are that language's function words."""

from __future__ import annotations

import re
from collections.abc import Mapping

from extract.lang.schema.pages import PageWords

SAMPLE = 20_000  # characters; a page tells its language long before
SHARE = 0.12  # less than that, and the text is in no language of ours (or a list of figures)
FEW_WORDS = 8  # a headline has too few words for shares: the most function words wins


def language_of(text: str, pages: Mapping[str, PageWords]) -> str | None:
    """Code of the language, or None when the text is in none of them."""
    words = re.findall(r"[^\W\d_]+", text[:SAMPLE].casefold())
    if not words:
        return None
    shares = {code: sum(word in page.function_words for word in words) / len(words) for code, page in pages.items()}
    best = max(shares, key=lambda code: shares[code])
    return best if shares[best] >= SHARE or (len(words) <= FEW_WORDS and shares[best] > 0) else None
