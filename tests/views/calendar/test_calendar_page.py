"""The calendar at the real window: keys, days, filters, what is hidden, print."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest

from shelter_app.domain.appointments import AppointmentKind, AppointmentState
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.month_grid import FIRST_DAY, LAST_DAY
from shelter_app.domain.staff import Role
from shelter_app.services import appointments, contacts, journal
from shelter_app.services.calendar import EntryKind
from shelter_app.views.calendar.faces import EntryFace
from shelter_app.views.paper.dialog import PaperDialog
from shelter_app.views.record.appointments.dialog import AppointmentDialog
from tests.records import NOON, House
from tests.services.calendar_steps import arranged
from tests.views.calendar.at_calendar import TODAY, at_calendar, cell, press, titles
from tests.views.desks import Sit


class TestMoving:
    def test_it_opens_at_today_with_the_focus_in_the_days(self, sit: Sit) -> None:
        desk, page = at_calendar(sit)
        desk.qtbot.waitUntil(page.grid.hasFocus)
        assert page.grid.current_day() == TODAY
        assert cell(page, TODAY).today
        assert page.grid.days.rowCount() == 6

    @pytest.mark.parametrize(
        ("keys", "day"),
        [
            ((Qt.Key.Key_Right,), date(2026, 11, 21)),
            ((Qt.Key.Key_Left,), date(2026, 11, 19)),
            ((Qt.Key.Key_Down,), date(2026, 11, 27)),
            ((Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up), date(2026, 10, 30)),
            ((Qt.Key.Key_Home,), date(2026, 11, 16)),
            ((Qt.Key.Key_End,), date(2026, 11, 22)),
            ((Qt.Key.Key_PageDown,), date(2026, 12, 20)),
            ((Qt.Key.Key_PageUp,), date(2026, 10, 20)),
            ((Qt.Key.Key_PageDown, Qt.Key.Key_T), TODAY),
            ((Qt.Key.Key_W, Qt.Key.Key_PageDown), date(2026, 11, 27)),
            ((Qt.Key.Key_W, Qt.Key.Key_M, Qt.Key.Key_PageDown), date(2026, 12, 20)),
        ],
    )
    def test_every_key_leads_where_it_says(self, sit: Sit, keys: tuple[Qt.Key, ...], day: date) -> None:
        _desk, page = at_calendar(sit)
        press(page, *keys)
        assert page.grid.current_day() == day
        assert page.grid.days.place_of(day).isValid()

    @pytest.mark.parametrize("mode", ["month", "week"])
    @pytest.mark.parametrize(("day", "key"), [(LAST_DAY, Qt.Key.Key_PageDown), (FIRST_DAY, Qt.Key.Key_PageUp)])
    def test_at_either_end_of_the_reach_it_stays_where_it_is(self, sit: Sit, day: date, key: Qt.Key, mode: str) -> None:
        _desk, page = at_calendar(sit, day=day.isoformat(), mode=mode)
        press(page, key, key)
        assert page.grid.current_day() == day

    def test_a_day_beyond_the_reach_is_its_end(self, sit: Sit) -> None:
        _desk, page = at_calendar(sit, day="2345-06-07")
        assert page.grid.current_day() == LAST_DAY

    @pytest.mark.parametrize(("letter", "mode"), [("ц", "week"), ("w", "week")])
    def test_letters_work_on_every_layout(self, sit: Sit, letter: str, mode: str) -> None:
        from PySide6.QtGui import QKeyEvent

        _desk, page = at_calendar(sit)
        pressed = QKeyEvent(QKeyEvent.Type.KeyPress, ord(letter.upper()), Qt.KeyboardModifier.NoModifier, letter)
        page.grid.keyPressEvent(pressed)
        assert page.mode.choice() == mode
        assert page.grid.days.rowCount() == 1

    def test_a_week_begins_on_monday(self, sit: Sit) -> None:
        _desk, page = at_calendar(sit, mode="week")
        week = page.grid.days.weeks[0]
        assert (week[0].day, week[-1].day) == (date(2026, 11, 16), date(2026, 11, 22))

    def test_a_day_that_was_asked_for_is_shown(self, sit: Sit) -> None:
        _desk, page = at_calendar(sit, day="2027-03-22")
        assert page.grid.current_day() == date(2027, 3, 22)

    def test_holidays_arrive_with_their_names(self, sit: Sit) -> None:
        desk, page = at_calendar(sit, day="2026-12-16")
        desk.qtbot.waitUntil(lambda: page.grid.off(date(2026, 12, 16)) is not None)
        off = page.grid.off(date(2026, 12, 16))
        assert off is not None
        assert off.name == "Independence Day"
        assert not page.grid.works(date(2026, 12, 16))
        desk.qtbot.waitUntil(lambda: page.pane.holiday.text() == "Independence Day")


class TestTheDay:
    def test_more_than_fits_is_counted_and_the_number_opens_the_day(self, sit: Sit, house: House) -> None:
        for hour in range(9):
            arranged(house, house.admit(), starts=NOON + timedelta(hours=1, minutes=hour))
        desk, page = at_calendar(sit)
        spot = page.grid.visualRect(page.grid.days.place_of(TODAY))
        shown = page.grid.lines(spot, cell(page, TODAY))
        assert 0 < len(shown) < cell(page, TODAY).count
        more = page.grid.more_spot(spot, len(shown)).center()
        QTest.mouseClick(page.grid.viewport(), Qt.MouseButton.LeftButton, pos=more)
        desk.qtbot.waitUntil(page.pane.list.hasFocus)
        assert page.pane.list.rows.rowCount() == cell(page, TODAY).count >= 9

    def test_enter_opens_the_day_and_escape_comes_back(self, sit: Sit, house: House, child: ResidentId) -> None:
        arranged(house, child, starts=NOON + timedelta(hours=2), about="об опеке")
        desk, page = at_calendar(sit)
        press(page, Qt.Key.Key_Return)
        desk.qtbot.waitUntil(page.pane.list.hasFocus)
        assert titles(page)[0] == "Court hearing: об опеке"
        QTest.keyClick(page.pane.list, Qt.Key.Key_Escape)
        assert page.grid.hasFocus()

    def test_in_a_narrow_window_the_day_takes_the_place_of_the_calendar(
        self, sit: Sit, house: House, child: ResidentId
    ) -> None:
        arranged(house, child, starts=NOON + timedelta(hours=2))
        desk, page = at_calendar(sit)
        desk.shell.window.resize(860, 700)
        desk.qtbot.waitUntil(page.pane.isHidden)
        press(page, Qt.Key.Key_Return)
        assert page.pane.isVisible()
        assert page.card.isHidden()
        page.pane.back.click()
        assert page.card.isVisible()

    def test_a_cell_of_a_month_names_the_family_and_its_tooltip_tells_the_rest(
        self, sit: Sit, house: House, child: ResidentId
    ) -> None:
        unknown = house.admit(names=(), name_unknown=True)
        for one in (child, unknown):
            arranged(house, one, starts=NOON + timedelta(hours=2), about="об опеке")
        _desk, page = at_calendar(sit)
        faces = [face for face in cell(page, TODAY).faces if face.entry.appointments]
        number = house.store.residents.get(child).number
        assert sorted(face.families for face in faces) == ["Name not known", "Рахимова"]
        named = next(face for face in faces if face.families == "Рахимова")
        assert named.numbers == number
        assert all(part in named.spoken for part in ("Рахимова Дилноза", number, "об опеке"))
        journal.restrict(child, (), by=house.director)
        page.refresh()
        hidden = [face.families for face in cell(page, TODAY).faces if face.entry.appointments]
        assert sorted(hidden) == sorted(["Name not known", number])

    def test_on_a_low_screen_a_day_still_tells_one_entry_and_how_many_more_there_are(
        self, sit: Sit, house: House
    ) -> None:
        for hour in range(4):
            arranged(house, house.admit(), starts=NOON + timedelta(hours=1, minutes=hour))
        desk, page = at_calendar(sit)
        desk.shell.window.resize(1366, 600)
        desk.qtbot.waitUntil(page.hints.isHidden)

        def lines() -> list[tuple[EntryFace, QRect]]:
            return page.grid.lines(page.grid.visualRect(page.grid.days.place_of(TODAY)), cell(page, TODAY))

        desk.qtbot.waitUntil(lambda: len(lines()) == 1)
        box = page.grid.visualRect(page.grid.days.place_of(TODAY))
        assert page.grid.low(box)
        assert not page.grid.more_spot(box, 1).intersects(lines()[0][1])

    def test_a_restricted_file_is_a_number_that_opens_nothing(self, sit: Sit, house: House, child: ResidentId) -> None:
        arranged(house, child, starts=NOON + timedelta(hours=2), kind=AppointmentKind.MEDICAL, about="ВИЧ")
        journal.restrict(child, (), by=house.director)
        _desk, page = at_calendar(sit)
        face = page.pane.list.rows.rows()[0]
        assert face.title == "Appointment"
        assert "Рахимова" not in face.spoken
        page._on_entry(face.entry)
        assert "restricted" in page.bar.text()
        assert page.dialog is None

    def test_what_is_forbidden_since_stands_in_red(self, sit: Sit, house: House, child: ResidentId) -> None:
        arranged(house, child, starts=NOON + timedelta(hours=2), kind=AppointmentKind.VISIT, with_whom="Беков Тимур")
        contacts.forbid(child, "Беков Тимур", by=house.duty)
        _desk, page = at_calendar(sit)
        face = page.pane.list.rows.rows()[0]
        assert (face.stop, face.state.words, face.state.tone) == (True, "Must not take place", "stop")

    def test_something_due_opens_its_file(self, sit: Sit, child: ResidentId) -> None:
        desk, page = at_calendar(sit)
        due = next(face for face in page.pane.list.rows.rows() if face.entry.due)
        page.pane.list.opened.emit(due.entry)
        assert desk.opened_file()["resident_id"] == child


class TestFiltersAndPaper:
    def test_mine_and_kinds_leave_out_the_rest(self, sit: Sit, house: House, child: ResidentId) -> None:
        arranged(house, child, starts=NOON, escort_id=house.case_worker.staff.id)
        _desk, page = at_calendar(sit)
        assert any(face.entry.appointments for face in cell(page, TODAY).faces)
        page.whose.choose("mine")
        page.whose.chosen.emit("mine")
        assert not any(face.entry.appointments for face in cell(page, TODAY).faces)
        page.whose.choose("all")
        page.kinds.choose(frozenset({EntryKind.HEARING}))
        assert {face.entry.kind for face in cell(page, TODAY).faces} == {EntryKind.HEARING}
        assert page.kinds.text() == "1 of 8 kinds"
        menu = page.kinds.menu_of_kinds()
        assert [action.isChecked() for action in menu.actions() if action.isCheckable()] == [True] + [False] * 7

    def test_the_look_is_written_down_once(self, sit: Sit, house: House) -> None:
        _desk, page = at_calendar(sit)
        page.refresh()
        press(page, Qt.Key.Key_PageDown)
        looks = [one for one in house.store.audit.recent(20) if one.subject == "calendar"]
        assert len(looks) == 1

    def test_what_a_colleague_writes_appears(self, sit: Sit, house: House, child: ResidentId) -> None:
        desk, page = at_calendar(sit)
        before = cell(page, TODAY).count
        arranged(house, child, starts=NOON, kind=AppointmentKind.MEDICAL)
        desk.qtbot.waitUntil(lambda: cell(page, TODAY).count == before + 1)

    def test_print_shows_numbers_until_somebody_asks_for_names(self, sit: Sit, house: House) -> None:
        from tests.services.papers_story import VAULT

        house.duty.vault = VAULT
        desk, page = at_calendar(sit)
        page.print.click()
        dialog = page.dialog
        assert isinstance(dialog, PaperDialog)
        desk.qtbot.waitUntil(lambda: dialog.desk.job is not None)
        assert dialog.desk.job is not None
        assert dialog.desk.job.document == "calendar-month"
        assert dialog.codes.isChecked()

    def test_the_officer_has_no_calendar(self, sit: Sit) -> None:
        desk = sit(Role.GUARDIANSHIP_OFFICER)
        assert not desk.shell.navigator.knows("calendar")


def test_a_screen_reader_hears_the_day_the_holiday_and_what_is_on_it(sit: Sit, house: House, child: ResidentId) -> None:
    arranged(house, child, starts=NOON, about="об опеке")
    _desk, page = at_calendar(sit)
    words = page.grid.days.place_of(TODAY).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words.startswith("Friday, 20 November")
    assert "Court hearing: об опеке" in words


def test_the_section_of_a_file_shows_what_lies_ahead_and_what_came_of_the_rest(
    sit: Sit, house: House, child: ResidentId
) -> None:
    from shelter_app.views.file.appointments import AppointmentsSection
    from shelter_app.views.file.page import FilePage

    one = arranged(house, child, about="об опеке")
    arranged(house, child, kind=AppointmentKind.MEDICAL, about="стоматолог")
    appointments.settle(one, AppointmentState.CANCELLED, "иск отозван", by=house.duty)
    desk = sit(Role.DUTY_EDUCATOR)
    desk.shell.navigator.register("file", FilePage)
    page = desk.go("file", resident_id=child, section="appointments")
    section = page.sections["appointments"]
    assert isinstance(section, AppointmentsSection)
    desk.qtbot.waitUntil(lambda: len(section.shown) == 2)
    assert section.ahead.accessibleName() == "Ahead"
    assert section.past.isVisible()
    told = [label.text() for label in section.past.findChildren(type(section.ahead._title)) if label.text()]
    assert "иск отозван" in told


def test_a_closed_file_that_stops_it_is_told_above_the_buttons_without_a_name(
    sit: Sit, house: House, child: ResidentId
) -> None:
    friend = house.admit()  # a stop is written into the files of brothers and sisters as well
    one = arranged(house, child, friend, starts=NOON, kind=AppointmentKind.VISIT, with_whom="Беков Тимур")
    house.contact(friend, "Беков Тимур", must_not=True)
    journal.restrict(friend, (), by=house.director)
    _desk, page = at_calendar(sit, appointment_id=one.id)
    (entry,) = [face.entry for face in page.pane.list.rows.rows() if face.entry.lines[0].named and not face.entry.due]
    page._edit(entry)
    dialog = page.dialog
    assert isinstance(dialog, AppointmentDialog)
    dialog.note.setPlainText("паспорт с собой")
    dialog.accept_button.click()
    assert "must not be near one of those who go along" in dialog.problem.text()
    assert "Беков" not in dialog.problem.text()
