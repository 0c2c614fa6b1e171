"""A closed registry with a director, a case worker, a sheet and one file, copied for each test, and a drive."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.services import registries
from tests.services.registries import Registry


@pytest.fixture(scope="session")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Registry:
    """Made once; nothing is ever changed in it."""
    return registries.make(tmp_path_factory.mktemp("copies") / "pattern")


@pytest.fixture
def registry(pattern: Registry, tmp_path: Path) -> Registry:
    """A copy of it that a test may ruin."""
    return pattern.copy(tmp_path / "house")


@pytest.fixture
def drive(tmp_path: Path) -> Path:
    """A folder for copies."""
    folder = tmp_path / "drive"
    folder.mkdir()
    return folder
