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
from shelter_app.security.files import Files, replace_whole
from shelter_app.services import papers
from shelter_app.services.papers import Job
from shelter_app.views.page import Context
from shelter_app.views.paper.words import reason_words, warning_words
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
        self._happened, self._failed = "", False
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
        job = self._job
        if job is None:
            return
        try:
            numbered = papers.final(job, by=self._context.session)
        except ShelterError as error:
            self.preview.bar.show_failing(sentence_for(error))
            return
        # Until it lies there nothing leaves: neither the sheet before it nor the same copy a second time.
        self._put(None)
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
        words, failed = [self._happened] if self._happened else [], self._failed
        self._happened, self._failed = "", False
        if job.draft:
            words.append(self.tr("A draft: printing or saving gives the letter its number."))
        words += [warning_words(code) for code in job.warnings]
        if words:
            say = self.preview.bar.show_failing if failed else self.preview.bar.show_info
            say(" ".join(words))

    def _send(self, printer: QPrinter, made: Copies) -> None:
        for job, pdf in made:
            refused = self._register(job, pdf, Way.PRINT)
            if refused:
                self._prepare_next(refused, failed=True)
                return
            self.preview.show_paper(pdf, file_name(job))
            if not self.preview.print_to(printer):
                self._prepare_next(self.preview.bar.text(), failed=True)
                return
        self._prepare_next(self.tr("Sent to the printer and written into the register."))

    def _save(self, made: Copies) -> None:
        job, pdf = made[0]
        self._show(made)
        tried: list[str] = []
        saved: list[Path] = []

        def write(path: Path, data: bytes) -> None:
            tried.append(self._register(job, pdf, Way.SAVE))
            if tried[0]:
                raise OSError("not registered")
            replace_whole(Files(), path, data)
            saved.append(path)

        self.preview.save_paper(write)
        if saved:
            self._prepare_next(self.tr("Saved. The file is not encrypted: keep it where the case file is kept."))
        elif tried:
            self._prepare_next(tried[0] or self.preview.bar.text(), failed=True)

    def _prepare_next(self, words: str, *, failed: bool = False) -> None:
        """A copy number serves once, even where the printer or the disk refused: prepare the next and say why."""
        self._happened, self._failed = words, failed
        self.registered.emit()
        self.reload()

    def _register(self, job: Job, pdf: bytes, way: Way) -> str:
        """The line in the register, before anything leaves; returns why it was refused, or nothing."""
        try:
            papers.printed(job, pdf, way, by=self._context.session)
        except ShelterError as error:
            return sentence_for(error)
        return ""

    def _put(self, job: Job | None) -> None:
        self._job = job
        self.ready.emit(job is not None)

    def _fail(self, error: ShelterError) -> None:
        self._put(None)
        self._happened, self._failed = "", False
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
