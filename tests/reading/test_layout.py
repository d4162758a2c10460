"""The parts of a page, as tables: a page with the expected part before each line.

`T` is the title, `P` prose, `F` furniture.
"""

from __future__ import annotations

import pytest

from extract.lang import LANGUAGES
from extract.reading import Part, blocks, title_of
from tests.case_reader import CaseError
from tests.engine import SEEDS

LETTERS = {"T": Part.TITLE, "P": Part.PROSE, "F": Part.FURNITURE}

ENGLISH = {
    "related headlines": """
        T Bank gives 300 laptops to rural schools
        P The bank gave 300 laptops to schools in Nakuru on Monday, its chief executive said in a statement.
        F Read also:
        F Telecom firm donates 500 masks to hospitals
        F Insurer opens two clinics in the north
        """,
    "article goes on after related headlines": """
        T Bank gives 300 laptops to rural schools
        P The bank gave 300 laptops to schools in Nakuru on Monday, its chief executive said in a statement.
        F Related articles
        F Telecom firm donates 500 masks to hospitals
        P The laptops will be handed over to 20 head teachers at a ceremony in the town hall next week.
        P It also paid for a year of lessons.
        """,
    "one related headline on its line": """
        T Bank gives 300 laptops to rural schools
        P The bank gave 300 laptops to schools in Nakuru on Monday, its chief executive said in a statement.
        F READ ALSO: Telecom firm donates 500 masks to hospitals
        P The laptops were bought with its own money.
        """,
    "buttons and counters": """
        F Menu
        F Share this article
        T Bank gives 300 laptops to rural schools
        F 5 min read
        F 1,204 views
        F Facebook
        P The bank gave 300 laptops to schools.
        F 12 comments
        F Subscribe to our newsletter
        F © 2021 The Daily Example. All rights reserved.
        """,
    "captions": """
        T Bank gives 300 laptops to rural schools
        F Photo: 40 pupils at the school in Nakuru
        F Image courtesy of the bank
        P The bank gave 300 laptops to schools.
        """,
    "about the company": """
        T Bank gives 300 laptops to rural schools
        P The bank gave 300 laptops to schools.
        P Pupils cheered.
        P Parents cheered too.
        P Nobody left early.
        F About Example Bank
        F Example Bank serves 4 million customers through 200 branches and employs 5,000 people in the country.
        F Media contacts
        F Jane Roe, +254 700 000000
        """,
    "prose that begins like furniture": """
        T Bank gives 300 laptops to rural schools
        P About 200 people watched as the bank gave 300 laptops to schools.
        P About 40 teachers were trained.
        P More than 300 laptops were handed over.
        P Photos of the day show 40 pupils, each with a laptop.
        P Share prices did not move after 300 laptops were given.
        P Latest figures show that 300 laptops were given.
        """,
    "figures alone": """
        T Bank gives 300 laptops to rural schools
        P The bank gave 300 laptops to schools.
        F 1,234.50
        F 12 / 40
        """,
    "headline again": """
        T Bank gives 300 laptops to rural schools
        F Bank gives 300 laptops to rural schools
        P The bank gave 300 laptops to schools.
        """,
    "list": """
        T Bank gives 300 laptops to rural schools
        P The bank gave:
        P - 300 laptops
        P - 40 printers
        P • two buses
        """,
    "cookies": """
        T Bank gives 300 laptops to rural schools
        P The bank gave 300 laptops to schools.
        F We use cookies to improve this page.
        F Accept all cookies
        """,
    "no title": """
        P The bank gave 300 laptops to schools in Nakuru on Monday.
        P It said more would follow.
        """,
}

