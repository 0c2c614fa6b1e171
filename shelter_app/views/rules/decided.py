"""Terms of single children that somebody decided otherwise: moved or ended, why, by whom, and the way back."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from shelter_app.services import events
from shelter_app.services.events import DecidedTerm
from shelter_app.views.kept_words import KeptAs
from shelter_app.views.lines import whose
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import FileDialog
from shelter_app.views.scaling import set_sizes
from shelter_app.views.widgets.fields import Field, LineEdit
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.tables import Cell, Column, Table


class DecidedDialog(FileDialog):
    """The term in focus runs again by its rule when the decision about it is taken back with a reason."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent, width=820)

    def kept_as(self) -> KeptAs:
        return KeptAs("decided_term", about="back")

    def build(self) -> None:
        self.words, self.reason = Label(role="small", tone="text2", wrap=True), LineEdit()
        self.table = Table(
            columns=[
                Column("whose", lambda: self.tr("Child"), lambda line: Cell(whose(line.summary, self.context))),
                Column("duty", lambda: self.tr("Duty"), self._duty_cell, 210),
                Column("decided", lambda: self.tr("Decided"), self._decided_cell, 150),
                Column("why", lambda: self.tr("Why"), self._why_cell, 230),
            ],
            row_height=48,
        )
        set_sizes(self.table, least_height=260)
        self.content.addWidget(self.words)
        self.content.addWidget(self.table, 1)
        self.add_field("reason", Field(control=self.reason)).clear_problem_on(self.reason.textChanged)
        self.table.focused.connect(lambda _line: self._offer())

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Terms decided otherwise"))
        self.fields["reason"].set_label(self.tr("&Why it is taken back"))
        self.fields["reason"].set_hint(self.tr("One sentence; the term then runs again as its rule says."))
        self.accept_button.setText(self.tr("Take the decision back"))
        self.table.retranslate()
        self._say()

    def load(self) -> None:
        self.table.set_rows(events.decided_terms(by=self.context.session))
        if self.table.rows.rowCount():
            self.table.setCurrentIndex(self.table.rows.index(0, 0))
        self._say()
        self._offer()

    def check(self) -> Mapping[str, str]:
        if not self.reason.text().strip():
            return {"reason": self.tr("Say why: without a reason nothing is changed.")}
        return {}

    def save(self) -> None:
        line = self.table.current_object()
        if isinstance(line, DecidedTerm):
            with self.refusing():
                events.restore_clock(line.override, self.reason.text(), by=self.context.session)

    def _say(self) -> None:
        some = self.tr("These terms do not run as their rule says. A term is moved or ended where it waits.")
        self.words.setText(some if self.table.rows.rowCount() else self.tr("Every term runs as its rule says."))

    def _offer(self) -> None:
        self.accept_button.setEnabled(isinstance(self.table.current_object(), DecidedTerm))

    def _duty_cell(self, line: DecidedTerm) -> Cell:
        rule = self.context.session.profile.rule(line.override.rule)
        return Cell(rule.title.get(self.context.language.code, rule.code) if rule else line.override.rule, wrap=True)

    def _decided_cell(self, line: DecidedTerm) -> Cell:
        due = line.override.due_at
        if due is None:
            return Cell(self.tr("ended"))
        return Cell(self.context.formats.numeric(due.astimezone(self.context.session.tz).date()))

    def _why_cell(self, line: DecidedTerm) -> Cell:
        return Cell(line.override.reason, line.author)
