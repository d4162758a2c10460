"""One small data folder for all tests of the dashboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from dashboard import data
from tests.dashboard import samples

SHELL = Path(data.__file__).with_name("shell.py")


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return samples.write(tmp_path_factory.mktemp("data"))


@pytest.fixture(scope="session")
def opened(folder: Path) -> data.Store:
    return data.open_store(folder)


@pytest.fixture
def app(folder: Path, monkeypatch: pytest.MonkeyPatch) -> AppTest:
    """The app over the sample data, not run yet."""
    monkeypatch.setenv("GIVETRAIL_DATA", str(folder))
    return AppTest.from_file(str(SHELL), default_timeout=20)
