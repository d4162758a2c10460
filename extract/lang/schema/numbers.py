"""The words from which a language makes numbers."""

from collections.abc import Mapping
from dataclasses import dataclass

from extract.model import Modifier


@dataclass(frozen=True, slots=True, eq=False)
class NumberWords:
    """One language's number words. All keys are lower case, with straight apostrophes and single spaces.

    Compared by identity, so that the patterns made from it can be kept.
    """

    language: str
    decimal_mark: str  # the mark that separates decimals; the other of "." and "," groups thousands
    small: Mapping[str, int]  # words below one hundred that are no compounds
    followers: Mapping[int, range]  # which small numbers may follow a small one: 20 + 1..9
    products: Mapping[tuple[int, int], int]  # small numbers that multiply: 4 and 20 make 80
    scales: Mapping[str, int]  # words that multiply what stands before them
    plural_scales: frozenset[str]  # scales that are vague when no number stands before them
    bare_scales: frozenset[str]  # scales that are numbers by themselves, also inside a compound
    spelled_scales: frozenset[str]  # scales that never follow figures: "12 cents" is money
    collectives: frozenset[str]  # scales that only stand for "about that many"
    short_scales: Mapping[str, int]  # abbreviations, case kept: "bn", "Md"
    money_short_scales: Mapping[str, int]  # abbreviations that need a currency beside them
    loose_scales: frozenset[str]  # of these, the ones that need none before a noun: "1.2m people"
    size_words: frozenset[str]  # words behind the same letter as a unit: "2m high"
    articles: frozenset[str]  # "a": one, before a scale, a fraction or a unit
    ones: frozenset[str]  # small words that alone are rather an article
    doubtful: frozenset[str]  # small words that alone are numbers only before a noun: "one"
    no_nouns: frozenset[str]  # words behind a doubtful one that show it to be no number: "one of"
    small_joiners: frozenset[str]  # between tens and units
    scale_joiners: frozenset[str]  # between a scale and what is below it
    links: frozenset[str]  # between scale and scale or currency: "of"
    halves_after: tuple[str, ...]  # "and a half"
    parts_before: Mapping[str, int]  # denominators before a scale: "half a million", "quarter million"
    points: frozenset[str]  # the spoken decimal mark
    quantifiers: tuple[str, ...]  # make a scale vague: "several"
    fractions: Mapping[str, int]  # denominators: "thirds"
    ordinals: Mapping[str, int]
    ordinal_suffixes: tuple[str, ...]  # glued to figures: "th"
    modifiers_before: Mapping[str, Modifier]
    no_modifiers: frozenset[str]  # where the words of a modifier mean something else: "handed over"
    modifiers_after: Mapping[str, Modifier]
    tails: Mapping[str, Modifier]  # modifiers tied to the end of a number: "300+"
    range_words: tuple[str, ...]  # between both ends of a range: "to"
    range_openers: Mapping[str, tuple[str, ...]]  # "between": ("and",)
    ratio_words: tuple[str, ...]  # between the parts of a share: "3 out of 5"
    either_words: tuple[str, ...]  # between neighbours: "two or three"
    percent: tuple[str, ...]
    clock_suffixes: tuple[str, ...]  # "a.m."
    label_words: frozenset[str]  # a number right after one is a name: "article 5"
    adjectives_first: bool  # the noun closes its phrase ("medical masks"), or opens it ("masques médicaux")
    partitives: frozenset[str]  # between a number and its noun: "thousands of"
    additions: frozenset[str]  # "four more schools": no part of the phrase
    announcements: frozenset[str]  # between a number and its noun: "bringing to 21 the number of"
    countings: frozenset[str]  # between a noun and its number: "les agents, au nombre de 340"
    phrase_ends: frozenset[str]  # words right behind a counted noun that belong to the sentence: "last year"
    complement_links: frozenset[str]  # between a noun and what it holds: "bags of rice"
    containers: frozenset[str]  # nouns whose contents are part of the phrase, where not every noun's are
    year_words: frozenset[str]  # a number from 1900 to 2100 right after one is a year
