"""Who decides on a plan and in which order: the centre, then the guardianship body; and taking a plan back in time."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from shelter_app.domain.errors import InvalidInput, NotAllowed, NotFound, Stale
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.support_plans import (
    AuthorCannotApprove,
    ItemState,
    NotConfirmed,
    PlanItem,
    PlanStatus,
    SupportPlan,
    WrongPlanStatus,
)
from shelter_app.reports import papers as sheets
from shelter_app.services import (
    journal,
    plan_execution,
    plan_lists,
    plan_reviews,
    plan_withdrawals,
    support_plans,
    today,
)
from shelter_app.services.papers import support_plan
from shelter_app.services.papers.facts import CaseFile
from tests.records import PLAN, House


def rows(house: House, plan: SupportPlan) -> tuple[PlanItem, ...]:
    return support_plans.items_of(house.duty, plan.id)


class TestDecision:
    def test_nobody_approves_their_own_draft(self, house: House, child: ResidentId) -> None:
        plan = support_plans.begin(child, by=house.director)
        plan = support_plans.save_draft(plan, PLAN, by=house.director)
        plan = support_plans.submit(plan, by=house.director)
        before = house.everything()
        with pytest.raises(AuthorCannotApprove):
            support_plans.decide(plan, approved=True, by=house.director)
        assert house.everything() == before
        confirmed = support_plans.view(child, by=house.officer)
        assert confirmed is not None
        assert (confirmed.may_decide, confirmed.confirmed_by) == (True, house.director.staff.short)
        decided = support_plans.decide(plan, approved=True, body="Комиссия", number="4", by=house.officer)
        assert decided.decision is not None
        assert decided.confirmation is not None
        assert (decided.confirmation.by, decided.confirmation.at) == (house.director.staff.id, house.clock.now)
        assert (decided.decision.by, decided.decision.number) == (house.officer.staff.id, "4")
        assert decided.body_review is not None
        assert (decided.body_review.by, decided.body_review.number) == (house.officer.staff.id, "4")

    def test_a_returned_plan_comes_back_to_the_desk_with_its_reasons(self, house: House, child: ResidentId) -> None:
        plan = house.plan(child, submitted=True)
        with pytest.raises(InvalidInput):
            support_plans.decide(plan, approved=False, reason=" ", by=house.director)
        back = support_plans.decide(plan, approved=False, reason="нет сроков", by=house.director)
        assert (back.status, back.editable) == (PlanStatus.RETURNED, True)
        again = support_plans.submit(support_plans.save_draft(back, PLAN, by=house.case_worker), by=house.case_worker)
        assert support_plans.decide(again, approved=True, by=house.director).in_force

    def test_the_directors_approval_is_none_of_the_guardianship_body(self, house: House, child: ResidentId) -> None:
        plan = house.plan(child, submitted=True)
        plan = support_plans.decide(plan, approved=True, body="Собрание", number="7", by=house.director)
        assert plan.in_force
        assert plan.body_review is None
        seen = support_plans.view(child, by=house.director)
        assert seen is not None
        assert (seen.body_asked, seen.may_review) == (True, True)
        said = plan_reviews.review(
            plan, True, house.director.today(), body="Отдел опеки", number="31", by=house.director
        )
        assert said.decision is not None
        assert said.body_review is not None
        assert (said.decision.by, said.decision.number, said.body_review.number) == (
            house.director.staff.id,
            "7",
            "31",
        )
        again = support_plans.view(child, by=house.director)
        assert again is not None
        assert not again.may_review
        assert house.store.case_events.all(kind="plan_body_reviewed")[0].evidence == "31"

    def test_the_outside_body_decides_after_the_centre_and_never_in_its_place(
        self, house: House, child: ResidentId
    ) -> None:
        plan, before = house.plan(child, submitted=True), house.everything()
        for approved in (True, False):
            with pytest.raises(NotConfirmed):
                support_plans.decide(plan, approved, number="4", reason="рано", by=house.officer)
        assert house.everything() == before
        early = support_plans.view(child, by=house.officer)
        assert early is not None
        assert not early.may_decide
        assert today.plans_waiting(house.officer) == 0
        plan = support_plans.decide(plan, approved=True, number="7", by=house.director)
        assert today.plans_waiting(house.officer) == 1
        house.later(days=2)
        plan = plan_reviews.review(plan, True, house.officer.today(), number="31", by=house.officer)
        assert today.plans_waiting(house.officer) == 0
        seen = support_plans.view(child, by=house.officer)
        assert seen is not None
        assert plan.decision is not None
        assert plan.body_review is not None
        assert (plan.decision.by, plan.decision.number) == (house.director.staff.id, "7")
        assert (plan.body_review.by, plan.body_review.number) == (house.officer.staff.id, "31")
        assert plan.decision.at.date() < plan.body_review.on
        assert (seen.decided_by, seen.reviewed_by) == (house.director.staff.short, house.officer.staff.short)

    def test_a_director_who_only_puts_another_ones_plan_forward_still_approves_it(
        self, house: House, child: ResidentId
    ) -> None:
        plan = support_plans.submit(house.plan(child), by=house.director)
        assert plan.confirmation is None
        with pytest.raises(NotConfirmed):
            support_plans.decide(plan, approved=True, by=house.officer)
        assert support_plans.decide(plan, approved=True, by=house.director).body_review is None

    @pytest.mark.parametrize(
        ("facts", "problem"),
        [
            ({"agreed": True, "number": "31"}, {"body": "empty"}),
            ({"agreed": True, "body": "Опека"}, {"number": "empty"}),
            ({"agreed": False, "body": "Опека", "number": "31"}, {"note": "empty"}),
            ({"agreed": True, "body": "Опека", "number": "31", "day": 1}, {"on": "in_future"}),
            ({"agreed": True, "body": "Опека", "number": "31", "day": -1}, {"on": "before_draft"}),
        ],
    )
    def test_a_review_names_body_and_paper_and_an_objection_its_words(
        self, house: House, child: ResidentId, facts: dict[str, object], problem: dict[str, str]
    ) -> None:
        plan = house.plan(child, approved=True)
        day = house.director.today() + timedelta(days=int(facts.pop("day", 0)))  # type: ignore[call-overload]
        before = house.everything()
        with pytest.raises(InvalidInput) as refused:
            plan_reviews.review(plan, facts.pop("agreed"), day, by=house.director, **facts)  # type: ignore[arg-type]
        assert refused.value.problems == problem
        assert house.everything() == before

    def test_whom_the_procedure_does_not_name_records_no_review_and_without_the_step_nobody_does(
        self, house: House, child: ResidentId
    ) -> None:
        plan = house.plan(child, approved=True)
        own = house.director.profile
        narrow = tuple(replace(step, roles=("guardianship_officer",)) for step in own.plan_steps)
        for steps in (narrow, ()):
            house.director.profile = replace(own, plan_steps=steps)
            with pytest.raises(NotAllowed):
                plan_reviews.review(plan, True, house.director.today(), body="Опека", number="31", by=house.director)
            seen = support_plans.view(child, by=house.director)
            assert seen is not None
            assert (seen.body_asked, seen.may_review) == (bool(steps), False)
        assert plan_lists.waiting(by=house.officer)[0].body_waits

    def test_a_plan_is_decided_once(self, house: House, child: ResidentId) -> None:
        plan = house.plan(child, submitted=True)
        support_plans.decide(plan, approved=True, by=house.director)
        with pytest.raises(Stale):
            support_plans.decide(plan, approved=False, reason="поздно", by=house.director)
        approved = support_plans.plan_in_force(house.duty, child)
        assert approved is not None
        with pytest.raises(WrongPlanStatus):
            support_plans.decide(approved, approved=True, by=house.director)

    def test_an_approved_plan_is_not_edited_but_replaced_by_the_next_version(
        self, house: House, child: ResidentId
    ) -> None:
        first = house.plan(child, approved=True)
        with pytest.raises(WrongPlanStatus):
            support_plans.save_draft(first, PLAN, by=house.case_worker)
        done = rows(house, first)[0]
        plan_execution.mark(done, ItemState.DONE, by=house.case_worker)
        second = support_plans.begin(child, by=house.case_worker)
        assert (second.number, second.child_views) == (2, "Хочу домой к бабушке")
        assert [row.need for row in rows(house, second)] == ["Не учится"]
        assert support_plans.plan_in_force(house.duty, child) == first
        second = support_plans.submit(second, by=house.case_worker)
        support_plans.decide(second, approved=True, by=house.director)
        assert house.store.plans.get(first.id).status is PlanStatus.SUPERSEDED
        in_force = support_plans.plan_in_force(house.duty, child)
        assert in_force is not None
        assert in_force.number == 2

    def test_a_decision_on_a_restricted_file_is_for_its_readers(self, house: House, child: ResidentId) -> None:
        plan = house.plan(child, submitted=True)
        journal.restrict(child, (house.case_worker.staff.id,), by=house.director)
        house.store.notes.revoke(child, house.director.staff.id)
        with pytest.raises(NotFound):
            support_plans.decide(plan, approved=True, by=house.director)

    def test_the_officer_reads_and_decides_a_confirmed_plan_of_a_restricted_file(
        self, house: House, child: ResidentId
    ) -> None:
        plan = support_plans.save_draft(support_plans.begin(child, by=house.director), PLAN, by=house.director)
        plan = support_plans.submit(plan, by=house.director)
        journal.restrict(child, (house.case_worker.staff.id,), by=house.director)
        assert support_plans.decide(plan, approved=True, by=house.officer).in_force

    def test_a_closed_plan_has_one_of_the_reasons_of_the_procedure(self, house: House, child: ResidentId) -> None:
        plan = house.plan(child, approved=True)
        with pytest.raises(InvalidInput):
            support_plans.close(plan, "", by=house.case_worker)
        closed = support_plans.close(plan, "goals_achieved", by=house.case_worker)
        assert (closed.status, closed.close_reason) == (PlanStatus.CLOSED, "goals_achieved")
        assert support_plans.plan_in_force(house.duty, child) is None


class TestWithdrawal:
    def test_its_author_takes_a_plan_back_with_a_reason_that_stays_to_be_read(
        self, house: House, child: ResidentId
    ) -> None:
        plan, by = house.plan(child, submitted=True), house.case_worker
        waiting = [item for item in house.store.summaries.due_of(child) if item.code == "R-32.approval"]
        assert len(waiting) == 1
        house.later(hours=1)
        back = plan_withdrawals.withdraw(plan, " забыли врача ", by=by)
        assert (back.status, back.submitted_at, back.editable) == (PlanStatus.DRAFT, None, True)
        assert not [item for item in house.store.summaries.due_of(child) if item.code == "R-32.approval"]
        seen = support_plans.view(child, by=house.duty)
        assert seen is not None
        assert seen.plan.withdrawal is not None
        assert (seen.plan.withdrawal.reason, seen.withdrawn_by) == ("забыли врача", by.staff.short)
        line = next(one for one in house.store.audit.recent(5) if one.action == "plan.withdrawn")
        assert (line.reason, line.resident_id) == ("забыли врача", child)
        told = [one for one in journal.timeline(child, by=house.duty) if one.kind == "plan_withdrawn"]
        assert [one.text for one in told] == ["забыли врача"]
        assert support_plans.view(child, by=house.officer) is None
        assert support_plans.submit(support_plans.save_draft(back, PLAN, by=by), by=by).waits

    def test_nobody_else_takes_it_back_and_never_without_a_reason_or_after_the_decision(
        self, house: House, child: ResidentId
    ) -> None:
        plan, before = house.plan(child, submitted=True), house.everything()
        with pytest.raises(plan_withdrawals.NotAuthor):
            plan_withdrawals.withdraw(plan, "не то", by=house.psychologist)
        with pytest.raises(InvalidInput):
            plan_withdrawals.withdraw(plan, " ", by=house.case_worker)
        assert house.everything() == before
        decided = support_plans.decide(plan, approved=True, by=house.director)
        with pytest.raises(Stale):
            plan_withdrawals.withdraw(plan, "поздно", by=house.case_worker)
        with pytest.raises(WrongPlanStatus):
            plan_withdrawals.withdraw(decided, "поздно", by=house.case_worker)
        for one, may in ((house.case_worker, False), (house.director, False)):
            seen = support_plans.view(child, by=one)
            assert seen is not None
            assert seen.may_withdraw is may

    def test_a_director_who_wrote_with_its_author_takes_it_back_and_puts_it_forward_for_the_centre(
        self, house: House, child: ResidentId
    ) -> None:
        plan = support_plans.save_draft(house.plan(child), PLAN, by=house.director)
        plan = support_plans.submit(plan, by=house.case_worker)
        with pytest.raises(NotConfirmed):
            support_plans.decide(plan, approved=True, by=house.officer)
        plan = plan_withdrawals.withdraw(plan, "подаёт директор", by=house.director)
        plan = support_plans.submit(plan, by=house.director)
        assert support_plans.decide(plan, approved=True, by=house.officer).in_force


class TestPaper:
    def test_the_printed_plan_names_the_centre_and_the_body_each_with_its_day(
        self, house: House, child: ResidentId
    ) -> None:
        plan = house.plan(child, approved=True)
        waiting = gathered(house, child)
        assert waiting.body is not None
        assert waiting.body.agreed is None
        house.later(days=2)
        plan_reviews.review(plan, True, house.officer.today(), body="Отдел опеки", number="31", by=house.officer)
        printed = gathered(house, child)
        assert printed.body is not None
        assert (printed.approver.name, printed.approved_on) == (house.director.staff.short, date(2026, 11, 20))
        assert (printed.body.agreed, printed.body.name) == (True, house.officer.staff.short)
        assert (printed.body.paper, printed.body.on) == ("Отдел опеки, № 31", date(2026, 11, 22))

    def test_what_a_director_wrote_is_printed_as_confirmed_by_them_and_decided_by_the_body(
        self, house: House, child: ResidentId
    ) -> None:
        plan = support_plans.save_draft(support_plans.begin(child, by=house.director), PLAN, by=house.director)
        plan = support_plans.submit(plan, by=house.director)
        house.later(days=1)
        support_plans.decide(plan, approved=True, body="Опека", number="4", by=house.officer)
        printed = gathered(house, child)
        assert printed.body is not None
        assert (printed.approver.name, printed.approved_on) == (house.director.staff.short, date(2026, 11, 20))
        assert (printed.body.name, printed.body.on) == (house.officer.staff.short, date(2026, 11, 21))


def gathered(house: House, child: ResidentId) -> sheets.SupportPlan:
    """The facts of the newest version as it would be printed."""
    facts = support_plan.gather(CaseFile.load(house.director, child), None).facts
    assert isinstance(facts, sheets.SupportPlan)
    return facts


def test_the_officer_asks_for_a_meeting_and_the_plan_goes_on_waiting(house: House, child: ResidentId) -> None:
    plan = house.plan(child, approved=True)
    with pytest.raises(InvalidInput):
        plan_reviews.ask_meeting(plan, " ", by=house.officer)
    with pytest.raises(NotAllowed):
        plan_reviews.ask_meeting(plan, "позвать школу", by=house.director)
    plan_reviews.ask_meeting(plan, "позвать школу", by=house.officer)
    (told,) = house.store.case_events.all(resident_id=child, kind="plan_meeting_asked")
    assert (told.note, told.evidence, told.by) == ("позвать школу", "1", house.officer.staff.id)
    assert plan_reviews.may_review(house.officer, house.store.plans.get(plan.id))
