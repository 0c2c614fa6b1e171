"""Somebody at the door at night: whoever is on duty writes down that they came, by one key, without a discharge."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shelter_app.domain.contacts import ContactResult
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Can, Role
from shelter_app.services import journal
from shelter_app.views.record.came_dialog import CameDialog
from shelter_app.views.theme import Theme
from tests.records import House
from tests.views.desks import Desk

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def at_night(house: House, tmp_path: Path, theme: Theme, qtbot: QtBot) -> Desk:
    """A duty educator, who may discharge nobody."""
    desk = Desk(house, Role.DUTY_EDUCATOR, tmp_path, theme, qtbot)
    assert not desk.session.can(Can.DISCHARGE)
    assert not desk.shell.navigator.knows("discharge")
    return desk


def in_front(desk: Desk) -> CameDialog:
    """The form, once the keys go to it."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, CameDialog)
    desk.qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def asked(desk: Desk) -> CameDialog:
    """The form that one key opens."""
    desk.press(Qt.Key.Key_F9)
    return in_front(desk)


@pytest.mark.parametrize("place", ["today", "card", "residents"])
def test_one_key_keeps_a_refused_handover_wherever_the_duty_educator_is(
    at_night: Desk, house: House, child: ResidentId, place: str
) -> None:
    stop = house.contact(child, "Беков Тимур", relation="stepfather", must_not=True)
    page = at_night.go(place, **({"resident_id": int(child)} if place == "card" else {}))
    dialog = asked(at_night)
    dialog.child.set_value(str(int(child)))
    dialog.who.set_value(str(int(stop.id)))
    assert dialog.stop.isVisible()
    assert "Беков Тимур" in dialog.stop.text()
    at_night.press(Qt.Key.Key_Return, CTRL)
    (entry,) = house.store.contact_log.of(child)
    assert (entry.contact_id, entry.result, entry.by) == (
        stop.id,
        ContactResult.REFUSED,
        at_night.session.staff.id,
    )
    assert "not given" in entry.summary
    assert all(stay.discharge is None for stay in house.store.stays.all(resident_id=child))
    assert "R-40.refused" in {one.code for one in house.store.summaries.due_of(child)}
    assert "director" in page.bar.text()


def test_the_card_of_the_child_has_it_chosen_already_and_says_the_key(
    at_night: Desk, house: House, child: ResidentId
) -> None:
    page = at_night.go("card", resident_id=int(child))
    assert page.came_button.isVisible()
    assert page.came_button.width() >= page.came_button.sizeHint().width()
    page.came_button.click()
    dialog = in_front(at_night)
    assert dialog.child.value() == str(int(child))
    dialog.who.set_value("else")
    at_night.press(Qt.Key.Key_Return, CTRL)
    assert dialog.fields["with_whom"].has_problem(), "somebody without a name is described"
    dialog.name.setText("мужчина лет сорока, серая куртка")
    at_night.press(Qt.Key.Key_Return, CTRL)
    assert [one.with_whom for one in house.store.contact_log.of(child)] == ["мужчина лет сорока, серая куртка"]


def test_a_typed_name_of_somebody_who_is_stopped_turns_red_and_counts_as_them(
    at_night: Desk, house: House, child: ResidentId
) -> None:
    stop = house.contact(child, "Беков Тимур", must_not=True)
    at_night.go("card", resident_id=int(child))
    dialog = asked(at_night)
    dialog.who.set_value("else")
    dialog.name.setText("тимур беков")
    assert dialog.stop.isVisible()
    at_night.press(Qt.Key.Key_Return, CTRL)
    assert [one.contact_id for one in house.store.contact_log.of(child)] == [stop.id]


def test_they_came_for_brothers_and_sisters_as_well(at_night: Desk, house: House, child: ResidentId) -> None:
    brother = house.admit(group_with=child)
    at_night.go("card", resident_id=int(child))
    dialog = asked(at_night)
    (tick,) = dialog._siblings.values()
    tick.setChecked(True)
    dialog.who.set_value("else")
    dialog.name.setText("Беков Тимур")
    at_night.press(Qt.Key.Key_Return, CTRL)
    assert all("R-40.refused" in {one.code for one in house.store.summaries.due_of(one)} for one in (child, brother))


def test_a_restricted_file_says_what_comes_first(at_night: Desk, house: House, child: ResidentId) -> None:
    journal.restrict(child, (), by=house.director)
    page = at_night.go("card", resident_id=int(child))
    at_night.press(Qt.Key.Key_F9)
    assert QApplication.activeModalWidget() is None
    assert "emergency" in page.bar.text()
    assert not page.came_button.isVisible()
