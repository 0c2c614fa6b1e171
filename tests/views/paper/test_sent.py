"""A letter that went out: what was typed about one file comes back there and nowhere else."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pytestqt.qtbot import QtBot

from shelter_app.domain.admissions import names_of
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.paper import OutgoingLetter
from shelter_app.domain.staff import Role
from shelter_app.services import drafts
from shelter_app.views.paper.sent import SentDialog
from tests.records import NOON, House
from tests.views.desks import Desk

TYPED = "20.11.2026 09:15"


def letter(number: int, child: ResidentId, house: House) -> OutgoingLetter:
    by = house.case_worker.staff.id
    return OutgoingLetter(number, f"{number}/2026", "notice-guardianship", child, "", NOON, by)


def opened(desk: Desk, qtbot: QtBot, *letters: OutgoingLetter) -> Any:
    dialog = SentDialog(desk.shell.context, letters, desk.shell.window)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def test_what_was_typed_about_one_letter_never_stands_at_another(
    sit: Callable[[Role], Desk], house: House, child: ResidentId, qtbot: QtBot
) -> None:
    desk, other = sit(Role.CASE_WORKER), house.admit(names=names_of(ru="Ким Артём"))
    ours, second, theirs = letter(1, child, house), letter(2, child, house), letter(3, other, house)
    dialog = opened(desk, qtbot, ours, second)
    dialog.at.setText(TYPED)
    dialog.reject()
    for others in ((theirs,), (theirs, ours), (second,)):
        dialog = opened(desk, qtbot, *others)
        assert dialog.at.text() != TYPED
        assert not dialog.restored.isVisible()
        dialog.reject()
    again = opened(desk, qtbot, second, ours)
    assert again.at.text() == TYPED
    again.reject()
    assert [draft.resident_id for draft in drafts.words(by=desk.session)] == [child]
