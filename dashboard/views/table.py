"""Every fact in view as rows, with columns to choose, and the same rows as files."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pandas as pd
import streamlit as st

from dashboard import panel, rows, state
from dashboard.labels import (
    ACTION,
    COUNTING,
    KIND,
    N_,
    amount,
    country_label,
    headline,
    status_label,
)
from dashboard.language import Language
from dashboard.view import View
from dashboard.views import downloads, head, paging, shelf

_SORTS = {
    "newest": N_("Newest first"),
    "oldest": N_("Oldest first"),
    "largest": N_("Largest number first"),
    "sources": N_("Most sources first"),
}


def _names(values: list[str] | None) -> str:
    return ", ".join(values or ())


# The columns to choose from: title, and how a fact shows in it.
_SHOWN: Mapping[str, tuple[str, Callable[[Language, dict[str, Any]], Any]]] = {
    "organisations": (N_("Who"), lambda _, fact: _names(fact["organisations"] or fact["givers"])),
    "what": (N_("What"), lambda say, fact: headline(say, fact)),
    "status": (N_("Status"), lambda say, fact: status_label(say, str(fact["status"]))),
    "date": (N_("When"), lambda say, fact: say.when(fact["date"])),
    "recipients": (N_("Recipients"), lambda _, fact: _names(fact["recipients"])),
    "place": (N_("Place"), lambda _, fact: fact["place"] or ""),
    "sources": (N_("Sources"), lambda _, fact: fact["sources"]),
    "evidence": (N_("Sentence"), lambda _, fact: fact["evidence"]),
    "amount": (N_("Amount"), lambda say, fact: amount(say, fact)),
    "item": (N_("Item as written"), lambda _, fact: fact["item"] or ""),
    "item_key": (N_("Item"), lambda _, fact: fact["item_key"] or ""),
    "kind": (N_("Kind"), lambda say, fact: say.t(KIND.get(str(fact["kind"]), "–"))),
    "counting": (N_("Counting"), lambda say, fact: say.t(COUNTING.get(str(fact["counting"]), "–"))),
    "action": (N_("Act"), lambda say, fact: say.t(ACTION.get(str(fact["action"]), "–"))),
    "country": (N_("Country"), lambda say, fact: country_label(say.locale, fact["country"]) if fact["country"] else ""),
    "parents": (N_("Belongs to"), lambda _, fact: _names(fact["parents"])),
    "fact_id": (N_("Fact"), lambda _, fact: fact["fact_id"]),
}
_DEFAULT = ("organisations", "what", "status", "date", "recipients", "place", "sources", "evidence")


def render(view: View) -> None:
    """The page."""
    say = view.say
    head.page_head(view, say.t("Table"))
    if head.nothing(view):
        return
    columns = _controls(view)
    pages, number = paging.position(view.summary.matched, rows.PAGE)
    facts = rows.page(view.store, view.filters, state.choice("sort"), number)
    key = panel.selection_key("table")
    identifiers = [str(fact["fact_id"]) for fact in facts]
    st.dataframe(
        pd.DataFrame({say.t(_SHOWN[name][0]): [_SHOWN[name][1](say, fact) for fact in facts] for name in columns}),
        key=key,
        hide_index=True,
        on_select=lambda: shelf.choose_row(key, identifiers),
        selection_mode="single-row",
        height=min(38 + 35 * max(len(facts), 1), 640),
        column_config={say.t(_SHOWN["evidence"][0]): st.column_config.TextColumn(width="large")},
        alt=say.t("List of facts; choosing a row (Shift and space) opens its evidence."),
    )
    paging.pages(pages, number)
    shelf.undated(view)


def _controls(view: View) -> list[str]:
    say = view.say
    with st.container(horizontal=True, vertical_alignment="bottom", gap="medium"):
        state.seed("sort")
        st.selectbox(
            say.t("Order"),
            list(_SORTS),
            key="sort",
            format_func=lambda value: say.t(_SORTS[value]),
            on_change=state.take,
            args=("sort",),
            width=230,
        )
        with st.popover(say.t("Columns"), icon=":material/view_column:"):
            columns = st.pills(
                say.t("Columns"),
                list(_SHOWN),
                default=list(_DEFAULT),
                selection_mode="multi",
                format_func=lambda name: say.t(_SHOWN[name][0]),
                key="columns",
                label_visibility="collapsed",
            )
        downloads.csv_button(view)
        downloads.other_formats(view)
    return [name for name in _SHOWN if name in columns] or list(_DEFAULT)
