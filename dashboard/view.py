"""What every page is given."""

from __future__ import annotations

from dataclasses import dataclass

from dashboard.data import Store, Summary
from dashboard.filters import Filters
from dashboard.labels import FILTER, value_label
from dashboard.language import Language
from dashboard.theme import Palette


@dataclass(frozen=True, slots=True)
class View:
    """The open store, what is chosen, and how to speak and look."""

    store: Store
    filters: Filters
    summary: Summary
    say: Language
    palette: Palette
    narrow: bool = False  # a phone: less room for labels

    def filter_text(self) -> str:
        """The filters in words, for headings, pictures and file notes; empty when there are none."""
        parts = []
        for name, label in FILTER.items():
            value = getattr(self.filters, name)
            words = [value] if isinstance(value, str) else list(value)
            if any(words):
                said = ", ".join(value_label(self.say, name, word) for word in words)
                parts.append(self.say.t("{name}: {values}", name=self.say.t(label), values=said))
        return " · ".join(parts)
