"""Another day for one stage, with the reason."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtWidgets import QWidget

from shelter_app.domain.follow_ups import FollowUp
from shelter_app.services import follow_ups
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import FileDialog
from shelter_app.views.typed import day_parser
from shelter_app.views.widgets.dates import ParsedField, PartialDateEdit
from shelter_app.views.widgets.fields import Field, LineEdit


class PostponeDialog(FileDialog):
    """The reason stays on the stage, where everybody reads it."""

    def __init__(self, context: Context, stage: FollowUp, parent: QWidget | None = None) -> None:
        self._stage = stage
        super().__init__(context, parent)

    def kept_as(self) -> KeptAs:
        return KeptAs("follow-up-postponed", self._stage.resident_id, self._stage.id)

    def build(self) -> None:
        self.due = PartialDateEdit(parser=day_parser(self.context))
        self.reason = LineEdit()
        self.add_field("due", ParsedField(edit=self.due))
        self.add_field("reason", Field(control=self.reason)).clear_problem_on(self.reason.textChanged)

    def retranslate(self) -> None:
        day = self.context.formats.day_year(self._stage.due)
        self.heading.setText(self.tr("Postpone the follow-up of {date}").format(date=day))
        self.fields["due"].set_label(self.tr("New &day"))
        self.fields["reason"].set_label(self.tr("&Reason"))
        self.accept_button.setText(self.tr("Postpone"))

    def load(self) -> None:
        self.due.setFocus()

    def check(self) -> Mapping[str, str]:
        understood = self.due.result()
        if not isinstance(understood.value, date):
            return {"due": understood.problem or self.tr("To which day?")}
        if understood.value < self.context.session.today():
            return {"due": self.tr("This day is past.")}
        return {}

    def save(self) -> None:
        day = self.due.value()
        assert isinstance(day, date)
        with self.refusing():
            follow_ups.postpone(self._stage, day, self.reason.text(), by=self.context.session)

    def sentence(self, field: str, reason: str) -> str:
        return self.tr("Why is it postponed?") if field == "reason" else reason
