"""Steps towards a paper as rows of inputs: what, who, until when, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QVBoxLayout

from shelter_app.domain.identity_documents import Step
from shelter_app.views import listed
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import code_of
from shelter_app.views.scaling import row, set_spacing
from shelter_app.views.typed import day_parser, day_text
from shelter_app.views.widgets.choices import InputLine, Lines
from shelter_app.views.widgets.dates import ParsedEdit
from shelter_app.views.widgets.fields import ComboBox, LineEdit


class StepLine(InputLine):
    """One step: what is done and its words above, who, until when, done when and the outcome beneath."""

    def __init__(self, context: Context) -> None:
        self.what, self.text, self.who, self.outcome = ComboBox(), LineEdit(), LineEdit(), LineEdit()
        self.due, self.done = (ParsedEdit(parser=day_parser(context)) for _number in range(2))
        super().__init__(
            what=self.what, text=self.text, who=self.who, due=self.due, done=self.done, outcome=self.outcome
        )
        self.what.set_choices(listed.choices(context, "document_step"))
        self.what.setPlaceholderText(self.tr("Step"))
        named = (
            (self.text, self.tr("In words")),
            (self.who, self.tr("Who does it")),
            (self.due, self.tr("Until, 24.11.2026")),
            (self.done, self.tr("Done on")),
            (self.outcome, self.tr("What came of it")),
        )
        for line, words in named:
            line.setPlaceholderText(words)
            line.setAccessibleName(words)
        self.what.setAccessibleName(self.tr("Step"))
        layout = QVBoxLayout(self)
        set_spacing(layout, (0, 0, 0, 6), 4)
        upper, lower = row(self.what, self.text, spacing=6), row(self.who, self.due, self.done, self.outcome, spacing=6)
        for place in range(2):
            upper.setStretch(place, 1)
        for place, share in enumerate((4, 3, 3, 4)):
            lower.setStretch(place, share)
        layout.addLayout(upper)
        layout.addLayout(lower)
        self.setFocusProxy(self.what)

    def show_step(self, step: Step) -> None:
        days = {"due": day_text(step.due), "done": day_text(step.done_on)}
        self.hold({"what": step.what, "text": step.text, "who": step.who, "outcome": step.outcome} | days)

    @property
    def filled(self) -> bool:
        return bool(code_of(self.what) or self.text.text().strip())

    @property
    def problem(self) -> str:
        """Why a day is not understood, or nothing."""
        return self.due.result().problem or self.done.result().problem

    def step(self) -> Step:
        due, done = self.due.value(), self.done.value()
        return Step(
            code_of(self.what), self.text.text().strip(), self.who.text().strip(),
            due if isinstance(due, date) else None, done if isinstance(done, date) else None,
            self.outcome.text().strip(),
        )  # fmt: skip

    def hold(self, value: Mapping[str, Any]) -> None:
        super().hold(value)
        for line in (self.text, self.who, self.due, self.done, self.outcome):
            line.setCursorPosition(0)


class StepLines(Lines):
    """All steps on the way to one paper."""

    def __init__(self, context: Context) -> None:
        super().__init__(lambda: StepLine(context))

    def show_steps(self, steps: Sequence[Step]) -> None:
        for step in steps:
            line = self.add_row()
            assert isinstance(line, StepLine)
            line.show_step(step)

    def problem(self) -> str:
        """The first day that is not understood."""
        return next((line.problem for line in self._lines() if line.problem), "")

    def steps(self) -> tuple[Step, ...]:
        return tuple(line.step() for line in self._lines() if line.filled)

    def _lines(self) -> list[StepLine]:
        return [line for line in self.rows() if isinstance(line, StepLine)]
