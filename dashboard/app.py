"""`streamlit run dashboard/app.py`: the pages of shell.py, and the routes of the API beside them."""

from __future__ import annotations

import logging
from pathlib import Path

import streamlit as st

from dashboard import state
from dashboard.api import ROUTES
from dashboard.language import language


def sorry(error: Exception) -> bool:
    """Whatever goes wrong on a page: a sentence for the reader, the details for the log."""
    logging.getLogger("givetrail").error("A page failed.", exc_info=error)
    say = language(state.choice("lang") or st.context.locale)
    st.error(say.t("Something went wrong on this page. Its details are in the server's log; please report them."))
    return True


app = st.App(Path(__file__).with_name("shell.py"), routes=ROUTES, on_script_error=sorry)
