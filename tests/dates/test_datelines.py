"""The publication date that a page says itself."""

from __future__ import annotations

import pytest

from extract.dates import dateline, url_date
from extract.lang.en.dates import WORDS as ENGLISH
from extract.lang.fr.dates import WORDS as FRENCH

BODY = "\n\nThe group gave 300 kits to the hospital."


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (" date 2020-12-29 The group gave 300 kits.", "2020-12-29"),
        ("A gift\n\nPublished on 3 May 2021 by the editor" + BODY, "2021-05-03"),
        ("A gift\n\nPosted by A. Mwale on Nov 21, 2018 5:02 PM" + BODY, "2018-11-21"),
        ("A gift\n\nUpdated: May 3, 2021" + BODY, "2021-05-03"),
        ("A gift\n\n15 March 2018" + BODY, "2018-03-15"),
        ("A gift\n\nNews | 1 October 2020" + BODY, "2020-10-01"),
        ("LUSAKA, May 11, 2022 - The group gave 300 kits.", "2022-05-11"),
        ("NAIROBI, Kenya, May 11, 2022 /PRNewswire/ -- The group gave 300 kits.", "2022-05-11"),
        (
            "On 3 May 2021 the group gave 300 kits to the hospital, which thanked it at length for all that it does.",
            None,
        ),
        ("The hall was opened in May 2021.\n", None),
        ("Our way\n\nMay 2017\n\nIt began.\n\nJune 2018\n\nIt grew.\n\nJuly 2019\n\nIt gave.\n", None),
        ("A gift\n\n3 May 2021\n\nUpdated: 4 May 2021\n\nThe group gave 300 kits.\n", "2021-05-04"),
        ("LUSAKA, May 11 - The group gave 300 kits.", None),
        ("", None),
    ],
)
def test_english(text: str, date: str | None) -> None:
    found = dateline(text, ENGLISH)
    assert (found.point if found else None) == date
    assert found is None or text[found.start : found.end] == found.text


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Casablanca, le 12 mars 2020 – Le groupe a donné 300 kits.", "2020-03-12"),
        ("Un don\n\nPublié le vendredi 17 juillet 2020 à 17h02\n\nLe groupe a donné.", "2020-07-17"),
        ("Un don\n\nMis à jour le 4 mai 2020\n\nLe groupe a donné.", "2020-05-04"),
        ("Un don\n\n15 mars 2018\n\nLe groupe a donné.", "2018-03-15"),
        ("Un don\n\nPar Alice Martin le 17/03/2020 à 10h05\n\nLe groupe a donné.", "2020-03-17"),
        ("MONTRÉAL, le 29 nov. 2023 /CNW/ - Le groupe a donné.", "2023-11-29"),
        ("Le 3 mai 2021, le groupe a donné 300 kits.", None),
    ],
)
def test_french(text: str, date: str | None) -> None:
    found = dateline(text, FRENCH)
    assert (found.point if found else None) == date


@pytest.mark.parametrize(
    ("url", "date"),
    [
        ("https://example.org/2020/12/29/a-gift", "2020-12-29"),
        ("https://example.org/2020/12/a-gift", "2020-12"),
        ("https://example.org/2020/13/29/a-gift", None),
        ("https://example.org/id/20201229", None),
    ],
)
def test_addresses(url: str, date: str | None) -> None:
    assert url_date(url) == date
