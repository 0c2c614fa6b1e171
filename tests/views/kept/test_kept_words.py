"""Words typed into any dialog survive Esc, a lock and a crash: found out for every dialog that there is."""

from __future__ import annotations

import json
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QWidget

from shelter_app.domain.ids import ResidentId
from shelter_app.services import contacts, drafts, journal, residents, support_plans
from shelter_app.storage.errors import DiskFull
from shelter_app.storage.sealed import SEALED_DRAFT
from shelter_app.views import kept_words
from shelter_app.views.dialog import Dialog
from shelter_app.views.file import stay_dialogs
from shelter_app.views.file.contact_dialog import ContactDialog
from shelter_app.views.file.contact_log import ContactLogDialog
from shelter_app.views.record.body import BodyField
from shelter_app.views.rules.days import DaysTable
from shelter_app.views.widgets.choices import Lines, ManyChoices, Tick
from shelter_app.views.widgets.fields import ComboBox
from shelter_app.views.widgets.segmented import Segmented
from tests.conftest import TypeText
from tests.records import House
from tests.views.answers import in_dialog
from tests.views.desks import Desk
from tests.views.dialog_makers import contact, on_file
from tests.views.dialogs import KEEP_NOTHING, MAKERS, every_dialog

INPUTS = (QLineEdit, QPlainTextEdit, ComboBox, Segmented, Tick, ManyChoices, Lines)


def test_every_dialog_keeps_its_words_or_is_named_here_with_the_reason() -> None:
    known = {kind for kind in every_dialog() if kind.__name__ not in KEEP_NOTHING}
    assert known == set(MAKERS)
    assert all(KEEP_NOTHING.values())


def opened(dialog: Dialog) -> Dialog:
    dialog.open()
    return dialog


def within(widget: QWidget, ancestors: list[QWidget]) -> bool:
    return any(widget is one or one.isAncestorOf(widget) for one in ancestors)


HELD: dict[type[QWidget], list[Any]] = {
    BodyField: [{"region": "face", "back": False, "x": 0.5, "y": 0.1, "text": "синяк", "size": "2 см"}],
    DaysTable: [["2026-12-30", False, "Карантин"]],
}


def answer(widget: QWidget) -> None:
    """Gives another answer than the one that stands there, as the hand of a person does."""
    match widget:
        case QLineEdit():
            widget.setText(f"{widget.text()} 7 слов")
        case QPlainTextEdit():
            widget.setPlainText(widget.toPlainText() + "\nПозвонила бабушка: «ёлку, қуыршақ» & <b>5 %</b>")
        case ComboBox():
            others = [place for place in range(widget.count()) if place != widget.currentIndex()]
            if others:
                widget.setCurrentIndex(others[0])
                widget.activated.emit(others[0])
        case Segmented():
            next(button for button in widget.buttons() if not button.isChecked()).click()
        case QAbstractButton():
            widget.click()
        case ManyChoices():
            widget.combo.setCurrentIndex(0)
            widget.combo.activated.emit(0)
        case Lines():
            widget.add_button.click()
            for line in widget.rows()[-1].findChildren(QLineEdit):
                line.setText("кукла")
            for combo in widget.rows()[-1].findChildren(ComboBox):
                combo.setCurrentIndex(combo.count() - 1)
        case BodyField() | DaysTable():
            widget.hold(HELD[type(widget)])


def answers(dialog: Dialog) -> dict[str, object]:
    def of(widget: QWidget) -> object:
        match widget:
            case QLineEdit():
                return widget.text()
            case QPlainTextEdit():
                return widget.toPlainText()
            case ComboBox():
                return widget.value()
            case Segmented():
                return widget.choice()
            case QAbstractButton():
                return widget.isChecked()
            case ManyChoices():
                return widget.chosen()
            case Lines():
                return [[of(part) for part in line.findChildren(QWidget) if isinstance(part, (QLineEdit, ComboBox))]
                        for line in widget.rows()]  # fmt: skip
            case DaysTable() | BodyField():
                return widget.held()
        raise AssertionError(type(widget))

    return {name: of(widget) for name, widget in dialog.inputs().items()}


