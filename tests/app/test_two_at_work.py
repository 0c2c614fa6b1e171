"""Two people at one computer work on one record, a lock between them: the words of both are saved."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt

from shelter_app.domain.contacts import Contact
from shelter_app.services import audits, contacts, drafts
from shelter_app.views.file.contact_dialog import ContactDialog
from shelter_app.views.moved_on.dialog import MovedOnDialog
from tests.app.pana import CTRL, Pana


def first_contact(pana: Pana) -> Contact:
    known = contacts.of(pana.id_of("S07"), by=pana.shell.session)
    return next(one for one in known if not one.must_not)


def open_contact(pana: Pana, contact_id: int) -> Any:
    """The contacts of the file with this one in focus; what opens its dialog."""
    file = int(pana.id_of("S07"))
    page = pana.go("file", resident_id=file, section="contacts", action=f"show {contact_id}")
    return page.sections["contacts"]._on_edit


def choose_and_save(pana: Pana, dialog: ContactDialog) -> None:
    """The address that stands in the file stays, the notes of both; the keyboard alone."""
    pana.qtbot.waitUntil(lambda: dialog.findChild(MovedOnDialog) is not None)
    asked = dialog.findChild(MovedOnDialog)
    assert asked is not None
    asked.activateWindow()
    pana.qtbot.waitUntil(asked.isActiveWindow)
    assert [line.one.name for line in asked.rows] == ["address", "note"]
    assert pana.focus() is asked.rows[0]
    pana.press(Qt.Key.Key_2)
    pana.press(Qt.Key.Key_Return, CTRL)
    dialog.activateWindow()
    pana.qtbot.waitUntil(dialog.isActiveWindow)
    assert dialog.must_not.isChecked()
    pana.press(Qt.Key.Key_Return, CTRL)
    assert not dialog.isVisible()


def test_the_night_and_the_morning_write_about_one_contact_and_both_stay(pana: Pana) -> None:
    pana.unlock("caseworker")
    contact = first_contact(pana)

    def write_and_lock(dialog: ContactDialog) -> None:
        dialog.note.moveCursor(dialog.note.textCursor().MoveOperation.End)
        dialog.note.insertPlainText("\nЗвонила ночью, плакала")
        dialog.address.setText("Ош, Ленина 5")
        pana.press_lock_key()
        pana.qtbot.waitUntil(lambda: bool(pana.restarts))

    pana.during(open_contact(pana, contact.id), write_and_lock)

    pana.reopen("director")

    def correct(dialog: ContactDialog) -> None:
        assert "Звонила" not in dialog.note.toPlainText()
        dialog.note.moveCursor(dialog.note.textCursor().MoveOperation.End)
        dialog.note.insertPlainText("\nЗвонить только утром")
        dialog.address.setText("Ош, Ленина 7")
        dialog.must_not.click()
        pana.press(Qt.Key.Key_Return, CTRL)

    pana.during(open_contact(pana, contact.id), correct)
    assert first_contact_again(pana, contact).must_not

    pana.reopen("caseworker")

    def decide(front: ContactDialog | MovedOnDialog) -> None:
        # What stays is asked a moment after the form stands there.
        dialog = front.parent() if isinstance(front, MovedOnDialog) else front
        assert isinstance(dialog, ContactDialog)
        try:
            choose_and_save(pana, dialog)
        finally:
            dialog.close()

    pana.during(open_contact(pana, contact.id), decide)
    saved = first_contact_again(pana, contact)
    assert saved.note.endswith("\nЗвонить только утром\nЗвонила ночью, плакала")
    assert (saved.address, saved.must_not) == ("Ош, Ленина 7", True)
    assert drafts.words(by=pana.shell.session) == []
    pana.reopen("director")
    assert audits.verify(by=pana.shell.session).good


def first_contact_again(pana: Pana, contact: Contact) -> Contact:
    return contacts.one(contact.id, contact.resident_id, by=pana.shell.session)
