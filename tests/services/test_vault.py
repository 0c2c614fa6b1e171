"""The door: whatever is interrupted, the old or the new credential opens, and every refusal says which one it is."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from shelter_app.domain.staff import Role
from shelter_app.security.errors import (
    HeaderConflict,
    HeaderDamaged,
    HeaderMissing,
    HeaderTampered,
    KeyringUnavailable,
    NotEnrolled,
    PassphraseRefused,
    PlaceRefused,
    WrongPassphrase,
)
from shelter_app.security.files import Files
from shelter_app.security.site_key import Mode
from shelter_app.services import accounts, audits, sheets, stays, vault
from shelter_app.services.place import Place
from shelter_app.services.vault import TooSoon
from shelter_app.storage.errors import DatabaseDamaged, DatabaseMissing, DatabaseReadOnly, DiskFull
from shelter_app.views.sentences import sentence_for
from tests.records import CENTRE, NOON, admission, handed_over
from tests.security.fault_files import Crash, Fault, FaultFiles, steps_of
from tests.services.registries import (
    CRASHES,
    DIRECTOR,
    FIRST,
    LONG,
    SECOND,
    WORKER,
    Registry,
    Secrets,
    make,
    typed_back,
)


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Registry:
    return make(tmp_path_factory.mktemp("pattern"))


@pytest.fixture
def registry(pattern: Registry, tmp_path: Path) -> Registry:
    return pattern.copy(tmp_path)


class TestFirstRun:
    def test_it_makes_a_registry_whose_director_can_come_back(self, tmp_path: Path) -> None:
        registry = Registry(tmp_path)
        created = registry.create()
        assert (created.mode, created.session.staff.role, created.sheet.number) == (Mode.KEYRING, Role.DIRECTOR, 1)
        assert created.session.centre == CENTRE
        vault.leave(created.session)
        with registry.inside() as session:
            assert [entry.action for entry in session.store.audit.entries()] == ["registry.created", "logout", "login"]
            assert audits.verify(by=session).good

    def test_interrupted_at_any_step_it_can_be_begun_again(self, tmp_path: Path) -> None:
        def run(registry: Registry, files: Files) -> None:
            registry.create(files).session.store.close()

        steps = steps_of(lambda files: run(Registry(tmp_path / "counted"), files))
        for at in range(steps):
            for fault in CRASHES:
                registry = Registry(tmp_path / f"{at}-{fault.name}")
                with pytest.raises(Crash):
                    run(registry, FaultFiles(at, fault))
                if registry.place().has_registry:
                    assert registry.opens(), (at, fault)
                else:
                    with pytest.raises(HeaderMissing):
                        vault.knock(registry.place())
                    registry.create().session.store.close()
                    assert registry.opens(), (at, fault)

    def test_on_a_full_disk_it_says_so_and_can_be_begun_again(self, tmp_path: Path) -> None:
        steps = steps_of(lambda files: Registry(tmp_path / "counted").create(files).session.store.close())
        for at in range(steps):
            registry = Registry(tmp_path / str(at))
            try:
                registry.create(FaultFiles(at, Fault.DISK_FULL)).session.store.close()
            except DiskFull:
                pass
            else:
                # Only what stands in for the header may be missing, and the header itself is there.
                assert registry.place().files.holds_registry(registry.place().folder)
            if not registry.place().has_registry:
                registry.create().session.store.close()
            assert registry.opens()

    def test_beside_a_registry_nothing_is_made(self, registry: Registry) -> None:
        before, secrets = registry.hashes(), dict(registry.secrets.entries)
        with pytest.raises(HeaderConflict):
            registry.create()
        assert (registry.hashes(), registry.secrets.entries) == (before, secrets)

    def test_an_easy_passphrase_is_refused_before_anything_is_made(self, tmp_path: Path) -> None:
        registry = Registry(tmp_path)
        with pytest.raises(PassphraseRefused):
            registry.create(passphrase="Алматы2026")
        assert list(tmp_path.iterdir()) == []

    def test_the_name_of_the_centre_is_no_passphrase(self, tmp_path: Path) -> None:
        with pytest.raises(PassphraseRefused):
            Registry(tmp_path).create(passphrase="Центр адаптации Үміт")

    def test_without_a_secret_store_it_asks_for_a_decision_and_makes_no_registry(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
        registry = Registry(tmp_path)
        place = replace(registry.place(), keyring=None)
        first = vault.FirstRun(CENTRE, DIRECTOR, "Жумабаева Салтанат", FIRST)
        with pytest.raises(KeyringUnavailable):
            vault.secret_store(place)
        with pytest.raises(KeyringUnavailable):
            vault.create_registry(place, first)
        assert not place.has_registry

    def test_portable_mode_is_named_and_its_passphrase_longer(self, tmp_path: Path) -> None:
        registry = Registry(tmp_path)
        with pytest.raises(PassphraseRefused):
            registry.create(portable=True)
        created = registry.create(portable=True, passphrase=LONG)
        created.session.store.close()
        assert created.mode is Mode.PORTABLE
        assert registry.secrets.entries == {}
        with registry.inside(passphrase=LONG) as session:
            assert session.store.audit.recent(1)[0].detail == "portable"

    def test_a_portable_key_may_not_lie_beside_the_registry(self, tmp_path: Path) -> None:
        place = replace(Registry(tmp_path).place(), site=tmp_path / "registry" / "site")
        with pytest.raises(PlaceRefused):
            vault.create_registry(place, vault.FirstRun(CENTRE, DIRECTOR, "Ж", LONG, portable=True))
        assert not place.has_registry

    def test_a_folder_that_takes_no_files_is_told_in_words(self, tmp_path: Path) -> None:
        (tmp_path / "registry").write_text("a file where the folder should be")
        with pytest.raises(DatabaseReadOnly):
            Registry(tmp_path).create()

    def test_made_in_a_worker_it_is_used_by_the_thread_of_the_window(self, tmp_path: Path) -> None:
        registry, made = Registry(tmp_path), []

        def work() -> None:
            created = registry.create()
            created.session.store.database.close()
            made.append(created)

        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
        session = made[0].session
        stays.admit(admission(), by=session)
        assert session.store.residents.count() == 1
        vault.leave(session)
        assert registry.opens()

    def test_nothing_of_it_shows_a_key_or_a_passphrase(self, tmp_path: Path) -> None:
        created = Registry(tmp_path).create()
        told = repr(created) + repr(vault.FirstRun(CENTRE, DIRECTOR, "Ж", FIRST))
        assert not any(f"{first}', '{second}" in told for _letter, (first, second, *_rest) in created.sheet.rows())
        assert FIRST not in told
        created.session.store.close()


class TestFourFaults:
    """Wrong passphrase, computer not enrolled, damaged header, damaged database: four errors, four sentences."""

    def test_each_is_its_own_error(self, registry: Registry, tmp_path: Path) -> None:
        with pytest.raises(WrongPassphrase) as wrong:
            registry.session(passphrase=SECOND)
        stranger = replace(registry, secrets=Secrets())
        (tmp_path / "site").rename(tmp_path / "gone")
        with pytest.raises(NotEnrolled) as foreign:
            stranger.session()
        (tmp_path / "gone").rename(tmp_path / "site")
        database = next((tmp_path / "registry").glob("*.db"))
        whole = database.read_bytes()
        for kept in (0, 4096, 8 * 4096):
            database.write_bytes(whole[:kept] + bytes(len(whole) - kept))
            with pytest.raises(DatabaseDamaged) as torn:
                registry.session()
        database.write_bytes(whole)
        for header in (tmp_path / "registry").glob("registry.hdr*"):
            header.write_bytes(b"{}")
        with pytest.raises(HeaderDamaged) as damaged:
            registry.session()
        errors = (wrong.value, foreign.value, torn.value, damaged.value)
        assert len({sentence_for(error) for error in errors}) == 4

    def test_a_database_that_is_gone_is_told_apart_from_a_damaged_one(self, registry: Registry, tmp_path: Path) -> None:
        next((tmp_path / "registry").glob("*.db")).unlink()
        with pytest.raises(DatabaseMissing):
            registry.session()

    def test_one_damaged_generation_of_the_header_keeps_nobody_out(self, registry: Registry, tmp_path: Path) -> None:
        (tmp_path / "registry" / "registry.hdr").write_bytes(b"rubbish")
        assert registry.opens()

    def test_who_opens_with_the_second_generation_leaves_a_line(self, registry: Registry, tmp_path: Path) -> None:
        with registry.inside() as session:
            assert "header.fallback" not in [entry.action for entry in session.store.audit.recent(9)]
        (tmp_path / "registry" / "registry.hdr").write_bytes(b"rubbish")
        with registry.inside() as session:
            lines = {entry.action: entry.detail for entry in session.store.audit.recent(2)}
            assert lines["header.fallback"] == "damaged"
            assert audits.verify(by=session).good

    def test_keys_that_are_not_those_inside_the_registry_are_forged(self, registry: Registry) -> None:
        with registry.inside() as session:
            worker = session.store.staff.all(login=WORKER)[0]
            session.store.staff.save(replace(worker, sign_key=bytes(32)))
        with pytest.raises(HeaderTampered):
            registry.session(WORKER, SECOND)


class TestFailedAttempts:
    def test_they_slow_down_and_keep_nobody_out_for_good(self, registry: Registry) -> None:
        for _attempt in range(4):
            with pytest.raises(WrongPassphrase):
                registry.session(passphrase=SECOND)
        with pytest.raises(TooSoon) as told:
            registry.session()
        assert told.value.seconds <= 3
        registry.clock.now += timedelta(seconds=told.value.seconds)
        assert registry.opens()

    def test_the_next_login_writes_them_into_the_audit_once(self, registry: Registry) -> None:
        for login in (DIRECTOR, "nobody"):
            with pytest.raises(WrongPassphrase):
                registry.session(login, SECOND)
        for expected in (["2"], []):
            with registry.inside(WORKER, SECOND) as session:
                lines = session.store.audit.recent(3)
                logins = [entry for entry in lines if entry.action == "login"]
                told = [e.detail for e in lines if e.action == "login.failed_before" and e.seq == logins[0].seq - 1]
                assert told == expected


class TestEntering:
    def test_nobody_opens_the_file_who_is_not_in_it_any_more(self, registry: Registry) -> None:
        with registry.inside() as session:
            worker = session.store.staff.all(login=WORKER)[0]
            session.store.staff.save(replace(worker, active=False))
        with pytest.raises(vault.StaffUnknown):
            registry.session(WORKER, SECOND)

    def test_login_names_are_compared_without_case_and_blanks(self, registry: Registry) -> None:
        assert registry.opens(" Director ")

    def test_leaving_moves_everything_into_the_file(self, registry: Registry, tmp_path: Path) -> None:
        session = registry.session()
        vault.leave(session, "locked")
        logs = [path for path in (tmp_path / "registry").glob("*-wal") if path.stat().st_size]
        assert logs == []

    def test_leaving_lets_go_of_the_file_even_where_the_last_line_has_no_room(
        self, registry: Registry, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        session = registry.session()

        def full(_change: object) -> None:
            raise DiskFull

        monkeypatch.setattr(type(session), "audit", lambda _session, change: full(change))
        with pytest.raises(DiskFull):
            vault.leave(session)
        assert session.store.database.is_closed()

    def test_the_session_works_with_the_real_clock_when_none_is_given(self, registry: Registry) -> None:
        door = vault.knock(registry.place())
        session = vault.enter(door, vault.turn(door, DIRECTOR, FIRST, now=NOON))
        assert session.now().tzinfo is not None
        vault.leave(session)


class TestSecondResident:
    def test_is_refused_until_the_sheet_was_typed_back(self, tmp_path: Path) -> None:
        created = Registry(tmp_path).create()
        by = created.session
        stays.admit(admission(), by=by)
        with pytest.raises(sheets.RecoverySheetUnverified) as refused:
            stays.admit(admission(), by=by)
        assert "sheet" in sentence_for(refused.value)
        assert by.store.residents.count() == 1
        sheets.confirm(by, created.sheet, typed_back(created.sheet))
        stays.admit(admission(), by=by)
        assert by.store.residents.count() == 2
        by.store.close()

    def test_coming_back_is_not_a_second_file(self, tmp_path: Path) -> None:
        registry = Registry(tmp_path)
        by = registry.create().session
        first = stays.admit(admission(), by=by)
        registry.clock.now += timedelta(days=1)
        stays.discharge(first.resident_id, handed_over(registry.clock.now, "foster_family"), by=by)
        registry.clock.now += timedelta(days=1)
        again = stays.admit(admission(admitted_at=registry.clock.now, same_as=first.resident_id), by=by)
        assert again.resident_id == first.resident_id
        by.store.close()


class TestPlace:
    def test_a_bare_place_uses_the_real_parts(self, tmp_path: Path, qapp: QApplication) -> None:
        place = Place(tmp_path)
        assert not place.has_registry
        assert tmp_path not in place.site.parents
        assert vault.secret_store(replace(place, keyring=("memory", Secrets()))) == "memory"


def test_wrong_words_of_the_first_sheet_verify_nothing(tmp_path: Path) -> None:
    created = Registry(tmp_path).create()
    rows = typed_back(created.sheet)
    letter = min(rows)
    first, *rest = rows[letter].split()
    other = next(word for _letter, row in created.sheet.rows() for word in row if word != first)
    wrong = sheets.confirm(created.session, created.sheet, {**rows, letter: " ".join([other, *rest])})
    assert wrong[letter] == ("АБВГ".index(letter) * 4 + 1,)
    assert not sheets.verified(created.session)
    with pytest.raises(ValueError, match="no row"):
        sheets.confirm(created.session, created.sheet, {})
    created.session.store.close()


def test_two_doors_of_one_house_do_not_disturb_each_other(registry: Registry) -> None:
    with registry.inside() as director, registry.inside(WORKER, SECOND) as worker:
        assert director.staff.id != worker.staff.id
        assert accounts.colleagues(by=worker)
