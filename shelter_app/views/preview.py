"""A paper on the screen from memory, and from there to a printer or a file a person names."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QPointF, Signal
from PySide6.QtGui import QPalette
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from shelter_app.security.files import Files, replace_whole
from shelter_app.views.messages import Messages
from shelter_app.views.printing import Errand, Pages, ask_for_printer, spool, writes_file
from shelter_app.views.scaling import row, set_spacing
from shelter_app.views.tasks import Tasks
from shelter_app.views.theme import look
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.message_bar import MessageBar


class PaperPreview(QWidget):
    """`printed(pages)` and `saved()` tell what left; file names given here are neutral.

    With `only_paper` nothing may become a file: a recovery sheet on a disk would open every file of the house."""

    printed = Signal(int)
    saved = Signal()

    def __init__(
        self, messages: Messages, tasks: Tasks, parent: QWidget | None = None, *, only_paper: bool = False
    ) -> None:
        super().__init__(parent)
        self._messages, self._tasks = messages, tasks
        self._only_paper = only_paper
        self._bytes = b""
        self._name = "paper.pdf"
        # Children go in this order: the document closes while its bytes and the view listening to it are still there.
        self.document = QPdfDocument(self)
        self._buffer = QBuffer(self)
        self.view = QPdfView()
        self.view.setDocument(self.document)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.bar = MessageBar()
        self._back = Button(kind="ghost", icon="chevron-left", height=28, clicked=lambda: self._turn(-1))
        self._on = Button(kind="ghost", icon="chevron-right", height=28, clicked=lambda: self._turn(1))
        self._where = Label(role="small", tone="text2")
        self.whole = Button(kind="ghost", icon="zoom-out", height=28, clicked=self._on_zoom_clicked)
        layout = QVBoxLayout(self)
        set_spacing(layout, 0, 8)
        layout.addLayout(row(self._back, self._where, self._on, None, self.whole))
        layout.addWidget(self.bar)
        layout.addWidget(self.view, 1)
        self.view.pageNavigator().currentPageChanged.connect(lambda _page: self._say_page())
        look().changed.connect(self._restyle)
        self._restyle()
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        self._back.set_name(self.tr("Page before"))
        self._on.set_name(self.tr("Next page"))
        self.view.setAccessibleName(self.tr("Preview of the paper"))
        wide = self.view.zoomMode() is QPdfView.ZoomMode.FitToWidth
        self.whole.setText(self.tr("Page width") if wide else self.tr("Whole page"))
        self._say_page()

    def show_paper(self, pdf: bytes, file_name: str) -> bool:
        """Show a PDF from memory; False when the bytes are no PDF, which the bar then says."""
        self.document.close()
        self._buffer.close()
        self._bytes, self._name = pdf, file_name
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(self._buffer)
        good = self.document.error() is QPdfDocument.Error.None_ and self.document.pageCount() > 0
        if good:
            self.bar.clear()
        else:
            self.bar.show_failing(self.tr("The paper could not be shown. Nothing was printed or saved."))
        self._say_page()
        return good

    def page_count(self) -> int:
        return self.document.pageCount()

    def choose_printer(self) -> QPrinter | None:
        """Ask for a printer; says in words when this computer has none, or when it would write a file unasked."""
        if not QPrinterInfo.availablePrinterNames():
            self.bar.show_failing(
                self.tr("No printer is set up on this computer. Copy the words onto paper by hand.")
                if self._only_paper
                else self.tr("No printer is set up on this computer. Save the paper as a file instead.")
            )
            return None
        printer = ask_for_printer(self, self.page_count())
        if printer is not None and self._only_paper and writes_file(printer):
            self.bar.show_failing(self.tr("This printer writes a file. Choose one that prints on paper."))
            return None
        return printer

    def print_paper(self) -> None:
        """Ask for a printer and print what is shown."""
        printer = self.choose_printer()
        if printer is not None:
            self.print_to(Errand.of(printer))

    def print_to(self, errand: Errand) -> None:
        """Send the wanted pages away from the window's thread; `printed` tells how many went out."""
        pages = errand.pages([self.page_count()])[0]
        sheets: list[Pages] = [(self._bytes, pages)] * errand.copies

        def told(sent: int) -> None:
            if sent:
                self.bar.show_info(self.tr("Sent to the printer."), icon="printer")
                self.printed.emit(sent)
            else:
                self.say_silent()

        self._tasks.run(self, partial(spool, errand.printer, sheets), told)

    def say_silent(self) -> None:
        """Nothing came out of the printer."""
        self.bar.show_failing(self.tr("The printer did not answer. Nothing was printed."))

    def save_paper(self, write: Callable[[Path, bytes], None] | None = None) -> None:
        """Ask where to save, with the neutral name; the caller may give its own way of writing."""
        if self._only_paper:
            raise RuntimeError("this paper never becomes a file")
        chosen = self._messages.file_to_save(self, self.tr("Save the paper"), self._name, self.tr("PDF (*.pdf)"))
        if chosen is None:
            return
        try:
            (write or _write)(Path(chosen), self._bytes)
        except OSError:
            self.bar.show_failing(self.tr("The file could not be written there. Choose another place."))
            return
        self.bar.show_info(self.tr("Saved. The file is not encrypted: keep it where the case file is kept."))
        self.saved.emit()

    def _turn(self, step: int) -> None:
        navigator = self.view.pageNavigator()
        page = navigator.currentPage() + step
        if 0 <= page < self.document.pageCount():
            navigator.jump(page, QPointF(0, 0))

    def _say_page(self) -> None:
        if not isValid(self.document):
            return  # the view turns back to the first page while document and preview go away together
        count = self.document.pageCount()
        page = self.view.pageNavigator().currentPage()
        words = self.tr("Page {page} of {count}").format(page=page + 1, count=count) if count > 0 else ""
        self._where.setText(words)
        self._back.setEnabled(page > 0)
        self._on.setEnabled(page + 1 < count)

    def _on_zoom_clicked(self) -> None:
        wide = self.view.zoomMode() is QPdfView.ZoomMode.FitToWidth
        self.view.setZoomMode(QPdfView.ZoomMode.FitInView if wide else QPdfView.ZoomMode.FitToWidth)
        self.whole.set_icon("zoom-in" if wide else "zoom-out")
        self.retranslate()

    def _restyle(self) -> None:
        palette = self.view.palette()
        for role in (QPalette.ColorRole.Dark, QPalette.ColorRole.Window, QPalette.ColorRole.Base):
            palette.setColor(role, look().colour("paperDesk"))
        self.view.setPalette(palette)


def _write(path: Path, data: bytes) -> None:
    replace_whole(Files(), path, data)
