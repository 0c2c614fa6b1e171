"""Work off the window's thread, papers from memory, and the bus of changes."""

from __future__ import annotations

import threading
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QObject, QPointF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from shelter_app.domain.errors import NotFound, ShelterError
from shelter_app.views.changes import Changes
from shelter_app.views.preview import PaperPreview
from shelter_app.views.printing import Errand
from shelter_app.views.tasks import Later, Progress, Tasks
from shelter_app.views.theme import Theme
from tests.views.conftest import ScriptedMessages


def test_the_result_comes_back_on_the_windows_thread(qtbot: QtBot) -> None:
    tasks, owner = Tasks(), QObject()
    seen: list[tuple[int, bool]] = []
    home = threading.get_ident()
    tasks.run(owner, threading.get_ident, lambda there: seen.append((there, threading.get_ident() == home)))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[0][0] != home
    assert seen[0][1]


def test_a_result_dies_with_its_owner(qtbot: QtBot) -> None:
    tasks, owner, other = Tasks(), QObject(), QObject()
    gate = threading.Event()
    seen: list[str] = []
    tasks.run(owner, gate.wait, lambda _done: seen.append("late"))
    owner.deleteLater()
    qtbot.waitUntil(lambda: not _alive(owner))
    gate.set()
    tasks.run(other, lambda: None, lambda _done: seen.append("second"))
    qtbot.waitUntil(lambda: bool(seen))
    assert tasks.wait()
    assert seen == ["second"]


class Held:
    """Says on which thread it was let go of; a page or a dialog that died on a worker's would end the process."""

    def __init__(self, gone: list[int]) -> None:
        self._gone = gone

    def __del__(self) -> None:
        self._gone.append(threading.get_ident())


@pytest.mark.parametrize("outcome", ["done", "fault", "owner gone"])
def test_what_work_holds_is_let_go_of_on_the_windows_thread(qtbot: QtBot, outcome: str) -> None:
    tasks = Tasks()
    gone: list[int] = []
    for time in range(50):
        owner, gate = QObject(), threading.Event()

        def work(held: Held, gate: threading.Event = gate) -> str:
            gate.wait(5)
            if outcome == "fault":
                raise NotFound(repr(held))
            return repr(held)

        tasks.run(owner, partial(work, Held(gone)), lambda _done: None, lambda _error: None)
        if outcome == "owner gone":
            owner.deleteLater()
            qtbot.waitUntil(lambda owner=owner: not _alive(owner))
        gate.set()
        qtbot.waitUntil(lambda time=time: len(gone) > time)
    assert set(gone) == {threading.get_ident()}


def _alive(owner: QObject) -> bool:
    import shiboken6

    return bool(shiboken6.isValid(owner))


def test_the_worlds_fault_is_told_and_a_bug_is_raised(qtbot: QtBot) -> None:
    tasks, owner = Tasks(), QObject()
    told: list[ShelterError] = []

    def missing() -> None:
        raise NotFound("resident")

    def broken() -> None:
        raise KeyError("bug")

    tasks.run(owner, missing, lambda _done: None, told.append)
    qtbot.waitUntil(lambda: bool(told))
    with qtbot.capture_exceptions() as bugs:
        tasks.run(owner, broken, lambda _done: None, told.append)
        qtbot.waitUntil(lambda: bool(bugs))
    assert isinstance(told[0], NotFound)
    assert len(told) == 1
    assert isinstance(bugs[0][1], KeyError)


def test_long_work_reports_and_stops_when_asked(qtbot: QtBot) -> None:
    tasks, owner = Tasks(), QObject()
    steps: list[int] = []
    ended: list[str] = []
    go_on = threading.Event()

    def work(progress: Progress) -> None:
        progress.step(1, 3)
        go_on.wait(5)
        progress.step(2, 3)
        ended.append("not stopped")

    job = tasks.run_long(
        owner, work, lambda _done: ended.append("done"), progressed=lambda done, _all: steps.append(done)
    )
    qtbot.waitUntil(lambda: steps == [1])
    job.cancel()
    go_on.set()
    assert tasks.wait()
    qtbot.waitUntil(lambda: not owner.children())
    assert ended == []


@pytest.mark.parametrize("outcome", ["done", "fault", "bug", "stopped"])
def test_whatever_becomes_of_work_its_end_is_told_once_and_first(qtbot: QtBot, outcome: str) -> None:
    tasks, owner = Tasks(), QObject()
    told: list[str] = []
    go_on = threading.Event()

    def work(progress: Progress) -> None:
        go_on.wait(5)
        progress.step(1, 1)
        if outcome == "fault":
            raise NotFound("resident")
        if outcome == "bug":
            raise KeyError("bug")

    with qtbot.capture_exceptions() as bugs:
        job = tasks.run_long(
            owner, work, lambda _done: told.append("done"), lambda _error: told.append("fault"),
            ended=lambda: told.append("ended"),
        )  # fmt: skip
        if outcome == "stopped":
            job.cancel()
        assert not job.wait(0)
        go_on.set()
        assert job.wait(5000)
        qtbot.waitUntil(lambda: not owner.children())
    assert told == (["ended", outcome] if outcome in ("done", "fault") else ["ended"])
    assert bool(bugs) == (outcome == "bug")


