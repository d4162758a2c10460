"""Which names of an article are one organisation, and what sort of thing each is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from extract.folding import fold
from extract.lang.schema.names import NameWords, Sort
from extract.names.chunks import ELISION, reference_words, sort_words
from extract.names.mentions import Name
from extract.names.types import EntityType, chances
from extract.tables.countries import is_place

OFTEN = 3  # mentions from which "never" says something
_TRADES = frozenset({Sort.COMPANY, Sort.CHARITY})


@dataclass(eq=False)  # one entity is itself, whatever is said of it
class Entity:
    """One organisation, person or place of the article, with every mention of it in order.

    What is told of it is worked out once, when its mentions are complete.
    """

    mentions: list[Name] = field(default_factory=list)
    keys: set[tuple[str, ...]] = field(default_factory=set)
    sorts: frozenset[Sort] = frozenset()
    place: bool = False

    @cached_property
    def labels(self) -> Counter[str]:
        """The model's opinions, counted over the mentions."""
        return Counter(name.label for name in self.mentions)

    @cached_property
    def name(self) -> str:
        """How to write it: the form most often used, the longer one where two are used alike.

        A name that never stands without its "'s" has it: "Hartley's".
        """
        counts = Counter(name.text for name in self.mentions)
        text = max(counts, key=lambda text: (counts[text], len(text)))
        always = len(self.mentions) >= OFTEN and all(name.possessive for name in self.mentions)
        return text + self.mentions[0].possessive if always else text

    @cached_property
    def chances(self) -> Mapping[EntityType, float]:
        """The chance of each thing that it may be."""
        return chances(self)

    @cached_property
    def type(self) -> EntityType:
        """What it most likely is."""
        return max(self.chances, key=lambda one: self.chances[one])

    @property
    def is_person(self) -> bool:
        """Whether it is most likely a person."""
        return self.type is EntityType.PERSON


def key_of(text: str, words: NameWords) -> tuple[str, ...]:
    """The words that make a name: folded, without articles and legal form; all of them when nothing else is left."""
    whole = [part.strip("'") for part in ELISION.sub("", fold(text).replace("'s", "")).split()]
    parts = [part for part in whole if part and part not in words.links and part != "&"] or whole
    while len(parts) > 1 and parts[-1] in words.suffixes:
        parts.pop()
    return tuple(parts)


def entities(found: Iterable[Name], words: NameWords) -> list[Entity]:
    """The article's names as entities, in order of first mention.

    One entity: equal keys, an acronym and what it stands for, a name and its beginning ("BPI Foundation Inc.",
    "BPI Foundation"), a person's full and last name.
    """
    groups: list[Entity] = []
    for name in found:
        key = key_of(name.text, words)
        if not key:
            continue
        home = _home(groups, key, name, words)
        if home is None:
            home = Entity()
            groups.append(home)
        home.mentions.append(name)
        home.keys.add(key)
    table = sort_words(words)
    for entity in groups:
        entity.sorts = frozenset(sort for key in entity.keys for part in key for sort in table.get(part, ()))
        entity.place = not entity.sorts and any(is_place(name.text) for name in entity.mentions)
    return groups


def _home(groups: Sequence[Entity], key: tuple[str, ...], name: Name, words: NameWords) -> Entity | None:
    for entity in groups:
        if key in entity.keys:
            return entity
    if name.acronym_of is not None:
        owner = key_of(name.acronym_of, words)
        for entity in groups:
            if owner in entity.keys:
                return entity
    candidates = [entity for entity in groups if any(_same(key, other, words) for other in entity.keys)]
    return candidates[0] if len(candidates) == 1 else None


def _same(key: tuple[str, ...], other: tuple[str, ...], words: NameWords) -> bool:
    short, long = sorted((key, other), key=len)
    if len(short) == len(long):
        return False
    begins = long[: len(short)] == short and (len(short) > 1 or (len(long) - len(short) == 1 and len(short[0]) > 2))
    initials = len(short) == 1 and len(long) > 2 and short[0] == "".join(part[0] for part in long)
    told = long[1:] == short and len(short[0]) > 2 and _is_trade(long[0], words)
    return begins or initials or told


def _is_trade(word: str, words: NameWords) -> bool:
    """Whether a word before a name only tells what it is: "ONG Afya", "groupe Sahel"; a foundation is its own body."""
    sorts = reference_words(words).get(word, frozenset()) | sort_words(words).get(word, frozenset())
    return bool(sorts) and sorts <= _TRADES
