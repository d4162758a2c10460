"""How much: sums by item and organisation, planned and done apart, and why each number is what it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

import pandas as pd
import streamlit as st

from dashboard import data, panel, sums
from dashboard.labels import KIND, ROLE, headline, item_label, status_label
from dashboard.language import Language
from dashboard.packing import WIDE
from dashboard.picture import picture_buttons
from dashboard.plotting import chart_config
from dashboard.sums_chart import bars_figure
from dashboard.timeline import Look
from dashboard.view import View
from dashboard.views import head, shelf
from dashboard.views.items import choose_item

_CELLS = 500
_COMPARED = 6
_LETTER, _MARGIN = 8, 22  # pixels of a letter of a table, and around its text
_STATUSES = ("done", "ongoing", "planned")


def render(view: View) -> None:
    """The page."""
    say = view.say
    head.page_head(view, say.t("Tallies"))
    if head.nothing(view):
        return
    _tiles(view)
    st.subheader(say.t("By item"), anchor=False)
    st.caption(
        say.t(
            "Only what happened once adds up. Planned, ongoing and done are never one sum; the newest running totals "
            "stand beside them; rates and parts are counted, not added. ≈ and ≥ mark sums that rest on such numbers. "
            "Choose a row to see why."
        )
    )
    _explained_table(view, sums.tally(view.store, view.filters, (), _CELLS), (), "items")
    _bars(view)
    st.subheader(say.t("By organisation and item"), anchor=False)
    cells = sums.tally(view.store, view.filters, ("organisation",), _CELLS)
    _matrix(view, cells)
    _explained_table(view, cells, ("organisation",), "cells")
    st.subheader(say.t("By year and item"), anchor=False)
    years = sorted(
        sums.tally(view.store, view.filters, ("year",), _CELLS),
        key=lambda cell: (str(cell["year"] or ""), str(cell["item_key"])),
        reverse=True,
    )
    _explained_table(view, years, ("year",), "years")
    _warnings(view)
    shelf.undated(view)


def _warnings(view: View) -> None:
    """Where parts are more than the whole that they belong to: for a person to look at."""
    say = view.say
    found = sums.warnings(view.store, view.filters)
    if not found:
        return
    with st.expander(say.plural("{count} doubtful whole", "{count} doubtful wholes", len(found))):
        st.caption(say.t("In these articles the parts add up to more than the whole that they belong to."))
        st.dataframe(
            pd.DataFrame(
                {
                    say.t("Who"): [", ".join(one["organisations"] or ()) for one in found],
                    say.t("Item"): [item_label(say, str(one["item_key"])) for one in found],
                    say.t("Whole"): [_number(view, one["whole"]) for one in found],
                    say.t("Parts"): [_number(view, one["parts"]) for one in found],
                    say.t("Article"): [str(one["article_id"]) for one in found],
                }
            ),
            hide_index=True,
            alt=say.t("Parts that add up to more than their whole."),
        )


def _bars(view: View) -> None:
    """One item, organisation by organisation; the organisations of the filter stand side by side."""
    say = view.say
    st.subheader(say.t("Side by side"), anchor=False)
    st.caption(say.t("Choose two to five organisations in the filter to compare just them."))
    item = choose_item(view, say.t("Item"), optional=False)
    if item is None:
        st.info(say.t("No fact in view adds up."))
        return
    cells = sums.by_organisation(view.store, view.filters, item)
    look = Look(say, view.palette, WIDE, lambda name: name or say.t("not stated"))
    alt = say.t("Sums of {item} by organisation; the table below says the same.", item=item_label(say, item))
    st.plotly_chart(bars_figure(cells, look), key="bars", theme=None, config=chart_config(say), alt=alt)
    picture_buttons(view, "bars", f"{say.t('Side by side')}: {item_label(say, item)}")


def _tiles(view: View) -> None:
    say, summary = view.say, view.summary
    with st.container(horizontal=True, gap="medium"):
        for label, value in (
            (say.t("Facts in view"), summary.matched),
            (say.t("Organisations"), data.organisations(view.store, view.filters)),
            (say.t("Undated facts"), summary.undated),
        ):
            st.metric(label, say.number(value), border=True)


def _number(view: View, value: Decimal | None, mark: str = "") -> str:
    return "" if value is None else f"{mark}{' ' if mark else ''}{view.say.number(value)}"


def _item(view: View, cell: dict[str, Any]) -> str:
    return item_label(view.say, f"{cell['item_key']} {cell['currency'] or ''}")


def _frame(view: View, cells: Sequence[dict[str, Any]], by: tuple[str, ...]) -> pd.DataFrame:
    say = view.say
    titles = {"organisation": say.t("Organisation"), "year": say.t("Year")}
    columns: dict[str, list[Any]] = {titles[name]: [cell[name] or "–" for cell in cells] for name in by}
    columns[say.t("Item")] = [_item(view, cell) for cell in cells]
    columns[say.t("Kind")] = [say.t(KIND.get(str(cell["kind"]), "–")) for cell in cells]
    for status in _STATUSES:
        columns[status_label(say, status)] = [
            _number(view, cell[f"once_{status}"], cell[f"mark_{status}"]) for cell in cells
        ]
    columns[say.t("Running total")] = [_number(view, cell["cumulative_newest"], cell["mark_newest"]) for cell in cells]
    for name, title in _counts(say).items():
        columns[title] = [cell[name] for cell in cells]
    return pd.DataFrame(columns)


def _counts(say: Language) -> Mapping[str, str]:
    """Columns that count facts, and their titles."""
    return {
        "rate": say.t("Rates"),
        "part": say.t("Parts"),
        "vague_mentions": say.t("Without a number"),
        "facts": say.t("Facts"),
    }


def _column_config(view: View, frame: pd.DataFrame) -> dict[str, Any]:
    amounts = (*(status_label(view.say, status) for status in _STATUSES), view.say.t("Running total"))
    return {
        **{
            title: st.column_config.TextColumn(alignment="right", width=column_width([title, *frame[title]]))
            for title in amounts
        },
        **{title: st.column_config.NumberColumn(format="localized") for title in _counts(view.say).values()},
    }


def column_width(texts: Sequence[str]) -> int:
    """Pixels that hold the longest text: a number that a column cuts off would be another number."""
    return _MARGIN + _LETTER * max(map(len, texts))


def _explained_table(view: View, cells: Sequence[dict[str, Any]], by: tuple[str, ...], name: str) -> None:
    """A table of sums; the chosen row is taken apart below it."""
    if not cells:
        st.info(view.say.t("No fact in view states a number."))
        return
    frame = _frame(view, cells, by)
    chosen = st.dataframe(
        frame,
        key=name,
        hide_index=True,
        on_select="rerun",
        selection_mode="single-row",
        height=min(38 + 35 * len(cells), 420),
        column_config=_column_config(view, frame),
        alt=view.say.t("Sums; choosing a row (Shift and space) shows what they rest on."),
    )
    rows = chosen["selection"]["rows"]
    if rows and rows[0] < len(cells):
        _why(view, cells[rows[0]], by, name)


def _why(view: View, cell: dict[str, Any], by: tuple[str, ...], name: str) -> None:
    """Every fact of a cell: those summed, then those left out with the reason."""
    say = view.say
    key = {column: cell[column] for column in (*by, "item_key", "kind", "currency")}
    facts = sums.explain(view.store, view.filters, by, key)
    with st.container(border=True):
        title, names = say.t("Why this number"), [str(cell[column] or "–") for column in by]
        st.markdown(f"**{title}** — {' · '.join([*names, _item(view, cell)])}")
        frame = pd.DataFrame(
            {
                say.t("In the sum?"): [say.t(ROLE[fact["role"]]) for fact in facts],
                say.t("Status"): [status_label(say, str(fact["status"])) for fact in facts],
                say.t("What"): [headline(say, fact) for fact in facts],
                say.t("Who"): [", ".join(fact["organisations"] or fact["givers"] or ()) for fact in facts],
                say.t("When"): [say.when(fact["date"]) for fact in facts],
            }
        )
        rows_key = panel.selection_key(f"why-{name}")
        identifiers = [str(fact["fact_id"]) for fact in facts]
        st.dataframe(
            frame,
            key=rows_key,
            hide_index=True,
            on_select=lambda: shelf.choose_row(rows_key, identifiers),
            selection_mode="single-row",
            height=min(38 + 35 * len(facts), 420),
            alt=say.t("List of facts; choosing a row (Shift and space) opens its evidence."),
        )


def _matrix(view: View, cells: Sequence[dict[str, Any]]) -> None:
    """Items down, organisations across: done with ●, ongoing with ◆, planned with ○."""
    organisations = list(dict.fromkeys(str(cell["organisation"]) for cell in cells))[:_COMPARED]
    items = list(dict.fromkeys(_item(view, cell) for cell in cells))[:20]
    if len(organisations) < 2:
        return
    table = {(_item(view, cell), str(cell["organisation"])): cell for cell in cells}
    columns = {
        organisation or "–": [_cell(view, table.get((item, organisation))) for item in items]
        for organisation in organisations
    }
    st.dataframe(
        pd.DataFrame({view.say.t("Item"): items, **columns}),
        hide_index=True,
        alt=view.say.t("Sums of each organisation, item by item."),
    )


def _cell(view: View, cell: dict[str, Any] | None) -> str:
    if cell is None:
        return ""
    shown = [
        f"{status_label(view.say, status)[0]} {cell[f'mark_{status}']}{view.say.short_number(cell[f'once_{status}'])}"
        for status in _STATUSES
        if cell[f"once_{status}"] is not None
    ]
    total = cell["cumulative_newest"]
    return "   ".join([*shown, *([f"Σ {view.say.short_number(total)}"] if total is not None else [])])
