"""One step around an interview: when, what proves it, and for a permit the last day that it names."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from PySide6.QtWidgets import QWidget

from shelter_app.domain.identification_steps import DATED, StepKind
from shelter_app.services import identification_steps
from shelter_app.services.identification_steps import StepForm
from shelter_app.services.residents import FileView
from shelter_app.views.file.interview.step_words import proof_words, step_words
from shelter_app.views.file.stay_dialogs import FileFormDialog
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import code_of
from shelter_app.views.typed import day_parser, moment_parser
from shelter_app.views.widgets.dates import DateTimeEdit, ParsedEdit, ParsedField
from shelter_app.views.widgets.fields import ComboBox, Field, InfoLine, LineEdit


class StepDialog(FileFormDialog):
    """A redirection offers the organisations alone that the person agreed to."""

    form = "identification-step"

    def __init__(self, context: Context, view: FileView, kind: StepKind, parent: QWidget | None = None) -> None:
        self._kind = kind
        super().__init__(context, view, parent)

    def kept_as(self) -> KeptAs | None:
        return KeptAs(self.form, self._view.resident.id, self._kind.value)

    def build(self) -> None:
        self.at = DateTimeEdit(parser=moment_parser(self.context), now=self.context.session.now)
        self.line, self.told, self.organisation = LineEdit(), LineEdit(), ComboBox()
        self.until = ParsedEdit(parser=day_parser(self.context))
        self.what_follows = InfoLine()
        redirects = self._kind is StepKind.REDIRECTED
        control: QWidget = self.organisation if redirects else self.line
        proof = self.add_field("words", Field(control=control))
        proof.clear_problem_on(self.organisation.activated if redirects else self.line.textChanged)
        self.add_field("at", ParsedField(edit=self.at))
        if self._kind in DATED:
            self.add_field("until", ParsedField(edit=self.until))
        if redirects:
            self.add_field("told", Field(control=self.told)).clear_problem_on(self.told.textChanged)
            self.content.addWidget(self.what_follows)

    def retranslate(self) -> None:
        self.heading.setText(step_words(self._kind))
        self.fields["words"].set_label(proof_words(self._kind))
        self.fields["at"].set_label(self.tr("Whe&n"))
        if self._kind in DATED:
            self.fields["until"].set_label(self.tr("&Last day on the permit"))
            self.fields["until"].set_hint(self.tr("Left empty, the term of the procedure counts."))
        if self._kind is StepKind.REDIRECTED:
            found = identification_steps.of(self._view.resident.id, by=self.context.session).organisations
            self.fields["told"].set_label(self.tr("W&hat it was told"))
            self.organisation.setPlaceholderText(self.tr("Choose"))
            self.organisation.set_choices([(one, one) for one in found])
            self.what_follows.show_next(self.tr("Only organisations with a consent in force stand here."))

    def load(self) -> None:
        self.at.set_now()
        self.organisation.setCurrentIndex(-1)
        (self.organisation if self._kind is StepKind.REDIRECTED else self.line).setFocus()

    def check(self) -> Mapping[str, str]:
        problem = self.moment_problem(self.at)
        problems = {"at": problem} if problem else {}
        if self.until.result().problem:
            problems["until"] = self.until.result().problem
        return problems

    def sentence(self, field: str, reason: str) -> str:
        match field, reason:
            case "words", "no_consent":
                return self.tr("There is no consent of the person to this organisation: nothing is passed on.")
            case "words", _:
                return self.tr("Name what proves it.")
            case "told", _:
                return self.tr("Write what the organisation was told: it stands in the log of the file.")
            case "until", "passed":
                return self.tr("A permit that ends before it was issued: check the day.")
            case "at", _:
                return self.tr("This hour is still to come.")
            case "kind", _:
                return self.tr("This step was written down meanwhile.")
        return super().sentence(field, reason)

    def save(self) -> None:
        at, until = self.at.value(), self.until.value()
        assert isinstance(at, datetime)
        words = code_of(self.organisation) if self._kind is StepKind.REDIRECTED else self.line.text()
        form = StepForm(self._kind, at, words, until if isinstance(until, date) else None, self.told.text())
        with self.refusing():
            identification_steps.record(self._view.resident.id, form, by=self.context.session)
