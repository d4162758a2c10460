"""The date cases: `published | sentence with <words|date basis role> tags`, `-` for no date."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from extract import edtf
from extract.dates import Role
from extract.model import DateBasis
from tests import case_reader
from tests.case_reader import CaseError, Tag, Tagged

FOLDER = Path(__file__).parent


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
    return [_case(tagged) for tagged in case_reader.read(FOLDER / name)]


def parse(line: str) -> Case:
    """One line as a case."""
    return _case(case_reader.parse(line))


def _case(tagged: Tagged) -> Case:
    if not (tagged.head == "none" or edtf.is_valid(tagged.head)):
        raise CaseError(f"{tagged.where}: no publication date")
    published = None if tagged.head == "none" else tagged.head
    return Case(published, tagged.text, tuple(_expected(tag, tagged.where) for tag in tagged.tags))


def _expected(tag: Tag, where: str) -> Expected:
    if len(tag.fields) != 3:
        raise CaseError(f"{where}: {tag.words} needs a date, a basis and a role")
    date, basis, role = tag.fields
    if date != "-" and not edtf.is_valid(date):
        raise CaseError(f"{where}: {date} is no EDTF date")
    try:
        return Expected(tag.start, tag.end, None if date == "-" else date, DateBasis(basis), Role(role))
    except ValueError as error:
        raise CaseError(f"{where}: {error}") from None
