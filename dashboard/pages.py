"""The pages, in the order of the menu."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from dashboard.labels import N_
from dashboard.view import View
from dashboard.views import about, add, articles, table, tallies, timeline, world

Render = Callable[[View], None]
# Address, title, icon and function of each page.
PAGES: Mapping[str, tuple[str, str, Render]] = {
    "timeline": (N_("Timeline"), ":material/timeline:", timeline.render),
    "tallies": (N_("Tallies"), ":material/calculate:", tallies.render),
    "table": (N_("Table"), ":material/table_rows:", table.render),
    "articles": (N_("Articles"), ":material/article:", articles.render),
    "map": (N_("Map"), ":material/public:", world.render),
    "add": (N_("Add articles"), ":material/add_circle:", lambda view: add.render(view.say)),
    "quality": (N_("Quality"), ":material/verified:", about.quality),
    "data": (N_("Data by address"), ":material/api:", about.routes),
}
