"""Why a term was missed: one choice out of a list, and words where it has none that fits."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from shelter_app.domain.delays import CAUSES, DelayCause, LateBecause
from shelter_app.domain.ids import ResidentId
from shelter_app.services import delays
from shelter_app.views.dialog import Dialog
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.listed import choices
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import FileDialog, code_of
from shelter_app.views.widgets.fields import ComboBox, Field, LineEdit
from shelter_app.views.widgets.labels import Label

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Missed:
    """One missed term: whose, of which rule, since when, and what is known of it in words."""

    resident_id: ResidentId
    rule: str
    started: datetime
    told: str


class WhyLate:
    """The two fields in a dialog that asks for the cause of a delay: `cause` and `why`."""

    def __init__(self, dialog: Dialog) -> None:
        self._dialog = dialog
        self.asked = True
        self.cause, self.why = ComboBox(), LineEdit()
        dialog.add_field("cause", Field(control=self.cause)).clear_problem_on(self.cause.activated)
        dialog.add_field("why", Field(control=self.why)).clear_problem_on(self.why.textChanged)
        self.cause.currentIndexChanged.connect(lambda _place: self._fit())

    def retranslate(self) -> None:
        """Give the fields their words; the dialog calls this from its own `retranslate`."""
        fields, chosen = self._dialog.fields, code_of(self.cause)
        fields["cause"].set_label(translate("WhyLate", "Why the term was &missed"))
        fields["cause"].set_hint(translate("WhyLate", "It is counted in the statistics; no names are needed."))
        fields["why"].set_label(translate("WhyLate", "In other w&ords"))
        listed = choices(self._dialog.context, CAUSES, keep=chosen)
        self.cause.set_choices([("", translate("WhyLate", "Not asked")), *listed])
        self.show(chosen, self.why.text())

    def show(self, cause: str, words: str = "") -> None:
        """What is known already."""
        self.cause.set_value(cause)
        self.why.setText(words)
        self._fit()

    def ask(self, *, missed: bool) -> None:
        """Nobody is asked about a term that was kept."""
        self.asked = missed
        self._fit()

    def told(self, rule: str, started: datetime) -> LateBecause:
        """What is chosen, about this term."""
        cause = code_of(self.cause)
        return LateBecause(rule, started, cause, self.why.text() if cause else "")

    def _fit(self) -> None:
        self._dialog.fields["cause"].setVisible(self.asked)
        self._dialog.fields["why"].setVisible(self.asked and bool(code_of(self.cause)))


def cause_problem(field: str, reason: str) -> str:
    """Words for what a service refuses of a cause; empty for anything else."""
    match field, reason:
        case "why", "empty":
            return translate("WhyLate", "Write the cause in a few words: the list has none that fits.")
        case "cause", "not_late":
            return translate("WhyLate", "This term was kept, or still runs.")
        case "cause", _:
            return translate("WhyLate", "Choose a cause of the list.")
    return ""


class DelayDialog(FileDialog):
    """One missed term and why: opened from the list behind a number and from Today."""

    def __init__(self, context: Context, missed: Missed, parent: QWidget | None = None) -> None:
        self._missed = missed
        self.said: DelayCause | None = None
        super().__init__(context, parent, width=520)

    def kept_as(self) -> KeptAs:
        return KeptAs("delay", self._missed.resident_id, f"{self._missed.rule}-{self._missed.started}")

    def build(self) -> None:
        self.concerns = Label(role="small", tone="text2", wrap=True)
        self.content.addWidget(self.concerns)
        self.because = WhyLate(self)

    def retranslate(self) -> None:
        rule = self.context.session.profile.rule(self._missed.rule)
        self.heading.setText(rule.title.get(self.context.language.code, rule.code) if rule else self._missed.rule)
        self.concerns.setText(self._missed.told)
        self.because.retranslate()

    def load(self) -> None:
        missed, session = self._missed, self.context.session
        known = delays.cause_of(missed.resident_id, missed.rule, missed.started, by=session)
        self.because.show(known.cause if known else "", known.words if known else "")
        self.because.cause.setFocus()

    def save(self) -> None:
        missed = self._missed
        told = self.because.told(missed.rule, missed.started)
        with self.refusing():
            self.said = delays.say_why(missed.resident_id, told, by=self.context.session)

    def sentence(self, field: str, reason: str) -> str:
        return cause_problem(field, reason) or super().sentence(field, reason)
