"""The guardianship officer asks for a meeting before anything is decided about a plan."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from shelter_app.domain.support_plans import SupportPlan
from shelter_app.services import plan_reviews
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import FileDialog
from shelter_app.views.widgets.fields import Field, PlainText


class AskMeetingDialog(FileDialog):
    """What the meeting shall be about; the plan goes on waiting."""

    def __init__(self, context: Context, plan: SupportPlan, parent: QWidget | None = None) -> None:
        self._plan = plan
        super().__init__(context, parent)

    def kept_as(self) -> KeptAs:
        return KeptAs("plan-meeting", self._plan.resident_id, self._plan.id)

    def build(self) -> None:
        self.words = PlainText(rows=3)
        self.add_field("words", Field(control=self.words)).clear_problem_on(self.words.textChanged)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Ask for a meeting about version {number}").format(number=self._plan.number))
        self.fields["words"].set_label(self.tr("&What the meeting shall be about"))
        self.fields["words"].set_hint(self.tr("The centre reads it in the history of the file; the plan waits on."))
        self.accept_button.setText(self.tr("Ask for it"))

    def load(self) -> None:
        self.words.setFocus()

    def save(self) -> None:
        with self.refusing():
            plan_reviews.ask_meeting(self._plan, self.words.toPlainText(), by=self.context.session)

    def sentence(self, field: str, reason: str) -> str:
        if field == "words":
            return self.tr("Say what the meeting shall be about.")
        return super().sentence(field, reason)
