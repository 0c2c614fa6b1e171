"""Before a plan is put forward: what it may lack and still be right is named once, and its author decides."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from shelter_app.domain.support_plans import PlanStatus
from shelter_app.services import needs, support_plans
from shelter_app.services.support_plans import PlanView
from shelter_app.views.page import Context
from shelter_app.views.plans.plan_words import group_words

translate = QCoreApplication.translate


def agreed(view: PlanView, context: Context, page: QWidget) -> bool:
    """True where nothing is open, or the author puts the plan forward as it is.

    A plan that will be refused anyway is not asked about: it says at its place what it lacks."""
    open_points = [] if _refused(view, context) else gaps(view, context)
    if not open_points:
        return True
    return context.messages.ask(
        page,
        translate("PutForward", "Put the plan forward as it is?"),
        yes=translate("PutForward", "Put forward"),
        no=translate("PutForward", "Back to the plan"),
        detail="\n".join(open_points),
    )


def _refused(view: PlanView, context: Context) -> bool:
    if not view.items or any(not item.measure.strip() or item.due is None for item in view.items):
        return True
    return any(one.closed for one in support_plans.waits_for(view.plan, by=context.session))


def gaps(view: PlanView, context: Context) -> list[str]:
    """Why it came back, what was not assessed, days that are not set, sections without a row: whoever approves may ask.

    An assessment that the procedure demands beforehand (R-27) stops the plan at its place and is no question here.
    """
    plan, filled = view.plan, {item.group for item in view.items}
    points = []
    if plan.status is PlanStatus.RETURNED and plan.decision is not None:
        points.append(translate("PutForward", "It came back with: “{reason}”").format(reason=plan.decision.reason))
        if not support_plans.changed_since_return(plan, by=context.session):
            points.append(translate("PutForward", "Nothing in it has been changed since."))
    if not needs.of(plan.resident_id, by=context.session):
        points.append(translate("PutForward", "The needs of this person have not been assessed."))
    if plan.valid_until is None:
        points.append(translate("PutForward", "The plan has no end."))
    if plan.review_on is None:
        points.append(translate("PutForward", "No day of review is set."))
    empty = [group_words(context, one.code) for one in context.session.profile.plan_groups if one.code not in filled]
    if empty:
        nothing = translate("PutForward", "Nothing is written under: {sections}.")
        points.append(nothing.format(sections=", ".join(empty)))
    return points
