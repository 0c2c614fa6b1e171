"""Evaluating a plan with those it concerns: how far each measure has come, and whether aid goes on, changes or ends."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from shelter_app.domain.monitoring import LEVELS, MonitoringOutcome, RowProgress, levels_of, trend
from shelter_app.domain.support_plans import PlanItem
from shelter_app.services import monitoring
from shelter_app.services.monitoring import MonitoringForm
from shelter_app.services.support_plans import PlanView
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.page import Context
from shelter_app.views.plans.plan_words import need_words
from shelter_app.views.record.dialog import FileDialog
from shelter_app.views.scaling import column, set_spacing
from shelter_app.views.typed import moment_parser
from shelter_app.views.widgets.dates import DateTimeEdit, ParsedField
from shelter_app.views.widgets.fields import Field, PlainText
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.segmented import Segmented

translate = QCoreApplication.translate
_ARROWS = {1: "↑", 0: "→", -1: "↓"}


def reached_words(view: PlanView, item: PlanItem) -> str:
    """How far a row had come at the last evaluation and which way it points; empty where nobody judged it."""
    levels = levels_of(item.id, view.monitorings)
    if not levels:
        return ""
    words = translate("Monitoring", "{level} of {most}").format(level=levels[-1], most=LEVELS[-1])
    way = trend(levels)
    return words if way is None else f"{words} {_ARROWS[way]}"


class _RowLine(QWidget):
    """One measure with its five steps; nothing is chosen where nobody judged it."""

    def __init__(self, item: PlanItem, context: Context, before: str) -> None:
        super().__init__()
        self.item = item
        self.level = Segmented()
        name = item.measure or need_words(context, item.need)
        detail = ", ".join(filter(None, (need_words(context, item.need) if item.measure else "", before)))
        layout = QHBoxLayout(self)
        set_spacing(layout, 0, 12)
        words = column(
            Label(wrap=True, text=name), Label(role="small", tone="text2", wrap=True, text=detail), spacing=2
        )
        layout.addLayout(words, 1)
        layout.addWidget(self.level, 0, Qt.AlignmentFlag.AlignVCenter)
        self.level.set_choices([(str(level), str(level)) for level in LEVELS])
        self.level.setAccessibleName(name)

    def progress(self) -> RowProgress:
        chosen = self.level.choice()
        return RowProgress(self.item.id, int(chosen) if chosen else None)


class MonitoringDialog(FileDialog):
    """The first month ends with it, and every interval after that."""

    def __init__(self, context: Context, view: PlanView, parent: QWidget | None = None) -> None:
        self._view = view
        super().__init__(context, parent, width=860)

    def kept_as(self) -> KeptAs:
        return KeptAs("plan-monitored", self._view.plan.resident_id, self._view.plan.id)

    def build(self) -> None:
        inner = self.scrolled(420)
        self.held_at = DateTimeEdit(parser=moment_parser(self.context), now=self.context.session.now)
        self.outcome, self.note, self.child_views = Segmented(), PlainText(rows=2), PlainText(rows=2)
        self.fields |= {
            "held_at": ParsedField(edit=self.held_at),
            "outcome": Field(control=self.outcome),
            "note": Field(control=self.note),
            "child_views": Field(control=self.child_views),
        }
        self.fields["outcome"].clear_problem_on(self.outcome.chosen)
        self.fields["note"].clear_problem_on(self.note.textChanged)
        self.scale = Label(role="small", tone="text2", wrap=True)
        self.lines = [_RowLine(item, self.context, self._before(item)) for item in self._view.items]
        inner.addWidget(self.fields["held_at"])
        inner.addWidget(self.scale)
        for line in self.lines:
            inner.addWidget(line)
            self.unframed[f"row.{line.item.id}"] = line.level
        for name in ("child_views", "outcome", "note"):
            inner.addWidget(self.fields[name])

    def _before(self, item: PlanItem) -> str:
        reached = reached_words(self._view, item)
        return self.tr("last time {level}").format(level=reached) if reached else ""

    def retranslate(self) -> None:
        number = self._view.plan.number
        self.heading.setText(self.tr("Evaluation of version {number}").format(number=number))
        self.fields["held_at"].set_label(self.tr("&When it was held"))
        self.scale.setText(
            self.tr("How far each measure has come: 0 nothing yet, 1 begun, 2 half, 3 almost, 4 reached.")
        )
        self.fields["child_views"].set_label(self.tr("What the &child says about it"))
        self.fields["outcome"].set_label(self.tr("What is decided"))
        self.outcome.set_choices(
            [
                (MonitoringOutcome.EXTEND.value, self.tr("Go on")),
                (MonitoringOutcome.CHANGE.value, self.tr("Change the plan")),
                (MonitoringOutcome.END.value, self.tr("End the aid")),
            ]
        )
        self.fields["note"].set_label(self.tr("&Reasons and what comes next"))
        self.accept_button.setText(self.tr("Record"))

    def load(self) -> None:
        self.held_at.setText(f"{self.context.session.now():%d.%m.%Y  %H:%M}")
        self.held_at.setFocus()

    def check(self) -> Mapping[str, str]:
        held = self.held_at.result()
        if not isinstance(held.value, datetime):
            return {"held_at": held.problem or self.tr("When was it held?")}
        return {}

    def save(self) -> None:
        held, chosen = self.held_at.value(), self.outcome.choice()
        assert isinstance(held, datetime)
        form = MonitoringForm(
            held,
            MonitoringOutcome(chosen) if chosen else None,
            self.note.toPlainText(),
            self.child_views.toPlainText(),
            tuple(line.progress() for line in self.lines),
        )
        with self.refusing():
            monitoring.record(self._view.plan, form, by=self.context.session)

    def sentence(self, field: str, reason: str) -> str:
        words = {
            "outcome": self.tr("Decide: does aid go on, change or end?"),
            "note": self.tr("Say why, and what comes next."),
            "held_at": self.tr("It can be neither before this version nor ahead of now."),
        }
        return words.get(field) or super().sentence(field, reason)