FRENCH = {
    "à lire aussi": """
        T La banque offre 300 tablettes aux écoles rurales
        P La banque a offert 300 tablettes aux écoles de la région lundi, a annoncé son directeur général.
        F À lire aussi :
        F Un opérateur donne 500 masques aux hôpitaux
        F (Vidéo) Deux dispensaires ouvrent dans le nord
        """,
    "sur une ligne": """
        T La banque offre 300 tablettes aux écoles rurales
        P La banque a offert 300 tablettes aux écoles.
        F Lire aussi : Un opérateur donne 500 masques aux hôpitaux
        P Les tablettes ont été achetées sur ses fonds propres.
        """,
    "boutons": """
        F Accueil
        F Partager sur Facebook
        T La banque offre 300 tablettes aux écoles rurales
        F 3 min de lecture
        F 1 204 vues
        P La banque a offert 300 tablettes aux écoles.
        F Commentaires (12)
        F Abonnez-vous à notre newsletter
        F © 2021 Le Quotidien. Tous droits réservés.
        """,
    "légendes": """
        T La banque offre 300 tablettes aux écoles rurales
        F Photo : 40 élèves devant l’école
        F Crédit photo : la banque
        P La banque a offert 300 tablettes aux écoles.
        """,
    "à propos": """
        T La banque offre 300 tablettes aux écoles rurales
        P La banque a offert 300 tablettes aux écoles.
        P Les élèves sont ravis.
        P Leurs parents le sont aussi.
        P Personne n’est parti.
        F À propos de la Banque Exemple
        F La Banque Exemple compte 4 millions de clients et 200 agences, et emploie 5 000 personnes dans le pays.
        F Contact presse
        F Jeanne Roux, 05 22 00 00 00
        """,
    "prose": """
        T La banque offre 300 tablettes aux écoles rurales
        P Plus de 300 tablettes ont été remises.
        P À propos de ce don, le directeur a parlé de 40 écoles de la région et de deux ans de travail commun.
        P Autres bénéficiaires : 40 enseignants.
        P Source de fierté, ce don de 300 tablettes touche 20 écoles.
        P Suivez les 40 élèves au fil de leur année.
        """,
    "liste": """
        T La banque offre 300 tablettes aux écoles rurales
        P La banque a offert :
        P - 300 tablettes ;
        P - 40 imprimantes.
        """,
    "cookies": """
        T La banque offre 300 tablettes aux écoles rurales
        P La banque a offert 300 tablettes aux écoles.
        F Nous utilisons des cookies pour améliorer ce site.
        F Tout accepter
        """,
}


def expected_parts(table: str) -> list[tuple[str, Part]]:
    """Lines of a table with their parts. Raises CaseError for a line without one of the letters."""
    found = []
    for line in filter(None, map(str.strip, table.splitlines())):
        letter, space, content = line.partition(" ")
        if letter not in LETTERS or not space:
            raise CaseError(f"no part before {line!r}")
        found.append((content, LETTERS[letter]))
    return found


@pytest.mark.parametrize(
    ("language", "table"),
    [("en", table) for table in ENGLISH.values()] + [("fr", table) for table in FRENCH.values()],
    ids=[f"en {name}" for name in ENGLISH] + [f"fr {name}" for name in FRENCH],
)
def test_parts_of_a_page(language: str, table: str) -> None:
    expected = expected_parts(table)
    text = "\n".join(content for content, _ in expected)
    got = [(text[b.span.start : b.span.end], b.part) for b in blocks(text, LANGUAGES[language].pages)]
    assert got == expected


def test_tables_are_read_strictly() -> None:
    with pytest.raises(CaseError):
        expected_parts("X some line")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text", ["", "\n\n", " \t\n…\n---"], ids=["empty", "blank", "marks"])
def test_nothing_is_no_block(language: str, text: str) -> None:
    assert blocks(text, LANGUAGES[language].pages) == ()


def test_given_title_is_the_title_wherever_it_stands() -> None:
    text = "Monday\nBank gives laptops\nThe bank gave 300 laptops to schools."
    found = blocks(text, LANGUAGES["en"].pages, "BANK GIVES LAPTOPS")
    assert [block.part for block in found] == [Part.PROSE, Part.TITLE, Part.PROSE]


def test_title_of_a_page() -> None:
    text = "Menu\nBank gives laptops to schools\nThe bank gave 300 laptops to schools."
    pages = LANGUAGES["en"].pages
    assert title_of(text, blocks(text, pages)) == "Bank gives laptops to schools"
    assert title_of("The bank gave.", blocks("The bank gave.", pages)) is None


def test_broken_lines_are_one_block() -> None:
    text = "The bank said on Monday that it gave schools\nin the north 300 laptops.\n\nmore words in lower case"
    found = blocks(text, LANGUAGES["en"].pages)
    assert [text[b.span.start : b.span.end].split()[0] for b in found] == ["The", "more"]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028", "\u2029", "\n\n \n"], ids=repr)
def test_every_kind_of_line_end(end: str) -> None:
    text = end.join(["Bank gives laptops to schools", "The bank gave 300 laptops.", "Share this article"])
    found = blocks(text, LANGUAGES["en"].pages)
    assert [block.part for block in found] == [Part.TITLE, Part.PROSE, Part.FURNITURE]


@pytest.mark.parametrize("seed", ["000_d92241bd7914c844", "004_3f24ef2015cea85e"])
def test_seeds_keep_all_their_prose(seed: str) -> None:
    text = (SEEDS / f"{seed}.txt").read_text(encoding="utf-8")
    language = "en" if seed.startswith("000") else "fr"
    found = blocks(text, LANGUAGES[language].pages)
    aside = [text[b.span.start : b.span.end] for b in found if b.part is Part.FURNITURE]
    assert all(len(line.split()) < 25 for line in aside)
    words = sum(len(text[b.span.start : b.span.end].split()) for b in found)
    assert words == len(text.split())
