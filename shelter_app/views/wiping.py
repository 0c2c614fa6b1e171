"""After a login what must not lie about any longer is wiped, a little at a time between what the person does."""

from __future__ import annotations

from PySide6.QtCore import QObject

from shelter_app.domain.staff import Can
from shelter_app.services import attachments
from shelter_app.services.session import Session
from shelter_app.views.putting_away import attempt
from shelter_app.views.tasks import Every

PAUSE = 100
"""Milliseconds between two steps: a step is too short to be felt, and there is no hurry."""


class Wiping(QObject):
    """Goes through the steps until none is left; what fails is logged and tried again after the next login."""

    def __init__(self, owner: QObject, session: Session) -> None:
        super().__init__(owner)
        self._every = Every(self, PAUSE, self._on_time)
        if session.can(Can.WRITE_NOTE):
            self._steps = attachments.tidy_in_steps(by=session)
            self._every.start()

    def stop(self) -> None:
        self._every.stop()

    def _on_time(self) -> None:
        if not attempt(self._step):
            self.stop()

    def _step(self) -> None:
        if next(self._steps, self) is self:
            self.stop()
