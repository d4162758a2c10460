"""The timeline as a Plotly figure, out of lanes and facts. Pure: no queries, no Streamlit."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from html import escape
from typing import Any

import plotly.graph_objects as go

from dashboard.labels import STATUS, amount, headline, status_label
from dashboard.lanes import Lane
from dashboard.language import Language
from dashboard.packing import Placed, pack, padded, shorten
from dashboard.theme import SYMBOL, Palette

# Up to so many facts each carries its label.
LABELLED = 60
_ROW = 40  # pixels of a row with labels
_THIN_ROW = 16
_HEADER = 30
FONT = "Source Sans, Source Sans Pro, sans-serif"


@dataclass(frozen=True, slots=True)
class Look:
    """How the chart speaks and is coloured."""

    say: Language
    palette: Palette
    width: int
    lane_name: Callable[[str], str]


@dataclass(slots=True)
class Drawing:
    """Traces and layout as plain data: Plotly checks them once at the end, which is many times faster."""

    traces: list[dict[str, Any]] = field(default_factory=list)
    headers: list[dict[str, Any]] = field(default_factory=list)
    rules: list[dict[str, Any]] = field(default_factory=list)


def facts_figure(
    facts: Sequence[dict[str, Any]], lanes: Sequence[Lane], window: tuple[date, date], look: Look
) -> go.Figure:
    """Every fact by itself: a day is a point, anything longer a bar as long as its date allows."""
    window, drawing, height = padded(*window), Drawing(), 0.0
    labelled = len(facts) <= LABELLED
    row_height = _ROW if labelled else _THIN_ROW
    marks: dict[str, list[tuple[Placed, float]]] = {status: [] for status in STATUS}
    for lane in lanes:
        mine = [fact for fact in facts if fact["lane"] == lane.value]
        labels = [shorten(headline(look.say, fact)) for fact in mine]
        placed = pack(mine, labels, window, look.width if labelled else 0)
        _lane_header(drawing, lane, height, look)
        top = height + _HEADER + row_height * (0.62 if labelled else 0.5)
        for one in placed:
            marks[str(one.fact["status"])].append((one, top + one.row * row_height))
        height += _HEADER + row_height * (1 + max((one.row for one in placed), default=0)) + 8
    for status, of_status in marks.items():
        if of_status:
            drawing.traces += [*_bars(status, of_status, look), _points(status, of_status, look)]
    return _figure(drawing, height, window, look)


_DAY = 86_400_000  # milliseconds


def _lane_header(drawing: Drawing, lane: Lane, top: float, look: Look) -> None:
    count, name = look.say.number(lane.facts), escape(look.lane_name(lane.value))
    drawing.headers.append(
        {
            "x": 0,
            "xref": "paper",
            "xanchor": "left",
            "y": top + 4,
            "yanchor": "top",
            "showarrow": False,
            "text": f"<b>{name}</b>  <span style='color:{look.palette.quiet}'>{count}</span>",
            "font": {"size": 15, "color": look.palette.text, "family": FONT},
        }
    )
    line = {"color": look.palette.grid, "width": 1}
    drawing.rules.append({"type": "line", "xref": "paper", "x0": 0, "x1": 1, "y0": top, "y1": top, "line": line})


def _bars(status: str, marks: Sequence[tuple[Placed, float]], look: Look) -> list[dict[str, Any]]:
    """Dates longer than a day; an open end runs into an arrow at the window's edge."""
    long = [(one, y) for one, y in marks if one.fact["date_precision"] != "day"]
    colour = look.palette.status[status]
    bars = {
        "type": "bar",
        "orientation": "h",
        "base": [one.begin.isoformat() for one, _ in long],
        "x": [((one.finish - one.begin).days + 1) * _DAY for one, _ in long],
        "y": [y for _, y in long],
        "width": 8,
        "marker": {"color": colour, "opacity": 0.45, "line": {"color": colour, "width": 1}},
        "customdata": [["fact", one.fact["fact_id"]] for one, _ in long],
        "hovertext": [hover(one.fact, look) for one, _ in long],
        "hoverinfo": "text",
    }
    return [bars, _arrows(colour, long)] if long else []


def _arrows(colour: str, long: Sequence[tuple[Placed, float]]) -> dict[str, Any]:
    """Where a date has no first or no last day."""
    backwards = [(one.begin, "triangle-left", one, y) for one, y in long if one.fact["date_earliest"] is None]
    onwards = [(one.finish, "triangle-right", one, y) for one, y in long if one.fact["date_latest"] is None]
    ends = [*backwards, *onwards]
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [day.isoformat() for day, _, _, _ in ends],
        "y": [y for _, _, _, y in ends],
        "marker": {"symbol": [symbol for _, symbol, _, _ in ends], "size": 14, "color": colour},
        "customdata": [["fact", one.fact["fact_id"]] for _, _, one, _ in ends],
        "hoverinfo": "skip",
        "cliponaxis": False,
    }


def _points(status: str, marks: Sequence[tuple[Placed, float]], look: Look) -> dict[str, Any]:
    colour = look.palette.status[status]
    return {
        "type": "scatter",
        "mode": "markers+text",
        # "By June" is known by its end.
        "x": [(one.finish if one.fact["date_earliest"] is None else one.begin).isoformat() for one, _ in marks],
        "y": [y for _, y in marks],
        "text": [escape(one.label) for one, _ in marks],
        "textposition": ["top left" if one.leftwards else "top right" for one, _ in marks],
        "textfont": {"size": 14, "color": look.palette.text, "family": FONT},
        "marker": {"symbol": SYMBOL[status], "size": 12, "color": colour, "line": {"width": 2, "color": colour}},
        "customdata": [["fact", one.fact["fact_id"]] for one, _ in marks],
        "hovertext": [hover(one.fact, look) for one, _ in marks],
        "hoverinfo": "text",
        "unselected": {"marker": {"opacity": 1}},
        "cliponaxis": False,
    }


def hover(fact: Mapping[str, Any], look: Look) -> str:
    """The gist of a fact."""
    givers = ", ".join(fact["organisations"] or fact["givers"] or ())
    number = amount(look.say, fact)
    lines = [
        f"<b>{escape(headline(look.say, fact))}</b>",
        escape(givers),
        f"{escape(status_label(look.say, str(fact['status'])))} · {escape(look.say.when(fact['date']))}",
        look.say.plural("{count} source", "{count} sources", int(fact["sources"] or 1)),
    ]
    return "<br>".join(line for line in lines if line and line != number)


def _figure(drawing: Drawing, height: float, window: tuple[date, date], look: Look) -> go.Figure:
    axis = {"color": look.palette.quiet, "gridcolor": look.palette.grid, "zeroline": False}
    days = [window[0].isoformat(), window[1].isoformat()]
    hover_font = {"size": 14, "color": look.palette.text, "family": FONT}
    layout = {
        "height": int(height) + 60,
        "margin": {"l": 4, "r": 18, "t": 34, "b": 26},
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "font": {"family": FONT, "size": 14, "color": look.palette.text},
        "hoverlabel": {"bgcolor": look.palette.ground, "font": hover_font},
        # Dragging zooms; Streamlit gives up clicking when dragging selects.
        "dragmode": "zoom",
        "xaxis": {**axis, "type": "date", "range": days, "side": "top", "showgrid": True, "nticks": 8},
        "yaxis": {**axis, "range": [max(height, 1), 0], "visible": False, "fixedrange": True},
        "clickmode": "event+select",
        "showlegend": False,
        "barmode": "overlay",
        "annotations": drawing.headers,
        "shapes": drawing.rules,
    }
    return go.Figure(data=drawing.traces, layout=layout)
