"""A batch of papers on its way: a few at a time are gathered here, made and sent in a worker, and registered between.

Never more than one handful of papers is in memory, and every copy stands in the register before it leaves.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrinter

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.paper import Way
from shelter_app.security.files import Files, replace_whole
from shelter_app.services import papers
from shelter_app.services.papers import Finished, FormWanted, Job
from shelter_app.views.page import Context
from shelter_app.views.printing import Pages, spool
from shelter_app.views.tasks import Every

HANDFUL: Final = 12
"""So many papers are made and sent at once: what a stop takes a moment for, and what memory holds."""
Send = Callable[[Sequence[Finished]], int]
T = TypeVar("T")


def into_folder(folder: Path, made: Sequence[Finished]) -> int:
    """Writes each paper as a file of its own, named by its number; how many are there, 0 where the folder refuses."""
    try:
        for one in made:
            copy = f"-{one.job.copy}" if one.job.copy > 1 else ""
            replace_whole(Files(), folder / f"{one.job.code.replace('/', '-')}{copy}.pdf", one.pdf)
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
    """`start()` begins, `stop()` ends it after the handful under way; `progressed` and `ended` tell."""

    progressed = Signal(int, int)
    ended = Signal(object)

    def __init__(
        self,
        owner: QObject,
        context: Context,
        wanted: Sequence[FormWanted],
        languages: tuple[str, ...],
        way: Way,
        send: Send,
    ) -> None:
        super().__init__(owner)
        self._context, self._languages, self._way, self._send = context, languages, way, send
        self._whole, self._todo = len(wanted), iter(wanted)
        self._handful: list[Job] = []
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
                self._handful += self._job(wanted)
        if wanted is not None and len(self._handful) < HANDFUL:
            return
        self._gather.stop()
        jobs, self._handful = self._handful, []
        if not jobs:
            self.ended.emit(self._outcome)
            return
        self._work(partial(_made, jobs), self._register)

    def _job(self, wanted: FormWanted) -> Iterator[Job]:
        """The paper, or none where it cannot be made any more: a consent was taken back, a file closed."""
        try:
            yield papers.form(wanted, self._languages, by=self._context.session)
        except ShelterError:
            self._outcome.left_out += 1

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


def _made(jobs: Sequence[Job]) -> list[Finished]:
    return [papers.finish(job) for job in jobs]
