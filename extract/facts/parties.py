"""Who is named together as giver: each list of names once, with the organisations that it stands for.

Writes `parties` (names, party, form), `bodies` (party, organisations, parents) and `akin` (parties that may be one
giver, each way). Lists that name the same organisations are one party.
"""

from __future__ import annotations

from collections.abc import Iterable

import duckdb
import pyarrow as pa

from extract.facts import givers
from extract.facts.givers import Giver
from extract.register import Register
from extract.register.names import parts

_TEXTS = pa.list_(pa.string())
_PARTIES = pa.schema([("names", _TEXTS), ("party", pa.int64()), ("form", pa.string())])
_BODIES = pa.schema([("party", pa.int64()), ("organisations", _TEXTS), ("parents", _TEXTS)])


def load(connection: duckdb.DuckDBPyConnection, register: Register) -> None:
    """Fill the tables from the givers of `given_mentions` and the texts of `given_articles`."""
    lists = connection.sql("SELECT DISTINCT coalesce(givers, []) AS names FROM given_mentions ORDER BY names")
    named = [tuple(names) for names in lists.to_arrow_table()["names"].to_pylist()]
    names = sorted({name for party in named for name in party if name})
    short = givers.acronyms(connection.sql("SELECT text FROM given_articles"), names)
    found = givers.identified(names, register, short)
    keys = [tuple(sorted({found[name].key for name in party if name})) for party in named]
    numbers = {key: number for number, key in enumerate(sorted(set(keys)))}
    rows = [
        {"names": list(party), "party": numbers[key], "form": _form(party)}
        for party, key in zip(named, keys, strict=True)
    ]
    members = {giver.key: giver for giver in found.values()}
    _create(connection, "parties", pa.Table.from_pylist(rows, schema=_PARTIES))
    bodies = [_body(number, [members[one] for one in key]) for key, number in numbers.items()]
    _create(connection, "bodies", pa.Table.from_pylist(bodies, schema=_BODIES))
    _relate(connection, numbers, found)


def _form(names: Iterable[str]) -> str:
    """The names' form alone, whatever the register knows of them."""
    return "+".join(sorted({parts(name).key for name in names if name}))


def _body(number: int, members: list[Giver]) -> dict[str, object]:
    parents = {parent for member in members for parent in member.parents}
    organisations = sorted({member.name for member in members} - parents)
    return {"party": number, "organisations": organisations, "parents": sorted(parents)}


def _create(connection: duckdb.DuckDBPyConnection, name: str, table: pa.Table) -> None:
    connection.register(f"given_{name}", table)
    connection.execute(f"CREATE TABLE {name} AS FROM given_{name}")


def _relate(
    connection: duckdb.DuckDBPyConnection, numbers: dict[tuple[str, ...], int], found: dict[str, Giver]
) -> None:
    members = {(number, key) for keys, number in numbers.items() for key in keys}
    connection.register("given_members", _pairs(members, pa.int64(), "party", "giver"))
    connection.register("given_related", _pairs(givers.related(found.values()), pa.string(), "giver", "other"))
    connection.execute(
        "CREATE TABLE akin AS SELECT DISTINCT one.party, two.party AS other FROM given_members AS one "
        "JOIN given_related AS related ON one.giver = related.giver "
        "JOIN given_members AS two ON two.giver = related.other"
    )


def _pairs(pairs: Iterable[tuple[object, str]], kind: pa.DataType, one: str, two: str) -> pa.Table:
    rows = sorted(pairs, key=str)
    return pa.table(
        {one: pa.array([first for first, _ in rows], kind), two: pa.array([second for _, second in rows], pa.string())}
    )
