"""English."""

from extract.lang.en.cues import CUES
from extract.lang.en.dates import WORDS as DATES
from extract.lang.en.names import NAMES
from extract.lang.en.numbers import NUMBERS
from extract.lang.en.pages import PAGES
from extract.lang.schema import Language

LANGUAGE = Language("en", PAGES, NUMBERS, DATES, NAMES, CUES)
