"""What a person asked of the print dialog, which printers make files, and pages sent by a worker."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from pytestqt.qtbot import QtBot

from shelter_app.views.preview import PaperPreview
from shelter_app.views.printing import Errand, limit, named_after_files, spool, writes_file
from shelter_app.views.tasks import Tasks
from shelter_app.views.theme import Theme
from tests.views.conftest import ScriptedMessages
from tests.views.test_work import paper


def file_printer(target: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    return printer


@given(counts=st.lists(st.integers(1, 6), min_size=1, max_size=5), first=st.integers(1, 30), length=st.integers(0, 30))
def test_the_wanted_pages_are_those_of_the_papers_laid_one_after_the_other(
    counts: Sequence[int], first: int, length: int
) -> None:
    errand = Errand(None, first=first, last=first + length)  # type: ignore[arg-type]
    laid = [(paper, page) for paper, count in enumerate(counts) for page in range(count)]
    found = [(paper, page) for paper, pages in enumerate(errand.pages(counts)) for page in pages]
    assert found == laid[first - 1 : first + length]


def test_without_a_range_every_page_is_wanted() -> None:
    assert Errand(None).pages([2, 1]) == [range(2), range(1)]  # type: ignore[arg-type]


def test_copies_and_range_are_taken_over_and_not_left_to_the_driver(qtbot: QtBot, tmp_path: Path) -> None:
    printer = file_printer(tmp_path / "x.pdf")
    printer.setCopyCount(3)
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 4)
    errand = Errand.of(printer)
    assert (errand.copies, errand.first, errand.last, errand.to_file) == (3, 2, 4, True)
    assert (printer.copyCount(), printer.fromPage(), printer.toPage()) == (1, 0, 0)
    assert printer.printRange() is QPrinter.PrintRange.AllPages


def test_a_range_that_was_set_and_taken_back_is_no_range(qtbot: QtBot, tmp_path: Path) -> None:
    printer = file_printer(tmp_path / "x.pdf")
    printer.setFromTo(1, 1)
    printer.setPrintRange(QPrinter.PrintRange.AllPages)
    errand = Errand.of(printer)
    assert (errand.first, errand.last) == (1, 0)


def test_the_dialog_offers_a_choice_of_pages_and_no_file(qtbot: QtBot, tmp_path: Path) -> None:
    printer = file_printer(tmp_path / "x.pdf")
    dialog = QPrintDialog(printer)
    qtbot.addWidget(dialog)
    limit(dialog, 5)
    options = QAbstractPrintDialog.PrintDialogOption
    assert not dialog.testOption(options.PrintToFile)
    assert dialog.testOption(options.PrintPageRange)
    assert (dialog.minPage(), dialog.maxPage(), dialog.fromPage(), dialog.toPage()) == (1, 5, 1, 5)


def test_a_printer_with_a_file_behind_it_is_known(qtbot: QtBot, tmp_path: Path) -> None:
    assert writes_file(file_printer(tmp_path / "out.pdf"))


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("Microsoft Print to PDF", True), ("Microsoft XPS Document Writer", True), ("CUPS-PDF", True),
        ("Send To OneNote", True), ("Fax", True), ("HP LaserJet 1020", False), ("Kyocera duty room", False),
        ("", False),
    ],
)  # fmt: skip
def test_a_printer_that_makes_files_is_known_by_its_name(name: str, file: bool) -> None:
    assert named_after_files(name) is file


def test_the_pages_of_several_papers_leave_as_one_job_from_a_worker(qtbot: QtBot, tmp_path: Path) -> None:
    tasks, told = Tasks(), []
    printer = file_printer(tmp_path / "out.pdf")
    owner = QPrintDialog(printer)
    qtbot.addWidget(owner)
    sheets = [(paper(3), range(1, 3)), (paper(2), range(1)), (paper(1), range(0))]
    tasks.run(owner, lambda: spool(printer, sheets), told.append)
    qtbot.waitUntil(lambda: told == [3], timeout=10_000)
    assert printer.docName() == "Pana"
    assert len(PdfReader(tmp_path / "out.pdf").pages) == 3


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_does_not_answer_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    assert spool(file_printer(tmp_path / "no" / "such" / "out.pdf"), [(paper(1), range(1))]) == 0


def test_a_paper_that_may_only_be_printed_is_never_written(
    qtbot: QtBot, theme: Theme, messages: ScriptedMessages, tmp_path: Path
) -> None:
    preview = PaperPreview(messages, Tasks(), only_paper=True)
    qtbot.addWidget(preview)
    preview.show_paper(paper(1), "sheet-1.pdf")
    messages.file = str(tmp_path / "sheet.pdf")
    with pytest.raises(RuntimeError):
        preview.save_paper()
    assert not (tmp_path / "sheet.pdf").exists()
    preview.print_paper()
    assert "by hand" in preview.bar.text()