def test_later_calls_once_after_the_last_request(qtbot: QtBot) -> None:
    owner, calls = QObject(), []
    later = Later(owner, 20, lambda: calls.append(1))
    later.ask()
    later.ask()
    qtbot.waitUntil(lambda: calls == [1])
    later.ask()
    later.now()
    assert calls == [1, 1]
    later.now()
    assert calls == [1, 1]


def test_a_change_reaches_the_list_what_is_due_and_the_file_with_its_whole_id(qtbot: QtBot) -> None:
    changes = Changes()
    told: list[object] = []
    changes.resident_changed.connect(told.append)
    changes.plans_changed.connect(lambda: told.append("plans"))
    changes.residents_changed.connect(lambda: told.append("residents"))
    changes.deadlines_changed.connect(lambda: told.append("deadlines"))
    changes.saved.connect(lambda: told.append("saved"))
    big = 2**61 + 7
    changes.announce("plans", big)
    assert told == [big, "plans", "residents", "deadlines", "saved"]
    told.clear()
    changes.announce("drafts")
    changes.announce("a noun no page shows")
    assert told == ["saved"]


def paper(pages: int = 2) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF()))
    painter = QPainter(writer)
    for page in range(pages):
        if page:
            writer.newPage()
        painter.fillRect(1000, 1000, 3000, 3000, painter.pen().color())
    painter.end()
    data: QByteArray = buffer.data()
    return bytes(data.data())


@pytest.fixture
def preview(qtbot: QtBot, theme: Theme, messages: ScriptedMessages) -> PaperPreview:
    preview = PaperPreview(messages, Tasks())
    preview.resize(700, 800)
    qtbot.addWidget(preview)
    preview.show()
    return preview


def dark_pixels(preview: PaperPreview) -> int:
    image = preview.view.grab().toImage()
    return sum(image.pixelColor(x, y).lightness() < 40 for x in range(0, 600, 12) for y in range(0, 600, 12))


def test_a_paper_is_shown_from_memory(preview: PaperPreview, qtbot: QtBot) -> None:
    assert preview.show_paper(paper(2), "act-2026-11-24.pdf")
    assert preview.page_count() == 2
    qtbot.waitUntil(lambda: dark_pixels(preview) > 10)
    assert preview.show_paper(paper(1), "act.pdf")
    assert preview.page_count() == 1


def test_a_paper_that_was_read_to_its_second_page_is_closed_without_a_fault(
    qtbot: QtBot, theme: Theme, messages: ScriptedMessages
) -> None:
    shown = PaperPreview(messages, Tasks())
    shown.resize(700, 800)
    shown.show()
    assert shown.show_paper(paper(3), "act.pdf")
    shown.view.pageNavigator().jump(1, QPointF(0, 0))
    qtbot.waitUntil(lambda: shown.view.pageNavigator().currentPage() == 1)
    with qtbot.waitSignal(shown.destroyed):
        shown.deleteLater()


def test_bytes_that_are_no_paper_are_refused_in_words(preview: PaperPreview) -> None:
    assert not preview.show_paper(b"not a pdf", "x.pdf")
    assert "could not be shown" in preview.bar.text()


def test_every_page_goes_to_the_printer(preview: PaperPreview, tmp_path: Path, qtbot: QtBot) -> None:
    preview.show_paper(paper(2), "act.pdf")
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    with qtbot.waitSignal(preview.printed) as told:
        preview.print_to(Errand(printer))
    assert told.args == [2]
    assert printer.docName() == "Pana"
    assert preview.show_paper((tmp_path / "out.pdf").read_bytes(), "out.pdf")
    assert preview.page_count() == 2


def test_a_computer_without_a_printer_says_so(preview: PaperPreview) -> None:
    preview.show_paper(paper(1), "act.pdf")
    preview.print_paper()
    assert "No printer" in preview.bar.text()


def test_a_paper_is_saved_where_the_person_says_under_a_neutral_name(
    preview: PaperPreview, messages: ScriptedMessages, tmp_path: Path, qtbot: QtBot
) -> None:
    data = paper(1)
    preview.show_paper(data, "act-26-039.pdf")
    messages.file = str(tmp_path / "kept.pdf")
    with qtbot.waitSignal(preview.saved):
        preview.save_paper()
    assert (tmp_path / "kept.pdf").read_bytes() == data
    assert messages.said == ["act-26-039.pdf"]
    messages.file = str(tmp_path / "no" / "such" / "folder.pdf")
    preview.save_paper()
    assert "could not be written" in preview.bar.text()
