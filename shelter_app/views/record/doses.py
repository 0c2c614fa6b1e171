"""Doses in words, and the small question why one was not given."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.health import DoseOutcome, DoseRecorded, Medicine, TooManyDoses, UnusualDose
from shelter_app.services import health
from shelter_app.services.health import GivenDose
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import FileDialog
from shelter_app.views.sentences import sentence_for
from shelter_app.views.widgets.fields import Field, LineEdit
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.message_bar import Way
from shelter_app.views.widgets.segmented import Segmented

translate = QCoreApplication.translate


def hours_words(medicine: Medicine) -> str:
    """08:00, 20:00; or when needed, and how often at most."""
    if medicine.hours:
        return ", ".join(medicine.hours)
    if medicine.most_a_day is None:
        return translate("Doses", "when needed")
    return translate("Doses", "when needed, at most {count} in 24 hours").format(count=medicine.most_a_day)


def outcome_words(outcome: DoseOutcome) -> str:
    """What became of a dose."""
    return {
        DoseOutcome.GIVEN: translate("Doses", "Given"),
        DoseOutcome.REFUSED: translate("Doses", "Refused"),
        DoseOutcome.MISSED: translate("Doses", "Missed"),
        DoseOutcome.AWAY: translate("Doses", "Away"),
    }[outcome]


def given_words(given: GivenDose, context: Context) -> str:
    """Given: today, 08:10, Громова О. В."""
    session = context.session
    when = context.formats.near_moment(given.dose.at.astimezone(session.tz), session.today())
    parts = (f"{outcome_words(given.dose.outcome)}: {when}", given.by, given.dose.note)
    words = ", ".join(part for part in parts if part)
    if given.dose.counts:
        return words
    return translate("Doses", "Taken back: {dose}. {reason}").format(dose=words, reason=given.dose.taken_back)


def refusal_words(error: ShelterError, context: Context) -> str:
    """Why a dose cannot be written down: a colleague was quicker, or it would be one too many."""
    session, formats = context.session, context.formats

    def moment(at: datetime) -> str:
        return formats.near_moment(at.astimezone(session.tz), session.today())

    match error:
        case DoseRecorded():
            words = translate("Doses", "This dose was recorded already: {name}, {moment}.")
            return words.format(name=session.staff_name(error.by), moment=moment(error.at))
        case TooManyDoses():
            words = translate(
                "Doses", "At most {count} in 24 hours: the next dose from {moment}. Ask the medical worker."
            )
            return words.format(count=error.most, moment=moment(error.after))
        case UnusualDose(planned_for=datetime() as planned):
            return translate("Doses", "This dose is for {moment}. Was it given now?").format(moment=moment(planned))
        case UnusualDose(last=datetime() as last):
            return translate("Doses", "A dose was given {moment}. Was one more given now?").format(moment=moment(last))
    return sentence_for(error)


def give(
    medicine: Medicine, planned_for: datetime | None, context: Context, tell: Callable[[str, Way | None], object]
) -> None:
    """Write a dose down as given now; ``tell`` says what speaks against it, with a way on where it can be so."""

    def record(*, sure: bool) -> None:
        try:
            health.record_dose(medicine, planned_for, DoseOutcome.GIVEN, sure=sure, by=context.session)
        except UnusualDose as error:
            yes = Way(translate("Doses", "Yes, given now"), lambda: record(sure=True))
            tell(refusal_words(error, context), yes)
        except ShelterError as error:
            tell(refusal_words(error, context), None)

    record(sure=False)


class TakeBackDialog(FileDialog):
    """A dose that was written down by a slip: it waits again, and the line stays with the reason."""

    def __init__(self, context: Context, given: GivenDose, what: str, parent: QWidget | None = None) -> None:
        self._given, self._what = given, what
        super().__init__(context, parent, width=480)

    def kept_as(self) -> KeptAs:
        return KeptAs("dose-back", self._given.dose.resident_id, str(self._given.dose.id))

    def build(self) -> None:
        self.what, self.reason = Label(tone="text2", wrap=True), LineEdit()
        self.content.addWidget(self.what)
        self.add_field("reason", Field(control=self.reason)).clear_problem_on(self.reason.textChanged)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Written down by a slip"))
        self.what.setText(f"{self._what}\n{given_words(self._given, self.context)}")
        self.fields["reason"].set_label(self.tr("&What really happened"))
        self.fields["reason"].set_hint(self.tr("The line stays in the file; the dose waits again."))
        self.accept_button.setText(self.tr("Take back"))

    def load(self) -> None:
        self.reason.setFocus()

    def save(self) -> None:
        with self.refusing():
            health.take_back_dose(self._given.dose, self.reason.text(), by=self.context.session)

    def sentence(self, field: str, reason: str) -> str:
        return self.tr("Say why in a few words.") if field == "reason" else super().sentence(field, reason)


class NotGivenDialog(FileDialog):
    """A dose was refused, missed, or the child is away; the reason stands in the file."""

    def __init__(
        self, context: Context, medicine: Medicine, planned_for: datetime | None, parent: QWidget | None = None
    ) -> None:
        self._medicine, self._planned_for = medicine, planned_for
        super().__init__(context, parent, width=480)

    def kept_as(self) -> KeptAs:
        return KeptAs("dose", self._medicine.resident_id, f"{self._medicine.id} {self._planned_for}")

    def build(self) -> None:
        self.what, self.outcome, self.note = Label(tone="text2", wrap=True), Segmented(), LineEdit()
        self.content.addWidget(self.what)
        self.add_field("outcome", Field(control=self.outcome)).clear_problem_on(self.outcome.chosen)
        self.add_field("note", Field(control=self.note)).clear_problem_on(self.note.textChanged)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Not given"))
        self.what.setText(f"{self._medicine.name}, {self._medicine.dose}")
        self.outcome.set_choices(
            [(one.value, outcome_words(one)) for one in DoseOutcome if one is not DoseOutcome.GIVEN]
        )
        self.fields["outcome"].set_label(self.tr("What happened"))
        self.fields["note"].set_label(self.tr("&Why"))

    def load(self) -> None:
        self.outcome.setFocus()

    def check(self) -> dict[str, str]:
        return {} if self.outcome.choice() else {"outcome": self.tr("Choose what happened.")}

    def save(self) -> None:
        outcome = DoseOutcome(self.outcome.choice() or DoseOutcome.MISSED)
        with self.refusing():
            health.record_dose(self._medicine, self._planned_for, outcome, self.note.text(), by=self.context.session)

    def sentence(self, field: str, reason: str) -> str:
        if (field, reason) == ("medicine", "stopped"):
            return self.tr("This medicine was stopped meanwhile.")
        return self.tr("Say why in a few words.") if field == "note" else super().sentence(field, reason)
