"""The bar that tells why a version cannot be edited, or what it came back for."""

from __future__ import annotations

from shelter_app.domain.staff import Can
from shelter_app.domain.support_plans import PlanStatus
from shelter_app.services.session import Session
from shelter_app.services.support_plans import PlanView
from shelter_app.views.plans.plan_words import frozen_words
from shelter_app.views.widgets.message_bar import MessageBar


class StandingBar(MessageBar):
    """Says one sentence about a version for as long as it is shown; an open draft needs none."""

    def say(self, view: PlanView, session: Session) -> None:
        plan = view.plan
        own = plan.written_by(session.staff.id) and session.can(Can.APPROVE_PLAN)
        if plan.status is PlanStatus.RETURNED and plan.decision is not None:
            self.show_info(self.tr("Returned: {reason}").format(reason=plan.decision.reason), icon="undo-2")
        elif plan.editable:
            self.clear()
        elif view.may_decide:
            self.show_info(self.tr("Read the plan and decide: it is approved as it stands, or returned."))
        elif plan.status is PlanStatus.SUBMITTED and own:
            self.show_read_only(self.tr("Nobody approves their own plan: another colleague decides."))
        else:
            self.show_read_only(frozen_words(plan.status))
