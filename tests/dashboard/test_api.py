"""The routes: same parameters as the pages, checked, tagged, exact."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from xml.etree import ElementTree

import pyarrow.parquet as pq
import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from dashboard.api import ROUTES, parameters
from extract.model import COLUMNS, FACT_COLUMNS


@pytest.fixture
def client(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[TestClient]:
    monkeypatch.setenv("GIVETRAIL_DATA", str(folder))
    with TestClient(Starlette(routes=list(ROUTES))) as made:
        yield made


def _table(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


def test_csv_is_filtered_and_named(client: TestClient) -> None:
    answer = client.get("/api/facts.csv?organisation=Orion&status=done")
    assert answer.content.startswith(b"\xef\xbb\xbf")
    assert [(row["fact_id"], row["value"]) for row in _table(answer.text)] == [("f-masks", "172000")]
    assert tuple(_table(answer.text)[0]) == FACT_COLUMNS
    assert "organisation-Orion" in answer.headers["content-disposition"]


def test_what_is_left_out_is_not_in_the_file(client: TestClient) -> None:
    table = _table(client.get("/api/facts.csv?not_organisation=Orion&not_status=ongoing").text)
    assert [row["fact_id"] for row in table] == ["f-students"]


def test_every_parameter_is_documented() -> None:
    text = (Path(__file__).parents[2] / "docs" / "api.md").read_text(encoding="utf-8")
    assert [name for name in parameters() if f"`{name}`" not in text] == []


def test_mentions_are_a_level(client: TestClient) -> None:
    table = _table(client.get("/api/facts.csv?level=mentions&item=mask").text)
    assert tuple(table[0]) == COLUMNS
    assert {row["article_id"] for row in table} == {"gazette", "journal"}


def test_json_says_how_much_of_how_many(client: TestClient) -> None:
    answer = json.loads(client.get("/api/facts.json?kind=goods").text, parse_float=Decimal)
    assert (answer["total_facts"], answer["matched_facts"]) == (4, 2)
    assert {row["value"] for row in answer["rows"]} == {Decimal(172000), Decimal(200)}


def test_parquet_has_the_columns(client: TestClient) -> None:
    table = pq.read_table(io.BytesIO(client.get("/api/facts.parquet?q=masques").content))
    assert tuple(table.schema.names) == FACT_COLUMNS


def test_tally_keeps_planned_and_done_apart(client: TestClient) -> None:
    cells = {row["item_key"]: row for row in _table(client.get("/api/tally.csv?by=organisation").text)}
    assert (cells["mask"]["once_done"], cells["mask"]["once_planned"]) == ("172000", "")
    assert (cells["tablet"]["once_done"], cells["tablet"]["once_planned"]) == ("", "200")
    assert (cells["student"]["cumulative_newest"], cells["student"]["rate"]) == ("1300", "1")


def test_calendar_has_the_dated_facts(client: TestClient) -> None:
    text = client.get("/facts.ics").text
    assert text.count("BEGIN:VEVENT") == 3
    assert "DTSTART;VALUE=DATE:20200301\r\nDTEND;VALUE=DATE:20200401" in text
    assert max(len(line.encode()) for line in text.split("\r\n")) <= 75


def test_feed_is_atom(client: TestClient) -> None:
    feed = ElementTree.fromstring(client.get("/feed.atom?lang=fr").text)
    titles = [entry.findtext("{*}title") for entry in feed.iterfind("{*}entry")]
    assert "Orion Maroc: 172 000 masks" in [str(title).replace("\u202f", " ") for title in titles]


def test_nothing_changed_is_not_sent_again(client: TestClient) -> None:
    first = client.get("/api/facts.csv?kind=goods")
    again = client.get("/api/facts.csv?kind=goods", headers={"If-None-Match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert client.get("/api/facts.csv?kind=money").headers["etag"] != first.headers["etag"]


@pytest.mark.parametrize(
    ("address", "parameter", "valid"),
    [
        ("/api/facts.csv?organization=Orion", "organization", "organisation"),
        ("/api/facts.json?status=promised", "status", "planned"),
        ("/api/facts.csv?not_status=promised", "not_status", "planned"),
        ("/api/facts.csv?not_kind=goods", "not_kind", "not_item"),
        ("/api/facts.parquet?level=articles", "level", "mentions"),
        ("/api/tally.csv?by=colour", "by", "year"),
        ("/facts.ics?since=yesterday", "since", "YYYY-MM"),
        ("/feed.atom?level=facts", "level", "lang"),
    ],
)
def test_an_unknown_parameter_or_value_is_told(client: TestClient, address: str, parameter: str, valid: str) -> None:
    answer = client.get(address)
    assert answer.status_code == 400
    problem = answer.json()["problems"][0]
    assert problem["parameter"] == parameter
    assert valid in problem["valid"]


def test_no_data_is_a_sentence(client: TestClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIVETRAIL_DATA", str(tmp_path))
    answer = client.get("/api/facts.csv")
    assert answer.status_code == 503
    assert "givetrail extract" in answer.json()["error"]
