"""Closing the file of somebody who has left, and opening a closed one again, each with its reason."""

from __future__ import annotations

from shelter_app.services import closing
from shelter_app.views.file.stay_dialogs import FileFormDialog
from shelter_app.views.listed import terminations
from shelter_app.views.record.dialog import code_of
from shelter_app.views.widgets.fields import ComboBox, Field, PlainText
from shelter_app.views.widgets.labels import Label


class CloseDialog(FileFormDialog):
    """Closing the file of somebody who has left, with one of the reasons of the procedure."""

    form = "close"

    def build(self) -> None:
        self.reason = ComboBox()
        self.add_field("reason", Field(control=self.reason)).clear_problem_on(self.reason.activated)
        self.explained = Label(role="small", tone="text2", wrap=True)
        self.content.addWidget(self.explained)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Close this file?"))
        self.fields["reason"].set_label(self.tr("&Reason"))
        self.reason.setPlaceholderText(self.tr("Choose"))
        self.reason.set_choices(terminations(self.context))
        self.explained.setText(self.tr("It stays readable, and its follow-ups stay. A new admission opens it again."))
        self.accept_button.setText(self.tr("Close the file"))

    def save(self) -> None:
        with self.refusing():
            closing.close_case(self._view.resident.id, code_of(self.reason), by=self.context.session)

    def sentence(self, field: str, reason: str) -> str:
        return self.tr("Choose the reason.") if field == "reason" else reason


class ReopenFileDialog(FileFormDialog):
    """A closed file is opened again by a decision of its own, with its reason; nobody is admitted by that."""

    form = "reopen"

    def build(self) -> None:
        self.reason = PlainText(rows=2)
        self.add_field("reason", Field(control=self.reason)).clear_problem_on(self.reason.textChanged)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Open this closed file again?"))
        self.fields["reason"].set_label(self.tr("&Reason"))
        self.accept_button.setText(self.tr("Open again"))

    def save(self) -> None:
        with self.refusing():
            closing.reopen_case(self._view.resident.id, self.reason.toPlainText(), by=self.context.session)

    def sentence(self, field: str, reason: str) -> str:
        return self.tr("Why is it opened again?") if field == "reason" else reason
