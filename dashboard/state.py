"""What the reader has chosen, kept in the link: the address is read once per visit and written after every change.

Widgets bound to the address by Streamlit itself would put their labels there, which change with the reader's
language and carry counts; a link must say the same to everybody and mean the same to the routes of the API.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import streamlit as st

from dashboard.filters import EXCLUSIONS, FACETS, NAMES, Filters, Problem, parse

_CHOSEN, _ADDRESS = "_chosen", "_address"
# Choices beside the filters: default and, where there is a fixed list, the values allowed.
CHOICES: dict[str, tuple[str, tuple[str, ...]]] = {
    "lang": ("", ()),
    "fact": ("", ()),
    "lanes": ("organisation", ("organisation", "item", "country", "status")),
    "order": ("count", ("count", "first", "name")),
    "top": ("8", ("4", "8", "16", "32")),
    "sort": ("newest", ("newest", "oldest", "largest", "sources")),
    "page": ("1", ()),
    "sum": ("", ()),
    "read": ("", ()),
}


def chosen() -> dict[str, list[str]]:
    """All parameters of the view, read from the address at the start of the visit."""
    if _CHOSEN not in st.session_state:
        query = st.query_params
        st.session_state[_CHOSEN] = {name: query.get_all(name) for name in (*NAMES, *CHOICES) if query.get_all(name)}
    found: dict[str, list[str]] = st.session_state[_CHOSEN]
    return found


def filters() -> Filters:
    """The filters in force."""
    return parse(chosen())[0]


def problems() -> list[Problem]:
    """What the link or a field says that means nothing."""
    return parse(chosen())[1]


def choice(name: str) -> str:
    """One choice beside the filters; its default when the link gives none that is allowed."""
    default, allowed = CHOICES[name]
    value = (chosen().get(name) or [default])[-1]
    return value if not allowed or value in allowed else default


def choose(name: str, value: str | Sequence[str] | None) -> None:
    """Change one parameter; an empty value or the default leaves the address."""
    values = [value] if isinstance(value, str) else list(value or ())
    if not any(values) or (name in CHOICES and values == [CHOICES[name][0]]):
        chosen().pop(name, None)
    else:
        chosen()[name] = values


def take(name: str) -> None:
    """Callback of a widget: what it holds becomes the choice; another view starts on its first page."""
    choose(name, st.session_state.get(name))
    if name in NAMES:
        choose("page", None)


def seed(name: str) -> None:
    """Give a widget the choice that the link carries, before it is drawn."""
    if name in CHOICES:
        value: Any = choice(name)
    elif name in (*FACETS, *EXCLUSIONS):
        value = list(getattr(filters(), name))
    else:
        value = (chosen().get(name) or [""])[-1]  # even when it means nothing: the reader mends it where it stands
    st.session_state[name] = value


def enter(address: str) -> None:
    """Another page begins with the first part of its list."""
    if st.session_state.get(_ADDRESS, address) != address:
        choose("page", None)
    st.session_state[_ADDRESS] = address


def reset() -> None:
    """Drop every filter."""
    for name in NAMES:
        chosen().pop(name, None)
    choose("page", None)


def write_link() -> None:
    """Put the choices into the address."""
    wanted = {name: values for name, values in chosen().items() if values}
    current = {name: st.query_params.get_all(name) for name in st.query_params}
    if wanted != current:
        st.query_params.from_dict(wanted)