@pytest.mark.parametrize("kind", MAKERS, ids=lambda kind: f"{kind.__module__.rpartition('.')[2]}.{kind.__name__}")
def test_a_lock_loses_no_answer_and_the_author_may_discard_them(
    desk: Desk, child: ResidentId, kind: type[Dialog]
) -> None:
    make = MAKERS[kind]
    dialog = opened(make(desk, child))
    assert type(dialog) is kind
    assert not dialog.restored.isVisible()
    named = list(dialog.inputs().values())
    forgotten = [one for one in dialog.findChildren(QWidget) if isinstance(one, INPUTS) and not within(one, named)]
    assert forgotten == []
    record = answers(dialog)
    for widget in named:
        answer(widget)
    typed = answers(dialog)
    assert typed != record
    dialog.hide()
    desk.shell.keep_drafts()
    dialog.deleteLater()

    desk.house.later(minutes=20)
    again = opened(make(desk, child))
    assert answers(again) == typed
    assert "Your words are back" in again.restored.text()
    again.restored._buttons[0].click()
    assert not again.restored.isVisible()
    assert drafts.words(by=desk.session) == []
    again.done(0)
    fresh = opened(make(desk, child))
    assert not fresh.restored.isVisible()
    assert drafts.words(by=desk.session) == []


def kept(desk: Desk) -> list[str]:
    return [draft.content for draft in drafts.words(by=desk.session)]


def stored(house: House) -> str:
    return "\n".join(draft.content for draft in house.store.drafts.all())


