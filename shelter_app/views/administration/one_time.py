"""A one-time passphrase: shown once, printed on a slip or copied by hand, and never again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from shelter_app.services.accounts import Added
from shelter_app.views.dialog import Dialog
from shelter_app.views.page import Context
from shelter_app.views.scaling import row
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.panel import Card


class OneTimeDialog(Dialog):
    """Tells the director what to hand over. Closing it is the end of it: the registry keeps no copy."""

    def __init__(self, context: Context, added: Added, parent: QWidget | None = None) -> None:
        self._added = added
        super().__init__(context, parent)

    def build(self) -> None:
        self.words = Label(role="person", wrap=True, text=self._added.one_time or "")
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        card = Card(margins=(16, 14, 16, 14), ground="hover")
        card.add(self.words)
        self.lead, self.after = Label(tone="text2", wrap=True), Label(tone="mark", wrap=True)
        self.print = Button(icon="printer", shortcut="Ctrl+P", clicked=self._on_print_clicked)
        self.content.addWidget(self.lead)
        self.content.addWidget(card)
        self.content.addWidget(self.after)
        self.content.addLayout(row(self.print, None))
        self.cancel.hide()

    def retranslate(self) -> None:
        waiting = len(self._added.waiting)
        self.heading.setText(self.tr("One-time passphrase for {login}").format(login=self._added.member.login))
        self.lead.setText(
            self.tr(
                "It opens the door for 72 hours and must be changed at the first login. Give it by "
                "hand, not by messenger. "
                "It is not shown again."
            )
        )
        self.after.setText(
            self.tr(
                "%n restricted file(s) must be opened to this colleague again by somebody who can read them.",
                "",
                waiting,
            )
        )
        self.after.setVisible(bool(waiting))
        self.print.setText(self.tr("Print a slip"))
        self.accept_button.setText(self.tr("Handed over"))

    def slip(self) -> QTextDocument:
        """What is printed: login name, passphrase, until when. Plain text, so that no name is taken for markup."""
        document = QTextDocument()
        cursor = QTextCursor(document)
        lines = (
            "Pana",
            self.tr("Login name: {login}").format(login=self._added.member.login),
            self.tr("One-time passphrase: {words}").format(words=self._added.one_time or ""),
            self.tr("Valid for 72 hours. Tear up this slip after the first login."),
        )
        cursor.insertText("\n".join(lines))
        return document

    def _on_print_clicked(self) -> None:
        if not QPrinterInfo.availablePrinterNames():
            self.problem.show_problem(self.tr("No printer is set up on this computer. Copy the words by hand."))
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName("Pana")
        dialog = QPrintDialog(printer, self)
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            self.slip().print_(printer)
