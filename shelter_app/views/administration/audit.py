"""Who saw and changed what: the lines in words by who, kind, file and days, the way out as a file, and the proof."""

from __future__ import annotations

from functools import partial

from shelter_app.domain.audit import AuditVerdict
from shelter_app.domain.audit_reading import AuditLine, AuditPage, AuditReading
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.periods import Period, Span
from shelter_app.services import audit_reading, audits, papers
from shelter_app.services.papers import ReportWanted
from shelter_app.views.administration.audit_file import AuditFileAction
from shelter_app.views.administration.audit_filters import AuditFilters
from shelter_app.views.administration.audit_lines import GrowingTable
from shelter_app.views.administration.section import Section
from shelter_app.views.audit_words import action_words, paper_done, problem_words
from shelter_app.views.paper.desk import Wanted
from shelter_app.views.paper.dialog import PaperDialog
from shelter_app.views.paper.words import paper_words
from shelter_app.views.record.cover_words import line_words
from shelter_app.views.scaling import row, set_sizes
from shelter_app.views.sentences import sentence_for
from shelter_app.views.tasks import Job
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.fields import LineEdit
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.panel import Card
from shelter_app.views.widgets.tables import Cell, Column


class AuditSection(Section):
    """Each list is read by a worker, page by page; asking for one is itself a line of the audit."""

    def build(self) -> None:
        self._reading: AuditReading | None = None
        self._job: Job | None = None
        self.filters = AuditFilters(self.context)
        self.filters.changed.connect(self._read)
        self.witness = LineEdit()
        self.check = Button(icon="shield-check", clicked=self._on_check_clicked)
        self.again = Button(kind="ghost", icon="refresh-cw", clicked=self.refresh)
        self.leaving = AuditFileAction(self, lambda: self.filters.wanted)
        self.head_sheet = Button(icon="printer", clicked=self._on_head_clicked)
        self.shown = Label(role="small", tone="text2")
        self.table = GrowingTable(
            columns=[
                Column("at", lambda: self.tr("When"), self._time_cell, 150),
                Column("who", lambda: self.tr("Who"), self._who_cell, 190),
                Column("what", lambda: self.tr("What"), self._what_cell),
                Column("seq", lambda: self.tr("Line"), self._number_cell, 80, needs=640),
            ]
        )
        self.table.lines.more_wanted.connect(self._read_on)
        card = Card(margins=(1, 6, 1, 6))
        card.add(self.table)
        tools = row(self.witness, self.check, self.head_sheet)
        tools.setStretch(0, 1)
        self.column.addLayout(tools)
        self.column.addWidget(self.filters)
        self.column.addLayout(row(self.shown, None, self.again, self.leaving.button))
        self.column.addWidget(card, 1)
        set_sizes(self, least_height=420)

    def refresh(self) -> None:
        self.filters.refresh()
        self._read()

    def retranslate(self) -> None:
        self.witness.setPlaceholderText(self.tr("Audit head from the footer of a printed page, if you have one"))
        self.witness.setAccessibleName(self.tr("Audit head from the footer of a printed page"))
        self.check.setText(self.tr("Check the whole chain"))
        self.head_sheet.setText(self.tr("Head of the month"))
        self.head_sheet.setToolTip(
            self.tr("Print the head of the log at the end of a month for two signatures, to hold the log against later")
        )
        self.again.setText(self.tr("Read again"))
        self.filters.retranslate()
        self.leaving.retranslate()
        self.table.retranslate()
        self._say_shown()

    def _read(self) -> None:
        """Begin at the newest line that is wanted now; what was asked for before is not waited for."""
        if self._job is not None:
            self._job.cancel()
        session = self.context.session
        try:
            self._reading = audit_reading.read(self.filters.wanted, by=session)
        except ShelterError as error:
            self.bar.show_failing(sentence_for(error))
            return
        self._ask(self._reading, None)

    def _read_on(self) -> None:
        count = self.table.lines.rowCount()
        if self._reading is not None and count:
            self._ask(self._reading, self.table.lines.object_at(count - 1).entry.seq)

    def _ask(self, reading: AuditReading, before: int | None) -> None:
        session = self.context.session
        self._job = self.context.tasks.run(
            self,
            lambda: audit_reading.page_apart(reading, before, by=session),
            partial(self._show, reading, begins=before is None),
            lambda error: self.bar.show_failing(sentence_for(error)),
        )

    def _show(self, reading: AuditReading, page: AuditPage, *, begins: bool) -> None:
        if reading is not self._reading:
            return
        if begins:
            self.table.lines.begin(page.lines, more=page.more)
            self.table.scrollToTop()
        else:
            self.table.lines.add(page.lines, more=page.more)
        self._say_shown()

    def _say_shown(self) -> None:
        n = self.table.lines.rowCount()
        if self._reading is None:
            self.shown.setText("")
        elif self.table.lines.has_more:
            self.shown.setText(self.tr("The newest %n line(s); older ones come as you scroll.", "", n))
        else:
            self.shown.setText(self.tr("%n line(s), all there are.", "", n))

    def _time_cell(self, line: AuditLine) -> Cell:
        return Cell(self.context.formats.moment(line.entry.at.astimezone(self.context.session.tz)))

    def _who_cell(self, line: AuditLine) -> Cell:
        return Cell(self.context.session.staff_name(line.entry.staff_id))

    def _what_cell(self, line: AuditLine) -> Cell:
        code = paper_done(line.entry)
        paper = paper_words(code, self.context.session) if code else ""
        session, formats = self.context.session, self.context.formats
        about = ", ".join(filter(None, (line.number, line_words(line.entry, session, formats))))
        return Cell(action_words(line.entry, paper), about)

    def _number_cell(self, line: AuditLine) -> Cell:
        return Cell(str(line.entry.seq), tone="text2")

    def _on_head_clicked(self) -> None:
        """The last month that is over, unless other days are looked for."""
        today = self.context.session.today()
        period = self.filters.period or Period.around(Span.MONTH, today).moved(-1)
        report = ReportWanted(papers.AUDIT_HEAD, period)
        PaperDialog(self.context, Wanted(papers.AUDIT_HEAD, report=report), self).exec()
        self.refresh()

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
