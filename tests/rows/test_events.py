"""Acts without a number: plain ones become event rows, other dated sentences do not."""

from __future__ import annotations

import pytest

from extract.model import Action, Mention
from extract.rows.events import acts
from tests.engine import analysed, extracted


def events(text: str, language: str, published: str | None = None) -> list[Mention]:
    return [one for one in extracted(text, language, published).mentions if one.quantity is None]


@pytest.mark.parametrize(
    ("language", "text", "action", "date"),
    [
        ("en", "In April 2020, Acme Foundation launched its digital library for schools.", Action.LAUNCH, "2020-04"),
        ("en", "Acme Bank inaugurated a maternity ward on Friday.", Action.BUILD, "2021-03-19"),
        ("fr", "En avril 2020, la Fondation Atlas a lancé sa bibliothèque numérique.", Action.LAUNCH, "2020-04"),
        ("fr", "La Fondation Atlas a inauguré vendredi une maternité à Fès.", Action.BUILD, "2021-03-19"),
    ],
)
def test_a_plain_act(language: str, text: str, action: Action, date: str) -> None:
    (event,) = events(text, language, "2021-03-24")
    assert (event.action, event.dating.date) == (action, date)
    assert event.givers
    assert event.evidence.text == text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Hurricane Beryl wrecked most of the boats as it passed on 1 July 2020."),
        ("en", "Acme Bank was listed on the stock exchange in May 2014."),
        ("en", "Maria Haddad has been chief executive of Acme Bank since March 2019."),
        ("fr", "L'ouragan a détruit la plupart des bateaux le 1er juillet 2020."),
        ("fr", "La banque Acme est cotée en bourse depuis mai 2014."),
        ("fr", "Maria Haddad dirige la banque Acme depuis mars 2019."),
    ],
)
def test_no_act_of_giving(language: str, text: str) -> None:
    assert events(text, language, "2021-03-24") == []


@pytest.mark.parametrize(
    ("text", "anchor"),
    [
        ("The bank, which employs welders, donated tablets in May 2020.", "donated"),
        ("In May 2020 the school reopened.", "reopened"),  # no word of an act, but a date
        ("The school is far away.", None),
    ],
)
def test_where_an_act_is_told(text: str, anchor: str | None) -> None:
    found = [one.head.text for one in acts(analysed(text)) if one.head is not None]
    assert found == ([anchor] if anchor else [])
