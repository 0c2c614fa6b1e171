"""The medicines of today at the real window: Space gives, Shift+Space says why not, nobody gives twice."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from shelter_app.domain.health import DoseOutcome, Medicine
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Role
from shelter_app.services import health, journal
from shelter_app.services.health import MedicineForm
from shelter_app.views.medicines.page import MedicinesPage
from shelter_app.views.record.doses import NotGivenDialog, TakeBackDialog
from shelter_app.views.widgets.rows import Head
from shelter_app.views.widgets.task_list import TaskRow
from tests.conftest import TypeText
from tests.records import NOON, House
from tests.views.desks import Sit


@pytest.fixture
def ointment(house: House, child: ResidentId) -> Medicine:
    form = MedicineForm("Мазь", "тонкий слой", NOON.date(), "14 20")
    medicine = health.prescribe(child, form, by=house.staff[Role.MEDICAL_WORKER])
    house.later(hours=3)
    return medicine


def told(page: MedicinesPage) -> list[str]:
    return [row.title if isinstance(row, Head) else row.due.words for row in page.list.rows.rows()]


def outcomes(house: House, child: ResidentId) -> list[DoseOutcome]:
    return [dose.outcome for dose in house.store.doses.all(resident_id=child)]


def test_what_is_late_stands_first_and_space_gives_it(
    sit: Sit, house: House, child: ResidentId, ointment: Medicine
) -> None:
    desk = sit(Role.DUTY_EDUCATOR)
    page = desk.go("medicines")
    assert told(page) == ["Late", "14:00", "At their hour", "20:00"]
    QTest.keyClick(page.list, Qt.Key.Key_Space)
    desk.qtbot.waitUntil(lambda: "Late" not in told(page))
    assert told(page) == ["At their hour", "14:00. Given, 15:00", "20:00"]
    QTest.keyClick(page.list, Qt.Key.Key_Space)
    assert outcomes(house, child) == [DoseOutcome.GIVEN]


def test_a_colleague_who_was_quicker_is_named(sit: Sit, house: House, child: ResidentId, ointment: Medicine) -> None:
    desk = sit(Role.DUTY_EDUCATOR)
    page = desk.go("medicines")
    row = health.round_of(NOON.date(), by=house.case_worker)[0]
    health.record_dose(ointment, row.planned_for, DoseOutcome.GIVEN, by=house.case_worker)
    QTest.keyClick(page.list, Qt.Key.Key_Space)
    assert "recorded already" in page.bar.text()
    assert outcomes(house, child) == [DoseOutcome.GIVEN]


def test_a_dose_not_given_needs_what_happened_and_why(
    sit: Sit, house: House, child: ResidentId, ointment: Medicine, type_text: TypeText
) -> None:
    desk = sit(Role.DUTY_EDUCATOR)
    page = desk.go("medicines")
    QTest.keyClick(page.list, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    dialog = page.dialog
    assert isinstance(dialog, NotGivenDialog)
    dialog.accept_button.click()
    assert dialog.fields["outcome"].has_problem()
    dialog.outcome.choose(DoseOutcome.REFUSED.value)
    dialog.accept_button.click()
    assert dialog.fields["note"].has_problem()
    type_text(dialog.note, "не хочет")
    dialog.accept_button.click()
    assert outcomes(house, child) == [DoseOutcome.REFUSED]


def test_one_too_many_when_needed_says_from_when_the_next_may_come(sit: Sit, house: House, child: ResidentId) -> None:
    nurse = house.staff[Role.MEDICAL_WORKER]
    health.prescribe(child, MedicineForm("Ингалятор", "1 вдох", NOON.date(), most_a_day=1), by=nurse)
    desk = sit(Role.DUTY_EDUCATOR)
    page = desk.go("medicines")
    QTest.keyClick(page.list, Qt.Key.Key_Space)
    house.later(hours=2)
    QTest.keyClick(page.list, Qt.Key.Key_Space)
    assert page.bar.text() == "At most 1 in 24 hours: the next dose from tomorrow, 12:00. Ask the medical worker."
    assert outcomes(house, child) == [DoseOutcome.GIVEN]


def test_a_day_without_medicines_says_so_and_enter_opens_the_file_of_others(
    sit: Sit, house: House, child: ResidentId
) -> None:
    desk = sit(Role.DUTY_EDUCATOR)
    page = desk.go("medicines")
    assert page.states.empty.accessibleName().startswith("Nobody takes a medicine today")
    form = MedicineForm("Мазь", "слой", NOON.date(), "14")
    health.prescribe(child, form, by=house.staff[Role.MEDICAL_WORKER])
    page.refresh()
    assert isinstance(page.list.current_object(), TaskRow)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert desk.opened_file() == {"resident_id": child, "section": "health"}


def test_a_dose_of_a_restricted_child_is_a_lock_with_its_hour(
    sit: Sit, house: House, child: ResidentId, ointment: Medicine
) -> None:
    journal.restrict(child, (), by=house.director)
    desk = sit(Role.DUTY_EDUCATOR)
    page = desk.go("medicines")
    assert told(page) == ["Late", "14:00", "At their hour", "20:00"]
    row = page.list.current_object()
    assert "Мазь" not in row.title
    assert row.detail.startswith("File 001-26")
    QTest.keyClick(page.list, Qt.Key.Key_Space)
    assert desk.shell.navigator.place() == ("card", {"resident_id": child})
    assert outcomes(house, child) == []


def test_a_slip_is_taken_back_from_the_list_with_its_reason(
    sit: Sit, house: House, child: ResidentId, ointment: Medicine, type_text: TypeText
) -> None:
    desk = sit(Role.DUTY_EDUCATOR)
    page = desk.go("medicines")
    QTest.keyClick(page.list, Qt.Key.Key_Space)
    desk.qtbot.waitUntil(lambda: "Late" not in told(page))
    desk.press(Qt.Key.Key_Delete)
    dialog = page.dialog
    assert isinstance(dialog, TakeBackDialog)
    dialog.accept_button.click()
    assert dialog.fields["reason"].has_problem()
    type_text(dialog.reason, "не та строка")
    dialog.accept_button.click()
    desk.qtbot.waitUntil(lambda: "Late" in told(page))
    assert [dose.counts for dose in house.store.doses.all(resident_id=child)] == [False]


def test_a_dose_long_before_its_hour_is_asked_for_twice(
    sit: Sit, house: House, child: ResidentId, ointment: Medicine
) -> None:
    desk = sit(Role.DUTY_EDUCATOR)
    page = desk.go("medicines")
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    QTest.keyClick(page.list, Qt.Key.Key_Space)
    assert "Was it given now?" in page.bar.text()
    assert outcomes(house, child) == []
