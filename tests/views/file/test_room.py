"""Another room at night: the educator on duty says it, sees how full it is, and is told what speaks against it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shelter_app.domain.centre import Room
from shelter_app.domain.ids import ResidentId
from shelter_app.services import stays
from shelter_app.services.session import Session
from shelter_app.views.file.identity import IdentitySection
from shelter_app.views.file.page import FilePage
from shelter_app.views.file.room_dialog import RoomDialog
from shelter_app.views.record.strip import FileStrip
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.labels import Label
from tests.records import CENTRE, House
from tests.views.file.conftest import OpenFile

ROOMS = (Room("Мальчики", 2, "boys"), Room("Девочки", 2, "girls"), Room("Бокс", 1))


@pytest.fixture
def duty(house: House) -> Session:
    for session in house.staff.values():
        session.centre = replace(CENTRE, rooms=ROOMS)
    return house.duty


def identity(page: FilePage) -> IdentitySection:
    section = page.sections["identity"]
    assert isinstance(section, IdentitySection)
    return section


def open_dialog(qtbot: QtBot, page: FilePage) -> RoomDialog:
    section = identity(page)
    dialog = RoomDialog(section.context, section.view, section)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def offered(page: FilePage, words: str) -> bool:
    return any(one.text() == words and not one.isHidden() for one in identity(page).findChildren(Button))


def test_whoever_is_on_duty_moves_a_child_to_another_room(
    house: House, duty: Session, open_file: OpenFile, qtbot: QtBot
) -> None:
    child = house.admit(room="Девочки")
    page = open_file(child, duty, "identity")
    assert offered(page, "Another room")
    assert not offered(page, "Complete")
    dialog = open_dialog(qtbot, page)
    assert dialog.room.value() == "Девочки"
    assert dialog.room.itemText(2) == "Бокс: 0 of 1 beds taken"
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    assert dialog.fields["room"].has_problem(), "it is that room already"
    dialog.room.set_value("Бокс")
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    assert stays.current_stay(duty, child).room == "Бокс"


def test_a_full_room_and_one_for_others_are_told_and_still_taken(
    house: House, duty: Session, open_file: OpenFile, qtbot: QtBot
) -> None:
    for _girl in range(2):
        house.admit(room="Мальчики")
    child = house.admit()
    dialog = open_dialog(qtbot, open_file(child, duty, "identity"))
    dialog.room.set_value("Мальчики")
    said = dialog.fields["room"].info.text()
    assert "Every bed there is taken" in said
    assert "for boys" in said
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    assert stays.current_stay(duty, child).room == "Мальчики"


def test_somebody_who_has_left_is_moved_nowhere(house: House, duty: Session, open_file: OpenFile) -> None:
    child = house.admit()
    house.discharge(child)
    assert not offered(open_file(child, duty, "identity"), "Another room")


def missing_links(page: FilePage) -> list[Button]:
    asked = ("Coordinator", "Family and contacts", "Languages")
    return [one for one in page.findChildren(Button) if one.text() in asked]


def test_what_the_file_lacks_leads_only_those_there_who_can_add_it(
    house: House, open_file: OpenFile, child_without_facts: ResidentId
) -> None:
    page = open_file(child_without_facts, house.case_worker)
    assert len(missing_links(page)) == 3


def test_the_others_are_told_who_adds_it(house: House, open_file: OpenFile, child_without_facts: ResidentId) -> None:
    page = open_file(child_without_facts, house.duty)
    assert missing_links(page) == []
    said = [one.text() for one in page.findChildren(Label)]
    assert "Languages: the case worker or the director adds it" in said


@pytest.fixture
def child_without_facts(house: House) -> ResidentId:
    return house.admit()


def test_injuries_seen_at_the_door_stand_in_the_header(house: House, open_file: OpenFile) -> None:
    page = open_file(house.admit(health_seen=("injuries",)), house.duty)
    strips = [one for one in page.findChildren(FileStrip) if one.isVisible()]
    assert all("Injuries at admission: not all is done" in one.accessibleName() for one in strips)
    assert strips
