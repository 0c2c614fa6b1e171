"""The papers of a shift from its page and from the medicines: one key, and numbers instead of names with one button."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Role
from shelter_app.reports.papers import MedicineRound, ShiftSheet
from shelter_app.services import journal
from shelter_app.services.journal import NewNote
from shelter_app.views.paper.dialog import PaperDialog
from tests.records import House
from tests.services.papers_story import equipped
from tests.views.desks import Desk, Sit


@pytest.fixture
def office(house: House, child: ResidentId) -> House:
    """The house with everything that printing needs, and news of the night."""
    journal.write(child, NewNote("observation", house.clock.now, "Дилноза кашляла"), by=house.duty)
    return equipped(house)


def opened(desk: Desk, place: str) -> PaperDialog:
    page = desk.go(place)
    QTest.keyClick(page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    dialog = page.dialog
    assert isinstance(dialog, PaperDialog)
    desk.qtbot.waitUntil(lambda: dialog.desk.job is not None, timeout=20_000)
    return dialog


def test_ctrl_p_on_the_shift_shows_the_sheet_and_names_become_numbers_with_one_button(
    office: House, child: ResidentId, sit: Sit, qtbot: QtBot
) -> None:
    dialog = opened(sit(Role.DUTY_EDUCATOR), "shift")
    job = dialog.desk.job
    assert job is not None
    assert isinstance(job.facts, ShiftSheet)
    assert job.draft, "the number in the journal is given when it leaves"
    assert "Дилноза" in repr(job.facts)
    dialog.codes.click()
    qtbot.waitUntil(lambda: dialog.desk.job is not None, timeout=20_000)
    assert dialog.desk.job is not None
    assert "Дилноза" not in repr(dialog.desk.job.facts)
    assert "001-26" in repr(dialog.desk.job.facts)


def test_ctrl_p_on_the_round_shows_the_medicines_of_today(office: House, sit: Sit) -> None:
    dialog = opened(sit(Role.DUTY_EDUCATOR), "medicines")
    assert dialog.desk.job is not None
    assert isinstance(dialog.desk.job.facts, MedicineRound)
