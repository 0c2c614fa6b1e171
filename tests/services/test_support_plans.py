"""The plan at work: one open version, a decision by somebody else, frozen words, and marks on its rows."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from shelter_app.domain.admissions import claim
from shelter_app.domain.dates import PartialDate
from shelter_app.domain.errors import InvalidInput, NotFound, Stale
from shelter_app.domain.guards import GuardClosed
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.paper import NothingToPrint
from shelter_app.domain.people import AgeBasis
from shelter_app.domain.support_plans import (
    AuthorCannotApprove,
    ItemState,
    PlanAlreadyOpen,
    PlanStatus,
    SupportPlan,
    WrongPlanStatus,
)
from shelter_app.services import journal, papers, plan_execution, plan_lists, support_plans, today
from shelter_app.services.support_plans import PlanForm, Row
from tests.records import PLAN, House


def rows(house: House, plan: SupportPlan) -> tuple[support_plans.PlanItem, ...]:
    return support_plans.items_of(house.duty, plan.id)


class TestDraft:
    def test_rows_are_added_changed_moved_and_taken_out(self, house: House, child: ResidentId) -> None:
        plan = house.plan(child)
        first, second = rows(house, plan)
        form = PlanForm(
            (
                Row("legal", "Нет паспорта", "", id=second.id),
                Row("psychological", " ", " "),
                Row("psychological", "Боится", "Беседы"),
            )
        )
        support_plans.save_draft(plan, form, by=house.case_worker)
        after = rows(house, plan)
        assert [(row.position, row.group, row.need) for row in after] == [
            (1, "legal", "Нет паспорта"),
            (2, "psychological", "Боится"),
        ]
        assert after[0].id == second.id
        assert first.id not in {row.id for row in after}

    def test_a_group_the_procedure_does_not_know_is_refused(self, house: House, child: ResidentId) -> None:
        plan = house.plan(child)
        with pytest.raises(InvalidInput) as refused:
            support_plans.save_draft(plan, PlanForm((Row("magic", "x"),)), by=house.case_worker)
        assert refused.value.problems == {"group": "unknown"}

    def test_of_two_people_at_one_draft_the_quicker_is_kept(self, house: House, child: ResidentId) -> None:
        plan = house.plan(child)
        support_plans.save_draft(plan, replace(PLAN, child_views="Хочу к маме"), by=house.psychologist)
        before = house.everything()
        for late in (support_plans.save_draft, lambda plan, _, by: support_plans.submit(plan, by=by)):
            with pytest.raises(Stale):
                late(plan, PLAN, by=house.case_worker)
        assert house.everything() == before

    def test_there_is_one_open_version_at_a_time(self, house: House, child: ResidentId) -> None:
        plan = house.plan(child)
        with pytest.raises(PlanAlreadyOpen) as refused:
            support_plans.begin(child, by=house.psychologist)
        assert refused.value.plan_id == plan.id
        support_plans.submit(plan, by=house.case_worker)
        with pytest.raises(PlanAlreadyOpen):
            support_plans.begin(child, by=house.psychologist)

    def test_a_childs_plan_needs_the_childs_own_words_and_an_adults_does_not(self, house: House) -> None:
        adult = claim(PartialDate(1990, 1, 1), AgeBasis.DOCUMENT)
        for person, fine in ((house.admit(), False), (house.admit(age=adult), True)):
            plan = support_plans.begin(person, by=house.case_worker)
            plan = support_plans.save_draft(plan, replace(PLAN, child_views=" "), by=house.case_worker)
            if fine:
                assert support_plans.submit(plan, by=house.case_worker).status is PlanStatus.SUBMITTED
            else:
                with pytest.raises(GuardClosed) as refused:
                    support_plans.submit(plan, by=house.case_worker)
                assert [guard.code for guard in refused.value.stops] == ["R-30.views"]


class TestRows:
    def test_a_row_is_marked_and_postponed_only_in_a_plan_in_force(self, house: House, child: ResidentId) -> None:
        plan = house.plan(child)
        row = rows(house, plan)[0]
        for step in (
            lambda: plan_execution.mark(row, ItemState.DONE, by=house.duty),
            lambda: plan_execution.postpone(row, date(2027, 1, 1), "ждём", by=house.duty),
            lambda: plan_execution.row_at_work(row.id, by=house.duty),
        ):
            with pytest.raises(WrongPlanStatus):
                step()

    def test_a_mark_closes_the_term_and_the_quicker_of_two_marks_is_kept(self, house: House, child: ResidentId) -> None:
        row = rows(house, house.plan(child, approved=True))[0]
        done = plan_execution.mark(row, ItemState.DONE, progress=" ИИН получен ", by=house.duty)
        assert (done.progress, done.signed_by, done.state_on) == (
            "ИИН получен",
            house.duty.staff.id,
            house.duty.today(),
        )
        assert "Запросить ИИН" not in {due.text for due in house.store.summaries.due_of(child)}
        with pytest.raises(Stale):
            plan_execution.mark(row, ItemState.NOT_DONE, "отказ", by=house.psychologist)
        assert plan_execution.row_at_work(row.id, by=house.duty) == done

    def test_a_term_moves_later_with_its_reason(self, house: House, child: ResidentId) -> None:
        row = rows(house, house.plan(child, approved=True))[0]
        moved = plan_execution.postpone(row, date(2027, 1, 1), "ждём ответ", by=house.case_worker)
        due = next(item for item in house.store.summaries.due_of(child) if item.source_id == row.id)
        assert due.due_at.astimezone(house.duty.tz).date() == moved.due == date(2027, 1, 1)


class TestView:
    def test_what_each_may_do_is_told_with_the_plan(self, house: House, child: ResidentId) -> None:
        assert support_plans.view(child, by=house.duty) is None
        plan = house.plan(child, submitted=True)
        seen = support_plans.view(child, by=house.director)
        assert seen is not None
        assert (seen.may_decide, seen.may_edit, seen.may_mark) == (True, False, False)
        assert (seen.author, seen.decided_by) == ("Сагинтаева А. Е.", "")
        support_plans.decide(plan, approved=True, by=house.director)
        seen = support_plans.view(child, 1, by=house.duty)
        assert seen is not None
        assert (seen.may_decide, seen.may_edit, seen.may_mark) == (False, False, True)
        assert (seen.decided_by, len(seen.items)) == ("Сагинтаева А. Е.", 2)

    def test_the_officer_sees_plans_that_were_put_forward_and_no_drafts(self, house: House, child: ResidentId) -> None:
        plan = house.plan(child)
        assert support_plans.view(child, by=house.officer) is None
        assert plan_lists.waiting(by=house.officer) == []
        support_plans.submit(plan, by=house.case_worker)
        assert support_plans.view(child, by=house.officer) is not None
        assert len(plan_lists.waiting(by=house.officer)) == 1

    def test_the_officer_sees_of_a_returned_plan_the_decision_and_nothing_written_since(
        self, house: House, child: ResidentId
    ) -> None:
        plan = support_plans.decide(house.plan(child, submitted=True), False, reason="мало мер", by=house.director)
        secret = Row("legal", "ЧЕРНОВИК", "не подано", date(2026, 11, 1))
        form = replace(PLAN, rows=(*PLAN.rows, secret), child_views="Новые слова", review_on=date(2026, 12, 1))
        plan = support_plans.save_draft(plan, form, by=house.case_worker)
        seen = support_plans.view(child, by=house.officer)
        assert seen is not None
        assert (seen.plan.status, seen.items) == (PlanStatus.RETURNED, ())
        assert seen.plan.decision is not None
        assert seen.plan.decision.reason == "мало мер"
        (line,) = plan_lists.waiting(by=house.officer)
        assert (line.open_rows, line.late_rows) == (0, 0)
        for shown in (seen.plan, *seen.versions, line.plan):
            assert (shown.child_views, shown.review_on, shown.decision) == ("", None, seen.plan.decision)
        inside = support_plans.view(child, by=house.case_worker)
        assert inside is not None
        assert [item.need for item in inside.items][-1] == "ЧЕРНОВИК"
        with pytest.raises(NothingToPrint):
            papers.gather("support-plan", child, by=house.officer)
        support_plans.submit(plan, by=house.case_worker)
        seen = support_plans.view(child, by=house.officer)
        assert seen is not None
        assert (len(seen.items), seen.plan.child_views) == (3, "Новые слова")

    def test_only_a_refresh_of_the_version_looked_at_last_writes_no_line(self, house: House) -> None:
        first, second = house.admit(), house.admit()
        for child in (first, second):
            house.plan(child, approved=True)

        def lines(child: ResidentId, number: int | None = None, *, again: bool) -> int:
            before = house.line_count()
            assert support_plans.view(child, number, again=again, by=house.officer) is not None
            return house.line_count() - before

        assert lines(first, again=True) == 1, "nobody may look first and call it a refresh"
        assert lines(first, again=True) == 0
        assert lines(first, again=False) == 1, "opening the page once more is a look"
        assert [lines(second, again=True), lines(first, again=True)] == [1, 1]
        draft = support_plans.begin(first, by=house.case_worker)
        support_plans.save_draft(draft, PLAN, by=house.case_worker)
        draft = support_plans.view(first, by=house.case_worker).plan  # type: ignore[union-attr]
        support_plans.submit(draft, by=house.case_worker)
        assert lines(first, again=True) == 1, "a newer version is another look"
        assert [lines(first, 1, again=True), lines(first, 1, again=True)] == [1, 0]

    def test_the_list_and_the_number_beside_it_leave_out_those_who_have_left(self, house: House) -> None:
        gone, here = house.admit(), house.admit()
        for child in (gone, here):
            house.plan(child, submitted=True)
        house.later(hours=1)
        house.discharge(gone, receiver="Мать")
        for by in (house.director, house.officer, house.case_worker):
            assert [line.plan.resident_id for line in plan_lists.waiting(by=by)] == [here]
        assert today.plans_waiting(house.director) == 1

    def test_a_restricted_file_keeps_its_plan_to_its_readers_and_its_name_from_the_officer(
        self, house: House, child: ResidentId
    ) -> None:
        house.plan(child, submitted=True)
        journal.restrict(child, (), by=house.director)
        with pytest.raises(NotFound):
            support_plans.view(child, by=house.duty)
        assert plan_lists.waiting(by=house.duty) == []
        (line,) = plan_lists.waiting(by=house.officer)
        assert (line.resident_number, line.resident_name) == ("001-26", "")

    def test_the_list_puts_what_waits_for_a_decision_first_and_counts_late_rows(self, house: House) -> None:
        house.plan(house.admit(), approved=True)
        house.plan(house.admit())
        house.plan(house.admit(), submitted=True)
        house.later(days=15)
        lines = plan_lists.waiting(by=house.duty)
        assert [line.plan.status.value for line in lines] == ["submitted", "draft", "approved"]
        assert [(line.open_rows, line.late_rows) for line in lines] == [(2, 1), (2, 1), (2, 1)]
        assert lines[0].resident_name == "Рахимова Дилноза"
        assert house.clock.now.date() - timedelta(days=15) == lines[0].plan.drafted_on


def test_whoever_rewrote_a_draft_cannot_approve_it(house: House, child: ResidentId) -> None:
    plan = support_plans.save_draft(support_plans.begin(child, by=house.case_worker), PLAN, by=house.director)
    plan = support_plans.submit(plan, by=house.case_worker)
    with pytest.raises(AuthorCannotApprove):
        support_plans.decide(plan, approved=True, by=house.director)
