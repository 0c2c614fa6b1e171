"""The support plans of the stories: drafted, submitted, decided, carried out and closed at their hours."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from shelter_app.domain.structured import BadEntry
from shelter_app.domain.support_plans import PlanItem
from shelter_app.services import plan_execution, plan_reviews, support_plans
from shelter_app.services.demo.cases import Colleague, DecisionTold, FileTold, Mark, PlanTold, ReviewTold, RowTold
from shelter_app.services.demo.telling import Cast, Step
from shelter_app.services.session import Session


class Planning:
    """The steps of one file's plan versions."""

    def __init__(self, cast: Cast, told: FileTold, staff: dict[str, Colleague]) -> None:
        self._cast = cast
        self._told = told
        self._staff = staff

    def steps(self) -> Iterator[Step]:
        """Every step of every version with its hour."""
        for number, plan in enumerate(self._told.plans, start=1):
            yield self._step(plan.at, plan.by, partial(self._draft, number, plan))
            if plan.submitted:
                yield self._step(plan.submitted, plan.by, partial(self._submit, number))
            if plan.decided:
                yield self._step(plan.decided.at, plan.decided.by, partial(self._decide, number, plan.decided))
            if plan.reviewed:
                yield self._step(plan.reviewed.at, plan.reviewed.by, partial(self._review, number, plan.reviewed))
            for row in plan.rows:
                for mark in row.marks:
                    yield self._step(mark.at, mark.by, partial(self._mark, number, row, mark))
            if plan.closed:
                yield self._step(plan.closed, plan.by, partial(self._close, number, plan))

    def _step(self, at: str, login: str, act: Callable[[Session], object]) -> Step:
        by = self._cast.who(login)
        return self._cast.moments.place(at), lambda: act(by)

    def _view(self, number: int, by: Session) -> support_plans.PlanView:
        view = support_plans.view(self._cast.file(self._told.key), number, by=by)
        if view is None:
            raise BadEntry("plan", "unknown_reference", number)
        return view

    def _draft(self, number: int, told: PlanTold, by: Session) -> None:
        draft = support_plans.begin(self._cast.file(self._told.key), by=by)
        known = {(item.group, item.measure): item for item in self._view(number, by).items}
        days = self._cast.moments
        form = support_plans.PlanForm(
            tuple(self._row(row, known.get((row.group, row.measure))) for row in told.rows),
            told.child_views,
            told.child_views_language,
            days.day_or_none(told.valid_until),
            days.day_or_none(told.review),
        )
        support_plans.save_draft(draft, form, by=by)

    def _row(self, told: RowTold, known: PlanItem | None) -> support_plans.Row:
        colleague = self._staff.get(told.responsible)
        member = self._cast.who(colleague.login).staff if colleague else None
        words = f"{member.short}, {colleague.post}" if member and colleague else told.responsible
        return support_plans.Row(
            told.group,
            told.need,
            told.measure,
            self._cast.moments.day(told.due),
            told.expected,
            words,
            member.id if member else None,
            known.id if known else None,
        )

    def _submit(self, number: int, by: Session) -> None:
        support_plans.submit(self._view(number, by).plan, by=by)

    def _decide(self, number: int, told: DecisionTold, by: Session) -> None:
        plan = self._view(number, by).plan
        support_plans.decide(plan, told.approved, body=told.body, number=told.number, reason=told.reason, by=by)

    def _review(self, number: int, told: ReviewTold, by: Session) -> None:
        plan = self._view(number, by).plan
        plan_reviews.review(plan, told.agreed, by.today(), body=told.body, number=told.number, note=told.note, by=by)

    def _mark(self, number: int, row: RowTold, mark: Mark, by: Session) -> None:
        for item in self._view(number, by).items:
            if (item.group, item.measure) == (row.group, row.measure):
                plan_execution.mark(item, mark.state, mark.note, mark.progress or None, by=by)
                return
        raise BadEntry("row", "unknown_reference", row.measure)

    def _close(self, number: int, told: PlanTold, by: Session) -> None:
        support_plans.close(self._view(number, by).plan, told.close_reason, by=by)
