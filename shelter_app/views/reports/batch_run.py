"""A batch of papers on its way: a few at a time are gathered here, made and sent in a worker, and registered between.

Never more than one handful of papers is in memory, unless all of them leave together; every copy stands in the register
before it leaves.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, Final, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrinter

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.paper import Way
from shelter_app.domain.periods import Period
from shelter_app.domain.saved_reports import SavedReport
from shelter_app.security.files import Files, replace_whole
from shelter_app.services import papers, saved_reports
from shelter_app.services.papers import Begun, Finished, FormWanted, Named, spreadsheets
from shelter_app.services.session import Session
from shelter_app.views.page import Context
from shelter_app.views.printing import Pages, spool
from shelter_app.views.tasks import Every

HANDFUL: Final = 12
"""So many papers are made and sent at once: what a stop takes a moment for, and what memory holds."""
Send = Callable[[Sequence[Finished]], int]
Making = Callable[[], Finished]
Gather = Callable[[Any], Making]
"""What is done with one wanted paper in the window's thread; what it gives back makes the paper in a worker."""
T = TypeVar("T")


def of_forms(languages: tuple[str, ...], *, by: Session) -> Gather:
    """Filled questionnaires in these languages, gathered from the registry here."""

    def gather(wanted: FormWanted) -> Making:
        return partial(papers.finish, papers.form(wanted, languages, by=by))

    return gather


@dataclass(frozen=True, slots=True)
class AsSheet:
    """A report of a batch as a spreadsheet instead of pages."""

    kept: SavedReport


class OfReports:
    """Reports of one period: the look is written down here, the registry is read in a worker.

    Two papers of one number, such as the same report in two languages or as a spreadsheet, are two copies of it."""

    def __init__(self, period: Period, named: Named | None, *, by: Session) -> None:
        self._period, self._named, self._by = period, named, by
        self._last: dict[str, int] = {}

    def __call__(self, asked: SavedReport | AsSheet) -> Making:
        kept = asked.kept if isinstance(asked, AsSheet) else asked
        wanted = saved_reports.wanted(kept, self._period, self._named)
        begun = papers.begin(wanted, tuple(kept.languages.split("+")), by=self._by)
        number = begun.stamp.document
        copy = max(begun.stamp.copy, self._last.get(number, 0) + 1)
        self._last[number] = copy
        mine = replace(begun, stamp=replace(begun.stamp, copy=copy, copies=copy))
        return partial(_sheet if isinstance(asked, AsSheet) else _report, mine, self._by)


def _report(begun: Begun, by: Session) -> Finished:
    return papers.finish(papers.report_apart(begun, by=by))


def _sheet(begun: Begun, by: Session) -> Finished:
    job = papers.report_apart(begun, by=by)
    return Finished(job, spreadsheets.book(job), pages=0, suffix=".xlsx")


def into_folder(folder: Path, made: Sequence[Finished]) -> int:
    """Writes each paper as a file of its own, named by its number; how many are there, 0 where the folder refuses."""
    try:
        for one in made:
            copy = f"-{one.job.copy}" if one.job.copy > 1 else ""
            replace_whole(Files(), folder / f"{one.job.code.replace('/', '-')}{copy}{one.suffix}", one.pdf)
    except OSError:
        return 0
    return len(made)


def onto_paper(printer: QPrinter, made: Sequence[Finished]) -> int:
    """Sends a handful as one job of the printer; how many papers went out, 0 where it did not answer."""
    sheets: list[Pages] = [(one.pdf, range(one.pages)) for one in made]
    return len(made) if spool(printer, sheets) else 0


@dataclass(slots=True)
class Outcome:
    """What became of a batch: how many left, how many could not be made, and why it ended before its end."""

    sent: int = 0
    left_out: int = 0
    stopped: bool = False
    refused: bool = False
    fault: ShelterError | None = None


