"""`streamlit run dashboard/app.py`: the pages of shell.py, and the routes of the API beside them."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from dashboard.api import ROUTES

app = st.App(Path(__file__).with_name("shell.py"), routes=ROUTES)
