"""English words that names of one organisation may differ in."""

from extract.lang.schema.bodies import BodyWords

BODIES = BodyWords(
    foundation=frozenset({"foundation"}),
    founded=frozenset({"corporate", "charitable", "company"}),
    group=frozenset({"group", "holding", "holdings"}),
    links=frozenset("the of for and in a".split()),
)
