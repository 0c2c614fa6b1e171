"""New keys after somebody has left: everybody who stays enters as before, the old key opens nothing here any more."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from shelter_app.domain.backups import NoRoomForCopy
from shelter_app.domain.errors import InvalidInput
from shelter_app.security import header as codec
from shelter_app.security.errors import HeaderTampered, PublicKeyMismatch, RecoveryTypo, WrongPassphrase
from shelter_app.security.files import Files
from shelter_app.security.header import Header
from shelter_app.security.header_files import read_header
from shelter_app.security.members import MemberKeys
from shelter_app.security.recovery import RecoverySheet
from shelter_app.services import accounts, audits, journal, new_keys, sheets
from shelter_app.services.backups import making, rehearsing, restoring
from shelter_app.services.journal import NewNote
from shelter_app.services.new_keys import Draft
from shelter_app.services.session import Session
from shelter_app.storage.engine import connect
from shelter_app.storage.errors import DatabaseBusy, DatabaseDamaged, DatabaseMissing
from tests.records import NOON
from tests.services import registries
from tests.services.registries import SECOND, SECRET, WORKER, Registry

WHY = "Сотрудница уволилась"


def nothing(_done: int, _whole: int) -> None:
    """Nobody watches."""


@pytest.fixture(scope="session")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Registry:
    return registries.make(tmp_path_factory.mktemp("keys") / "pattern")


@pytest.fixture
def registry(pattern: Registry, tmp_path: Path) -> Registry:
    return pattern.copy(tmp_path / "house")


def drafted(registry: Registry, by: Session, sheet: RecoverySheet | None = None, files: Files | None = None) -> Draft:
    at = new_keys.mark(by=by)
    return new_keys.draft_apart(registry.place(files), sheet, WHY, at, nothing, by=by)


def renewed(registry: Registry, sheet: RecoverySheet | None = None, files: Files | None = None) -> None:
    """The whole of it, with the registry locked at the end."""
    by = registry.session()
    try:
        new_keys.switch(registry.place(files), drafted(registry, by, sheet, files), by=by)
    finally:
        by.store.database.close()


def header_of(registry: Registry) -> Header:
    return read_header(Files(), registry.folder / "registry").header


def test_everybody_who_stays_enters_with_their_own_passphrase_and_reads_what_they_read_before(
    registry: Registry,
) -> None:
    before = header_of(registry)
    with registry.inside() as by:
        lines = by.store.audit.head().seq
    renewed(registry)
    after = header_of(registry)
    assert (after.dek_id, after.db_file) != (before.dek_id, before.db_file)
    assert SECRET in registry.secret_words()
    assert SECRET in registry.secret_words(WORKER, SECOND)
    with registry.inside() as by:
        verdict = audits.verify(by=by)
        assert verdict.good
        assert verdict.checked > lines
        told = [line for line in by.store.audit.entries() if line.action == "registry.rekeyed"]
        assert [line.reason for line in told] == [WHY]


def test_f27_a_leaver_with_the_old_key_file_and_the_old_passphrase_does_not_open_the_registry(
    registry: Registry, tmp_path: Path
) -> None:
    folder = registry.folder / "registry"
    kept = {name: (folder / name).read_bytes() for name in ("registry.hdr", "registry.hdr.1")}
    with registry.inside(WORKER, SECOND) as by:
        assert by.vault is not None
        stolen = by.vault
    by = registry.session()
    accounts.disable(by.store.staff.all(login=WORKER)[0], registry.place(), by=by)
    new_keys.switch(registry.place(), drafted(registry, by), by=by)
    by.store.database.close()
    with registry.inside() as by:
        assert new_keys.remove_old_apart(registry.place(), by=by) == (codec.decode(kept["registry.hdr"]).db_file,)
    now = header_of(registry)
    with pytest.raises(DatabaseDamaged):
        connect(folder / now.db_file, stolen.database_key_pragma())
    shutil.copytree(registry.folder, tmp_path / "attempt")
    attempt = replace(registry, folder=tmp_path / "attempt")
    for name, raw in kept.items():
        (attempt.folder / "registry" / name).write_bytes(raw)
    with pytest.raises(DatabaseMissing):
        attempt.session(WORKER, SECOND)
    old = codec.decode(kept["registry.hdr"])
    forged = codec.with_mac(replace(old, db_file=now.db_file, generation=now.generation + 1), stolen)
    (attempt.folder / "registry" / "registry.hdr").write_bytes(codec.encode(forged))
    with pytest.raises(DatabaseDamaged):
        attempt.session(WORKER, SECOND)
    with pytest.raises(WrongPassphrase):
        registry.session(WORKER, SECOND)
    assert SECRET in registry.secret_words()


def test_f27_the_door_of_a_leaver_does_not_come_back_with_any_file_that_lies_in_the_folder(registry: Registry) -> None:
    by = registry.session()
    accounts.disable(by.store.staff.all(login=WORKER)[0], registry.place(), by=by)
    new_keys.switch(registry.place(), drafted(registry, by), by=by)
    by.store.database.close()
    headers = list((registry.folder / "registry").glob("registry.hdr*"))
    assert len(headers) == 2
    assert {codec.decode(path.read_bytes()).dek_id for path in headers} == {header_of(registry).dek_id}


def swapped(registry: Registry, by: Session, slot_id: str) -> Header:
    """The key file with another public key in one door, made good by somebody who holds the keys of the registry."""
    assert by.vault is not None
    header = header_of(registry)
    other = MemberKeys.generate().public
    doors = tuple(replace(one, public=other) if one.slot_id == slot_id else one for one in header.members)
    return codec.with_mac(replace(header, members=doors), by.vault)


def test_f09_a_swapped_public_key_in_the_key_file_is_never_given_the_new_key(registry: Registry) -> None:
    by = registry.session()
    worker = by.store.staff.all(login=WORKER)[0]
    path = registry.folder / "registry" / "registry.hdr"
    path.write_bytes(codec.encode(swapped(registry, by, worker.slot_id)))
    before = registry.hashes()
    with pytest.raises(PublicKeyMismatch) as refused:
        drafted(registry, by)
    assert refused.value.slot_id == worker.slot_id
    after = registry.hashes()
    assert {name: one for name, one in after.items() if not name.endswith(("-wal", "-shm"))} == {
        name: one for name, one in before.items() if not name.endswith(("-wal", "-shm"))
    }
    by.store.database.close()


def test_f09_a_door_that_nobody_in_the_registry_has_is_never_given_the_new_key(registry: Registry) -> None:
    by = registry.session()
    worker = by.store.staff.all(login=WORKER)[0]
    by.store.staff.save(replace(worker, active=False))
    with pytest.raises(PublicKeyMismatch):
        drafted(registry, by)
    by.store.database.close()


def test_f09_a_swapped_key_of_the_recovery_sheet_is_never_given_the_new_key(registry: Registry) -> None:
    by = registry.session()
    assert by.vault is not None
    header = header_of(registry)
    recovery = replace(header.recovery, public=MemberKeys.generate().public.box)
    path = registry.folder / "registry" / "registry.hdr"
    path.write_bytes(codec.encode(codec.with_mac(replace(header, recovery=recovery), by.vault)))
    with pytest.raises(PublicKeyMismatch):
        drafted(registry, by)
    by.store.database.close()


def test_a_key_file_changed_by_somebody_without_the_keys_is_refused(registry: Registry) -> None:
    by = registry.session()
    path = registry.folder / "registry" / "registry.hdr"
    path.write_bytes(codec.encode(replace(header_of(registry), attempts_public=bytes(32))))
    with pytest.raises(HeaderTampered):
        drafted(registry, by)
    by.store.database.close()


def test_the_new_sheet_opens_the_new_key_and_the_old_one_no_longer(registry: Registry) -> None:
    by = registry.session()
    sheet = new_keys.next_sheet(registry.place(), by=by)
    new_keys.switch(registry.place(), drafted(registry, by, sheet), by=by)
    assert sheets.verified(by)
    by.store.database.close()
    with pytest.raises(RecoveryTypo):
        sheets.open_with(registry.place(), registry.words)
    words = tuple(word for _letter, row in sheet.rows() for word in row)
    found = sheets.open_with(registry.place(), words)
    assert found.keys.dek_id == header_of(registry).dek_id
    back = sheets.recover(
        registry.place(), found, found.directors[0], "совсем другая лодка у моста", clock=registry.clock
    )
    told = [one.text for one in journal.timeline(registry.file, by=back.session) if one.source == "note"]
    assert SECRET in told
    back.session.store.database.close()


def test_a_sheet_that_is_kept_opens_the_new_key_as_well(registry: Registry) -> None:
    renewed(registry)
    assert sheets.open_with(registry.place(), registry.words).keys.dek_id == header_of(registry).dek_id


def test_what_somebody_writes_meanwhile_is_never_lost_the_switch_is_refused_and_tried_again(registry: Registry) -> None:
    by, worker = registry.session(), registry.session(WORKER, SECOND)
    draft = drafted(registry, by)
    journal.write(registry.file, NewNote("talk", NOON, "Пришла сестра"), by=worker)
    before = header_of(registry)
    with pytest.raises(DatabaseBusy):
        new_keys.switch(registry.place(), draft, by=by)
    assert header_of(registry) == before
    worker.store.close()
    new_keys.switch(registry.place(), drafted(registry, by), by=by)
    by.store.database.close()
    assert {"Пришла сестра", SECRET} <= set(registry.secret_words())


def test_a_command_that_waited_for_the_old_file_is_told_that_it_cannot_save_there(registry: Registry) -> None:
    by, worker = registry.session(), registry.session(WORKER, SECOND)
    new_keys.switch(registry.place(), drafted(registry, by), by=by)
    with pytest.raises(DatabaseBusy):
        journal.write(registry.file, NewNote("talk", NOON, "Ещё одна запись"), by=worker)
    worker.store.database.close()
    by.store.database.close()


def test_the_old_file_stays_until_it_is_written_over_and_removed_and_one_that_is_open_elsewhere_waits(
    registry: Registry,
) -> None:
    old = registry.folder / "registry" / header_of(registry).db_file
    by, other = registry.session(), registry.session(WORKER, SECOND)
    new_keys.switch(registry.place(), drafted(registry, by), by=by)
    assert old.exists()
    assert new_keys.is_left_over(registry.place(), by=by)
    assert new_keys.remove_old_apart(registry.place(), by=by) == ()
    other.store.database.close()
    gone = new_keys.remove_old_apart(registry.place(), by=by)
    assert gone == (old.name,)
    new_keys.write_down_removed(gone, by=by)
    assert by.store.audit.recent(1)[0].action == "registry.old_key_removed"
    assert not new_keys.is_left_over(registry.place(), by=by)
    assert [path.name for path in old.parent.iterdir() if path.name.startswith(old.name)] == []
    by.store.database.close()
    assert SECRET in registry.secret_words()


def test_work_that_is_stopped_leaves_nothing_and_the_registry_as_it_was(registry: Registry) -> None:
    class Stopped(Exception):
        """The director pressed the button."""

    by, calls = registry.session(), 0

    def stop_at(number: int) -> None:
        nonlocal calls
        calls = 0

        def step(_done: int, _whole: int) -> None:
            nonlocal calls
            calls += 1
            if calls == number:
                raise Stopped

        with pytest.raises(Stopped):
            new_keys.draft_apart(registry.place(), None, WHY, new_keys.mark(by=by), step, by=by)

    before = header_of(registry)
    for number in (1, 2, 4):
        stop_at(number)
        assert not (registry.folder / "registry" / new_keys.FOLDER).exists()
    by.store.database.close()
    assert header_of(registry) == before
    assert SECRET in registry.secret_words()


def test_a_drive_without_room_is_told_before_anything_is_written(
    registry: Registry, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(registry.folder)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage._replace(free=1000))
    with registry.inside() as by, pytest.raises(NoRoomForCopy) as refused:
        drafted(registry, by)
    assert refused.value.free == 1000


def test_why_must_be_said(registry: Registry) -> None:
    with registry.inside() as by, pytest.raises(InvalidInput):
        new_keys.draft_apart(registry.place(), None, "  ", new_keys.mark(by=by), nothing, by=by)


def test_keys_can_be_changed_again_and_again(registry: Registry) -> None:
    seen = {header_of(registry).dek_id}
    for _time in range(2):
        renewed(registry)
        with registry.inside() as by:
            new_keys.remove_old_apart(registry.place(), by=by)
        seen.add(header_of(registry).dek_id)
    assert len(seen) == 3
    assert SECRET in registry.secret_words(WORKER, SECOND)


def test_copies_from_before_are_still_proven_witness_the_log_and_open_with_the_sheet_of_then(
    registry: Registry, tmp_path: Path
) -> None:
    drive = tmp_path / "drive"
    drive.mkdir()
    by = registry.session()
    made = making.make_apart(registry.place(), drive, by=by)
    making.write_down(made, by=by)
    sheet = new_keys.next_sheet(registry.place(), by=by)
    new_keys.switch(registry.place(), drafted(registry, by, sheet), by=by)
    old = Path(made.proven.copy.place)
    assert making.verify_apart(old, by=by).contents == made.proven.contents
    assert audits.verify(making.witness(old, by=by), by=by).good
    assert rehearsing.rehearse_apart(registry.place(), made.proven.copy, nothing, by=by).passed
    again = making.make_apart(registry.place(), drive, by=by)
    by.store.database.close()
    with pytest.raises(RecoveryTypo):
        restoring.open_copy(registry.place(), Path(again.proven.copy.place), registry.words)
    assert restoring.open_copy(registry.place(), old, registry.words).proven.contents == made.proven.contents


def test_copies_from_before_are_counted_and_let_go_like_all_others(registry: Registry, tmp_path: Path) -> None:
    drive = tmp_path / "drive"
    drive.mkdir()
    by = registry.session()
    for _minute in range(11):
        registry.clock.now += timedelta(minutes=1)
        making.make_apart(registry.place(), drive, by=by)
    new_keys.switch(registry.place(), drafted(registry, by), by=by)
    registry.clock.now += timedelta(minutes=1)
    assert making.make_apart(registry.place(), drive, by=by).removed > 0
    by.store.database.close()
