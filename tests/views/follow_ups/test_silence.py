"""Silence on the board: it is red, waits where it fell, names nobody, stands first and leads to the letter."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from shelter_app.domain.admissions import claim
from shelter_app.domain.follow_ups import FollowUp, FollowUpResult, Outcome
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.partial_dates import PartialDate
from shelter_app.domain.people import AgeBasis
from shelter_app.domain.staff import Role
from shelter_app.services import events, follow_ups
from shelter_app.services.follow_ups import BoardRow
from shelter_app.views.export import table_listing
from shelter_app.views.follow_ups import board_words as words
from shelter_app.views.follow_ups.board import MonthRow, face_of
from shelter_app.views.record.done import DoneDialog
from shelter_app.views.widgets.rows import Head
from tests.records import House
from tests.views.answers import in_dialog
from tests.views.conftest import ScriptedMessages
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
    assert "No answer" in every_word(page.panel)


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
    house.later(hours=2)
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


def test_by_routes_too_whoever_does_not_answer_stands_above_the_groups(
    sit: Sit, house: House, child: ResidentId
) -> None:
    silent_for(house, child, attempts=1)
    other = house.admit()
    left(house, other)
    page = page_of(sit(Role.CASE_WORKER))
    shown = [page.board.rows.object_at(number) for number in range(page.board.rows.rowCount())]
    assert isinstance(shown[0], Head)
    assert (shown[0].title, shown[0].count, shown[0].overdue) == ("Do not answer", 1, True)
    assert [one.summary.resident_id for one in shown if isinstance(one, BoardRow)] == [child, other]


def test_the_row_of_a_silent_child_keeps_the_day_it_was_due(sit: Sit, house: House, child: ResidentId) -> None:
    due = left(house, child)[0].due
    house.later(days=20)
    stage = silent_for(house, child, attempts=1)
    page = page_of(sit(Role.CASE_WORKER))
    day = page.context.formats.short_day(due)
    assert face_of(stage, page.context).day == day
    page.order.choose("months")
    page._turn()
    one = page.months.rows.object_at(1)
    cell = page.months.rows.columns[1].cell(one)
    assert cell.text == page.context.formats.short_weekday(due)
    assert "no answer" in cell.detail


def test_a_second_attempt_within_the_hour_is_asked_about(sit: Sit, house: House, child: ResidentId) -> None:
    stage = silent_for(house, child, attempts=1)
    house.later(minutes=5)
    desk = sit(Role.CASE_WORKER)
    page = page_of(desk)
    messages = ScriptedMessages(yes=False)
    page.panel._context = replace(page.context, messages=messages)

    def press() -> int:
        assert page.board.choose(stage.id)
        QTest.keyClick(page.board, Qt.Key.Key_4)
        page.panel.form.kind.set_value("call")
        page.panel.record.click()
        return len(house.store.follow_ups.get(stage.id).attempts)

    assert press() == 0
    assert messages.said == ["The last attempt was 5 minutes ago. Was there really one more?"]
    messages.yes = True
    assert press() == 1
    house.later(hours=2)
    assert press() == 2
    assert len(messages.said) == 2, "after an hour nobody is asked"


def test_the_letter_that_is_owed_is_the_primary_button_with_its_term(sit: Sit, house: House, child: ResidentId) -> None:
    silent_for(house, child, attempts=3)
    page = page_of(sit(Role.CASE_WORKER))
    panel = page.panel
    term = follow_ups.board(by=house.case_worker)[0].letter_by
    assert term is not None
    assert (panel.letter._kind, panel.again._kind, panel.record._kind) == ("primary", "plain", "plain")
    day = page.context.formats.near_day(term.astimezone(house.case_worker.tz).date(), house.case_worker.today())
    assert panel._letter_by.text() == f"Letter to guardianship, by: {day}"
    events.mark_done(child, "silence_reported", house.clock.now, "исх. № 9", by=house.case_worker)
    page.refresh()
    assert (panel.letter._kind, panel.again._kind) == ("plain", "primary")
    assert not panel._letter_by.isVisible()


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
    assert everybody.values[1:4] == ("Everybody who left", "2", "1 of 2\nnone: 1")
    assert "Рахимова" not in every_word(page.outcomes)
    assert not page.panel.isVisible()
    page.order.choose("routes")
    page._turn()
    assert page.panel.isVisible()


def test_whoever_is_here_again_stands_last_under_the_head_of_the_paper(
    sit: Sit, house: House, child: ResidentId
) -> None:
    silent_for(house, child, attempts=3)
    other = house.admit()
    left(house, other, route="childrens_home")
    house.admit(same_as=child)
    page = page_of(sit(Role.CASE_WORKER))
    shown = [page.board.rows.object_at(number) for number in range(page.board.rows.rowCount())]
    last, row = shown[-2:]
    assert isinstance(last, Head)
    assert isinstance(row, BoardRow)
    word = page.context.session.reference.label("register_word", "board_again", "en")
    assert (last.title, last.count, row.summary.resident_id) == (word, 1, child)
    assert not page.board.rows.columns[0].cell(row).aside, "nobody calls after a child that is here"


@pytest.mark.parametrize("outcome", Outcome)
def test_one_outcome_bears_one_word_on_board_form_panel_sheet_and_in_the_registers(
    sit: Sit, house: House, child: ResidentId, outcome: Outcome
) -> None:
    stage = left(house, child)[0]
    house.later(days=14)
    told = FollowUpResult(outcome, house.clock.now, "call", next_step="опека едет")
    done = follow_ups.record(stage, told, by=house.case_worker)
    page = page_of(sit(Role.CASE_WORKER))
    word = page.context.session.reference.label("followup_outcome", outcome.value, "en")
    assert face_of(done, page.context).words == word
    assert page.board.choose(stage.id)
    assert word.capitalize() in every_word(page.panel)
    assert words.choice_words(page.context, outcome).casefold().startswith(word)
    listing = page._listing()
    assert word.capitalize() in {cell for row in listing.rows for cell in row.values}


def test_about_a_grown_up_whom_nobody_reaches_the_panel_asks_for_a_decision_and_it_ends_the_silence(
    sit: Sit, house: House
) -> None:
    grown = house.admit(age=claim(PartialDate(1990, 1, 2), AgeBasis.SAID))
    stage = house.discharge(grown, "independent", override_reason="решение").follow_ups[0]
    house.later(days=20)
    for _again in range(3):
        vain = FollowUpResult(Outcome.NOT_REACHED, house.clock.now, "call")
        stage = follow_ups.record(stage, vain, by=house.case_worker)
        house.later(hours=26)
    page = page_of(sit(Role.CASE_WORKER))
    panel = page.panel
    assert panel.decide.isVisible()
    assert panel._letter_by.text().startswith("Decide how to go on, by: ")
    assert (panel.again._kind, panel.record._kind) == ("plain", "plain")

    def decide(dialog: DoneDialog) -> None:
        dialog.evidence.setText("акт № 3, решение директора")
        dialog.accept_button.click()

    answered = in_dialog(decide)
    panel.decide.click()
    assert answered()
    page.refresh()
    assert not panel.decide.isVisible()
    assert "silence_settled" in {one.kind for one in house.store.case_events.all(resident_id=grown)}
    waiting = [due for due in house.store.summaries.due_of(grown) if due.source_id == stage.id and not due.closed_at]
    assert waiting == []
