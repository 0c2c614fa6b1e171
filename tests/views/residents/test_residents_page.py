"""The list of residents at the real window: filters, rows read as they are seen, the card, and restricted files."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from shelter_app.domain.admissions import claim, names_of
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.partial_dates import PartialDate
from shelter_app.domain.people import AgeBasis
from shelter_app.domain.residents import Alert, AlertKind
from shelter_app.domain.staff import Role
from shelter_app.domain.stays import Presence
from shelter_app.services import journal, presence, residents
from shelter_app.services.presence import Away
from shelter_app.views.residents.page import ResidentsPage
from shelter_app.views.residents.table import PAGE, PAGES_KEPT, LinesModel, LinesTable
from shelter_app.views.theme import Theme, look
from shelter_app.views.widgets import paint
from shelter_app.views.widgets.chip import Chip
from shelter_app.views.widgets.labels import IconLabel, Label
from shelter_app.views.widgets.rows import OBJECT_ROLE
from tests.records import House
from tests.views.desks import Sit


def shown(page: ResidentsPage) -> list[str]:
    """The first lines of the first column, from top to bottom."""
    model = page.table.lines
    return [model.columns[0].cell(model.line_at(row)).text for row in range(model.rowCount())]


def words_of(page: ResidentsPage) -> str:
    """Everything the preview says at this moment."""
    labels = [label.text() for label in page.preview.findChildren(Label) if label.isVisible()]
    chips = [chip.face.words for chip in page.preview.findChildren(Chip) if chip.isVisible()]
    return "\n".join((*labels, *chips))


def looks(house: House) -> int:
    return sum(entry.action == "preview.viewed" for entry in house.store.audit.recent(50))


def test_at_the_start_the_list_shows_who_is_here_and_says_how_many(house: House, child: ResidentId, sit: Sit) -> None:
    gone = house.admit(names=names_of(ru="Ким Алина"))
    house.discharge(gone)
    page: ResidentsPage = sit(Role.DUTY_EDUCATOR).go("residents")
    assert shown(page) == ["Рахимова Дилноза"]
    assert page.count.text() == "1 person at the centre now"
    assert page.table.hasFocus()


def test_a_long_name_goes_on_in_the_second_line_and_is_not_cut(house: House, sit: Sit, theme: Theme) -> None:
    house.admit(names=names_of(ru="Султанбекова Мухаммедали Айгерим"))
    desk = sit(Role.DUTY_EDUCATOR)
    desk.shell.window.resize(1366, 768)
    page: ResidentsPage = desk.go("residents")
    desk.qtbot.waitUntil(lambda: page.table.columnWidth(0) < 300)
    room = page.table.columnWidth(0) - look().px(12 + 8 + 44)
    lines = paint.break_lines(shown(page)[0], "strong", room, 2)
    assert len(lines) == 2
    assert paint.text_width(lines[0], "strong") <= room
    assert paint.text_width(lines[1], "state") <= room


def test_on_a_low_screen_the_filters_are_one_button_and_the_list_has_the_room(
    house: House, child: ResidentId, sit: Sit
) -> None:
    desk = sit(Role.DUTY_EDUCATOR)
    desk.shell.window.resize(1366, 768)
    page: ResidentsPage = desk.go("residents")
    assert page.unfold.isHidden()
    desk.shell.window.resize(1366, 520)
    desk.qtbot.waitUntil(page.filters.isHidden)
    page.unfold.click()
    assert page.filters.isVisible()


def test_filters_are_buttons_that_narrow_the_list_and_show_all_takes_them_away(
    house: House, child: ResidentId, sit: Sit, qtbot: QtBot
) -> None:
    adult = claim(PartialDate(1999, 1, 1), AgeBasis.DOCUMENT)
    house.admit(names=names_of(ru="Юсупова Мадина"), age=adult)
    house.discharge(house.admit(names=names_of(ru="Ким Алина")))
    page: ResidentsPage = sit(Role.DUTY_EDUCATOR).go("residents")
    qtbot.mouseClick(page.filters.children_only, Qt.MouseButton.LeftButton)
    assert shown(page) == ["Рахимова Дилноза"]
    assert page.count.text() == "1 child at the centre now"
    qtbot.mouseClick(page.filters.show_all, Qt.MouseButton.LeftButton)
    assert shown(page) == ["Ким Алина", "Рахимова Дилноза", "Юсупова Мадина"]
    assert not page.filters.here.isChecked()
    assert not page.filters.children_only.isChecked()


def test_category_and_coordinator_are_chosen_from_a_menu_and_stand_on_the_button(
    house: House, child: ResidentId, sit: Sit
) -> None:
    other = house.admit(names=names_of(ru="Ким Алина"), category="c2")
    file = residents.open_file(other, by=house.director).resident
    mine = house.psychologist.staff
    residents.edit_case(file, residents.CaseForm(mine.id, "", (), ""), by=house.director)
    page: ResidentsPage = sit(Role.DUTY_EDUCATOR).go("residents")
    menu = page.filters.category.menu_of_values()
    action = next(one for one in menu.actions() if "parental care" in one.text())
    action.trigger()
    assert shown(page) == ["Ким Алина"]
    assert "parental care" in page.filters.category.text()
    page.filters.category.menu_of_values().actions()[0].trigger()
    assert len(shown(page)) == 2
    page.filters.coordinator.picked.emit(house.case_worker.staff.id)
    assert "Ким Алина" not in shown(page)


def test_who_is_away_and_who_came_together_are_filters(house: House, child: ResidentId, sit: Sit) -> None:
    sister = house.admit(group_with=child)
    sick = house.admit()
    presence.go_away(sick, Away(Presence.HOSPITAL, house.clock.now), by=house.duty)
    page: ResidentsPage = sit(Role.DUTY_EDUCATOR).go("residents")
    page.filters.where.picked.emit("hospital")
    assert page.table.lines.ids == [sick]
    page.filters.here.click()
    assert page.filters.wanted.where is None, "somebody who has left is nowhere else"
    page.filters.together.click()
    assert set(page.table.lines.ids) == {child, sister}


def test_filters_that_nobody_fits_say_so_and_lead_back(house: House, child: ResidentId, sit: Sit, qtbot: QtBot) -> None:
    page: ResidentsPage = sit(Role.DUTY_EDUCATOR).go("residents")
    page.filters.category.picked.emit("trafficked")
    assert page.states.currentWidget() is page.states.empty
    assert not page.preview.isVisible()
    qtbot.mouseClick(page.states.empty.way, Qt.MouseButton.LeftButton)
    assert shown(page) == ["Рахимова Дилноза"]


def test_the_card_is_read_and_written_down_only_after_the_arrow_keys_have_rested(
    house: House, child: ResidentId, sit: Sit, qtbot: QtBot
) -> None:
    for name in ("Ахмадов Саид", "Беков Тимур", "Ким Алина"):
        house.admit(names=names_of(ru=name))
    desk = sit(Role.DUTY_EDUCATOR)
    page: ResidentsPage = desk.go("residents")
    for _step in range(3):
        desk.press(Qt.Key.Key_Down)
    assert looks(house) == 0
    assert "Рахимова Дилноза" in words_of(page)
    qtbot.waitUntil(lambda: looks(house) == 1)
    assert house.store.audit.recent(1)[0].resident_id == child


def test_the_card_puts_prohibitions_first_and_says_who_may_collect(
    house: House, child: ResidentId, sit: Sit, qtbot: QtBot
) -> None:
    house.contact(child, "Беков Тимур", must_not=True)
    file = residents.open_file(child, by=house.director).resident
    alerts = (Alert(AlertKind.HEALTH, "Астма"),)
    residents.edit_case(file, residents.CaseForm(None, "high", alerts, ""), by=house.director)
    journal.write(child, journal.NewNote("talk", house.clock.now, "Спрашивает о маме."), by=house.case_worker)
    page: ResidentsPage = sit(Role.DUTY_EDUCATOR).go("residents")
    qtbot.waitUntil(lambda: "Stop: Беков Тимур" in words_of(page))
    chips = [chip.face for chip in page.preview.findChildren(Chip)]
    assert chips[0].tone == "stop"
    told = words_of(page)
    for words in ("Астма", "High risk", "Nobody until somebody decides", "Шымкент, съёмная комната"):
        assert words in told
    assert "Спрашивает о маме" in [part.text() for part in page.preview.findChildren(IconLabel)]


def test_another_row_takes_the_alerts_of_the_last_one_away_at_once(
    house: House, child: ResidentId, sit: Sit, qtbot: QtBot
) -> None:
    house.contact(child, "Беков Тимур", must_not=True)
    house.admit(names=names_of(ru="Яковлев Илья"))
    desk = sit(Role.DUTY_EDUCATOR)
    page: ResidentsPage = desk.go("residents")
    qtbot.waitUntil(lambda: "Stop: Беков Тимур" in words_of(page))
    desk.press(Qt.Key.Key_Down)
    assert "Беков" not in words_of(page)
    assert "Яковлев Илья" in words_of(page)


def test_what_changes_in_other_files_leaves_the_card_alone_and_what_changes_in_this_one_renews_it(
    house: House, child: ResidentId, sit: Sit, qtbot: QtBot
) -> None:
    other = house.admit(names=names_of(ru="Яковлев Илья"))
    desk = sit(Role.CASE_WORKER)
    page: ResidentsPage = desk.go("residents")
    qtbot.waitUntil(lambda: looks(house) == 1)
    house.contact(other, "Чужой Контакт", must_not=True)
    qtbot.waitUntil(lambda: not page._soon.waiting)
    assert not page._settled.waiting
    assert "Рахимова Дилноза" in words_of(page)
    house.contact(child, "Беков Тимур", must_not=True)
    qtbot.waitUntil(lambda: "Stop: Беков Тимур" in words_of(page))


def test_enter_f8_and_print_open_the_file_at_their_places(house: House, child: ResidentId, sit: Sit) -> None:
    desk = sit(Role.DUTY_EDUCATOR)
    desk.go("residents")
    desk.press(Qt.Key.Key_Return)
    assert desk.opened_file() == {"resident_id": child}
    desk.go("residents")
    desk.press(Qt.Key.Key_F8)
    assert desk.opened_file() == {"resident_id": child, "section": "timeline", "action": "write"}
    page: ResidentsPage = desk.go("residents")
    page.print_button.click()
    assert desk.opened_file() == {"resident_id": child, "section": "papers"}


def test_a_restricted_file_is_a_number_with_a_lock_and_leads_to_nothing_but_its_card(
    house: House, child: ResidentId, sit: Sit, qtbot: QtBot
) -> None:
    journal.restrict(child, (), by=house.director)
    desk = sit(Role.DUTY_EDUCATOR)
    page: ResidentsPage = desk.go("residents")
    line = page.table.lines.line_at(0)
    assert line is not None
    told = [column.cell(line).words() for column in page.table.lines.columns]
    assert told[0].startswith(f"File {line.number}, restricted")
    assert told[1] == ""
    assert "Рахимова" not in " ".join(told) + words_of(page)
    assert not page.note_button.isEnabled()
    assert not page.print_button.isEnabled()
    assert looks(house) == 0
    desk.press(Qt.Key.Key_F8)
    assert desk.shell.navigator.place() == ("card", {"resident_id": child})


def test_an_age_says_how_certain_it_is_and_when_somebody_turns_eighteen(
    house: House, child: ResidentId, sit: Sit
) -> None:
    nearly = claim(PartialDate(2008, 12, 3), AgeBasis.DOCUMENT)
    house.admit(names=names_of(ru="Жаксылыков Ернар"), age=nearly)
    guessed = claim(PartialDate(2013, estimated=True), AgeBasis.APPEARANCE)
    house.admit(names=names_of(ru="Самат"), age=guessed)
    page: ResidentsPage = sit(Role.DUTY_EDUCATOR).go("residents")
    model = page.table.lines
    cells = {shown(page)[row]: model.columns[1].cell(model.line_at(row)) for row in range(3)}
    assert cells["Жаксылыков Ернар"].detail == "18 on 3 Dec"
    assert cells["Самат"].detail == "by appearance, girl"
    assert cells["Самат"].text.startswith("about")
    assert cells["Рахимова Дилноза"].detail == "by own account, girl"
    page.table.setCurrentIndex(model.index(shown(page).index("Самат"), 0))
    page.preview.show_line(model.line_at(shown(page).index("Самат")))
    assert "girl" in words_of(page)


def test_a_new_admission_stands_in_the_list_at_once_and_the_focus_stays_on_its_file(
    house: House, child: ResidentId, sit: Sit, qtbot: QtBot
) -> None:
    desk = sit(Role.CASE_WORKER)
    page: ResidentsPage = desk.go("residents")
    house.admit(names=names_of(ru="Ахмадов Саид"))
    qtbot.waitUntil(lambda: shown(page) == ["Ахмадов Саид", "Рахимова Дилноза"])
    assert page.table.current_id() == child


def test_a_guardianship_officer_has_no_list(sit: Sit) -> None:
    desk = sit(Role.GUARDIANSHIP_OFFICER)
    assert not desk.shell.navigator.knows("residents")


class Lines:
    """Hands out one known line for every id and counts how often it is asked."""

    def __init__(self, line: Any) -> None:
        self.line, self.asked = line, 0

    def __call__(self, ids: Any) -> list[Any]:
        from dataclasses import replace

        self.asked += 1
        return [replace(self.line, resident_id=one) for one in ids]


def test_five_thousand_files_are_read_only_where_they_are_seen(
    house: House, child: ResidentId, sit: Sit, qtbot: QtBot
) -> None:
    page: ResidentsPage = sit(Role.DUTY_EDUCATOR).go("residents")
    lines = Lines(page.table.lines.line_at(0))
    columns, settings = page.table.lines.columns, page.context.settings
    table = LinesTable(columns=columns, load=lines, settings=settings)
    qtbot.addWidget(table)
    table.set_ids([ResidentId(number) for number in range(1, 5001)])
    table.resize(700, 600)
    with qtbot.waitExposed(table):
        table.show()
    assert lines.asked <= 2
    table.restyle()
    QTest.keyClick(table, Qt.Key.Key_X)
    assert lines.asked <= 3
    table.scrollToBottom()
    qtbot.waitUntil(lambda: table.lines.index(4999, 0).data(OBJECT_ROLE) is not None)
    assert lines.asked <= 6


def test_pages_that_were_not_seen_for_long_are_let_go(house: House, child: ResidentId) -> None:
    lines = Lines(residents.lines([child], by=house.duty)[0])
    model = LinesModel([], lines)
    model.set_ids([ResidentId(number) for number in range(1, PAGE * (PAGES_KEPT + 2))])
    for row in range(0, model.rowCount(), PAGE):
        model.line_at(row)
    asked = lines.asked
    model.line_at(model.rowCount() - 1)
    assert lines.asked == asked
    model.line_at(0)
    assert lines.asked == asked + 1


def test_widths_that_a_hand_has_set_are_there_again_and_filters_are_not(
    house: House, child: ResidentId, sit: Sit, qtbot: QtBot
) -> None:
    desk = sit(Role.DUTY_EDUCATOR)
    page: ResidentsPage = desk.go("residents")
    page.filters.children_only.click()
    page.table.setColumnWidth(1, 151)
    page.table._keep_widths()
    again = ResidentsPage(page.context)
    qtbot.addWidget(again)
    assert again.table.columnWidth(1) == 151
    assert not again.filters.wanted.children
