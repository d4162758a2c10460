"""When: a lane per organisation, item, country or status, and the shelf of undated facts."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import partial
from pathlib import Path

import streamlit as st

from dashboard import density, lanes, panel, state, sums
from dashboard.labels import N_, STATUS, item_label, status_label, value_label
from dashboard.lanes import Lanes
from dashboard.language import Language
from dashboard.packing import NARROW, WIDE
from dashboard.picture import picture_buttons
from dashboard.plotting import chart_config
from dashboard.sums_chart import running_figure
from dashboard.timeline import Look, facts_figure
from dashboard.view import View
from dashboard.views import head, shelf
from dashboard.views.items import choose_item
from extract import edtf

_LANES = {
    "organisation": N_("Organisation"),
    "item": N_("Item"),
    "country": N_("Country"),
    "status": N_("Status"),
}
_STRIPS = st.components.v2.component(
    "givetrail_density",
    html='<div class="gt-density"></div>',
    js=Path(density.__file__).with_suffix(".js").read_text(encoding="utf-8"),
    isolate_styles=False,
)
_ORDERS = {"count": N_("Most facts"), "first": N_("Earliest"), "name": N_("Name")}


def render(view: View) -> None:
    """The page."""
    head.page_head(view, view.say.t("Timeline"))
    if head.nothing(view):
        return
    _controls(view)
    by = state.choice("lanes")
    found = lanes.lanes(view.store, view.filters, by, state.choice("order"), int(state.choice("top")))
    _key(view)
    if found.first and found.last:
        _chart(view, by, found, _window(view, found.first, found.last))
    else:
        st.info(view.say.t("No fact in view has a date; they stand on the shelf below."))
    shelf.undated(view)
    _running_total(view)


def _controls(view: View) -> None:
    say = view.say
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small"):
        _switch(say, "lanes", say.t("Lanes"), _LANES)
        with st.popover(say.t("Arrange"), icon=":material/tune:"):
            _switch(say, "order", say.t("Order"), _ORDERS)
            _switch(say, "top", say.t("Lanes shown"), {number: number for number in state.CHOICES["top"][1]})


def _switch(say: Language, name: str, label: str, labels: Mapping[str, str]) -> None:
    state.seed(name)
    st.segmented_control(
        label,
        list(labels),
        key=name,
        required=True,
        format_func=partial(_label, say, labels),
        on_change=state.take,
        args=(name,),
    )


def _label(say: Language, labels: Mapping[str, str], value: str) -> str:
    return say.t(labels[value])


def _key(view: View) -> None:
    """What shapes and colours mean."""
    dots = "".join(
        f'<span><span class="gt-dot" style="color:{view.palette.status[status]}" aria-hidden="true">'
        f"{status_label(view.say, status)[0]}</span> {view.say.t(word)}</span>"
        for status, word in STATUS.items()
    )
    st.html(f'<div class="gt-key">{dots}</div>')


def _chart(view: View, by: str, found: Lanes, window: tuple[date, date]) -> None:
    look = Look(view.say, view.palette, NARROW if view.narrow else WIDE, lambda value: _lane_name(view, by, value))
    single = found.facts <= lanes.SINGLE_FACTS
    st.caption(_hint(view, single))
    if view.filters.since or view.filters.until:
        st.button(view.say.t("Whole period"), on_click=_narrow, args=("", ""), icon=":material/zoom_out:", key="whole")
    key = panel.selection_key("chart" if single else "density")
    (_points if single else _density)(view, by, found, window, look, key)
    picture_buttons(view, key, view.say.t("Timeline"))
    if found.total > len(found.shown):
        st.caption(
            view.say.t(
                "{shown} of {total} lanes are shown.",
                shown=view.say.number(len(found.shown)),
                total=view.say.number(found.total),
            )
        )


def _points(view: View, by: str, found: Lanes, window: tuple[date, date], look: Look, key: str) -> None:
    """Few facts: each by itself."""
    facts = lanes.single_facts(view.store, view.filters, by, found.shown)
    st.plotly_chart(
        facts_figure(facts, found.shown, window, look),
        key=key,
        theme=None,
        on_select=lambda: _selected(key),
        selection_mode="points",
        config=chart_config(view.say),
        alt=_alt(view, found),
    )


def _density(view: View, by: str, found: Lanes, window: tuple[date, date], look: Look, key: str) -> None:
    """Many facts: how many fall into each period. Drawn by ourselves: Plotly needs seconds for so much."""
    unit = lanes.period_unit(*window)
    counts = lanes.density(view.store, view.filters, by, found.shown, window, unit)
    drawing = density.drawing(counts, found.shown, window, unit, look)
    _STRIPS(key=key, data={**drawing, "alt": _alt(view, found)}, on_chosen_change=lambda: _narrow_to_bar(key, by))


def _hint(view: View, single: bool) -> str:
    """How to read and use the chart."""
    if single:
        return view.say.t(
            "A day is a point, a month or longer a bar. Choose one to see its sentence; drag to zoom, "
            "double-click to zoom out."
        )
    return view.say.t(
        "Bars count the facts that may fall into a period. Choose a bar to see its facts; drag across to look at a "
        "shorter period."
    )


def _window(view: View, first: date, last: date) -> tuple[date, date]:
    """The days between which the facts lie, cut to the period that is filtered for."""
    since, until = edtf.bounds(view.filters.since), edtf.bounds(view.filters.until)
    begin = max(first, since.earliest) if since and since.earliest else first
    finish = min(last, until.latest) if until and until.latest else last
    return (begin, finish) if begin <= finish else (first, last)


def _running_total(view: View) -> None:
    """What has added up of one item, on demand."""
    say = view.say
    item = choose_item(view, say.t("Running total of"), optional=True)
    if item is None:
        return
    points = sums.running(view.store, view.filters, item)
    if not points:
        st.info(say.t("Nothing of it that adds up has a date."))
        return
    look = Look(say, view.palette, WIDE, str)
    alt = say.t("Running total of {item}; the tallies page has the sums.", item=item_label(say, item))
    st.plotly_chart(running_figure(points, look), key="running", theme=None, config=chart_config(say), alt=alt)
    picture_buttons(view, "running", f"{say.t('Running total of')} {item_label(say, item)}")


def _lane_name(view: View, by: str, value: str) -> str:
    return value_label(view.say, by, value) if value else view.say.t("not stated")


def _alt(view: View, found: Lanes) -> str:
    return view.say.t(
        "Timeline with {lanes} lanes and {facts} facts; the table page lists them all.",
        lanes=view.say.number(len(found.shown)),
        facts=view.say.number(found.facts),
    )


def _selected(key: str) -> None:
    """A click opens a fact."""
    points = st.session_state[key]["selection"]["points"]
    if points:
        panel.choose_fact(points[0]["customdata"][1])


def _narrow_to_bar(key: str, by: str) -> None:
    """A chosen bar narrows to its lane and period, a chosen period to itself."""
    chosen = st.session_state[key]["chosen"]
    if chosen["lane"]:
        state.choose(by, chosen["lane"])
    _narrow(chosen["begin"], chosen["last"])


def _narrow(since: str, until: str) -> None:
    state.choose("since", since)
    state.choose("until", until)
    panel.close()
