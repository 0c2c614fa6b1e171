"""A registry of an older format: all of it is there afterwards, the old file stays, and every crash is survived."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from shelter_app.domain.ids import ResidentId
from shelter_app.security import changes
from shelter_app.security.files import Files
from shelter_app.security.header_files import read_header, switch_header
from shelter_app.services import audits, sheets, upgrading, vault
from shelter_app.services.session import Session
from shelter_app.storage import engine, migrations
from shelter_app.storage.errors import DatabaseDamaged, DatabaseNewer, DatabaseOlder, DiskFull
from tests.services.registries import DIRECTOR, FIRST, LONG, SECOND, SECRET, WORKER, Registry, every_crash, make

NEXT = '''"""Format 2, as a later program may have it: a column and a table more."""


def up(migrator, database):
    database.execute_sql("ALTER TABLE stays ADD COLUMN locker TEXT NOT NULL DEFAULT ''")
    database.execute_sql("CREATE TABLE beds (id INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL)")
    database.execute_sql("INSERT INTO beds VALUES (1, 'у окна')")
'''
WHY = "база восстановлена из копии после ошибки"


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


def enter(registry: Registry, files: Files | None = None, *, upgrade: bool = True, because: str = "") -> Session:
    door = vault.knock(registry.place(files))
    unlocked = vault.turn(door, DIRECTOR, FIRST, now=registry.clock.now)
    return vault.enter(door, unlocked, clock=registry.clock, upgrade=upgrade, older_because=because)


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


def new_file(registry: Registry) -> Path:
    """Where the registry lies in the format of tomorrow."""
    folder = registry.folder / "registry"
    return folder / upgrading._file_of(read_header(Files(), folder).header, 2)


def test_a_half_written_copy_is_replaced(registry: Registry) -> None:
    leftover = new_file(registry).with_suffix(".draft")
    leftover.write_bytes(b"half of a copy")
    leftover.with_name(f"{leftover.name}-wal").write_bytes(b"and of its log")
    with_beds = enter(registry)
    assert beds(with_beds) == [("у окна",)]
    with_beds.store.close()
    assert not list(leftover.parent.glob("*.draft*"))


def headers(registry: Registry) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in (registry.folder / "registry").glob("registry.hdr*")}


def put_back(saved: dict[Path, bytes]) -> None:
    for path, content in saved.items():
        path.write_bytes(content)


def work_on(session: Session, word: str) -> None:
    """Something saved that only the newest file has."""
    session.store.settings.put("work", word)
    vault.leave(session)


def test_an_earlier_header_put_back_leads_to_the_work_done_since_the_upgrade(registry: Registry) -> None:
    saved = headers(registry)
    work_on(enter(registry), "since the upgrade")
    files = db_files(registry)
    put_back(saved)
    again = enter(registry)
    assert again.store.settings.get("work", str) == "since the upgrade"
    assert beds(again) == [("у окна",)]
    assert audits.verify(by=again).good
    again.store.close()
    assert db_files(registry) == files
    assert registry.opens(DIRECTOR)


def test_a_copy_of_the_older_format_that_was_put_back_is_not_left_for_what_the_registry_became(
    registry: Registry,
) -> None:
    folder = registry.folder / "registry"
    header = read_header(Files(), folder).header
    (folder / "registry-0badcafe.db").write_bytes((folder / header.db_file).read_bytes())
    session = enter(registry)
    assert session.vault is not None
    after = read_header(Files(), folder).header.generation
    draft = changes.restored(header, session.vault, "registry-0badcafe.db", after)
    work_on(session, "what the copy was put back to undo")
    switch_header(Files(), folder, draft)
    again = enter(registry, because=WHY)
    assert again.store.settings.get("work", str) is None
    assert beds(again) == [("у окна",)]
    again.store.close()


def test_a_newer_file_that_lacks_what_was_done_in_the_older_one_is_put_aside_and_kept(
    registry: Registry, tomorrow: Path
) -> None:
    saved, program = headers(registry), tomorrow.read_text("utf-8")
    target = new_file(registry)
    work_on(enter(registry), "since the upgrade")
    newer = target.read_bytes()
    put_back(saved)
    tomorrow.unlink()
    registry.clock.now += timedelta(days=1)
    work_on(enter(registry, because=WHY), "with the earlier program")
    tomorrow.write_text(program, "utf-8")
    session = enter(registry, because=WHY)
    assert session.store.settings.get("work", str) == "with the earlier program"
    session.store.close()
    assert target.with_name(f"{target.name}.aside-1").read_bytes() == newer


@pytest.mark.parametrize("content", [b"", b"of somebody else " * 1000])
def test_a_file_that_lies_where_the_new_one_belongs_is_never_deleted(registry: Registry, content: bytes) -> None:
    target = new_file(registry)
    for name in (target.name, f"{target.name}-wal", f"{target.name}.aside-1"):
        target.with_name(name).write_bytes(content)
    session = enter(registry)
    assert beds(session) == [("у окна",)]
    session.store.close()
    for name in (f"{target.name}.aside-1", f"{target.name}.aside-2", f"{target.name}.aside-2-wal"):
        assert target.with_name(name).read_bytes() == content


ANOTHER_PROCESS = """
import sys
from pathlib import Path
from shelter_app.storage import engine
database = engine.connect(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]))
database.execute_sql("PRAGMA busy_timeout = 0")
with engine.told_apart():
    database.execute_sql("INSERT INTO settings VALUES ('work', '1')")
"""


def test_nobody_else_writes_into_the_older_file_while_it_is_copied_and_switched(registry: Registry) -> None:
    folder = registry.folder / "registry"
    (before,) = db_files(registry)
    door = vault.knock(registry.place())
    key = vault.turn(door, DIRECTOR, FIRST, now=registry.clock.now).keys.database_key_pragma()
    said: dict[str, str] = {}

    class Meanwhile(Files):
        """Before the copy takes its name and before the header does, another process tries to save something."""

        def replace(self, source: Path, target: Path) -> None:
            if target.name.endswith((".db", ".hdr")) and target.name not in said:
                write = [sys.executable, "-c", ANOTHER_PROCESS, str(folder / before), key.hex()]
                said[target.name] = subprocess.run(write, capture_output=True, text=True, check=False).stderr
            super().replace(source, target)

    session = enter(registry, Meanwhile())
    assert session.store.settings.get("work", str) is None
    session.store.close()
    assert len(said) == 2
    assert all("DatabaseBusy" in words for words in said.values()), said


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
