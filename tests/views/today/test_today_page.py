"""Today at the real window: what waits, by keyboard from the row to the record, and what each role is shown."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shelter_app.domain.contacts import ContactResult, Direction, Permission
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Role
from shelter_app.services import contacts, drafts, events, follow_ups, journal, support_plans, today
from shelter_app.services.contacts import ContactEntry
from shelter_app.views.record.done import done_kind
from shelter_app.views.today.page import TodayPage
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.rows import Head
from tests.records import PLAN, House
from tests.views.desks import Desk, Sit, TypeText
from tests.views.today.choosing import choose, tasks


def heads(page: TodayPage) -> list[tuple[str, int | None]]:
    return [(row.title, row.count) for row in page.tasks.rows.rows() if isinstance(row, Head)]


def arrived(desk: Desk) -> tuple[str, dict[str, Any]]:
    place = desk.shell.navigator.place()
    assert place is not None
    return place


def test_everything_that_waits_stands_in_one_list_with_ones_own_overdue_duties_first(
    house: House, child: ResidentId, sit: Sit
) -> None:
    house.plan(child, approved=True)
    house.later(hours=28)
    page: TodayPage = sit(Role.DUTY_EDUCATOR).go("today")
    view = today.today(by=house.duty)
    own = sum(row.mine for row in view.overdue)
    titles = [title for title, _count in heads(page)]
    assert heads(page)[0] == ("Overdue: yours", own)
    assert ("Overdue: with others", len(view.overdue) - own) in heads(page)
    assert titles.index("Today") < titles.index("Overdue: with others") < titles.index("Next 7 days")
    parts = (view.overdue, view.today, view.done, view.week, view.plans)
    assert len(tasks(page)) == sum(map(len, parts))
    first = tasks(page)[0]
    assert first.detail.startswith("Рахимова Дилноза, file ")
    assert first.due.tone == "overdue"
    assert "Source: " in first.source


def test_the_clause_of_a_duty_is_in_the_tooltip_and_is_spoken(house: House, child: ResidentId, sit: Sit) -> None:
    page: TodayPage = sit(Role.DUTY_EDUCATOR).go("today")
    row = choose(page, "Notify the prosecutor")
    clause = next(one.clause.get("en") for one in house.duty.profile.rules if one.code == "R-05.prosecutor")
    index = page.tasks.currentIndex()
    for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
        assert clause in index.data(role)
        assert row.title in index.data(role)


def test_space_asks_what_proves_it_and_closes_the_duty(
    house: House, child: ResidentId, sit: Sit, qtbot: QtBot, type_text: TypeText
) -> None:
    desk = sit(Role.DUTY_EDUCATOR)
    page: TodayPage = desk.go("today")
    choose(page, "Notify the prosecutor")
    desk.press(Qt.Key.Key_Space)
    dialog: Any = page.dialog
    qtbot.waitUntil(lambda: dialog is not None and dialog.evidence.hasFocus())
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.isVisible()
    assert dialog.fields["evidence"].has_problem()
    type_text(dialog.evidence, "Письмо № 7")
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: any(row.done and row.title == "Notify the prosecutor" for row in tasks(page)))
    stored = house.store.case_events.all(resident_id=child, kind="prosecutor_notified")
    assert [event.evidence for event in stored] == ["Письмо № 7"]
    qtbot.waitUntil(page.tasks.hasFocus)


def test_every_duty_of_the_profile_can_be_ticked_or_has_a_place_where_it_is_done(house: House) -> None:
    for rule in house.duty.profile.rules:
        kind, section, _action = done_kind(rule)
        assert bool(kind) != bool(section), rule.code
        assert kind not in events.OWN_FORM


def test_enter_opens_the_exact_place_of_a_row(house: House, child: ResidentId, sit: Sit) -> None:
    plan = house.plan(child, approved=True)
    house.clock.now = datetime(2026, 12, 1, 9, 0, tzinfo=house.clock.now.tzinfo)
    desk = sit(Role.CASE_WORKER)
    page: TodayPage = desk.go("today")
    choose(page, "Запросить ИИН")
    desk.press(Qt.Key.Key_Return)
    item = next(one for one in support_plans.items_of(house.case_worker, plan.id) if one.measure == "Запросить ИИН")
    assert arrived(desk) == ("plan", {"resident_id": child, "item_id": item.id})
    page = desk.go("today")
    choose(page, "Notify the prosecutor")
    desk.press(Qt.Key.Key_Return)
    assert arrived(desk) == ("file", {"resident_id": child, "section": "papers", "action": "notice-prosecutor"})
    page = desk.go("today")
    choose(page, "Assign a case coordinator")
    desk.press(Qt.Key.Key_Return)
    assert arrived(desk) == ("file", {"resident_id": child, "section": "identity", "action": "case"})
    page = desk.go("today")
    choose(page, "Assign a case coordinator")
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert arrived(desk) == ("file", {"resident_id": child})


def test_enter_opens_the_dialog_of_a_duty_that_has_no_form_of_its_own(
    house: House, child: ResidentId, sit: Sit, qtbot: QtBot, type_text: TypeText
) -> None:
    desk = sit(Role.DUTY_EDUCATOR)
    page: TodayPage = desk.go("today")
    choose(page, "Examination by the nurse")
    desk.press(Qt.Key.Key_Return)
    dialog: Any = page.dialog
    qtbot.waitUntil(dialog.evidence.hasFocus)
    type_text(dialog.evidence, "журнал, стр. 4")
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "Undo" in " ".join(button.text() for button in page.bar.findChildren(Button)))
    assert house.store.case_events.all(resident_id=child, kind="nurse_examined")
    back = next(button for button in page.bar.findChildren(Button) if "Undo" in button.text())
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert not house.store.case_events.all(resident_id=child, kind="nurse_examined")


def test_a_follow_up_is_opened_where_its_result_is_written(house: House, child: ResidentId, sit: Sit) -> None:
    house.discharge(child)
    house.later(days=14)
    stage = follow_ups.of(child, by=house.case_worker)[0]
    desk = sit(Role.CASE_WORKER)
    page: TodayPage = desk.go("today")
    choose(page, "Follow-up after 14 days: visit")
    desk.press(Qt.Key.Key_Space)
    assert arrived(desk) == ("follow_up", {"resident_id": child, "follow_up_id": stage.id})


def test_what_has_a_form_of_its_own_is_done_there(house: House, child: ResidentId, sit: Sit) -> None:
    house.later(days=86)
    desk = sit(Role.DIRECTOR)
    page: TodayPage = desk.go("today")
    choose(page, "Stay limit")
    desk.press(Qt.Key.Key_Space)
    assert arrived(desk) == ("file", {"resident_id": child, "section": "leaving"})
    page = desk.go("today")
    choose(page, "Stay limit")
    desk.press(Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert page.dialog is None
    assert "decision" in page.bar.text()


def test_a_restricted_file_shows_its_number_and_lock_and_cannot_be_ticked(
    house: House, child: ResidentId, sit: Sit
) -> None:
    journal.restrict(child, (), by=house.director)
    desk = sit(Role.DUTY_EDUCATOR)
    page: TodayPage = desk.go("today")
    rows = tasks(page)
    assert rows
    for row in rows:
        assert row.icon == "lock"
        assert "Рахимова" not in row.words()
    choose(page, "Notify the prosecutor")
    desk.press(Qt.Key.Key_Space)
    assert page.dialog is None
    assert "restricted" in page.bar.text()
    desk.press(Qt.Key.Key_Return)
    assert desk.shell.navigator.place() == ("card", {"resident_id": child})


def test_mine_leaves_what_this_role_has_to_do_and_says_what_is_left_for_others(
    house: House, child: ResidentId, sit: Sit, qtbot: QtBot
) -> None:
    desk = sit(Role.PSYCHOLOGIST)
    page: TodayPage = desk.go("today")
    everything = len(tasks(page))
    qtbot.mouseClick(page.whose.buttons()[1], Qt.MouseButton.LeftButton)
    assert tasks(page) == []
    assert page.states.currentWidget() is page.states.empty
    qtbot.mouseClick(page.states.empty.way, Qt.MouseButton.LeftButton)
    assert len(tasks(page)) == everything


def test_a_nurse_begins_with_her_own_and_everybody_with_what_they_chose_last_here(
    house: House, child: ResidentId, sit: Sit, qtbot: QtBot
) -> None:
    def whose(role: Role) -> TodayPage:
        page: TodayPage = sit(role).go("today")
        return page

    nurse = whose(Role.MEDICAL_WORKER)
    assert nurse.whose.choice() == "mine"
    qtbot.mouseClick(nurse.whose.buttons()[0], Qt.MouseButton.LeftButton)
    worker = whose(Role.CASE_WORKER)
    assert worker.whose.choice() == "all"
    qtbot.mouseClick(worker.whose.buttons()[1], Qt.MouseButton.LeftButton)
    assert whose(Role.CASE_WORKER).whose.choice() == "mine"
    assert whose(Role.MEDICAL_WORKER).whose.choice() == "all"


def test_what_was_left_open_stands_above_everything_beside_the_list(house: House, child: ResidentId, sit: Sit) -> None:
    drafts.keep("admission", "{}", by=house.duty)
    page: TodayPage = sit(Role.DUTY_EDUCATOR).go("today")
    assert page.drafts.isVisible()
    assert page.drafts.y() < page.places.y()


def test_a_change_elsewhere_is_seen_at_once_and_the_row_in_focus_stays(
    house: House, child: ResidentId, sit: Sit, qtbot: QtBot
) -> None:
    desk = sit(Role.DUTY_EDUCATOR)
    page: TodayPage = desk.go("today")
    choose(page, "Notify the guardianship authority")
    choose(page, "Notify the prosecutor")
    events.mark_done(child, "guardianship_notified", house.clock.now, "журнал 4", by=desk.session)
    qtbot.waitUntil(lambda: any(row.done and row.title == "Notify the guardianship authority" for row in tasks(page)))
    assert page.tasks.current_object().title == "Notify the prosecutor"


def test_an_empty_day_says_what_comes_next(house: House, child: ResidentId, sit: Sit) -> None:
    house.discharge(child)
    house.store.database.execute_sql("DELETE FROM due WHERE source <> 'follow_up'")
    page: TodayPage = sit(Role.CASE_WORKER).go("today")
    assert page.states.currentWidget() is page.states.empty
    assert "Follow-up after 14 days" in page.states.empty.accessibleName()


def test_places_limits_and_drafts_stand_beside_the_list(
    house: House, child: ResidentId, sit: Sit, qtbot: QtBot
) -> None:
    drafts.keep("note", "{}", resident_id=child, by=house.duty)
    drafts.keep("workspace", "{}", by=house.duty)
    desk = sit(Role.DUTY_EDUCATOR)
    page: TodayPage = desk.go("today")
    assert page.places.column.count() == len(house.duty.centre.rooms)
    assert page.limits.column.count() == 1
    buttons = page.drafts.lines.findChildren(Button)
    assert [button.text() for button in buttons] == ["Note: Рахимова Дилноза"]
    qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    assert arrived(desk) == ("file", {"resident_id": child, "section": "timeline"})


def test_a_term_that_passes_by_the_clock_alone_becomes_overdue(
    house: House, child: ResidentId, sit: Sit, qtbot: QtBot
) -> None:
    page: TodayPage = sit(Role.DUTY_EDUCATOR).go("today")
    before = sum(row.due.tone == "overdue" for row in tasks(page))
    house.clock.now += timedelta(hours=4)
    page.refresh_soon()
    qtbot.waitUntil(lambda: sum(row.due.tone == "overdue" for row in tasks(page)) > before)


def test_days_that_staff_typed_stand_in_words_and_lead_to_their_place(
    house: House, child: ResidentId, sit: Sit, qtbot: QtBot
) -> None:
    day = house.duty.today() + timedelta(days=3)
    moment = house.clock.now
    entry = ContactEntry(None, "Тётя", "phone", Direction.INCOMING, moment, ContactResult.REACHED, next_on=day)
    contacts.log(child, entry, by=house.duty)
    house.contact(child, "Ахметова Раушан", visit=Permission.ALLOWED, valid_until=day)
    plan = support_plans.begin(child, by=house.case_worker)
    form = replace(PLAN, review_on=day, valid_until=day)
    plan = support_plans.save_draft(plan, form, by=house.case_worker)
    support_plans.decide(support_plans.submit(plan, by=house.case_worker), approved=True, by=house.director)
    desk = sit(Role.DIRECTOR)
    page: TodayPage = desk.go("today")
    page.whose.choose("all")
    titles = (
        ("Contact again: Тётя", "phone"),
        ("Last day of the decision about a contact: Ахметова Раушан", "hourglass"),
        ("Review the support plan", "clipboard-list"),
        ("Last day of the support plan", "clipboard-list"),
    )
    for title, icon in titles:
        assert choose(page, title).icon == icon
        page.deeds.postpone(choose(page, title))
        assert page.bar.text() == "This day was written in the file and is changed there."
    page.deeds.tick(choose(page, titles[0][0]))
    assert arrived(desk)[1]["section"] == "contacts"


def test_a_typed_day_of_a_restricted_file_names_nobody(house: House, child: ResidentId, sit: Sit) -> None:
    day = house.duty.today() + timedelta(days=3)
    house.contact(child, "Ахметова Раушан", visit=Permission.ALLOWED, valid_until=day)
    journal.restrict(child, (), by=house.director)
    page: TodayPage = sit(Role.DUTY_EDUCATOR).go("today")
    assert choose(page, "Last day of the decision about a contact").icon == "lock"


def test_a_tick_leads_nobody_to_a_place_where_they_can_only_read(house: House, child: ResidentId, sit: Sit) -> None:
    desk = sit(Role.DUTY_EDUCATOR)
    page: TodayPage = desk.go("today")
    choose(page, "Assign a case coordinator")
    desk.press(Qt.Key.Key_Space)
    assert page.isVisible()
    assert "Director records this" in page.bar.text()
    assert "Assign a case coordinator" in page.bar.text()


def test_whoever_may_do_it_is_led_to_the_place(house: House, child: ResidentId, sit: Sit) -> None:
    desk = sit(Role.CASE_WORKER)
    page: TodayPage = desk.go("today")
    choose(page, "Assign a case coordinator")
    desk.press(Qt.Key.Key_Space)
    assert (desk.opened_file()["section"], desk.opened_file()["action"]) == ("identity", "case")
