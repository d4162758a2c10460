"""Written forms made comparable."""

import unicodedata


def fold(text: str) -> str:
    """Lower case, straight apostrophes, one space, no accents: what two spellings of a word share."""
    decomposed = unicodedata.normalize("NFD", text.replace("’", "'").lower())
    return " ".join("".join(sign for sign in decomposed if not unicodedata.combining(sign)).split())
