"""What follows a referral's letter: the answer slip, what came of the help, or why it went no further."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtWidgets import QWidget

from shelter_app.domain.referrals import Referral
from shelter_app.services import referrals
from shelter_app.services.residents import FileView
from shelter_app.views.file.stay_dialogs import FileFormDialog
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import beside, code_of
from shelter_app.views.typed import day_parser, day_text
from shelter_app.views.widgets.dates import ParsedEdit, ParsedField
from shelter_app.views.widgets.fields import ComboBox, Field, PlainText
from shelter_app.views.widgets.labels import Label

ACCEPTED, REFUSED = "accepted", "refused"


class ReferralStepDialog(FileFormDialog):
    """A dialog about one referral that was prepared before."""

    def __init__(self, context: Context, view: FileView, referral: Referral, parent: QWidget | None = None) -> None:
        self._referral = referral
        super().__init__(context, view, parent)

    def kept_as(self) -> KeptAs | None:
        return KeptAs(self.form, self._view.resident.id, self._referral.id)

    def build(self) -> None:
        self.about = Label(role="small", tone="text2", wrap=True)
        self.about.setText(f"{self._referral.organisation}: {self._referral.help}")
        self.content.addWidget(self.about)

    def day_problem(self, edit: ParsedEdit) -> str:
        """What is wrong with a day that has to be there."""
        understood = edit.result()
        return "" if understood.value else understood.problem or self.tr("On what day was it?")

    def sentence(self, field: str, reason: str) -> str:
        words = {
            "in_future": self.tr("This day lies in the future."),
            "before_sent": self.tr("The letter went later than that."),
            "before_answer": self.tr("The answer came later than that."),
        }
        return words.get(reason) or super().sentence(field, reason)


class ReferralAnswerDialog(ReferralStepDialog):
    """The slip came back, or they telephoned: accepted and from when, or refused and why."""

    form = "referral-answer"

    def build(self) -> None:
        super().build()
        self.answer, self.words = ComboBox(), PlainText(rows=3)
        self.on, self.starts = (ParsedEdit(parser=day_parser(self.context)) for _number in range(2))
        self.fields["answer"] = Field(control=self.answer)
        self.fields["on"] = ParsedField(edit=self.on)
        self.content.addLayout(beside(self.fields["answer"], self.fields["on"]))
        self.add_field("starts", ParsedField(edit=self.starts))
        self.add_field("words", Field(control=self.words)).clear_problem_on(self.words.textChanged)
        self.fields["answer"].clear_problem_on(self.answer.activated)
        self.answer.activated.connect(lambda _place: self._fit())

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Answer to the referral"))
        self.fields["answer"].set_label(self.tr("&Answer"))
        self.fields["on"].set_label(self.tr("&Came on"))
        self.fields["starts"].set_label(self.tr("Help begins &on"))
        self.fields["words"].set_label(self.tr("&What it says"))
        self.fields["words"].set_hint(self.tr("Of a refusal the reason, so that the next one is not refused as well."))
        self.answer.setPlaceholderText(self.tr("Choose"))
        self.answer.set_choices([(ACCEPTED, self.tr("Accepted")), (REFUSED, self.tr("Refused"))])

    def load(self) -> None:
        self.on.setText(day_text(self.context.session.today()))
        self._fit()
        self.answer.setFocus()

    def check(self) -> Mapping[str, str]:
        problems = {"on": self.day_problem(self.on), "starts": self.starts.result().problem}
        problems["answer"] = "" if code_of(self.answer) else self.tr("Choose what they answered.")
        return {name: words for name, words in problems.items() if words}

    def save(self) -> None:
        day, starts = self.on.value(), self.starts.value()
        assert isinstance(day, date)
        with self.refusing():
            referrals.answer(
                self._referral,
                day,
                self.words.toPlainText(),
                accepted=code_of(self.answer) == ACCEPTED,
                starts=starts if isinstance(starts, date) else None,
                by=self.context.session,
            )

    def sentence(self, field: str, reason: str) -> str:
        if field == "words":
            return self.tr("Write why they refused.")
        return super().sentence(field, reason)

    def _fit(self) -> None:
        self.fields["starts"].setVisible(code_of(self.answer) == ACCEPTED)


class ReferralDoneDialog(ReferralStepDialog):
    """The help was given: since when it is over and what came of it."""

    form = "referral-done"

    def build(self) -> None:
        super().build()
        self.on, self.feedback = ParsedEdit(parser=day_parser(self.context)), PlainText(rows=4)
        self.add_field("on", ParsedField(edit=self.on))
        self.add_field("feedback", Field(control=self.feedback)).clear_problem_on(self.feedback.textChanged)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("What came of the referral"))
        self.fields["on"].set_label(self.tr("&Help ended on"))
        self.fields["feedback"].set_label(self.tr("What the &person and the organisation say"))
        self.fields["feedback"].set_hint(self.tr("Whether it helped, and whether you would send somebody there again."))

    def load(self) -> None:
        self.on.setText(day_text(self.context.session.today()))
        self.feedback.setFocus()

    def check(self) -> Mapping[str, str]:
        problem = self.day_problem(self.on)
        return {"on": problem} if problem else {}

    def save(self) -> None:
        day = self.on.value()
        assert isinstance(day, date)
        with self.refusing():
            referrals.done(self._referral, day, self.feedback.toPlainText(), by=self.context.session)

    def sentence(self, field: str, reason: str) -> str:
        if field == "feedback":
            return self.tr("Write what came of it.")
        return super().sentence(field, reason)


class ReferralStopDialog(ReferralStepDialog):
    """Why a referral goes no further."""

    form = "referral-stop"

    def build(self) -> None:
        super().build()
        self.reason = PlainText(rows=3)
        self.add_field("reason", Field(control=self.reason)).clear_problem_on(self.reason.textChanged)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("The referral goes no further"))
        self.fields["reason"].set_label(self.tr("&Why"))

    def load(self) -> None:
        self.reason.setFocus()

    def save(self) -> None:
        with self.refusing():
            referrals.stop(self._referral, self.reason.toPlainText(), by=self.context.session)

    def sentence(self, field: str, reason: str) -> str:
        if field == "reason":
            return self.tr("Say why, so that nobody has to ask again.")
        return super().sentence(field, reason)
