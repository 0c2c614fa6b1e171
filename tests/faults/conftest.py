"""One closed registry that every fault is tried on, copied for each test."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults import world


@pytest.fixture(scope="session")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A registry after first run, with a director and a case worker and nobody in it yet."""
    folder = tmp_path_factory.mktemp("faults") / "pattern"
    folder.mkdir()
    world.build(folder)
    return folder


@pytest.fixture
def folder(pattern: Path, tmp_path: Path) -> Path:
    """A copy of that registry that a test may ruin."""
    return world.copied(pattern, tmp_path / "world")
