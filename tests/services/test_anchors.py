"""F-46: a registry in whose place an older copy was put is told before anything of it is read or written."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from shelter_app.domain.anchors import Anchor, OlderCopy
from shelter_app.domain.errors import InvalidInput
from shelter_app.security import anchors as notes
from shelter_app.services import audits, stays, vault
from shelter_app.services.session import Session
from tests.records import admission
from tests.services.registries import DIRECTOR, FIRST, SECOND, WORKER, Registry, make

WHY = "Диск заменён, взята копия со флешки"


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Registry:
    return make(tmp_path_factory.mktemp("pattern"))


@pytest.fixture
def registry(pattern: Registry, tmp_path: Path) -> Registry:
    return pattern.copy(tmp_path)


def worked(registry: Registry) -> int:
    """A day's work; how many lines the log has when it is over."""
    session = registry.session()
    stays.admit(admission(), by=session)
    vault.leave(session)
    with registry.inside() as by:
        return by.store.audit.head().seq


def yesterdays(registry: Registry, folder: Path, *, everything: bool = True) -> Callable[[], None]:
    """Takes a copy now; called later it is put in the place of the registry, with or without what lies beside it."""
    kept = folder / "yesterday"
    shutil.copytree(registry.folder / "registry", kept)

    def put_back() -> None:
        newest = (registry.folder / "registry" / notes.NAME).read_bytes()
        shutil.rmtree(registry.folder / "registry")
        shutil.copytree(kept, registry.folder / "registry")
        if not everything:
            (registry.folder / "registry" / notes.NAME).write_bytes(newest)

    return put_back


def enter(registry: Registry, because: str = "", login: str = DIRECTOR, passphrase: str = FIRST) -> Session:
    door = vault.knock(registry.place())
    unlocked = vault.turn(door, login, passphrase, now=registry.clock.now)
    return vault.enter(door, unlocked, clock=registry.clock, older_because=because)


def lose(registry: Registry, *, computer: bool = False, store: bool = False) -> None:
    """Take away what is remembered in the folder of this computer, or in its secret store."""
    if computer:
        for path in (registry.folder / "site").glob("*.anchor"):
            path.unlink()
    if store:
        for key in [key for key in registry.secrets.entries if key[1].endswith(".anchor")]:
            del registry.secrets.entries[key]


def test_f46_yesterdays_copy_is_told_with_generation_and_time_and_nothing_is_written(
    registry: Registry, tmp_path: Path
) -> None:
    put_back = yesterdays(registry, tmp_path)
    newest = worked(registry)
    put_back()
    before = registry.hashes()
    with pytest.raises(OlderCopy) as told:
        enter(registry)
    found = told.value
    assert (found.noted.seq, found.noted.generation, found.proved, found.may_go_on) == (newest, 2, True, True)
    assert found.noted.at == registry.clock.now
    assert found.here.seq < newest
    assert not found.rewritten
    after = registry.hashes()
    assert {name: digest for name, digest in after.items() if not name.endswith(("-wal", "-shm"))} == {
        name: digest for name, digest in before.items() if not name.endswith(("-wal", "-shm"))
    }


@pytest.mark.parametrize("kept", ["beside", "computer", "store"])
def test_f46_any_one_place_that_remembers_is_enough(registry: Registry, tmp_path: Path, kept: str) -> None:
    put_back = yesterdays(registry, tmp_path, everything=kept != "beside")
    worked(registry)
    put_back()
    lose(registry, computer=kept != "computer", store=kept != "store")
    with pytest.raises(OlderCopy):
        enter(registry)


def test_without_any_memory_an_older_copy_cannot_be_told(registry: Registry, tmp_path: Path) -> None:
    """Honest about the bound of it: who takes folder, settings and secret store back takes the memory too."""
    put_back = yesterdays(registry, tmp_path)
    worked(registry)
    put_back()
    lose(registry, computer=True, store=True)
    enter(registry).store.close()


def test_f46_going_on_needs_the_director_and_a_reason_and_is_a_line_of_the_audit(
    registry: Registry, tmp_path: Path
) -> None:
    put_back = yesterdays(registry, tmp_path)
    newest = worked(registry)
    put_back()
    with pytest.raises(OlderCopy) as told:
        enter(registry, WHY, WORKER, SECOND)
    assert not told.value.may_go_on
    for nothing in ("надо", "оооооооооооооооооо"):
        with pytest.raises(InvalidInput):
            enter(registry, nothing)
    session = enter(registry, WHY)
    line = next(one for one in session.store.audit.recent(5) if one.action == "registry.older_accepted")
    assert line.reason == WHY
    assert line.detail.startswith(f"{newest} 2 ")
    assert audits.verify(by=session).good
    vault.leave(session)
    enter(registry, login=WORKER, passphrase=SECOND).store.close()


