"""Before a plan is put forward: what it may lack and still be right is named once, and its author decides."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from shelter_app.services import support_plans
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
    """The days that are not set and the sections without a row; an approving person may ask for them."""
    plan, filled = view.plan, {item.group for item in view.items}
    points = []
    if plan.valid_until is None:
        points.append(translate("PutForward", "The plan has no end."))
    if plan.review_on is None:
        points.append(translate("PutForward", "No day of review is set."))
    empty = [group_words(context, one.code) for one in context.session.profile.plan_groups if one.code not in filled]
    if empty:
        nothing = translate("PutForward", "Nothing is written under: {sections}.")
        points.append(nothing.format(sections=", ".join(empty)))
    return points
