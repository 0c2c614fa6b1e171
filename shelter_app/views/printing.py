"""From finished pages to a printer: what a person asked of the print dialog, and the pages sent by a worker."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QSize
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

PRINT_DPI: Final = 300
_WRITERS: Final = re.compile(r"pdf|xps|onenote|\b(fax|file)\b", re.IGNORECASE)

Pages = tuple[bytes, range]


@dataclass(frozen=True, slots=True)
class Errand:
    """How many copies of which pages; `first` and `last` count from 1 over everything shown, `last` 0 means to the end.

    `to_file` is True where the printer writes a file: no paper leaves, so it counts as saving.
    """

    printer: QPrinter
    copies: int = 1
    first: int = 1
    last: int = 0
    to_file: bool = False

    @classmethod
    def of(cls, printer: QPrinter) -> Errand:
        """What the printer was set to; copies and range are ours from here on, so that the driver repeats neither."""
        ranged = printer.printRange() is QPrinter.PrintRange.PageRange
        errand = cls(
            printer,
            max(printer.copyCount(), 1),
            max(printer.fromPage(), 1) if ranged else 1,
            printer.toPage() if ranged else 0,
            writes_file(printer),
        )
        printer.setCopyCount(1)
        printer.setPrintRange(QPrinter.PrintRange.AllPages)
        printer.setFromTo(0, 0)
        return errand

    def pages(self, counts: Sequence[int]) -> list[range]:
        """The wanted pages of each paper, counted from 0, where papers of so many pages follow each other."""
        last = self.last or sum(counts)
        found, before = [], 0
        for count in counts:
            found.append(range(max(self.first - 1 - before, 0), max(min(last - before, count), 0)))
            before += count
        return found


def ask_for_printer(parent: QWidget, pages: int) -> QPrinter | None:
    """The system's dialog with a choice of pages; printing into a file is not offered, because nobody would note it."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle("Pana")
    limit(dialog, pages)
    return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None


def limit(dialog: QPrintDialog, pages: int) -> None:
    """What the dialog offers."""
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintToFile, False)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange, True)
    dialog.setMinMax(1, pages)
    dialog.setFromTo(1, pages)


def writes_file(printer: QPrinter) -> bool:
    """True if no paper would come out: a file was named, or the printer is known to write one."""
    native = printer.outputFormat() is QPrinter.OutputFormat.NativeFormat
    return not native or bool(printer.outputFileName()) or named_after_files(printer.printerName())


def named_after_files(printer: str) -> bool:
    """True for the names of printers that the systems bring along and that make a file instead of paper."""
    return bool(_WRITERS.search(printer))


def spool(printer: QPrinter, papers: Sequence[Pages]) -> int:
    """Send these pages as one job, each in its own size; how many went out, 0 where the printer did not answer.

    It takes seconds and touches no widget, so it runs in a worker.
    """
    # A spooler shows the name of a job to everyone: it says nothing.
    printer.setDocName("Pana")
    printer.setResolution(PRINT_DPI)
    printer.setFullPage(True)
    painter = QPainter()
    sent = 0
    for pdf, pages in papers:
        buffer = QBuffer()
        buffer.setData(QByteArray(pdf))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        document = QPdfDocument()
        document.load(buffer)
        for page in pages:
            _fit_sheet(printer, document, page)
            if not sent and not painter.begin(printer):
                return 0
            if sent:
                printer.newPage()
            size = document.pagePointSize(page) * (PRINT_DPI / 72)
            painter.drawImage(QPointF(0, 0), document.render(page, QSize(round(size.width()), round(size.height()))))
            sent += 1
        document.close()
    if sent:
        painter.end()
    return sent


def _fit_sheet(printer: QPrinter, document: QPdfDocument, page: int) -> None:
    size = document.pagePointSize(page)
    wide = size.width() > size.height()
    upright = size.transposed() if wide else size
    sheet = QPageSize(upright, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    turn = QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(sheet, turn, QMarginsF()))
