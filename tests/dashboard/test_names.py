"""Streamlit puts dashboard/ on the search path: no module there may hide an installed library or a standard one."""

from __future__ import annotations

import sys
from importlib.metadata import packages_distributions
from pathlib import Path

import dashboard


def test_no_module_hides_a_library() -> None:
    folder = Path(str(dashboard.__file__)).parent
    ours = {path.stem for path in folder.glob("*.py")} | {path.name for path in folder.iterdir() if path.is_dir()}
    taken = set(packages_distributions()) | set(sys.stdlib_module_names)
    assert ours & taken == set()
