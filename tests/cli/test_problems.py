"""Every fault of the world has a sentence of its own and a code."""

from __future__ import annotations

import inspect
from datetime import UTC, datetime
from pathlib import Path

import pytest

from shelter_app.cli.exits import Exit
from shelter_app.cli.problems import code_for, not_ready, sentence_for
from shelter_app.domain.errors import NotAllowed, NotFound, ShelterError, Stale
from shelter_app.domain.paper import NothingToPrint
from shelter_app.security import errors as keys
from shelter_app.services.papers.notice import NO_OCCASION
from shelter_app.services.vault import StaffUnknown, TooSoon
from shelter_app.storage import errors as storage
from shelter_app.wording import NO_MESSAGES, Words

ENGLISH = Words("en", NO_MESSAGES)
CASES: list[tuple[ShelterError, Exit]] = [
    (keys.WrongPassphrase(), Exit.LOGIN),
    (keys.PassphraseExpired(datetime.now(UTC)), Exit.LOGIN),
    (TooSoon(7), Exit.LOGIN),
    (StaffUnknown(), Exit.LOGIN),
    (NotAllowed("list_residents"), Exit.NOT_ALLOWED),
    (keys.NoDatabaseKey(), Exit.NOT_ALLOWED),
    (keys.NotEnrolled(), Exit.NOT_ENROLLED),
    (keys.KeyringUnavailable("a.Store", "locked"), Exit.NOT_ENROLLED),
    (keys.KeyringChanged("a.Store", "b.Store"), Exit.NOT_ENROLLED),
    (keys.HeaderMissing(), Exit.HEADER),
    (keys.HeaderDamaged("magic"), Exit.HEADER),
    (keys.HeaderTampered(), Exit.HEADER),
    (keys.HeaderNewer(9, 1), Exit.PROBLEM),
    (keys.HeaderConflict(1, 2), Exit.PROBLEM),
    (keys.KdfRefused(1, 1), Exit.PROBLEM),
    (keys.PlaceRefused(), Exit.PROBLEM),
    (keys.PassphraseRefused(["too_short"]), Exit.PROBLEM),
    (storage.DatabaseMissing(Path("registry.db")), Exit.DATABASE),
    (storage.DatabaseDamaged("structure"), Exit.DATABASE),
    (storage.DatabaseNewer(9, 1), Exit.PROBLEM),
    (storage.DatabaseBusy(), Exit.PROBLEM),
    (storage.DatabaseOlder(1, 9), Exit.PROBLEM),
    (storage.RegistryOccupied("ward-2", datetime.now(UTC)), Exit.PROBLEM),
    (storage.DatabaseReadOnly(), Exit.PROBLEM),
    (storage.DiskFull(), Exit.PROBLEM),
    (storage.EngineTooOld("3.1", "3.51"), Exit.PROBLEM),
    (storage.AuditLineUnreadable(12), Exit.FOUND),
    (NotFound("residents"), Exit.PROBLEM),
    (Stale("prints"), Exit.PROBLEM),
    (NothingToPrint("support-plan", "no_plan"), Exit.PROBLEM),
]


@pytest.mark.parametrize(("error", "code"), CASES, ids=lambda value: type(value).__name__)
def test_a_fault_has_its_code_and_sentence(error: ShelterError, code: Exit) -> None:
    assert code_for(error) is code
    sentence = sentence_for(error, ENGLISH)
    assert sentence.endswith(".")
    assert "{" not in sentence
    assert type(error).__name__ not in sentence


def test_no_two_faults_share_a_sentence() -> None:
    sentences = [sentence_for(error, ENGLISH) for error, _code in CASES]
    assert len(set(sentences)) == len(sentences)


def test_every_fault_of_the_database_is_known_here() -> None:
    known = {type(error) for error, _code in CASES}
    named = {
        kind for _name, kind in inspect.getmembers(storage, inspect.isclass) if kind.__module__ == storage.__name__
    }
    assert named - known == set()


def test_facts_stand_in_the_sentence() -> None:
    assert "7 second" in sentence_for(TooSoon(7), ENGLISH)
    assert "a.Store" in sentence_for(keys.KeyringUnavailable("a.Store", "locked"), ENGLISH)
    assert "structure" in sentence_for(storage.DatabaseDamaged("structure"), ENGLISH)
    assert "12" in sentence_for(storage.AuditLineUnreadable(12), ENGLISH)


def test_an_unknown_fault_is_told_by_its_code() -> None:
    class Surprise(ShelterError):
        pass

    assert "Surprise" in sentence_for(Surprise("Айгуль"), ENGLISH)
    assert "Айгуль" not in sentence_for(Surprise("Айгуль"), ENGLISH)


def test_a_paper_that_can_be_made_needs_no_reason() -> None:
    assert not_ready("", ENGLISH) == ""
    assert not_ready("no_plan", ENGLISH) == "The file has no support plan yet."
    assert "must not come near" in not_ready("contact_forbidden", ENGLISH)
    assert "some_new_code" in not_ready("some_new_code", ENGLISH)


def test_no_reason_that_a_letter_gives_is_shown_as_its_code() -> None:
    for reason in NO_OCCASION | {"no_referral", "not_agreed"}:
        sentence = not_ready(reason, ENGLISH)
        assert reason not in sentence
        assert "code" not in sentence
