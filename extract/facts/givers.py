"""Who the givers of the mentions are: identities by the register and by acronyms that articles introduce."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import duckdb

from extract.lang.schema.names import Sort
from extract.register import Identity, Register
from extract.register.names import is_general, parts, tokens

_ACRONYM = re.compile(r"[A-Z][A-Za-z&.\-]{1,9}")


@dataclass(frozen=True, slots=True)
class Giver:
    """An organisation as facts name it, with all that it belongs to."""

    name: str
    key: str
    parents: tuple[str, ...]
    ancestors: tuple[str, ...]  # keys


def identified(names: Iterable[str], register: Register, acronyms: Mapping[str, str]) -> dict[str, Giver]:
    """Every name with its organisation. Unknown organisations are called by their best-spelt name."""
    found = {name: _resolved(name, register, acronyms) for name in names}
    spellings: dict[str, list[str]] = defaultdict(list)
    for identity in found.values():
        if not identity.known:
            spellings[identity.key].append(identity.name)
    best = {key: min(written, key=_spelling) for key, written in spellings.items()}
    return {name: _giver(identity, best, register, acronyms) for name, identity in found.items()}


def _resolved(name: str, register: Register, acronyms: Mapping[str, str]) -> Identity:
    identity = register.resolve(name)
    return identity if identity.known else register.resolve(acronyms.get(identity.key, name))


def _giver(identity: Identity, best: Mapping[str, str], register: Register, acronyms: Mapping[str, str]) -> Giver:
    above = list(register.ancestors(identity))
    name = identity.name if identity.known else best[identity.key]
    keys = [one.key for one in above]
    founder = acronyms.get(f"{_core(identity.key)}||")
    if founder and identity.kind == Sort.FOUNDATION:
        keys.append(register.resolve(founder).key)
    return Giver(name, identity.key, tuple(one.name for one in above), tuple(keys))


def _spelling(name: str) -> tuple[bool, bool, int, bool, int, str]:
    """Best first: not all capitals, with a capital, without a group's word or legal form, with accents, short."""
    words = tokens(name)
    bare = len(name.split()) - len(parts(name).core.split())
    return name.isupper() and len(words) > 1, name[:1].islower(), bare, name.isascii(), len(name), name


def acronyms(texts: duckdb.DuckDBPyRelation, names: Iterable[str]) -> dict[str, str]:
    """Acronym keys to the full name that articles introduce them for ("Banque d'Exemple (BDE)").

    `texts` has one column of article texts. Only acronyms among `names` are looked for, and one that stands for
    several names is left alone.
    """
    wanted = {name for name in names if _ACRONYM.fullmatch(name) and name != name.lower()}
    if not wanted:
        return {}
    meanings: dict[str, dict[str, str]] = defaultdict(dict)
    for before, acronym in _introductions(texts):
        full = _spelt_out(before, acronym) if acronym in wanted else None
        if full:
            meanings[parts(acronym).key].setdefault(parts(full).key, full)
    return {key: min(full.values()) for key, full in meanings.items() if len(full) == 1}


def _introductions(texts: duckdb.DuckDBPyRelation) -> Iterator[tuple[str, str]]:
    """What stands in brackets like an acronym, with the words before it."""
    column = texts.columns[0]
    pattern = r"([^().;:!?\n]{4,140}\(\s*[«\"“]?\s*[A-Z][A-Za-z&.\-]{1,9}\s*[»\"”]?\s*\))"
    rows = texts.project(f"unnest(regexp_extract_all({column}, '{pattern}', 1)) AS hit").distinct().fetchall()
    for (hit,) in rows:
        before, _, inside = hit.rpartition("(")
        yield before.strip(), inside.strip(' )«»"“”')


def _spelt_out(before: str, acronym: str) -> str | None:
    """The words at the end of `before` whose initials are the acronym's letters, small words not counted."""
    letters = [letter for letter in acronym.lower() if letter.isalnum()]
    words = [word for word in re.split(r"\s+|(?<=[’'])", before) if word]
    at = len(letters)
    for start in range(len(words) - 1, -1, -1):
        initial = tokens(words[start])
        if initial and at and initial[0][:1] == letters[at - 1] and words[start][:1].isalpha():
            at -= 1
            if at == 0 and words[start][:1].isupper():
                return " ".join(words[start:]).replace("’ ", "’").replace("' ", "'")
        elif words[start][:1].isupper() or len(words[start]) > 4:
            return None
    return None


def related(givers: Iterable[Giver]) -> Iterator[tuple[str, str]]:
    """Pairs of keys that may name one giver in two articles, each way: itself, what it belongs to, its short name.

    A foundation and its company are told apart as organisations, but newspapers name either for the same gift.
    """
    distinct = {giver.key: giver for giver in givers}
    by_core: dict[str, list[str]] = defaultdict(list)
    for key in distinct:
        by_core[_core(key)].append(key)
    pairs = {(key, key) for key in distinct}
    for key, giver in distinct.items():
        shorter = {other for prefix in _prefixes(_core(key)) for other in by_core.get(prefix, ())}
        for other in (*giver.ancestors, *shorter):
            if other in distinct and _one_country(key, other):
                pairs |= {(key, other), (other, key)}
    return iter(sorted(pairs))


def _core(key: str) -> str:
    return key.split("|")[0]


def _one_country(one: str, other: str) -> bool:
    first, second = one.split("|")[-1], other.split("|")[-1]
    return not first or not second or first == second


def _prefixes(core: str) -> Iterator[str]:
    """The name itself and every beginning that could stand for it alone: not "bank", nor "Lycée X" for "Lycée X 2"."""
    words = core.split()
    for length in range(1, len(words) + 1):
        prefix = " ".join(words[:length])
        if length == len(words) or not (is_general(prefix) or words[length].isdigit()):
            yield prefix
