"""Belongings and money through the windows, and files that are linked."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from shelter_app.domain.admissions import names_of
from shelter_app.domain.groups import GroupKind
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.money import balances
from shelter_app.domain.stays import Belonging
from shelter_app.services import belongings, residents, stays
from shelter_app.services.belongings import NewMove
from shelter_app.services.session import Session
from shelter_app.views.dialog import Dialog
from shelter_app.views.file.identity import IdentitySection
from shelter_app.views.file.stay_dialogs import StayDialog
from shelter_app.views.file.whereabouts.group_dialog import GroupDialog
from shelter_app.views.file.whereabouts.things_dialogs import HandBackDialog, MoneyDialog, ThingDialog
from shelter_app.views.widgets.button import Button
from tests.records import House
from tests.views.file.conftest import OpenFile


@pytest.fixture
def owner(house: House) -> ResidentId:
    return house.admit(belongings=(Belonging("телефон", "1"), Belonging("нож", "1")))


def opened(qtbot: QtBot, open_file: OpenFile, kind: type[Any], child: ResidentId, by: Session) -> Any:
    section = open_file(child, by, "identity").sections["identity"]
    dialog: Dialog = kind(section.context, section.view, section)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def accept(dialog: Dialog) -> None:
    dialog.accept_button.click()


def test_a_thing_that_came_later_is_added_by_whoever_is_on_duty(
    house: House, open_file: OpenFile, owner: ResidentId, qtbot: QtBot
) -> None:
    dialog = opened(qtbot, open_file, ThingDialog, owner, house.duty)
    accept(dialog)
    assert dialog.fields["what"].has_problem()
    dialog.what.setText("куртка")
    dialog.brought_by.setText("тётя")
    accept(dialog)
    added = stays.current_stay(house.duty, owner).belongings[-1]
    assert (added.what, added.brought_by, added.added_at) == ("куртка", "тётя", house.clock.now)


def test_pocket_money_goes_out_of_what_is_there(
    house: House, open_file: OpenFile, owner: ResidentId, qtbot: QtBot
) -> None:
    belongings.move_money(owner, NewMove(5000_00, "KZT", house.clock.now, "мать"), by=house.duty)
    dialog = opened(qtbot, open_file, MoneyDialog, owner, house.duty)
    assert "5\u00a0000\u00a0KZT" in dialog.balance.text()
    assert dialog.direction.choice() == "out"
    dialog.who.setText("сам")
    for typed in ("много", "5000,01"):
        dialog.amount.setText(typed)
        accept(dialog)
        assert dialog.fields["amount"].has_problem(), typed
    dialog.amount.setText("1 200")
    accept(dialog)
    assert balances(stays.current_stay(house.duty, owner).money) == {"KZT": 3800_00}


def test_things_are_handed_back_line_by_line_after_leaving(
    house: House, open_file: OpenFile, owner: ResidentId, qtbot: QtBot
) -> None:
    house.discharge(owner, receiver="приёмная мать Алиева Анна")
    dialog = opened(qtbot, open_file, HandBackDialog, owner, house.duty)
    assert (dialog.receiver.text(), [line.tick.isChecked() for line in dialog.lines]) == (
        "приёмная мать Алиева Анна",
        [True, True],
    )
    dialog.lines[1].tick.setChecked(False)
    dialog.lines[1].note.setText("передан полиции")
    accept(dialog)
    kept = residents.open_file(owner, by=house.duty).stay.belongings
    assert [(one.returned, one.note) for one in kept] == [(True, ""), (False, "передан полиции")]


def test_completing_the_facts_of_the_stay_keeps_what_became_of_a_thing(
    house: House, open_file: OpenFile, owner: ResidentId, qtbot: QtBot
) -> None:
    stay = stays.current_stay(house.duty, owner)
    belongings.hand_back(stay, belongings.HandBack({0: True}, {}, "тётя", house.clock.now), by=house.duty)
    dialog = opened(qtbot, open_file, StayDialog, owner, house.case_worker)
    line = dialog.things.rows()[0]
    line.what.setText("телефон, разбит")
    accept(dialog)
    thing = stays.current_stay(house.duty, owner).belongings[0]
    assert (thing.what, thing.returned, thing.returned_to) == ("телефон, разбит", True, "тётя")


def test_a_file_is_found_by_name_and_linked(house: House, open_file: OpenFile, owner: ResidentId, qtbot: QtBot) -> None:
    other = house.admit(names=names_of(ru="Бекова Мадина"))
    dialog = opened(qtbot, open_file, GroupDialog, owner, house.case_worker)
    accept(dialog)
    assert dialog.fields["other"].has_problem()
    dialog.search.setText("Бекова")
    assert dialog.other.value() == str(int(other))
    dialog.kind.set_value(GroupKind.RELATIVES)
    accept(dialog)
    found = residents.open_file(owner, by=house.duty)
    assert (found.bond, [line.resident_id for line in found.siblings]) == (GroupKind.RELATIVES, [other])


def test_whoever_only_reads_is_offered_neither_link_nor_money(
    house: House, open_file: OpenFile, owner: ResidentId
) -> None:
    section = open_file(owner, house.psychologist, "identity").sections["identity"]
    assert isinstance(section, IdentitySection)
    offered = {one.text() for one in section.together.findChildren(Button) if not one.isHidden()}
    assert offered == set()


def test_asked_and_nothing_there_can_be_said_in_the_morning(house: House, open_file: OpenFile, qtbot: QtBot) -> None:
    child = house.admit()
    dialog = opened(qtbot, open_file, StayDialog, child, house.case_worker)
    dialog.nothing.things.setChecked(True)
    dialog.nothing.money.setChecked(True)
    accept(dialog)
    assert stays.current_stay(house.case_worker, child).came_without == ("things", "money")


def test_what_was_asked_and_not_there_stands_in_the_file(house: House, open_file: OpenFile) -> None:
    page = open_file(house.admit(without=("things", "money")), house.case_worker, "identity")
    panel = page.sections["identity"].things
    said = [label.text() for label in panel.facts.findChildren(QLabel)]
    assert said == ["Things", "asked: nothing brought along", "Money", "asked: no money"]
    assert not panel.history.text(), "it is not said that nothing is written down"
