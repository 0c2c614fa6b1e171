"""A paper from the catalogue to the sheet on screen and out of the house: gathered here, rendered in a worker."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.guards import Standing
from shelter_app.domain.ids import InterpreterId, OrganisationId, ResidentId
from shelter_app.domain.organisations import To
from shelter_app.domain.paper import NothingToPrint, Way
from shelter_app.security.files import Files, replace_whole
from shelter_app.services import papers
from shelter_app.services.papers import CalendarWanted, Finished, FormWanted, Job, PersonWanted, ReportWanted
from shelter_app.services.two_persons import Second
from shelter_app.views.page import Context
from shelter_app.views.paper.words import paper_words, reason_words, warning_words
from shelter_app.views.preview import PaperPreview
from shelter_app.views.printing import Errand, Pages, spool
from shelter_app.views.record.guards import GuardLines
from shelter_app.views.scaling import set_spacing
from shelter_app.views.second_person import SecondDialog, ask_second
from shelter_app.views.sentences import sentence_for
from shelter_app.views.widgets.states import StatePages

Made = list[Finished]


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which paper or pack of which file; ``about`` is the id of the stay, plan, follow-up or interpreter meant.

    ``to`` is whom a letter goes to. Without ``languages`` the paper comes in its usual one. A paper of the house has no
    file: ``since`` is the choice of the shift page, ``coded`` puts file numbers in the place of names, ``helpers`` are
    the organisations of a list to take along. A form of nobody is a blank one; ``large`` is its large type.
    """

    document: str
    resident_id: ResidentId | None = None
    languages: tuple[str, ...] = ()
    about: int | None = None
    since: str = ""
    coded: bool = False
    large: bool = False
    calendar: CalendarWanted | None = None
    to: To | None = None
    report: ReportWanted | None = None
    person: PersonWanted | None = None
    helpers: tuple[OrganisationId, ...] = ()


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
        self._happened, self._failed, self._left_behind = "", False, ""
        self.asking: SecondDialog | None = None
        self._second: Second | None = None
        self.preview = PaperPreview(context.messages, context.tasks)
        self.states = StatePages(content=self.preview, empty_icon="printer")
        self.guards = GuardLines(context)
        self.guards.changed.connect(self._on_guards_changed)
        layout = QVBoxLayout(self)
        set_spacing(layout, 0, 6)
        layout.addWidget(self.guards)
        layout.addWidget(self.states, 1)

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
        self._wanted, self._second = wanted, None
        self._put([])
        try:
            if wanted.report is not None:
                self._collect(wanted.report, wanted.languages)
                return
            jobs = self._gathered(wanted)
        except ShelterError as error:
            self._fail(error)
            return
        self._render(jobs, self._show)

    def _collect(self, report: ReportWanted, languages: tuple[str, ...]) -> None:
        """A report reads the whole registry: that is done in a worker as well, once the look is written down."""
        by = self._context.session
        begun = papers.begin(report, languages, by=by)
        self._asked += 1
        asked = self._asked
        self.states.show_loading(self.tr("The paper is being prepared"))

        def deliver(job: Job) -> None:
            if asked == self._asked:
                self._render((job,), self._show)

        def fail(error: ShelterError) -> None:
            if asked == self._asked:
                self._fail(error)

        self._context.tasks.run(self, partial(papers.report_apart, begun, by=by), deliver, fail)

    def _gathered(self, wanted: Wanted) -> tuple[Job, ...]:
        by = self._context.session
        if wanted.document.startswith(papers.FORM):
            interpreter = InterpreterId(wanted.about) if wanted.about is not None else None
            form = FormWanted(wanted.document, wanted.resident_id, large=wanted.large, interpreter_id=interpreter)
            return (papers.form(form, wanted.languages, by=by),)
        if wanted.person is not None:
            return (papers.of_person(wanted.person, wanted.languages, by=by),)
        if wanted.resident_id is not None:
            return papers.sheets(
                wanted.document, wanted.resident_id, wanted.languages, about=wanted.about, to=wanted.to, by=by
            )
        if wanted.calendar is not None:
            sheet = replace(wanted.calendar, coded=wanted.coded)
            return (papers.calendar_sheet(sheet, wanted.languages, by=by),)
        if wanted.helpers:
            return (papers.help_list(wanted.helpers, wanted.languages, by=by),)
        house = papers.of_the_house
        since, coded, about = wanted.since, wanted.coded, wanted.about
        return (house(wanted.document, wanted.languages, since=since, coded=coded, about=about, by=by),)

    def reload(self) -> None:
        """Gather the same paper again: something it tells has changed, or a copy of it has left."""
        if self._wanted is not None:
            self.show_paper(self._wanted)

    def print_paper(self) -> None:
        """Ask for a printer; a letter gets its number now, and each copy says on every page which one it is."""
        if not self._made:
            return
        if self._asks_second(self.print_paper):
            return
        printer = self.preview.choose_printer()
        if printer is not None:
            self.print_to(Errand.of(printer))

    def _asks_second(self, then: Callable[[], None]) -> bool:
        """Whether a second person is asked first, because several residents stand on what lies here."""
        if self._second is not None or not papers.several_in(self.jobs):
            return False

        def agreed(second: Second) -> None:
            self._second = second
            then()

        self.asking = ask_second(self, self._context, agreed)
        return True

    def print_to(self, errand: Errand) -> None:
        """Print the wanted pages and copies, all of them as one job."""
        ranges = errand.pages([one.pages for one in self._made])
        chosen = [(one.job, pages) for one, pages in zip(self._made, ranges, strict=True) if pages]
        self._finish([job for job, _pages in chosen], errand.copies, partial(self._send, errand, self._free(chosen)))

    def _free(self, chosen: Sequence[tuple[Job, range]]) -> list[tuple[Job, range]]:
        return [one for one in chosen if not any(standing.closed for standing in self._standing(one[0]))]

    def save_paper(self) -> None:
        """Ask where to; the copy is registered first and its name says nothing about the child."""
        if len(self._made) == 1 and not self._asks_second(self.save_paper):
            self._finish([self._made[0].job], 1, self._save)

    def _finish(self, jobs: Sequence[Job], copies: int, then: Callable[[Made], None]) -> None:
        free = [job for job in jobs if not any(one.closed for one in self._standing(job))]
        if not free:
            if jobs:
                self.preview.bar.show_failing(self._held_back(jobs))
            return
        self._left_behind = self._held_back([job for job in jobs if job not in free])
        try:
            numbered = [papers.final(job, by=self._context.session) for job in free]
        except ShelterError as error:
            self.preview.bar.show_failing(sentence_for(error))
            return
        # Until it lies there nothing leaves: neither the sheet before it nor the same copy a second time.
        self._put([])
        sets = zip(*(job.in_copies(copies) for job in numbered), strict=True)
        self._render([job for one in sets for job in one], then)

    def _standing(self, job: Job) -> tuple[Standing, ...]:
        return papers.waits_for(job, by=self._context.session)

    def _held_back(self, jobs: Sequence[Job]) -> str:
        """What stays here until its rule is kept; nothing where everything may leave."""
        if not jobs:
            return ""
        names = ", ".join(dict.fromkeys(paper_words(job.document, self._context.session) for job in jobs))
        return self.tr("Not printed: {papers}. What it waits for stands above it.").format(papers=names)

    def _show_guards(self) -> None:
        """What the papers on the desk wait for, each rule once; of brothers and sisters the first who waits."""
        found = [(job, self._standing(job)) for job in self.jobs]
        whose = next((job for job, standing in found if standing), None)
        standing = next((standing for job, standing in found if job is whose), ())
        resident_id, about = (whose.resident_id, whose.about) if whose else (None, "")
        # What an interview or an assessment waits for is written down in it: a fact of the file would not meet it.
        records = whose is None or (whose.interview_id is None and whose.needs_id is None)
        self.guards.show_standing(standing, resident_id, about=about, records=records)

    def _on_guards_changed(self) -> None:
        self.reload()

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
            words.append(self._draft_words(jobs))
        words += [warning_words(code) for code in dict.fromkeys(code for job in jobs for code in job.warnings)]
        if words:
            say = self.preview.bar.show_failing if failed else self.preview.bar.show_info
            say(" ".join(words))

    def _draft_words(self, jobs: Sequence[Job]) -> str:
        if len(jobs) > 1:
            return self.tr("The letters are drafts: printing gives each its number.")
        if jobs[0].document == papers.SHIFT:
            return self.tr("Printing or saving gives the sheet its number in the journal of shifts.")
        return self.tr("A draft: printing or saving gives the letter its number.")

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
                left, self._left_behind = self._left_behind, ""
                self._prepare_next(" ".join(filter(None, (words, left))), failed=not sent or bool(left))
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
            papers.printed_together(leaving, way, second=self._second, by=self._context.session)
        except ShelterError as error:
            return sentence_for(error)
        return ""

    def _put(self, made: Made) -> None:
        self._made = made
        self._show_guards()
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
    short = {"kk": "Қаз", "ru": "Рус", "en": "Eng", "ky": "Кырг", "tg": "Тоҷ", "uz": "Oʻzb"}
    return [("+".join(codes), " + ".join(short.get(code, code) for code in codes)) for codes in offered]