class BatchRun(QObject):
    """`start()` begins, `stop()` ends it after the handful under way; `progressed` and `ended` tell.

    Papers that leave ``together`` are made one by one and go as one job at the end; stopped before, none of them goes.
    """

    progressed = Signal(int, int)
    ended = Signal(object)

    def __init__(
        self,
        owner: QObject,
        context: Context,
        wanted: Sequence[Any],
        gather: Gather,
        way: Way,
        send: Send,
        *,
        together: bool = False,
    ) -> None:
        super().__init__(owner)
        self._context, self._prepare, self._way, self._send = context, gather, way, send
        self._together = together
        self._whole, self._todo = len(wanted), iter(wanted)
        self._handful: list[Making] = []
        self._held: list[Finished] = []
        self._outcome = Outcome()
        self._made: list[Finished] = []
        self._entered: list[Finished] = []
        self._gather = Every(self, 0, self._gather_one)
        self._enter = Every(self, 0, self._enter_one)

    def start(self) -> None:
        self.progressed.emit(0, self._whole)
        self._gather.start()

    def stop(self) -> None:
        """What is under way is finished; nothing after it begins."""
        self._outcome.stopped = True

    def _gather_one(self) -> None:
        """One paper at a turn of the event loop, so that the window answers while a thousand are gathered."""
        wanted = None if self._outcome.stopped else next(self._todo, None)
        if wanted is not None:
            with self._ending(self._gather):
                self._handful += self._making(wanted)
        if wanted is not None and len(self._handful) < (1 if self._together else HANDFUL):
            return
        self._gather.stop()
        makings, self._handful = self._handful, []
        if makings:
            self._work(partial(_made, makings), self._take)
        elif self._held and not self._outcome.stopped:
            made, self._held = self._held, []
            self._register(made)
        else:
            self.ended.emit(self._outcome)

    def _making(self, wanted: object) -> Iterator[Making]:
        """The paper, or none where it cannot be made any more: a consent was taken back, a file closed."""
        try:
            yield self._prepare(wanted)
        except ShelterError:
            self._outcome.left_out += 1

    def _take(self, made: list[Finished]) -> None:
        """What was made is registered, or waits for the others where all of them leave together."""
        if not self._together:
            self._register(made)
            return
        self._held += made
        self.progressed.emit(len(self._held) + self._outcome.left_out, self._whole)
        self._gather.start()

    def _register(self, made: list[Finished]) -> None:
        self._made, self._entered = made, []
        self._enter.start()

    def _enter_one(self) -> None:
        """One line of the register at a turn of the event loop; when all of the handful stand there they leave."""
        one = self._made[len(self._entered)]
        try:
            with self._ending(self._enter):
                papers.printed_together([one], self._way, by=self._context.session)
        except ShelterError as error:
            self._enter.stop()
            self._fail(error)
            return
        self._entered.append(one)
        if len(self._entered) == len(self._made):
            self._enter.stop()
            self._work(partial(self._send, self._entered), self._sent)

    def _sent(self, count: int) -> None:
        self._outcome.sent += count
        if not count:
            self._outcome.refused = True
            self.ended.emit(self._outcome)
            return
        self.progressed.emit(self._outcome.sent + self._outcome.left_out, self._whole)
        self._gather.start()

    @contextmanager
    def _ending(self, every: Every) -> Iterator[None]:
        """A bug ends the batch before it is reported: asked again it would only come again, in a window kept open."""
        try:
            yield
        except ShelterError:
            raise
        except Exception:
            every.stop()
            self.ended.emit(self._outcome)
            raise

    def _work(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Work off the window's thread; after a bug in it the batch is over."""

        def came(result: T | _Bug) -> None:
            if isinstance(result, _Bug):
                self.ended.emit(self._outcome)
                raise result.error
            done(result)

        self._context.tasks.run(self, partial(_tried, work), came, self._fail)

    def _fail(self, error: ShelterError) -> None:
        self._outcome.fault = error
        self.ended.emit(self._outcome)


@dataclass(frozen=True, slots=True)
class _Bug:
    """What went wrong in the program itself, on its way to the window's thread."""

    error: Exception


def _tried(work: Callable[[], T]) -> T | _Bug:
    try:
        return work()
    except ShelterError:
        raise
    except Exception as error:  # noqa: BLE001  (raised again on the window's thread, once the batch has ended)
        return _Bug(error)


def _made(makings: Sequence[Making]) -> list[Finished]:
    return [making() for making in makings]
