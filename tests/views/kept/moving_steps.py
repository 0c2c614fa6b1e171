"""A form that stays open while a colleague changes its record, and the dialog that asks what stays."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from shelter_app.domain.contacts import Contact
from shelter_app.domain.ids import ResidentId
from shelter_app.services import contacts, residents
from shelter_app.services.contacts import ContactForm
from shelter_app.views.dialog import Dialog
from shelter_app.views.file.contact_dialog import ContactDialog
from shelter_app.views.moved_on.dialog import MovedOnDialog
from tests.records import House
from tests.views.desks import Desk
from tests.views.dialog_makers import contact
from tests.views.kept.test_kept_words import opened

CTRL = Qt.KeyboardModifier.ControlModifier


def known(desk: Desk, child: ResidentId) -> Contact:
    return residents.open_file(child, by=desk.session).contacts[0]


def colleague(house: House, child: ResidentId, **facts: Any) -> None:
    """Somebody else edits the contact."""
    house.later(minutes=5)
    now = residents.open_file(child, by=house.case_worker).contacts[0]
    contacts.edit(now, ContactForm(now.name, **facts), by=house.case_worker)


def open_contact(desk: Desk, child: ResidentId) -> ContactDialog:
    dialog = opened(contact(desk, child))
    assert isinstance(dialog, ContactDialog)
    return dialog


def asking(desk: Desk, form: Dialog) -> MovedOnDialog:
    """The dialog that asks, as it stands in front of the form."""
    desk.qtbot.waitUntil(lambda: form.findChild(MovedOnDialog) is not None)
    found = form.findChild(MovedOnDialog)
    assert found is not None
    desk.qtbot.waitUntil(found.isVisible)
    found.activateWindow()
    desk.qtbot.waitUntil(found.isActiveWindow)
    return found


def press(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, key, modifier)


def save(desk: Desk, dialog: QDialog) -> None:
    dialog.activateWindow()
    desk.qtbot.waitUntil(dialog.isActiveWindow)
    press(dialog, Qt.Key.Key_Return, CTRL)


def row(asked: MovedOnDialog, name: str) -> Any:
    return next(line for line in asked.rows if line.one.name == name)
