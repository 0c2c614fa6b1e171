"""Proves an installed bundle without a person: builds the training centre, opens every page, prints a PDF."""

from __future__ import annotations

import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from shelter_app.views.program import Program


def self_test(program: Program) -> int:
    """Returns 0 when the demo centre opened, every page showed itself and a paper was made; raises otherwise."""
    from shelter_app.services import papers, residents, vault
    from shelter_app.services.demo.training import PASSPHRASE, build_training, training_place
    from shelter_app.views.places import PAGES

    with tempfile.TemporaryDirectory(prefix="pana-self-test-") as folder:
        place = training_place(Path(folder))
        place.folder.mkdir()
        build_training(place, PASSPHRASE)
        door = vault.knock(place)
        now = datetime.now(UTC)
        session = vault.enter(door, vault.turn(door, "director", PASSPHRASE, now=now))
        program.open_place(place)
        program.show_main(session)
        assert program.shell is not None
        someone = residents.here(by=session)[0].resident_id
        for name in PAGES:
            needs_file = name in ("file", "card", "discharge", "plan", "needs", "meetings", "merge", "questionnaire")
            program.shell.navigator.go(name, **({"resident_id": someone} if needs_file else {}))
            QApplication.sendPostedEvents()
            program.shell.window.grab()
        pdf = papers.gather("resident-card", someone, ("ru",), by=session).render()
        program.shell.window.close()
    if not pdf.startswith(b"%PDF"):
        raise AssertionError("the paper is no PDF")
    return 0
