"""Prints that nobody has signed yet: what waits for whom and since when, and where a signed scan comes back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtGui import QDragEnterEvent, QDropEvent

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.paper import PrintRecord
from shelter_app.domain.staff import Can
from shelter_app.services import attachments, papers
from shelter_app.services.papers import Unsigned, Waiting
from shelter_app.services.papers.signing import PAGE, matching
from shelter_app.views import keys
from shelter_app.views.export import ExportAction, table_listing
from shelter_app.views.lines import whose
from shelter_app.views.page import Page
from shelter_app.views.paper.back_words import settled_words
from shelter_app.views.paper.signed import SignedDialog
from shelter_app.views.paper.words import paper_words
from shelter_app.views.record.documents.sources import Source, pasted, sources_of
from shelter_app.views.record.documents.viewer import ViewerDialog
from shelter_app.views.scaling import set_sizes
from shelter_app.views.sentences import sentence_for
from shelter_app.views.widgets.button import Button, FilterButton
from shelter_app.views.widgets.chip import ChipFace
from shelter_app.views.widgets.fields import LineEdit
from shelter_app.views.widgets.flow import Flow
from shelter_app.views.widgets.panel import Card, PageHead
from shelter_app.views.widgets.states import StatePages
from shelter_app.views.widgets.tables import Cell, Column, Table

LONG_DAYS = 7
"""After so many days a print that was not signed has waited long."""


class UnsignedPage(Page):
    """Ins takes a signed scan in, wherever it belongs; F2 settles the print in focus; Enter opens its file."""

    @property
    def title(self) -> str:
        return self.tr("Printed, not signed")

    def build(self) -> None:
        self._unsigned = Unsigned(())
        self._limit = PAGE
        self.search = LineEdit()
        self.search.textChanged.connect(lambda _text: self._fill())
        self.mine = FilterButton(height=36, toggled=lambda _on: self.refresh())
        self.part = FilterButton(height=36, toggled=lambda _on: self._fill())
        self.saved = FilterButton(height=36, toggled=lambda _on: self.refresh())
        self.kept = FilterButton(height=36, toggled=lambda _on: self.refresh())
        set_sizes(self.search, least_width=260)
        self.scan = Button(kind="primary", icon="upload", shortcut="Insert", clicked=self._on_scan_clicked)
        self.settle = Button(icon="pen-line", shortcut="F2", clicked=self._on_settle_clicked)
        self.more = Button(icon="chevron-down", clicked=self._on_more_clicked)
        self.back = Button(kind="ghost", shortcut="Escape", keys_only_shown=True, clicked=self.context.navigator.back)
        self.table = Table(
            columns=[
                Column("number", lambda: self.tr("No."), self._number_cell, 150),
                Column("what", lambda: self.tr("What and about whom"), self._what_cell),
                Column("who", self._who_title, self._who_cell, 230, needs=560),
                Column("state", lambda: self.tr("State"), self._state_cell, 240, needs=700),
            ],
            row_height=52,
        )
        self.table.opened.connect(lambda _line: self._on_opened())
        self.table.focused.connect(lambda _line: self._offer())
        self.export = ExportAction(self, lambda: table_listing("unsigned", self.title, self.table))
        self.head = PageHead(actions=(self.export.button, self.settle, self.scan, self.back))
        card = Card(margins=(1, 6, 1, 6))
        card.add(self.table)
        self.states = StatePages(content=card, empty_icon="circle-check")
        filters = Flow(spacing=8)
        filters.add(self.search, self.mine, self.part, self.saved, self.kept, self.more)
        self.stack(self.head, filters, self.states).setStretchFactor(self.states, 1)
        self.setAcceptDrops(True)
        keys.bind(self, "Ctrl+V", self._on_paste)
        self.watch(self.context.changes.residents_changed)

    def open(self, **_args: Any) -> None:
        self.bar.clear()
        self._limit = PAGE
        self.table.setFocus()

    def refresh(self) -> None:
        session = self.context.session
        saved, kept = self.saved.isChecked(), self.kept.isChecked()
        for one in (self.mine, self.part, self.saved):
            one.setVisible(not kept)
        self.kept.setVisible(not saved)
        if kept:
            self._unsigned = papers.signed_of_the_house(limit=self._limit, by=session)
        else:
            read = papers.only_saved if saved else papers.unsigned
            self._unsigned = read(mine=self.mine.isChecked(), limit=self._limit, by=session)
        said = self.tr("Enter opens the signed scan.") if kept else self.tr("The longest waiting first.")
        if saved:
            said = self.tr("Nobody waits for these: note one that was printed elsewhere and signed.")
        self.table.retranslate()
        self.head.set_title(self._heading(), said)
        self.more.setVisible(self._unsigned.more)
        self._fill()

    def _heading(self) -> str:
        """Each list under its own name."""
        if self.kept.isChecked():
            return self.tr("The signed papers of the house")
        return self.tr("Saved as a file, not printed") if self.saved.isChecked() else self.title

    def _who_title(self) -> str:
        """Nobody waits for what was only saved."""
        return self.tr("Who saved it") if self.saved.isChecked() else self.tr("Who waits for it")

    def retranslate(self) -> None:
        self.search.setPlaceholderText(self.tr("Number, child, who printed it"))
        self.search.setAccessibleName(self.tr("Search among the prints"))
        self.mine.setText(self.tr("Mine"))
        self.part.setText(self.tr("Pages are missing"))
        self.saved.setText(self.tr("Only saved as a file"))
        self.kept.setText(self.tr("Signed papers of the house"))
        self.scan.setText(self.tr("Signed scan"))
        self.settle.setText(self.tr("Note as settled"))
        self.more.setText(self.tr("Show more"))
        self.back.setText(self.tr("Back"))
        self.export.retranslate()
        self.table.retranslate()
        self._offer()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if sources_of(event.mimeData()) and self._may_note:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._take((), sources_of(event.mimeData()))

    @property
    def _may_note(self) -> bool:
        return self.context.session.can(Can.WRITE_NOTE)

    def _fill(self) -> None:
        titles = {
            line.record.document: paper_words(line.record.document, self.context.session)
            for line in self._unsigned.lines
        }
        found = matching(self._unsigned.lines, self.search.text(), titles)
        if self.part.isChecked() and not self.kept.isChecked():
            found = [line for line in found if line.record.returned]
        self.table.set_rows(found, key=lambda line: line.record.id)
        if not found and self.table.hasFocus():
            self.search.setFocus()
        if found:
            self.states.show_content()
            if not self.table.currentIndex().isValid():
                self.table.setCurrentIndex(self.table.rows.index(0, 0))
        elif self.kept.isChecked() and not self._unsigned.lines:
            self.states.show_empty(
                self.tr("No paper of the house came back yet"),
                self.tr("The signed hand-over of a shift lies here once its scan was taken in."),
            )
        elif self._unsigned.lines:
            self.states.show_empty(self.tr("No print fits this search"))
        elif self.saved.isChecked():
            self.states.show_empty(self.tr("No paper to be signed was only saved"))
        else:
            self.states.show_empty(
                self.tr("Every print is signed"),
                self.tr("What is to be signed stands here by itself. A scan finds its print by the code on the page."),
            )
        self._offer()

    def _offer(self) -> None:
        self.scan.setEnabled(self._may_note)
        line = self.table.current_object()
        self.settle.setEnabled(self._may_note and isinstance(line, Waiting) and line.record.ending is None)

    def _on_scan_clicked(self) -> None:
        self._take((), ())

    def _on_settle_clicked(self) -> None:
        line = self.table.current_object()
        if isinstance(line, Waiting):
            self._take((line.record,), ())

    def _on_more_clicked(self) -> None:
        self._limit += PAGE
        self.refresh()

    def _on_paste(self) -> None:
        if sources := pasted():
            self._take((), sources)

    def _on_opened(self) -> None:
        line = self.table.current_object()
        if isinstance(line, Waiting) and line.record.resident_id is None and line.record.returned:
            self._show_scan(line.record)
        elif isinstance(line, Waiting) and line.summary is not None:
            self.context.navigator.go("file", resident_id=line.summary.resident_id, section="papers")

    def _show_scan(self, record: PrintRecord) -> None:
        """The pages of a paper of the house that came back last."""
        try:
            shown = attachments.of_the_house(record.returned[-1].scan, by=self.context.session)
        except ShelterError as error:
            self.bar.show_failing(sentence_for(error))
            return
        viewer = ViewerDialog(self.context, shown, self, removable=False)
        viewer.exec()
        viewer.deleteLater()
        self.table.setFocus()

    def _take(self, prints: Sequence[PrintRecord], sources: Sequence[Source]) -> None:
        if not self._may_note:
            return
        dialog = SignedDialog(self.context, prints, sources, self)
        if dialog.exec() and dialog.record is not None:
            self.refresh()
            self.bar.show_done(settled_words(dialog.record))
        dialog.deleteLater()
        self.table.setFocus()

    def _number_cell(self, line: Waiting) -> Cell:
        words = self.tr("copy {copy}").format(copy=line.record.copy)
        return Cell(line.record.number, words)

    def _what_cell(self, line: Waiting) -> Cell:
        about = whose(line.summary, self.context) if line.summary is not None else self.tr("the house")
        return Cell(paper_words(line.record.document, self.context.session), about)

    def _who_cell(self, line: Waiting) -> Cell:
        others = "" if self.saved.isChecked() or line.coordinator == line.author else line.coordinator
        return Cell(line.author, others)

    def _state_cell(self, line: Waiting) -> Cell:
        record, session = line.record, self.context.session
        if record.ending is not None and record.signed_at is not None:
            day = self.context.formats.numeric(record.signed_at.astimezone(session.tz).date())
            return Cell(chip=ChipFace(self.tr("signed {day}").format(day=day), "done"), detail=record.signers)
        if record.returned:
            missing = ", ".join(map(str, record.missing))
            words = self.tr("missing: page {pages}").format(pages=missing)
            return Cell(chip=ChipFace(words, "overdue", "file-text"))
        printed = record.printed_at.astimezone(session.tz)
        day = self.context.formats.short_day(printed.date())
        if record.saved:
            return Cell(chip=ChipFace(self.tr("saved {day}").format(day=day), "outline", "download"))
        words = self.tr("printed {day}").format(day=day)
        long = (session.today() - printed.date()).days >= LONG_DAYS
        return Cell(chip=ChipFace(words, "soon" if long else "outline", "printer"))
