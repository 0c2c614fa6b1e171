"""Correcting when something happened: the hour and why it was wrong; every term that rests on it moves along."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtWidgets import QWidget

from shelter_app.domain.journal import CaseEvent
from shelter_app.services import events
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.listed import label
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import FileDialog
from shelter_app.views.typed import moment_parser
from shelter_app.views.widgets.dates import DateTimeEdit, ParsedField
from shelter_app.views.widgets.fields import Field, LineEdit
from shelter_app.views.widgets.labels import Label


class MomentDialog(FileDialog):
    """What happened stands above, with the hour as it was written down."""

    def __init__(self, context: Context, event: CaseEvent, parent: QWidget | None = None) -> None:
        self._event = event
        super().__init__(context, parent)

    def kept_as(self) -> KeptAs:
        return KeptAs("moment", self._event.resident_id, self._event.id)

    def build(self) -> None:
        self.was, self.reason = Label(role="small", tone="text2", wrap=True), LineEdit()
        self.at = DateTimeEdit(parser=moment_parser(self.context), now=self.context.session.now)
        self.content.addWidget(self.was)
        self.add_field("at", ParsedField(edit=self.at))
        self.add_field("reason", Field(control=self.reason)).clear_problem_on(self.reason.textChanged)

    def retranslate(self) -> None:
        self.heading.setText(label(self.context, "event_kind", self._event.kind) or self._event.kind)
        at = self._event.at.astimezone(self.context.session.tz)
        words = self.tr("Written down as {day}, {time}.")
        formats = self.context.formats
        self.was.setText(words.format(day=formats.numeric(at.date()), time=formats.time(at)))
        self.fields["at"].set_label(self.tr("It &happened"))
        self.fields["at"].set_hint(self.tr("Every term that starts or ends with it moves along."))
        self.fields["reason"].set_label(self.tr("&Why it is corrected"))
        self.accept_button.setText(self.tr("Correct the hour"))

    def load(self) -> None:
        at = self._event.at.astimezone(self.context.session.tz)
        self.at.setText(f"{at:%d.%m.%Y %H:%M}")
        self.at.setFocus()

    def check(self) -> Mapping[str, str]:
        understood = self.at.result()
        if not isinstance(understood.value, datetime):
            return {"at": understood.problem or self.tr("Write the day and the hour.")}
        return {}

    def save(self) -> None:
        at = self.at.value()
        assert isinstance(at, datetime)
        with self.refusing():
            events.correct_moment(self._event, at, self.reason.text(), by=self.context.session)

    def sentence(self, field: str, reason: str) -> str:
        match field, reason:
            case "reason", _:
                return self.tr("Say why: without a reason nothing is changed.")
            case "at", "overlaps":
                return self.tr("At this hour this stay had not begun, had ended, or was already under way.")
            case "at", "range":
                return self.tr("This is more than a year away from what was written down: check the year.")
            case "at", "in_future":
                return self.tr("This hour is still to come.")
            case "kind", _:
                return self.tr("This belongs to a form of its own and is corrected there.")
            case "edit", _:
                return self.tr("Nothing was changed.")
        return super().sentence(field, reason)
