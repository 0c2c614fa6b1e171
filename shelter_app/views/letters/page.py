"""The outgoing register: every letter of a year, to whom it went, how it was sent and whether an answer came."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtWidgets import QDialog

from shelter_app.domain.periods import Period, Span
from shelter_app.domain.staff import Can
from shelter_app.services import letters, papers
from shelter_app.services.disclosures import REFERRAL_LETTER
from shelter_app.services.letters import Register, RegisterLine
from shelter_app.services.papers import ReportWanted
from shelter_app.services.papers.outgoing import LETTERS
from shelter_app.views.export import ExportAction, table_listing
from shelter_app.views.letters.answer import AnswerDialog
from shelter_app.views.lines import whose
from shelter_app.views.listed import label
from shelter_app.views.page import Page
from shelter_app.views.paper.desk import Wanted
from shelter_app.views.paper.dialog import PaperDialog
from shelter_app.views.paper.sent import SentDialog
from shelter_app.views.paper.signed import SignedDialog
from shelter_app.views.paper.words import paper_words
from shelter_app.views.record.directory import DirectoryDialog
from shelter_app.views.scaling import set_sizes
from shelter_app.views.widgets.button import Button, FilterButton
from shelter_app.views.widgets.chip import ChipFace
from shelter_app.views.widgets.fields import ComboBox, LineEdit
from shelter_app.views.widgets.flow import Flow
from shelter_app.views.widgets.panel import Card, PageHead
from shelter_app.views.widgets.tables import Cell, Column, Table


class LettersPage(Page):
    """Space marks the letter in focus as sent, or writes down its answer; Enter opens the letter at its file."""

    @property
    def title(self) -> str:
        return self.tr("Outgoing register")

    def build(self) -> None:
        self._looked = False
        self._register: Register | None = None
        self.search, self.year = LineEdit(), ComboBox()
        self.search.textChanged.connect(lambda _text: self._fill())
        self.year.activated.connect(lambda _place: self.refresh())
        self.waiting = FilterButton(height=36, toggled=lambda _on: self._fill())
        set_sizes(self.search, least_width=260)
        set_sizes(self.year, least_width=96)
        self.mark = Button(kind="primary", icon="mail", shortcut="F2", clicked=self._on_mark_clicked)
        self.scan = Button(icon="upload", shortcut="Insert", clicked=self._on_scan_clicked)
        self.directory = Button(icon="book-user", clicked=self._on_directory_clicked)
        self.own = Button(icon="pen-line", clicked=lambda: self.context.navigator.go("letter_templates"))
        self.own.setVisible(self.context.navigator.knows("letter_templates"))
        self.sheet = Button(icon="printer", shortcut="Ctrl+P", clicked=self._on_print_clicked)
        self.back = Button(kind="ghost", shortcut="Escape", keys_only_shown=True, clicked=self.context.navigator.back)
        self.table = Table(
            columns=[
                Column("number", lambda: self.tr("No."), self._number_cell, 112),
                Column("what", lambda: self.tr("What and about whom"), self._what_cell),
                Column("to", lambda: self.tr("To whom"), self._to_cell, 250, needs=560),
                Column("sent", lambda: self.tr("Sent"), self._sent_cell, 210, needs=760),
                Column("answer", lambda: self.tr("Answer"), self._answer_cell, 200, needs=960),
            ],
            row_height=52,
        )
        self.table.opened.connect(lambda _line: self._on_opened())
        self.table.focused.connect(lambda _line: self._offer())
        self.export = ExportAction(self, lambda: table_listing("letters", self.title, self.table))
        self.head = PageHead(actions=(self.own, self.directory, self.sheet, self.export.button, self.mark, self.back))
        card = Card(margins=(1, 6, 1, 6))
        card.add(self.table)
        filters = Flow(spacing=8)
        filters.add(self.search, self.year, self.waiting, self.scan)
        self.stack(self.head, filters, card).setStretchFactor(card, 1)
        self.watch(self.context.changes.residents_changed, self.context.changes.centre_changed)

    def open(self, **_args: Any) -> None:
        self.bar.clear()
        self._looked = False
        self.table.setFocus()

    def refresh(self) -> None:
        session = self.context.session
        if not self._looked:
            letters.look_through(by=session)
            self._looked = True
        wanted = self.year.value()
        self._register = letters.register(wanted if isinstance(wanted, int) else None, by=session)
        self.year.set_choices([(one, str(one)) for one in self._register.years])
        self.year.set_value(self._register.year)
        hidden = self._register.hidden
        said = self.tr("%n letter(s) about restricted files are not shown.", "", hidden) if hidden else ""
        self.head.set_title(self.title, said or self.tr("Numbered anew every year."))
        self._fill()

    def retranslate(self) -> None:
        self.search.setPlaceholderText(self.tr("Number, addressee, child, answer"))
        self.search.setAccessibleName(self.tr("Search in the register"))
        self.year.setAccessibleName(self.tr("Year"))
        self.waiting.setText(self.tr("Not sent yet"))
        self.scan.setText(self.tr("Signed scan"))
        self.directory.setText(self.tr("Organisations"))
        self.own.setText(self.tr("Own letters"))
        self.sheet.setText(self.tr("Print the register"))
        self.back.setText(self.tr("Back"))
        self.export.retranslate()
        self.table.retranslate()
        self._offer()

    def _fill(self) -> None:
        """The letters that the search and the filter leave, the newest first."""
        if self._register is None:
            return
        titles = {document: paper_words(document, self.context.session) for document in LETTERS}
        found = letters.matching(self._register.lines, self.search.text(), titles)
        if self.waiting.isChecked():
            found = [line for line in found if line.letter.sent_at is None]
        self.table.set_rows(found, key=lambda line: line.letter.id)
        if found and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.table.rows.index(0, 0))
        self._offer()

    def _offer(self) -> None:
        line = self.table.current_object()
        sent = isinstance(line, RegisterLine) and line.letter.sent_at is not None
        self.mark.setText(self.tr("Answer came") if sent else self.tr("Mark as sent"))
        self.mark.setEnabled(isinstance(line, RegisterLine) and self.context.session.can(Can.PRINT_PAPER))
        waits = isinstance(line, RegisterLine) and line.scanned is False
        self.scan.setEnabled(waits and self.context.session.can(Can.WRITE_NOTE))

    def _on_mark_clicked(self) -> None:
        line = self.table.current_object()
        if not isinstance(line, RegisterLine):
            return
        if line.letter.sent_at is not None and line.letter.document == REFERRAL_LETTER:
            self._on_opened()
        elif line.letter.sent_at is None:
            self._ask(SentDialog(self.context, [line.letter], self), self.tr("The letter is marked as sent."))
        else:
            self._ask(AnswerDialog(self.context, line.letter, self), self.tr("The answer is written down."))

    def _on_scan_clicked(self) -> None:
        """The letter as it was signed; the scan lies in the file of the child."""
        line = self.table.current_object()
        if isinstance(line, RegisterLine):
            copies = [one for one in papers.of_letter(line.letter, by=self.context.session) if one.ending is None]
            dialog = SignedDialog(self.context, copies[:1], (), self)
            self._ask(dialog, self.tr("The signed letter lies in the file."))

    def _on_opened(self) -> None:
        line = self.table.current_object()
        if isinstance(line, RegisterLine):
            resident_id = line.letter.resident_id
            if line.letter.document == REFERRAL_LETTER:
                # Whether it was accepted is written at the referral itself.
                self.context.navigator.go("file", resident_id=resident_id, section="referrals")
                return
            self.context.navigator.go("file", resident_id=resident_id, section="papers", action=line.letter.document)

    def _on_directory_clicked(self) -> None:
        self._ask(DirectoryDialog(self.context, self), "")

    def _on_print_clicked(self) -> None:
        if self._register is None:
            return
        whole_year = Period.around(Span.YEAR, date(self._register.year, 1, 1))
        asked = ReportWanted("register-letters", whole_year)
        self._ask(PaperDialog(self.context, Wanted("register-letters", report=asked), self), "")

    def _ask(self, dialog: QDialog, said: str) -> None:
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.refresh()
            if said:
                self.bar.show_done(said)
        dialog.deleteLater()
        self.table.setFocus()

    def _number_cell(self, line: RegisterLine) -> Cell:
        made = line.letter.made_at.astimezone(self.context.session.tz)
        day = self.context.formats.numeric(made.date())
        return Cell(line.letter.number, self.tr("{day}, signed").format(day=day) if line.scanned else day)

    def _what_cell(self, line: RegisterLine) -> Cell:
        return Cell(paper_words(line.letter.document, self.context.session), whose(line.summary, self.context))

    def _to_cell(self, line: RegisterLine) -> Cell:
        letter = line.letter
        head = letter.addressee_kk if self.context.language.code == "kk" and letter.addressee_kk else letter.addressee
        first, _newline, rest = head.partition("\n")
        return Cell(first, ", ".join(filter(None, (" ".join(rest.split()), line.author))))

    def _sent_cell(self, line: RegisterLine) -> Cell:
        letter, session = line.letter, self.context.session
        if letter.sent_at is None:
            return Cell(chip=ChipFace(self.tr("not sent yet"), "outline", "mail"))
        when = self.context.formats.moment(letter.sent_at.astimezone(session.tz))
        return Cell(f"{when}, {label(self.context, 'contact_medium', letter.sent_how)}", letter.sent_to)

    def _answer_cell(self, line: RegisterLine) -> Cell:
        if line.letter.answered_on is None:
            return Cell(self.tr("none yet") if line.letter.sent_at else "", tone="text2")
        return Cell(self.context.formats.numeric(line.letter.answered_on), line.letter.answer)
