"""Routes beside the pages: the rows in view as files and feeds, with the same parameters as a page's link."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

from starlette.background import BackgroundTask
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route

from dashboard import data, export, feeds, rows, sums
from dashboard.data import Store
from dashboard.filters import NAMES, Filters, Problem, parse, valid_values
from dashboard.language import Language, language
from extract import store
from extract.model import GivetrailError

# Parameters beside the filters: which rows, how sums are grouped, and the language of a feed.
_CHOICES = {"level": tuple(rows.LEVELS), "by": ("organisation", "year"), "lang": ()}
_TALLY_COLUMNS = (
    "item_key", "kind", "currency",
    *(f"{name}_{status}" for status in ("done", "ongoing", "planned") for name in ("once", "low", "high", "mark")),
    "cumulative_newest", "mark_newest", "rate", "part", "target", "older", "vague_mentions", "facts",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Question:
    """A request that has been understood."""

    store: Store
    filters: Filters
    choices: dict[str, list[str]]
    address: str

    @property
    def say(self) -> Language:
        return language((self.choices.get("lang") or ["en"])[-1])

    @property
    def level(self) -> str:
        return (self.choices.get("level") or ["facts"])[-1]


Answer = Callable[[Question], Response]


def _route(path: str, answer: Answer, extra: tuple[str, ...] = ()) -> Route:
    """A route that checks its parameters, says when nothing has changed, and never shows a traceback."""

    def handle(request: Request) -> Response:
        problems = _problems(request, (*NAMES, *extra))
        if problems:
            return JSONResponse({"error": "unknown parameter or value", "problems": problems}, status_code=400)
        try:
            opened = data.open_store(store.default_folder())
        except GivetrailError as error:
            return JSONResponse({"error": str(error)}, status_code=503)
        tag = _tag(opened, request)
        if tag in request.headers.get("if-none-match", ""):
            return Response(status_code=304, headers={"ETag": tag})
        given = {name: request.query_params.getlist(name) for name in request.query_params}
        base = str(request.base_url).rstrip("/")
        response = answer(Question(opened, parse(given)[0], {name: given.get(name, []) for name in extra}, base))
        response.headers["ETag"] = tag
        response.headers["Cache-Control"] = "no-cache"
        return response

    return Route(path, handle, methods=["GET", "HEAD"])


def _tag(opened: Store, request: Request) -> str:
    asked = f"{opened.snapshot}{request.url.path}?{request.url.query}"
    return f'"{sha256(asked.encode()).hexdigest()[:24]}"'


def _problems(request: Request, known: tuple[str, ...]) -> list[dict[str, Any]]:
    given = {name: request.query_params.getlist(name) for name in request.query_params}
    found = [Problem(name, "", known) for name in given if name not in known]
    found += parse(given)[1]
    for name, allowed in _CHOICES.items():
        if allowed and name in known:
            found += [Problem(name, value, allowed) for value in given.get(name, []) if value not in allowed]
    return [{"parameter": one.name, "value": one.value, "valid": list(one.valid)} for one in found]


def _attachment(question: Question, stem: str, ending: str) -> dict[str, str]:
    day = _snapshot_day(question.store)
    name = export.file_name(stem, question.filters, day, ending).encode("ascii", "ignore").decode()
    return {"Content-Disposition": f'attachment; filename="{name}"'}


def _snapshot_day(opened: Store) -> date:
    return date.fromtimestamp((opened.folder / opened.snapshot).stat().st_mtime)


def facts_csv(question: Question) -> Response:
    return StreamingResponse(
        rows.csv_blocks(question.store, question.filters, question.level),
        media_type="text/csv; charset=utf-8",
        headers=_attachment(question, question.level, "csv"),
    )


def facts_json(question: Question) -> Response:
    lines = rows.json_rows(question.store, question.filters, question.level)
    return StreamingResponse(_in_blocks(_json(question, lines)), media_type="application/json")


def _json(question: Question, lines: Iterator[str]) -> Iterator[str]:
    summary = data.summary(question.store, question.filters)
    yield f'{{"total_facts": {summary.total}, "matched_facts": {summary.matched}, "rows": ['
    for number, line in enumerate(lines):
        yield f",\n{line}" if number else f"\n{line}"
    yield "\n]}\n"


def _in_blocks(lines: Iterator[str], size: int = 2000) -> Iterator[str]:
    block: list[str] = []
    for line in lines:
        block.append(line)
        if len(block) >= size:
            yield "".join(block)
            block = []
    yield "".join(block)


def facts_parquet(question: Question) -> Response:
    with tempfile.NamedTemporaryFile(prefix="givetrail-", suffix=".parquet", delete=False) as file:
        target = Path(file.name)
    rows.write_parquet(question.store, question.filters, question.level, target)
    return FileResponse(
        target,
        media_type="application/vnd.apache.parquet",
        headers=_attachment(question, question.level, "parquet"),
        background=BackgroundTask(target.unlink),
    )


def tally_csv(question: Question) -> Response:
    by = tuple(dict.fromkeys(question.choices["by"]))
    columns = (*by, *_TALLY_COLUMNS)
    cells = sums.tally(question.store, question.filters, by, 1_000_000)
    lines = export.csv_lines(columns, ([cell[name] for name in columns] for cell in cells))
    return StreamingResponse(
        _in_blocks(lines), media_type="text/csv; charset=utf-8", headers=_attachment(question, "tally", "csv")
    )


def facts_ics(question: Question) -> Response:
    found = rows.newest_dated(question.store, question.filters, feeds.NEWEST)
    total = data.summary(question.store, question.filters).matched
    text = feeds.calendar(found, total, question.address, question.say)
    return PlainTextResponse(text, media_type="text/calendar; charset=utf-8")


def feed_atom(question: Question) -> Response:
    found = rows.newest_dated(question.store, question.filters, feeds.NEWEST)
    total = data.summary(question.store, question.filters).matched
    day = _snapshot_day(question.store)
    text = feeds.atom(found, total, question.address, day, question.say)
    return PlainTextResponse(text, media_type="application/atom+xml; charset=utf-8")


def parameters() -> dict[str, tuple[str, ...]]:
    """Every parameter with its fixed values, for the page that documents them."""
    return {**{name: valid_values(name) for name in NAMES}, "level": _CHOICES["level"], "by": _CHOICES["by"]}


def describe(_: Request) -> Response:
    """What can be asked."""
    routes = [route.path for route in ROUTES]
    body = {"routes": routes, "parameters": {name: list(values) for name, values in parameters().items()}}
    return Response(json.dumps(body, indent=1), media_type="application/json")


ROUTES = [
    _route("/api/facts.csv", facts_csv, ("level",)),
    _route("/api/facts.json", facts_json, ("level",)),
    _route("/api/facts.parquet", facts_parquet, ("level",)),
    _route("/api/tally.csv", tally_csv, ("by",)),
    _route("/facts.ics", facts_ics, ("lang",)),
    _route("/feed.atom", feed_atom, ("lang",)),
    Route("/api", describe),
]
