"""The languages that we read. A new one is a folder of tables and a line here."""

from collections.abc import Mapping

from extract.lang import en, fr
from extract.lang.schema import Language

LANGUAGES: Mapping[str, Language] = {"en": en.LANGUAGE, "fr": fr.LANGUAGE}
