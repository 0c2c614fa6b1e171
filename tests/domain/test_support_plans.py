"""The support plan: no order of steps brings it into an impossible state, and nobody approves their own draft."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelter_app.domain.errors import InvalidInput, ShelterError
from shelter_app.domain.ids import PlanId, PlanItemId, ResidentId, StaffId
from shelter_app.domain.support_plans import (
    AuthorCannotApprove,
    Decision,
    ItemState,
    PlanIncomplete,
    PlanItem,
    PlanStatus,
    SupportPlan,
    WrongPlanStatus,
)
from tests.records import NOON

DAY = date(2026, 11, 20)
AUTHOR, OTHER = StaffId(1), StaffId(2)
DRAFT = SupportPlan(PlanId(1), ResidentId(2), 1, AUTHOR, DAY, child_views="Хочу домой")
ROW = PlanItem(PlanItemId(3), PlanId(1), "legal", 1, "Нет ИИН", "Запросить ИИН", date(2026, 12, 1))


def decision(by: StaffId = OTHER, *, approved: bool = True, reason: str = "") -> Decision:
    return Decision(by, NOON, approved, reason=reason)


SUBMITTED = DRAFT.submitted(NOON, (ROW,))
APPROVED = SUBMITTED.decided(decision())

STEPS = {
    "submit": lambda plan: plan.submitted(NOON, (ROW,)),
    "submit empty": lambda plan: plan.submitted(NOON, ()),
    "approve": lambda plan: plan.decided(decision()),
    "approve own": lambda plan: plan.decided(decision(AUTHOR)),
    "return": lambda plan: plan.decided(decision(approved=False, reason="нет сроков")),
    "return without reason": lambda plan: plan.decided(decision(approved=False)),
    "supersede": lambda plan: plan.superseded(),
    "close": lambda plan: plan.closed("goals_achieved", DAY),
    "close without reason": lambda plan: plan.closed("", DAY),
}
POSSIBLE = {
    (PlanStatus.DRAFT, "submit"): PlanStatus.SUBMITTED,
    (PlanStatus.RETURNED, "submit"): PlanStatus.SUBMITTED,
    (PlanStatus.SUBMITTED, "approve"): PlanStatus.APPROVED,
    (PlanStatus.SUBMITTED, "return"): PlanStatus.RETURNED,
    (PlanStatus.APPROVED, "supersede"): PlanStatus.SUPERSEDED,
    (PlanStatus.APPROVED, "close"): PlanStatus.CLOSED,
}


@given(st.lists(st.sampled_from(sorted(STEPS)), max_size=12))
def test_whatever_is_tried_in_whatever_order_the_plan_takes_only_possible_steps(steps: list[str]) -> None:
    plan = DRAFT
    for step in steps:
        try:
            after = STEPS[step](plan)
        except ShelterError:
            assert (plan.status, step) not in POSSIBLE
            continue
        assert after.status is POSSIBLE[plan.status, step]
        assert after.editable is (after.status is PlanStatus.RETURNED)
        assert after.in_force is (after.status is PlanStatus.APPROVED)
        if after.in_force:
            assert after.decision is not None
            assert after.decision.by != after.author
        assert (after.id, after.number, after.author, after.child_views) == (1, 1, AUTHOR, "Хочу домой")
        plan = after


class TestSubmitting:
    @pytest.mark.parametrize(
        ("rows", "views", "missing"),
        [
            ((), "да", ("items",)),
            ((replace(ROW, measure=" "),), "да", ("measure",)),
            ((ROW, replace(ROW, due=None)), "да", ("due",)),
            ((replace(ROW, measure="", due=None),), "", ("measure", "due")),
        ],
    )
    def test_everything_that_is_missing_is_named(
        self, rows: tuple[PlanItem, ...], views: str, missing: tuple[str, ...]
    ) -> None:
        with pytest.raises(PlanIncomplete) as refused:
            replace(DRAFT, child_views=views).submitted(NOON, rows)
        assert refused.value.missing == missing

    def test_what_the_procedure_asks_for_beside_the_rows_is_no_matter_of_the_plan_itself(self) -> None:
        plan = replace(DRAFT, child_views="").submitted(NOON, (ROW,))
        assert (plan.status, plan.submitted_at) == (PlanStatus.SUBMITTED, NOON)

    @pytest.mark.parametrize("plan", [SUBMITTED, APPROVED, APPROVED.superseded(), APPROVED.closed("other", DAY)])
    def test_a_version_that_left_the_desk_is_not_edited(self, plan: SupportPlan) -> None:
        with pytest.raises(WrongPlanStatus) as refused:
            plan.require_editable()
        assert refused.value.status is plan.status


class TestDeciding:
    def test_nobody_approves_their_own_draft(self) -> None:
        with pytest.raises(AuthorCannotApprove):
            SUBMITTED.decided(decision(AUTHOR))

    def test_the_author_may_take_the_plan_back_with_a_reason(self) -> None:
        back = SUBMITTED.decided(decision(AUTHOR, approved=False, reason="ошибка"))
        assert back.status is PlanStatus.RETURNED

    def test_a_return_needs_its_reason(self) -> None:
        with pytest.raises(InvalidInput):
            SUBMITTED.decided(decision(approved=False, reason=" "))

    def test_a_closed_plan_keeps_reason_and_day(self) -> None:
        closed = APPROVED.closed("goals_achieved", DAY)
        assert (closed.status, closed.close_reason, closed.closed_on) == (PlanStatus.CLOSED, "goals_achieved", DAY)


class TestRows:
    @pytest.mark.parametrize("state", [ItemState.NOT_DONE, ItemState.CANCELLED])
    def test_not_done_and_cancelled_need_a_reason(self, state: ItemState) -> None:
        with pytest.raises(InvalidInput) as refused:
            ROW.marked(state, " ", DAY, OTHER)
        assert refused.value.problems == {"state_note": "reason_needed"}
        assert not ROW.marked(state, "уехали", DAY, OTHER).open

    def test_a_row_is_signed_by_whoever_carried_it_out(self) -> None:
        done = ROW.marked(ItemState.DONE, "", DAY, OTHER)
        assert (done.signed_by, done.state_on, done.open) == (OTHER, DAY, False)

    def test_a_mark_taken_back_takes_the_signature_with_it(self) -> None:
        again = ROW.marked(ItemState.DONE, "", DAY, OTHER).marked(ItemState.IN_WORK, "", DAY, AUTHOR)
        assert (again.signed_by, again.open) == (None, True)

    @given(st.integers(-30, 30), st.sampled_from(["", " ", "справка задерживается"]))
    def test_a_term_moves_only_later_and_only_with_a_reason(self, days: int, reason: str) -> None:
        assert ROW.due is not None
        due = ROW.due + timedelta(days=days)
        if days > 0 and reason.strip():
            moved = ROW.postponed(due, reason)
            assert (moved.due, moved.state_note) == (due, reason)
        else:
            with pytest.raises(InvalidInput):
                ROW.postponed(due, reason)