def test_f46_a_second_copy_after_an_accepted_one_is_told_again(registry: Registry, tmp_path: Path) -> None:
    put_back = yesterdays(registry, tmp_path)
    worked(registry)
    put_back()
    vault.leave(enter(registry, WHY))
    put_back()
    with pytest.raises(OlderCopy):
        enter(registry)


def test_f46_a_copy_that_was_worked_on_elsewhere_until_it_was_longer_is_told_as_another(
    registry: Registry, tmp_path: Path
) -> None:
    other = registry.copy(tmp_path / "elsewhere")
    worked(registry)
    for _ in range(3):
        worked(other)
    shutil.rmtree(registry.folder / "registry")
    shutil.copytree(other.folder / "registry", registry.folder / "registry")
    with pytest.raises(OlderCopy) as told:
        enter(registry)
    assert told.value.rewritten


def test_f46_a_cut_tail_is_told_though_the_rest_of_the_chain_is_whole(registry: Registry) -> None:
    worked(registry)
    with registry.inside() as by:
        by.store.database.execute_sql("DROP TRIGGER audit_is_final_delete")
        by.store.database.execute_sql("DELETE FROM audit WHERE seq > 6")
        assert audits.verify(by=by).good
    with pytest.raises(OlderCopy) as told:
        enter(registry)
    assert told.value.here.seq == 6


def test_a_torn_line_or_a_foreign_one_hides_nothing_and_keeps_nobody_out(registry: Registry, tmp_path: Path) -> None:
    put_back = yesterdays(registry, tmp_path, everything=False)
    worked(registry)
    lose(registry, computer=True, store=True)
    file = registry.folder / "registry" / notes.NAME
    whole = file.read_bytes()
    file.write_bytes(b'{"vault": "another"}\n\xff\xfe{torn' + whole + b'\n{"v":1,"va')
    enter(registry).store.close()
    put_back()
    lose(registry, computer=True, store=True)
    with pytest.raises(OlderCopy):
        enter(registry)


def test_a_note_that_nobody_signed_is_told_as_such(registry: Registry) -> None:
    worked(registry)
    path = next((registry.folder / "site").glob("*.anchor"))
    note = Anchor.from_text(path.read_text().split("\n")[-2])
    assert note is not None
    forged = Anchor(note.vault_id, note.generation, note.seq + 50, bytes(32), note.at, note.staff_id, True, bytes(64))
    path.write_text(forged.to_text())
    with pytest.raises(OlderCopy) as told:
        enter(registry)
    assert not told.value.proved
    vault.leave(enter(registry, WHY))
    enter(registry).store.close()


def test_a_full_or_closed_disk_keeps_nobody_in(registry: Registry, monkeypatch: pytest.MonkeyPatch) -> None:
    session = registry.session()

    def refuse(*_arguments: object) -> None:
        raise OSError(28, "no room")

    monkeypatch.setattr("shelter_app.security.files.Files.append", refuse)
    vault.leave(session)
    enter(registry).store.close()


def test_what_is_remembered_names_nobody(registry: Registry) -> None:
    worked(registry)
    text = (registry.folder / "registry" / notes.NAME).read_text()
    text += "".join(path.read_text() for path in (registry.folder / "site").glob("*.anchor"))
    for name in (DIRECTOR, WORKER, "Сагинтаева", "Рахимова", "Үміт"):
        assert name not in text


def killed_without_its_log(registry: Registry) -> int:
    """Work, a kill, and the log of changes that did not outlive it; the newest line that had been saved."""
    folder = registry.folder / "registry"
    session = registry.session()
    (database,) = folder.glob("*.db")
    before = database.read_bytes()
    stays.admit(admission(), by=session)
    newest, latest = session.store.audit.head().seq, (folder / notes.LATEST).read_bytes()
    session.store.database.close()
    database.write_bytes(before)
    for path in folder.glob("*-wal"):
        path.unlink()
    (folder / notes.LATEST).write_bytes(latest)
    return newest


def test_f46_a_killed_session_whose_log_of_changes_is_gone_is_told(registry: Registry) -> None:
    newest = killed_without_its_log(registry)
    with pytest.raises(OlderCopy) as told:
        enter(registry)
    assert (told.value.noted.seq, told.value.proved) == (newest, True)
    assert told.value.here.seq < newest


def test_the_note_of_the_latest_change_asks_once_and_is_gone_with_the_session(registry: Registry) -> None:
    killed_without_its_log(registry)
    session = enter(registry, WHY)
    latest = registry.folder / "registry" / notes.LATEST
    assert not latest.exists(), "what a director has accepted is not asked again"
    stays.admit(admission(), by=session)
    assert latest.exists()
    vault.leave(session)
    assert not latest.exists()
    vault.leave(enter(registry))


def test_a_folder_that_takes_no_note_keeps_nobody_from_saving(registry: Registry) -> None:
    session = registry.session()
    (registry.folder / "registry" / notes.LATEST).mkdir()
    admitted = stays.admit(admission(), by=session)
    session.store.database.close()
    with registry.inside() as again:
        assert again.store.residents.get(admitted.resident_id)
