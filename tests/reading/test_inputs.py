"""Files to articles: every good and bad input, each reported in its own place."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from extract.model import Article
from extract.reading import Unread, articles
from extract.reading.inputs import MAX_CHARACTERS, article, decoded

LINE = {"id": "one", "text": "The bank gave 300 laptops."}


def read(*paths: Path) -> list[Article | Unread]:
    return list(articles(paths))


def lines(folder: Path, *records: object) -> list[Article | Unread]:
    path = folder / "in.jsonl"
    path.write_text(
        "\n".join(one if isinstance(one, str) else json.dumps(one) for one in records), encoding="utf-8", newline=""
    )
    return read(path)


def why(found: Article | Unread) -> str:
    assert isinstance(found, Unread)
    return found.why


def test_text_file_is_one_article_named_after_it(tmp_path: Path) -> None:
    path = tmp_path / "2021 été.txt"
    path.write_text("La banque a donné 300 tablettes.", encoding="utf-8")
    assert read(path) == [Article("2021 été", "", "La banque a donné 300 tablettes.")]


def test_folder_is_read_in_order_with_its_subfolders(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    for name in ("b.txt", "a.TXT", "sub/c.txt", "notes.md"):
        (tmp_path / name).write_text("some words", encoding="utf-8")
    assert [one.id for one in read(tmp_path) if isinstance(one, Article)] == ["a", "b", "c"]


def test_json_line_with_every_field(tmp_path: Path) -> None:
    record = LINE | {
        "title": "T",
        "published": "2021-03",
        "language": "en",
        "source": "S",
        "url": "https://example.org",
    }
    (found,) = lines(tmp_path, record)
    assert found == Article("one", "en", LINE["text"], "2021-03", "T", "S", "https://example.org")


def test_number_as_id_is_its_text(tmp_path: Path) -> None:
    (found,) = lines(tmp_path, LINE | {"id": 12})
    assert isinstance(found, Article)
    assert found.id == "12"


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        ("2020-12-29T10:00:00Z", "2020-12-29"),
        ("2020-12-29 10:00", "2020-12-29"),
        ("2020-12", "2020-12"),
        (2020, "2020"),
        ("", None),
        (None, None),
    ],
)
def test_publication_dates(tmp_path: Path, published: object, expected: str | None) -> None:
    (found,) = lines(tmp_path, LINE | {"published": published})
    assert isinstance(found, Article)
    assert found.published == expected


@pytest.mark.parametrize("published", ["0000-01-01", "99999", "29/12/2020", "2020-13-01", "yesterday", ["2020"]])
def test_bad_publication_date_is_refused_with_the_way_out(tmp_path: Path, published: object) -> None:
    bad, good = lines(tmp_path, LINE | {"published": published}, LINE | {"id": "two"})
    assert why(bad).startswith('"published" is ')
    assert "2020-12-29" in why(bad)
    assert isinstance(good, Article)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{not json", "the line is no JSON"),
        ("[" * 100_000, "the line is no JSON"),
        ("[1, 2]", 'the line needs an object with "id" and "text"'),
        ('"text"', 'the line needs an object with "id" and "text"'),
        ('{"id": "x"}', 'the line needs an object with "id" and "text"'),
        ('{"id": "x", "text": 5}', 'the line needs an object with "id" and "text"'),
        ('{"text": "words"}', 'the line lacks an "id"'),
        ('{"id": "x", "text": "  "}', "it is empty"),
    ],
    ids=lambda value: str(value)[:30],
)
def test_bad_line_is_named_and_loses_no_other(tmp_path: Path, line: str, reason: str) -> None:
    first, bad, blank_skipped = lines(tmp_path, LINE, line, "", LINE | {"id": "two"})
    assert isinstance(first, Article)
    assert why(bad) == reason
    assert isinstance(bad, Unread)
    assert bad.place.endswith("in.jsonl:2")
    assert isinstance(blank_skipped, Article)


@pytest.mark.parametrize("mark", ["\u2028", "\u0085", "\x0c", "\v"], ids=["2028", "85", "form feed", "tab"])
def test_only_newlines_end_a_json_line(tmp_path: Path, mark: str) -> None:
    record = json.dumps(LINE | {"text": f"One line.{mark}Another."}, ensure_ascii=False)
    (found,) = lines(tmp_path, record)
    assert isinstance(found, Article)
    assert "Another." in found.text


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "it is empty"),
        (b"  \n\t\r\n", "it is empty"),
        (b"... --- !!!", "it is empty"),
        (bytes(range(256)) * 40, "it holds binary data, not text"),
        (b"\x00" * 5_000, "it holds binary data, not text"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(32)) * 20, "it holds binary data, not text"),
    ],
    ids=["nothing", "blank", "marks", "all bytes", "zeros", "picture"],
)
def test_file_without_text(tmp_path: Path, content: bytes, reason: str) -> None:
    path = tmp_path / "x.txt"
    path.write_bytes(content)
    (tmp_path / "y.txt").write_text("some words", encoding="utf-8")
    bad, good = read(tmp_path)
    assert why(bad) == reason
    assert isinstance(good, Article)


def test_missing_path(tmp_path: Path) -> None:
    (found,) = read(tmp_path / "nowhere")
    assert why(found) == "there is no such file or folder"


def test_empty_folder(tmp_path: Path) -> None:
    (found,) = read(tmp_path)
    assert why(found) == "the folder holds no .txt or .jsonl file"


def test_other_kind_of_file(tmp_path: Path) -> None:
    path = tmp_path / "page.pdf"
    path.write_bytes(b"%PDF")
    (found,) = read(path)
    assert why(found) == "only .txt and .jsonl files are read"


def test_unreadable_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "x.txt"
    path.write_text("words", encoding="utf-8")

    def refuse(_self: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    (found,) = read(path)
    assert why(found) == "it cannot be opened (Permission denied)"


def test_folder_named_like_a_file(tmp_path: Path) -> None:
    (tmp_path / "x.txt").mkdir()
    (tmp_path / "y.txt").write_text("some words", encoding="utf-8")
    assert [one.id for one in read(tmp_path) if isinstance(one, Article)] == ["y"]


def test_broken_link_loses_no_other(tmp_path: Path) -> None:
    (tmp_path / "x.txt").symlink_to(tmp_path / "gone.txt")
    (tmp_path / "y.txt").write_text("some words", encoding="utf-8")
    bad, good = read(tmp_path)
    assert "cannot be opened" in why(bad)
    assert isinstance(good, Article)


def test_name_that_no_file_system_allows() -> None:
    (found,) = read(Path("x" * 5_000))
    assert isinstance(found, Unread)


def test_ten_megabytes_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text("word " * 2_000_000, encoding="utf-8")
    (found,) = read(tmp_path)
    assert why(found) == f"it is longer than {MAX_CHARACTERS:,} characters: split it into articles"


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("Élève reçu".encode(), "Élève reçu"),
        ("Élève reçu".encode("utf-8-sig"), "Élève reçu"),
        ("Élève reçu".encode("utf-16"), "Élève reçu"),
        ("Élève reçu".encode("cp1252"), "Élève reçu"),
        ("“quoted” – €5".encode("cp1252"), "“quoted” – €5"),
        (b"", ""),
    ],
    ids=["utf-8", "mark", "utf-16", "western", "western marks", "nothing"],
)
def test_decoding(raw: bytes, text: str) -> None:
    assert decoded(raw) == text


def test_decoding_never_fails() -> None:
    assert decoded(b"\xff\xfe\xff") is not None
    assert decoded(bytes(range(256))) is not None


def test_lone_surrogates_are_replaced(tmp_path: Path) -> None:
    (found,) = lines(tmp_path, '{"id": "x", "text": "gave \\ud83d 300 kits"}')
    assert isinstance(found, Article)
    assert found.text == "gave \N{REPLACEMENT CHARACTER} 300 kits"
    found.text.encode("utf-8")


def test_lone_surrogates_beside_the_text_are_replaced(tmp_path: Path) -> None:
    (found,) = lines(tmp_path, '{"id": "x\\ud83d", "text": "words", "title": "\\udc00", "source": "\\ud800"}')
    assert isinstance(found, Article)
    for value in (found.id, found.title, found.source):
        assert value is not None
        value.encode("utf-8")


@pytest.mark.parametrize(
    ("page", "kept", "gone"),
    [
        ("<p>The bank gave 300 kits.</p><p>More.</p>", ["gave 300 kits.", "More."], ["<p>"]),
        ("<div><p>Unclosed <b>and <span>broken", ["Unclosed and broken"], ["<"]),
        ("<p>It gave 5 &lt; 6 &amp; R&eacute;seau</p>", ["5 < 6 & Réseau"], ["&amp;", "&eacute;"]),
        ("<p>Words</p><script>var x = 300;</script><style>p{}</style><p>more</p>", ["Words", "more"], ["300", "p{}"]),
        ("<p>One</p></div></p></span><p>Two", ["One", "Two"], ["</"]),
        ("<p <p <<a href='x>y'>Link</a> text</p>", ["text"], []),
        ("<p>Words<!-- 300 hidden --> here</p>", ["Words", "here"], ["hidden"]),
        ("<p>Before <script>never closed", ["Before"], []),
    ],
    ids=["plain", "unclosed", "entities", "scripts", "closed twice", "mangled", "comment", "open script"],
)
def test_pages(page: str, kept: list[str], gone: list[str]) -> None:
    found = article("x", "x", page)
    assert isinstance(found, Article)
    assert all(piece in found.text for piece in kept)
    assert not any(piece in found.text for piece in gone)


def test_entities_of_a_text_without_tags() -> None:
    found = article("x", "x", "l&#39;OCP &amp; co, R&eacute;seau&nbsp;300 AT&T; &nothing; &copy")
    assert isinstance(found, Article)
    assert found.text == "l'OCP & co, Réseau\u00a0300 AT&T; &nothing; &copy"


@pytest.mark.parametrize("text", ["5 < 6 and 7 > 2", "a <3 b", "x <- y", "see <unknown> word"])
def test_angles_are_not_always_tags(text: str) -> None:
    found = article("x", "x", text)
    assert isinstance(found, Article)
    assert found.text == text


def test_paragraphs_of_a_page_stay_apart() -> None:
    found = article("x", "x", "<h1>A title</h1><p>First.</p><p>Second.</p>")
    assert isinstance(found, Article)
    assert found.text.split() == ["A", "title", "First.", "Second."]
    assert "\n" in found.text[found.text.index("First.") : found.text.index("Second.")]


def test_stray_control_characters_are_spaces() -> None:
    found = article("x", "x", "gave\x00 300\x07 kits")
    assert isinstance(found, Article)
    assert found.text == "gave  300  kits"
