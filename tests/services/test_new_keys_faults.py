"""A crash or a disk that refuses while the keys are changed: the old key or the new one opens everything."""

from __future__ import annotations

import re
from pathlib import Path
from types import ModuleType

import pytest

import shelter_app
from shelter_app.domain.reading import OpenedForReading
from shelter_app.security.files import Files
from shelter_app.services import accounts, audits, header_copy, journal, new_keys, vault
from shelter_app.services.backups import folders
from shelter_app.services.journal import RECOVERY_KEY_SETTING, NewNote
from shelter_app.storage import engine, exporting
from shelter_app.storage.errors import DatabaseBusy, DatabaseReadOnly, DiskFull
from tests.records import NOON
from tests.security.fault_files import Crash, Fault, FaultFiles
from tests.services import registries
from tests.services.registries import FIRST, SECOND, SECRET, WORKER, Registry
from tests.services.test_new_keys import drafted, header_of, renewed


@pytest.fixture(scope="session")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Registry:
    return registries.make(tmp_path_factory.mktemp("keys-faults") / "pattern")


def intact(broken: Registry, what: str) -> None:
    """The director enters under the old key or the new one, every row is there, and what was left over goes away."""
    with broken.inside() as by:
        assert audits.verify(by=by).good, what
        new_keys.remove_old_apart(broken.place(), by=by)
        assert not new_keys.is_left_over(broken.place(), by=by), what
    assert SECRET in broken.secret_words(), what
    assert SECRET in broken.secret_words(WORKER, SECOND), what


def crashed(pattern: Registry, folder: Path, at: int, fault: Fault) -> Registry:
    broken = pattern.copy(folder)
    with pytest.raises(Crash):
        renewed(broken, files=FaultFiles(at, fault))
    return broken


def test_f24_f25_a_crash_at_a_step_of_the_switch_leaves_the_old_key_or_the_new_one_and_loses_no_row(
    pattern: Registry, tmp_path: Path
) -> None:
    counting = FaultFiles()
    renewed(pattern.copy(tmp_path / "counted"), files=counting)
    begun = next(at for at, step in enumerate(counting.steps) if step.startswith("replace registry-"))
    done = next(at for at, step in enumerate(counting.steps) if step == "replace registry.hdr.new registry.hdr")
    old = header_of(pattern).dek_id
    for at, fault, still_old in (
        (begun - 1, Fault.CRASH_AFTER, True),
        (begun, Fault.CRASH_AFTER, True),
        (done - 1, Fault.CRASH_TORN, True),
        (done, Fault.CRASH_BEFORE, True),
        (done, Fault.CRASH_AFTER, False),
        (done + 2, Fault.CRASH_TORN, False),
    ):
        broken = crashed(pattern, tmp_path / f"{at}-{fault.name}", at, fault)
        assert (header_of(broken).dek_id == old) is still_old, counting.steps[at]
        intact(broken, counting.steps[at])


@pytest.mark.faults
@pytest.mark.timeout(1800)
def test_f24_f25_a_crash_at_any_step_leaves_the_old_key_or_the_new_one_and_loses_no_row(
    pattern: Registry, tmp_path: Path
) -> None:
    keys = set()
    for broken, what in registries.every_crash(pattern, tmp_path, lambda one, files: renewed(one, files=files)):
        keys.add(header_of(broken).dek_id == header_of(pattern).dek_id)
        intact(broken, what)
    assert keys == {True, False}


@pytest.mark.faults
@pytest.mark.timeout(1800)
@pytest.mark.parametrize(("fault", "said"), [(Fault.DISK_FULL, DiskFull), (Fault.READ_ONLY, DatabaseReadOnly)])
def test_f25_a_disk_that_refuses_at_any_step_leaves_the_old_key_or_the_new_one_and_loses_no_row(
    pattern: Registry, tmp_path: Path, fault: Fault, said: type[Exception]
) -> None:
    told = set()

    def flow(one: Registry, files: Files) -> None:
        renewed(one, files=files)

    for broken, error in registries.every_full_disk(pattern, tmp_path, flow, fault):
        told.add(type(error))
        intact(broken, str(error))
    assert told == {said, type(None)}


def test_f25_a_disk_that_takes_nothing_at_the_switch_keeps_the_old_key(pattern: Registry, tmp_path: Path) -> None:
    counting = FaultFiles()
    renewed(pattern.copy(tmp_path / "counted"), files=counting)
    done = next(at for at, step in enumerate(counting.steps) if step == "replace registry.hdr.new registry.hdr")
    for fault, said in ((Fault.DISK_FULL, DiskFull), (Fault.READ_ONLY, DatabaseReadOnly)):
        broken = pattern.copy(tmp_path / fault.name)
        with pytest.raises(said):
            renewed(broken, files=FaultFiles(done, fault))
        assert header_of(broken) == header_of(pattern)
        intact(broken, fault.value)


