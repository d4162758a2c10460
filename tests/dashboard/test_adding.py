"""Adding articles: read as the command reads them, looked at before they are saved, duplicates told."""

from __future__ import annotations

import json
from pathlib import Path

from dashboard import adding, data
from dashboard.filters import Filters

GIFT = "RABAT, 3 March 2021. The Atlas Foundation donated 500 laptops to schools in Fez on Tuesday."


def _nothing(done: int, total: int) -> None:
    assert done <= total


def test_files_are_read_and_a_bad_one_stops_no_other() -> None:
    line = json.dumps({"id": "one", "text": GIFT, "title": "Laptops"})
    files = [("a/gift.txt", GIFT.encode()), ("lines.jsonl", f"{line}\nno json\n".encode()), ("empty.txt", b"  ")]
    read, failures = adding.from_files(files)
    assert [one.id for one in read] == ["gift", "one"]
    assert [one.name for one in failures] == ["lines.jsonl", "empty.txt"]
    assert all(one.why for one in failures)


def test_pasting_twice_gives_the_same_article() -> None:
    first, _ = adding.from_text(GIFT, "Laptops", "2021-03-03", "", "")
    again, _ = adding.from_text(f"  {GIFT}\n", "", "", "", "")
    assert first[0].id == again[0].id
    assert (first[0].title, first[0].published, first[0].source) == ("Laptops", "2021-03-03", None)


def test_what_is_found_is_saved_once_and_then_known(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    read, _ = adding.from_text(GIFT, "Laptops", "2021-03-03", "The Gazette", "")
    seen = adding.look(read, [], folder, _nothing)
    assert (len(seen.found), seen.known) == (1, {})
    adding.save(seen.to_save(), folder, _nothing)
    assert data.summary(data.open_store(folder), Filters()).articles == 1
    again = adding.look(read, [], folder, _nothing)
    assert again.known == {read[0].id: read[0].id}
    assert again.to_save() == []
