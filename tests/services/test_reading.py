"""A registry that cannot be written: nothing in its folder changes, nothing is saved, nobody is looked at unseen."""

from __future__ import annotations

import contextlib
import hashlib
import os
import random
import shutil
from pathlib import Path

import pytest

from shelter_app.domain.backups import CopyPlace
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.reading import SHOWN, OpenedForReading, Why
from shelter_app.security.errors import HeaderDamaged, HeaderMissing, NotEnrolled
from shelter_app.security.vault import Unlocked
from shelter_app.services import accounts, journal, new_keys, reading, sheets, today, vault
from shelter_app.services.backups import making
from shelter_app.services.journal import NewNote
from shelter_app.services.session import Session
from shelter_app.services.vault import Door
from shelter_app.storage import engine
from shelter_app.storage.errors import DatabaseDamaged, DatabaseMissing, DatabaseNewer, DatabaseReadOnly, DiskFull
from shelter_app.storage.reading import open_for_reading
from tests.records import KEY, NOON, House
from tests.services import registries
from tests.services.registries import DIRECTOR, FIRST, SECOND, WORKER, Registry
from tests.services.test_rights import GUARDED
from tests.services.test_session import LOOKS, WRITES


@pytest.fixture(scope="session")
def closed(tmp_path_factory: pytest.TempPathFactory) -> Registry:
    return registries.make(tmp_path_factory.mktemp("reading") / "pattern")


@pytest.fixture
def registry(closed: Registry, tmp_path: Path) -> Registry:
    return closed.copy(tmp_path / "house")


def knocked(registry: Registry, login: str = DIRECTOR, passphrase: str = FIRST) -> tuple[Door, Unlocked]:
    door = vault.knock(registry.place())
    return door, vault.turn(door, login, passphrase, now=registry.clock.now)


def state(folder: Path) -> dict[str, tuple[str, int, int]]:
    """Every file and folder: what is in it, when it was written, and how long it is."""
    return {
        str(path.relative_to(folder)): (
            hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "",
            path.stat().st_mtime_ns,
            path.stat().st_size,
        )
        for path in sorted((folder, *folder.rglob("*")))
    }


def opened(registry: Registry, why: Why = Why.PROTECTED) -> Session:
    door, unlocked = knocked(registry)
    return reading.enter(door, unlocked, why, clock=registry.clock)


def house_for_reading(house: House) -> None:
    """Everybody of the house at a registry that is open for reading only."""
    house.store.close()
    store = open_for_reading(house.store.path, KEY, Why.PROTECTED)
    for session in house.staff.values():
        session.store, session.reading = store, Why.PROTECTED
    house.store = store


OWN_SESSION = "attachments.tidy_in_steps"
"""Its step brings a session of its own along, which is no longer that of the house."""


@pytest.mark.parametrize("name", sorted({*WRITES, *LOOKS} - {OWN_SESSION}))
def test_f54_no_service_writes_and_none_shows_what_the_audit_must_tell_of(
    house: House, child: ResidentId, name: str
) -> None:
    step = (WRITES | LOOKS)[name](house, child)
    house_for_reading(house)
    before = state(house.store.path.parent)
    with pytest.raises(OpenedForReading) as refused:
        step()
    assert refused.value.why is Why.PROTECTED
    assert state(house.store.path.parent) == before


def test_f33_every_right_but_the_two_that_need_no_line_is_withheld_with_the_reason(house: House) -> None:
    house_for_reading(house)
    withheld = {name: function for name, function in GUARDED.items() if function.right not in SHOWN}  # type: ignore[attr-defined]
    assert len(withheld) > 300
    for name, function in withheld.items():
        if house.director.staff.can(function.right):  # type: ignore[attr-defined]
            with pytest.raises(OpenedForReading):
                function(by=house.director)
            assert not house.director.can(function.right), name  # type: ignore[attr-defined]


def test_what_is_due_today_is_shown_and_the_account_cannot_be_changed(registry: Registry) -> None:
    with registry.inside() as by:
        due = today.counts(by=by).today
    by = opened(registry)
    before = state(registry.folder)
    assert today.counts(by=by).today == due
    with pytest.raises(OpenedForReading):
        accounts.change_passphrase(FIRST, "совсем другая лодка у моста", registry.place(), by=by)
    with pytest.raises(OpenedForReading):
        new_keys.remove_old_apart(registry.place(), by=by)
    vault.leave(by)
    assert state(registry.folder) == before
    assert registry.opens()


