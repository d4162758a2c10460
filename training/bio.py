"""Names marked token by token (B- and I- tags) turned into texts with marked names."""

from collections.abc import Iterable, Sequence

from training.tagged import KINDS, Name, Tagged, straight

Cell = tuple[str, str, bool]  # token, tag, a space follows

TIGHT_LEFT = frozenset([",", ".", ";", ":", "!", "?", ")", "'s", "%", "n't", "''"])
TIGHT_RIGHT = frozenset(["(", "$"])


def clean(tags: Iterable[str]) -> list[str]:
    """Only our kinds, and each name opens with B-."""
    cleaned: list[str] = []
    previous = "O"
    for raw in tags:
        tag = raw if raw[2:] in KINDS else "O"
        if tag.startswith("I-") and previous[2:] != tag[2:]:
            tag = "B" + tag[1:]
        cleaned.append(tag)
        previous = tag
    return cleaned


def spaced(tokens: Sequence[str]) -> list[bool]:
    """Guess where spaces were, for sets that only list tokens."""
    following = [*tokens[1:], "."]
    pairs = zip(tokens, following, strict=True)
    return [after not in TIGHT_LEFT and token not in TIGHT_RIGHT for token, after in pairs]


def to_tagged(cells: Iterable[Cell]) -> Tagged:
    text = ""
    names: list[Name] = []
    for token, tag, space in cells:
        start, end = len(text), len(text) + len(token)
        if tag.startswith("B-"):
            names.append(Name(start, end, tag[2:]))
        elif tag.startswith("I-"):
            names[-1] = names[-1]._replace(end=end)
        text += token + " " * space
    return Tagged(straight(text.rstrip()), tuple(names))
