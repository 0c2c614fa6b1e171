"""The timeline: writing a note by keyboard, drafts, filters, corrections, restricted notes, what is missing."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from shelter_app.domain.contacts import ContactResult, Direction, Permission, Right
from shelter_app.domain.data_quality import Flaw
from shelter_app.domain.ids import ResidentId
from shelter_app.services import contacts, drafts, journal, rules, working_days
from shelter_app.services.contacts import ContactEntry
from shelter_app.services.journal import NewNote
from shelter_app.views.file.aside import MOST_DUE
from shelter_app.views.file.case_dialog import CaseDialog
from shelter_app.views.file.page import FilePage
from shelter_app.views.file.timeline import TimelineSection
from shelter_app.views.record import timeline_words
from shelter_app.views.widgets.labels import IconLabel, Label
from shelter_app.views.widgets.timeline import Entry
from tests.conftest import TypeText
from tests.records import House
from tests.views.file.conftest import OpenFile


def timeline(page: FilePage) -> TimelineSection:
    section = page.sections["timeline"]
    assert isinstance(section, TimelineSection)
    return section


def titles(section: TimelineSection) -> list[str]:
    return [row.title for row in section.list.rows.rows() if isinstance(row, Entry)]


def test_f8_text_and_ctrl_enter_write_a_note(
    house: House, open_file: OpenFile, qtbot: QtBot, type_text: TypeText
) -> None:
    one = house.admit()
    page = open_file(one, house.duty)
    section = timeline(page)
    qtbot.keyClick(page.list, Qt.Key.Key_F8)
    assert section.entry.is_open()
    type_text(section.entry.text, "Спала спокойно. Завтракала хорошо.")
    qtbot.keyClick(section.entry.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not section.entry.is_open()
    notes = [entry for entry in journal.timeline(one, by=house.duty) if entry.source == "note"]
    assert [note.text for note in notes] == ["Спала спокойно. Завтракала хорошо."]
    qtbot.waitUntil(lambda: "Спала спокойно" in titles(section))
    assert drafts.mine(by=house.duty) == []


def test_an_empty_note_is_refused_in_its_own_place(house: House, open_file: OpenFile, qtbot: QtBot) -> None:
    one = house.admit()
    section = timeline(open_file(one, house.duty))
    section.entry.begin()
    qtbot.mouseClick(section.entry.write, Qt.MouseButton.LeftButton)
    assert section.entry.text_field.has_problem()
    assert [entry.source for entry in journal.timeline(one, by=house.duty)] == ["event"]


def test_a_note_from_the_future_is_refused_where_the_time_stands(
    house: House, open_file: OpenFile, qtbot: QtBot, type_text: TypeText
) -> None:
    section = timeline(open_file(house.admit(), house.duty))
    section.entry.begin()
    type_text(section.entry.text, "Позже")
    section.entry.at.setText("31.12.2026 10:00")
    qtbot.mouseClick(section.entry.write, Qt.MouseButton.LeftButton)
    assert section.entry.at_field.has_problem()


def test_what_was_typed_comes_back_with_the_page_and_can_be_thrown_away(
    house: House, open_file: OpenFile, qtbot: QtBot, type_text: TypeText
) -> None:
    one = house.admit()
    page = open_file(one, house.duty)
    section = timeline(page)
    section.entry.begin()
    type_text(section.entry.text, "Начатая запись")
    page.keep_draft()
    section.entry.open_for(one)
    assert section.entry.text.toPlainText() == "Начатая запись"
    assert "restored" in section.draft_bar.text()
    qtbot.mouseClick(section.draft_bar._buttons[0], Qt.MouseButton.LeftButton)
    assert not section.entry.is_open()
    assert drafts.mine(by=house.duty) == []


def test_escape_keeps_a_begun_note_as_a_draft(
    house: House, open_file: OpenFile, qtbot: QtBot, type_text: TypeText
) -> None:
    section = timeline(open_file(house.admit(), house.duty))
    section.entry.begin()
    type_text(section.entry.text, "Не забыть")
    qtbot.keyClick(section.entry.text, Qt.Key.Key_Escape)
    assert not section.entry.is_open()
    assert [draft.form for draft in drafts.mine(by=house.duty)] == ["note"]


def test_a_draft_of_one_file_never_appears_in_another(house: House, open_file: OpenFile, type_text: TypeText) -> None:
    first, second = house.admit(), house.admit()
    page = open_file(first, house.duty)
    section = timeline(page)
    section.entry.begin()
    type_text(section.entry.text, "О первой девочке")
    page.context.navigator.go("file", resident_id=second, section="timeline")
    assert section.entry.text.toPlainText() == ""
    page.context.navigator.go("file", resident_id=first, section="timeline")
    assert section.entry.text.toPlainText() == "О первой девочке"


def test_filters_show_only_their_kind(house: House, open_file: OpenFile, qtbot: QtBot) -> None:
    one = house.admit()
    now = house.clock.now
    journal.write(one, NewNote("medical", now, "Температура 36,6"), by=house.duty)
    journal.write(one, NewNote("talk", now, "Говорили о школе"), by=house.duty)
    entry = ContactEntry(None, "Тётя", "phone", Direction.OUTGOING, now, ContactResult.NOT_REACHED)
    contacts.log(one, entry, by=house.duty)
    section = timeline(open_file(one, house.duty))
    assert len(titles(section)) == 4
    qtbot.mouseClick(section.filters["health"], Qt.MouseButton.LeftButton)
    assert titles(section) == ["Температура 36,6"]
    qtbot.mouseClick(section.filters["calls"], Qt.MouseButton.LeftButton)
    assert titles(section) == ["Phone to: Тётя"]
    call = next(row for row in section.list.rows.rows() if isinstance(row, Entry))
    assert call.chip is not None
    assert call.chip.words == "Not reached"


def test_a_restricted_note_is_a_lock_for_those_who_are_not_named(house: House, open_file: OpenFile) -> None:
    one = house.admit()
    journal.restrict(one, (house.case_worker.staff.id,), by=house.director)
    journal.write(one, NewNote("talk", house.clock.now, "Тайна", restricted=True), by=house.case_worker)
    entries = journal.timeline(one, by=house.case_worker)
    assert entries[0].text == "Тайна"
    hidden = journal.Entry(entries[0].at, "note", "talk", "", "Автор", locked=True)
    row = timeline_words.row(hidden, timeline(open_file(one, house.case_worker)).context)
    assert (row.icon, row.text) == ("lock", "")
    assert "Автор" not in row.title


def test_the_restricted_tick_is_offered_only_to_those_who_hold_the_key(house: House, open_file: OpenFile) -> None:
    one = house.admit()
    section = timeline(open_file(one, house.case_worker))
    assert section.entry.restricted.isHidden()
    journal.restrict(one, (house.case_worker.staff.id,), by=house.director)
    section.entry.open_for(one)
    assert not section.entry.restricted.isHidden()


def test_a_short_first_sentence_is_the_title_and_no_word_is_ever_lost() -> None:
    assert timeline_words.split_title("Спала. Ела.") == ("Спала", "Ела.")
    assert timeline_words.split_title("Одна строка") == ("Одна строка", "")
    long = "Очень длинное предложение " * 5
    assert timeline_words.split_title(long) == ("", long.strip())


def test_every_event_kind_of_the_lists_has_words_in_three_languages(house: House, open_file: OpenFile) -> None:
    context = timeline(open_file(house.admit(), house.duty)).context
    for entry in context.session.reference.list("event_kind").entries:
        words = timeline_words.event_words(entry.code, context)
        assert words
        assert "_" not in words


def test_what_is_missing_opens_the_dialog_where_it_is_filled(
    house: House, open_file: OpenFile, qtbot: QtBot, qapp: QApplication
) -> None:
    section = timeline(open_file(house.admit(), house.case_worker))
    assert Flaw.COORDINATOR in [finding.flaw for finding in section.view.missing]
    seen: list[str] = []

    def close() -> None:
        dialog = qapp.activeModalWidget()
        assert isinstance(dialog, CaseDialog)
        seen.append(dialog.heading.text())
        dialog.reject()

    QTimer.singleShot(0, close)
    section.aside.wanted.emit("identity", "case")
    assert seen == ["Case"]


def test_a_restricted_draft_without_its_key_is_read_and_never_recorded_for_everybody(
    house: House, open_file: OpenFile, qtbot: QtBot, type_text: TypeText
) -> None:
    one, reader = house.admit(), house.psychologist
    words = '{"kind": "talk", "text": "Только для названных", "restricted": true}'
    drafts.keep("note", words, resident_id=one, by=reader)
    entry = timeline(open_file(one, reader)).entry
    assert entry.is_open()
    assert not entry.shut_words.isHidden()
    type_text(entry.text, "ещё")
    qtbot.keyClick(entry.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    entry._on_write_clicked()
    assert entry.text.toPlainText() == "Только для названных"
    assert [line for line in journal.timeline(one, by=reader) if line.source == "note"] == []


def test_a_draft_whose_key_is_gone_says_so_without_its_words_and_stays_stored(
    house: House, open_file: OpenFile, qtbot: QtBot
) -> None:
    one, reader = house.admit(), house.psychologist
    journal.restrict(one, (reader.staff.id,), by=house.director)
    drafts.keep("note", '{"text": "Только для названных", "restricted": true}', resident_id=one, by=reader)
    journal.restrict(one, (), by=house.director)
    house.store.residents.save(replace(house.store.residents.get(one), restricted=False))
    section = timeline(open_file(one, reader))
    assert (section.entry.text.toPlainText(), section.entry.write.isEnabled()) == ("", False)
    assert not section.entry.shut_words.isHidden()
    section.entry._leave()
    (kept,) = drafts.mine(by=reader)
    assert "названных" not in kept.content
    journal.restrict(one, (reader.staff.id,), by=house.director)
    section.entry.open_for(one)
    assert (section.entry.text.toPlainText(), section.entry.write.isEnabled()) == ("Только для названных", True)
    assert section.entry.restricted.isChecked()


def test_more_than_the_next_terms_is_told_and_unfolded_in_place(
    house: House, open_file: OpenFile, qtbot: QtBot
) -> None:
    child = house.admit()
    section = timeline(open_file(child, house.case_worker))
    due = len(section.view.due)
    assert due > MOST_DUE
    assert section.aside.more.isVisible()
    assert str(due - MOST_DUE) in section.aside.more.text()
    assert len(section.aside.due_rows()) == MOST_DUE
    qtbot.mouseClick(section.aside.more, Qt.MouseButton.LeftButton)
    assert len(section.aside.due_rows()) == due
    qtbot.mouseClick(section.aside.more, Qt.MouseButton.LeftButton)
    assert len(section.aside.due_rows()) == MOST_DUE


def aside_words(house: House, open_file: OpenFile, child: ResidentId) -> str:
    page = open_file(child, house.case_worker)
    page.refresh()
    section = timeline(page)
    aside = section.aside
    if len(aside.due_rows()) < len(section.view.due):
        aside.more.click()
    rows = aside.due_rows()
    return " | ".join(part.text() for kind in (QLabel, IconLabel) for row in rows for part in row.findChildren(kind))


def test_what_somebody_must_not_do_stands_in_red_beside_what_they_may(house: House, open_file: OpenFile) -> None:
    child = house.admit()
    aunt = house.contact(child, "Орозбекова Жылдыз")
    aunt = contacts.decide(aunt, Right.CALL, Permission.SUPERVISED, "", None, by=house.director)
    contacts.decide(aunt, Right.COLLECT, Permission.FORBIDDEN, "постановление № 9", None, by=house.director)
    page = open_file(child, house.case_worker)
    page.refresh()
    aside = timeline(page).aside
    assert "Forbidden: collecting the child" in [one.text() for one in aside.findChildren(Label)]
    assert "May call with staff" in [one.text() for one in aside.findChildren(IconLabel)]


def test_what_was_counted_because_nobody_has_said_stands_beside_its_term(house: House, open_file: OpenFile) -> None:
    assumed = "Counted as left without parental care: nobody has said"
    assert assumed in aside_words(house, open_file, house.admit())
    assert assumed not in aside_words(house, open_file, house.admit(category="c2"))


def test_working_days_that_nobody_has_compared_are_told_beside_their_term(house: House, open_file: OpenFile) -> None:
    told = "Working days not compared with the published calendar"
    assert told not in aside_words(house, open_file, house.admit())
    house.clock.now = house.clock.now.replace(year=2027)
    child = house.admit()
    assert told in aside_words(house, open_file, child)
    compared = working_days.YearDecision(2027, (), True, "сверено")
    working_days.change(compared, by=house.director)
    assert told not in aside_words(house, open_file, child)


def test_an_early_warning_stands_at_its_term(house: House, open_file: OpenFile) -> None:
    rule = house.director.profile.rule("R-36.first_month")
    assert rule is not None
    rules.change(rule.code, replace(rule, warn_before=(28,)), "приказ № 7", by=house.director)
    house.case_worker.profile = house.director.profile
    child = house.admit()
    house.plan(child, approved=True)
    assert "early warning" not in aside_words(house, open_file, child)
    house.later(days=3)
    assert "early warning" in aside_words(house, open_file, child)
