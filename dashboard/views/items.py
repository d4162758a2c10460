"""Choosing the item of which sums are drawn; the choice is part of the link."""

from __future__ import annotations

import streamlit as st

from dashboard import data, state
from dashboard.labels import item_label
from dashboard.view import View


def choose_item(view: View, label: str, optional: bool) -> str | None:
    """A list of the items that add up, most facts first; the first one when there must be one."""
    items = [code for code, _ in data.facet(view.store, view.filters, data.ADDABLE)]
    if not items:
        return None
    chosen = state.choice("sum")
    st.session_state["sum"] = chosen if chosen in items else None if optional else items[0]
    st.selectbox(
        label,
        items,
        key="sum",
        index=None,
        format_func=lambda code: item_label(view.say, code),
        placeholder=view.say.t("Choose an item"),
        on_change=state.take,
        args=("sum",),
        width=320,
    )
    value = st.session_state["sum"]
    return str(value) if value else None
