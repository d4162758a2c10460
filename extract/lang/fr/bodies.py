"""French words that names of one organisation may differ in."""

from extract.lang.schema.bodies import BodyWords

BODIES = BodyWords(
    foundation=frozenset({"fondation"}),
    founded=frozenset({"entreprise"}),
    group=frozenset({"groupe", "holding"}),
    links=frozenset("le la les l de du des d et en pour au aux".split()),
)
