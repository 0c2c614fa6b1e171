"""Another day for one stage, with the reason, or another way to ask."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtWidgets import QWidget

from shelter_app.domain.follow_ups import FollowUp
from shelter_app.services import follow_ups
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import FileDialog, code_of
from shelter_app.views.typed import day_parser
from shelter_app.views.widgets.dates import ParsedField, PartialDateEdit
from shelter_app.views.widgets.fields import ComboBox, Field, LineEdit


class PostponeDialog(FileDialog):
    """A later day with its reason, which stays on the stage; another way to ask than the route's usual one; or both."""

    def __init__(self, context: Context, stage: FollowUp, parent: QWidget | None = None) -> None:
        self._stage = stage
        super().__init__(context, parent)

    def kept_as(self) -> KeptAs:
        return KeptAs("follow-up-postponed", self._stage.resident_id, self._stage.id)

    def build(self) -> None:
        self.due = PartialDateEdit(parser=day_parser(self.context))
        self.reason, self.kind = LineEdit(), ComboBox()
        self.add_field("due", ParsedField(edit=self.due))
        self.add_field("reason", Field(control=self.reason)).clear_problem_on(self.reason.textChanged)
        self.add_field("kind", Field(control=self.kind))
        self.kind.activated.connect(lambda _place: self.fields["due"].clear_problem())

    def retranslate(self) -> None:
        day = self.context.formats.day_year(self._stage.due)
        self.heading.setText(self.tr("Another day or another way: follow-up of {date}").format(date=day))
        self.fields["due"].set_label(self.tr("New &day"))
        self.fields["reason"].set_label(self.tr("&Reason"))
        self.fields["kind"].set_label(self.tr("&How"))
        self.fill(self.kind, "followup_kind", self._stage.kind)
        self.accept_button.setText(self.tr("Save"))

    def load(self) -> None:
        self.kind.set_value(self._stage.kind)
        self.due.setFocus()

    def check(self) -> Mapping[str, str]:
        understood = self.due.result()
        if not self.due.text().strip() and self._otherwise:
            return {}
        if not isinstance(understood.value, date):
            return {"due": understood.problem or self.tr("To which day?")}
        if understood.value < self.context.session.today():
            return {"due": self.tr("This day is past.")}
        return {}

    def save(self) -> None:
        stage, day, by = self._stage, self.due.value(), self.context.session
        with self.refusing():
            if isinstance(day, date):
                stage = follow_ups.postpone(stage, day, self.reason.text(), by=by)
            if self._otherwise:
                follow_ups.arrange(stage, code_of(self.kind), by=by)

    @property
    def _otherwise(self) -> bool:
        """Whether another way was chosen than the one that is planned."""
        return code_of(self.kind) not in ("", self._stage.kind)

    def sentence(self, field: str, reason: str) -> str:
        return self.tr("Why is it postponed?") if field == "reason" else super().sentence(field, reason)
