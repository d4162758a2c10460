"""What the engine read: the articles, and in each every number with what became of it."""

from __future__ import annotations

from html import escape
from typing import Any

import pandas as pd
import streamlit as st

from dashboard import panel, reading, state
from dashboard.evidence import source_line
from dashboard.labels import REASON, headline, status_label
from dashboard.view import View
from dashboard.views import head, paging, shelf


def render(view: View) -> None:
    """The page: the list, or the article that the link names."""
    chosen = reading.article(view.store, state.choice("read")) if state.choice("read") else None
    if chosen:
        _read(view, chosen)
    else:
        _list(view)


def _list(view: View) -> None:
    say = view.say
    head.page_head(view, say.t("Articles"))
    total = reading.count(view.store, view.filters)
    st.caption(say.plural("{count} article tells a fact in view.", "{count} articles tell facts in view.", total))
    if not total:
        return
    pages, number = paging.position(total, reading.PAGE)
    articles = reading.page(view.store, view.filters, number)
    key = panel.selection_key("articles")
    identifiers = [str(one["article_id"]) for one in articles]
    st.dataframe(
        pd.DataFrame(
            {
                say.t("Title"): [one["title"] or one["article_id"] for one in articles],
                say.t("Source"): [one["source"] or "" for one in articles],
                say.t("Published"): [say.when(one["published"]) for one in articles],
                say.t("Language"): [one["language"] for one in articles],
                say.t("Rows"): [one["found"] for one in articles],
                say.t("Refused numbers"): [one["refused"] for one in articles],
            }
        ),
        key=key,
        hide_index=True,
        on_select=lambda: _open(key, identifiers),
        selection_mode="single-row",
        height=min(38 + 35 * len(articles), 640),
        column_config={say.t("Title"): st.column_config.TextColumn(width="large")},
        alt=say.t("List of articles; choosing a row (Shift and space) opens its text."),
    )
    paging.pages(pages, number)


def _open(key: str, identifiers: list[str]) -> None:
    rows = st.session_state[key]["selection"]["rows"]
    if rows:
        state.choose("read", identifiers[rows[0]])
        panel.close()


def _close() -> None:
    state.choose("read", None)


def _read(view: View, article: dict[str, Any]) -> None:
    say = view.say
    st.button(say.t("All articles"), icon=":material/arrow_back:", on_click=_close, type="tertiary", key="back")
    st.title(str(article["title"] or article["article_id"]), anchor=False)
    found = reading.mentions(view.store, str(article["article_id"]))
    refused = reading.refusals(view.store, str(article["article_id"]))
    st.html(source_line(article, say))
    key = (("row", say.t("a row of the table")), ("refused", say.t("refused; the reason shows on hover")))
    marks = "".join(f'<span><mark class="gt gt-{style}">12</mark> {escape(text)}</span>' for style, text in key)
    st.html(f'<div class="gt-key">{marks}</div>')
    text, lists = st.columns([3, 2], gap="large")
    with text:
        body = reading.annotated(str(article["text"]), found, refused, say)
        st.html(f'<div class="gt-text" lang="{escape(str(article["language"]))}" dir="auto">{body}</div>')
    with lists:
        _rows(view, found)
        _refused(view, str(article["text"]), refused)


def _rows(view: View, found: list[dict[str, Any]]) -> None:
    say = view.say
    st.subheader(say.plural("{count} row", "{count} rows", len(found)), anchor=False)
    if not found:
        return
    key = panel.selection_key("rows-of-article")
    identifiers = [str(row["fact_id"]) for row in found]
    st.dataframe(
        pd.DataFrame(
            {
                say.t("What"): [headline(say, row) for row in found],
                say.t("Status"): [status_label(say, str(row["status"])) for row in found],
                say.t("When"): [say.when(row["date"]) for row in found],
            }
        ),
        key=key,
        hide_index=True,
        on_select=lambda: shelf.choose_row(key, identifiers),
        selection_mode="single-row",
        alt=say.t("List of facts; choosing a row (Shift and space) opens its evidence."),
    )


def _refused(view: View, text: str, refused: list[dict[str, Any]]) -> None:
    say = view.say
    st.subheader(say.plural("{count} refused number", "{count} refused numbers", len(refused)), anchor=False)
    if refused:
        st.dataframe(
            pd.DataFrame(
                {
                    say.t("Number"): [text[row["start"] : row["end"]] for row in refused],
                    say.t("Why it is no row"): [say.t(REASON.get(row["reason"], row["reason"])) for row in refused],
                }
            ),
            hide_index=True,
            alt=say.t("Refused numbers with reasons."),
        )
