"""The rules that keep the project simple: who may import whom, where words and functions live, how long things get."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from extract.lang import LANGUAGES

ROOT = Path(__file__).parents[1]
PACKAGES = ("extract", "dashboard")
FILES = sorted(path for package in PACKAGES for path in (ROOT / package).rglob("*.py"))
MODULES = {".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path for path in FILES}
LONGEST_FILE = 400
LONGEST_FUNCTION = 45

# From the light to the heavy: a module imports only what stands in its own layer or in an earlier one.
LAYERS: tuple[tuple[str, ...], ...] = (
    ("extract.model", "extract.edtf", "extract.folding"),
    ("extract.lang", "extract.tables", "extract.decisions", "extract.syntax"),
    ("extract.store", "extract.csvs", "extract.register", "extract.tallies"),
    ("extract.reading", "extract.numbers", "extract.dates", "extract.names", "extract.models"),
    ("extract.analysis", "extract.components", "extract.rows"),
    ("extract.pipeline",),
    ("extract.tabular", "extract.facts", "extract.evaluation"),
    ("extract.ingest",),
    ("extract.cli",),
)
# What the dashboard may import at its start; the engine is reached inside functions, where articles are added.
LIGHT = ("extract.model", "extract.edtf", "extract.folding", "extract.tallies", "extract.store", "extract.csvs",
         "extract.register", "extract.tables")  # fmt: skip
PANDAS = ("extract.store", "extract.tallies", "dashboard")


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def imported(path: Path, *, at_start: bool = False) -> Iterator[str]:
    """Names of the modules that a file imports: all, or only those imported when it is itself."""
    for node in _statements(tree(path)) if at_start else ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                inner = f"{node.module}.{alias.name}"
                yield inner if inner in MODULES else node.module


def _statements(node: ast.AST) -> Iterator[ast.AST]:
    """Everything that runs on import: not the bodies of functions, nor what only a type checker reads."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            continue
        if isinstance(child, ast.If) and "TYPE_CHECKING" in ast.dump(child.test):
            continue
        yield child
        yield from _statements(child)


def inside(module: str, packages: tuple[str, ...]) -> bool:
    return any(module == package or module.startswith(f"{package}.") for package in packages)


def layer(module: str) -> int | None:
    return next((place for place, names in enumerate(LAYERS) if inside(module, names)), None)


EXTRACT = sorted(name for name in MODULES if name.startswith("extract."))


@pytest.mark.parametrize("module", EXTRACT)
def test_imports_go_one_way(module: str) -> None:
    own = layer(module)
    assert own is not None, f"{module} stands in no layer: say in LAYERS where it belongs"
    names = {name for name in imported(MODULES[module]) if name.startswith("extract.")}
    assert {name for name in names if (layer(name) or 0) > own} == set()


@pytest.mark.parametrize("module", EXTRACT)
def test_engine_knows_no_dashboard(module: str) -> None:
    assert not [name for name in imported(MODULES[module]) if inside(name, ("dashboard", "streamlit", "plotly"))]


@pytest.mark.parametrize("module", sorted(MODULES))
def test_pandas_stays_where_tables_are_shown(module: str) -> None:
    assert inside(module, PANDAS) or "pandas" not in set(imported(MODULES[module]))


@pytest.mark.parametrize("module", sorted(name for name in MODULES if inside(name, ("dashboard",))))
def test_dashboard_starts_with_the_light_modules_only(module: str) -> None:
    names = {name for name in imported(MODULES[module], at_start=True) if name.startswith("extract")}
    assert {name for name in names if not inside(name, LIGHT)} == set()


@pytest.mark.parametrize("code", LANGUAGES)
def test_language_files_hold_words_and_no_logic(code: str) -> None:
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef, ast.For, ast.While, ast.If)
    for path in (ROOT / "extract" / "lang" / code).glob("*.py"):
        assert not [node for node in ast.walk(tree(path)) if isinstance(node, kinds)], path


def test_languages_have_the_same_files() -> None:
    files = {code: {path.name for path in (ROOT / "extract" / "lang" / code).glob("*.py")} for code in LANGUAGES}
    assert len(set(map(frozenset, files.values()))) == 1


def test_no_language_is_named_by_the_schema() -> None:
    names = {name for path in (ROOT / "extract" / "lang" / "schema").glob("*.py") for name in imported(path)}
    assert not [name for name in names for code in LANGUAGES if inside(name, (f"extract.lang.{code}",))]


@pytest.mark.parametrize("module", sorted(MODULES))
def test_files_stay_short(module: str) -> None:
    if not inside(module, (*(f"extract.lang.{code}" for code in LANGUAGES), "extract.tables")):
        assert len(MODULES[module].read_text(encoding="utf-8").splitlines()) <= LONGEST_FILE


@pytest.mark.parametrize("module", sorted(MODULES))
def test_functions_stay_short(module: str) -> None:
    functions = [n for n in ast.walk(tree(MODULES[module])) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)]
    long = {f.name: (f.end_lineno or 0) - f.lineno + 1 for f in functions}
    assert {name: lines for name, lines in long.items() if lines > LONGEST_FUNCTION} == {}


@pytest.mark.parametrize("module", sorted(MODULES))
def test_every_file_says_what_it_is(module: str) -> None:
    path = MODULES[module]
    assert not path.read_text(encoding="utf-8").strip() or ast.get_docstring(tree(path))


CLOCKS = re.compile(r"\b(?:datetime\.now|datetime\.utcnow|date\.today|datetime\.today|time\.time|time\.localtime)\(")


@pytest.mark.parametrize("module", EXTRACT)
def test_engine_reads_no_clock(module: str) -> None:
    assert not CLOCKS.search(MODULES[module].read_text(encoding="utf-8"))


def loaded_by(statement: str) -> set[str]:
    """The modules that a fresh Python has loaded after a statement."""
    program = f"{statement}\nimport sys\nprint('\\n'.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_dashboard_data_loads_no_engine() -> None:
    loaded = loaded_by("import dashboard.data")
    assert not loaded & {"spacy", "thinc", "dateparser", "extract.pipeline", "extract.models", "extract.analysis"}


def test_package_itself_loads_nothing() -> None:
    assert {name for name in loaded_by("import extract") if name.startswith("extract.")} == set()
    assert "spacy" not in loaded_by("import extract.model, extract.edtf, extract.tallies, extract.store, extract.csvs")


def test_help_of_the_command_waits_for_no_engine() -> None:
    assert not loaded_by("import extract.cli") & {"spacy", "thinc", "dateparser", "pandas"}


def test_importing_the_engine_loads_no_model() -> None:
    program = (
        "import extract.pipeline, extract.ingest, extract.models as models\n"
        "from extract import decisions\n"
        "assert models.load.cache_info().currsize == 0\n"
        "assert decisions.shipped.cache_info().currsize == 0"
    )
    loaded_by(program)
