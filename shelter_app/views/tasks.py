"""Work off the window's thread and work a little later: the only place that knows threads and one-shot timers."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import count
from typing import TypeVar

from PySide6.QtCore import QElapsedTimer, QObject, QRunnable, Qt, QThreadPool, QTimer, Signal, SignalInstance, Slot

from shelter_app.domain.errors import ShelterError

T = TypeVar("T")


class Cancelled(Exception):
    """Raised inside the work when the person has stopped it."""


class Progress:
    """Given to long work: says how far it is and asks whether it is still wanted."""

    def __init__(self, tell: Callable[[int, int], None]) -> None:
        self._tell = tell
        self._stopped = threading.Event()

    def step(self, done: int, whole: int) -> None:
        """Report progress; raises `Cancelled` when the person has stopped the work."""
        if self._stopped.is_set():
            raise Cancelled
        self._tell(done, whole)

    def stop(self) -> None:
        self._stopped.set()

    @property
    def stopped(self) -> bool:
        return self._stopped.is_set()


class _Work:
    """What a worker is to do and what came of it.

    What the work holds may be the last that keeps a page or a dialog alive, and what dies on a worker's thread while
    the window's thread takes its parts down ends the process. So the worker only ever borrows this shell, and the
    window's thread empties it.
    """

    def __init__(self, act: Callable[[], object]) -> None:
        self._act: Callable[[], object] | None = act
        self._result: object = None
        self._error: BaseException | None = None

    def do(self) -> None:
        """On the worker's thread."""
        assert self._act is not None
        try:
            self._result = self._act()
        except BaseException as error:  # noqa: BLE001  (handed to the window's thread, which raises what is a bug)
            self._error = error

    def emptied(self) -> tuple[object, BaseException | None]:
        """On the window's thread: what came of it, and the work is let go of there."""
        result, error = self._result, self._error
        self._act = self._result = self._error = None
        return result, error


class _Wire(QObject):
    """Lives on the window's thread as long as the work does, whether or not anybody waits for it any more."""

    finished = Signal(object)
    failed = Signal(object)
    progressed = Signal(int, int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.work: _Work | None = None

    def hand_over(self) -> None:
        """The work is over: what came of it goes to whoever still waits for it."""
        self.deleteLater()
        assert self.work is not None
        result, error = self.work.emptied()
        if error is None:
            self.finished.emit(result)
        else:
            self.failed.emit(error)


class _Relay(QObject):
    """Lives on the window's thread as a child of the owner, so that a late answer finds nobody."""

    def __init__(
        self,
        owner: QObject,
        done: Callable[[object], None],
        failed: Callable[[ShelterError], None] | None,
        progressed: Callable[[int, int], None] | None,
        ended: Callable[[], None] | None,
    ) -> None:
        super().__init__(owner)
        self._done, self._failed, self._progressed, self._ended = done, failed, progressed, ended

    @Slot(object)
    def on_finished(self, result: object) -> None:
        self._end()
        self._done(result)

    @Slot(object)
    def on_failed(self, error: BaseException) -> None:
        self._end()
        if isinstance(error, Cancelled):
            return
        if self._failed is None or not isinstance(error, ShelterError):
            raise error
        self._failed(error)

    @Slot(int, int)
    def on_progressed(self, done: int, whole: int) -> None:
        if self._progressed is not None:
            self._progressed(done, whole)

    def _end(self) -> None:
        self.deleteLater()
        if self._ended is not None:
            self._ended()


class _Run(QRunnable):
    def __init__(self, work: _Work, number: int, over: SignalInstance, done: threading.Event) -> None:
        super().__init__()
        self._work, self._number, self._over, self._done = work, number, over, done

    def run(self) -> None:
        self._work.do()
        self._done.set()
        # Told by what outlives the worker: the wire may be gone before this call returns. At the end of the program
        # nobody is left to be told.
        with suppress(RuntimeError):
            self._over.emit(self._number)


class Job:
    """A piece of work under way."""

    def __init__(self, progress: Progress, over: threading.Event) -> None:
        self._progress, self._over = progress, over

    def cancel(self) -> None:
        """Ask the work to stop at its next step; `done` is not called any more, a fault met on the way is told."""
        self._progress.stop()

    def wait(self, milliseconds: int) -> bool:
        """Hold the window until the work itself is over, for a lock; False when it still runs after that time."""
        return self._over.wait(milliseconds / 1000)


class Tasks(QObject):
    """Runs work that takes data and returns data; the window's connection to the database stays on its own thread.

    Work that has to read or write the registry opens a connection of its own there and closes it: the services whose
    names end in `_apart`."""

    _over = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._wires: dict[int, _Wire] = {}
        self._numbers = count(1)
        self._over.connect(self._on_over, Qt.ConnectionType.QueuedConnection)

    @Slot(int)
    def _on_over(self, number: int) -> None:
        self._wires.pop(number).hand_over()

    def run(
        self,
        owner: QObject,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[ShelterError], None] | None = None,
        *,
        ended: Callable[[], None] | None = None,
    ) -> Job:
        """Call `work` off the window's thread, then `done(result)` on it, unless the owner is gone by then.

        `failed` gets the world's faults; a bug is raised again on the window's thread. `ended` comes before any of
        them, whatever became of the work: whoever closed or disabled something for its time opens it again there."""
        return self._start(owner, lambda _progress: work(), done, failed, None, ended)

    def run_long(
        self,
        owner: QObject,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Callable[[ShelterError], None] | None = None,
        progressed: Callable[[int, int], None] | None = None,
        *,
        ended: Callable[[], None] | None = None,
    ) -> Job:
        """As `run`, for work that reports steps and can be stopped."""
        return self._start(owner, work, done, failed, progressed, ended)

    def _start(
        self,
        owner: QObject,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Callable[[ShelterError], None] | None,
        progressed: Callable[[int, int], None] | None,
        ended: Callable[[], None] | None,
    ) -> Job:
        wire = _Wire(self)
        progress = Progress(wire.progressed.emit)
        wire.work = _Work(lambda: work(progress))

        def deliver(result: object) -> None:
            if not progress.stopped:
                done(result)  # type: ignore[arg-type]

        relay = _Relay(owner, deliver, failed, progressed, ended)
        wire.finished.connect(relay.on_finished)
        wire.failed.connect(relay.on_failed)
        wire.progressed.connect(relay.on_progressed, Qt.ConnectionType.QueuedConnection)
        over = threading.Event()
        number = next(self._numbers)
        self._wires[number] = wire
        self._pool.start(_Run(wire.work, number, self._over, over))
        return Job(progress, over)

    def wait(self, milliseconds: int = 2000) -> bool:
        """Wait for work under way, used when the program closes; False when something is still running."""
        return self._pool.waitForDone(milliseconds)


