"""French."""

from extract.lang.fr.cues import CUES
from extract.lang.fr.dates import WORDS as DATES
from extract.lang.fr.names import NAMES
from extract.lang.fr.numbers import NUMBERS
from extract.lang.fr.pages import PAGES
from extract.lang.schema import Language

LANGUAGE = Language("fr", PAGES, NUMBERS, DATES, NAMES, CUES)
