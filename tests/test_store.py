"""The data folder: replaced whole or not at all, whatever lies in it, whoever else writes."""

from __future__ import annotations

import multiprocessing
import os
import threading
from decimal import Decimal
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract import store
from extract.csvs import csv_bytes, csv_cell, plain
from extract.model import Article, GivetrailError
from extract.tabular import amount, article_table, digest
from tests.dashboard import samples

WAIT = 20  # seconds that a test waits for another thread at most


def values(folder: Path) -> list[Decimal]:
    return [value for value in store.read(folder, "facts")["value"].to_pylist() if value is not None]


def empty() -> dict[str, pa.Table]:
    return {name: schema.empty_table() for name, schema in store.SCHEMAS.items()}


def test_what_is_written_is_read(tmp_path: Path) -> None:
    samples.write(tmp_path)
    for name, schema in store.SCHEMAS.items():
        table = store.read(tmp_path, name)
        assert table.schema.names == schema.names
        assert table.num_rows > 0
    assert Decimal(172_000) in values(tmp_path)


def test_amounts_are_exact(tmp_path: Path) -> None:
    numbers = [Decimal("0.1"), Decimal("999999999999999999999000000"), Decimal("12345678901234567890.123456789")]
    facts = [dict.fromkeys(store.SCHEMAS["facts"].names) | {"value": number} for number in numbers]
    store.write(tmp_path, empty() | {"facts": pa.Table.from_pylist(facts, store.SCHEMAS["facts"])}, {})
    assert values(tmp_path) == numbers


@pytest.mark.parametrize(
    ("value", "kept"),
    [
        ("172000", "172000"),
        ("2.5", "2.5"),
        ("0.3333333333333333333", "0.333333333"),
        ("999999999999999999999000000", "999999999999999999999000000"),
        ("9999999999999999999999999999", "9999999999999999999999999999"),
        ("123456789012345678901234.5", "123456789012345678901234.5"),
        ("1E+28", None),
        ("1E+400", None),
        ("1E+3", "1000"),
    ],
)
def test_amounts_that_the_store_can_hold(value: str, kept: str | None) -> None:
    assert amount(Decimal(value)) == (Decimal(kept) if kept else None)


def test_no_amount_stays_none() -> None:
    assert amount(None) is None


@given(st.decimals(allow_nan=False, allow_infinity=False))
def test_any_amount_fits_or_is_left_out(value: Decimal) -> None:
    kept = amount(value)
    if kept is not None:
        stored = pa.array([kept], store.AMOUNT)[0].as_py()
        assert abs(stored - value) <= Decimal("1e-9")


def test_notes_are_kept(tmp_path: Path) -> None:
    store.write(tmp_path, empty(), {"engine": "é1"})
    assert store.manifest(tmp_path) == {"engine": "é1"}


def test_new_tables_replace_the_old(tmp_path: Path) -> None:
    samples.write(tmp_path)
    store.write(tmp_path, empty(), {})
    assert store.read(tmp_path, "facts").num_rows == 0


def test_a_reader_of_the_tables_before_still_finds_its_files(tmp_path: Path) -> None:
    samples.write(tmp_path)
    before = store.table_path(tmp_path, "facts")
    store.write(tmp_path, empty(), {})
    assert pq.read_table(before).num_rows > 0


def test_old_snapshots_do_not_pile_up(tmp_path: Path) -> None:
    for _ in range(5):
        store.write(tmp_path, empty(), {})
    assert len(list(tmp_path.glob("snapshot-*/"))) == 2
    assert not list(tmp_path.glob("*.pointer"))


def test_a_write_that_fails_leaves_the_old_tables_in_force(tmp_path: Path) -> None:
    samples.write(tmp_path)
    broken = empty() | {"refusals": pa.table({"x": [1]})}
    with pytest.raises(KeyError):
        store.write(tmp_path, broken, {})
    assert Decimal(172_000) in values(tmp_path)


def test_empty_folder_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(store.EmptyStore, match=r"^No data in .* yet: run `givetrail extract"):
        store.read(tmp_path, "facts")
    with pytest.raises(store.EmptyStore):
        store.read(tmp_path / "nowhere", "facts")
    assert store.manifest(tmp_path) == {}


@pytest.mark.parametrize("content", [b"", b"snapshot-gone", b"\xff\xfe\x00", b"a\x00b", b"x" * 5_000])
def test_junk_in_place_of_the_pointer(tmp_path: Path, content: bytes) -> None:
    samples.write(tmp_path)
    (tmp_path / "current").write_bytes(content)
    with pytest.raises(store.CorruptStore, match="delete"):
        store.read(tmp_path, "facts")
    assert store.manifest(tmp_path) == {}


