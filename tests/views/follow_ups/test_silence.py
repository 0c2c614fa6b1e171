"""Silence on the board: it is red, waits where it fell, names nobody, stands first and leads to the letter."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from shelter_app.domain.follow_ups import FollowUp, FollowUpResult, Outcome
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Role
from shelter_app.services import follow_ups
from shelter_app.services.follow_ups import BoardRow
from shelter_app.views.export import table_listing
from shelter_app.views.follow_ups.board import MonthRow, face_of
from shelter_app.views.widgets.rows import Head
from tests.records import House
from tests.views.answers import in_dialog
from tests.views.desks import Sit
from tests.views.follow_ups.steps import every_word, left, page_of, stage_in_focus


def test_rows_stand_under_the_group_of_their_route_and_say_how_often_nobody_answered(
    sit: Sit, house: House, child: ResidentId
) -> None:
    left(house, child)
    house.later(days=13)
    page = page_of(sit(Role.CASE_WORKER))
    QTest.keyClick(page.board, Qt.Key.Key_4)
    page.panel.form.kind.set_value("call")
    page.panel.record.click()
    rows = [page.board.rows.object_at(place) for place in range(page.board.rows.rowCount())]
    assert isinstance(rows[0], Head)
    assert isinstance(rows[1], BoardRow)
    assert rows[1].silent == 1
    assert page.board.rows.columns[0].cell(rows[1]).aside == "1"
    assert face_of(rows[1].stages[0], page.context).state == "missed"


def test_after_no_answer_a_digit_writes_the_next_attempt_beside_the_first(
    sit: Sit, house: House, child: ResidentId
) -> None:
    left(house, child)
    house.later(days=13)
    page = page_of(sit(Role.CASE_WORKER))
    first = stage_in_focus(page)
    QTest.keyClick(page.board, Qt.Key.Key_4)
    page.panel.form.kind.set_value("call")
    page.panel.record.click()
    assert page.board.choose(first.id)
    assert (page.panel.form.isVisible(), page.panel.again.isVisible()) == (False, True)
    house.later(hours=3)
    QTest.keyClick(page.board, Qt.Key.Key_1)
    page.panel.record.click()
    recorded = follow_ups.of(child, by=house.case_worker)[0]
    assert (recorded.outcome, [one.outcome for one in recorded.attempts]) == (Outcome.SAFE, [Outcome.NOT_REACHED])
    assert page.board.choose(first.id)
    assert not page.panel.again.isVisible()
    assert "Not reached" in every_word(page.panel)


def test_the_row_of_a_silent_child_opens_the_stage_that_waits_and_not_the_last_one(
    sit: Sit, house: House, child: ResidentId
) -> None:
    stages = left(house, child)
    house.later(days=14)
    silent = follow_ups.record(
        stages[0], FollowUpResult(Outcome.NOT_REACHED, house.clock.now, "call"), by=house.case_worker
    )
    page = page_of(sit(Role.CASE_WORKER))
    assert stage_in_focus(page).id == silent.id
    page.board.setCurrentIndex(page.board.rows.index(page.board.currentIndex().row(), 0))
    assert stage_in_focus(page).id == silent.id
    assert page.board.choose(stages[-1].id)
    QTest.keyClick(page.board, Qt.Key.Key_4)
    page.panel.form.kind.set_value("call")
    page.panel.form.kind.activated.emit(0)
    page.panel.record.click()
    assert "An earlier stage still waits" in page.panel.form.problem.text()
    assert house.store.follow_ups.get(stages[-1].id).open


def test_of_silence_nobody_is_named_and_the_way_is_asked(sit: Sit, house: House, child: ResidentId) -> None:
    left(house, child)
    house.later(days=13)
    page = page_of(sit(Role.CASE_WORKER))
    form = page.panel.form
    QTest.keyClick(page.board, Qt.Key.Key_1)
    assert (form.with_whom.text(), form.kind.value()) == ("Сергеева Нина", stage_in_focus(page).kind)
    QTest.keyClick(page.board, Qt.Key.Key_4)
    assert (form.with_whom.text(), form.kind.value()) == ("", None)
    assert not form.fields["with_whom"].isVisible()
    page.panel.record.click()
    assert form.fields["kind"].has_problem()
    form.kind.set_value("call")
    form.kind.activated.emit(form.kind.currentIndex())
    page.panel.record.click()
    recorded = follow_ups.of(child, by=house.case_worker)[0]
    assert (recorded.outcome, recorded.kind, recorded.with_whom) == (Outcome.NOT_REACHED, "call", "")
    assert "Сергеева" not in every_word(page.panel.record_facts)


def test_by_months_whoever_does_not_answer_stands_first(sit: Sit, house: House, child: ResidentId) -> None:
    silent = silent_for(house, child, attempts=1)
    left(house, house.admit())
    page = page_of(sit(Role.CASE_WORKER))
    page.order.choose("months")
    page._turn()
    head, first = (page.months.rows.object_at(number) for number in range(2))
    assert isinstance(head, Head)
    assert (head.title, head.overdue) == ("Do not answer", True)
    assert isinstance(first, MonthRow)
    assert first.stage.id == silent.id


def test_after_three_attempts_the_panel_is_red_and_offers_the_letter_to_the_authority_of_the_place(
    sit: Sit, house: House, child: ResidentId
) -> None:
    silent_for(house, child, attempts=2)
    page = page_of(sit(Role.CASE_WORKER))
    assert not page.panel.letter.isVisible()
    silent_for(house, child, attempts=1)
    page.refresh()
    assert page.panel.letter.isVisible()
    assert "3" in page.panel._silence.text()
    seen = []

    def look(dialog: object) -> None:
        seen.append(dialog._wanted.document)  # type: ignore[attr-defined]
        dialog.reject()  # type: ignore[attr-defined]

    opened = in_dialog(look)
    page.panel.letter.click()
    assert opened()
    assert seen == ["notice-silence"]


def silent_for(house: House, child: ResidentId, attempts: int) -> FollowUp:
    """So many attempts at the first stage after leaving, each in vain."""
    stages = follow_ups.of(child, by=house.case_worker) or left(house, child)
    stage = stages[0]
    for _attempt in range(attempts):
        house.later(days=14 if stage.open else 3)
        said = FollowUpResult(Outcome.NOT_REACHED, house.clock.now, "call")
        stage = follow_ups.record(stage, said, by=house.case_worker)
    return stage


def test_outcomes_stand_as_numbers_without_a_name_and_say_what_they_leave_out(
    sit: Sit, house: House, child: ResidentId
) -> None:
    left(house, child)
    other = house.admit()
    left(house, other)
    house.later(days=15)
    stage = follow_ups.of(child, by=house.case_worker)[0]
    follow_ups.record(stage, FollowUpResult(Outcome.SAFE, house.clock.now), by=house.case_worker)
    desk = sit(Role.CASE_WORKER)
    page = page_of(desk)
    page.order.choose("outcomes")
    page._turn()
    desk.qtbot.waitUntil(lambda: page.outcomes.rows.rowCount() > 0)
    listing = table_listing("follow-ups", "", page.outcomes)
    everybody = next(iter(listing.rows))
    assert everybody[1:4] == ("Everybody who left", "2", "1 of 2\nnone: 1")
    assert "Рахимова" not in every_word(page.outcomes)
    assert not page.panel.isVisible()
    page.order.choose("routes")
    page._turn()
    assert page.panel.isVisible()
