"""Putting a copy back: with the sheet on a clean computer, beside what is there, whole or not at all."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from shelter_app.domain.anchors import OlderCopy
from shelter_app.domain.backups import Copy, CopyRefused, NoRoomForCopy, RestoreRefused
from shelter_app.security.errors import RecoveryTypo, WrongRecoverySheet
from shelter_app.security.files import Files
from shelter_app.services import audits, journal, residents, stays, vault
from shelter_app.services.backups import making, rehearsing, restoring
from shelter_app.services.journal import NewNote
from shelter_app.services.place import Place
from shelter_app.services.session import Session
from shelter_app.storage.errors import RegistryOccupied
from shelter_app.storage.occupancy import Occupancy, is_occupied
from tests.records import NOON, admission
from tests.security.fault_files import Crash, Fault, FaultFiles, steps_of
from tests.services.registries import DIRECTOR, FIRST, SECRET, Registry, Secrets


def nothing(_done: int, _whole: int) -> None:
    """Nobody watches."""


@contextmanager
def entered(registry: Registry) -> Iterator[Session]:
    """The director, who says why an older state of the registry stands there, where it does."""
    door = vault.knock(registry.place())
    unlocked = vault.turn(door, DIRECTOR, FIRST, now=registry.clock.now)
    by = vault.enter(door, unlocked, clock=registry.clock, older_because="база восстановлена из копии после аварии")
    try:
        yield by
    finally:
        by.store.database.close()


def copied(registry: Registry, drive: Path) -> Copy:
    with registry.inside() as by:
        made = making.make_apart(registry.place(), drive, by=by)
        making.write_down(made, by=by)
        return made.proven.copy


def put_back(registry: Registry, copy: Copy, words: tuple[str, ...], place: Place | None = None) -> None:
    where = place or registry.place()
    opened = restoring.open_copy(where, Path(copy.place), words)
    restoring.put_back(where, opened, nothing, portable=False, now=registry.clock.now)


def test_a_clean_computer_with_sheet_and_copy_holds_the_same_files_and_opens_by_the_same_passphrases(
    registry: Registry, drive: Path, tmp_path: Path
) -> None:
    copy = copied(registry, drive)
    shutil.rmtree(registry.folder)
    clean = Registry(tmp_path / "clean", Secrets(), registry.clock, registry.words, registry.file)
    put_back(clean, copy, registry.words)
    assert clean.opens()
    assert SECRET in clean.secret_words("caseworker", "зелёный чайник поёт утром")
    with clean.inside() as by:
        assert audits.verify(by=by).good
        told = [line for line in by.store.audit.entries() if line.action == "backup.restored"]
        assert [line.subject for line in told] == [copy.copy_id]


def test_an_existing_registry_is_never_written_over_and_can_be_opened_again(registry: Registry, drive: Path) -> None:
    copy = copied(registry, drive)
    with registry.inside() as by:
        later = stays.admit(admission(), by=by).resident_id
    folder = registry.folder / "registry"
    before = {path.name: path.read_bytes() for path in folder.glob("registry-*.db")}
    header = (folder / "registry.hdr").read_bytes()
    put_back(registry, copy, registry.words)
    with pytest.raises(OlderCopy), registry.inside():
        pass
    with entered(registry) as by:
        assert [one.resident_id for one in residents.lines([registry.file], by=by)] == [registry.file]
        assert by.store.residents.count() == 1
    for name, content in before.items():
        assert (folder / name).read_bytes() == content
    assert header in [path.read_bytes() for path in folder.glob("registry.hdr.before-*")]
    for name in ("registry.hdr", "registry.hdr.1"):
        (folder / name).write_bytes(header)
    with entered(registry) as by:
        assert by.store.residents.get(later)


def test_a_registry_of_another_centre_is_put_aside_with_its_key_file(
    registry: Registry, drive: Path, tmp_path: Path
) -> None:
    copy = copied(registry, drive)
    other = Registry(tmp_path / "other", Secrets(), registry.clock)
    other.create().session.store.close()
    files = set((other.folder / "registry").glob("*.db"))
    opened = restoring.open_copy(other.place(), Path(copy.place), registry.words)
    assert restoring.replaces(other.place(), opened) == "another"
    restoring.put_back(other.place(), opened, nothing, portable=False, now=NOON)
    assert other.opens()
    assert files < set((other.folder / "registry").glob("*.db"))


def test_a_wrong_sheet_changes_nothing_on_the_disk(registry: Registry, drive: Path, tmp_path: Path) -> None:
    copy = copied(registry, drive)
    stranger = Registry(tmp_path / "stranger")
    created = stranger.create()
    created.session.store.close()
    words = tuple(word for _letter, row in created.sheet.rows() for word in row)
    before = registry.hashes()
    with pytest.raises((RecoveryTypo, WrongRecoverySheet)):
        restoring.open_copy(registry.place(), Path(copy.place), words)
    assert registry.hashes() == before


def test_a_copy_with_a_changed_page_is_refused_before_anything_is_touched(registry: Registry, drive: Path) -> None:
    copy = copied(registry, drive)
    database = next(Path(copy.place).glob("*.db"))
    raw = bytearray(database.read_bytes())
    raw[5000] ^= 1
    database.write_bytes(raw)
    before = registry.hashes()
    with pytest.raises(CopyRefused, match="changed"):
        restoring.open_copy(registry.place(), Path(copy.place), registry.words)
    assert registry.hashes() == before


def test_a_drive_that_breaks_between_the_proof_and_the_copying_leaves_the_old_registry(
    registry: Registry, drive: Path
) -> None:
    copy = copied(registry, drive)
    opened = restoring.open_copy(registry.place(), Path(copy.place), registry.words)
    database = next(Path(copy.place).glob("*.db"))
    database.write_bytes(database.read_bytes()[:-4096])
    before = registry.hashes()
    with pytest.raises(CopyRefused, match="changed"):
        restoring.put_back(registry.place(), opened, nothing, portable=False, now=NOON)
    assert registry.hashes() | before == registry.hashes()
    assert set(registry.hashes()) - set(before) == {"registry/registry.lock"}


def test_nobody_opens_the_folder_or_puts_back_a_second_copy_while_one_is_put_back(
    registry: Registry, drive: Path
) -> None:
    copy = copied(registry, drive)
    opened = restoring.open_copy(registry.place(), Path(copy.place), registry.words)
    met: list[str] = []

    def meanwhile(_done: int, _whole: int) -> None:
        if not met:
            with pytest.raises(RegistryOccupied):
                Occupancy(registry.place().folder).take()
            with pytest.raises(RestoreRefused, match="occupied"):
                restoring.put_back(registry.place(), opened, nothing, portable=False, now=NOON)
            met.append("refused")

    restoring.put_back(registry.place(), opened, meanwhile, portable=False, now=NOON)
    assert met == ["refused"]
    assert not is_occupied(registry.place().folder)


def test_an_open_window_a_synchronised_folder_and_a_full_disk_are_said_before_anything_is_written(
    registry: Registry, drive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = copied(registry, drive)
    opened = restoring.open_copy(registry.place(), Path(copy.place), registry.words)
    window = Occupancy(registry.folder / "registry")
    window.take()
    with pytest.raises(RestoreRefused, match="occupied"):
        restoring.put_back(registry.place(), opened, nothing, portable=False, now=NOON)
    window.release()
    cloud = replace(registry.place(), folder=tmp_path / "OneDrive - Centre" / "registry")
    with pytest.raises(RestoreRefused, match="sync_folder"):
        restoring.put_back(cloud, opened, nothing, portable=False, now=NOON)
    usage = shutil.disk_usage(drive)
    monkeypatch.setattr(restoring.shutil, "disk_usage", lambda _folder: usage._replace(free=4096))
    before = registry.hashes()
    with pytest.raises(NoRoomForCopy):
        restoring.put_back(registry.place(), opened, nothing, portable=False, now=NOON)
    assert registry.hashes() == before
    assert not cloud.folder.exists()


def crashes(pattern: Registry, folder: Path, faults: tuple[Fault, ...]) -> set[bool]:
    """After a crash at every step: whether what was written after the copy is there. It opens each time."""
    origin = pattern.copy(folder / "origin")
    (folder / "drive").mkdir()
    copy = copied(origin, folder / "drive")
    with origin.inside() as by:
        journal.write(origin.file, NewNote("talk", NOON, "позже", restricted=False), by=by)
    opened = restoring.open_copy(origin.place(), Path(copy.place), origin.words)

    def flow(registry: Registry, files: Files) -> None:
        restoring.put_back(registry.place(files), opened, nothing, portable=False, now=NOON)

    steps = steps_of(lambda files: flow(origin.copy(folder / "counted"), files))
    seen = set()
    for at in range(steps):
        for fault in faults:
            broken = origin.copy(folder / f"{at}-{fault.name}")
            with pytest.raises(Crash):
                flow(broken, FaultFiles(at, fault))
            with entered(broken) as by:
                found = [one.text for one in journal.timeline(broken.file, by=by) if one.source == "note"]
                assert SECRET in found
                assert audits.verify(by=by).good
                seen.add("позже" in found)
    return seen


def test_a_crash_at_any_step_leaves_the_old_registry_or_the_copy_and_never_neither(
    pattern: Registry, tmp_path: Path
) -> None:
    assert crashes(pattern, tmp_path, (Fault.CRASH_AFTER,)) == {True, False}


@pytest.mark.faults
@pytest.mark.timeout(900)
def test_a_crash_before_in_and_after_any_step_leaves_one_of_both(pattern: Registry, tmp_path: Path) -> None:
    assert crashes(pattern, tmp_path, (Fault.CRASH_BEFORE, Fault.CRASH_TORN, Fault.CRASH_AFTER)) == {True, False}


def test_a_rehearsal_leaves_no_trace_but_its_line_and_counts_what_it_compared(registry: Registry, drive: Path) -> None:
    copy = copied(registry, drive)
    with registry.inside() as by:
        stays.admit(admission(), by=by)
        before = set((registry.folder / "registry").rglob("*"))
        done = rehearsing.rehearse_apart(registry.place(), copy, nothing, by=by)
        rehearsing.write_down_rehearsed(done, by=by)
        assert {one for one in (registry.folder / "registry").rglob("*") if "-wal" not in one.name} <= before
        assert (done.files, done.same, done.newer, done.differing) == (1, 1, 0, 0)
        assert done.passed
        assert rehearsing.newest(by=by) == done
        assert list(by.store.audit.entries())[-1].action == "backup.rehearsed"


def test_a_rehearsal_with_the_sheet_proves_the_paper_as_well(registry: Registry, drive: Path) -> None:
    copy = copied(registry, drive)
    with registry.inside() as by:
        assert rehearsing.rehearse_apart(registry.place(), copy, nothing, registry.words, by=by).by_sheet
        with pytest.raises(RecoveryTypo):
            rehearsing.rehearse_apart(registry.place(), copy, nothing, registry.words[:-1], by=by)
