"""The register of organisations: which names stand for one body, and which bodies belong to a larger one."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from extract.register import entries
from extract.register.entries import BadRegister, Entry
from extract.register.identities import Identity, Register

__all__ = ["BUILT_IN", "BadRegister", "Entry", "Identity", "Register", "beside", "load"]

BUILT_IN = Path(__file__).with_name("organisations.csv")


def beside(folder: Path) -> Path:
    """Where the user's register is looked for when none is named: with the data that it is for."""
    return folder / "register.csv"


@cache
def _built_in() -> tuple[Entry, ...]:
    return tuple(entries.read(BUILT_IN))


def load(user_csv: Path | None = None) -> Register:
    """The built-in register with the user's own lines on top. Raises BadRegister with file and line."""
    own = entries.read(user_csv) if user_csv else []
    return Register.of(_built_in(), own)