@pytest.mark.parametrize("why", Why)
def test_f54_opening_and_leaving_change_no_byte_and_no_time_in_the_folder(registry: Registry, why: Why) -> None:
    before = state(registry.folder)
    by = opened(registry, why)
    assert by.reading is why
    assert today.counts(by=by) is not None
    vault.leave(by)
    assert state(registry.folder) == before


def test_f54_a_log_that_was_left_over_is_read_and_stays_as_it_lies(registry: Registry, tmp_path: Path) -> None:
    by = registry.session()
    journal.write(registry.file, NewNote("talk", NOON, "Записано перед обрывом"), by=by)
    head = by.store.audit.head()
    cut = registry.copy(tmp_path / "cut")
    by.store.database.close()
    for index in (cut.folder / "registry").glob("*-shm"):
        index.unlink()
    before = state(cut.folder)
    session = opened(cut)
    assert session.store.audit.head() == head
    copied = session.store.path.parent
    vault.leave(session)
    assert state(cut.folder) == before
    assert not copied.exists()


def test_f54_media_that_take_nothing_are_opened_for_reading(
    registry: Registry, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.open

    def refuses(path: object, flags: int, *more: int, **named: int) -> int:
        if flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT) and str(path).startswith(str(registry.folder)):
            raise PermissionError(30, "Read-only file system")
        return real(path, flags, *more, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(os, "open", refuses)
    by = opened(registry)
    assert today.counts(by=by) is not None
    vault.leave(by)


def flipped(path: Path, bit: int) -> None:
    raw = bytearray(path.read_bytes())
    raw[bit // 8] ^= 1 << bit % 8
    path.write_bytes(raw)


def flips(closed: Registry, folder: Path, number: int, seed: int) -> int:
    """How many of so many single bits were noticed before anything was written, with nothing changed by noticing."""
    dice, found = random.Random(seed), 0
    registry = closed.copy(folder)
    path = next((registry.folder / "registry").glob("registry-*.db"))
    good, size = path.read_bytes(), path.stat().st_size
    door, unlocked = knocked(registry)
    for _flip in range(number):
        flipped(path, dice.randrange(8 * size))
        before = state(registry.folder)
        error = reading.whole(door, unlocked)
        found += isinstance(error, DatabaseDamaged)
        with contextlib.suppress(DatabaseDamaged):
            vault.leave(reading.enter(door, unlocked, Why.DAMAGED, clock=registry.clock))
        assert state(registry.folder) == before
        path.write_bytes(good)
    return found


def test_f54_forty_flipped_bits_are_each_noticed_before_anything_is_written(closed: Registry, tmp_path: Path) -> None:
    assert flips(closed, tmp_path / "flipped", 40, 3) == 40


@pytest.mark.faults
@pytest.mark.timeout(1800)
def test_f54_a_thousand_flipped_bits_are_each_noticed_before_anything_is_written(
    closed: Registry, tmp_path: Path
) -> None:
    assert flips(closed, tmp_path / "flipped", 1000, 54) == 1000


def cut_off(closed: Registry, folder: Path, lengths: list[int]) -> None:
    registry = closed.copy(folder)
    path = next((registry.folder / "registry").glob("registry-*.db"))
    good = path.read_bytes()
    door, unlocked = knocked(registry)
    for length in lengths:
        path.write_bytes(good[:length])
        before = state(registry.folder)
        assert isinstance(reading.whole(door, unlocked), DatabaseDamaged), length
        with contextlib.suppress(DatabaseDamaged):
            vault.leave(reading.enter(door, unlocked, Why.DAMAGED, clock=registry.clock))
        assert state(registry.folder) == before
    path.write_bytes(good)
    assert reading.whole(door, unlocked) is None


def lengths_of(closed: Registry, step: int) -> list[int]:
    size = next((closed.folder / "registry").glob("registry-*.db")).stat().st_size
    return [*range(0, size, step), size - 1, size - 4096]


def test_f54_a_file_cut_off_anywhere_is_noticed_before_anything_is_written(closed: Registry, tmp_path: Path) -> None:
    cut_off(closed, tmp_path / "cut", lengths_of(closed, 512 * 97))


@pytest.mark.faults
@pytest.mark.timeout(3600)
def test_f54_a_file_cut_off_at_any_sector_is_noticed(closed: Registry, tmp_path: Path) -> None:
    cut_off(closed, tmp_path / "cut", lengths_of(closed, 512))


def test_f54_lost_files_are_each_told_and_nothing_is_made_in_their_place(registry: Registry, tmp_path: Path) -> None:
    folder = registry.folder / "registry"
    without = registry.copy(tmp_path / "no-database")
    next((without.folder / "registry").glob("registry-*.db")).unlink()
    before = state(without.folder)
    with pytest.raises(DatabaseMissing):
        reading.enter(*knocked(without), Why.DAMAGED)
    assert state(without.folder) == before
    for name in ("registry.hdr", "registry.hdr.1"):
        (folder / name).unlink(missing_ok=True)
    with pytest.raises(HeaderMissing):
        vault.knock(registry.place())


def test_f54_every_damaged_byte_of_the_key_file_falls_back_to_the_one_before(registry: Registry) -> None:
    path = registry.folder / "registry" / "registry.hdr"
    good = path.read_bytes()
    for at in range(0, len(good), max(1, len(good) // 60)):
        raw = bytearray(good)
        raw[at] ^= 1
        path.write_bytes(raw)
        door = vault.knock(registry.place())
        assert door.fallback is not None, at
    (registry.folder / "registry" / "registry.hdr.1").write_bytes(b"{}")
    with pytest.raises(HeaderDamaged):
        vault.knock(registry.place())


def test_f55_a_newer_format_is_refused_politely_and_left_as_it_is(registry: Registry) -> None:
    with registry.inside() as by:
        assert by.vault is not None
        key, path = by.vault.database_key_pragma(), by.store.path
    database = engine.connect(path, key)
    database.execute_sql("PRAGMA user_version = 999")
    engine.checkpoint(database)
    database.close()
    before = state(registry.folder)
    door, unlocked = knocked(registry)
    assert reading.whole(door, unlocked) is None
    for enter in (lambda: vault.enter(door, unlocked), lambda: reading.enter(door, unlocked, Why.PROTECTED)):
        with pytest.raises(DatabaseNewer) as refused:
            enter()
        assert refused.value.found == 999
        assert reading.reason(refused.value) is None
    assert {name: one[0] for name, one in state(registry.folder).items()} == {
        name: one[0] for name, one in before.items()
    }


def test_what_keeps_a_registry_from_being_written_is_known_by_its_fault() -> None:
    assert reading.reason(DatabaseDamaged("structure")) is Why.DAMAGED
    assert reading.reason(DiskFull()) is Why.NO_ROOM
    assert reading.reason(DatabaseReadOnly()) is Why.PROTECTED


def test_the_newest_proven_copy_is_named(registry: Registry, tmp_path: Path) -> None:
    assert reading.newest_copy(by=opened(registry)) is None
    drive = tmp_path / "drive"
    drive.mkdir()
    with registry.inside() as by:
        made = making.make_apart(registry.place(), drive, by=by)
        making.write_down(made, by=by)
    found = reading.newest_copy(by=opened(registry))
    assert isinstance(found, CopyPlace)
    assert found.folder == str(drive)


def test_f57_a_file_copied_while_pana_was_open_is_told_as_incomplete_before_it_is_opened(
    registry: Registry, tmp_path: Path
) -> None:
    by = registry.session()
    journal.write(registry.file, NewNote("talk", NOON, "Ещё в журнале изменений"), by=by)
    bare = registry.copy(tmp_path / "stick")
    by.store.database.close()
    for name in ("-wal", "-shm"):
        for path in (bare.folder / "registry").glob(f"*{name}"):
            path.unlink()
    with pytest.raises(vault.anchors.OlderCopy):
        bare.session()


def contents(registry: Registry) -> dict[str, str]:
    """What is in every file of the registry, whatever the computer itself remembers of it."""
    found = {name: one for name, one in registry.hashes().items() if name.startswith("registry")}
    return {name: one for name, one in found.items() if not name.endswith(("-wal", "-shm"))}


def test_f05_a_computer_that_lost_its_key_says_so_and_the_sheet_gives_it_back(registry: Registry) -> None:
    before = contents(registry)
    registry.secrets.entries.clear()
    shutil.rmtree(registry.folder / "site")
    with pytest.raises(NotEnrolled):
        vault.knock(registry.place())
    assert contents(registry) == before
    found = sheets.open_with(registry.place(), registry.words)
    assert contents(registry) == before
    sheets.enrol_again(registry.place(), found, portable=False)
    assert contents(registry) == before
    assert registry.opens()
    assert registry.opens(WORKER, SECOND)
