"""The decision on a plan as it stands in the register: approved, with or without conditions, or returned."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QWidget

from shelter_app.domain.staff import Role
from shelter_app.domain.support_plans import Sitting, SupportPlan
from shelter_app.services import support_plans
from shelter_app.views import listed
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import FileDialog, beside
from shelter_app.views.record.undertakings import AskedLines
from shelter_app.views.typed import day_parser, day_text
from shelter_app.views.widgets.dates import ParsedField, PartialDateEdit
from shelter_app.views.widgets.fields import Field, LineEdit, PlainText

BODIES = "decision_body"


def offer_bodies(edit: LineEdit, context: Context) -> None:
    """The bodies that decide open while one is typed; another name is fine too. An officer's own stands there."""
    completer = QCompleter([words for _code, words in listed.choices(context, BODIES)], edit)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    edit.setCompleter(completer)
    if context.session.staff.role is Role.GUARDIANSHIP_OFFICER:
        edit.setText(listed.label(context, BODIES, "guardianship"))


class DecideDialog(FileDialog):
    """Approving with the paper of the decision, or returning with the reason; never one's own draft."""

    def __init__(self, context: Context, plan: SupportPlan, parent: QWidget | None = None, *, approve: bool) -> None:
        self._plan, self._approve = plan, approve
        super().__init__(context, parent, width=720)

    def kept_as(self) -> KeptAs:
        return KeptAs("plan-approved" if self._approve else "plan-returned", self._plan.resident_id, self._plan.id)

    def build(self) -> None:
        self.body, self.number, self.session, self.chair = LineEdit(), LineEdit(), LineEdit(), LineEdit()
        self.on = PartialDateEdit(parser=day_parser(self.context))
        self.reason, self.conditions = PlainText(rows=3), AskedLines(self.context)
        self.fields |= {
            "number": Field(control=self.number),
            "on": ParsedField(edit=self.on),
            "body": Field(control=self.body),
            "session": Field(control=self.session),
            "chair": Field(control=self.chair),
        }
        if not self._approve:
            self.add_field("reason", Field(control=self.reason)).clear_problem_on(self.reason.textChanged)
        self.content.addLayout(beside(self.fields["number"], self.fields["on"]))
        self.content.addWidget(self.fields["body"])
        self.content.addLayout(beside(self.fields["session"], self.fields["chair"]))
        if self._approve:
            self.add_field("conditions", Field(control=self.conditions))
        offer_bodies(self.body, self.context)

    def retranslate(self) -> None:
        number = self._plan.number
        self.fields["number"].set_label(self.tr("&Number of the decision"))
        self.fields["on"].set_label(self.tr("&Day of the decision"))
        self.fields["body"].set_label(self.tr("&Body that decided"))
        if self.context.session.staff.role is not Role.GUARDIANSHIP_OFFICER:
            self.fields["body"].set_hint(self.tr("Leave it empty where the centre's director decides alone."))
        self.fields["session"].set_label(self.tr("&Sitting"))
        self.fields["chair"].set_label(self.tr("C&haired by"))
        if self._approve:
            self.heading.setText(self.tr("Approve version {number}").format(number=number))
            self.fields["conditions"].set_label(self.tr("&Conditions, if there are any"))
            self.fields["conditions"].set_hint(
                self.tr("The plan is in force; each condition is due on its day until somebody says that it was met.")
            )
            self.conditions.set_words(self.tr("Condition"), self.tr("Take away"))
            self.accept_button.setText(self.tr("Approve"))
        else:
            self.heading.setText(self.tr("Return version {number} for more work").format(number=number))
            self.fields["reason"].set_label(self.tr("&What has to be changed"))
            self.accept_button.setText(self.tr("Return"))

    def load(self) -> None:
        self.on.setText(day_text(self.context.session.today()))
        (self.number if self._approve else self.reason).setFocus()

    def check(self) -> Mapping[str, str]:
        understood = self.on.result()
        problem = understood.problem
        if not problem and self.on.text().strip() and not isinstance(understood.value, date):
            problem = self.tr("Write the whole day.")
        return {"on": problem} if problem else {}

    def save(self) -> None:
        day = self.on.value()
        sitting = Sitting(
            self.session.text(),
            day if isinstance(day, date) else None,
            self.chair.text(),
            self.conditions.asked() if self._approve else (),
        )
        with self.refusing():
            support_plans.decide(
                self._plan,
                self._approve,
                body=self.body.text(),
                number=self.number.text(),
                reason=self.reason.toPlainText(),
                sitting=sitting,
                by=self.context.session,
            )

    def sentence(self, field: str, reason: str) -> str:
        words = {
            "reason": self.tr("Say what has to be changed: the author reads it."),
            "on": self.tr("The decision cannot lie ahead."),
            "conditions": self.tr("Say until which day each condition is to be met."),
        }
        return words.get(field) or super().sentence(field, reason)
