"""Beneath a plan: what the child wants in the child's own words, the days of the plan, and the next step."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.support_plans import PlanStatus, SupportPlan
from shelter_app.services import plan_reviews, support_plans
from shelter_app.services.packages import sending
from shelter_app.services.support_plans import PlanView
from shelter_app.views.listed import label
from shelter_app.views.page import Context
from shelter_app.views.plans.dialogs import CloseDialog, WithdrawDialog
from shelter_app.views.plans.meeting_dialog import AskMeetingDialog
from shelter_app.views.plans.monitoring_dialog import MonitoringDialog
from shelter_app.views.plans.packages.review_bar import ReviewBar
from shelter_app.views.plans.packages.send_dialog import SendDialog
from shelter_app.views.plans.plan_words import missing_words
from shelter_app.views.record.guards import GuardLines
from shelter_app.views.record.removing import RemoveDialog
from shelter_app.views.scaling import column, set_spacing
from shelter_app.views.sentences import sentence_for
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.panel import Card


class PlanFoot(QWidget):
    """Only the buttons of what this member may do with this version are there; the rest is not reachable by any key."""

    words_wanted = Signal()
    submit_wanted = Signal()
    approve_wanted = Signal()
    return_wanted = Signal()
    review_wanted = Signal()
    next_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.words = Label(wrap=True)
        self.days = Label(role="small", tone="text2", wrap=True)
        self.edit = Button(kind="ghost", icon="pencil", shortcut="F4", clicked=self.words_wanted.emit)
        self.submit = Button(kind="primary", shortcut="Ctrl+Return", clicked=self.submit_wanted.emit)
        self.approve = Button(kind="primary", icon="check", shortcut="Ctrl+Return", clicked=self.approve_wanted.emit)
        self.remove = Button(icon="trash-2", clicked=self._on_remove)
        self._plan: SupportPlan | None = None
        self._view: PlanView | None = None
        self.return_ = Button(icon="undo-2", clicked=self.return_wanted.emit)
        self.withdraw = Button(icon="undo-2", clicked=self._on_withdraw)
        self.send = Button(icon="usb", clicked=self._on_send)
        self.meeting = Button(icon="users", clicked=self._on_ask_meeting)
        self.review = Button(icon="landmark", shortcut="Ctrl+Return", clicked=self.review_wanted.emit)
        self.next = Button(icon="copy", shortcut="Ctrl+Shift+R", clicked=self.next_wanted.emit)
        self.close_plan = Button(icon="archive", clicked=self._on_close)
        self.evaluate = Button(icon="chart-column", shortcut="F8", clicked=self._on_evaluate)
        card = Card(margins=(16, 8, 8, 8))
        line = QHBoxLayout()
        set_spacing(line, 0, 8)
        line.addLayout(column(self.words, self.days, spacing=2), 1)
        line.addWidget(self.edit)
        card.add(line)
        self.guards = GuardLines(context)
        self.review_bar = ReviewBar()
        layout = QHBoxLayout()
        set_spacing(layout, 0, 8)
        layout.addWidget(card, 1)
        buttons = (
            self.remove, self.withdraw, self.close_plan, self.evaluate, self.next, self.send, self.meeting, self.review,
            self.return_,
        )  # fmt: skip
        for button in (*buttons, self.submit, self.approve):
            layout.addWidget(button)
        whole = QVBoxLayout(self)
        set_spacing(whole, 0, 8)
        whole.addWidget(self.review_bar)
        whole.addWidget(self.guards)
        whole.addLayout(layout)
        self.retranslate()

    def retranslate(self) -> None:
        self.edit.setText(self.tr("Edit"))
        self.edit.setAccessibleName(self.tr("Child's own words and days of the plan"))
        self.submit.setText(self.tr("Put forward"))
        self.approve.setText(self.tr("Approve"))
        self.return_.setText(self.tr("Return"))
        self.remove.setText(self.tr("Remove the draft"))
        self.withdraw.setText(self.tr("Take back"))
        self.review.setText(self.tr("Review of the body"))
        self.send.setText(self.tr("Send for review"))
        self.meeting.setText(self.tr("Ask for a meeting"))
        self.next.setText(self.tr("Next version"))
        self.evaluate.setText(self.tr("Evaluate"))
        self.close_plan.setText(self.tr("Close the plan"))

    def show_view(self, view: PlanView, missing: tuple[str, ...], *, may_write: bool, newest: bool) -> None:
        """The words of the child, or in plum that they are still missing."""
        plan = view.plan
        in_force = may_write and plan.in_force
        may_follow = may_write and newest and plan.status in (PlanStatus.APPROVED, PlanStatus.CLOSED)
        self._plan, self._view = plan, view
        self.remove.setVisible(view.may_edit and plan.status is PlanStatus.DRAFT)
        self.edit.setVisible(view.may_edit)
        self.submit.setVisible(view.may_submit)
        self.approve.setVisible(view.may_decide)
        self.return_.setVisible(view.may_decide)
        self.review.setVisible(view.may_review)
        self.meeting.setVisible(plan_reviews.may_ask_meeting(plan, by=self._context.session))
        self.withdraw.setVisible(view.may_withdraw)
        self.send.setVisible(self.review_bar.show_view(view, self._context).may_send)
        self.next.setVisible(may_follow)
        self.close_plan.setVisible(in_force)
        self.evaluate.setVisible(in_force)
        self._say_words(view, missing)
        self._say_guards(view)
        formats = self._context.formats
        parts = [
            self.tr("valid until {date}").format(date=formats.day_year(plan.valid_until)) if plan.valid_until else "",
            self.tr("review on {date}").format(date=formats.day_year(plan.review_on)) if plan.review_on else "",
        ]
        said = "; ".join(filter(None, parts)) or self.tr("neither an end nor a review is set")
        self.days.setText(said[:1].upper() + said[1:])

    def _on_remove(self) -> None:
        if self._plan is not None:
            dialog = RemoveDialog(self._context, self._plan, self)
            dialog.exec()
            dialog.deleteLater()

    def _on_close(self) -> None:
        if self._plan is not None:
            dialog = CloseDialog(self._context, self._plan, self)
            dialog.exec()
            dialog.deleteLater()

    def _on_evaluate(self) -> None:
        if self._view is not None:
            dialog = MonitoringDialog(self._context, self._view, self)
            dialog.exec()
            dialog.deleteLater()

    def _on_withdraw(self) -> None:
        if self._plan is not None:
            dialog = WithdrawDialog(self._context, self._plan, self)
            dialog.exec()
            dialog.deleteLater()

    def _on_ask_meeting(self) -> None:
        if self._plan is not None:
            dialog = AskMeetingDialog(self._context, self._plan, self)
            if dialog.exec():
                self.review_bar.show_info(self.tr("The centre is told that you ask for a meeting."), icon="check")
            dialog.deleteLater()

    def _on_send(self) -> None:
        if self._plan is None:
            return
        try:
            sheet = sending.preview(self._plan, by=self._context.session)
        except ShelterError as error:
            self.review_bar.show_failing(sentence_for(error))
            return
        dialog = SendDialog(self._context, self._plan, sheet, self)
        dialog.exec()
        dialog.deleteLater()

    def _say_guards(self, view: PlanView) -> None:
        """What putting this version forward still waits for, while it can be put forward."""
        plan = view.plan
        standing = support_plans.waits_for(plan, by=self._context.session) if view.may_submit else ()
        self.guards.show_standing(standing, plan.resident_id, about=str(plan.number))

    def _say_words(self, view: PlanView, missing: tuple[str, ...]) -> None:
        plan = view.plan
        if plan.child_views:
            said = self.tr("The child: «{words}»").format(words=plan.child_views.strip("«» "))
            language = label(self._context, "language", plan.child_views_language)
            self.words.setText(f"{said} ({language})" if language else said)
            self.words.set_tone("text")
            return
        asked = "child_views" in missing
        self.words.setText(
            missing_words("child_views") if asked else self.tr("The child's own words are not there yet.")
        )
        self.words.set_tone("mark" if asked else "text2")
