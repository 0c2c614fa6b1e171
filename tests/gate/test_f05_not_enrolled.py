"""F-05: without the key of this computer the program says so, and the recovery sheet brings it back untouched."""

from __future__ import annotations

from pathlib import Path

import pytest

from shelter_app.security.errors import NotEnrolled
from shelter_app.services import residents, sheets, vault
from tests.services.registries import DIRECTOR, FIRST, SECRET, WORKER, Registry, make

NEW = "сосна над синим озером утром"


@pytest.fixture
def registry(tmp_path: Path) -> Registry:
    """A registry on a computer whose secret store was emptied, as after a new Windows profile."""
    made = make(tmp_path / "house")
    made.secrets.entries.clear()
    return made


def test_f05_a_computer_that_lost_its_key_is_told_apart_from_a_wrong_passphrase(registry: Registry) -> None:
    before = registry.hashes()
    for login, phrase in ((DIRECTOR, FIRST), (DIRECTOR, "wrong"), (WORKER, FIRST)):
        with pytest.raises(NotEnrolled):
            registry.session(login, phrase)
    assert registry.hashes() == before


def test_f05_the_sheet_brings_the_key_back_and_no_row_is_lost(registry: Registry) -> None:
    found = sheets.open_with(registry.place(), registry.words)
    director = next(one for one in found.directors if one.login == DIRECTOR)
    session = sheets.recover(registry.place(), found, director, NEW, clock=registry.clock).session
    assert residents.open_file(registry.file, by=session).resident.id == registry.file
    vault.leave(session)
    assert registry.opens(DIRECTOR, NEW)
    assert SECRET in registry.secret_words(DIRECTOR, NEW)
