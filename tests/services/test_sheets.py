"""The recovery sheet: wrong words change nothing, and at every moment some paper opens the registry."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from shelter_app.domain.errors import NotAllowed
from shelter_app.domain.staff import Role
from shelter_app.security.errors import HeaderConflict, PassphraseRefused, RecoveryTypo, WrongRecoverySheet
from shelter_app.security.files import Files
from shelter_app.security.recovery import RecoverySheet, from_words, new_secret
from shelter_app.security.site_key import Mode
from shelter_app.services import accounts, audits, journal, sheets
from shelter_app.services.accounts import NewMember
from shelter_app.services.sheets import Recovered
from tests.services.registries import (
    DIRECTOR,
    FIRST,
    LONG,
    SECOND,
    SECRET,
    WORKER,
    Registry,
    Secrets,
    every_crash,
    make,
    typed_back,
)

THIRD = "сосна над синим озером"


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Registry:
    return make(tmp_path_factory.mktemp("pattern"))


@pytest.fixture
def registry(pattern: Registry, tmp_path: Path) -> Registry:
    return pattern.copy(tmp_path)


def words(sheet: RecoverySheet) -> tuple[str, ...]:
    return tuple(word for _letter, row in sheet.rows() for word in row)


def recover(registry: Registry, files: Files | None = None, typed: Sequence[str] = ()) -> Recovered:
    place = registry.place(files)
    found = sheets.open_with(place, typed or registry.words)
    return sheets.recover(place, found, found.directors[0], THIRD, clock=registry.clock)


def papers_that_open(registry: Registry, *papers: Sequence[str]) -> list[bool]:
    opening = []
    for paper in papers:
        try:
            sheets.open_with(registry.place(), paper)
        except (WrongRecoverySheet, RecoveryTypo):
            opening.append(False)
        else:
            opening.append(True)
    return opening


class TestWrongWords:
    def test_sixteen_words_of_another_sheet_change_nothing_on_the_disk(self, registry: Registry) -> None:
        before = registry.hashes()
        with pytest.raises(RecoveryTypo):
            sheets.open_with(registry.place(), new_secret().words())
        assert registry.hashes() == before

    def test_one_wrong_word_is_told_by_its_number(self, registry: Registry) -> None:
        wrong = list(registry.words)
        wrong[6] = next(word for word in registry.words if word != wrong[6])
        before = registry.hashes()
        with pytest.raises(RecoveryTypo) as typo:
            sheets.open_with(registry.place(), wrong)
        assert (typo.value.kind, typo.value.positions) == ("one_word", (7,))
        assert registry.hashes() == before

    def test_a_sheet_of_before_is_told_with_the_number_of_the_valid_one(self, registry: Registry) -> None:
        header = sheets.read_header(Files(), registry.folder / "registry").header
        other = _colliding(from_words(registry.words).words(), header.recovery.check)
        before = registry.hashes()
        with pytest.raises(WrongRecoverySheet) as wrong:
            sheets.open_with(registry.place(), other)
        assert wrong.value.valid_sheet == 1
        assert registry.hashes() == before

    def test_the_right_sheet_changes_nothing_before_a_new_passphrase_is_given(self, registry: Registry) -> None:
        header = (registry.folder / "registry" / "registry.hdr").read_bytes()
        found = sheets.open_with(registry.place(), " ".join(registry.words).upper())
        assert [one.login for one in found.directors] == [DIRECTOR]
        with pytest.raises(PassphraseRefused):
            sheets.recover(registry.place(), found, found.directors[0], "12345", clock=registry.clock)
        assert (registry.folder / "registry" / "registry.hdr").read_bytes() == header
        assert registry.opens()


def _colliding(right: tuple[str, ...], check: tuple[int, int]) -> list[str]:
    """Another sixteen words with the same two check sums: what an old sheet may look like to the typing check."""
    from shelter_app.security.recovery_words import WORDS

    numbers = [WORDS.index(word) for word in right]
    for place in range(14):
        # +1 -2 +1 on three neighbours keeps the sum and the weighted sum.
        changed = list(numbers)
        changed[place] += 1
        changed[place + 1] -= 2
        changed[place + 2] += 1
        if all(0 <= number < len(WORDS) for number in changed):
            typed = [WORDS[number] for number in changed]
            assert from_words(typed, check).check() == check
            return typed
    raise AssertionError("no other words")


class TestRecovery:
    def test_the_director_enters_on_a_new_computer_with_a_new_passphrase(self, registry: Registry) -> None:
        elsewhere = replace(registry, secrets=Secrets())
        (registry.folder / "site").rename(registry.folder / "old-site")
        recovered = recover(elsewhere)
        session = recovered.session
        assert (recovered.mode, session.staff.login, recovered.renewal.sheet.number) == (Mode.KEYRING, DIRECTOR, 2)
        assert session.store.audit.recent(1)[0].action == "registry.recovered"
        assert audits.verify(by=session).good
        session.store.close()
        assert elsewhere.opens(passphrase=THIRD)
        assert not elsewhere.opens(passphrase=FIRST)

    def test_restricted_files_open_for_the_recovered_director(self, registry: Registry) -> None:
        recover(registry).session.store.close()
        assert registry.secret_words(passphrase=THIRD) == [SECRET]

    def test_portable_is_a_decision_with_a_longer_passphrase(self, registry: Registry) -> None:
        place = registry.place()
        found = sheets.open_with(place, registry.words)
        with pytest.raises(PassphraseRefused):
            sheets.recover(place, found, found.directors[0], THIRD, portable=True, clock=registry.clock)
        recovered = sheets.recover(place, found, found.directors[0], LONG, portable=True, clock=registry.clock)
        recovered.session.store.close()
        assert recovered.mode is Mode.PORTABLE

    def test_the_old_sheet_opens_until_the_new_one_was_typed_back(self, registry: Registry) -> None:
        recovered = recover(registry)
        new, by = words(recovered.renewal.sheet), recovered.session
        assert papers_that_open(registry, registry.words, new) == [True, False]
        assert not any(
            sheets.adopt(registry.place(), recovered.renewal, typed_back(recovered.renewal.sheet), by=by).values()
        )
        assert papers_that_open(registry, registry.words, new) == [False, True]
        assert sheets.number(registry.place()) == 2
        by.store.close()

    def test_interrupted_anywhere_a_passphrase_and_a_paper_open(self, pattern: Registry, tmp_path: Path) -> None:
        seen = set()
        for broken, where in every_crash(
            pattern, tmp_path, lambda registry, files: recover(registry, files).session.store.close()
        ):
            opening = broken.opens(passphrase=FIRST), broken.opens(passphrase=THIRD)
            assert sum(opening) == 1, where
            assert papers_that_open(broken, pattern.words) == [True], where
            again = recover(broken)
            assert audits.verify(by=again.session).good, where
            again.session.store.close()
            assert broken.secret_words(passphrase=THIRD) == [SECRET], where
            seen.add(opening)
        assert seen == {(True, False), (False, True)}

    def test_only_directors_with_a_door_are_offered(self, registry: Registry) -> None:
        with registry.inside() as by:
            second = NewMember("second", "Второй", Role.DIRECTOR)
            added = accounts.add(second, registry.place(), passphrase=THIRD, by=by)
            found = sheets.open_with(registry.place(), registry.words)
            assert [one.login for one in found.directors] == [DIRECTOR, "second"]
            accounts.disable(added.member, registry.place(), by=by)
            found = sheets.open_with(registry.place(), registry.words)
            assert [one.login for one in found.directors] == [DIRECTOR]


class TestNextSheet:
    def test_wrong_rows_change_nothing(self, registry: Registry) -> None:
        with registry.inside() as by:
            renewal = sheets.renew(registry.place(), by=by)
            rows = typed_back(renewal.sheet)
            letter = min(rows)
            before = registry.hashes()
            wrong = sheets.adopt(registry.place(), renewal, {**rows, letter: "один два три четыре"}, by=by)
            assert wrong[letter]
            assert registry.hashes() == before
            with pytest.raises(RecoveryTypo):
                sheets.adopt(registry.place(), renewal, {letter: "мало слов"}, by=by)
        assert papers_that_open(registry, registry.words) == [True]

    def test_interrupted_anywhere_one_of_the_two_papers_opens_and_opens_everything(
        self, pattern: Registry, tmp_path: Path
    ) -> None:
        new: list[tuple[str, ...]] = []

        def adopt(registry: Registry, files: Files) -> None:
            with registry.inside() as by:
                renewal = sheets.renew(registry.place(), by=by)
                new.append(words(renewal.sheet))
                sheets.adopt(registry.place(files), renewal, typed_back(renewal.sheet), by=by)

        seen = set()
        for broken, where in every_crash(pattern, tmp_path, adopt):
            opening = papers_that_open(broken, pattern.words, new[-1])
            assert sum(opening) == 1, where
            valid = new[-1] if opening[1] else pattern.words
            with broken.inside() as by:
                assert sheets.verified(by), where
            recover(broken, typed=valid).session.store.close()
            assert broken.secret_words(passphrase=THIRD) == [SECRET], where
            seen.add(opening[1])
        assert seen == {False, True}

    def test_an_account_changed_meanwhile_asks_for_another_draft(self, registry: Registry) -> None:
        with registry.inside() as by:
            renewal = sheets.renew(registry.place(), by=by)
            worker = by.store.staff.all(login=WORKER)[0]
            accounts.reset(worker, registry.place(), by=by)
            with pytest.raises(HeaderConflict):
                sheets.adopt(registry.place(), renewal, typed_back(renewal.sheet), by=by)
        assert papers_that_open(registry, registry.words) == [True]

    def test_files_of_others_are_sealed_to_it_when_a_reader_logs_in(self, registry: Registry) -> None:
        with registry.inside() as by:
            second = NewMember("second", "Второй", Role.DIRECTOR)
            accounts.add(second, registry.place(), passphrase=THIRD, by=by)
        with registry.inside("second", THIRD) as by:
            renewal = sheets.renew(registry.place(), by=by)
            sheets.adopt(registry.place(), renewal, typed_back(renewal.sheet), by=by)
        with registry.inside(WORKER, SECOND) as by:
            sealed = by.store.notes.grants(registry.file)
            public = bytes.fromhex(by.store.settings.get(journal.RECOVERY_KEY_SETTING, str) or "")
            assert public == renewal.draft.header.recovery.public
        # The director loses both passphrase and keys; only the new paper is left.
        recovered = recover(registry, typed=words(renewal.sheet))
        recovered.session.store.close()
        assert registry.secret_words(passphrase=THIRD) == [SECRET]
        assert sealed

    def test_only_the_director_makes_one(self, registry: Registry) -> None:
        with registry.inside(WORKER, SECOND) as by, pytest.raises(NotAllowed):
            sheets.renew(registry.place(), by=by)
        with registry.inside() as by, pytest.raises(NotAllowed):
            sheets.renew(registry.place(), by=replace(by, vault=None))


class TestProving:
    def test_the_whole_paper_typed_again_verifies_the_sheet(self, tmp_path: Path) -> None:
        registry = Registry(tmp_path)
        created = registry.create()
        by = created.session
        assert not sheets.verified(by)
        with pytest.raises(RecoveryTypo):
            sheets.prove(registry.place(), words(created.sheet)[:8], by=by)
        assert not sheets.verified(by)
        assert sheets.prove(registry.place(), words(created.sheet), by=by) == 1
        assert sheets.verified(by)
        assert by.store.audit.recent(1)[0].action == "sheet.verified"
        by.store.close()


def test_no_repr_shows_the_words(registry: Registry) -> None:
    found = sheets.open_with(registry.place(), registry.words)
    with registry.inside() as by:
        renewal = sheets.renew(registry.place(), by=by)
        told = repr(found) + repr(renewal) + repr(sheets.Recovered(by, renewal, Mode.KEYRING))
    assert " ".join(words(renewal.sheet)[:2]) not in told.replace("', '", " ")
