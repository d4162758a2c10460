"""The filters beside every page, each with the number of facts that a choice would give."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import streamlit as st

from dashboard import data, state
from dashboard.data import Store
from dashboard.filters import EXCLUSIONS, Filters
from dashboard.labels import FILTER, STATUS_SHAPE, value_label
from dashboard.language import Language, available

_LANGUAGE_NAMES = {"en": "English", "fr": "Français", "ar": "العربية"}
_MORE = ("item", "country", "action", "counting")


def language_switch(say: Language) -> None:
    """The languages of the interface."""
    st.session_state["lang"] = say.code
    st.segmented_control(
        say.t("Language"),
        available(),
        key="lang",
        format_func=lambda code: _LANGUAGE_NAMES.get(code, code),
        on_change=state.take,
        args=("lang",),
        required=True,
    )


def filter_panel(store: Store, filters: Filters, say: Language) -> None:
    """All filters, the most used first."""
    _text("q", say, say.t("Words in sentence, item or name"), icon=":material/search:")
    _list("organisation", store, filters, say)
    _organisation_note(store, filters, say)
    _pills("status", store, filters, say)
    _pills("kind", store, filters, say)
    first, last = st.columns(2)
    with first:
        _text("since", say, "2020-04")
    with last:
        _text("until", say, "2021")
    _drawer(say.t("More filters"), _MORE, store, filters, say)
    _drawer(say.t("Leave out"), EXCLUSIONS, store, filters, say)
    if filters != Filters():
        st.button(say.t("Clear all filters"), on_click=state.reset, icon=":material/close:", type="tertiary")


def _drawer(title: str, names: Sequence[str], store: Store, filters: Filters, say: Language) -> None:
    """Filters that are counted only when somebody opens the drawer or has chosen from it."""
    used = any(getattr(filters, name) for name in names)
    drawer = st.expander(title, expanded=used, key=f"drawer-{names[0]}", on_change="rerun")
    if drawer.open:
        with drawer:
            for name in names:
                _list(name, store, filters, say)


def _text(name: str, say: Language, example: str, icon: str | None = None) -> None:
    state.seed(name)
    st.text_input(say.t(FILTER[name]), key=name, placeholder=example, icon=icon, on_change=state.take, args=(name,))


def _options(name: str, store: Store, filters: Filters, say: Language) -> tuple[list[str], Callable[[str], str]]:
    """The values to choose from, those chosen included, and their labels with counts."""
    counts = dict(data.facet(store, filters, name))
    missing = [value for value in getattr(filters, name) if value not in counts]

    def label(value: str) -> str:
        shape = f"{STATUS_SHAPE[value]} " if name.endswith("status") and value in STATUS_SHAPE else ""
        return f"{shape}{value_label(say, name, value)} ({say.number(counts.get(value, 0))})"

    return [*counts, *missing], label


def _list(name: str, store: Store, filters: Filters, say: Language) -> None:
    options, label = _options(name, store, filters, say)
    state.seed(name)
    st.multiselect(
        say.t(FILTER[name]),
        options,
        key=name,
        format_func=label,
        placeholder=say.t("None") if name in EXCLUSIONS else say.t("All"),
        on_change=state.take,
        args=(name,),
        accept_new_options=name.endswith("organisation"),
        select_all=False,
    )


def _pills(name: str, store: Store, filters: Filters, say: Language) -> None:
    options, label = _options(name, store, filters, say)
    if not options:
        return
    state.seed(name)
    st.pills(
        say.t(FILTER[name]),
        options,
        key=name,
        format_func=label,
        selection_mode="multi",
        on_change=state.take,
        args=(name,),
    )


def _organisation_note(store: Store, filters: Filters, say: Language) -> None:
    """A filter on a parent takes its subsidiaries in, and says so."""
    for parent, children in data.subsidiaries(store, filters.organisation):
        st.caption(say.t("{parent} includes {children}", parent=parent, children=", ".join(children)))
