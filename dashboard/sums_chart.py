"""Sums as charts: bars by organisation, and the running total of one item. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

import plotly.graph_objects as go

from dashboard.labels import STATUS, status_label
from dashboard.plotting import separators
from dashboard.theme import SYMBOL
from dashboard.timeline import FONT, Look

_PATTERN: Mapping[str, str] = {"done": "", "ongoing": "/", "planned": "."}
_BAR = 22


def bars_figure(cells: Sequence[Mapping[str, Any]], look: Look) -> go.Figure:
    """One row per organisation; a bar per status, told apart by colour and pattern."""
    figure = go.Figure()
    names = [look.lane_name(str(cell["organisation"])) for cell in cells]
    bars = 0
    for status in ("planned", "ongoing", "done"):
        values = [cell[f"once_{status}"] for cell in cells]
        if not any(values):
            continue
        bars += 1
        figure.add_bar(
            orientation="h",
            y=names,
            x=[None if value is None else float(value) for value in values],
            name=status_label(look.say, status),
            text=["" if value is None else look.say.number(value) for value in values],
            textposition="auto",
            marker={
                "color": look.palette.status[status],
                "pattern": {"shape": _PATTERN[status], "fgcolor": look.palette.ground, "solidity": 0.25},
            },
            hoverinfo="y+name+text",
        )
    return _finish(figure, 90 + len(cells) * (_BAR * max(bars, 1) + 14), look, sideways=True)


def running_figure(points: Sequence[tuple[str, date, Decimal]], look: Look) -> go.Figure:
    """What has added up by each day, one line per status."""
    figure = go.Figure()
    for status in STATUS:
        mine = [(day, total) for one, day, total in points if one == status]
        if mine:
            figure.add_scatter(
                x=[day for day, _ in mine],
                y=[float(total) for _, total in mine],
                mode="lines+markers" if len(mine) <= 60 else "lines",
                line={"shape": "hv", "color": look.palette.status[status], "width": 2},
                marker={"symbol": SYMBOL[status], "size": 9},
                name=status_label(look.say, status),
                hovertext=[f"{look.say.number(total)}<br>{look.say.day(day)}" for day, total in mine],
                hoverinfo="text+name",
            )
    return _finish(figure, 300, look, sideways=False)


def _finish(figure: go.Figure, height: int, look: Look, sideways: bool) -> go.Figure:
    axis = {"color": look.palette.quiet, "gridcolor": look.palette.grid, "zeroline": False, "automargin": True}
    # Numbers in full: "2B" is another number in French.
    amounts = {"exponentformat": "none", "separatethousands": True, "nticks": 6}
    figure.update_layout(
        height=height,
        margin={"l": 8, "r": 16, "t": 40, "b": 30},
        paper_bgcolor="rgba(0,0,0,0)",
        plot_bgcolor="rgba(0,0,0,0)",
        font={"family": FONT, "size": 14, "color": look.palette.text},
        separators=separators(look.say),
        legend={"orientation": "h", "y": 1, "yanchor": "bottom", "x": 0},
        showlegend=True,
        bargap=0.25,
        xaxis={**axis, **amounts} if sideways else axis,
        yaxis={**axis, "autorange": "reversed", "ticklabelstandoff": 6} if sideways else {**axis, **amounts},
        dragmode=False,
    )
    return figure
