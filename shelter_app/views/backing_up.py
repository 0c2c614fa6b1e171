"""Copies of the registry in the window: made in a worker, once a day by themselves and before the program ends."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from shelter_app import log
from shelter_app.domain.backups import Standing
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.staff import Can
from shelter_app.log import Event
from shelter_app.services.backups import making
from shelter_app.services.backups.making import Made
from shelter_app.views.page import Context
from shelter_app.views.putting_away import attempt
from shelter_app.views.scaling import column, row, set_sizes
from shelter_app.views.sentences import sentence_for
from shelter_app.views.tasks import Every, Job, Later
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.message_bar import MessageBar, Way

translate = QCoreApplication.translate
LOOK_EVERY_MS = 10 * 60_000
FIRST_LOOK_MS = 60_000
STOP_WITHIN_MS = 500
ENDS_AFTER_MS = 60_000
"""How long the program says that its last copy failed; the registry is closed by then."""


class CopyWork(QObject):
    """One copy at a time: `start`, `stop`, and what became of it as signals; a stopped one only tells `ended`."""

    progressed = Signal(int, int)
    made = Signal(object)
    failed = Signal(object)
    ended = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._job: Job | None = None

    @property
    def running(self) -> bool:
        return self._job is not None

    def start(self) -> None:
        """Make a copy in the chosen folder, unless one is being made."""
        if self._job is not None:
            return
        session, place = self.context.session, self.context.place
        self._job = self.context.tasks.run_long(
            self,
            lambda progress: making.make_apart(place, None, progress.step, by=session),
            self._on_made,
            self._on_failed,
            self.progressed.emit,
            ended=self._on_ended,
        )

    def stop(self) -> None:
        """Ends the work within a moment, also the process that proves the copy; nothing unfinished remains."""
        if self._job is not None:
            self._job.cancel()
            self._job.wait(STOP_WITHIN_MS)

    def _on_made(self, made: Made) -> None:
        try:
            making.write_down(made, by=self.context.session)
        except ShelterError as error:
            self._on_failed(error)
            return
        log.record(Event.BACKUP_MADE, size=made.proven.copy.size, removed=made.removed)
        self.made.emit(made)

    def _on_failed(self, error: ShelterError) -> None:
        log.record(Event.BACKUP_REFUSED, level=logging.WARNING, error=type(error))
        self.failed.emit(error)

    def _on_ended(self) -> None:
        self._job = None
        self.ended.emit()


class CopyGuard(QObject):
    """Makes the copy of the day while somebody works, and the one before the program ends."""

    changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.problem = ""
        self.work = CopyWork(context, self)
        self.work.made.connect(lambda _made: self._say(""))
        self.work.failed.connect(lambda error: self._say(sentence_for(error)))
        self._every = Every(self, LOOK_EVERY_MS, self.look)
        self._first = Later(self, FIRST_LOOK_MS, self.look)
        self._leaving: LeavingWindow | None = None
        if context.session.can(Can.BACK_UP):
            self._every.start()
            self._first.ask()

    def look(self) -> None:
        """Begins the copy of the day where it is due and its drive is there; the age of the newest is told anew."""
        self.changed.emit()
        session = self.context.session
        if making.is_due(by=session) and making.is_there(self.context.place, by=session):
            self.work.start()

    def stop(self) -> None:
        """For a lock: the process that holds keys ends, and so does everything it has begun."""
        self._every.stop()
        self._first.drop()
        self.work.stop()
        if self.leaving is not None:
            self.leaving.work.stop()

    @property
    def leaving(self) -> LeavingWindow | None:
        """The window of the last copy while the registry is still open behind it."""
        return self._leaving if self._leaving is not None and self._leaving.holds else None

    def leave(self, then: Callable[[], None]) -> None:
        """Calls ``then`` after a last copy, at once where nothing is new or no drive is there."""
        self.stop()
        if not self._is_wanted():
            then()
            return
        self._leaving = LeavingWindow(CopyWork(self.context, self), then)
        self._leaving.show()
        self._leaving.work.start()

    def _is_wanted(self) -> bool:
        session, place = self.context.session, self.context.place
        found: list[bool] = []
        if session.can(Can.BACK_UP) and not session.centre.training:
            attempt(lambda: found.append(making.standing(by=session).changed and making.is_there(place, by=session)))
        return any(found)

    def _say(self, problem: str) -> None:
        self.problem = problem
        self.changed.emit()


class LeavingWindow(QWidget):
    """What is left of the program while the last copy is made: how far it is, and the way to leave without it."""

    def __init__(self, work: CopyWork, then: Callable[[], None]) -> None:
        super().__init__()
        self.work, self._then = work, then
        self._left = False
        self._end = Later(self, ENDS_AFTER_MS, self._finish)
        self.setWindowTitle("Pana")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.title = Label(role="compact", wrap=True, text=self.tr("A copy is being made before Pana ends"))
        self.words = Label(
            tone="text2", wrap=True, text=self.tr("Do not pull the drive out yet. The window closes by itself.")
        )
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.skip = Button(kind="ghost", text=self.tr("End without a copy"), shortcut="Escape", clicked=self.close)
        self.soon = Label(tone="text2", wrap=True, text=self.tr("Pana ends by itself within a minute."))
        self.soon.hide()
        layout = column(
            self.title, self.words, self.bar, self.soon, row(None, self.skip), spacing=14, margins=(24, 20, 24, 20)
        )
        self.setLayout(layout)
        set_sizes(self, least_width=460)
        work.progressed.connect(self._on_progressed)
        work.made.connect(lambda _made: self.close())
        work.failed.connect(self._on_failed)

    @property
    def holds(self) -> bool:
        """Whether the registry is still open behind this window."""
        return not self._left

    def closeEvent(self, event: QCloseEvent) -> None:
        self._end.drop()
        self._leave()
        super().closeEvent(event)

    def _finish(self) -> None:
        self.close()

    def _leave(self) -> None:
        if not self._left:
            self._left = True
            self.work.stop()
            self._then()

    def _on_progressed(self, done: int, whole: int) -> None:
        if (done, whole) != (1, 1):
            self.bar.setRange(0, max(whole, 1))
            self.bar.setValue(done)
            return
        self.bar.setRange(0, 0)
        self.words.setText(self.tr("The copy is being read again to prove it. Do not pull the drive out yet."))

    def _on_failed(self, error: ShelterError) -> None:
        self.bar.hide()
        self.title.setText(self.tr("No copy was made"))
        self.words.setText(sentence_for(error))
        self.skip.setText(self.tr("End Pana"))
        self.soon.show()
        self._leave()
        self._end.ask()


def standing_words(standing: Standing, context: Context) -> str:
    """How well the registry is guarded, in the few words of the bottom line."""
    newest, apart = standing.newest, standing.apart
    if newest is None or newest.copied_at is None:
        return translate("BackingUp", "There is no verified copy yet.")
    if apart is None or apart.copied_at is None:
        words = translate("BackingUp", "Verified copy: {when}, but on this computer only")
        return words.format(when=near(newest.copied_at, context))
    if standing.ahead:
        words = translate("BackingUp", "The date of the last copy lies in the future: {when}. Check the clock")
        return words.format(when=near(apart.copied_at, context))
    if standing.late:
        words = translate("BackingUp", "The last copy outside this computer is too old: {when}")
        return words.format(when=near(apart.copied_at, context))
    words = translate("BackingUp", "Verified copy: {when}")
    return words.format(when=near(newest.copied_at, context))


def near(moment: datetime, context: Context) -> str:
    """Yesterday, 16:10, where the centre is."""
    session = context.session
    return context.formats.near_moment(moment.astimezone(session.tz), session.today())


class CopiesBar(MessageBar):
    """For the director above the list of Today: no copy outside this computer for three days, and the way to it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        context.changes.backups_changed.connect(self.refresh)
        context.language.changed.connect(lambda _code: self.refresh())
        self.refresh()

    def refresh(self) -> None:
        """Read how old the newest copies are."""
        session = self.context.session
        if not session.can(Can.EDIT_CENTRE) or session.centre.training:
            return
        found = making.standing(by=session)
        if not found.late:
            self.clear()
            return
        words = translate(
            "BackingUp",
            "Plug in the drive for copies: if this computer breaks or is stolen, all that came after the last copy is "
            "lost. {state}.",
        ).format(state=standing_words(found, self.context).rstrip("."))
        go = self.context.navigator.go
        self.show_failing(words, Way(translate("BackingUp", "Copies"), lambda: go("administration", part="backups")))
