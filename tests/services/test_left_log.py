"""A log of changes that a killed session has left: judged with its file before either of them is changed."""

from __future__ import annotations

import errno
import shutil
from pathlib import Path

import pytest

from shelter_app.domain.anchors import OlderCopy
from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.reading import Why
from shelter_app.services import journal, ladder, reading, vault
from shelter_app.services.journal import NewNote
from shelter_app.storage.errors import DatabaseDamaged, DatabaseReadOnly, DiskFull
from tests.records import NOON
from tests.services import registries
from tests.services.registries import Registry
from tests.services.test_reading import flipped, knocked, state


@pytest.fixture(scope="session")
def closed(tmp_path_factory: pytest.TempPathFactory) -> Registry:
    return registries.make(tmp_path_factory.mktemp("left-log") / "pattern")


@pytest.fixture
def registry(closed: Registry, tmp_path: Path) -> Registry:
    return closed.copy(tmp_path / "house")


def killed_at_work(registry: Registry, folder: Path) -> tuple[Registry, Path, Path]:
    """A copy as a killed session leaves it, with its file and its log, after twenty notes and a checkpoint before."""
    by = registry.session()
    by.store.database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    for number in range(20):
        journal.write(registry.file, NewNote("talk", NOON, f"Записано перед обрывом, {number}"), by=by)
    cut = registry.copy(folder)
    by.store.database.close()
    for index in (cut.folder / "registry").glob("*-shm"):
        index.unlink()
    (path,) = (cut.folder / "registry").glob("registry-*.db")
    return cut, path, path.with_name(f"{path.name}-wal")


@pytest.mark.parametrize("quarter", [1, 2, 3])
def test_f54_a_damaged_log_is_told_at_the_door_and_no_byte_of_it_is_lost(
    registry: Registry, tmp_path: Path, quarter: int
) -> None:
    cut, _path, log = killed_at_work(registry, tmp_path / "cut")
    good = log.read_bytes()
    flipped(log, 8 * (len(good) // 4 * quarter))
    before = state(cut.folder)
    door, unlocked = knocked(cut)
    reading.whole(door, unlocked)
    assert state(cut.folder) == before
    bytes_before = {name: told for name, told in cut.hashes().items() if not name.endswith("-shm")}
    for _time in range(2):
        with pytest.raises(OlderCopy):
            vault.enter(door, unlocked, clock=cut.clock)
        found = ladder.climb(cut.place(), lambda _door: unlocked, thorough=True)
        assert any(isinstance(one.error, OlderCopy) for one in found)
        assert {name: told for name, told in cut.hashes().items() if not name.endswith("-shm")} == bytes_before
    log.write_bytes(good)
    assert [one for one in cut.secret_words() if one.startswith("Записано")] != []


def test_f54_a_director_goes_on_behind_a_damaged_log_only_with_a_reason(registry: Registry, tmp_path: Path) -> None:
    cut, _path, log = killed_at_work(registry, tmp_path / "cut")
    flipped(log, 8 * (log.stat().st_size // 4))
    door, unlocked = knocked(cut)
    with pytest.raises(InvalidInput):
        vault.enter(door, unlocked, clock=cut.clock, older_because="да")
    assert log.stat().st_size > 0
    vault.leave(vault.enter(door, unlocked, clock=cut.clock, older_because="Диск повреждён, копии новее нет"))
    with cut.inside() as by:
        assert "registry.older_accepted" in [line.action for line in by.store.audit.entries()]


def test_f54_a_damaged_file_behind_a_log_is_judged_with_nothing_moved_even_where_no_copy_fits(
    registry: Registry, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cut, path, _log = killed_at_work(registry, tmp_path / "cut")
    door, unlocked = knocked(cut)
    assert reading.whole(door, unlocked) is None

    def refuses(*_paths: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    raw = path.read_bytes()
    path.write_bytes(raw[:4096] + bytes(len(raw) - 4096))
    before = state(cut.folder)
    assert isinstance(reading.whole(door, unlocked), DatabaseDamaged)
    assert state(cut.folder) == before
    monkeypatch.setattr(shutil, "copyfile", refuses)
    whole = {name: told for name, told in cut.hashes().items() if not name.endswith("-shm")}
    assert isinstance(reading.whole(door, unlocked), DatabaseDamaged)
    with pytest.raises(DiskFull):
        reading.enter(door, unlocked, Why.DAMAGED, clock=cut.clock)
    assert {name: told for name, told in cut.hashes().items() if not name.endswith("-shm")} == whole


def test_a_disk_that_gives_nothing_back_is_no_full_disk(
    registry: Registry, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cut, _path, _log = killed_at_work(registry, tmp_path / "cut")
    door, unlocked = knocked(cut)

    def refuses(*_paths: object) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(shutil, "copyfile", refuses)
    assert isinstance(reading.whole(door, unlocked), DatabaseReadOnly)
    with pytest.raises(DatabaseReadOnly):
        reading.enter(door, unlocked, Why.DAMAGED, clock=cut.clock)
