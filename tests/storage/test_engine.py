"""The encrypted file: settings in force, keys that are refused, damage that is told apart, and nothing in the logs."""

from __future__ import annotations

import logging
import os
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from peewee import OperationalError

from shelter_app.storage import engine
from shelter_app.storage.errors import (
    DatabaseDamaged,
    DatabaseMissing,
    DatabaseReadOnly,
    DiskFull,
    EngineTooOld,
)
from shelter_app.storage.store import Store, open_store
from tests.records import KEY, House, new_house, new_store

PAGE = 4096
WANTED = {
    "journal_mode": "wal",
    "synchronous": 2,
    "foreign_keys": 1,
    "recursive_triggers": 1,
    "secure_delete": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "mmap_size": 0,
    "busy_timeout": 5000,
    "cipher_memory_security": "1",
    "application_id": engine.APPLICATION_ID,
    "cipher_provider": "openssl",
}


def pragma(store: Store, name: str) -> Any:
    return store.database.execute_sql(f"PRAGMA {name}").fetchone()[0]


@pytest.fixture
def registry(tmp_path: Path) -> Path:
    """A registry with one file in it, closed."""
    house = new_house(tmp_path)
    house.admit()
    house.store.close()
    return tmp_path / "registry.db"


class TestSettings:
    @pytest.mark.parametrize("name", WANTED)
    def test_a_new_and_a_reopened_registry_run_with_the_safe_settings(self, tmp_path: Path, name: str) -> None:
        new_store(tmp_path).close()
        store = open_store(tmp_path / "registry.db", KEY)
        assert pragma(store, name) == WANTED[name]
        store.close()

    @pytest.mark.parametrize("read_only", [False, True])
    def test_temporary_tables_never_go_to_a_file(self, registry: Path, read_only: bool) -> None:
        store = open_store(registry, KEY, read_only=read_only)
        assert pragma(store, "temp_store") in (0, 2)
        options = {row[0] for row in store.database.execute_sql("PRAGMA compile_options").fetchall()}
        assert options & {"TEMP_STORE=2", "TEMP_STORE=3"}
        store.close()

    def test_links_to_nothing_are_refused(self, house: House) -> None:
        with pytest.raises(Exception, match="FOREIGN KEY"):
            house.store.contacts.add(_stray_contact())

    def test_an_engine_with_the_known_corruption_fault_is_not_used(
        self, registry: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(engine.driver, "sqlite_version_info", (3, 51, 2))
        with pytest.raises(EngineTooOld) as refused:
            open_store(registry, KEY)
        assert refused.value.needed == "3.51.3"


def _stray_contact() -> Any:
    from shelter_app.domain.contacts import Contact
    from shelter_app.domain.ids import ContactId, ResidentId

    return Contact(ContactId(1), ResidentId(404), "Никто")


class TestKeys:
    @pytest.mark.parametrize("length", [0, 16, 31, 33, 48, 64])
    def test_a_key_of_another_length_is_refused_before_it_becomes_a_passphrase(
        self, tmp_path: Path, length: int
    ) -> None:
        with pytest.raises(ValueError, match="32 bytes"):
            engine.connect(tmp_path / "registry.db", bytes(length), create=True)
        assert list(tmp_path.iterdir()) == []

    def test_a_wrong_key_opens_nothing_and_changes_nothing(self, registry: Path) -> None:
        before = registry.read_bytes()
        with pytest.raises(DatabaseDamaged) as refused:
            open_store(registry, bytes(32))
        assert refused.value.finding == "does_not_open"
        assert registry.read_bytes() == before

    def test_a_missing_file_is_missing_and_not_made_anew(self, tmp_path: Path) -> None:
        with pytest.raises(DatabaseMissing) as refused:
            open_store(tmp_path / "gone.db", KEY)
        assert refused.value.path == tmp_path / "gone.db"
        assert list(tmp_path.iterdir()) == []

    @pytest.mark.parametrize("read_only", [False, True])
    def test_an_empty_file_is_damage_and_not_a_new_registry(self, tmp_path: Path, read_only: bool) -> None:
        (tmp_path / "registry.db").touch()
        with pytest.raises(DatabaseDamaged):
            open_store(tmp_path / "registry.db", KEY, read_only=read_only)
        assert (tmp_path / "registry.db").stat().st_size == 0

    def test_an_encrypted_file_that_is_no_registry_is_refused(self, tmp_path: Path) -> None:
        other = engine.connect(tmp_path / "other.db", KEY, create=True)
        other.execute_sql("CREATE TABLE something (x)")
        other.close()
        with pytest.raises(DatabaseDamaged) as refused:
            open_store(tmp_path / "other.db", KEY)
        assert refused.value.finding == "no_format"

    def test_the_file_begins_with_salt_and_not_with_the_name_of_its_format(self, registry: Path) -> None:
        assert not registry.read_bytes().startswith(b"SQLite")


class TestDamage:
    @pytest.mark.parametrize("thorough", [False, True])
    def test_a_sound_file_passes_its_checks(self, registry: Path, thorough: bool) -> None:
        store = open_store(registry, KEY)
        engine.check_pages(store.database, thorough=thorough)
        store.close()

    def test_one_flipped_bit_in_any_page_is_found(self, registry: Path) -> None:
        whole = registry.read_bytes()
        assert len(whole) % PAGE == 0
        for page in range(len(whole) // PAGE):
            place = page * PAGE + 1000 + page
            registry.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
            with pytest.raises(DatabaseDamaged):
                _open_and_check(registry)

    def test_a_file_cut_off_in_the_middle_is_found(self, registry: Path) -> None:
        whole = registry.read_bytes()
        registry.write_bytes(whole[: len(whole) // 2 // PAGE * PAGE])
        with pytest.raises(DatabaseDamaged):
            _open_and_check(registry)

    def test_a_link_to_a_missing_file_is_found(self, registry: Path) -> None:
        store = open_store(registry, KEY)
        store.database.execute_sql("PRAGMA foreign_keys = 0")
        store.database.execute_sql("DELETE FROM stays")
        with pytest.raises(DatabaseDamaged) as found:
            engine.check_pages(store.database, thorough=False)
        assert found.value.finding == "links"
        store.close()

    def test_a_record_that_breaks_its_own_table_is_found(self, registry: Path) -> None:
        store = open_store(registry, KEY)
        for statement in (
            "CREATE TABLE strict_one (x)",
            "INSERT INTO strict_one VALUES (NULL)",
            "PRAGMA writable_schema = 1",
            "UPDATE sqlite_schema SET sql = 'CREATE TABLE strict_one (x NOT NULL)' WHERE name = 'strict_one'",
        ):
            store.database.execute_sql(statement)
        store.close()
        store = open_store(registry, KEY)
        with pytest.raises(DatabaseDamaged) as found:
            engine.check_pages(store.database, thorough=False)
        assert found.value.finding == "structure"
        store.close()

    def test_damage_met_in_the_middle_of_work_is_told_as_damage(self, registry: Path) -> None:
        store = open_store(registry, KEY)
        whole = registry.read_bytes()
        registry.write_bytes(whole[: 10 * PAGE] + os.urandom(len(whole) - 10 * PAGE))
        with pytest.raises(DatabaseDamaged) as found:
            _read_all(store)
        assert found.value.finding == "malformed"
        store.close()


def _open_and_check(path: Path) -> None:
    store = open_store(path, KEY)
    try:
        engine.check_pages(store.database, thorough=True)
    finally:
        store.close()


def _read_all(store: Store) -> None:
    with store.transaction():
        for table in store.database.get_tables():
            store.database.execute_sql(f'SELECT * FROM "{table}"').fetchall()


class TestDiskAndMedia:
    def test_a_full_disk_is_named_and_nothing_of_the_change_is_kept(self, house: House) -> None:
        house.admit()
        run = house.store.database.execute_sql
        pages = run("PRAGMA page_count").fetchone()[0]
        run(f"PRAGMA max_page_count = {pages + 2}")
        before = house.everything()
        with pytest.raises(DiskFull):
            house.admit(story="ж" * 100_000)
        assert house.everything() == before
        run("PRAGMA max_page_count = 1000000")
        house.admit()
        assert house.store.residents.count() == 2

    def test_work_refused_by_a_really_full_disk_leaves_what_was_saved(self, small_disk: Disk) -> None:
        with small_disk("1m") as folder:
            house = new_house(folder)
            saved = _fill(house)
            assert not house.store.database.in_transaction()
            house.store.close()
            store = open_store(folder / "registry.db", KEY)
            engine.check_pages(store.database, thorough=True)
            assert store.residents.count() == store.audit.head().seq == saved
            store.close()

    def test_a_registry_on_read_only_media_opens_for_reading(self, small_disk: Disk) -> None:
        with small_disk("4m") as folder:
            house = new_house(folder)
            house.admit()
            house.store.close()
            subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)
            with pytest.raises(DatabaseReadOnly):
                open_store(folder / "registry.db", KEY)
            store = open_store(folder / "registry.db", KEY, read_only=True)
            assert store.residents.count() == 1
            with pytest.raises(DatabaseReadOnly):
                _write(store)
            store.close()

    def test_a_registry_opened_for_reading_refuses_every_change(self, registry: Path) -> None:
        before = registry.read_bytes()
        store = open_store(registry, KEY, read_only=True)
        with pytest.raises(DatabaseReadOnly):
            _write(store)
        store.close()
        assert registry.read_bytes() == before

    def test_closing_leaves_one_complete_file(self, registry: Path) -> None:
        assert [path.name for path in registry.parent.iterdir()] == ["registry.db"]

    @pytest.mark.parametrize(("free", "told"), [(10**9, DatabaseReadOnly), (1024, DiskFull)])
    def test_a_refused_write_is_a_full_disk_only_where_no_room_is_left(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free: int, told: type[Exception]
    ) -> None:
        def usage(_folder: Path) -> SimpleNamespace:
            return SimpleNamespace(free=free)

        monkeypatch.setattr("shutil.disk_usage", usage)
        with pytest.raises(told), engine.told_apart(tmp_path):
            raise OperationalError("disk I/O error")
        with pytest.raises(DatabaseReadOnly), engine.told_apart():
            raise OperationalError("disk I/O error")
        with pytest.raises(DiskFull), engine.told_apart():
            raise OperationalError("database or disk is full")

    def test_a_folder_that_went_away_is_no_full_disk(self, tmp_path: Path) -> None:
        with pytest.raises(DatabaseReadOnly), engine.told_apart(tmp_path / "gone"):
            raise OperationalError("disk I/O error")

    def test_other_faults_of_the_engine_stay_what_they_are(self, house: House) -> None:
        with pytest.raises(Exception, match="no such table"), engine.told_apart():
            house.store.database.execute_sql("SELECT * FROM elsewhere")


def _fill(house: House) -> int:
    saved = 0
    while True:
        try:
            house.admit(story="ж" * 20_000)
        except DiskFull:
            return saved
        saved += 1


def _write(store: Store) -> None:
    with store.transaction():
        store.settings.put("centre", "x")


Disk = Callable[[str], Any]


@pytest.fixture
def small_disk(tmp_path: Path) -> Disk:
    """A file system of its own with little room, where the machine lets us make one."""

    @contextmanager
    def mounted(size: str) -> Iterator[Path]:
        folder = tmp_path / "disk"
        folder.mkdir()
        made = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)], capture_output=True, check=False
        )
        if made.returncode:
            pytest.skip("this machine lets nobody mount a small disk")
        try:
            yield folder
        finally:
            subprocess.run(["umount", "-l", str(folder)], check=True)

    return mounted


def test_no_key_and_no_value_of_a_row_reaches_a_log_even_at_debug(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    house = new_house(tmp_path)
    child = house.admit(story="Канарейка Қызғалдақ")
    house.plan(child, approved=True)
    house.store.close()
    store = open_store(tmp_path / "registry.db", KEY)
    store.residents.get(child)
    store.close()
    with pytest.raises(DatabaseDamaged) as refused:
        open_store(tmp_path / "registry.db", bytes(range(1, 33)))
    captured = capfd.readouterr()
    told = caplog.text + captured.out + captured.err + repr(refused.value) + repr(refused.value.__cause__)
    for secret in (KEY.hex(), bytes(range(1, 33)).hex(), "Канарейка", "Рахимова", "PRAGMA key"):
        assert secret not in told
