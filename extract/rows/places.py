"""Where the giving happens: the place named with a row, and its country."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache

from extract.analysis import Analysis, Sentence
from extract.folding import fold
from extract.lang.schema.names import NameWords
from extract.names.types import EntityType
from extract.tables.countries import country_of


@lru_cache(maxsize=8)
def demonyms(words: NameWords) -> dict[str, str]:
    """Each word for a country's people or things, with the country's code."""
    return {word: code for code, listed in words.demonyms.items() for word in listed.split()}


def _country_of_currency(code: str) -> str | None:
    """ISO 4217 codes begin with their country's code, but for currencies of many countries."""
    return None if code in {"EUR", "USD"} or code.startswith("X") else code[:2]


def countries_in(analysis: Analysis, sentence: Sentence) -> Counter[str]:
    """Countries that a sentence speaks of: by places, by words such as "Moroccan", by currencies of one country."""
    known = demonyms(analysis.language.names)
    votes: Counter[str] = Counter()
    for name in sentence.names:
        entity = analysis.entity_of.get(name.span)
        code = country_of(name.text) if entity is not None and entity.place and not entity.is_person else None
        if code:
            votes[code] += 2
        for word in fold(name.text).split():
            inner = country_of(word) if entity is not None and entity.sorts else None
            if inner or word in known:
                votes[inner or known[word]] += 1
    for word in fold(sentence.text).split():
        if word in known:
            votes[known[word]] += 1
    for number in sentence.numbers:
        code = _country_of_currency(number.currency) if number.currency else None
        if code:
            votes[code] += 1
    return votes


def main_country(analysis: Analysis) -> str | None:
    """The country that the article is most about, or None."""
    votes: Counter[str] = Counter()
    for sentence in analysis.prose:
        votes.update(countries_in(analysis, sentence))
    return votes.most_common(1)[0][0] if votes else None


def place_of(analysis: Analysis, sentence: Sentence, after: int) -> str | None:
    """The place named in the sentence, as written: the first behind the number, else the last before it."""
    places = [
        name
        for name in sentence.names
        if (entity := analysis.entity_of.get(name.span)) is not None and entity.type is EntityType.PLACE
    ]
    behind = [name for name in places if name.span.start >= after]
    chosen = behind[0] if behind else places[-1] if places else None
    return chosen.text if chosen is not None else None
