"""Long work that a dialog waits for: how far it is, and the one way to stop it; nothing else can be done meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QProgressBar, QWidget

from shelter_app.domain.errors import ShelterError
from shelter_app.views.dialog import Dialog
from shelter_app.views.page import Context
from shelter_app.views.tasks import Job, Progress
from shelter_app.views.widgets.labels import Label

T = TypeVar("T")
STOP_MS = 4000


class Stopped(ShelterError):
    """The person has stopped the work; everything was taken back."""


class WorkDialog(Dialog):
    """Stays until the work has ended: stopping takes a moment, because everything is taken back first.

    What is ``final`` was confirmed already and is not stopped; a lock waits for its end."""

    def __init__(self, context: Context, parent: QWidget | None = None, *, final: bool = False) -> None:
        self.stopping = False
        self._final = final
        self.job: Job | None = None
        super().__init__(context, parent, width=460)

    def build(self) -> None:
        self.words = Label(tone="text2", wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.content.addWidget(self.words)
        self.content.addWidget(self.bar)
        self.accept_button.hide()
        self.cancel.setVisible(not self._final)

    def retranslate(self) -> None:
        self.cancel.setText(self.tr("Stop"))

    def say(self, heading: str, words: str) -> None:
        """What is being done, and what holds until it is done."""
        self.heading.setText(heading)
        self.words.setText(words)

    def show_progress(self, done: int, whole: int) -> None:
        """How many of the steps are done."""
        self.bar.setRange(0, max(whole, 1))
        self.bar.setValue(done)

    def reject(self) -> None:
        """Esc and the button stop the work; the window closes when the work has ended."""
        if self._final:
            return
        self.stopping = True
        self.cancel.setEnabled(False)
        self.words.setText(self.tr("Stopping. Everything is being taken back."))

    def stop_work(self) -> None:
        """A lock waits for nobody: the work is stopped and waited for as long as taking back takes."""
        self.reject()
        if self.job is not None:
            self.job.wait(STOP_MS)

    def end(self) -> None:
        """The work has ended, one way or the other."""
        self.done(0)


Step = Callable[[int, int], None]


def through(
    context: Context, parent: QWidget, heading: str, words: str, work: Callable[[Step], T], *, final: bool = False
) -> T:
    """What the work comes to, done in a worker while a window tells how far it is.

    Raises what the work raises, and Stopped where the person stopped it before it was done.
    What is ``final`` cannot be stopped."""
    running = WorkDialog(context, parent, final=final)
    running.say(heading, words)
    made: list[T] = []
    wrong: list[ShelterError] = []

    def whole(progress: Progress) -> None:
        def step(done: int, of: int) -> None:
            if running.stopping:
                raise Stopped
            progress.step(done, of)

        made.append(work(step))

    running.job = context.tasks.run_long(
        parent, whole, lambda _done: None, wrong.append, running.show_progress, ended=running.end
    )
    running.exec()
    running.deleteLater()
    if made:
        return made[0]
    raise wrong[0] if wrong else Stopped
