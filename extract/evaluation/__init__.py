"""How right the engine is: annotated articles, extracted rows paired with them, and the figures."""

from extract.evaluation.gold import Annotated, read
from extract.evaluation.scoring import Score, score

__all__ = ["Annotated", "Score", "read", "score"]
