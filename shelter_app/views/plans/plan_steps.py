"""The way of one version as steps: drafted, put before the centre's director, decided, guardianship body, review."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from shelter_app.domain.numbers import bare
from shelter_app.domain.support_plans import PlanStatus
from shelter_app.services.support_plans import PlanView
from shelter_app.views.page import Context
from shelter_app.views.widgets.steps import Step

translate = QCoreApplication.translate


def steps_of(view: PlanView, context: Context) -> list[Step]:
    """What is done, what is done now and what comes next."""
    body = [_body(view, context)] if view.body_asked else []
    # What a director wrote is decided on by the body alone: the centre's step is that it was put forward.
    decided = [] if body and view.plan.confirmation else [_decided(view, context)]
    return [_drafted(view, context), _submitted(view, context), *decided, *body, _review(view, context)]


def _on(day: date | datetime, context: Context) -> str:
    today = context.session.today()
    local = day.astimezone(context.session.tz).date() if isinstance(day, datetime) else day
    return context.formats.near_day(local, today)


def _drafted(view: PlanView, context: Context) -> Step:
    detail = ", ".join(filter(None, (_on(view.plan.drafted_on, context), view.author)))
    now = view.plan.editable
    return Step("drafted", translate("PlanSteps", "Drafted"), detail, "now" if now else "done")


def _submitted(view: PlanView, context: Context) -> Step:
    title = translate("PlanSteps", "Put forward")
    plan = view.plan
    if plan.submitted_at is None or plan.status is PlanStatus.DRAFT:
        return Step("submitted", title, translate("PlanSteps", "when it is complete"), "next")
    if plan.status is PlanStatus.RETURNED:
        return Step("submitted", title, translate("PlanSteps", "once more, after the changes"), "next")
    day = _on(plan.submitted_at, context)
    if plan.confirmation is not None:
        title = translate("PlanSteps", "Confirmed by the centre")
        return Step("submitted", title, ", ".join(filter(None, (view.confirmed_by, day))), "done")
    return Step("submitted", title, day, "done")


def _decided(view: PlanView, context: Context) -> Step:
    plan, decision = view.plan, view.plan.decision
    if plan.status is PlanStatus.SUBMITTED:
        since = translate("PlanSteps", "waits since {date}")
        assert plan.submitted_at is not None
        return Step(
            "decided", translate("PlanSteps", "Decision"), since.format(date=_on(plan.submitted_at, context)), "now"
        )
    if decision is None:
        return Step(
            "decided", translate("PlanSteps", "Decision"), translate("PlanSteps", "the centre's director"), "next"
        )
    number = translate("PlanSteps", "No. {number}").format(number=bare(decision.number)) if decision.number else ""
    detail = ", ".join(filter(None, (view.decided_by, number, _on(decision.at, context))))
    if decision.approved:
        plain, asks = translate("PlanSteps", "Approved"), translate("PlanSteps", "Approved with conditions")
        return Step("decided", asks if decision.conditions else plain, detail, "done")
    return Step("decided", translate("PlanSteps", "Returned"), detail, "refused")


def _body(view: PlanView, context: Context) -> Step:
    """The guardianship body's own step: an approval by the director neither takes it nor ticks it."""
    title = translate("PlanSteps", "Guardianship body")
    decision = view.plan.decision
    if view.plan.waits and view.plan.confirmation is not None:
        return Step("body", title, translate("PlanSteps", "its decision is awaited"), "now")
    if decision is None or not decision.approved:
        return Step("body", title, translate("PlanSteps", "after the approval"), "next")
    review = view.plan.body_review
    if review is None:
        waits = view.plan.in_force
        words = translate("PlanSteps", "its review is awaited") if waits else translate("PlanSteps", "not reviewed")
        return Step("body", title, words, "now" if waits else "next")
    said = translate("PlanSteps", "agreed") if review.agreed else translate("PlanSteps", "objects")
    number = translate("PlanSteps", "No. {number}").format(number=bare(review.number)) if review.number else ""
    parts = (said, view.reviewed_by, number, _on(review.on, context))
    return Step("body", title, ", ".join(filter(None, parts)), "done" if review.agreed else "refused")


def _review(view: PlanView, context: Context) -> Step:
    title = translate("PlanSteps", "Review")
    day = view.plan.review_on
    if day is None:
        return Step("review", title, translate("PlanSteps", "no day set"), "next")
    due = view.plan.in_force and day <= context.session.today()
    return Step("review", title, _on(day, context), "now" if due else "next")
