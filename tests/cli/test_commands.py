"""The `givetrail` command as a user types it: its output, exit status and one-line errors, never a traceback."""

from __future__ import annotations

import csv
import io
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from extract import cli, store
from extract.model import COLUMNS, FACT_COLUMNS, LIST_COLUMNS
from tests.dashboard import samples
from tests.engine import SEEDS

ROOT = Path(__file__).parents[2]


class Result:
    """What one command said."""

    def __init__(self, status: int, out: str, err: str) -> None:
        self.status, self.out, self.err = status, out, err


Run = Callable[..., Result]


@pytest.fixture
def run(capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    """Runs the command in this process, in an empty working folder; a traceback is an error of the test."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("GIVETRAIL_DATA", raising=False)

    def command(*arguments: object) -> Result:
        monkeypatch.setattr(sys, "argv", ["givetrail", *map(str, arguments)])
        with pytest.raises(SystemExit) as ended:
            cli.main()
        sys.stdout.flush()
        out, err = (stream.decode("utf-8") for stream in capfdbinary.readouterr())
        assert "Traceback" not in out + err
        code = ended.value.code
        return Result(code if isinstance(code, int) else 0, out, err)

    return command


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return samples.write(tmp_path / "data")


def one_line(text: str) -> str:
    (line,) = text.splitlines()
    return line


@pytest.mark.parametrize("command", ["extract", "export", "explain", "evaluate", "tally", "organisations"])
def test_help(run: Run, command: str) -> None:
    overview = run("--help")
    assert overview.status == 0
    assert command in overview.out
    own = run(command, "--help")
    assert own.status == 0
    assert "Usage: givetrail" in own.out


def test_no_command_shows_the_help(run: Run) -> None:
    assert "Usage" in (shown := run()).out + shown.err


@pytest.mark.parametrize(
    "arguments", [["nonsense"], ["extract"], ["export", "--format", "xml"], ["export", "--level", "x"], ["--what"]]
)
def test_wrong_usage_is_told(run: Run, arguments: list[str]) -> None:
    result = run(*arguments)
    assert result.status == 2
    assert "Usage" in result.err


def test_extract_seeds_then_again(run: Run, tmp_path: Path) -> None:
    first = run("extract", SEEDS, "--out", tmp_path / "data")
    assert first.status == 0, first.err
    assert first.out.startswith("articles: 2; rows: ")
    assert "refused numbers: " in first.out
    again = run("extract", SEEDS, "--out", tmp_path / "data")
    assert again.out.startswith("articles: 2 (2 known already); rows: ")
    assert again.out.split("; ", 1)[1] == first.out.split("; ", 1)[1]


def test_folder_of_the_environment(run: Run, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIVETRAIL_DATA", str(data))
    assert run("export").out.count("\n") > 1


def test_folder_named_data_is_the_default(run: Run, data: Path) -> None:
    assert data.name == "data"
    assert run("export").status == 0


def test_bad_inputs_are_listed_and_the_good_one_is_kept(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text("Acme Bank donated 300 laptops to schools in Nairobi.", encoding="utf-8")
    (folder / "b.txt").write_bytes(bytes(range(32)) * 100)
    (folder / "c.jsonl").write_text("{\n", encoding="utf-8")
    result = run("extract", folder, tmp_path / "gone", "--out", tmp_path / "data")
    assert result.status == 1
    *unread, summary = [line for line in result.out.splitlines() if not line.startswith("refused")]
    assert len(unread) == 3
    assert all(line.startswith("not read: ") for line in unread)
    assert summary.startswith("articles: 1; ")
    assert store.read(tmp_path / "data", "articles").num_rows == 1


def test_many_bad_inputs_are_counted(run: Run, tmp_path: Path) -> None:
    (tmp_path / "x.jsonl").write_text("x\n" * 50, encoding="utf-8")
    result = run("extract", tmp_path / "x.jsonl", "--out", tmp_path / "data")
    assert result.status == 1
    assert result.out.count("not read: ") == 21
    assert "not read: 30 more" in result.out


def test_line_breaks_in_a_message_stay_in_one_line(run: Run, tmp_path: Path) -> None:
    (tmp_path / "x.jsonl").write_text(json.dumps({"id": "a\nb", "text": "Nichts hier drin, gar nichts, niemand."}))
    result = run("extract", tmp_path / "x.jsonl", "--out", tmp_path / "data")
    assert len(result.out.splitlines()) == 2


def rows_of(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


@pytest.mark.parametrize(("level", "columns"), [("facts", FACT_COLUMNS), ("mentions", COLUMNS)])
def test_csv_round_trip(run: Run, data: Path, level: str, columns: tuple[str, ...]) -> None:
    result = run("export", "--level", level)
    assert result.out.startswith("\ufeff")
    found = rows_of(result.out.removeprefix("\ufeff"))
    stored = store.read(data, level).select(list(columns)).to_pylist()
    assert len(found) == len(stored)
    for row, cells in zip(stored, found, strict=True):
        assert tuple(cells) == columns
        assert all(_same(value, cells[name]) for name, value in row.items())


def _same(value: Any, cell: str) -> bool:  # noqa: ANN401 (any cell)
    if isinstance(value, Decimal):
        return Decimal(cell) == value
    if isinstance(value, bool):
        return cell == str(value).lower()
    if isinstance(value, list):
        return cell == "; ".join(value)
    return cell == ("" if value is None else str(value))


def test_json_lines_round_trip(run: Run, data: Path) -> None:
    found = [json.loads(line) for line in run("export", "--format", "jsonl").out.splitlines()]
    stored = store.read(data, "facts").to_pylist()
    assert [one["fact_id"] for one in found] == [one["fact_id"] for one in stored]
    assert [Decimal(one["value"]) for one in found] == [one["value"] for one in stored]
    assert all(isinstance(one[name], list) for one in found for name in LIST_COLUMNS & one.keys())


def test_parquet_round_trip(run: Run, data: Path, tmp_path: Path) -> None:
    assert run("export", "--format", "parquet", "--output", tmp_path / "x.parquet").status == 0
    assert pq.read_table(tmp_path / "x.parquet").equals(store.read(data, "facts").select(list(FACT_COLUMNS)))


def test_output_file_is_what_standard_output_would_be(run: Run, data: Path, tmp_path: Path) -> None:
    assert data.exists()
    shown = run("export", "--level", "mentions").out
    silent = run("export", "--level", "mentions", "--output", tmp_path / "x.csv")
    assert silent.out == ""
    assert (tmp_path / "x.csv").read_bytes() == shown.encode("utf-8")


def test_formulas_and_exact_numbers_in_csv(run: Run, tmp_path: Path) -> None:
    blank = dict.fromkeys(FACT_COLUMNS)
    facts = [
        blank | {"fact_id": "1", "item": "=cmd()", "givers": ["@x", "b"], "value": Decimal("0.1")},
        blank | {"fact_id": "2", "item": "kits", "givers": [], "value": Decimal("999999999999999999999000000")},
    ]
    samples.write(tmp_path / "data", extra=facts)
    by_id = {row["fact_id"]: row for row in rows_of(run("export").out.removeprefix("\ufeff"))}
    assert by_id["1"]["item"] == "'=cmd()"
    assert by_id["1"]["givers"] == "'@x; b"
    assert (by_id["1"]["value"], by_id["2"]["value"]) == ("0.1", "999999999999999999999000000")


@pytest.mark.parametrize("command", ["export", "tally", "organisations"])
def test_empty_folder(run: Run, command: str) -> None:
    result = run(command)
    assert result.status == 1
    assert one_line(result.err).startswith("givetrail: No data in data yet: run `givetrail extract")


def test_corrupt_folder(run: Run, data: Path) -> None:
    store.table_path(data, "facts").write_bytes(b"junk")
    for arguments in (["export"], ["extract", SEEDS]):
        result = run(*arguments)
        if arguments[0] == "export":
            assert result.status == 1
            assert "cannot be read" in one_line(result.err)


def test_output_that_cannot_be_written(run: Run, data: Path, tmp_path: Path) -> None:
    assert data.exists()
    result = run("export", "--output", tmp_path / "no" / "folder.csv")
    assert result.status == 1
    assert "cannot be written" in one_line(result.err)


def test_data_folder_that_cannot_be_written(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("words", encoding="utf-8")
    result = run("extract", SEEDS, "--out", tmp_path / "file")
    assert result.status == 1
    assert "cannot be written" in one_line(result.err)


def test_folder_that_another_run_writes(run: Run, tmp_path: Path) -> None:
    with store.writer(tmp_path / "data"):
        result = run("extract", SEEDS, "--out", tmp_path / "data")
    assert result.status == 1
    assert "Another run is writing" in one_line(result.err)


def test_register_that_is_none(run: Run, tmp_path: Path) -> None:
    result = run("extract", SEEDS, "--out", tmp_path / "data", "--register", tmp_path / "gone.csv")
    assert result.status == 1
    assert "gone.csv" in one_line(result.err)


def test_anything_else_that_goes_wrong_is_one_line(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_arguments: object) -> None:
        raise ZeroDivisionError("division by zero")

    monkeypatch.setattr(store, "read", broken)
    result = run("export")
    assert result.status == 2
    assert "ZeroDivisionError: division by zero" in one_line(result.err)
    assert "GIVETRAIL_DEBUG=1" in result.err


def test_debugging_shows_where(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_arguments: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(store, "read", broken)
    monkeypatch.setenv("GIVETRAIL_DEBUG", "1")
    with pytest.raises(ZeroDivisionError):
        run("export")


def test_explain_tells_every_number(run: Run) -> None:
    result = run("explain", SEEDS / "000_d92241bd7914c844.txt")
    assert result.status == 0
    head, *lines = result.out.splitlines()
    assert head == "000_d92241bd7914c844 (en, published 2020-12-29)"
    assert all(line.startswith(("  row    ", "  no row ", "  event  ")) for line in lines)
    assert any("«172,000»" in line and line.startswith("  row") for line in lines)
    assert any("«20 years»" in line and line.startswith("  no row") for line in lines)


def test_explain_with_a_publication_date(run: Run) -> None:
    result = run("explain", SEEDS / "004_3f24ef2015cea85e.txt", "--published", "2020-04-01")
    assert "published 2020-04-01" in result.out


@pytest.mark.parametrize("published", ["yesterday", "2020-13-01", "01/04/2020", ""])
def test_explain_with_no_date(run: Run, published: str) -> None:
    result = run("explain", SEEDS / "004_3f24ef2015cea85e.txt", "--published", published)
    if published:
        assert result.status == 1
        assert "2020-12-29" in one_line(result.err)
    else:
        assert result.status == 0


def test_explain_of_nothing(run: Run, tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text("", encoding="utf-8")
    assert one_line(run("explain", tmp_path / "x.txt").err).endswith("x.txt: it is empty.")
    result = run("explain", tmp_path / "gone.txt")
    assert result.status == 1
    assert one_line(result.err).endswith("gone.txt: there is no such file or folder.")


def _gold(folder: Path) -> Path:
    folder.mkdir()
    text = "Acme Bank donated 300 laptops to schools in Nairobi on 24 March 2021. It grew by 40 percent."
    (folder / "x.txt").write_text(text, encoding="utf-8")
    row = {
        "value": 300, "item": "laptops", "item_heads": ["laptops"], "kind": "goods", "currency": "", "cue": "300",
        "modifier": "exact", "counting": "once", "rate_period": "", "action": "give", "status": "done",
        "givers": [["Acme Bank"]], "date": "2021-03-24", "date_basis": "stated", "country": "KE",
    }  # fmt: skip
    record = {"id": "x", "language": "en", "published": "2021-03-26", "title": None, "rows": [row]}
    record["distractors"] = [{"value": 40}]
    (folder / "x.json").write_text(json.dumps(record), encoding="utf-8")
    return folder


def test_evaluate_prints_the_figures(run: Run, tmp_path: Path) -> None:
    result = run("evaluate", "--gold", _gold(tmp_path / "gold"))
    assert result.status == 0
    lines = result.out.splitlines()
    assert lines[0] == "== en: 1 articles"
    assert lines[1] == "rows        P 1.000  R 1.000  F1 1.000  (1 of 1, 1 gold)"
    assert lines[-2:] == [
        "distractors 0 of 1 taken for rows (0.0%)",
        "numbers     0 not in the text as the row has them",
    ]


@pytest.mark.parametrize("prepare", ["gone", "empty", "junk", "no text", "other"])
def test_evaluate_without_annotated_articles(run: Run, tmp_path: Path, prepare: str) -> None:
    folder = tmp_path / "gold"
    if prepare != "gone":
        _gold(folder) if prepare != "empty" else folder.mkdir()
    if prepare == "junk":
        (folder / "x.json").write_text("{", encoding="utf-8")
    if prepare == "no text":
        (folder / "x.txt").unlink()
    result = run("evaluate", "--gold", folder, *(["--only", "zzz"] if prepare == "other" else []))
    assert result.status == 1
    assert str(folder) in one_line(result.err)


def _process(*arguments: object, **options: Any) -> subprocess.Popen[bytes]:  # noqa: ANN401 (passed on)
    program = "from extract.cli import main; main()"
    return subprocess.Popen(
        [sys.executable, "-c", program, *map(str, arguments)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        **options,
    )


def test_reader_that_goes_away_is_no_error(tmp_path: Path) -> None:
    blank = dict.fromkeys(FACT_COLUMNS) | {"item": "x" * 1_000}
    samples.write(tmp_path, extra=[blank | {"fact_id": str(n)} for n in range(2_000)])
    process = _process("export", "--data", tmp_path)
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.read(10)
    process.stdout.close()
    assert process.stderr.read() == b""
    process.wait(60)


def test_interrupted_run_leaves_the_folder_as_it_was(tmp_path: Path) -> None:
    samples.write(tmp_path / "data")
    before = (tmp_path / "data" / "current").read_text(encoding="utf-8")
    text = "Acme Bank donated 300 laptops to public schools in Nairobi, Kenya, on Monday.\n" * 20
    lines = "\n".join(json.dumps({"id": str(n), "text": text}) for n in range(2_000))
    (tmp_path / "in.jsonl").write_text(lines, encoding="utf-8")
    process = _process("extract", tmp_path / "in.jsonl", "--out", tmp_path / "data")
    with pytest.raises(subprocess.TimeoutExpired):
        process.wait(6)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert err.decode() == "givetrail: stopped; the data folder is as it was before.\n"
    assert out == b""
    assert (tmp_path / "data" / "current").read_text(encoding="utf-8") == before
