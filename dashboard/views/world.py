"""Where: countries and towns of the facts in view."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from dashboard import panel, places, state
from dashboard.labels import country_label
from dashboard.places import Spot
from dashboard.plotting import chart_config
from dashboard.view import View
from dashboard.views import head, shelf


def render(view: View) -> None:
    """The page."""
    say = view.say
    head.page_head(view, say.t("Map"))
    if head.nothing(view):
        return
    shaded, spots = places.countries(view.store, view.filters), places.towns(view.store, view.filters)
    st.caption(say.t("Choose a country to narrow the view to it. The lists below say the same as the map."))
    key = panel.selection_key("map")
    st.plotly_chart(
        places.figure(shaded, spots, say, view.palette, view.narrow),
        key=key,
        theme=None,
        on_select=lambda: _selected(key),
        selection_mode="points",
        config=chart_config(say) | {"topojsonURL": places.OUTLINES},
        alt=say.t("Map of {count} countries; the lists below say the same.", count=say.number(len(shaded))),
    )
    left, right = st.columns(2, gap="large")
    with left:
        _countries(view, shaded)
    with right:
        _towns(view, spots)
    shelf.undated(view)


def _selected(key: str) -> None:
    points = st.session_state[key]["selection"]["points"]
    if points and points[0].get("customdata"):
        state.choose("country", points[0]["customdata"][1])
        panel.close()


def _countries(view: View, shaded: Sequence[Spot]) -> None:
    say = view.say
    st.subheader(say.t("Countries"), anchor=False)
    names = [country_label(say.locale, spot.country) if spot.country else say.t("not stated") for spot in shaded]
    st.dataframe(
        pd.DataFrame({say.t("Country"): names, say.t("Facts"): [spot.facts for spot in shaded]}),
        hide_index=True,
        column_config={say.t("Facts"): st.column_config.NumberColumn(format="localized")},
        height=min(38 + 35 * max(len(shaded), 1), 420),
        alt=say.t("Facts per country."),
    )


def _towns(view: View, spots: Sequence[Spot]) -> None:
    say = view.say
    st.subheader(say.t("Places"), anchor=False)
    st.dataframe(
        pd.DataFrame(
            {
                say.t("Place"): [spot.place for spot in spots],
                say.t("On the map"): [say.t("yes") if spot.latitude is not None else say.t("no") for spot in spots],
                say.t("Facts"): [spot.facts for spot in spots],
            }
        ),
        hide_index=True,
        column_config={say.t("Facts"): st.column_config.NumberColumn(format="localized")},
        height=min(38 + 35 * max(len(spots), 1), 420),
        alt=say.t("Facts per place."),
    )
