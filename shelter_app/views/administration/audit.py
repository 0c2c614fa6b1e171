"""Who saw and changed what, the newest lines in words, and the proof of the whole chain."""

from __future__ import annotations

from shelter_app.domain.audit import AuditEntry, AuditVerdict
from shelter_app.domain.ids import ResidentId, StaffId
from shelter_app.services import audits
from shelter_app.views.administration.section import Section
from shelter_app.views.audit_words import action_words, problem_words
from shelter_app.views.scaling import row, set_sizes
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.fields import LineEdit
from shelter_app.views.widgets.panel import Card
from shelter_app.views.widgets.tables import Cell, Column, Table


class AuditSection(Section):
    """The list is read once when the section is opened: reading it is itself a line of the audit."""

    def build(self) -> None:
        self._names: dict[StaffId, str] = {}
        self._files: dict[ResidentId, str] = {}
        self.witness = LineEdit()
        self.check = Button(icon="shield-check", clicked=self._on_check_clicked)
        self.again = Button(kind="ghost", icon="refresh-cw", clicked=self.refresh)
        self.table = Table(
            columns=[
                Column("at", lambda: self.tr("When"), self._time_cell, 150),
                Column("who", lambda: self.tr("Who"), lambda line: Cell(self._name(line)), 190),
                Column("what", lambda: self.tr("What"), self._what_cell),
                Column("seq", lambda: self.tr("Line"), lambda line: Cell(str(line.seq), tone="text2"), 80, needs=640),
            ],
            row_height=44,
        )
        card = Card(margins=(1, 6, 1, 6))
        card.add(self.table)
        tools = row(self.witness, self.check, self.again)
        tools.setStretch(0, 1)
        self.column.addLayout(tools)
        self.column.addWidget(card, 1)
        set_sizes(self, least_height=360)

    def refresh(self) -> None:
        lines = audits.recent(by=self.context.session)
        self._names = {line.staff_id: self.context.session.staff_name(line.staff_id) for line in lines}
        self._files = audits.file_numbers(lines, by=self.context.session)
        self.table.set_rows(lines, key=lambda line: line.seq)

    def retranslate(self) -> None:
        self.witness.setPlaceholderText(self.tr("Audit head from the footer of a printed page, if you have one"))
        self.witness.setAccessibleName(self.tr("Audit head from the footer of a printed page"))
        self.check.setText(self.tr("Check the whole chain"))
        self.again.setText(self.tr("Read again"))
        self.table.retranslate()

    def _name(self, line: AuditEntry) -> str:
        return self._names.get(line.staff_id, "")

    def _time_cell(self, line: AuditEntry) -> Cell:
        return Cell(self.context.formats.moment(line.at.astimezone(self.context.session.tz)))

    def _what_cell(self, line: AuditEntry) -> Cell:
        number = self._files.get(line.resident_id, "") if line.resident_id is not None else ""
        return Cell(action_words(line), number)

    def _on_check_clicked(self) -> None:
        session, witness = self.context.session, self.witness.text()
        self.check.setEnabled(False)
        self.bar.show_progress(self.tr("Walking the chain from its first line"))

        self.context.tasks.run(
            self, lambda: audits.verify_apart(witness, by=session), self._show_verdict, ended=self._on_walk_ended
        )

    def _on_walk_ended(self) -> None:
        self.check.setEnabled(True)
        self.bar.clear()

    def _show_verdict(self, verdict: AuditVerdict) -> None:
        if verdict.good:
            words = self.tr("%n line(s) checked: nothing was changed, left out or put in.", "", verdict.checked)
            self.bar.show_info(words, icon="shield-check")
        else:
            words = self.tr("Line {number} does not fit: {problem} Stop working, keep the files and call help.")
            self.bar.show_failing(words.format(number=verdict.first_bad, problem=problem_words(verdict.problem)))
