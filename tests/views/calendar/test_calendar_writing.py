"""What is written at the calendar: a new appointment, who goes along, who must not come, what came of it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from shelter_app.domain.appointments import AppointmentKind, AppointmentState
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Role
from shelter_app.services import contacts
from shelter_app.views.calendar.page import CalendarPage
from shelter_app.views.record.appointments.dialog import AppointmentDialog
from shelter_app.views.record.appointments.outcome import OutcomeDialog
from shelter_app.views.widgets.rows import OBJECT_ROLE
from tests.conftest import TypeText
from tests.records import NOON, House
from tests.services.calendar_steps import arranged
from tests.views.calendar.at_calendar import at_calendar, press
from tests.views.desks import Sit


class TestWriting:
    def test_ins_writes_an_appointment_on_the_day_in_focus(
        self, sit: Sit, house: House, child: ResidentId, type_text: TypeText
    ) -> None:
        desk, page = at_calendar(sit)
        press(page, Qt.Key.Key_Right, Qt.Key.Key_Insert)
        dialog = page.dialog
        assert isinstance(dialog, AppointmentDialog)
        desk.qtbot.waitUntil(dialog.isVisible)
        assert dialog.day.text() == "21.11.2026"
        dialog.kind.set_value(AppointmentKind.MEDICAL)
        dialog.people.choose([str(int(child))])
        dialog._on_people_changed()
        type_text(dialog.hour, "14:30")
        type_text(dialog.place, "поликлиника № 5")
        dialog.finish()
        one = house.store.appointments.all()[0]
        assert (one.resident_id, one.kind, one.place) == (child, AppointmentKind.MEDICAL, "поликлиника № 5")
        assert one.starts.astimezone(NOON.tzinfo) == NOON.replace(day=21, hour=14, minute=30)
        desk.qtbot.waitUntil(lambda: any(face.time == "14:30" for face in page.pane.list.rows.rows()))

    def test_a_double_click_on_a_day_begins_and_on_an_entry_opens_it(
        self, sit: Sit, house: House, child: ResidentId
    ) -> None:
        one = arranged(house, child)
        desk, page = at_calendar(sit)
        box = page.grid.visualRect(page.grid.days.place_of(date(2026, 11, 24)))
        foot = QPoint(box.center().x(), box.bottom() - 3)
        QTest.mouseDClick(page.grid.viewport(), Qt.MouseButton.LeftButton, pos=foot)
        assert isinstance(page.dialog, AppointmentDialog)
        assert page.dialog.appointment is None
        page.dialog.reject()
        place = page.grid.days.place_of(one.starts.date())
        spot = page.grid.lines(page.grid.visualRect(place), place.data(OBJECT_ROLE))[0][1]
        QTest.mouseDClick(page.grid.viewport(), Qt.MouseButton.LeftButton, pos=spot.center())
        opened = page.dialog
        assert isinstance(opened, AppointmentDialog)
        assert opened.appointment is not None
        assert opened.appointment.id == one.id
        desk.qtbot.waitUntil(opened.isVisible)
        assert not opened.day.isEnabled()

    def test_the_form_of_a_party_shows_everybody_in_it(self, sit: Sit, house: House, child: ResidentId) -> None:
        brother = house.admit(group_with=child)
        arranged(house, child, brother, starts=NOON + timedelta(hours=2))
        desk, page = at_calendar(sit)
        page.pane.list.opened.emit(page.pane.list.rows.rows()[0].entry)
        dialog = page.dialog
        assert isinstance(dialog, AppointmentDialog)
        desk.qtbot.waitUntil(dialog.isVisible)
        assert set(dialog.people.chosen()) == {str(int(child)), str(int(brother))}
        dialog.place.setText("городской суд")
        dialog.finish()
        assert {one.place for one in house.store.appointments.all()} == {"городской суд"}

    def test_enter_on_an_empty_day_begins_one(self, sit: Sit) -> None:
        _desk, page = at_calendar(sit, day="2027-06-15")
        press(page, Qt.Key.Key_Return)
        assert isinstance(page.dialog, AppointmentDialog)

    def test_the_palette_begins_one(self, sit: Sit) -> None:
        desk = sit(Role.DUTY_EDUCATOR)
        hits = list(desk.shell.window._commands("new appoint"))
        assert len(hits) == 1
        act: Any = hits[0].target
        act()
        page = desk.shell.navigator.page()
        assert isinstance(page, CalendarPage)
        desk.qtbot.waitUntil(lambda: isinstance(page.dialog, AppointmentDialog))
        first = page.dialog
        assert first is not None
        first.reject()
        act()
        desk.qtbot.waitUntil(lambda: page.dialog is not None and page.dialog is not first)

    def test_brothers_and_sisters_are_one_click(self, sit: Sit, house: House, child: ResidentId) -> None:
        brother = house.admit(group_with=child)
        desk, page = at_calendar(sit)
        press(page, Qt.Key.Key_Insert)
        dialog = page.dialog
        assert isinstance(dialog, AppointmentDialog)
        desk.qtbot.waitUntil(dialog.isVisible)
        dialog.people.choose([str(int(child))])
        dialog._on_people_changed()
        assert dialog.together.isVisible()
        dialog.together.click()
        assert set(dialog.people.chosen()) == {str(int(child)), str(int(brother))}
        assert not dialog.together.isVisible()

    def test_choosing_a_child_shows_its_contacts_and_is_written_down_once(
        self, sit: Sit, house: House, child: ResidentId
    ) -> None:
        _desk, page = at_calendar(sit)
        press(page, Qt.Key.Key_Insert)
        dialog = page.dialog
        assert isinstance(dialog, AppointmentDialog)
        for chosen in ([str(int(child))], [], [str(int(child))]):
            dialog.people.choose(chosen)
            dialog._on_people_changed()
        looks = [one for one in house.store.audit.recent(20) if one.action == "contacts.offered"]
        assert [(one.resident_id, one.staff_id) for one in looks] == [(child, house.duty.staff.id)]

    def test_whoever_must_not_come_stands_in_red_and_is_not_saved(
        self, sit: Sit, house: House, child: ResidentId, type_text: TypeText
    ) -> None:
        contacts.forbid(child, "Беков Тимур", by=house.duty)
        desk, page = at_calendar(sit)
        press(page, Qt.Key.Key_Insert)
        dialog = page.dialog
        assert isinstance(dialog, AppointmentDialog)
        desk.qtbot.waitUntil(dialog.isVisible)
        dialog.kind.set_value(AppointmentKind.VISIT)
        dialog.people.choose([str(int(child))])
        dialog._on_people_changed()
        dialog.contact.set_value("other")
        dialog._fit()
        type_text(dialog.whom, "Беков Т.")
        desk.qtbot.waitUntil(dialog.stop.isVisible)
        assert "Беков Тимур" in dialog.stop.text()
        dialog.finish()
        assert dialog.isVisible()
        assert dialog.problem.text()
        assert not house.store.appointments.count()

    def test_space_says_what_came_of_it(self, sit: Sit, house: House, child: ResidentId) -> None:
        one = arranged(house, child, starts=NOON - timedelta(hours=2))
        desk, page = at_calendar(sit)
        page.pane.list.setFocus()
        QTest.keyClick(page.pane.list, Qt.Key.Key_Space)
        dialog = page.dialog
        assert isinstance(dialog, OutcomeDialog)
        desk.qtbot.waitUntil(dialog.isVisible)
        assert dialog.state.choice() == AppointmentState.HELD.value
        dialog.finish()
        assert house.store.appointments.get(one.id).state is AppointmentState.HELD
        desk.qtbot.waitUntil(lambda: page.pane.list.rows.rows()[0].done)

    def test_a_move_asks_for_day_and_reason(
        self, sit: Sit, house: House, child: ResidentId, type_text: TypeText
    ) -> None:
        one = arranged(house, child)
        desk, page = at_calendar(sit)
        press(page, Qt.Key.Key_Right)
        desk.qtbot.waitUntil(lambda: any(face.entry.appointments for face in page.pane.list.rows.rows()))
        page.pane.list.told.emit(page.pane.list.rows.rows()[0].entry)
        dialog = page.dialog
        assert isinstance(dialog, OutcomeDialog)
        desk.qtbot.waitUntil(dialog.isVisible)
        assert dialog.state.choice() == AppointmentState.MOVED.value
        dialog.finish()
        assert dialog.fields["starts"].has_problem()
        assert dialog.fields["reason"].has_problem()
        type_text(dialog.day, "27.11.2026")
        type_text(dialog.reason, "судья болен")
        dialog.finish()
        assert house.store.appointments.get(one.id).moved_to is not None
        fresh = [each for each in house.store.appointments.all() if each.open]
        assert [each.starts.astimezone(NOON.tzinfo).date() for each in fresh] == [date(2026, 11, 27)]
