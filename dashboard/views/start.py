"""No data yet: says so and offers to read the articles that come with the project."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import streamlit as st

from dashboard.language import Language
from extract.store import default_folder

SEEDS = Path(__file__).parents[2] / "seeds"


def render(say: Language) -> None:
    """The page."""
    st.title("Givetrail", anchor=False)
    st.write(say.t("Who gave what, to whom, when, and how do we know."))
    st.info(say.t("There are no data yet. Two sample articles come with the project."), icon=":material/inventory_2:")
    if st.button(say.t("Extract the sample articles"), type="primary"):
        _extract(say)


def _extract(say: Language) -> None:
    """Run the same command that a person would type, in a process of its own, and show its progress."""
    command = [sys.executable, "-m", "extract.cli", "extract", str(SEEDS), "--out", str(default_folder())]
    with st.status(say.t("Reading articles…"), expanded=True) as status:
        run = subprocess.run(command, capture_output=True, text=True, check=False)
        if run.returncode == 0:
            st.rerun()
        status.update(label=say.t("The articles could not be read."), state="error")
        st.code((run.stderr or run.stdout).strip()[-600:], language=None)
