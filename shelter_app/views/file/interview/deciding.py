"""How an interview ends: the decision of two, a rule let be by the director, a form opened again."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from shelter_app.domain.interviews import Outcome
from shelter_app.services import guards, interviews, procedure_answers
from shelter_app.services.interviews import DecisionForm, InterviewView
from shelter_app.services.procedure_answers import SheetLine
from shelter_app.services.residents import FileView
from shelter_app.views.file.interview.dialogs import InterviewDialog
from shelter_app.views.file.interview.words import outcome_words
from shelter_app.views.file.stay_dialogs import FileFormDialog
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import code_of, kind_of
from shelter_app.views.widgets.fields import ComboBox, Field, LineEdit, PlainText
from shelter_app.views.widgets.labels import Label


class DecisionDialog(InterviewDialog):
    """The decision of two; the head's, where they disagree."""

    form = "interview-decision"

    def build(self) -> None:
        self.outcome, self.reasons, self.discrepancies = ComboBox(), PlainText(rows=3), PlainText(rows=2)
        self.second = LineEdit()
        self.add_field("outcome", Field(control=self.outcome)).clear_problem_on(self.outcome.activated)
        self.add_field("reasons", Field(control=self.reasons))
        self.add_field("discrepancies", Field(control=self.discrepancies))
        self.first = Label(role="small", tone="text2", wrap=True)
        self.content.addWidget(self.first)
        self.add_field("second", Field(control=self.second))

    @property
    def _disputed(self) -> bool:
        return self._interview.decision is not None

    def retranslate(self) -> None:
        offered = [one for one in Outcome if not (self._disputed and one is Outcome.DISAGREEMENT)]
        self.outcome.setPlaceholderText(self.tr("Choose"))
        self.outcome.set_choices([(one.value, outcome_words(one)) for one in offered])
        self.heading.setText(
            self.tr("Decision of the head") if self._disputed else self.tr("Decision on identification")
        )
        self.fields["outcome"].set_label(self.tr("&Decision"))
        self.fields["reasons"].set_label(self.tr("&Reasons"))
        self.fields["discrepancies"].set_label(self.tr("&Contradictions that were noticed"))
        if self._disputed:
            self.fields["second"].set_label(self.tr("&Head of the migration service: name"))
        else:
            self.fields["second"].set_label(self.tr("Specialist of the &migration service: name"))
        self.first.setText(self.tr("First name: {name}").format(name=self.context.session.staff.short))
        for name in ("reasons", "discrepancies"):
            self.fields[name].setVisible(not self._disputed)
        self.first.setVisible(not self._disputed)

    def load(self) -> None:
        self.outcome.setCurrentIndex(-1)
        self.outcome.setFocus()

    def check(self) -> Mapping[str, str]:
        return {} if code_of(self.outcome) else {"outcome": self.tr("Choose what was decided.")}

    def sentence(self, field: str, reason: str) -> str:
        words = {
            "reasons": self.tr("Write the reasons: they stand on the decision sheet."),
            "second": self.tr("One alone decides nothing: write the second name."),
            "head_name": self.tr("Write the name of the head."),
        }
        return words.get(field) or super().sentence(field, reason)

    def show_problems(self, problems: Mapping[str, str]) -> None:
        super().show_problems({"second" if name == "head_name" else name: said for name, said in problems.items()})

    def save(self) -> None:
        outcome, by = kind_of(self.outcome, Outcome), self.context.session
        assert outcome is not None
        with self.refusing():
            if self._disputed:
                interviews.head_decided(self._interview, outcome, self.second.text(), by=by)
            else:
                form = DecisionForm(
                    outcome, self.reasons.toPlainText(), self.second.text(), self.discrepancies.toPlainText().strip()
                )
                interviews.decide(self._interview, form, by=by)


class OtherwiseDialog(InterviewDialog):
    """A director lets one rule be, with the reason that stays beside it."""

    form = "interview-otherwise"

    def __init__(
        self, context: Context, view: FileView, state: InterviewView, code: str, parent: QWidget | None = None
    ) -> None:
        assert state.current is not None
        self._code = code
        self._rule = next(one.guard for one in state.waiting if one.guard.code == code)
        super().__init__(context, view, state.current, parent)

    def kept_as(self) -> KeptAs | None:
        return KeptAs(f"{self.form}-{self._code}", self._view.resident.id, self._interview.id)

    def build(self) -> None:
        self.rule, self.reason = Label(wrap=True), PlainText(rows=3)
        self.content.addWidget(self.rule)
        self.add_field("reason", Field(control=self.reason))

    def retranslate(self) -> None:
        language = self.context.language.code
        self.heading.setText(self.tr("Go on although this is not kept"))
        self.rule.setText(f"{self._rule.title.get(language)}. {self._rule.clause.get(language)}")
        self.fields["reason"].set_label(self.tr("&Reason"))

    def load(self) -> None:
        self.reason.setFocus()

    def sentence(self, field: str, reason: str) -> str:
        return self.tr("Write why: it stays in the file.") if field == "reason" else super().sentence(field, reason)

    def save(self) -> None:
        with self.refusing():
            guards.decide_otherwise(
                self._code,
                self._view.resident.id,
                self.reason.toPlainText(),
                about=str(self._interview.id),
                by=self.context.session,
            )


class ReopenDialog(FileFormDialog):
    """A finished form is opened again to be corrected, before it is decided on."""

    form = "form-reopened"

    def __init__(self, context: Context, view: FileView, sheet: SheetLine, parent: QWidget | None = None) -> None:
        self._sheet = sheet
        super().__init__(context, view, parent)

    def kept_as(self) -> KeptAs | None:
        return KeptAs(self.form, self._view.resident.id, self._sheet.id)

    def build(self) -> None:
        self.reason = PlainText(rows=2)
        self.add_field("reason", Field(control=self.reason))

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Open the form again"))
        self.fields["reason"].set_label(self.tr("&Reason"))

    def load(self) -> None:
        self.reason.setFocus()

    def sentence(self, field: str, reason: str) -> str:
        return self.tr("Write why: it stays in the file.") if field == "reason" else super().sentence(field, reason)

    def save(self) -> None:
        with self.refusing():
            view = procedure_answers.look(self._sheet.id, by=self.context.session)
            procedure_answers.reopen(view.sheet, self.reason.toPlainText(), by=self.context.session)
