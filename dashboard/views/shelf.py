"""Facts without a date: on a shelf in every view, never at a made-up place in time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pandas as pd
import streamlit as st

from dashboard import lanes, panel
from dashboard.labels import KIND, headline, status_label
from dashboard.view import View

_SHORT = 12  # so few undated facts are listed at once


def undated(view: View) -> None:
    """The shelf with its count; a long list is read only when somebody opens it."""
    count = view.summary.undated
    if not count:
        return
    label = view.say.plural("{count} undated fact", "{count} undated facts", count)
    # A long list starts closed whatever was done with a short one.
    key, short = ("shelf-short", True) if count <= _SHORT else ("shelf-long", False)
    shelf = st.expander(label, expanded=short, icon=":material/event_busy:", key=key, on_change="rerun")
    if not shelf.open:
        return
    with shelf:
        facts = lanes.undated(view.store, view.filters)
        fact_list(view, facts, "shelf", dated=False)
        if count > len(facts):
            st.caption(view.say.t("The first {count} are listed.", count=view.say.number(len(facts))))


def fact_list(view: View, facts: Sequence[dict[str, Any]], name: str, dated: bool = True) -> None:
    """Facts as a short table; choosing one opens its evidence."""
    say = view.say
    rows = {
        say.t("What"): [headline(say, fact) for fact in facts],
        say.t("Who"): [", ".join(fact["organisations"] or fact["givers"] or ()) for fact in facts],
        say.t("Status"): [status_label(say, str(fact["status"])) for fact in facts],
        say.t("Kind"): [say.t(KIND.get(str(fact["kind"]), "–")) for fact in facts],
    }
    if dated:
        rows[say.t("When")] = [say.when(fact["date"]) for fact in facts]
    key = panel.selection_key(name)
    identifiers = [str(fact["fact_id"]) for fact in facts]
    st.dataframe(
        pd.DataFrame(rows),
        key=key,
        hide_index=True,
        on_select=lambda: choose_row(key, identifiers),
        selection_mode="single-row",
        alt=say.t("List of facts; choosing a row (Shift and space) opens its evidence."),
    )


def choose_row(key: str, identifiers: Sequence[str]) -> None:
    """Callback of a table: open the fact of the chosen row."""
    rows = st.session_state[key]["selection"]["rows"]
    if rows:
        panel.choose_fact(identifiers[rows[0]])
