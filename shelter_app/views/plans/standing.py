"""The bar that tells why a version cannot be edited, or what it came back for."""

from __future__ import annotations

from shelter_app.domain.staff import Can
from shelter_app.domain.support_plans import PlanStatus
from shelter_app.services.support_plans import PlanView
from shelter_app.views.page import Context
from shelter_app.views.plans.plan_words import frozen_words
from shelter_app.views.record.undertakings import spoken
from shelter_app.views.widgets.message_bar import MessageBar


class StandingBar(MessageBar):
    """Says one sentence about a version for as long as it is shown; an open draft needs none."""

    def say(self, view: PlanView, context: Context) -> None:
        plan, session = view.plan, context.session
        conditions = self._conditions(view, context)
        own = plan.written_by(session.staff.id) and session.can(Can.APPROVE_PLAN)
        if plan.status is PlanStatus.RETURNED and plan.decision is not None:
            self.show_info(self.tr("Returned: {reason}").format(reason=plan.decision.reason), icon="undo-2")
        elif plan.status is PlanStatus.DRAFT and plan.withdrawal is not None:
            taken = self.tr("Taken back by {name}: {reason}")
            self.show_info(taken.format(name=view.withdrawn_by, reason=plan.withdrawal.reason), icon="undo-2")
        elif plan.editable:
            self.clear()
        elif plan.objected and plan.body_review is not None:
            objects = self.tr("The guardianship body objects: {reason}. The next version answers it.")
            self.show_failing(objects.format(reason=plan.body_review.note.rstrip(" .")))
        elif conditions:
            asked = self.tr("Approved with conditions: {conditions}").format(conditions=conditions)
            self.show_info(asked, icon="scale")
        elif view.may_decide:
            self.show_info(self.tr("Read the plan and decide: it is approved as it stands, or returned."))
        elif plan.waits and plan.confirmation is not None:
            self.show_read_only(self.tr("The director has confirmed this plan for the centre: the body decides."))
        elif plan.waits and own:
            self.show_read_only(
                self.tr(
                    "Nobody approves their own plan: another colleague decides. Or take it back and put it forward"
                    " yourself: then the guardianship body decides."
                )
            )
        elif plan.waits and session.can(Can.APPROVE_PLAN):
            self.show_read_only(self.tr("The centre's director decides first, then the guardianship body."))
        else:
            self.show_read_only(frozen_words(plan.status))

    def _conditions(self, view: PlanView, context: Context) -> str:
        """What the approval and the body's agreement ask for, each with what became of it; later on what is open."""
        asked = [one for one in view.conditions if view.plan.in_force or one.open]
        return "; ".join(spoken(one, context) for one in asked)
