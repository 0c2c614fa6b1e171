"""A registry of an older format: all of it is there afterwards, the old file stays, and every crash is survived."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from shelter_app.domain.ids import ResidentId
from shelter_app.security.files import Files
from shelter_app.security.header_files import read_header
from shelter_app.services import audits, sheets, upgrading, vault
from shelter_app.services.session import Session
from shelter_app.storage import engine, migrations
from shelter_app.storage.errors import DatabaseDamaged, DatabaseNewer, DatabaseOlder, DiskFull
from tests.services.registries import DIRECTOR, FIRST, LONG, SECOND, SECRET, WORKER, Registry, every_crash, make

NEXT = '''"""Format 2, as a later program may have it: a column and a table more."""


def up(migrator, database):
    database.execute_sql("ALTER TABLE stays ADD COLUMN bed TEXT NOT NULL DEFAULT ''")
    database.execute_sql("CREATE TABLE beds (id INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL)")
    database.execute_sql("INSERT INTO beds VALUES (1, 'у окна')")
'''


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Registry:
    """A registry as today's program makes it; for the program of tomorrow it is an older one."""
    return make(tmp_path_factory.mktemp("pattern"))


@pytest.fixture
def tomorrow(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The program knows one format more than the registry has."""
    folder = tmp_path_factory.mktemp("migrations")
    (folder / "m0002_beds.py").write_text(NEXT, "utf-8")
    monkeypatch.setattr(migrations, "__path__", [*migrations.__path__, str(folder)])
    yield folder / "m0002_beds.py"
    sys.modules.pop("shelter_app.storage.migrations.m0002_beds", None)


@pytest.fixture
def registry(pattern: Registry, tmp_path: Path, tomorrow: Path) -> Registry:
    return pattern.copy(tmp_path)


def enter(registry: Registry, files: Files | None = None, *, upgrade: bool = True) -> Session:
    door = vault.knock(registry.place(files))
    unlocked = vault.turn(door, DIRECTOR, FIRST, now=registry.clock.now)
    return vault.enter(door, unlocked, clock=registry.clock, upgrade=upgrade)


def db_files(registry: Registry) -> set[str]:
    return {path.name for path in (registry.folder / "registry").glob("registry-*.db")}


def beds(session: Session) -> list[tuple[str]]:
    return list(session.store.database.execute_sql("SELECT name FROM beds").fetchall())


def test_an_older_registry_is_brought_to_this_format_and_nothing_is_lost(registry: Registry) -> None:
    (before,) = db_files(registry)
    untouched = (registry.folder / "registry" / before).read_bytes()
    session = enter(registry)
    assert beds(session) == [("у окна",)]
    assert migrations.found_version(session.store.database) == 2
    assert [entry.action for entry in session.store.audit.entries()][-1] == "login"
    assert audits.verify(by=session).good
    assert session.store.residents.get(ResidentId(registry.file)).number
    engine.check_pages(session.store.database, thorough=True)
    vault.leave(session)
    (after,) = db_files(registry) - {before}
    folder = registry.folder / "registry"
    assert (folder / before).read_bytes() == untouched
    assert (folder / after).stat().st_mode & 0o777 == 0o600
    for name in ("registry.hdr", "registry.hdr.1"):
        assert f'"{after}"'.encode() in (folder / name).read_bytes()
    assert registry.opens(DIRECTOR)
    assert registry.opens(WORKER, SECOND)
    assert registry.secret_words() == [SECRET]
    assert len(db_files(registry)) == 2


def test_the_key_is_not_changed_on_the_way(registry: Registry) -> None:
    before = read_header(Files(), registry.folder / "registry").header
    enter(registry).store.close()
    after = read_header(Files(), registry.folder / "registry").header
    assert (after.dek_id, after.members, after.recovery) == (before.dek_id, before.members, before.recovery)


def test_a_command_leaves_an_older_registry_alone(registry: Registry) -> None:
    before = registry.hashes()
    with pytest.raises(DatabaseOlder) as refused:
        enter(registry, upgrade=False)
    assert (refused.value.found, refused.value.known) == (1, 2)
    assert before.items() <= registry.hashes().items()


def test_an_upgrade_interrupted_at_any_step_is_begun_again(pattern: Registry, tmp_path: Path, tomorrow: Path) -> None:
    def run(registry: Registry, files: Files) -> None:
        enter(registry, files).store.database.close()

    for broken, where in every_crash(pattern, tmp_path, run):
        session = enter(broken)
        assert beds(session) == [("у окна",)], where
        assert audits.verify(by=session).good, where
        session.store.close()


def test_a_half_written_copy_is_replaced(registry: Registry) -> None:
    header = read_header(Files(), registry.folder / "registry").header
    leftover = registry.folder / "registry" / upgrading._file_of(header, 2)
    leftover.write_bytes(b"half of a copy")
    leftover.with_name(f"{leftover.name}-wal").write_bytes(b"and of its log")
    with_beds = enter(registry)
    assert beds(with_beds) == [("у окна",)]
    with_beds.store.close()


def test_a_migration_that_fails_leaves_the_older_format_in_use(registry: Registry, tomorrow: Path) -> None:
    tomorrow.write_text(NEXT.replace("INTO beds", "INTO no_such_table"), "utf-8")
    before = read_header(Files(), registry.folder / "registry").header
    with pytest.raises(Exception, match="no_such_table"):
        enter(registry)
    assert read_header(Files(), registry.folder / "registry").header == before
    tomorrow.unlink()
    assert registry.opens(DIRECTOR)


def test_a_damaged_registry_is_not_copied(registry: Registry) -> None:
    (name,) = db_files(registry)
    path = registry.folder / "registry" / name
    content = bytearray(path.read_bytes())
    content[-2000] ^= 1
    path.write_bytes(content)
    before = read_header(Files(), registry.folder / "registry").header
    with pytest.raises(DatabaseDamaged):
        enter(registry)
    assert read_header(Files(), registry.folder / "registry").header == before
    assert db_files(registry) == {name}


def test_without_room_for_the_copy_nothing_is_begun(registry: Registry, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage(registry.folder)
    size = (registry.folder / "registry" / db_files(registry).pop()).stat().st_size
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage._replace(free=2 * size))
    with pytest.raises(DiskFull):
        enter(registry)
    assert len(db_files(registry)) == 1


def test_the_sheet_opens_an_older_registry_too(registry: Registry) -> None:
    found = sheets.open_with(registry.place(), registry.words)
    done = sheets.recover(registry.place(), found, found.directors[0], LONG, clock=registry.clock)
    assert beds(done.session) == [("у окна",)]
    vault.leave(done.session)
    assert registry.opens(DIRECTOR, LONG)


def test_a_newer_registry_is_refused_and_left_alone(registry: Registry, tomorrow: Path) -> None:
    enter(registry).store.close()
    tomorrow.unlink()
    before = registry.hashes()
    with pytest.raises(DatabaseNewer) as refused:
        enter(registry)
    assert (refused.value.found, refused.value.known) == (2, 1)
    assert before.items() <= registry.hashes().items()
