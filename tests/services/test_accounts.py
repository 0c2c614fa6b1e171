"""Members and their doors: after every interruption the old or the new credential opens; no signature is lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from shelter_app.domain.errors import InvalidInput, NotAllowed
from shelter_app.domain.staff import Role, StaffMember
from shelter_app.security.errors import (
    LoginTaken,
    NoDatabaseKey,
    PassphraseExpired,
    PassphraseRefused,
    WrongPassphrase,
)
from shelter_app.security.files import Files
from shelter_app.services import accounts, audits, journal, vault
from shelter_app.services.accounts import NewMember
from shelter_app.services.journal import NewNote
from shelter_app.services.session import Session
from shelter_app.storage.errors import DiskFull
from tests.services.registries import (
    DIRECTOR,
    FIRST,
    LONG,
    SECOND,
    SECRET,
    WORKER,
    Registry,
    every_crash,
    every_full_disk,
    make,
)

THIRD = "сосна над синим озером"
NURSE = NewMember("nurse", "Громова Ольга", Role.MEDICAL_WORKER)


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Registry:
    return make(tmp_path_factory.mktemp("pattern"))


@pytest.fixture
def registry(pattern: Registry, tmp_path: Path) -> Registry:
    return pattern.copy(tmp_path)


def member(by: Session, login: str = WORKER) -> StaffMember:
    return by.store.staff.all(login=login)[0]


def add(registry: Registry, files: Files) -> None:
    with registry.inside() as by:
        accounts.add(NURSE, registry.place(files), passphrase=THIRD, by=by)


def disable(registry: Registry, files: Files) -> None:
    with registry.inside() as by:
        accounts.disable(member(by), registry.place(files), by=by)


def reset(registry: Registry, files: Files) -> None:
    with registry.inside() as by:
        accounts.reset(member(by), registry.place(files), by=by)


def change(registry: Registry, files: Files) -> None:
    with registry.inside(WORKER, SECOND) as by:
        accounts.change_passphrase(SECOND, THIRD, registry.place(files), by=by)


def chain_is_good(registry: Registry) -> bool:
    with registry.inside() as by:
        return audits.verify(by=by).good


class TestInterrupted:
    def test_adding_leaves_a_whole_colleague_or_one_that_can_be_completed(
        self, pattern: Registry, tmp_path: Path
    ) -> None:
        for broken, where in every_crash(pattern, tmp_path, add):
            assert broken.opens(WORKER, SECOND), where
            if not broken.opens("nurse", THIRD):
                with broken.inside() as by:
                    listed = {line.member.login: line for line in accounts.everyone(broken.place(), by=by)}
                    assert "nurse" not in listed or listed["nurse"].unfinished, where
                    accounts.add(NURSE, broken.place(), passphrase=THIRD, by=by)
                    assert len(by.store.staff.all(login="nurse")) == 1, where
            assert broken.opens("nurse", THIRD), where
            assert chain_is_good(broken), where

    def test_disabling_can_always_be_repeated_until_the_door_is_gone(self, pattern: Registry, tmp_path: Path) -> None:
        for broken, where in every_crash(pattern, tmp_path, disable):
            with broken.inside() as by:
                gone = accounts.disable(member(by), broken.place(), by=by)
                assert not gone.active, where
            assert not broken.opens(WORKER, SECOND), where

    def test_a_reset_leaves_the_old_passphrase_or_can_be_repeated(self, pattern: Registry, tmp_path: Path) -> None:
        for broken, where in every_crash(pattern, tmp_path, reset):
            if broken.opens(WORKER, SECOND):
                assert broken.secret_words(WORKER, SECOND) == [SECRET], where
                continue
            with broken.inside() as by:
                one_time = accounts.reset(member(by), broken.place(), by=by).one_time or ""
            assert broken.opens(WORKER, one_time), where
            assert chain_is_good(broken), where

    def test_a_half_done_reset_is_undone_by_logging_in(self, pattern: Registry, tmp_path: Path) -> None:
        broken, _where = next(every_crash(pattern, tmp_path, reset))
        with broken.inside(WORKER, SECOND) as by:
            assert (by.must_change, by.staff.must_change) == (False, False)
            undone, login = reversed(by.store.audit.recent(2))
            assert (undone.action, undone.subject, login.action) == ("staff.reset_undone", str(by.staff.id), "login")
            journal.write(broken.file, NewNote("talk", broken.clock.now, "поела"), by=by)
        assert chain_is_good(broken)

    def test_changing_leaves_the_old_or_the_new_passphrase_never_neither(
        self, pattern: Registry, tmp_path: Path
    ) -> None:
        seen = set()
        for broken, where in every_crash(pattern, tmp_path, change):
            opening = [broken.opens(WORKER, passphrase) for passphrase in (SECOND, THIRD)]
            assert sum(opening) == 1, where
            assert broken.secret_words(WORKER, THIRD if opening[1] else SECOND) == [SECRET], where
            seen.add(opening[1])
        assert seen == {False, True}

    def test_a_first_own_passphrase_that_missed_its_line_gets_it_at_the_next_login(
        self, pattern: Registry, tmp_path: Path
    ) -> None:
        base = pattern.copy(tmp_path / "base")
        with base.inside() as by:
            one_time = accounts.reset(member(by), base.place(), by=by).one_time or ""

        def first_own(registry: Registry, files: Files) -> None:
            with registry.inside(WORKER, one_time) as by:
                accounts.change_passphrase(one_time, THIRD, registry.place(files), by=by)

        completed = 0
        for broken, where in every_crash(base, tmp_path, first_own):
            if broken.opens(WORKER, one_time):
                continue
            with broken.inside(WORKER, THIRD) as by:
                assert not member(by).must_change, where
                completed += any(e.detail == "completed" for e in by.store.audit.recent(5))
        assert completed

    @pytest.mark.parametrize("flow", [add, disable, reset, change])
    def test_a_full_disk_is_told_and_keeps_the_door(self, pattern: Registry, tmp_path: Path, flow: object) -> None:
        for broken, error in every_full_disk(pattern, tmp_path, flow):  # type: ignore[arg-type]
            assert isinstance(error, DiskFull | None)
            assert broken.opens()
            assert broken.opens(WORKER, SECOND) or flow is not change or broken.opens(WORKER, THIRD)


class TestAdding:
    def test_a_one_time_passphrase_opens_for_three_days_and_must_be_changed(self, registry: Registry) -> None:
        with registry.inside() as by:
            added = accounts.add(NURSE, registry.place(), by=by)
        one_time = added.one_time or ""
        assert added.member.must_change
        assert one_time not in repr(added)
        with registry.inside("nurse", one_time) as by:
            assert by.must_change
            accounts.change_passphrase(one_time, THIRD, registry.place(), by=by)
            assert not by.must_change
        with registry.inside("nurse", THIRD) as by:
            assert not by.must_change
        assert not registry.opens("nurse", one_time)

    def test_after_three_days_it_is_too_late(self, registry: Registry) -> None:
        with registry.inside() as by:
            one_time = accounts.add(NURSE, registry.place(), by=by).one_time or ""
        registry.clock.now += timedelta(hours=73)
        with pytest.raises(PassphraseExpired):
            registry.session("nurse", one_time)

    def test_the_administrator_cannot_open_the_file(self, registry: Registry) -> None:
        with registry.inside() as by:
            new = NewMember("admin", "Техник", Role.ADMINISTRATOR)
            accounts.add(new, registry.place(), passphrase=THIRD, by=by)
            with pytest.raises(NoDatabaseKey):
                registry.session("admin", THIRD)
            again = accounts.reset(member(by, "admin"), registry.place(), by=by).one_time or ""
        with pytest.raises(NoDatabaseKey):
            registry.session("admin", again)

    def test_a_login_of_somebody_who_is_here_or_has_left_is_taken(self, registry: Registry) -> None:
        with registry.inside() as by:
            new = NewMember("CaseWorker ", "Другая", Role.PSYCHOLOGIST)
            with pytest.raises(LoginTaken):
                accounts.add(new, registry.place(), by=by)
            accounts.disable(member(by), registry.place(), by=by)
            with pytest.raises(LoginTaken):
                accounts.add(new, registry.place(), by=by)

    def test_login_and_name_are_asked_for(self) -> None:
        with pytest.raises(InvalidInput) as missing:
            NewMember(" ", "", Role.PSYCHOLOGIST)
        assert missing.value.problems == {"login": "empty", "name": "empty"}

    def test_a_given_passphrase_must_be_good(self, registry: Registry) -> None:
        with registry.inside() as by, pytest.raises(PassphraseRefused):
            accounts.add(NURSE, registry.place(), passphrase="nurse2026", by=by)

    def test_only_the_director_adds(self, registry: Registry) -> None:
        with registry.inside(WORKER, SECOND) as by, pytest.raises(NotAllowed):
            accounts.add(NURSE, registry.place(), by=by)

    def test_without_the_keys_of_the_registry_nobody_is_added(self, registry: Registry) -> None:
        with registry.inside() as by, pytest.raises(NotAllowed):
            accounts.add(NURSE, registry.place(), by=replace(by, vault=None))


class TestDisabling:
    def test_the_door_is_gone_from_both_generations(self, registry: Registry) -> None:
        disable(registry, Files())
        assert not registry.opens(WORKER, SECOND)
        (registry.folder / "registry" / "registry.hdr").unlink()
        assert not registry.opens(WORKER, SECOND)

    def test_nobody_takes_away_their_own_door(self, registry: Registry) -> None:
        with registry.inside() as by, pytest.raises(InvalidInput):
            accounts.disable(by.staff, registry.place(), by=by)

    def test_who_has_left_stays_in_the_list_and_out_of_the_choices(self, registry: Registry) -> None:
        disable(registry, Files())
        with registry.inside() as by:
            assert [one.login for one in accounts.colleagues(by=by)] == [DIRECTOR]
            lines = accounts.everyone(registry.place(), by=by)
            assert [(one.member.login, one.door, one.unfinished) for one in lines] == [
                (DIRECTOR, True, False),
                (WORKER, False, False),
            ]


class TestReset:
    def test_old_signatures_still_verify(self, registry: Registry) -> None:
        with registry.inside(WORKER, SECOND) as by:
            journal.write(registry.file, NewNote("talk", registry.clock.now, "поела"), by=by)
        reset(registry, Files())
        assert chain_is_good(registry)
        with registry.inside() as by:
            assert len(member(by).old_sign_keys) == 1

    def test_restricted_files_are_sealed_to_the_new_keys(self, registry: Registry) -> None:
        with registry.inside() as by:
            added = accounts.reset(member(by), registry.place(), by=by)
        assert added.waiting == ()
        assert registry.secret_words(WORKER, added.one_time or "") == [SECRET]

    def test_files_that_the_director_cannot_open_wait_for_a_reader(self, registry: Registry) -> None:
        with registry.inside() as by:
            accounts.add(NewMember("second", "Второй", Role.DIRECTOR), registry.place(), passphrase=THIRD, by=by)
        with registry.inside("second", THIRD) as by:
            added = accounts.reset(member(by), registry.place(), by=by)
        assert added.waiting == (registry.file,)
        one_time = added.one_time or ""
        assert registry.secret_words(WORKER, one_time) == [""]
        with registry.inside(WORKER, one_time) as worker, pytest.raises(NotAllowed):
            journal.restrict(registry.file, (), by=replace(worker, staff=replace(worker.staff, role=Role.DIRECTOR)))
        with registry.inside() as by:
            journal.restrict(registry.file, (added.member.id,), by=by)
        assert registry.secret_words(WORKER, one_time) == [SECRET]

    def test_one_does_not_reset_oneself_nor_somebody_who_has_left(self, registry: Registry) -> None:
        with registry.inside() as by:
            with pytest.raises(InvalidInput) as own:
                accounts.reset(by.staff, registry.place(), by=by)
            gone = accounts.disable(member(by), registry.place(), by=by)
            with pytest.raises(InvalidInput) as left:
                accounts.reset(gone, registry.place(), by=by)
        assert (own.value.problems, left.value.problems) == ({"member": "own_account"}, {"member": "has_left"})

    def test_it_completes_a_colleague_without_a_door(self, pattern: Registry, tmp_path: Path) -> None:
        for broken, where in every_crash(pattern, tmp_path, add):
            with broken.inside() as by:
                found = by.store.staff.all(login="nurse")
                one_time = accounts.reset(found[0], broken.place(), by=by).one_time if found else None
            if found:
                assert broken.opens("nurse", one_time or ""), where


class TestChanging:
    def test_the_old_one_is_asked_for_and_counted(self, registry: Registry) -> None:
        with registry.inside(WORKER, SECOND) as by, pytest.raises(WrongPassphrase):
            accounts.change_passphrase(FIRST, THIRD, registry.place(), by=by)
        assert registry.opens(WORKER, SECOND)

    def test_an_easy_one_is_refused_before_anything_is_tried(self, registry: Registry) -> None:
        with registry.inside(WORKER, SECOND) as by:
            before = registry.hashes()
            with pytest.raises(PassphraseRefused):
                accounts.change_passphrase(SECOND, "qwerty123456", registry.place(), by=by)
            assert registry.hashes() == before

    def test_in_portable_mode_the_new_one_is_as_long_as_the_first(self, tmp_path: Path) -> None:
        registry = Registry(tmp_path)
        registry.create(portable=True, passphrase=LONG).session.store.close()
        with registry.inside(passphrase=LONG) as by:
            assert accounts.is_portable(registry.place(), by=by)
            with pytest.raises(PassphraseRefused):
                accounts.change_passphrase(LONG, THIRD, registry.place(), by=by)

    def test_its_halves_are_safe_against_somebody_quicker(self, registry: Registry) -> None:
        from shelter_app.security.errors import HeaderConflict

        with registry.inside(WORKER, SECOND) as by:
            draft = accounts.draft_passphrase(SECOND, THIRD, registry.place(), by=by)
            add(registry, Files())
            with pytest.raises(HeaderConflict):
                accounts.store_passphrase(draft, registry.place(), by=by)
        assert registry.opens(WORKER, SECOND)

    def test_the_header_keeps_no_reader_of_the_old_passphrase(self, registry: Registry) -> None:
        change(registry, Files())
        (registry.folder / "registry" / "registry.hdr").unlink()
        assert not registry.opens(WORKER, SECOND)
        assert registry.opens(WORKER, THIRD)


def test_vault_and_accounts_agree_about_the_place(registry: Registry) -> None:
    assert vault.knock(registry.place()).fallback is None
