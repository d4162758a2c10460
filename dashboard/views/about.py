"""How right the engine is, and how to take the data elsewhere."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlencode

import pandas as pd
import streamlit as st

from dashboard import api
from dashboard.filters import parameters
from dashboard.labels import FILTER, N_
from dashboard.language import SOURCE
from dashboard.view import View

QUALITY = Path(__file__).parents[2] / "benchmarks" / "QUALITY.md"
_ROUTES = (
    ("/api/facts.csv", N_("the facts in view as CSV; level=mentions gives every telling")),
    ("/api/facts.json", N_("the same as JSON, with the number of facts in view and in all")),
    ("/api/facts.parquet", N_("the same as Parquet")),
    ("/api/tally.csv", N_("sums by item; by=organisation and by=year group them further")),
    ("/facts.ics", N_("the newest dated facts as a calendar")),
    ("/feed.atom", N_("the newest dated facts as a feed")),
)


def quality(view: View) -> None:
    """The page of measured quality."""
    st.title(view.say.t("Quality"), anchor=False)
    try:
        text = QUALITY.read_text(encoding="utf-8")
    except OSError:
        st.info(view.say.t("No measurement has been written yet: run `make bench`."))
        return
    if view.say.code != SOURCE:
        st.caption(view.say.t("This report is in English."))
    body = text.split("\n", 1)[1] if text.startswith("# ") else text
    with st.container(width=900):
        st.markdown(body)


def routes(view: View) -> None:
    """The page that documents the routes, with the filters in force filled in."""
    say = view.say
    st.title(say.t("Data by address"), anchor=False)
    st.write(
        say.t(
            "Every view is also an address that a program can read. The parameters are those of the page's own link; "
            "an unknown one is answered with status 400 and the list of the valid ones."
        )
    )
    query = urlencode(parameters(view.filters), doseq=True)
    for path, meaning in _ROUTES:
        address = f"{path}?{query}" if query else path
        st.markdown(f"**[{path}]({address})** — {say.t(meaning)}")
        st.code(address, language=None, wrap_lines=True)
    st.subheader(say.t("Parameters"), anchor=False)
    known = api.parameters()
    st.dataframe(
        pd.DataFrame(
            {
                say.t("Name"): list(known),
                say.t("Meaning"): [say.t(FILTER[name]) if name in FILTER else "" for name in known],
                say.t("Values"): [", ".join(values) or say.t("any text") for values in known.values()],
            }
        ),
        hide_index=True,
        alt=say.t("Parameters of the addresses."),
    )
