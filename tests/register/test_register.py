"""Names to organisations, and registers that are refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from extract import store
from extract.ingest import add
from extract.model import Article, GivetrailError
from extract.register import Register, beside, editing, load
from extract.register.suggestions import suggestions

HEADER = "name,parent,kind,country,aliases,wikidata\n"


@pytest.fixture(scope="module")
def register() -> Register:
    return load()


def _file(folder: Path, *lines: str, header: str = HEADER) -> Path:
    path = folder / "own.csv"
    path.write_text(header + "\n".join(lines) + "\n", encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("names", "organisation", "parent"),
    [
        (["Huawei", "HUAWEI", "Huawei Technologies Co., Ltd.", "Huawei (China)"], "Huawei", None),
        (["Huawei Morocco", "Huawei Maroc", "Huawei Technologies Morocco"], "Huawei Morocco", "Huawei"),
        (["Kenya Red Cross", "Croix-Rouge du Kenya"], "Red Cross Kenya", "Red Cross"),
        (["UNICEF Maroc", "UNICEF Morocco"], "UNICEF Morocco", "UNICEF"),
        (["Huawei Algérie", "Huawei Télécommunications Algérie"], "Huawei Algeria", "Huawei"),
        (["Fondation Huawei", "Huawei Foundation", "la Fondation d’entreprise Huawei"], "Huawei Foundation", "Huawei"),
        (["ISESCO", "Icesco", "I.S.E.S.C.O."], "ICESCO", None),
        (["Islamic World Educational, Scientific and Cultural Organization (ICESCO)"], "ICESCO", None),
        (["l’Organisation du monde islamique pour l’éducation, les sciences et la culture"], "ICESCO", None),
    ],
)  # fmt: skip
def test_names_of_one_organisation(register: Register, names: list[str], organisation: str, parent: str | None) -> None:
    assert {(register.resolve(name).name, register.resolve(name).parent) for name in names} == {(organisation, parent)}


@pytest.mark.parametrize(
    ("one", "other"),
    [("Bank of Africa", "Bank of Asia"), ("Rif Bank", "Rif Bank Foundation"), ("Ministry of Health", "Ministry"),
     ("Jappo Telecom Mali", "Jappo Telecom Bénin"), ("Air France", "Air Sénégal")],
)  # fmt: skip
def test_names_of_different_organisations(register: Register, one: str, other: str) -> None:
    assert register.resolve(one).key != register.resolve(other).key


@pytest.mark.parametrize(
    ("one", "other"),
    [("Fondation Jappo", "Jappo Foundation"), ("Groupe Rif", "Rif Group"), ("Rif & Sons", "Rif and Sons"),
     ("Société Rif S.A.", "société rif"), ("Jappo Telecom Mali", "Jappo Telecom du Mali"), ("Hartley’s", "Hartleys")],
)  # fmt: skip
def test_unknown_names_by_their_form(register: Register, one: str, other: str) -> None:
    assert register.resolve(one).key == register.resolve(other).key
    assert not register.resolve(one).known


@pytest.mark.parametrize(
    ("header", "lines", "place", "what"),
    [
        (HEADER, ["A,B,,,,", "B,A,,,,"], ":2", "circle"),
        (HEADER, ["A,A,,,,"], ":2", "circle"),
        (HEADER, ["A,,,,X,", "B,,,,X,"], ":3", "already stands for"),
        (HEADER, ["A,,,,,", "B,,,,A,"], ":3", "already stands for"),
        (HEADER, [",,,,,"[:-1] + "Q1"], ":2", "empty"),
        (HEADER, ["A,,firm,,,"], ":2", "unknown kind"),
        (HEADER, ["A,,,Morocco,,"], ":2", "unknown country"),
        (HEADER, ["A,,,,,42"], ":2", "Wikidata"),
        (HEADER, ["A,,,,B,C,D,E"], ":2", "cells"),
        (HEADER, ['A,,,,"B'], ":2", "not CSV"),
        ("name,owner\n", ["A,B"], ":1", "unknown column"),
        ("parent\n", ["A"], ":1", "column"),
        ("", [], ":1", "column"),
    ],
)
def test_bad_registers_are_refused(tmp_path: Path, header: str, lines: list[str], place: str, what: str) -> None:
    path = _file(tmp_path, *lines, header=header)
    with pytest.raises(GivetrailError, match=what) as refused:
        load(path)
    assert f"{path}{place}" in str(refused.value)


def test_a_file_that_is_none(tmp_path: Path) -> None:
    with pytest.raises(GivetrailError, match="does not exist"):
        load(tmp_path / "none.csv")
    (tmp_path / "own.csv").write_bytes(b"name\n\xff\xfe\n")
    with pytest.raises(GivetrailError, match="UTF-8"):
        load(tmp_path / "own.csv")


def test_one_short_name_in_two_countries(tmp_path: Path) -> None:
    own = load(_file(tmp_path, "Bank One,,bank,MA,XYB,", "Bank Two,,bank,SN,XYB,"))
    assert [own.resolve("XYB", country).name for country in ("MA", "SN", None)] == ["Bank One", "Bank Two", "XYB"]


def test_a_merge_is_a_line_and_its_deletion_undoes_it(tmp_path: Path) -> None:
    path = tmp_path / "own.csv"
    assert editing.merge(path, "Sanabil", "Sanabil Stores").name == "Sanabil Stores"
    editing.merge(path, "Huawey", "Huawei Technologies")
    assert load(path).resolve("SANABIL").name == "Sanabil Stores"
    assert load(path).resolve("Huawey Maroc").name == "Huawei Morocco"
    lines = path.read_text(encoding="utf-8").splitlines()
    path.write_text("\n".join(lines[:-1]) + "\n", encoding="utf-8")
    assert load(path).resolve("Huawey").name == "Huawey"
    assert load(path).resolve("Sanabil").name == "Sanabil Stores"


def test_a_split_takes_a_name_out_of_its_organisation(tmp_path: Path) -> None:
    path = tmp_path / "own.csv"
    alone = editing.split(path, "Huawei Maroc")
    assert (alone.name, alone.parent) == ("Huawei Maroc", None)
    assert load(path).resolve("Huawei Algérie").parent == "Huawei"


def test_a_decision_that_spoils_the_register_leaves_it_as_it_was(tmp_path: Path) -> None:
    path = _file(tmp_path, "A,,,,X,")
    before = path.read_bytes()
    with pytest.raises(GivetrailError):
        editing.merge(path, "X", "B")
    with pytest.raises(GivetrailError, match="nothing to merge"):
        editing.merge(path, "X", "A")
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_suggestions_offer_what_no_rule_decides(register: Register) -> None:
    names = ["Sanabil", "Sanabil Stores", "Attijari Wafa Bnak", "Attijari Wafa Bank", "Rif Gas", "Oasis Foods", "Bank"]
    pairs = {(found.one, found.other) for found in suggestions(names, register)}
    assert pairs == {("Sanabil", "Sanabil Stores"), ("Attijari Wafa Bank", "Attijari Wafa Bnak")}


def test_the_built_in_register_is_whole(register: Register) -> None:
    assert len(register.entries) >= 250
    for entry in register.entries.values():
        assert not entry.parent or entry.parent in register.entries, entry.place
        assert register.resolve(entry.name, entry.country).name == entry.name


def test_a_split_takes_back_what_a_merge_said(tmp_path: Path) -> None:
    path = tmp_path / "register.csv"
    editing.merge(path, "Acme Bank", "Atlas Foundation")
    editing.merge(path, "Zenith Mills", "Atlas Foundation")
    assert load(path).resolve("Acme Bank").name == "Atlas Foundation"
    assert editing.split(path, "Acme Bank").name == "Acme Bank"
    assert load(path).resolve("Zenith Mills").name == "Atlas Foundation"
    assert "Acme" not in path.read_text(encoding="utf-8")


def test_every_later_extraction_keeps_a_merge(tmp_path: Path) -> None:
    text = "On Monday the Zenith Mills Foundation gave 300 laptops to schools in Nairobi, the Foundation said."
    article = Article("a", "en", text, "2021-05-04")
    add([article], tmp_path)
    before = store.read(tmp_path, "facts")["organisations"].to_pylist()
    editing.merge(beside(tmp_path), "Zenith Mills Foundation", "Atlas Trust")
    add([article], tmp_path)
    assert before == [["Zenith Mills Foundation"]]
    assert store.read(tmp_path, "facts")["organisations"].to_pylist() == [["Atlas Trust"]]