def stay_of(desk: Desk, child: ResidentId) -> stay_dialogs.StayDialog:
    dialog = opened(on_file(stay_dialogs.StayDialog)(desk, child))
    assert isinstance(dialog, stay_dialogs.StayDialog)
    dialog.activateWindow()
    desk.qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def test_what_is_typed_is_stored_within_seconds_without_anything_else_happening(
    desk: Desk, child: ResidentId, type_text: TypeText, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert kept_words.KEEP_EVERY_MS <= 5000
    monkeypatch.setattr(kept_words, "KEEP_EVERY_MS", 10)
    dialog = stay_of(desk, child)
    dialog.circumstances.setFocus()
    type_text(dialog.circumstances, "Привёл сосед")
    desk.qtbot.waitUntil(lambda: any("Привёл сосед" in words for words in kept(desk)))


def test_what_is_typed_is_stored_when_the_input_is_left(desk: Desk, child: ResidentId, type_text: TypeText) -> None:
    dialog = stay_of(desk, child)
    dialog.found.setFocus()
    type_text(dialog.found, "вокзал")
    assert kept(desk) == []
    QTest.keyClick(dialog.found, Qt.Key.Key_Tab)
    assert "вокзал" in kept(desk)[0]


def test_looking_into_a_dialog_and_typing_back_keeps_nothing(
    desk: Desk, child: ResidentId, type_text: TypeText
) -> None:
    stay_of(desk, child).reject()
    assert kept(desk) == []
    dialog = stay_of(desk, child)
    dialog.person.setFocus()
    type_text(dialog.person, "я")
    desk.shell.keep_drafts()
    assert len(kept(desk)) == 1
    QTest.keyClick(dialog.person, Qt.Key.Key_Backspace)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert kept(desk) == []


def test_saving_forgets_the_words(desk: Desk, child: ResidentId) -> None:
    dialog = stay_of(desk, child)
    dialog.found.setText("Вокзал")
    desk.shell.keep_drafts()
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not dialog.isVisible()
    assert residents.open_file(child, by=desk.session).stay.found_where == "Вокзал"
    assert drafts.words(by=desk.session) == []


def test_words_about_a_restricted_file_are_stored_sealed(house: House, desk: Desk, child: ResidentId) -> None:
    journal.restrict(child, (), by=desk.session)
    dialog = stay_of(desk, child)
    dialog.circumstances.setPlainText("Прячется от отчима")
    dialog.reject()
    assert stored(house).startswith(SEALED_DRAFT)
    assert "отчима" not in stored(house)
    assert stay_of(desk, child).circumstances.toPlainText() == "Прячется от отчима"


def test_only_what_was_typed_comes_back_over_a_record_that_a_colleague_has_changed(
    house: House, desk: Desk, child: ResidentId
) -> None:
    known = residents.open_file(child, by=desk.session).contacts[0]

    def open_contact() -> ContactDialog:
        dialog = opened(contact(desk, child))
        assert isinstance(dialog, ContactDialog)
        return dialog

    mine = open_contact()
    mine.note.setPlainText("Звонит по вечерам")
    mine.reject()
    form = contacts.ContactForm(known.name, phones=("+7 701 000 00 01",), note="Звонить утром")
    contacts.edit(known, form, by=house.case_worker)
    again = open_contact()
    assert again.numbers.text() == "+7 701 000 00 01"
    assert again.note.toPlainText() == "Звонит по вечерам"
    assert "The record was changed meanwhile" in again.restored.text()
    again.restored._buttons[0].click()
    assert again.note.toPlainText() == "Звонить утром"


def test_a_call_keeps_the_hour_at_which_it_was(desk: Desk, child: ResidentId) -> None:
    dialog = opened(MAKERS[ContactLogDialog](desk, child))
    assert isinstance(dialog, ContactLogDialog)
    at = dialog.at.text()
    dialog.summary.setPlainText("Спросила, где ребёнок")
    dialog.reject()
    desk.house.later(hours=9)
    again = opened(MAKERS[ContactLogDialog](desk, child))
    assert isinstance(again, ContactLogDialog)
    assert again.at.text() == at
    assert "changed meanwhile" not in again.restored.text()


def test_a_draft_of_another_version_gives_back_what_still_fits(desk: Desk, child: ResidentId) -> None:
    stay = residents.open_file(child, by=desk.session).stay
    key = kept_words.KeptAs("stay", child, stay.id).key
    typed = {"gone": "что-то", "things": [{"what": "кукла", "colour": "красная"}], "found": "Вокзал"}
    content = {"title": "Facts of the stay", "place": None, "typed": typed, "before": {"found": stay.found_where}}
    drafts.keep(key, json.dumps(content), resident_id=child, by=desk.session)
    assert stay_of(desk, child).found.text() == "Вокзал"


def test_what_is_typed_unseen_is_never_stored(house: House, desk: Desk) -> None:
    class Asking(Dialog):
        def kept_as(self) -> kept_words.KeptAs:
            return kept_words.KeptAs("asking")

        def build(self) -> None:
            self.secret, self.plain = QLineEdit(), QLineEdit()
            self.secret.setEchoMode(QLineEdit.EchoMode.Password)
            self.unframed.update(secret=self.secret, plain=self.plain)

    dialog = Asking(desk.shell.context, desk.shell.window)
    dialog.open()
    dialog.secret.setText("тихая река")
    dialog.plain.setText("слово")
    desk.shell.keep_drafts()
    assert "слово" in stored(house)
    assert "река" not in stored(house)


def test_a_full_disk_is_told_and_keeps_nobody_from_typing_on(
    desk: Desk, child: ResidentId, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = stay_of(desk, child)
    dialog.found.setText("Вокзал")

    def full(*_args: object, **_values: object) -> None:
        raise DiskFull

    with monkeypatch.context() as during:
        during.setattr(drafts, "keep", full)
        dialog.person.setFocus()
        assert dialog.restored.isVisible()
        assert "disk" in dialog.restored.text().lower()
    desk.shell.keep_drafts()
    assert "Вокзал" in kept(desk)[0]


def test_words_whose_store_was_refused_are_there_again(house: House, desk: Desk, child: ResidentId) -> None:
    plan = support_plans.begin(child, by=desk.session)
    page = desk.go("plan", resident_id=child)
    desk.qtbot.waitUntil(lambda: page.view is not None and page.view.may_edit)

    def write(dialog: Any) -> None:
        # A colleague is quicker: the plan is put forward while the words are typed.
        support_plans.submit(plan, by=house.case_worker)
        dialog.words.setPlainText("Хочу к бабушке")
        QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    desk.shell.context.changes.blockSignals(True)
    in_dialog(write)
    QTest.keyClick(page, Qt.Key.Key_F4)
    assert page.bar.text()
    assert support_plans.view(child, by=desk.session).plan.child_views == plan.child_views  # type: ignore[union-attr]
    assert "Хочу к бабушке" in kept(desk)[0]