def test_missing_table_is_named(tmp_path: Path) -> None:
    samples.write(tmp_path)
    store.table_path(tmp_path, "refusals").unlink()
    with pytest.raises(store.CorruptStore, match="lacks the tables refusals"):
        store.read(tmp_path, "facts")


@pytest.mark.parametrize("content", [b"", b"PAR1", b"junk" * 100])
def test_junk_in_place_of_a_table(tmp_path: Path, content: bytes) -> None:
    samples.write(tmp_path)
    store.table_path(tmp_path, "facts").write_bytes(content)
    with pytest.raises(store.CorruptStore, match="cannot be read"):
        store.read(tmp_path, "facts")


def test_table_of_an_older_version(tmp_path: Path) -> None:
    samples.write(tmp_path)
    path = store.table_path(tmp_path, "facts")
    pq.write_table(pq.read_table(path).drop_columns(["series"]), path)
    with pytest.raises(store.CorruptStore, match="another version"):
        store.read(tmp_path, "facts")


def test_junk_in_place_of_the_manifest(tmp_path: Path) -> None:
    samples.write(tmp_path)
    (store.snapshot(tmp_path) / "manifest.json").write_bytes(b"\xff{")
    assert store.manifest(tmp_path) == {}


def test_a_file_where_the_folder_should_be(tmp_path: Path) -> None:
    path = tmp_path / "data"
    path.write_text("words", encoding="utf-8")
    with pytest.raises(GivetrailError, match="cannot be written"):
        store.write(path, empty(), {})


def test_second_writer_is_told_so(tmp_path: Path) -> None:
    with store.writer(tmp_path) as put:
        with pytest.raises(GivetrailError, match="Another run is writing"):
            store.write(tmp_path, empty(), {})
        put(empty(), {"run": 1})
    store.write(tmp_path, empty(), {"run": 2})
    assert store.manifest(tmp_path) == {"run": 2}


def _write_one(folder: Path, ready: threading.Barrier, told: list[str]) -> None:
    ready.wait(WAIT)
    try:
        store.write(folder, empty(), {})
        told.append("written")
    except GivetrailError as error:
        told.append(str(error))


def test_many_writers_at_once_leave_whole_tables(tmp_path: Path) -> None:
    ready, told = threading.Barrier(6), list[str]()
    threads = [threading.Thread(target=_write_one, args=(tmp_path, ready, told)) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(WAIT)
    assert "written" in told
    assert all(one == "written" or one.startswith("Another run is writing") for one in told)
    assert store.read(tmp_path, "facts").num_rows == 0


def test_a_writer_that_died_holds_nothing(tmp_path: Path) -> None:
    process = multiprocessing.get_context("fork").Process(target=_dies, args=(tmp_path,))
    process.start()
    process.join(WAIT)
    assert process.exitcode == 3
    store.write(tmp_path, empty(), {})


def _dies(folder: Path) -> None:
    with store.writer(folder):
        os._exit(3)


def test_digest_knows_the_same_words_again() -> None:
    assert digest("L’École a donné 300 kits.") == digest("l'ecole  a donne\n300 kits")
    assert digest("300 kits") != digest("301 kits")


def test_articles_keep_every_field() -> None:
    article = Article("x", "fr", "Texte", "2020-12", "Titre", "Source", "https://example.org")
    (row,) = article_table([article]).to_pylist()
    kept = {name: row[name] for name in ("article_id", "language", "text", "published", "title", "source", "url")}
    assert list(kept.values()) == ["x", "fr", "Texte", "2020-12", "Titre", "Source", "https://example.org"]


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        (None, ""),
        (True, "true"),
        (Decimal("172000.000000000"), "172000"),
        (Decimal("2.500000000"), "2.5"),
        (Decimal("-5"), "-5"),
        (Decimal("1E+3"), "1000"),
        (["a", "b"], "a; b"),
        ([], ""),
        ("=1+1", "'=1+1"),
        ("+212", "'+212"),
        ("-x", "'-x"),
        ("@x", "'@x"),
        ("\tx", "'\tx"),
        ("\rx", "'\rx"),
        (["=1+1", "b"], "'=1+1; b"),
        ("plain = text", "plain = text"),
    ],
)
def test_cells(value: object, cell: str) -> None:
    assert csv_cell(value) == cell


def test_csv_is_what_spreadsheets_and_programs_read() -> None:
    content = csv_bytes(["a", "b"], [("Élève", 'say "hi"'), ("two\nlines", "x,y")])
    assert content == '\ufeffa,b\r\nÉlève,"say ""hi"""\r\n"two\nlines","x,y"\r\n'.encode()


@given(st.decimals(allow_nan=False, allow_infinity=False, places=9, min_value=-(10**20), max_value=10**20))
def test_written_numbers_read_back(value: Decimal) -> None:
    assert Decimal(plain(value)) == value
    assert "E" not in plain(value)