class Later(QObject):
    """Calls once, some time after the last request: drafts, search as one types, a delayed progress line."""

    def __init__(self, owner: QObject, milliseconds: int, act: Callable[[], None]) -> None:
        super().__init__(owner)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(milliseconds)
        self._timer.timeout.connect(act)

    def ask(self) -> None:
        """Start, or start again, the wait."""
        self._timer.start()

    def drop(self) -> None:
        self._timer.stop()

    @property
    def waiting(self) -> bool:
        return self._timer.isActive()

    def now(self) -> None:
        """Do what was asked for at once, if anything was."""
        if self._timer.isActive():
            self._timer.stop()
            self._timer.timeout.emit()


class Slices(QObject):
    """Works through steps on the window's thread in short turns, so that keys and paint come in between.

    For what only that thread can do, such as making a long form; `finish` does the rest of it at once."""

    TURN_MS = 10

    def __init__(self, owner: QObject, *, pause_ms: int = 0, done: Callable[[], None] | None = None) -> None:
        super().__init__(owner)
        self._steps: Iterator[object] = iter(())
        self._done = done
        self._soon = Later(self, pause_ms, self._turn)

    def begin(self, steps: Iterator[object]) -> None:
        """Take up these steps, in place of any that are left; the first turn is taken at once."""
        self._steps = steps
        self._turn()

    def begin_soon(self, steps: Iterator[object]) -> None:
        """The same, with the first turn after a pause."""
        self._steps = steps
        self._soon.ask()

    @property
    def going(self) -> bool:
        return self._soon.waiting

    def finish(self) -> None:
        """Take all steps that are left."""
        if self.going:
            self._soon.drop()
            for _step in self._steps:
                pass
            self._end()

    def _turn(self) -> None:
        taken = QElapsedTimer()
        taken.start()
        for _step in self._steps:
            if taken.hasExpired(self.TURN_MS):
                self._soon.ask()
                return
        self._end()

    def _end(self) -> None:
        if self._done is not None:
            self._done()


class Every(QObject):
    """Calls again and again while its owner lives: clocks and waits shown in words."""

    def __init__(self, owner: QObject, milliseconds: int, act: Callable[[], None]) -> None:
        super().__init__(owner)
        self._timer = QTimer(self)
        self._timer.setInterval(milliseconds)
        self._timer.timeout.connect(act)

    def start(self) -> None:
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()


class Sweeper(QObject):
    """Lets Python's cycle collector run on the window's thread only.

    A collection begun inside a worker would destroy widgets there, which Qt answers with a crash some time later.
    """

    def __init__(self, owner: QObject | None = None, milliseconds: int = 1000) -> None:
        super().__init__(owner)
        gc.disable()
        self._every = Every(self, milliseconds, self.sweep)
        self._every.start()

    def sweep(self) -> None:
        """Collect as far as the collector's own thresholds ask for it."""
        counts, limits = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > limits[generation]:
                gc.collect(generation)
                return
