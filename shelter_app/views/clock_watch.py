"""Looks at the clock of the computer while somebody works, and says above every page when it was set back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from shelter_app.domain.staff import Can
from shelter_app.services import clock_watch
from shelter_app.services.clock_watch import ClockBehind
from shelter_app.services.session import Session
from shelter_app.views.formats import Formats
from shelter_app.views.messages import Messages
from shelter_app.views.tasks import Every
from shelter_app.views.widgets.message_bar import MessageBar, Way

CHECK_MS = 60_000


class ClockWatch(QObject):
    """`changed` is called when the clock went wrong or was put right; `say` puts it into the bar of the window."""

    def __init__(
        self, session: Session, changed: Callable[[], None], parent: QObject, *, milliseconds: int = CHECK_MS
    ) -> None:
        super().__init__(parent)
        self._session, self._changed = session, changed
        self.found: ClockBehind | None = clock_watch.look(by=session)
        self._every = Every(self, milliseconds, self.check)
        self._every.start()

    def check(self) -> None:
        """Look once more."""
        before, self.found = self.found, clock_watch.look(by=self._session)
        if (before is None) != (self.found is None):
            self._changed()

    def stop(self) -> None:
        """The registry is about to be closed."""
        self._every.stop()

    def say(self, bar: MessageBar, formats: Formats, messages: Messages, window: QWidget) -> None:
        """What is wrong, and for a director the way to say that it was wrong before."""
        if self.found is None:
            return
        words = self.tr(
            "The clock of this computer shows {now}, but the log already has lines of {seen}. Set the clock right: "
            "terms, doses and days are counted by it, and nothing is erased until then."
        ).format(now=formats.moment(self.found.now), seen=formats.moment(self.found.seen))
        if self._session.can(Can.MANAGE_STAFF):
            bar.show_failing(words, Way(self.tr("The clock is right now"), lambda: self._settle(messages, window)))
        else:
            bar.show_failing(words)

    def _settle(self, messages: Messages, window: QWidget) -> None:
        question = self.tr(
            "Is the clock of this computer right now, and was it ahead before? The audit keeps who said so."
        )
        if messages.ask(window, question, yes=self.tr("It is right now"), no=self.tr("No")):
            clock_watch.settle(by=self._session)
            self.check()
