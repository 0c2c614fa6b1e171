"""Who looked into this file and who changed it, for the director: the lines of the audit log about one resident."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from shelter_app.domain.audit import AuditEntry
from shelter_app.domain.errors import ShelterError
from shelter_app.services import audits, papers
from shelter_app.services.papers import Named, PersonWanted
from shelter_app.views import listed
from shelter_app.views.file.access_words import action_icon, action_words
from shelter_app.views.file.person_paper import PersonPaperDialog
from shelter_app.views.file.section import Section
from shelter_app.views.paper.desk import Wanted
from shelter_app.views.paper.dialog import PaperDialog
from shelter_app.views.record.cover_words import line_words
from shelter_app.views.scaling import row, set_spacing
from shelter_app.views.sentences import sentence_for
from shelter_app.views.undo_words import change_words
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.panel import Card
from shelter_app.views.widgets.rows import Head
from shelter_app.views.widgets.states import StatePages
from shelter_app.views.widgets.timeline import Entry, Timeline

NEWEST = 300


class AccessSection(Section):
    """Reading this log is written into it as well."""

    def build(self) -> None:
        self.asking: PersonPaperDialog | None = None
        self.seen = Button(icon="printer", clicked=lambda: self._ask(papers.ACCESS))
        self.extract = Button(icon="printer", clicked=lambda: self._ask(papers.EXTRACT))
        self.explained = Label(role="small", tone="text2", wrap=True)
        self.list = Timeline()
        self.states = StatePages(content=self.list, empty_icon="eye")
        card = Card(margins=(1, 8, 1, 8))
        card.add(self.states)
        layout = QVBoxLayout(self)
        set_spacing(layout, 0, 8)
        layout.addWidget(self.explained)
        layout.addLayout(row(self.seen, self.extract, None))
        layout.addWidget(card, 1)

    def retranslate(self) -> None:
        self.seen.setText(self.tr("Print who has seen the file"))
        self.extract.setText(self.tr("Print what is kept about the person"))
        self.list.setAccessibleName(self.tr("Who looked"))
        self.explained.setText(
            self.tr("Every look and every change, newest first. That you read this is written down as well.")
        )

    def refresh(self) -> None:
        session, formats = self.context.session, self.context.formats
        try:
            lines = audits.recent(NEWEST, resident_id=self.view.resident.id, by=session)
        except ShelterError as error:
            self.states.show_error(self.tr("The log cannot be shown"), sentence_for(error))
            return
        shown: list[Entry | Head] = []
        day = None
        for line in lines:
            at = line.at.astimezone(session.tz)
            if at.date() != day:
                day = at.date()
                shown.append(Head(formats.heading_day(day, session.today())))
            shown.append(self._row(line, formats.time(at)))
        self.list.set_rows(shown)
        self.states.show_content()

    def _ask(self, document: str) -> None:
        """Both papers are for the person themselves: why they are made, and the passphrase again."""
        dialog = self.asking = PersonPaperDialog(self.context, document, self)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.finished.connect(self._on_answered)
        dialog.open()

    def _on_answered(self) -> None:
        dialog, self.asking = self.asking, None
        if dialog is None:
            return
        dialog.deleteLater()
        if dialog.confirmed is not None:
            resident_id = self.view.resident.id
            person = PersonWanted(dialog.document, resident_id, Named(dialog.why, dialog.confirmed))
            PaperDialog(self.context, Wanted(dialog.document, resident_id, person=person), self).exec()
            self.refresh()

    def _row(self, line: AuditEntry, time: str) -> Entry:
        name = self.context.session.staff_name(line.staff_id)
        # A plan ends for a reason of the procedure's list, which the line keeps as its code.
        reason = dict(listed.terminations(self.context)).get(line.reason, line.reason)
        words = ". ".join(filter(None, (name, reason)))
        done = action_words(line.action)
        if line.action in ("change.undone", "change.redone"):
            done = f"{done}: {change_words(line.detail)}"
        about = line_words(line, self.context.session, self.context.formats)
        done = ": ".join(filter(None, (done, about)))
        return Entry(line.seq, action_icon(line.action), time, done, words)