def full(*_given: object, **_named: object) -> None:
    raise DiskFull


@pytest.mark.parametrize(
    ("module", "name"),
    [(new_keys, "open_store"), (header_copy, "keep"), (folders, "clear")],
)
def test_f25_what_is_refused_behind_the_commit_point_is_no_failure_and_is_done_at_the_next_login(
    pattern: Registry, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, module: ModuleType, name: str
) -> None:
    one = pattern.copy(tmp_path / name)
    by = one.session()
    sheet = new_keys.next_sheet(one.place(), by=by)
    draft = drafted(one, by, sheet)
    with monkeypatch.context() as patched:
        patched.setattr(module, name, full)
        assert not new_keys.switch(one.place(), draft, by=by)
    after = header_of(one)
    assert after.dek_id == draft.header.dek_id != header_of(pattern).dek_id
    before = one.hashes()
    with pytest.raises(OpenedForReading):
        journal.write(one.file, NewNote("talk", NOON, "Ещё одна запись"), by=by)
    vault.leave(by)
    assert {path: told for path, told in one.hashes().items() if path.endswith(".db")}.keys() <= before.keys()
    with one.inside() as again:
        assert again.store.settings.get(RECOVERY_KEY_SETTING, str) == after.recovery.public.hex()
        assert header_copy.inside(again.store, draft.keys) == header_of(one)
        assert audits.verify(by=again).good
    intact(one, name)


def test_a_file_that_an_interruption_left_is_removed_also_when_the_key_file_went_on_meanwhile(
    pattern: Registry, tmp_path: Path
) -> None:
    counting = FaultFiles()
    renewed(pattern.copy(tmp_path / "counted"), files=counting)
    done = next(at for at, step in enumerate(counting.steps) if step == "replace registry.hdr.new registry.hdr")
    broken = crashed(pattern, tmp_path / "broken", done, Fault.CRASH_BEFORE)
    folder = broken.folder / "registry"
    assert len(list(folder.glob("registry-*.db"))) == 2
    with broken.inside() as by:
        accounts.change_passphrase(FIRST, "совсем другая лодка у моста", broken.place(), by=by)
    with broken.inside(passphrase="совсем другая лодка у моста") as by:
        assert new_keys.is_left_over(broken.place(), by=by)
        new_keys.remove_old_apart(broken.place(), by=by)
    assert [path.name for path in folder.glob("registry-*.db")] == [header_of(broken).db_file]
    assert SECRET in broken.secret_words(passphrase="совсем другая лодка у моста")


def test_a_file_that_the_damaged_key_file_may_name_is_not_removed(pattern: Registry, tmp_path: Path) -> None:
    counting = FaultFiles()
    renewed(pattern.copy(tmp_path / "counted"), files=counting)
    done = next(at for at, step in enumerate(counting.steps) if step == "replace registry.hdr.new registry.hdr")
    broken = crashed(pattern, tmp_path / "broken", done, Fault.CRASH_AFTER)
    folder = broken.folder / "registry"
    new = folder / header_of(broken).db_file
    (folder / "registry.hdr").write_bytes(b"{")
    with broken.inside() as by:
        assert by.store.path != new
        new_keys.remove_old_apart(broken.place(), by=by)
    assert new.exists()


def test_a_file_that_somebody_else_holds_is_not_taken_for_one_that_nobody_uses(
    pattern: Registry, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = pattern.copy(tmp_path / "held")
    by = one.session()
    assert by.vault is not None
    path, key = by.store.path, by.vault.database_key_pragma()
    by.store.database.close()
    assert exporting.is_alone(path, key)
    holder = engine.connect(path, key)
    holder.execute_sql("PRAGMA locking_mode = EXCLUSIVE")
    holder.execute_sql("BEGIN EXCLUSIVE")
    monkeypatch.setitem(engine.PRAGMAS, "busy_timeout", 50)
    try:
        with pytest.raises(DatabaseBusy):
            engine.connect(path, key)
        assert not exporting.is_alone(path, key)
    finally:
        holder.close()
    path.write_bytes(bytes(8192))
    assert exporting.is_alone(path, key)


def test_f25_no_line_of_the_program_asks_the_engine_to_change_a_key_in_place() -> None:
    sources = list(Path(shelter_app.__path__[0]).rglob("*.py"))
    assert len(sources) > 300
    asked = re.compile(r"\brekey\b\s*[=(]|pragma\s+rekey|\.rekey\(|cipher_migrate", re.IGNORECASE)
    assert asked.search("PRAGMA rekey = 'x'")
    assert asked.search("database.rekey(key)")
    assert [path.name for path in sources if asked.search(path.read_text("utf-8"))] == []
