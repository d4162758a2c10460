"""What surrounds a candidate in its sentence and its article: the facts that the decisions weigh."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property

from spacy.tokens import Token

from extract.analysis import Analysis, Sentence
from extract.lang.schema.cues import Cue
from extract.names.entities import Entity
from extract.names.types import EntityType
from extract.reading import Part
from extract.rows.things import Candidate
from extract.syntax import governor, subject_of

ACTS = frozenset(
    {
        Cue.GIVE, Cue.FUND, Cue.BUILD, Cue.TRAIN, Cue.SUPPORT, Cue.LAUNCH, Cue.PARTNER, Cue.VOLUNTEER, Cue.ENGAGE,
        Cue.MEET, Cue.PLANT, Cue.RECEIVE,
    }
)  # fmt: skip


@dataclass(slots=True)
class Traits:
    """An article as a whole: how much it speaks of giving, of business, of need."""

    density: dict[Cue, float]
    title: frozenset[Cue]
    lead: frozenset[Cue]
    sentences: int
    main: tuple[Entity, ...]


def traits(analysis: Analysis) -> Traits:
    """Shares of sentences by cue, the cues of title and lead, the organisations most spoken of."""
    prose = [s for s in analysis.prose if s.part is Part.PROSE]
    count = Counter(cue for s in prose for cue in {hit.cue for hit in s.cues})
    titles = [s for s in analysis.prose if s.part is Part.TITLE]
    return Traits(
        {cue: count[cue] / max(1, len(prose)) for cue in Cue},
        frozenset(hit.cue for s in titles for hit in s.cues),
        frozenset(hit.cue for s in prose[:2] for hit in s.cues),
        len(prose),
        tuple(sorted(analysis.entities, key=lambda e: -len(e.mentions))[:3]),
    )


class Context:
    """One candidate's surroundings, computed once and read by every decision."""

    def __init__(self, candidate: Candidate, traits: Traits, repeated: int) -> None:
        self.candidate = candidate
        self.traits = traits
        self.repeated = repeated  # how many earlier candidates have the same value and key

    @property
    def analysis(self) -> Analysis:
        return self.candidate.analysis

    @property
    def sentence(self) -> Sentence:
        return self.candidate.sentence

    @cached_property
    def organisations(self) -> frozenset[Entity]:
        """The organisations that the sentence names."""
        named = (self.analysis.entity_of.get(name.span) for name in self.sentence.names)
        return frozenset(one for one in named if one is not None and one.type is EntityType.ORGANISATION)

    @cached_property
    def verb(self) -> Token | None:
        """The verb that governs the counted noun; of an act without a number the act's own verb."""
        token = self.candidate.head
        if token is None or not self.candidate.item:
            return token if token is None or token.pos_ == "VERB" else governor(token)
        return governor(token)

    @cached_property
    def subject(self) -> Token | None:
        return subject_of(self.verb) if self.verb is not None else None

    @property
    def words(self) -> list[tuple[int, int, str]]:
        """Words of the sentence with their offsets in the article, folded."""
        return self.sentence.words

    @cached_property
    def place(self) -> int:
        """Index of the number among the words."""
        start = self.candidate.number.start
        return next((i for i, w in enumerate(self.words) if w[1] > start), len(self.words))

    @cached_property
    def after(self) -> int:
        """Index of the first word behind the number and its noun."""
        end = self.candidate.phrase.end
        return next((i for i, w in enumerate(self.words) if w[0] >= end), len(self.words))

    def cues_within(self, start: int, end: int) -> set[Cue]:
        """Cues that stand inside a stretch of the article."""
        return {hit.cue for hit in self.sentence.cues if start <= hit.start and hit.end <= end}

    def cues_of_token(self, token: Token | None) -> frozenset[Cue]:
        """Cues of one word of the sentence."""
        return self.sentence.cues_at(token) if token is not None else frozenset()

    def entity_at(self, token: Token | None) -> Entity | None:
        """The organisation, person or place whose name holds the token."""
        if token is None:
            return None
        start = token.idx + self.sentence.span.start
        for name in self.sentence.names:
            if start in name.span:
                return self.analysis.entity_of.get(name.span)
        return None
