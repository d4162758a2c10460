"""Pages of a long list, kept in the link."""

from __future__ import annotations

import streamlit as st

from dashboard import state


def position(total: int, size: int) -> tuple[int, int]:
    """How many pages there are, and on which the reader is."""
    pages = max(1, -(-total // size))
    asked = state.choice("page")
    return pages, max(1, min(int(asked), pages)) if asked.isdecimal() else 1


def pages(count: int, number: int) -> None:
    """The page numbers, when there is more than one."""
    if count > 1:
        key = f"turn-{number}-of-{count}"
        st.pagination(count, default=number, key=key, on_change=_turn, args=(key,))


def _turn(key: str) -> None:
    state.choose("page", str(st.session_state[key]))
