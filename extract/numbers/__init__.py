"""Numbers in running text: what is written, what it is worth, and what is said about it."""

from extract.numbers.finder import find, parse
from extract.numbers.model import Number, Shape

__all__ = ["Number", "Shape", "find", "parse"]
