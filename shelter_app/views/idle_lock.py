"""Asks for the lock when nobody has touched the program for a while, or when the computer itself locks or sleeps."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence

from shelter_app.views import keys, session_watch

DEFAULT_SECONDS = 180
LEAST_SECONDS, MOST_SECONDS = 60, 600
AGAIN_SECONDS = 5

# A key that is a shortcut reaches a window only when it is let go.
_ACTIVITY = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    }
)


def monotonic() -> float:
    """Seconds that no change of the wall clock moves and that go on while the computer sleeps."""
    boottime = getattr(time, "CLOCK_BOOTTIME", None)
    return time.clock_gettime(boottime) if boottime is not None else time.monotonic()


class IdleLock(QObject):
    """Only asks: `lock_requested(reason)` with "idle", "system", "sleep" or "person". It never waits for a dialog.

    It hears keys and clicks where they enter a window of the program, not at each of its parts: a filter on the whole
    program would be called for every event of every widget, also of those that are being taken apart.
    """

    lock_requested = Signal(str)

    def __init__(
        self,
        seconds: int = DEFAULT_SECONDS,
        clock: Callable[[], float] = monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._limit = 0
        self._asked_at: float | None = None
        self._touched = clock()
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.check)
        self._watch: QObject | None = None
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._on_focus_window_changed)
        self.set_seconds(seconds)

    def set_seconds(self, seconds: int) -> None:
        """The centre's own limit, held between one and ten minutes."""
        self._limit = min(max(seconds, LEAST_SECONDS), MOST_SECONDS)

    def start(self) -> None:
        """Begin to watch every window of the program and the computer's own lock."""
        self._touched = self._clock()
        self._asked_at = None
        self._listen()
        if self._watch is None:
            self._watch = session_watch.start(self, self.ask)
        self._timer.start()

    def stop(self) -> None:
        for window in QGuiApplication.allWindows():
            window.removeEventFilter(self)
        self._timer.stop()

    def check(self) -> None:
        """Ask for the lock when the limit has passed since the last key, click or touch; again while nothing locks."""
        self._listen()
        now = self._clock()
        asked_just_now = self._asked_at is not None and now - self._asked_at < AGAIN_SECONDS
        if now - self._touched >= self._limit and not asked_just_now:
            self._asked_at = now
            self.ask("idle")

    def _on_focus_window_changed(self) -> None:
        if self._timer.isActive():
            self._listen()

    def _listen(self) -> None:
        """Hear every window there is: one that opened by itself and was never in front has its turn each second."""
        for window in QGuiApplication.allWindows():
            window.installEventFilter(self)

    def ask(self, reason: str) -> None:
        """Ask for the lock now; whoever answers takes a second question for the first."""
        self.lock_requested.emit(reason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _ACTIVITY and event.spontaneous():
            self._touched = self._clock()
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and _is_lock_key(event):
                self.ask("person")
                return True
        return False


def _is_lock_key(event: QKeyEvent) -> bool:
    """Ctrl+L where no shortcut took it: a modal dialog keeps the main window's shortcuts from working, not this."""
    pressed = QKeySequence(event.keyCombination())
    return any(pressed == sequence for sequence in keys.sequences("Ctrl+L"))
