"""The head of a page: its title, what is in view of how much, and a link to share it."""

from __future__ import annotations

from html import escape
from urllib.parse import urlencode

import streamlit as st

from dashboard import data, state
from dashboard.copying import copy_button
from dashboard.labels import FILTER
from dashboard.view import View


def page_head(view: View, title: str) -> None:
    """Title and the line that says when this is a part, and of how many."""
    with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
        st.title(title, anchor=False, width="content")
        if st.context.is_embedded:
            label = escape(view.say.t("Full view"))
            st.html(f'<a class="gt-copy" target="_blank" href="?{_query()}">{label}</a>')
        else:
            copy_button(view.say.t("Copy link"), view.say.t("Copied"))
    st.html(f'<p class="gt-line">{escape(in_view(view))}</p>')


def _query() -> str:
    return escape(urlencode({name: values for name, values in state.chosen().items() if values}, doseq=True))


def in_view(view: View) -> str:
    """What is in view, in one sentence."""
    say, summary = view.say, view.summary
    if not view.filter_text():
        facts = say.plural("{count} fact", "{count} facts", summary.total)
        articles = say.plural("{count} article", "{count} articles", summary.articles)
        count = data.organisations(view.store, view.filters)
        organisations = say.plural("{count} organisation", "{count} organisations", count)
        return say.t(
            "{facts} of {organisations}, out of {articles}.",
            facts=facts,
            organisations=organisations,
            articles=articles,
        )
    return say.t(
        "{matched} of {total} facts in view. {filters}.",
        matched=say.number(summary.matched),
        total=say.number(summary.total),
        filters=view.filter_text(),
    )


def nothing(view: View) -> bool:
    """Say so when no fact is in view, and offer the way out."""
    if view.summary.matched or view.summary.undated:
        return False
    say = view.say
    name, count = data.in_the_way(view.store, view.filters)
    st.info(say.t("No fact meets all these filters."), icon=":material/filter_alt_off:")
    with st.container(horizontal=True):
        if name:
            label = say.plural(
                "Drop “{name}”: {count} fact", "Drop “{name}”: {count} facts", count, name=say.t(FILTER[name])
            )
            st.button(label, on_click=state.choose, args=(name, None), key="drop-nothing", type="primary")
        st.button(say.t("Show everything"), on_click=state.reset, key="reset-nothing")
    return True
