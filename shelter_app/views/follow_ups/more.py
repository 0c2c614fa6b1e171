"""One more contact besides the schedule: the child called by itself, a school wrote, or another year of asking."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtWidgets import QWidget

from shelter_app.domain.follow_ups import FollowUp
from shelter_app.domain.stays import Stay
from shelter_app.services import follow_ups
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import FileDialog, code_of
from shelter_app.views.typed import day_parser
from shelter_app.views.widgets.dates import ParsedField, PartialDateEdit
from shelter_app.views.widgets.fields import ComboBox, Field, LineEdit


class MoreDialog(FileDialog):
    """The day may lie ahead, or be the day on which it happened; `made` is the new stage once it is saved."""

    def __init__(self, context: Context, stay: Stay, parent: QWidget | None = None) -> None:
        self._stay = stay
        self.made: FollowUp | None = None
        super().__init__(context, parent)

    def kept_as(self) -> KeptAs:
        return KeptAs("follow-up-more", self._stay.resident_id, self._stay.id)

    def build(self) -> None:
        self.due = PartialDateEdit(parser=day_parser(self.context))
        self.kind, self.why = ComboBox(), LineEdit()
        self.add_field("kind", Field(control=self.kind)).clear_problem_on(self.kind.currentIndexChanged)
        self.add_field("due", ParsedField(edit=self.due))
        self.add_field("why", Field(control=self.why)).clear_problem_on(self.why.textChanged)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("One more contact, besides the schedule"))
        self.fields["kind"].set_label(self.tr("&How"))
        self.fields["due"].set_label(self.tr("&Day"))
        self.fields["why"].set_label(self.tr("&Why"))
        self.fill(self.kind, "followup_kind")
        self.accept_button.setText(self.tr("Add"))

    def load(self) -> None:
        self.due.setText(f"{self.context.session.today():%d.%m.%Y}")
        self.kind.setFocus()

    def check(self) -> Mapping[str, str]:
        problems = {}
        if not code_of(self.kind):
            problems["kind"] = self.tr("How will it be done, or how was it done?")
        understood = self.due.result()
        if not isinstance(understood.value, date):
            problems["due"] = understood.problem or self.tr("On which day?")
        return problems

    def save(self) -> None:
        day = self.due.value()
        assert isinstance(day, date)
        with self.refusing():
            self.made = follow_ups.add(self._stay, day, code_of(self.kind), self.why.text(), by=self.context.session)

    def sentence(self, field: str, reason: str) -> str:
        words = {
            "why": self.tr("Why is somebody asking besides the schedule?"),
            "due": self.tr("That is before the child left."),
        }
        return words.get(field, reason)
