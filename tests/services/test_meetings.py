"""The child-protection meeting: called, held, its decisions in plan and tasks, its rejections with their reasons."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from shelter_app.domain.errors import InvalidInput, NotAllowed, Stale
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.meetings import Invited, Meeting, MeetingState, Outcome, Resolution, WrongMeetingState
from shelter_app.domain.staff import Role
from shelter_app.domain.summaries import DueItem
from shelter_app.domain.support_plans import PlanAlreadyOpen
from shelter_app.domain.undertakings import Origin, Standing
from shelter_app.services import events, meetings, papers, support_plans, trash, undertakings, undoing
from shelter_app.services.support_plans import PlanForm
from tests.records import House
from tests.services.meeting_steps import FORM, REJECTED, TASK, called, held, minutes
from tests.services.papers_story import text_of

MEETING, REASONS = "R-28.meeting", "R-28.reasons"


pytestmark = pytest.mark.usefixtures("printing")


@pytest.fixture
def child(house: House) -> ResidentId:
    """Somebody whose social assessment is done: the term of the meeting runs."""
    child = house.admit()
    house.later(days=2)
    events.mark_done(child, "social_assessed", house.clock.now, "бланк", by=house.case_worker)
    house.later(hours=3)
    return child


def due(house: House, child: ResidentId, *names: str) -> list[DueItem]:
    found = house.store.summaries.due_of(child)
    return [one for one in found if one.closed_at is None and {one.code, one.source} & set(names)]


def test_a_called_meeting_stands_on_its_day_and_the_term_of_the_procedure_runs_on(
    house: House, child: ResidentId
) -> None:
    meeting = called(house, child)
    (waiting,) = due(house, child, "meeting")
    assert (waiting.due_at, waiting.source_id) == (FORM.starts, meeting.id)
    assert due(house, child, MEETING)
    off = meetings.call_off(meeting, "судья занят", by=house.case_worker)
    assert off.state is MeetingState.CALLED_OFF
    assert not due(house, child, "meeting")
    assert due(house, child, MEETING)
    with pytest.raises(WrongMeetingState):
        meetings.hold(off, minutes(house), by=house.case_worker)


def test_the_next_one_is_called_to_those_who_were_called_before(house: House, child: ResidentId) -> None:
    first = meetings.usually_invited(child, by=house.case_worker)
    assert house.director.staff.short in {one.name for one in first}
    held(house, child)
    again = meetings.usually_invited(child, by=house.case_worker)
    assert [(one.name, one.came) for one in again] == [("Омарова Д.", None), ("Ли В. С.", None)]


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"chair": " "}, {"chair": "empty"}),
        ({"facts": ""}, {"facts": "empty"}),
        ({"invited": (Invited("Омарова Д."),)}, {"invited": "nobody"}),
        ({"invited": (Invited("Омарова Д.", came=True), Invited("Ли В. С."))}, {"invited": "unknown"}),
        ({"resolutions": ()}, {"resolutions": "empty"}),
        ({"resolutions": (replace(TASK, due=None),)}, {"resolutions": "due"}),
        ({"resolutions": (replace(TASK, who=""),)}, {"resolutions": "who"}),
        ({"resolutions": (replace(REJECTED, rejected_by=""),)}, {"resolutions": "by"}),
        ({"resolutions": (Resolution(1, "учить", Outcome.PLAN_ROW),)}, {"resolutions": "group"}),
        ({"resolutions": (Resolution(1, "учить", Outcome.PLAN_ROW, group="такой нет"),)}, {"resolutions": "group"}),
        ({"resolutions": (TASK, Resolution(1, " ", Outcome.TASK))}, {"resolutions": "words"}),
    ],
)
def test_minutes_say_who_came_what_was_found_and_what_became_of_everything(
    house: House, child: ResidentId, changes: dict[str, object], problem: dict[str, str]
) -> None:
    meeting = called(house, child)
    with pytest.raises(InvalidInput) as caught:
        meetings.hold(meeting, replace(minutes(house), **changes), by=house.case_worker)  # type: ignore[arg-type]
    assert caught.value.problems == problem
    assert house.store.meetings.get(meeting.id).state is MeetingState.CALLED


def test_minutes_lie_neither_ahead_nor_before_the_stay(house: House, child: ResidentId) -> None:
    meeting = called(house, child)
    for moment, problem in ((timedelta(hours=1), "in_future"), (timedelta(days=-9), "before_start")):
        wrong = replace(minutes(house), held_at=house.clock.now + moment)
        with pytest.raises(InvalidInput) as caught:
            meetings.hold(meeting, wrong, by=house.case_worker)
        assert caught.value.problems == {"held_at": problem}


def test_a_held_meeting_closes_the_term_gives_tasks_and_owes_reasons(house: House, child: ResidentId) -> None:
    meeting = held(house, child)
    assert meeting.held_at is not None
    assert not due(house, child, MEETING, "meeting")
    (held_then,) = house.store.case_events.all(resident_id=child, kind=meetings.HELD)
    assert held_then.at == meeting.held_at
    (task,) = due(house, child, "meeting_task")
    assert (task.text, task.who) == (TASK.text, TASK.who)
    (owed,) = due(house, child, REASONS)
    assert owed.due_at.date() == date(2026, 11, 24)
    (row,) = due(house, child, "meeting_row")
    assert row.source_id == meeting.id


def test_the_reasons_are_written_once_and_keep_their_term(house: House, child: ResidentId) -> None:
    meeting = held(house, child)
    with pytest.raises(InvalidInput) as caught:
        meetings.write_reasons(meeting, REJECTED.id, " ", by=house.director)
    assert caught.value.problems == {"reasons": "empty"}
    with pytest.raises(InvalidInput):
        meetings.write_reasons(meeting, TASK.id, "не отклонена", by=house.director)
    house.later(days=1)
    told = meetings.write_reasons(meeting, REJECTED.id, "нет мест в классе", by=house.director)
    assert not due(house, child, REASONS)
    with pytest.raises(InvalidInput) as caught:
        meetings.write_reasons(told, REJECTED.id, "другие", by=house.director)
    assert caught.value.problems == {"resolution": "written"}
    with pytest.raises(Stale):
        meetings.write_reasons(meeting, REJECTED.id, "нет мест", by=house.case_worker)


def test_reasons_in_the_minutes_leave_nothing_owed(house: House, child: ResidentId) -> None:
    held(house, child, resolutions=(replace(REJECTED, reasons="нет мест"),))
    assert not due(house, child, REASONS)
    kinds = [one.kind for one in house.store.case_events.all("at", resident_id=child)]
    assert {meetings.REJECTED, meetings.REASONED} <= set(kinds)


def test_two_rejections_owe_one_term_until_both_have_their_reasons(house: House, child: ResidentId) -> None:
    meeting = held(house, child, resolutions=(REJECTED, replace(REJECTED, id=9, text="перевести")))
    house.later(hours=1)
    meeting = meetings.write_reasons(meeting, REJECTED.id, "нет мест", by=house.director)
    assert len(due(house, child, REASONS)) == 1
    meetings.write_reasons(meeting, 9, "не согласен опекун", by=house.director)
    assert not due(house, child, REASONS)


def test_what_was_decided_becomes_rows_of_the_draft_and_stands_there_once(house: House, child: ResidentId) -> None:
    meeting = held(house, child)
    plan = meetings.to_plan(meeting, need="Решение собрания", by=house.case_worker)
    (row,) = support_plans.items_of(house.case_worker, plan.id)
    assert (row.need, row.measure, row.group, row.due) == (
        "Решение собрания", "Устроить в школу", "social_domestic", date(2026, 12, 1),
    )  # fmt: skip
    assert not due(house, child, "meeting_row")
    known = house.store.meetings.get(meeting.id)
    assert [one.item_id for one in known.resolutions if one.outcome is Outcome.PLAN_ROW] == [row.id]
    with pytest.raises(InvalidInput):
        meetings.to_plan(known, need="Решение собрания", by=house.case_worker)


def test_a_decision_whose_row_is_taken_out_of_the_draft_waits_again(house: House, child: ResidentId) -> None:
    by, meeting = house.case_worker, held(house, child)
    plan = meetings.to_plan(meeting, need="Решение собрания", by=by)
    assert not due(house, child, "meeting_row")
    support_plans.save_draft(plan, PlanForm(()), by=by)
    assert due(house, child, "meeting_row")
    (shown,) = meetings.of(child, by=by)
    assert [one.waits_for_the_plan for one in shown.resolutions if one.outcome is Outcome.PLAN_ROW] == [True]
    plan = meetings.to_plan(shown, need="Решение собрания", by=by)
    assert [row.measure for row in support_plans.items_of(by, plan.id)] == ["Устроить в школу"]
    assert not due(house, child, "meeting_row")


def test_a_draft_that_is_thrown_away_takes_its_rows_along_and_brings_them_back(house: House, child: ResidentId) -> None:
    plan = meetings.to_plan(held(house, child), need="Решение собрания", by=house.case_worker)
    removed = trash.remove(plan, "не нужен", by=house.director)
    assert due(house, child, "meeting_row")
    trash.restore(removed.id, by=house.director)
    assert not due(house, child, "meeting_row")


def test_a_plan_that_waits_for_its_decision_takes_no_rows(house: House, child: ResidentId) -> None:
    house.plan(child, submitted=True)
    meeting = held(house, child)
    with pytest.raises(PlanAlreadyOpen):
        meetings.to_plan(meeting, need="Решение", by=house.case_worker)
    assert due(house, child, "meeting_row")


def test_a_plan_in_force_gets_its_next_version_by_the_meeting(house: House, child: ResidentId) -> None:
    before = house.plan(child, approved=True)
    plan = meetings.to_plan(held(house, child), need="Решение", by=house.case_worker)
    assert plan.number == before.number + 1
    assert support_plans.items_of(house.case_worker, plan.id)[-1].measure == "Устроить в школу"
    assert house.store.plans.get(before.id) == before


def test_a_task_is_settled_with_its_reason_and_taken_back(house: House, child: ResidentId) -> None:
    held(house, child)
    (task,) = undertakings.of(child, by=house.duty)
    assert task.origin is Origin.TASK
    with pytest.raises(InvalidInput) as caught:
        undertakings.settle(task, Standing.NOT_MET, by=house.duty)
    assert caught.value.problems == {"note": "reason_needed"}
    met = undertakings.settle(task, Standing.MET, "звонок 12:00", by=house.duty)
    assert (met.closed_on, met.closed_by) == (house.duty.today(), house.duty.staff.id)
    assert not due(house, child, "meeting_task")
    done = undoing.last(by=house.duty)
    assert done is not None
    undoing.undo(done, by=house.duty)
    assert due(house, child, "meeting_task")


def test_held_by_a_slip_is_taken_back_whole(house: House, child: ResidentId) -> None:
    meeting = held(house, child)
    done = undoing.last(by=house.case_worker)
    assert done is not None
    undoing.undo(done, by=house.case_worker)
    assert house.store.meetings.get(meeting.id).state is MeetingState.CALLED
    assert due(house, child, MEETING, "meeting")
    assert not due(house, child, REASONS, "meeting_task", "meeting_row")
    assert undertakings.of(child, by=house.case_worker) == ()


def test_after_leaving_a_task_goes_on_only_where_somebody_carries_it(house: House, child: ResidentId) -> None:
    held(house, child)
    house.later(hours=1)
    house.discharge(child)
    assert [one.source for one in due(house, child, "meeting_task", "meeting_row", "meeting")] == ["meeting_task"]


@pytest.mark.parametrize("role", [Role.DUTY_EDUCATOR, Role.MEDICAL_WORKER, Role.GUARDIANSHIP_OFFICER])
def test_who_does_no_casework_calls_and_writes_nothing(house: House, child: ResidentId, role: Role) -> None:
    meeting = called(house, child)
    with pytest.raises(NotAllowed):
        meetings.hold(meeting, minutes(house), by=house.staff[role])
    with pytest.raises(NotAllowed):
        meetings.call(child, FORM, by=house.staff[role])


def _printed(house: House, child: ResidentId, *languages: str) -> str:
    return text_of(papers.gather("meeting-minutes", child, languages, by=house.case_worker).render())


@pytest.mark.parametrize("languages", [("ru",), ("kk",), ("kk", "ru"), ("en",)])
def test_the_minutes_print_who_was_there_every_decision_and_a_line_to_sign(
    house: House, child: ResidentId, languages: tuple[str, ...]
) -> None:
    meeting: Meeting = held(house, child)
    text = _printed(house, child, *languages)
    for words in ("Омарова Д.", "Ли В. С.", "Итоги оценки", "Домой хочу", TASK.text, REJECTED.text, "01.12.2026"):
        assert words in text, words
    assert text.count("Омарова Д.") >= 2
    assert text.count("Ли В. С.") == 2, "once in the list, once for the task: who did not come signs nothing"
    assert "нет мест в классе" not in text
    meetings.write_reasons(meeting, REJECTED.id, "нет мест в классе", by=house.director)
    assert "нет мест в классе" in _printed(house, child, *languages)


def test_minutes_of_forty_recommendations_lose_none(house: House, child: ResidentId) -> None:
    some = tuple(replace(TASK, id=place, text=f"Поручение №{place:03}") for place in range(1, 41))
    held(house, child, resolutions=some)
    text = _printed(house, child, "kk")
    assert [text.count(one.text) for one in some] == [1] * 40
