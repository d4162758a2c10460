"""Adding articles: hand in, see what is found, save. Nothing is saved before it has been looked at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd
import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from dashboard import adding
from dashboard.adding import Failure, Look, Progress
from dashboard.labels import KIND, N_, headline, status_label
from dashboard.language import Language
from extract import edtf
from extract.model import Article, GivetrailError, Mention
from extract.store import default_folder

_FOUND = "_found"
_WAYS: Mapping[str, str] = {"files": N_("Files"), "folder": N_("Folder"), "text": N_("Text")}


def render(say: Language) -> None:
    """The page."""
    st.title(say.t("Add articles"), anchor=False)
    st.write(say.t("What is found is shown first; it is saved when you confirm it."))
    way = st.segmented_control(
        say.t("What do you have?"),
        list(_WAYS),
        default="files",
        required=True,
        key="way",
        format_func=lambda name: say.t(_WAYS[name]),
        on_change=_forget,
    )
    given = _paste(say) if way == "text" else _upload(say, way == "folder")
    if given is not None:
        _look(say, *given)
    if _FOUND in st.session_state:
        _confirm(say, st.session_state[_FOUND])


def _forget() -> None:
    st.session_state.pop(_FOUND, None)


def _upload(say: Language, folder: bool) -> tuple[list[Article], list[Failure]] | None:
    files = st.file_uploader(
        say.t("Text files (.txt), or one article per line (.jsonl)"),
        type=["txt", "jsonl"],
        accept_multiple_files="directory" if folder else True,
        key=f"upload-{folder}",
        on_change=_forget,
    )
    if not files or not st.button(say.t("Find facts"), type="primary"):
        return None
    return adding.from_files((file.name, file.getvalue()) for file in files)


def _paste(say: Language) -> tuple[list[Article], list[Failure]] | None:
    with st.form("paste", border=False):
        text = st.text_area(say.t("Text of the article"), height=260, key="paste-text")
        left, right = st.columns(2)
        title = left.text_input(say.t("Title"), key="paste-title")
        source = right.text_input(say.t("Source"), key="paste-source")
        published = left.text_input(say.t("Published on"), placeholder="2020-12-29", key="paste-published")
        url = right.text_input(say.t("Address"), placeholder="https://", key="paste-url")
        if not st.form_submit_button(say.t("Find facts"), type="primary"):
            return None
    if published.strip() and not edtf.is_valid(published.strip()):
        st.error(say.t("{date} is no date: write it as 2020-12-29, 2020-12 or 2020.", date=published))
        return None
    if not text.strip():
        st.error(say.t("There is no text yet."))
        return None
    return adding.from_text(text, title, published, source, url)


def _look(say: Language, articles: Sequence[Article], failures: Sequence[Failure]) -> None:
    bar = st.progress(0.0, say.t("Reading articles…"))
    try:
        st.session_state[_FOUND] = adding.look(articles, failures, default_folder(), ticking(bar))
    except GivetrailError as error:
        st.error(str(error))
    bar.empty()


def ticking(bar: DeltaGenerator) -> Progress:
    """Moves a progress bar as articles are done."""

    def tick(done: int, total: int) -> None:
        bar.progress(done / max(total, 1))

    return tick


def _confirm(say: Language, seen: Look) -> None:
    """What was found, what was not, and the button that saves."""
    fresh = seen.to_save()
    for failure in seen.failures:
        st.warning(say.t("{name} was not read: {why}.", name=failure.name, why=failure.why), icon=":material/block:")
    for article_id, stored in seen.known.items():
        st.info(
            say.t("{name} is known already, as {stored}.", name=article_id, stored=stored),
            icon=":material/content_copy:",
        )
    for one in seen.found:
        if one.article in fresh:
            _preview(say, one.article, one.mentions, len(one.refusals))
    if fresh:
        label = say.plural("Save {count} article", "Save {count} articles", len(fresh))
        if st.button(label, type="primary", key="save"):
            _save(say, fresh)


def _preview(say: Language, article: Article, mentions: Sequence[Mention], refused: int) -> None:
    rows = say.plural("{count} row", "{count} rows", len(mentions))
    refusals = say.plural("{count} refused number", "{count} refused numbers", refused)
    with st.expander(f"{article.title or article.id} · {rows} · {refusals}", expanded=True):
        if not mentions:
            st.write(say.t("No act of giving was found in it."))
            return
        st.dataframe(
            pd.DataFrame([_row(say, mention) for mention in mentions]),
            hide_index=True,
            alt=say.t("Facts found in the article."),
        )


def _row(say: Language, mention: Mention) -> dict[str, Any]:
    quantity = mention.quantity
    told = {
        "item": quantity.item if quantity else None,
        "value": quantity.value if quantity else None,
        "value_max": quantity.value_max if quantity else None,
        "modifier": quantity.modifier if quantity else None,
        "currency": quantity.currency if quantity else None,
        "kind": quantity.kind if quantity else None,
        "action": mention.action,
        "rate_period": mention.rate_period,
    }
    return {
        say.t("Who"): ", ".join(mention.givers),
        say.t("What"): headline(say, told),
        say.t("Kind"): say.t(KIND[quantity.kind]) if quantity else "–",
        say.t("Status"): status_label(say, mention.status),
        say.t("When"): say.when(mention.dating.date),
        say.t("Sentence"): mention.evidence.text,
    }


def _save(say: Language, articles: Sequence[Article]) -> None:
    bar = st.progress(0.0, say.t("Saving…"))
    try:
        rows = adding.save(articles, default_folder(), ticking(bar))
    except GivetrailError as error:
        st.error(str(error))
        return
    finally:
        bar.empty()
    _forget()
    st.success(say.plural("Saved: {count} row.", "Saved: {count} rows.", rows), icon=":material/check_circle:")
    st.button(say.t("Continue"), key="saved")
