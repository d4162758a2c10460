"""What stands around every page: language, filters, navigation, the panel of the chosen fact. Run by Streamlit."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path

import duckdb
import streamlit as st

from dashboard import data, panel, sidebar, state, theme
from dashboard.filters import Problem
from dashboard.labels import FILTER, N_, value_label
from dashboard.language import Language, language
from dashboard.pages import PAGES
from dashboard.view import View
from dashboard.views import start
from extract import store
from extract.model import GivetrailError
from extract.store import CorruptStore, EmptyStore

_CORRUPT = N_("The tables in {folder} cannot be read: delete that folder and run `givetrail extract` again.")
STATIC = Path(__file__).with_name("static")


def main() -> None:
    """One run: open the data, draw filters and page, keep the link up to date."""
    say = language(state.choice("lang") or st.context.locale)
    st.set_page_config(page_title="Givetrail", page_icon=str(STATIC / "mark.svg"), layout="wide")
    ground = "dark" if st.context.theme.type == "dark" else "light"
    st.logo(str(STATIC / f"wordmark-{ground}.svg"), size="large", icon_image=str(STATIC / "mark.svg"))
    palette = theme.palette(st.context.theme.type)
    st.html(theme.css(palette))
    page = f'Object.assign(document.documentElement, {{lang: "{say.code}", dir: "{say.direction}"}})'
    st.html(f"<script>{page}</script>", unsafe_allow_javascript=True)
    try:
        _draw(data.open_store(store.default_folder()), say, palette)
    except EmptyStore:
        start.render(say)
    except CorruptStore:
        _broken(say.t(_CORRUPT, folder=store.default_folder()), say)
    except GivetrailError as error:
        _broken(str(error), say)
    except duckdb.Error:
        _broken(say.t("A table could not be read just now; it may be being written."), say)


def _draw(opened: data.Store, say: Language, palette: theme.Palette) -> None:
    filters = state.filters()
    view = View(opened, filters, data.summary(opened, filters), say, palette, _is_phone())
    pages = [
        st.Page(partial(render, view), title=say.t(title), icon=icon, url_path=address, default=address == "timeline")
        for address, (title, icon, render) in PAGES.items()
        if address != "add" or not os.environ.get("GIVETRAIL_READ_ONLY")  # a public server shows, it does not take in
    ]
    embedded = st.context.is_embedded
    chosen = st.navigation(pages, position="hidden" if embedded else "top")
    if not embedded:
        with st.sidebar:
            sidebar.filter_panel(opened, filters, say)
            sidebar.language_switch(say)
    state.enter(chosen.url_path)
    for problem in state.problems():
        st.warning(_not_understood(problem, say), icon=":material/filter_alt_off:")
    chosen.run()
    panel.show_chosen(view)
    state.write_link()


def _not_understood(problem: Problem, say: Language) -> str:
    return say.t(
        "“{value}” is not applied. {name} can be: {valid}.",
        value=problem.value,
        name=say.t(FILTER[problem.name]),
        valid=", ".join(value_label(say, problem.name, value) for value in problem.valid),
    )


def _is_phone() -> bool:
    return "Mobi" in st.context.headers.get("User-Agent", "")


def _broken(message: str, say: Language) -> None:
    st.title("Givetrail")
    st.error(say.t("The data cannot be shown."))
    st.write(message)
    st.button(say.t("Try again"))


main()
