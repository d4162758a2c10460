"""Reads the case files: `published | sentence with <words|date basis role> tags`, `-` for no date, `#` for comments."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from extract import edtf
from extract.dates import Role
from extract.model import DateBasis

FOLDER = Path(__file__).parent
_TAG = re.compile(r"<([^<>|]+)\|(\S+) (\w+) (\w+)>")


class CaseError(Exception):
    """A case file that cannot be trusted; the message names the line."""


@dataclass(frozen=True)
class Expected:
    start: int
    end: int
    date: str | None
    basis: DateBasis
    role: Role


@dataclass(frozen=True)
class Case:
    published: str | None
    text: str
    expected: tuple[Expected, ...]


def read_cases(name: str) -> list[Case]:
    """Every case of a file."""
    lines = (FOLDER / name).read_text(encoding="utf-8").splitlines()
    cases = [parse(line, f"{name}:{at}") for at, line in enumerate(lines, 1) if line.strip() and line[0] != "#"]
    seen: set[tuple[str | None, str]] = set()
    for case in cases:
        if (case.published, case.text) in seen:
            raise CaseError(f"{name}: twice: {case.text}")
        seen.add((case.published, case.text))
    return cases


def parse(line: str, where: str = "case") -> Case:
    """One line as a case."""
    published, bar, tagged = line.partition(" | ")
    if not bar or not (published == "none" or edtf.is_valid(published)):
        raise CaseError(f"{where}: no publication date")
    text, expected, at = "", [], 0
    for tag in _TAG.finditer(tagged):
        text += tagged[at : tag.start()]
        expected.append(_expected(tag, len(text), where))
        text += tag[1]
        at = tag.end()
    text += tagged[at:]
    if "<" in text or ">" in text:
        raise CaseError(f"{where}: a tag is not closed or not complete")
    return Case(None if published == "none" else published, text, tuple(expected))


def _expected(tag: re.Match[str], start: int, where: str) -> Expected:
    words, date, basis, role = tag.groups()
    if date != "-" and not edtf.is_valid(date):
        raise CaseError(f"{where}: {date} is no EDTF date")
    try:
        return Expected(start, start + len(words), None if date == "-" else date, DateBasis(basis), Role(role))
    except ValueError as error:
        raise CaseError(f"{where}: {error}") from None
