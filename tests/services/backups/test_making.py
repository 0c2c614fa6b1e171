"""A copy of the registry: whole, proven by a second process, beside people who go on working, or not there at all."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, timedelta
from pathlib import Path

import pytest

from shelter_app import __main__ as program
from shelter_app.domain.audit import AuditHead
from shelter_app.domain.backups import (
    CopyPlace,
    CopyPlaceRefused,
    CopyRefused,
    CopyUnderWay,
    NoRoomForCopy,
    standing,
)
from shelter_app.domain.staff import Can
from shelter_app.security import header as codec
from shelter_app.security.errors import NotEnrolled
from shelter_app.security.files import Files
from shelter_app.security.header_files import read_header
from shelter_app.services import audits, journal, stays, vault
from shelter_app.services.backups import certificate, folders, making, proving, rehearsing
from shelter_app.services.backups.examining import sum_of
from shelter_app.services.backups.making import Made
from shelter_app.services.journal import NewNote
from shelter_app.services.session import Session
from shelter_app.storage import copying
from shelter_app.storage.errors import DiskFull
from tests.records import NOON, admission
from tests.security.fault_files import Crash, Fault, FaultFiles, steps_of
from tests.services.registries import DIRECTOR, FIRST, Registry

Ruin = Callable[[Path], None]


def made(registry: Registry, drive: Path, by: Session) -> Made:
    copy = making.make_apart(registry.place(), drive, by=by)
    making.write_down(copy, by=by)
    return copy


def test_a_copy_holds_what_was_saved_a_moment_ago_though_it_is_still_in_the_log_of_changes(
    registry: Registry, drive: Path
) -> None:
    with registry.inside() as by:
        stays.admit(admission(), by=by)
        wal = next((registry.folder / "registry").glob("*.db-wal"))
        assert wal.stat().st_size > 0
        copy = made(registry, drive, by)
        assert copy.proven.contents.head == audits_head(by, before=1)
        assert copy.proven.contents.files == by.store.residents.count() == 2


def audits_head(by: Session, before: int) -> AuditHead:
    """The head as it was some lines ago."""
    entries = {entry.seq: entry for entry in by.store.audit.entries()}
    line = entries[max(entries) - before]
    return AuditHead(line.seq, line.hash)


def test_three_files_and_no_name_no_count_and_nothing_of_a_child_can_be_read_in_them(
    registry: Registry, drive: Path
) -> None:
    with registry.inside() as by:
        place = Path(made(registry, drive, by).proven.copy.place)
    assert sorted(path.suffix for path in place.iterdir()) == [".db", ".hdr", ".json"]
    everything = b"".join(path.read_bytes() for path in place.iterdir())
    for secret in ("SQLite format 3", "Рахимова", "Үміт", DIRECTOR, "residents", "Жумабаева"):
        assert secret.encode() not in everything
    fields = json.loads((place / "manifest.json").read_text())
    assert "counts" not in fields
    assert "head" not in fields


def test_a_copy_and_a_right_passphrase_open_nothing_on_another_computer(registry: Registry, drive: Path) -> None:
    with registry.inside() as by:
        place = Path(made(registry, drive, by).proven.copy.place)
    stolen = registry.folder / "stolen"
    shutil.copytree(place, stolen)
    elsewhere = replace(registry.place(), folder=stolen, site=registry.folder / "nowhere", keyring=("memory", Empty()))
    with pytest.raises(NotEnrolled):
        vault.knock(elsewhere)


class Empty:
    """The secret store of a computer that knows nothing of the centre."""

    def get_password(self, service: str, username: str) -> str | None:
        return None

    def set_password(self, service: str, username: str, password: str) -> None:
        raise AssertionError("nothing is stored")


def test_the_age_of_the_newest_copy_is_known_without_its_drive_and_stands_in_the_audit(
    registry: Registry, drive: Path
) -> None:
    with registry.inside() as by:
        copy = made(registry, drive, by)
        shutil.rmtree(drive)
        found = making.standing(by=by)
        assert found.newest is not None
        assert found.newest.copied_at == registry.clock.now
        assert not found.changed
        line = list(by.store.audit.entries())[-1]
        assert (line.action, line.subject) == ("backup.made", copy.proven.copy.copy_id)
        assert line.detail == copy.proven.contents.head.text


def test_only_something_new_makes_a_copy_due_and_only_after_a_day(registry: Registry, drive: Path) -> None:
    with registry.inside() as by:
        assert making.is_due(by=by)
        made(registry, drive, by)
        assert not making.is_due(by=by)
        registry.clock.now += timedelta(hours=25)
        assert not making.is_due(by=by)
        journal.write(registry.file, NewNote("talk", NOON, "разговор", restricted=False), by=by)
        assert making.standing(by=by).changed
        assert making.is_due(by=by)


def test_three_days_without_a_copy_outside_of_this_computer_are_too_long() -> None:
    beside = CopyPlace("1" * 16, "a", apart=False, copied_at=NOON)
    away = CopyPlace("2" * 16, "b", apart=True, copied_at=NOON - timedelta(days=3))
    assert standing([beside], NOON, changed=False).late
    assert not standing([beside, away], NOON, changed=False).late
    assert standing([beside, away], NOON + timedelta(seconds=1), changed=False).late
    assert standing([], NOON, changed=False).late


def test_a_drive_is_known_again_wherever_it_is_plugged_in_and_two_take_turns(registry: Registry, drive: Path) -> None:
    other = drive.with_name("other")
    other.mkdir()
    with registry.inside() as by:
        first = made(registry, drive, by).place.marker
        second = made(registry, other, by).place.marker
        making.keep_apart(first, True, by=by)
        moved = drive.rename(drive.with_name("E"))
        again = made(registry, moved, by)
        places = making.standing(by=by).places
    assert again.place.marker == first != second
    assert {(one.marker, one.folder, one.apart) for one in places} == {
        (first, str(moved), True),
        (second, str(other), False),
    }


def test_two_copies_at_once_in_one_folder_are_refused(registry: Registry, drive: Path) -> None:
    with registry.inside() as by, folders.locked(drive), pytest.raises(CopyUnderWay):
        making.make_apart(registry.place(), drive, by=by)
    assert folders.copies(Files(), drive) == []


def test_a_folder_that_is_not_there_is_said_and_nothing_is_made(registry: Registry, tmp_path: Path) -> None:
    with registry.inside() as by:
        with pytest.raises(CopyPlaceRefused, match="missing"):
            making.make_apart(registry.place(), tmp_path / "unplugged", by=by)
        with pytest.raises(CopyPlaceRefused, match="not_chosen"):
            making.make_apart(registry.place(), by=by)


def test_too_little_room_is_said_with_both_numbers_and_the_older_copies_stay(
    registry: Registry, drive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with registry.inside() as by:
        before = made(registry, drive, by).proven.copy
        usage = shutil.disk_usage(drive)
        monkeypatch.setattr(folders.shutil, "disk_usage", lambda _folder: usage._replace(free=1_000_000))
        with pytest.raises(NoRoomForCopy) as refused:
            making.make_apart(registry.place(), drive, by=by)
    assert refused.value.free == 1_000_000
    assert refused.value.needed > 1_000_000
    assert folders.copies(Files(), drive) == [before]


def test_a_copy_that_is_stopped_leaves_nothing_behind_and_the_next_one_succeeds(
    registry: Registry, drive: Path
) -> None:
    class Stopped(Exception):
        pass

    def stop(_done: int, _whole: int) -> None:
        raise Stopped

    with registry.inside() as by:
        with pytest.raises(Stopped):
            making.make_apart(registry.place(), drive, stop, by=by)
        assert [path.name for path in drive.iterdir() if "pana-2" in path.name or path.name.startswith(".")] == []
        made(registry, drive, by)


def test_somebody_goes_on_writing_while_a_copy_is_made_and_it_is_of_one_moment(
    registry: Registry, drive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copying, "OPERATIONS_A_LOOK", 200)
    with registry.inside() as by, registry.inside("caseworker", "зелёный чайник поёт утром") as colleague:
        files = colleague.store.residents.count()

        def work(done: int, whole: int) -> None:
            if done < whole:
                stays.admit(admission(), by=colleague)

        copy = making.make_apart(registry.place(), drive, work, by=by)
        assert colleague.store.residents.count() > files
    assert copy.proven.contents.files == files


def flip(path: Path) -> None:
    raw = bytearray(path.read_bytes())
    raw[len(raw) // 2] ^= 1
    path.write_bytes(raw)


def cut(path: Path) -> None:
    os.truncate(path, path.stat().st_size - 4096)


def swap_header(place: Path) -> None:
    header = codec.decode((place / "registry.hdr").read_bytes())
    (place / "registry.hdr").write_bytes(codec.encode(replace(header, generation=header.generation + 1)))


RUINS: dict[str, tuple[Ruin, str]] = {
    "one bit of the database": (lambda place: flip(next(place.glob("*.db"))), "changed"),
    "the end of the database": (lambda place: cut(next(place.glob("*.db"))), "cut_off"),
    "the database": (lambda place: next(place.glob("*.db")).unlink(), "cut_off"),
    "one bit of the key file": (lambda place: flip(place / "registry.hdr"), "changed"),
    "another key file": (swap_header, "changed"),
    "the manifest": (lambda place: (place / "manifest.json").unlink(), "unreadable"),
    "one bit of the manifest": (lambda place: flip(place / "manifest.json"), ""),
}


@pytest.mark.parametrize("ruin", RUINS)
def test_a_copy_that_was_changed_or_cut_off_is_refused_and_not_touched(
    ruin: str, registry: Registry, drive: Path
) -> None:
    spoil, reason = RUINS[ruin]
    with registry.inside() as by:
        place = Path(made(registry, drive, by).proven.copy.place)
        spoil(place)
        before = {path.name: path.read_bytes() for path in place.iterdir()}
        with pytest.raises(CopyRefused) as refused:
            making.verify_apart(place, by=by)
    assert reason in ("", refused.value.reason)
    assert {path.name: path.read_bytes() for path in place.iterdir()} == before


def test_a_page_changed_with_its_sum_put_right_is_still_found(registry: Registry, drive: Path) -> None:
    """Whoever can write the drive can write the sums; the pages and the signature are beyond them."""
    with registry.inside() as by:
        place = Path(made(registry, drive, by).proven.copy.place)
        database = next(place.glob("*.db"))
        flip(database)
        fields = json.loads((place / "manifest.json").read_text())
        fields["digests"][database.name] = sum_of(database)
        raw = json.dumps(fields, sort_keys=True, separators=(",", ":")).encode() + b"\n"
        (place / "manifest.json").write_bytes(raw)
        with pytest.raises(CopyRefused, match="page_authenticity"):
            making.verify_apart(place, by=by)


def test_a_manifest_that_nobody_of_the_staff_signed_is_refused(registry: Registry, drive: Path) -> None:
    with registry.inside() as by:
        place = Path(made(registry, drive, by).proven.copy.place)
        fields = json.loads((place / "manifest.json").read_text())
        fields["made_at"] = (NOON - timedelta(days=1)).astimezone(UTC).isoformat()
        raw = json.dumps(fields, sort_keys=True, separators=(",", ":")).encode() + b"\n"
        (place / "manifest.json").write_bytes(raw)
        with pytest.raises(CopyRefused, match="signature"):
            making.verify_apart(place, by=by)


def test_the_head_in_a_manifest_is_a_witness_against_a_rewritten_log(registry: Registry, drive: Path) -> None:
    with registry.inside() as by:
        copy = made(registry, drive, by)
        witness = making.witness(Path(copy.proven.copy.place), by=by)
        assert audits.verify(witness, by=by).good
        run = by.store.database.execute_sql
        for (name,) in run("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit'").fetchall():
            run(f'DROP TRIGGER "{name}"')
        run("DELETE FROM audit WHERE seq >= ?", (copy.proven.contents.head.seq,))
        assert audits.verify(by=by).good
        assert audits.verify(witness, by=by).problem == "missing"


def test_a_crash_at_any_step_leaves_whole_copies_only(pattern: Registry, tmp_path: Path) -> None:
    def flow(registry: Registry, files: Files) -> None:
        with registry.inside() as by:
            making.make_apart(registry.place(files), registry.folder / "drive", by=by)

    def fresh(name: str) -> Registry:
        registry = pattern.copy(tmp_path / name)
        (registry.folder / "drive").mkdir()
        return registry

    steps = steps_of(lambda files: flow(fresh("counted"), files))
    assert steps >= 5
    named = 0
    for at in range(steps):
        for fault in (Fault.CRASH_BEFORE, Fault.CRASH_TORN, Fault.CRASH_AFTER):
            registry = fresh(f"{at}-{fault.name}")
            with pytest.raises(Crash):
                flow(registry, FaultFiles(at, fault))
            drive = registry.folder / "drive"
            with registry.inside() as by:
                for one in folders.copies(Files(), drive):
                    making.verify_apart(Path(one.place), by=by)
                    named += 1
                made(registry, drive, by)
            assert [path for path in drive.iterdir() if path.name.startswith(".pana")] == []
    assert named > 0


@pytest.mark.parametrize("at", range(5))
def test_a_full_drive_is_told_and_leaves_nothing_with_the_name_of_a_copy(
    at: int, registry: Registry, drive: Path
) -> None:
    with registry.inside() as by:
        before = made(registry, drive, by).proven.copy
        with contextlib.suppress(DiskFull):
            making.make_apart(registry.place(FaultFiles(at, Fault.DISK_FULL)), drive, by=by)
        found = folders.copies(Files(), drive)
        assert before in found
        for one in found:
            making.verify_apart(Path(one.place), by=by)


def test_the_copy_is_signed_with_the_header_of_the_moment(registry: Registry, drive: Path) -> None:
    with registry.inside() as by:
        copy = made(registry, drive, by).proven.copy
    assert copy.generation == read_header(Files(), registry.folder / "registry").header.generation
    assert registry.opens(passphrase=FIRST)


def test_everybody_makes_and_proves_copies_and_the_director_alone_decides_about_drives_and_rehearses() -> None:
    everybody = (making.make_apart, making.verify_apart, making.standing, making.listed)
    director = (making.keep_apart, rehearsing.rehearse_apart, certificate.certificate)
    assert {function.right for function in everybody} == {Can.BACK_UP}  # type: ignore[attr-defined]
    assert {function.right for function in director} == {Can.EDIT_CENTRE}  # type: ignore[attr-defined]


def test_the_bundle_proves_copies_with_its_one_program(
    registry: Registry, drive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There is no ``-m`` in a bundle: the program itself answers to the option."""
    assert proving.OPTION == program.PROVE
    monkeypatch.setattr(proving, "_command", lambda: [sys.executable, "-m", "shelter_app", proving.OPTION])
    with registry.inside() as by:
        assert made(registry, drive, by).proven.lines > 0
