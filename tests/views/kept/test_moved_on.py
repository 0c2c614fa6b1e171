"""A record that moved on while somebody was typing: they choose field by field, and both persons' words are saved."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from shelter_app.domain.contacts import Permission, Right
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Role
from shelter_app.domain.three_way import Choice
from shelter_app.services import drafts, journal, trash
from shelter_app.services.journal import OWN_DRAFT
from shelter_app.views.file import stay_dialogs
from shelter_app.views.moved_on.dialog import MovedOnDialog
from tests.records import House
from tests.views.desks import Desk
from tests.views.dialogs import MAKERS
from tests.views.kept.moving_steps import asking, colleague, known, open_contact, press, row, save
from tests.views.kept.test_kept_words import opened


def test_after_a_lock_both_notes_stand_in_the_contact_and_one_change_is_written(
    house: House, desk: Desk, child: ResidentId
) -> None:
    mine = open_contact(desk, child)
    mine.note.setPlainText("Звонит по вечерам")
    mine.reject()
    colleague(house, child, note="Звонить утром", phones=("+7 701 000 00 01",))
    again = open_contact(desk, child)
    asked = asking(desk, again)
    assert [line.one.name for line in asked.rows] == ["note"]
    heads = asked._heads()
    assert "Сагинтаева" in heads[Choice.NOW]
    assert row(asked, "note").choice is Choice.TOGETHER
    save(desk, asked)
    assert again.isVisible()
    assert again.note.toPlainText() == "Звонить утром\nЗвонит по вечерам"
    before = house.line_count()
    save(desk, again)
    assert not again.isVisible()
    saved = known(desk, child)
    assert (saved.note, [one.written for one in saved.phones]) == (
        "Звонить утром\nЗвонит по вечерам",
        ["+7 701 000 00 01"],
    )
    lines = [line.action for line in house.store.audit.recent(house.line_count() - before)]
    assert lines.count("contact.edited") == 1
    assert drafts.words(by=desk.session) == []


def test_two_answers_wait_for_a_choice_and_the_keyboard_alone_gives_it(
    house: House, desk: Desk, child: ResidentId
) -> None:
    form = open_contact(desk, child)
    form.address.setText("Ош, Ленина 5")
    form.capacity.setText("тётя")
    colleague(house, child, address="Ош, Ленина 7", capacity="тётя по матери")
    save(desk, form)
    asked = asking(desk, form)
    assert [line.choice for line in asked.rows] == [None, None]
    assert asked.rows[0].hasFocus()
    save(desk, asked)
    assert asked.isVisible()
    assert asked.problem.text()
    press(asked.rows[0], Qt.Key.Key_2)
    press(asked.rows[0], Qt.Key.Key_Down)
    assert asked.rows[1].hasFocus()
    press(asked.rows[1], Qt.Key.Key_Right)
    press(asked.rows[1], Qt.Key.Key_Left)
    press(asked.rows[1], Qt.Key.Key_Right)
    press(asked.rows[1], Qt.Key.Key_Up)
    assert asked.rows[0].hasFocus()
    chosen = {line.one.name: line.choice for line in asked.rows}
    assert chosen == {"capacity": Choice.NOW, "address": Choice.TYPED}
    save(desk, asked)
    assert not form.isVisible()
    saved = known(desk, child)
    assert (saved.address, saved.capacity) == ("Ош, Ленина 5", "тётя по матери")


def test_a_kazakh_row_of_digits_chooses_as_well(house: House, desk: Desk, child: ResidentId) -> None:
    form = open_contact(desk, child)
    form.address.setText("Ош, Ленина 5")
    colleague(house, child, address="Ош, Ленина 7")
    save(desk, form)
    asked = asking(desk, form)
    QApplication.sendEvent(
        asked.rows[0], QKeyEvent(QEvent.Type.KeyPress, ord("Ә"), Qt.KeyboardModifier.NoModifier, "ә")
    )
    assert asked.rows[0].choice is Choice.NOW


def test_esc_goes_back_to_the_form_and_saving_asks_again(house: House, desk: Desk, child: ResidentId) -> None:
    form = open_contact(desk, child)
    form.address.setText("Ош, Ленина 5")
    form.note.setPlainText("Звонит по вечерам")
    colleague(house, child, address="Ош, Ленина 7", phones=("+7 701 000 00 01",))
    save(desk, form)
    press(asking(desk, form), Qt.Key.Key_Escape)
    desk.qtbot.waitUntil(lambda: form.findChild(MovedOnDialog) is None)
    assert form.isVisible()
    assert (form.address.text(), form.note.toPlainText()) == ("Ош, Ленина 5", "Звонит по вечерам")
    assert known(desk, child).address == "Ош, Ленина 7"
    save(desk, form)
    asked = asking(desk, form)
    press(asked.rows[0], Qt.Key.Key_3)
    save(desk, asked)
    saved = known(desk, child)
    assert (saved.address, saved.note) == ("Ош, Ленина 5", "Звонит по вечерам")
    assert [one.written for one in saved.phones] == ["+7 701 000 00 01"]


def test_esc_after_a_lock_keeps_the_question_for_the_time_after_the_next_lock(
    house: House, desk: Desk, child: ResidentId
) -> None:
    form = open_contact(desk, child)
    form.address.setText("Ош, Ленина 5")
    form.reject()
    colleague(house, child, address="Ош, Ленина 7")
    for _lock in range(2):
        again = open_contact(desk, child)
        asked = asking(desk, again)
        values = asked.rows[0].one
        assert (values.began, values.now, values.typed) == ("", "Ош, Ленина 7", "Ош, Ленина 5")
        press(asked, Qt.Key.Key_Escape)
        again.note.setPlainText(f"{again.note.toPlainText()}слово")
        again.reject()


def test_what_only_the_other_one_changed_is_shown_once_and_kept(house: House, desk: Desk, child: ResidentId) -> None:
    form = open_contact(desk, child)
    form.note.setPlainText("Звонит по вечерам")
    colleague(house, child, must_not=True)
    save(desk, form)
    asked = asking(desk, form)
    assert asked.rows == []
    facts = [one.name for one in asked._found.settled]
    assert sorted(facts) == ["must_not", "note"]
    assert not known(desk, child).note
    save(desk, asked)
    saved = known(desk, child)
    assert (saved.must_not, saved.note) == (True, "Звонит по вечерам")


def test_a_prohibition_is_never_weakened_by_saying_nothing(house: House, desk: Desk, child: ResidentId) -> None:
    form = open_contact(desk, child)
    form.rights[Right.COLLECT].set_value(Permission.ALLOWED)
    form.decided_by.setText("приказ 4")
    colleague(house, child, collect=Permission.FORBIDDEN, decided_by="суд 12")
    save(desk, form)
    asked = asking(desk, form)
    assert row(asked, "collect").choice is Choice.NOW
    assert row(asked, "decided_by").choice is None
    row(asked, "decided_by").choose(Choice.NOW)
    save(desk, asked)
    saved = known(desk, child)
    assert (saved.collect, saved.decided_by) == (Permission.FORBIDDEN, "суд 12")


def test_a_record_that_was_taken_out_meanwhile_keeps_the_words_and_says_so(
    house: House, desk: Desk, child: ResidentId
) -> None:
    form = open_contact(desk, child)
    form.note.setPlainText("Звонит по вечерам")
    trash.remove(known(desk, child), "внесён дважды", by=house.director)
    save(desk, form)
    assert form.isVisible()
    assert form.problem.text()
    form.reject()
    assert any("Звонит по вечерам" in one.content for one in drafts.words(by=desk.session))


def test_a_file_closed_under_an_open_form_keeps_the_words_sealed_and_says_so(
    house: House, sit: Callable[[Role], Desk], child: ResidentId
) -> None:
    desk = sit(Role.CASE_WORKER)
    desk.go("file", resident_id=child)
    form = opened(MAKERS[stay_dialogs.StayDialog](desk, child))
    assert isinstance(form, stay_dialogs.StayDialog)
    form.circumstances.setPlainText("Прячется")
    desk.shell.keep_drafts()
    journal.restrict(child, (), by=house.director)
    form.circumstances.setPlainText("Прячется от отчима")
    desk.shell.keep_drafts()
    assert "closed to you" in form.restored.text()
    stored = [draft.content for draft in house.store.drafts.all(owner=desk.session.staff.id)]
    assert all("Прячется" not in one for one in stored)
    assert any(one.startswith(OWN_DRAFT) for one in stored)
    save(desk, form)
    assert form.isVisible()
    assert form.problem.text()


def test_esc_before_a_change_of_the_other_alone_does_not_write_over_it(
    house: House, desk: Desk, child: ResidentId
) -> None:
    form = open_contact(desk, child)
    form.note.setPlainText("Звонит по вечерам")
    colleague(house, child, must_not=True)
    for _time in range(2):
        save(desk, form)
        press(asking(desk, form), Qt.Key.Key_Escape)
        desk.qtbot.waitUntil(lambda: form.findChild(MovedOnDialog) is None)
    assert known(desk, child).must_not
    save(desk, form)
    save(desk, asking(desk, form))
    assert (known(desk, child).must_not, known(desk, child).note) == (True, "Звонит по вечерам")
