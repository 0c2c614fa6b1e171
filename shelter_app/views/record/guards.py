"""What a step still waits for, as lines at the place where the work is done, with the ways that open it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_app.domain.deadlines import Severity
from shelter_app.domain.guards import RESULTS, Asked, Guard, Standing
from shelter_app.domain.ids import ResidentId
from shelter_app.services import events, guards
from shelter_app.views.colours import ColourName
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import FileDialog, code_of
from shelter_app.views.record.timeline_words import event_words
from shelter_app.views.scaling import clear_layout, row, set_spacing
from shelter_app.views.typed import moment_parser
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.dates import DateTimeEdit, ParsedField
from shelter_app.views.widgets.fields import ComboBox, Field, LineEdit, PlainText
from shelter_app.views.widgets.labels import IconLabel, Label

translate = QCoreApplication.translate
_FACES: dict[Severity, tuple[str, ColourName]] = {
    Severity.BLOCK: ("octagon-x", "mark"),
    Severity.WARN: ("triangle-alert", "soon"),
    Severity.INFO: ("info", "text2"),
}


def result_words(result: str) -> str:
    """What an assessment of risk came to."""
    return {
        "safe": translate("Guards", "Safe"),
        "safe_with_measures": translate("Guards", "Safe with measures"),
        "not_safe": translate("Guards", "Not safe"),
    }[result]


def guard_words(guard: Guard, context: Context) -> str:
    """What is asked for, with its clause."""
    lang = context.language.code
    sentence = translate("Guards", "{what}. Source: {clause}")
    return sentence.format(what=guard.title.get(lang), clause=guard.clause.get(lang))


class GuardLines(QWidget):
    """One line a guard: what it waits for and by which clause; a key records it, another decides otherwise.

    `changed` tells that something was written down, so that its page looks again."""

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._resident_id: ResidentId | None = None
        self._about, self._records = "", True
        self.buttons: list[Button] = []
        self._labels: list[Label] = []
        self._column = QVBoxLayout(self)
        set_spacing(self._column, 0, 6)
        self.hide()

    def show_standing(
        self,
        standing: Sequence[Standing],
        resident_id: ResidentId | None,
        *,
        about: str = "",
        records: bool = True,
        decides: bool = True,
    ) -> None:
        """Show these; without `records` the facts have a place of their own beside, without `decides` the decision."""
        self._resident_id, self._about = resident_id, about
        self.buttons, self._labels = [], []
        clear_layout(self._column)
        for one in standing:
            self._column.addLayout(self._line(one, records=records, decides=decides))
        self.setVisible(bool(standing))

    def words(self) -> list[str]:
        """What each line says."""
        return [label.text() for label in self._labels]

    def _line(self, one: Standing, *, records: bool, decides: bool) -> QVBoxLayout:
        icon, tone = _FACES[one.guard.severity]
        if one.decided is not None:
            icon, tone = "user-check", "text2"
        label = Label(role="small", tone=tone, wrap=True, text=self._words(one))
        self._labels.append(label)
        sign = IconLabel(icon=icon, tone=tone, size=16)
        told = row(sign, label, spacing=8)
        told.setStretch(1, 1)
        told.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        line = QVBoxLayout()
        set_spacing(line, 0, 4)
        line.addLayout(told)
        ways = self._ways(one, records=records, decides=decides)
        if ways:
            self.buttons += ways
            line.addLayout(row(*ways, None, spacing=8))
        return line

    def _words(self, one: Standing) -> str:
        told = guard_words(one.guard, self.context)
        if one.decided is None:
            return told
        session = self.context.session
        sentence = self.tr("{rule}. Decided otherwise by {name} on {day}: {reason}")
        day = self.context.formats.numeric(one.decided.at.astimezone(session.tz).date())
        return sentence.format(rule=told, name=session.staff_name(one.decided.by), day=day, reason=one.decided.note)

    def _ways(self, one: Standing, *, records: bool, decides: bool) -> list[Button]:
        ways = []
        if records and one.guard.recordable and one.decided is None:
            record = Button(height=32, icon="pencil", text=self.tr("Write it down"))
            record.clicked.connect(lambda: self._ask(FactDialog(self.context, self._whom(), one.guard, self)))
            ways.append(record)
        if decides and one.closed and one.guard.may_be_decided_by(self.context.session.staff.role):
            decide = Button(height=32, icon="user-check", text=self.tr("Decide otherwise"))
            decide.clicked.connect(
                lambda: self._ask(OverrideDialog(self.context, self._whom(), one.guard, self._about, self))
            )
            ways.append(decide)
        return ways

    def _whom(self) -> ResidentId:
        assert self._resident_id is not None
        return self._resident_id

    def _ask(self, dialog: FileDialog) -> None:
        if dialog.exec():
            self.changed.emit()
        dialog.deleteLater()


class FactDialog(FileDialog):
    """What a guard waits for has happened: when, and the name or number that proves it."""

    def __init__(self, context: Context, resident_id: ResidentId, guard: Guard, parent: QWidget | None = None) -> None:
        self._resident_id, self._guard = resident_id, guard
        super().__init__(context, parent)

    def kept_as(self) -> KeptAs:
        return KeptAs("guard-fact", self._resident_id, self._guard.code)

    def build(self) -> None:
        self.source, self.kind, self.outcome = Label(role="small", tone="text2", wrap=True), ComboBox(), ComboBox()
        self.at = DateTimeEdit(parser=moment_parser(self.context), now=self.context.session.now)
        self.evidence = LineEdit()
        self.content.addWidget(self.source)
        self.add_field("kind", Field(control=self.kind))
        self.add_field("result", Field(control=self.outcome)).clear_problem_on(self.outcome.activated)
        self.add_field("at", ParsedField(edit=self.at))
        self.add_field("evidence", Field(control=self.evidence)).clear_problem_on(self.evidence.textChanged)
        self.fields["kind"].setVisible(len(self._guard.facts) > 1)
        self.fields["result"].setVisible(self._guard.asks is Asked.SAFE)

    def retranslate(self) -> None:
        lang = self.context.language.code
        self.heading.setText(self._guard.title.get(lang))
        self.source.setText(self._guard.clause.get(lang))
        self.fields["kind"].set_label(self.tr("What &happened"))
        self.fields["result"].set_label(self.tr("&Result of the assessment"))
        self.fields["at"].set_label(self.tr("&When"))
        self.fields["evidence"].set_label(self.tr("Who or what &proves it"))
        hint = self.tr("Name of the person told, number of the paper.")
        if self._guard.asks is Asked.NAMED:
            hint = self.tr("Number of the consent and the name of the organisation just as it stands in the directory.")
        self.fields["evidence"].set_hint(hint)
        self.kind.set_choices([(one, event_words(one, self.context)) for one in self._guard.facts])
        self.outcome.setPlaceholderText(self.tr("Choose"))
        self.outcome.set_choices([(one, result_words(one)) for one in RESULTS])
        self.accept_button.setText(self.tr("Write it down"))

    def load(self) -> None:
        self.kind.setCurrentIndex(0)
        self.at.set_now()
        self.evidence.setFocus()

    def check(self) -> Mapping[str, str]:
        understood = self.at.result()
        problems = {} if understood.value else {"at": understood.problem or self.tr("When was it?")}
        if self._guard.asks is Asked.SAFE and not code_of(self.outcome):
            problems["result"] = self.tr("Choose what the assessment came to.")
        return problems

    def save(self) -> None:
        moment = self.at.value()
        assert isinstance(moment, datetime)
        with self.refusing():
            events.mark_done(
                self._resident_id, code_of(self.kind) or self._guard.recordable, moment, self.evidence.text(),
                code_of(self.outcome), by=self.context.session,
            )  # fmt: skip

    def sentence(self, field: str, reason: str) -> str:
        return self.tr("Name who or what proves it.") if field == "evidence" else super().sentence(field, reason)


class OverrideDialog(FileDialog):
    """Why a step goes on without what its rule asks for; the reason stands in file, audit and on the paper."""

    def __init__(
        self, context: Context, resident_id: ResidentId, guard: Guard, about: str = "", parent: QWidget | None = None
    ) -> None:
        self._resident_id, self._guard, self._about = resident_id, guard, about
        super().__init__(context, parent)

    def kept_as(self) -> KeptAs:
        return KeptAs("guard-override", self._resident_id, f"{self._guard.code}-{self._about}")

    def build(self) -> None:
        self.rule, self.told = (Label(role="small", tone="text2", wrap=True) for _number in range(2))
        self.reason = PlainText(rows=3)
        self.content.addWidget(self.rule)
        self.content.addWidget(self.told)
        self.add_field("reason", Field(control=self.reason)).clear_problem_on(self.reason.textChanged)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Go on all the same"))
        self.rule.setText(guard_words(self._guard, self.context))
        self.told.setText(self.tr("The decision holds for this child and this step alone. Your name and the reason"
                                  " stand in the file, in the audit and on the paper."))  # fmt: skip
        self.fields["reason"].set_label(self.tr("&Why"))
        self.accept_button.setText(self.tr("Decide"))

    def load(self) -> None:
        self.reason.setFocus()

    def save(self) -> None:
        with self.refusing():
            guards.decide_otherwise(
                self._guard.code, self._resident_id, self.reason.toPlainText(), about=self._about,
                by=self.context.session,
            )  # fmt: skip

    def sentence(self, field: str, reason: str) -> str:
        if field == "reason":
            return self.tr("Say why: without a reason nothing is decided.")
        return super().sentence(field, reason)
