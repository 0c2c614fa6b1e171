"""A paper from the catalogue to the sheet on screen and out of the house: gathered here, rendered in a worker."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.paper import NothingToPrint, Way
from shelter_app.security.files import Files, replace_whole
from shelter_app.services import papers
from shelter_app.services.papers import Finished, Job
from shelter_app.views.page import Context
from shelter_app.views.paper.words import reason_words, warning_words
from shelter_app.views.preview import PaperPreview
from shelter_app.views.printing import Errand, Pages, spool
from shelter_app.views.scaling import set_spacing
from shelter_app.views.sentences import sentence_for
from shelter_app.views.widgets.states import StatePages

Made = list[Finished]


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which paper or pack of which file; ``about`` is the id of the stay, plan or follow-up meant.

    Without ``languages`` the paper comes in its usual one.
    """

    document: str
    resident_id: ResidentId
    languages: tuple[str, ...] = ()
    about: int | None = None


class PaperDesk(QWidget):
    """`show_paper(wanted)` shows the sheet, or the sheets of a pack; every copy is registered before it leaves.

    `ready` tells that a sheet lies on the desk (or no longer does), `registered` that a copy has left."""

    ready = Signal(bool)
    registered = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._wanted: Wanted | None = None
        self._made: Made = []
        self._whole = b""
        self._asked = 0
        self._happened, self._failed = "", False
        self.preview = PaperPreview(context.messages, context.tasks)
        self.states = StatePages(content=self.preview, empty_icon="printer")
        layout = QVBoxLayout(self)
        set_spacing(layout, 0, 0)
        layout.addWidget(self.states)

    @property
    def job(self) -> Job | None:
        """What lies on the desk now, of a pack the first; None while nothing does or it is being prepared."""
        return self._made[0].job if self._made else None

    @property
    def jobs(self) -> tuple[Job, ...]:
        """Every paper that lies on the desk now."""
        return tuple(one.job for one in self._made)

    def clear(self, title: str, detail: str = "") -> None:
        """Take the sheet away and say why nothing is shown."""
        self._wanted = None
        self._asked += 1
        self._put([])
        self.states.show_empty(title, detail)

    def show_paper(self, wanted: Wanted) -> None:
        """Gather in this thread, render in a worker, show it if it is still the one wanted by then."""
        self._wanted = wanted
        self._put([])
        try:
            jobs = papers.sheets(
                wanted.document, wanted.resident_id, wanted.languages, about=wanted.about, by=self._context.session
            )
        except ShelterError as error:
            self._fail(error)
            return
        self._render(jobs, self._show)

    def reload(self) -> None:
        """Gather the same paper again: something it tells has changed, or a copy of it has left."""
        if self._wanted is not None:
            self.show_paper(self._wanted)

    def print_paper(self) -> None:
        """Ask for a printer; a letter gets its number now, and each copy says on every page which one it is."""
        if not self._made:
            return
        printer = self.preview.choose_printer()
        if printer is not None:
            self.print_to(Errand.of(printer))

    def print_to(self, errand: Errand) -> None:
        """Print the wanted pages and copies, all of them as one job."""
        ranges = errand.pages([one.pages for one in self._made])
        chosen = [(one.job, pages) for one, pages in zip(self._made, ranges, strict=True) if pages]
        self._finish([job for job, _pages in chosen], errand.copies, partial(self._send, errand, chosen))

    def save_paper(self) -> None:
        """Ask where to; the copy is registered first and its name says nothing about the child."""
        if len(self._made) == 1:
            self._finish([self._made[0].job], 1, self._save)

    def _finish(self, jobs: Sequence[Job], copies: int, then: Callable[[Made], None]) -> None:
        if not jobs:
            return
        try:
            numbered = [papers.final(job, by=self._context.session) for job in jobs]
        except ShelterError as error:
            self.preview.bar.show_failing(sentence_for(error))
            return
        # Until it lies there nothing leaves: neither the sheet before it nor the same copy a second time.
        self._put([])
        sets = zip(*(job.in_copies(copies) for job in numbered), strict=True)
        self._render([job for one in sets for job in one], then)

    def _render(self, jobs: Sequence[Job], then: Callable[[Made], None]) -> None:
        self._asked += 1
        asked = self._asked
        self.states.show_loading(self.tr("The paper is being prepared"))

        def deliver(made: tuple[Made, bytes]) -> None:
            if asked == self._asked:
                self._whole = made[1]
                self.states.show_content()
                then(made[0])

        def make() -> tuple[Made, bytes]:
            made = [papers.finish(job) for job in jobs]
            return made, papers.joined([one.pdf for one in made])

        self._context.tasks.run(self, make, deliver, self._fail)

    def _show(self, made: Made) -> None:
        if not self.preview.show_paper(self._whole, file_name(made[0].job)):
            return
        self._put(made)
        words, failed = [self._happened] if self._happened else [], self._failed
        self._happened, self._failed = "", False
        jobs = self.jobs
        if any(job.draft for job in jobs):
            words.append(
                self.tr("A draft: printing or saving gives the letter its number.")
                if len(jobs) == 1
                else self.tr("The letters are drafts: printing gives each its number.")
            )
        words += [warning_words(code) for code in dict.fromkeys(code for job in jobs for code in job.warnings)]
        if words:
            say = self.preview.bar.show_failing if failed else self.preview.bar.show_info
            say(" ".join(words))

    def _send(self, errand: Errand, chosen: Sequence[tuple[Job, range]], made: Made) -> None:
        """Register everything, then let a worker print it: what the register refuses never reaches the printer."""
        ranges = [pages for _job, pages in chosen] * errand.copies
        leaving = [replace(one, pages=len(pages)) for one, pages in zip(made, ranges, strict=True)]
        refused = self._register(leaving, Way.SAVE if errand.to_file else Way.PRINT)
        if refused:
            self._prepare_next(refused, failed=True)
            return
        sheets: list[Pages] = [(one.pdf, pages) for one, pages in zip(made, ranges, strict=True)]
        asked = self._asked
        self.states.show_loading(self.tr("The paper is being sent to the printer"))

        def told(sent: int) -> None:
            words = self.tr("Sent to the printer and written into the register.")
            if not sent:
                self.preview.say_silent()
                words = self.preview.bar.text()
            if asked == self._asked:
                self._prepare_next(words, failed=not sent)
            else:
                self.registered.emit()

        self._context.tasks.run(self, partial(spool, errand.printer, sheets), told)

    def _save(self, made: Made) -> None:
        self._show(made)
        tried: list[str] = []
        saved: list[Path] = []

        def write(path: Path, data: bytes) -> None:
            tried.append(self._register(made, Way.SAVE))
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

    def _register(self, leaving: Made, way: Way) -> str:
        """The lines in the register, before anything leaves; returns why they were refused, or nothing."""
        try:
            papers.printed_together(leaving, way, by=self._context.session)
        except ShelterError as error:
            return sentence_for(error)
        return ""

    def _put(self, made: Made) -> None:
        self._made = made
        self.ready.emit(bool(made))

    def _fail(self, error: ShelterError) -> None:
        self._put([])
        self._happened, self._failed = "", False
        why = reason_words(error.reason) if isinstance(error, NothingToPrint) else sentence_for(error)
        self.states.show_error(
            self.tr("This paper cannot be made"), why, way=self.tr("Try again"), way_icon="refresh-cw", act=self.reload
        )


def file_name(job: Job) -> str:
    """A neutral name: the number of the paper, or its kind while it has none."""
    number = job.document if job.draft else job.code
    return f"{number.replace('/', '-')}.pdf"


def language_choices(offered: Sequence[tuple[str, ...]]) -> list[tuple[str, str]]:
    """The languages of a paper as keys and short words for a row of choices: "Қаз", "Рус", "Қаз + Рус"."""
    short = {"kk": "Қаз", "ru": "Рус", "en": "Eng"}
    return [("+".join(codes), " + ".join(short.get(code, code) for code in codes)) for codes in offered]
