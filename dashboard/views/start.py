"""No data yet: says so, and offers the articles that come with the project or the reader's own."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from dashboard import adding
from dashboard.language import Language
from dashboard.views import add
from extract.model import GivetrailError
from extract.store import default_folder

SEEDS = Path(__file__).parents[2] / "seeds"


def render(say: Language) -> None:
    """The page."""
    st.title("Givetrail", anchor=False)
    st.write(say.t("Who gave what, to whom, when, and how do we know."))
    st.info(say.t("There are no data yet. Two sample articles come with the project."), icon=":material/inventory_2:")
    if st.button(say.t("Extract the sample articles"), type="primary", key="seeds"):
        _extract(say)
    if st.toggle(say.t("Or add articles of your own"), key="own"):
        add.render(say)


def _extract(say: Language) -> None:
    bar = st.progress(0.0, say.t("Reading articles…"))
    try:
        adding.add_files([SEEDS], default_folder(), add.ticking(bar))
    except GivetrailError as error:
        bar.empty()
        st.error(say.t("The articles could not be read."))
        st.write(str(error))
        return
    st.rerun()
