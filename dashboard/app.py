"""`streamlit run dashboard/app.py`: the pages of shell.py, and the routes of the API beside them."""

from __future__ import annotations

import gc
import logging
from contextlib import suppress
from pathlib import Path
from threading import Thread

import duckdb
import streamlit as st

from dashboard import data, pages, state  # noqa: F401 - the pages are loaded before the first reader comes
from dashboard.api import ROUTES
from dashboard.filters import Filters
from dashboard.language import language
from extract import store
from extract.model import GivetrailError


def sorry(error: Exception) -> bool:
    """Whatever goes wrong on a page: a sentence for the reader, the details for the log."""
    logging.getLogger("givetrail").error("A page failed.", exc_info=error)
    say = language(state.choice("lang") or st.context.locale)
    st.error(say.t("Something went wrong on this page. Its details are in the server's log; please report them."))
    return True


def ready() -> None:
    """What would make the first reader wait: the tables of the snapshot, when there is one, and the first counts."""
    with suppress(GivetrailError, duckdb.Error):
        opened = data.open_store(store.default_folder())
        data.summary(opened, Filters())
        data.facet(opened, Filters(), "organisation")
        data.organisations(opened, Filters())


# Streamlit collects garbage after every run of a page; what is loaded by now, every page included, stays anyway.
gc.freeze()
Thread(target=ready, daemon=True).start()
app = st.App(Path(__file__).with_name("shell.py"), routes=ROUTES, on_script_error=sorry)
