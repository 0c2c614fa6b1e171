"""What was learned by a visit, a call or a report, as it is typed; it knows nothing of whose it is."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_app.domain.follow_ups import CHECKLIST, SILENT, Answer, FollowUp, FollowUpResult, Outcome
from shelter_app.views import listed
from shelter_app.views.follow_ups.board_words import RARE, RESULTS, choice_words
from shelter_app.views.follow_ups.choices import Checklist, DigitChoice
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import code_of
from shelter_app.views.scaling import set_spacing
from shelter_app.views.sentences import reason_for
from shelter_app.views.typed import moment_parser
from shelter_app.views.widgets.dates import DateTimeEdit, ParsedField
from shelter_app.views.widgets.fields import ComboBox, Field, InfoLine, LineEdit, PlainText
from shelter_app.views.widgets.labels import Label

CHECK_LIST = "follow_up_check"


def check_words(context: Context) -> dict[str, str]:
    """The lines of the checklist in the present language."""
    return {code: listed.label(context, CHECK_LIST, code) for code in CHECKLIST}


def answer_words(answer: Answer) -> str:
    words = {
        Answer.YES: QCoreApplication.translate("FollowUps", "Yes"),
        Answer.NO: QCoreApplication.translate("FollowUps", "No"),
        Answer.UNCLEAR: QCoreApplication.translate("FollowUps", "Unclear"),
    }
    return words[answer]


class ResultForm(QWidget):
    """`result()` is what was typed, or None while something needed is missing, which is then said at its place."""

    touched = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._usual, self._way_chosen = {"kind": "", "with_whom": ""}, False
        self._head = Label(role="state", tone="text2")
        self.outcome = DigitChoice([outcome.value for outcome in RESULTS])
        self.rare, self.kind = ComboBox(), ComboBox()
        self.problem = InfoLine()
        self.note, self.words = PlainText(rows=3), PlainText(rows=2)
        self.next_step, self.with_whom, self.place = LineEdit(), LineEdit(), LineEdit()
        self.at = DateTimeEdit(parser=moment_parser(context), now=context.session.now)
        self.checks = Checklist(CHECKLIST)
        self._checks_head = Label(role="state", tone="text2")
        self.fields: dict[str, Field] = {
            "note": Field(control=self.note),
            "next_step": Field(control=self.next_step),
            "at": ParsedField(edit=self.at),
            "kind": Field(control=self.kind),
            "with_whom": Field(control=self.with_whom),
            "place": Field(control=self.place),
            "child_words": Field(control=self.words),
        }
        layout = QVBoxLayout(self)
        set_spacing(layout, 0, 10)
        for part in (self._head, self.outcome, self.problem, *self.fields.values()):
            layout.addWidget(part)
        layout.insertWidget(layout.indexOf(self.fields["at"]), self.rare)
        layout.addWidget(self._checks_head)
        layout.addWidget(self.checks)
        self._connect()

    def _connect(self) -> None:
        self.fields["next_step"].clear_problem_on(self.next_step.textChanged)
        self.outcome.chosen.connect(self._on_outcome_chosen)
        self.rare.activated.connect(self._on_rare_chosen)
        self.kind.activated.connect(self._on_way_chosen)
        self.fields["kind"].clear_problem_on(self.kind.currentIndexChanged)
        self.checks.changed.connect(self.touched)
        for edit in (self.note, self.words, self.next_step, self.with_whom, self.place, self.at):
            edit.textChanged.connect(self._on_typed)

    def retranslate(self) -> None:
        self._head.setText(self.tr("Result"))
        self.outcome.set_words([choice_words(self._context, outcome) for outcome in RESULTS])
        self.outcome.setAccessibleName(self.tr("Result"))
        self.rare.setPlaceholderText(self.tr("Another result"))
        self.rare.setAccessibleName(self.tr("Another result"))
        self.rare.set_choices([(outcome.value, choice_words(self._context, outcome)) for outcome in RARE])
        self.kind.setPlaceholderText(self.tr("Choose"))
        self.kind.set_choices(listed.choices(self._context, "followup_kind"))
        self.fields["note"].set_label(self.tr("Note"))
        self.fields["next_step"].set_label(self.tr("Next step"))
        self.fields["at"].set_label(self.tr("When it was"))
        self.fields["kind"].set_label(self.tr("How"))
        self.fields["with_whom"].set_label(self.tr("With whom"))
        self.fields["place"].set_label(self.tr("Where"))
        self.fields["child_words"].set_label(self.tr("The child's own words"))
        self._checks_head.setText(self.tr("What was seen or told"))
        self.checks.set_words(check_words(self._context), [(one.value, answer_words(one)) for one in Answer])

    def clear(self, stage: FollowUp, with_whom: str) -> None:
        """Ready for one stage: now; who lives with the child and the planned way come once somebody answered."""
        now = self._context.session.now()
        self._usual, self._way_chosen = {"kind": stage.kind, "with_whom": with_whom}, False
        self.put({"at": f"{now:%d.%m.%Y  %H:%M}"})

    def put(self, words: Mapping[str, Any]) -> None:
        """Put plain values into the fields without telling that somebody typed."""
        blocked = self.blockSignals(True)
        outcome = words.get("outcome")
        self.outcome.choose(outcome)
        self.rare.set_value(outcome)
        self.kind.set_value(words.get("kind"))
        self.at.setText(words.get("at", ""))
        self.with_whom.setText(words.get("with_whom", ""))
        self.place.setText(words.get("place", ""))
        self.note.setPlainText(words.get("note", ""))
        self.words.setPlainText(words.get("child_words", ""))
        self.next_step.setText(words.get("next_step", ""))
        self.checks.set_answers(words.get("checklist", {}))
        self.fields["with_whom"].setVisible(outcome != Outcome.NOT_REACHED)
        self.show_problems({})
        self.blockSignals(blocked)

    def typed(self) -> dict[str, Any]:
        """Everything in the fields as plain values."""
        return {
            "outcome": self._outcome(),
            "kind": code_of(self.kind),
            "at": self.at.text(),
            "with_whom": self.with_whom.text(),
            "place": self.place.text(),
            "note": self.note.toPlainText(),
            "child_words": self.words.toPlainText(),
            "next_step": self.next_step.text(),
            "checklist": self.checks.answers(),
        }

    def result(self) -> FollowUpResult | None:
        """What is to be recorded; None after saying what is still missing."""
        words, moment = self.typed(), self.at.value()
        problems = {}
        if not isinstance(moment, datetime):
            problems["at"] = self.at.result().problem or self.tr("When was it?")
        if words["outcome"] is None:
            problems["outcome"] = self.tr("Choose how the child was found: a digit from 1 to 6.")
        elif not words["kind"]:
            problems["kind"] = self.tr("How was it tried: a call, a visit, a letter?")
        self.show_problems(problems)
        if problems or not isinstance(moment, datetime):
            return None
        answers = {code: Answer(key) for code, key in words["checklist"].items()}
        return FollowUpResult(
            Outcome(words["outcome"]),
            moment,
            words["kind"],
            words["with_whom"].strip(),
            words["place"].strip(),
            tuple(answers.items()),
            words["child_words"].strip(),
            words["note"].strip(),
            words["next_step"].strip(),
        )

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Say each at its field and go to the first."""
        self.problem.show_problem(problems.get("outcome", ""))
        for name, field in self.fields.items():
            field.clear_problem()
            if name in problems:
                field.show_problem(problems[name])
        first = next((field for name, field in self.fields.items() if name in problems), None)
        if first is not None:
            first.input.setFocus()

    def refused(self, problems: Mapping[str, str]) -> None:
        """Problems as reason codes of the domain, told in words at their fields."""
        words = {
            ("next_step", "empty"): self.tr("In danger: write what is done now, and who does it."),
            ("outcome", "earlier_waits"): self.tr("An earlier stage still waits: write this attempt down there."),
        }
        told = {name: words.get((name, reason)) or reason_for(reason) for name, reason in problems.items()}
        self.show_problems({name: sentence or problems[name] for name, sentence in told.items()})

    def _on_way_chosen(self, _place: int) -> None:
        self._way_chosen = True
        self.touched.emit()

    def _outcome(self) -> str | None:
        return self.outcome.choice() or (code_of(self.rare) or None)

    def _on_outcome_chosen(self, _key: str) -> None:
        self.rare.set_value(None)
        self._follow_outcome()

    def _on_rare_chosen(self, _place: int) -> None:
        self.outcome.choose(None)
        self._follow_outcome()

    def _follow_outcome(self) -> None:
        """Whoever was not reached was not spoken with, and how it was tried is never taken from the plan."""
        silent = self._outcome() in SILENT
        kind, whom = self._usual["kind"], self._usual["with_whom"]
        if not silent:
            self.kind.set_value(code_of(self.kind) or kind)
            self.with_whom.setText(self.with_whom.text() or whom)
        elif not self._way_chosen:
            self.kind.set_value(None)
        if silent and self.with_whom.text() == whom:
            self.with_whom.clear()
        self.fields["with_whom"].setVisible(self._outcome() != Outcome.NOT_REACHED)
        self.problem.clear()
        self.touched.emit()

    def _on_typed(self, *_text: object) -> None:
        self.touched.emit()
