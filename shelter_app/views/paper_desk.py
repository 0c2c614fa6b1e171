"""A paper from the catalogue to the sheet on screen and out of the house: gathered here, rendered in a worker."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.paper import NothingToPrint, Way
from shelter_app.services import papers
from shelter_app.services.papers import Job
from shelter_app.views.file.paper_words import reason_words, warning_words
from shelter_app.views.page import Context
from shelter_app.views.preview import PaperPreview
from shelter_app.views.scaling import set_spacing
from shelter_app.views.sentences import sentence_for
from shelter_app.views.widgets.states import StatePages

Copies = list[tuple[Job, bytes]]


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which paper of which file; ``about`` is the id of the stay, plan or follow-up meant."""

    document: str
    resident_id: ResidentId
    languages: tuple[str, ...] = ()
    about: int | None = None


class PaperDesk(QWidget):
    """`show_paper(wanted)` shows the sheet; every copy is entered into the register before it leaves.

    `ready` tells that a sheet lies on the desk (or no longer does), `registered` that a copy has left."""

    ready = Signal(bool)
    registered = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._wanted: Wanted | None = None
        self._job: Job | None = None
        self._asked = 0
        self._happened = ""
        self.preview = PaperPreview(context.messages)
        self.states = StatePages(content=self.preview, empty_icon="printer")
        layout = QVBoxLayout(self)
        set_spacing(layout, 0, 0)
        layout.addWidget(self.states)

    @property
    def job(self) -> Job | None:
        """What lies on the desk now; None while nothing does or it is being prepared."""
        return self._job

    def clear(self, title: str, detail: str = "") -> None:
        """Take the sheet away and say why nothing is shown."""
        self._wanted = None
        self._asked += 1
        self._put(None)
        self.states.show_empty(title, detail)

    def show_paper(self, wanted: Wanted) -> None:
        """Gather in this thread, render in a worker, show it if it is still the one wanted by then."""
        self._wanted = wanted
        self._put(None)
        try:
            job = papers.gather(
                wanted.document, wanted.resident_id, wanted.languages, about=wanted.about, by=self._context.session
            )
        except ShelterError as error:
            self._fail(error)
            return
        self._render(job, 1, self._show)

    def reload(self) -> None:
        """Gather the same paper again: something it tells has changed, or a copy of it has left."""
        if self._wanted is not None:
            self.show_paper(self._wanted)

    def print_paper(self) -> None:
        """Ask for a printer; a letter gets its number now, and each copy says on every page which one it is."""
        if self._job is None:
            return
        printer = self.preview.choose_printer()
        if printer is not None:
            self.print_to(printer)

    def print_to(self, printer: QPrinter) -> None:
        """Print as many copies as this printer was set to."""
        copies = max(printer.copyCount(), 1)
        printer.setCopyCount(1)
        self._finish(copies, partial(self._send, printer))

    def save_paper(self) -> None:
        """Ask where to; the copy is registered first and its name says nothing about the child."""
        self._finish(1, self._save)

    def _finish(self, copies: int, then: Callable[[Copies], None]) -> None:
        if self._job is None:
            return
        try:
            numbered = papers.final(self._job, by=self._context.session)
        except ShelterError as error:
            self.preview.bar.show_failing(sentence_for(error))
            return
        self._render(numbered, copies, then)

    def _render(self, job: Job, copies: int, then: Callable[[Copies], None]) -> None:
        self._asked += 1
        asked = self._asked
        self.states.show_loading(self.tr("The paper is being prepared"))

        def deliver(made: Copies) -> None:
            if asked == self._asked:
                self.states.show_content()
                then(made)

        def make() -> Copies:
            return [(one, one.render()) for one in job.in_copies(copies)]

        self._context.tasks.run(self, make, deliver, self._fail)

    def _show(self, made: Copies) -> None:
        job, pdf = made[0]
        if not self.preview.show_paper(pdf, file_name(job)):
            return
        self._put(job)
        words = [self._happened] if self._happened else []
        self._happened = ""
        if job.draft:
            words.append(self.tr("A draft: printing or saving gives the letter its number."))
        words += [warning_words(code) for code in job.warnings]
        if words:
            self.preview.bar.show_info(" ".join(words))

    def _send(self, printer: QPrinter, made: Copies) -> None:
        for job, pdf in made:
            if not self._register(job, pdf, Way.PRINT):
                return
            self.preview.show_paper(pdf, file_name(job))
            if not self.preview.print_to(printer):
                self.registered.emit()
                return
        self._gone(self.tr("Sent to the printer and written into the register."))

    def _save(self, made: Copies) -> None:
        job, pdf = made[0]
        self._show(made)
        saved: list[Path] = []

        def write(path: Path, data: bytes) -> None:
            if not self._register(job, pdf, Way.SAVE):
                raise OSError("not registered")
            path.write_bytes(data)
            saved.append(path)

        self.preview.save_paper(write)
        if saved:
            self._gone(self.tr("Saved. The file is not encrypted: keep it where the case file is kept."))

    def _gone(self, words: str) -> None:
        """The next copy has a number of its own: prepare it, and say what has happened to this one."""
        self._happened = words
        self.registered.emit()
        self.reload()

    def _register(self, job: Job, pdf: bytes, way: Way) -> bool:
        try:
            papers.printed(job, pdf, way, by=self._context.session)
        except ShelterError as error:
            self.preview.bar.show_failing(sentence_for(error))
            return False
        return True

    def _put(self, job: Job | None) -> None:
        self._job = job
        self.ready.emit(job is not None)

    def _fail(self, error: ShelterError) -> None:
        self._put(None)
        why = reason_words(error.reason) if isinstance(error, NothingToPrint) else sentence_for(error)
        self.states.show_error(
            self.tr("This paper cannot be made"), why, way=self.tr("Try again"), way_icon="refresh-cw", act=self.reload
        )


def file_name(job: Job) -> str:
    """A neutral name: the number of the paper, or its kind while it has none."""
    number = job.document if job.draft else job.stamp.code
    return f"{number.replace('/', '-')}.pdf"


def language_choices(offered: Sequence[tuple[str, ...]]) -> list[tuple[str, str]]:
    """The languages of a paper as keys and short words for a row of choices: "Қаз", "Рус", "Қаз + Рус"."""
    short = {"kk": "Қаз", "ru": "Рус", "en": "Eng"}
    return [("+".join(codes), " + ".join(short.get(code, code) for code in codes)) for codes in offered]
