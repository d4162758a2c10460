"""The side panel of a chosen fact: its sentence, all its sources, a link to it and a ready citation."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode, urlsplit, urlunsplit

import streamlit as st

from dashboard import data, evidence, state
from dashboard.copying import copy_button
from dashboard.view import View

_ROUND = "_round"


def selection_key(name: str) -> str:
    """A key for a chart or table that changes when the panel closes, so that the same fact can be chosen again."""
    return f"{name}-{st.session_state.get(_ROUND, 0)}"


def choose_fact(fact_id: str | None) -> None:
    """Open the panel of a fact."""
    state.choose("fact", fact_id)


def close() -> None:
    """Close the panel and let go of what was clicked."""
    state.choose("fact", None)
    st.session_state[_ROUND] = st.session_state.get(_ROUND, 0) + 1


def show_chosen(view: View) -> None:
    """Open the panel when the link or a click names a fact."""
    fact_id = state.choice("fact")
    if not fact_id:
        return
    fact = data.fact(view.store, fact_id)
    if fact is None:
        st.warning(view.say.t("The link names a fact that is not in these data: {fact}", fact=fact_id))
        return
    heading = evidence.title(fact, view.say).replace("*", "").replace("_", " ")
    dialog = st.dialog(heading, width=520, position="right", on_dismiss=close)
    dialog(_panel)(view, fact)


def _panel(view: View, fact: dict[str, Any]) -> None:
    say = view.say
    told = data.tellings(view.store, str(fact["fact_id"]))
    st.html(evidence.details(fact, say))
    st.subheader(say.plural("{count} source", "{count} sources", len({one["article_id"] for one in told})))
    for telling in told[:20]:
        st.html(evidence.sentence(telling, say) + evidence.said(telling, fact, say))
    if len(told) > 20:
        st.caption(say.t("and {count} more", count=say.number(len(told) - 20)))
    link = fact_link(str(fact["fact_id"]), say.code)
    copy_button(say.t("Copy link to this fact"), say.t("Copied"), link)
    if told:
        with st.expander(say.t("Cite")):
            st.code(evidence.citation(fact, told[0], link, say), language=None, wrap_lines=True)
    _delivery(view, fact)


def _delivery(view: View, fact: dict[str, Any]) -> None:
    """The pledge that this fact delivers."""
    pledge = data.fact(view.store, str(fact["fulfils"])) if fact["fulfils"] else None
    if pledge is None:
        return
    label = view.say.t("Delivers the pledge: {what}", what=evidence.title(pledge, view.say))
    if st.button(label, type="tertiary", key="pledge"):
        choose_fact(str(pledge["fact_id"]))
        st.rerun()


def fact_link(fact_id: str, language: str) -> str:
    """The shortest address that opens a fact."""
    parts = urlsplit(st.context.url or "")
    return urlunsplit((parts.scheme, parts.netloc, parts.path, urlencode({"fact": fact_id, "lang": language}), ""))
