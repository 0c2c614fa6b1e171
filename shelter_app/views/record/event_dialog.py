"""Recording a step or an event that no term waits for: what happened, when, and what proves it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtWidgets import QWidget

from shelter_app.domain.ids import ResidentId
from shelter_app.services import events
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.listed import choices
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import FileDialog, code_of
from shelter_app.views.typed import moment_parser
from shelter_app.views.widgets.dates import DateTimeEdit, ParsedField
from shelter_app.views.widgets.fields import ComboBox, Field, LineEdit


class EventDialog(FileDialog):
    """Consent, an interview, unlawful acts stated: such facts start and close the terms of the procedure."""

    def __init__(self, context: Context, resident_id: ResidentId, parent: QWidget | None = None) -> None:
        self._resident_id = resident_id
        super().__init__(context, parent)

    def kept_as(self) -> KeptAs:
        return KeptAs("event", self._resident_id)

    def build(self) -> None:
        self.kind, self.evidence = ComboBox(), LineEdit()
        self.at = DateTimeEdit(parser=moment_parser(self.context), now=self.context.session.now)
        self.add_field("kind", Field(control=self.kind)).clear_problem_on(self.kind.activated)
        self.add_field("at", ParsedField(edit=self.at))
        self.add_field("evidence", Field(control=self.evidence)).clear_problem_on(self.evidence.textChanged)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Step or event of the case"))
        self.fields["kind"].set_label(self.tr("&What happened"))
        self.fields["at"].set_label(self.tr("Whe&n"))
        self.fields["evidence"].set_label(self.tr("What &proves it"))
        self.fields["evidence"].set_hint(self.tr("Number of the letter, name of the official, hour of the call."))
        self.kind.setPlaceholderText(self.tr("Choose"))
        listed = choices(self.context, "event_kind")
        told = events.tellable(by=self.context.session)
        self.kind.set_choices([(code, words) for code, words in listed if code in told])

    def load(self) -> None:
        self.at.set_now()
        self.kind.setFocus()

    def check(self) -> Mapping[str, str]:
        problems = {} if code_of(self.kind) else {"kind": self.tr("Choose what happened.")}
        understood = self.at.result()
        if understood.value is None:
            problems["at"] = understood.problem or self.tr("When was it?")
        return problems

    def save(self) -> None:
        moment = self.at.value()
        assert isinstance(moment, datetime)
        with self.refusing():
            events.mark_done(
                self._resident_id, code_of(self.kind), moment, self.evidence.text().strip(), by=self.context.session
            )

    def sentence(self, field: str, reason: str) -> str:
        return self.tr("Name what proves it.") if field == "evidence" else super().sentence(field, reason)
