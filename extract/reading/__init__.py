"""Reading: files to articles, pages to their parts, prose to sentences."""

from extract.reading.inputs import Unread, articles
from extract.reading.language import language_of
from extract.reading.layout import Block, Part, blocks, title_of
from extract.reading.sentences import sentences

__all__ = ["Block", "Part", "Unread", "articles", "blocks", "language_of", "sentences", "title_of"]
