"""What every Plotly chart is told: no tool bar, and the reader's names of months and marks of numbers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from babel.dates import get_day_names, get_month_names

from dashboard.language import Language


def chart_config(say: Language) -> dict[str, Any]:
    """Options for `st.plotly_chart`. Plotly itself carries English only."""
    return {"displayModeBar": False, "locale": say.code, "locales": {say.code: {"format": _format(say)}}}


def _format(say: Language) -> dict[str, Any]:
    """A locale as d3 wants it."""
    months, short_months = (_in_order(get_month_names(width, locale=say.locale)) for width in ("wide", "abbreviated"))
    days, short_days = (_in_order(get_day_names(width, locale=say.locale)) for width in ("wide", "abbreviated"))
    return {
        "months": months,
        "shortMonths": short_months,
        # Babel begins a week on Monday, d3 on Sunday.
        "days": [*days[6:], *days[:6]],
        "shortDays": [*short_days[6:], *short_days[:6]],
        **_order(say),
        **dict(zip(("decimal", "thousands"), separators(say), strict=True)),
    }


def _order(say: Language) -> dict[str, str]:
    """Whether the day or the month comes first on an axis."""
    pattern = str(say.locale.datetime_skeletons["MMMd"].pattern)
    short = "%-d %b" if pattern.index("d") < pattern.index("M") else "%b %-d"
    return {"year": "%Y", "month": "%b %Y", "dayMonth": short, "dayMonthYear": f"{short} %Y"}


def _in_order(names: Mapping[int, str]) -> list[str]:
    return [names[number] for number in sorted(names)]


def separators(say: Language) -> str:
    """Decimal and thousands marks of the reader's locale, as Plotly wants them."""
    symbols = say.locale.number_symbols["latn"]
    return f"{symbols['decimal']}{symbols['group']}"
