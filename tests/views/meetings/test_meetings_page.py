"""A meeting from its call to the plan, at the desk: who came, what was decided, what was rejected and why."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.meetings import MeetingState, Outcome
from shelter_app.domain.openings import Need
from shelter_app.domain.staff import Can, Role
from shelter_app.domain.undertakings import Standing
from shelter_app.services import journal, meetings, openings, undertakings
from shelter_app.views.meetings.dialogs import CallDialog, MinutesDialog, ReasonsDialog
from shelter_app.views.meetings.lines import DecisionLine, GuestLine
from shelter_app.views.meetings.page import MeetingsPage
from shelter_app.views.plans.plan_page import PlanPage
from shelter_app.views.record.undertakings import SettleDialog
from tests.records import House
from tests.services.meeting_steps import FORM, REJECTED, held
from tests.views.answers import in_dialog, save
from tests.views.desks import Desk, Sit


def page_of(desk: Desk, child: ResidentId) -> MeetingsPage:
    page = desk.go("meetings", resident_id=child)
    assert isinstance(page, MeetingsPage)
    desk.qtbot.waitUntil(lambda: not page._stale)
    return page


def choose(page: MeetingsPage, text: str) -> None:
    rows = page.table.rows
    place = next(one for one in range(rows.rowCount()) if getattr(rows.object_at(one), "text", "") == text)
    page.table.setCurrentIndex(rows.index(place, 0))


def test_a_meeting_is_called_to_those_whose_work_it_is(sit: Sit, house: House, child: ResidentId) -> None:
    page = page_of(sit(Role.CASE_WORKER), child)
    said: list[str] = []

    def fill(dialog: CallDialog) -> None:
        save(dialog)
        said.append(dialog.fields["day"].info.text())
        dialog.day.setText("27.11.2026")
        dialog.hour.setText("10:00")
        save(dialog)
        said.append(dialog.fields["agenda"].info.text())
        dialog.agenda.setPlainText("Итоги оценки\n\nШкола")
        save(dialog)

    in_dialog(fill)
    page._call()
    (meeting,) = meetings.of(child, by=house.case_worker)
    assert "On which day" in said[0]
    assert "what is talked about" in said[1]
    assert meeting.agenda == ("Итоги оценки", "Школа")
    assert house.director.staff.short in {one.name for one in meeting.invited}
    assert page.shown == meeting
    assert page.minutes.isVisibleTo(page)
    assert not page.print.isVisibleTo(page)


def decide(line: DecisionLine, *told: str) -> None:
    names = ("text", "outcome", "proposed", "group", "who", "due", "rejected_by", "reasons")
    line.hold(dict.fromkeys(names, "") | dict(zip(names, told, strict=False)) | {"group": told[3] or None})


def test_the_minutes_make_tasks_and_reasons_and_then_rows_of_the_plan(
    sit: Sit, house: House, child: ResidentId
) -> None:
    desk = sit(Role.CASE_WORKER)
    meetings.call(child, replace(FORM, starts=house.clock.now), by=house.case_worker)
    page = page_of(desk, child)
    said: list[str] = []

    def fill(dialog: MinutesDialog) -> None:
        save(dialog)
        said.extend(dialog.fields[name].info.text() for name in ("invited", "facts", "resolutions"))
        for line, came in zip(dialog.guests.rows(), ("came", "absent"), strict=True):
            assert isinstance(line, GuestLine)
            line.came.choose(came)
        dialog.facts.setPlainText("В школу не ходит")
        first, second, third = dialog.decisions.rows()[0], dialog.decisions.add_row(), dialog.decisions.add_row()
        assert isinstance(first, DecisionLine)
        decide(first, "Устроить в школу", "plan_row", "опека", "social_domestic", "", "01.12.2026")
        decide(second, "Позвонить матери", "task", "", "", "Ли В. С.")  # type: ignore[arg-type]
        decide(third, "Перевести", "rejected", "прокурор", "", "", "", "директор")  # type: ignore[arg-type]
        save(dialog)
        said.append(dialog.fields["resolutions"].info.text())
        decide(second, "Позвонить матери", "task", "", "", "Ли В. С.", "30.11.2026")  # type: ignore[arg-type]
        save(dialog)

    in_dialog(fill)
    page._write()
    assert "whether they were there" in said[0]
    assert "heard and established" in said[1]
    assert "words of each" in said[2] or "what was decided" in said[2]
    assert "until which day" in said[3]
    (meeting,) = meetings.of(child, by=house.case_worker)
    assert meeting.state is MeetingState.HELD
    assert [one.came for one in meeting.invited] == [True, False]
    assert [one.outcome for one in meeting.resolutions] == [Outcome.PLAN_ROW, Outcome.TASK, Outcome.REJECTED]
    assert page.make.isVisibleTo(page)
    page._make()
    plan = desk.shell.navigator.page()
    assert isinstance(plan, PlanPage)
    desk.qtbot.waitUntil(lambda: plan.view is not None)
    assert plan.view is not None
    assert [item.measure for item in plan.view.items] == ["Устроить в школу"]
    assert "meeting of 20.11.2026" in plan.view.items[0].need


def test_enter_on_a_rejected_recommendation_writes_its_reasons(sit: Sit, house: House, child: ResidentId) -> None:
    held(house, child)
    page = page_of(sit(Role.DIRECTOR), child)
    choose(page, REJECTED.text)
    in_dialog(lambda dialog: (_reason(dialog), save(dialog)))
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    (meeting,) = meetings.of(child, by=house.director)
    assert meeting.resolutions[2].reasons == "нет мест"


def _reason(dialog: ReasonsDialog) -> None:
    save(dialog)
    assert "those who proposed it" in dialog.fields["reasons"].info.text()
    dialog.reasons.setPlainText("нет мест")


def test_enter_on_a_task_says_what_became_of_it(sit: Sit, house: House, child: ResidentId) -> None:
    held(house, child)
    page = page_of(sit(Role.DUTY_EDUCATOR), child)
    (task,) = undertakings.of(child, by=house.duty)
    place = next(one for one in range(page.table.rows.rowCount()) if page.table.rows.object_at(one) == task)
    page.table.setCurrentIndex(page.table.rows.index(place, 0))

    def fill(dialog: SettleDialog) -> None:
        dialog.standing.choose(Standing.NOT_MET.value)
        save(dialog)
        assert "Say why" in dialog.fields["note"].info.text()
        dialog.note.setText("не отвечает")
        save(dialog)

    in_dialog(fill)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    (settled,) = undertakings.of(child, by=house.duty)
    assert (settled.standing, settled.note, settled.closed_on) == (Standing.NOT_MET, "не отвечает", date(2026, 11, 20))


@pytest.mark.parametrize("role", [Role.DUTY_EDUCATOR, Role.MEDICAL_WORKER])
def test_who_does_no_casework_reads_only(sit: Sit, house: House, child: ResidentId, role: Role) -> None:
    page = page_of(sit(role), child)
    assert "No meeting" in page.states.empty.findChildren(type(page.heading))[0].text()
    assert not page.call.isVisibleTo(page)
    held(house, child)
    page.refresh()
    for button in (page.call, page.edit, page.call_off, page.minutes, page.make):
        assert not button.isVisibleTo(page)
    assert page.print.isVisibleTo(page)


def test_an_emergency_shows_the_meetings_and_offers_nothing_that_would_be_refused(
    sit: Sit, house: House, child: ResidentId
) -> None:
    held(house, child)
    journal.restrict(child, (), by=house.director)
    openings.begin(child, Need.DANGER, "У ворот отчим с друзьями, нужен адрес бабушки", by=house.case_worker)
    page = page_of(sit(Role.CASE_WORKER), child)
    assert page.shown is not None
    assert "emergency" in page.opening_bar.text()
    for button in (page.call, page.edit, page.call_off, page.print, page.minutes, page.make):
        assert button.isHidden()
    assert not page.offered(Can.WRITE_PLAN)
    openings.end(child, by=house.case_worker)
    journal.restrict(child, (house.case_worker.staff.id,), by=house.director)
    page.refresh()
    assert page.opening_bar.isHidden()
    assert not page.call.isHidden()
