"""Closes what an emergency opened the moment its hour is over, on whichever page somebody is."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Can
from shelter_app.services import openings
from shelter_app.services.session import Changed, Session
from shelter_app.views.tasks import Every

CHECK_MS = 5_000


class OpeningWatch(QObject):
    """Knows until when each file is open to this member, and tells the pages when that is over.

    What lasts is read when it changes; the clock is looked at every few seconds and asks the registry nothing."""

    def __init__(self, session: Session, parent: QObject | None = None, *, milliseconds: int = CHECK_MS) -> None:
        super().__init__(parent)
        self._session = session
        self._until: dict[ResidentId, datetime] = {}
        self._every = Every(self, milliseconds, self.check)
        if session.can(Can.OPEN_FILE):
            session.listeners.append(self._on_changed)
            self._read()

    def check(self) -> None:
        """Tell the pages of every file whose hour is over."""
        now = self._session.now()
        over = {resident_id for resident_id, until in self._until.items() if until <= now}
        for resident_id in over:
            del self._until[resident_id]
        if over:
            self._session.announce(Changed("openings", frozenset(over)))
        if not self._until:
            self._every.stop()

    def _read(self) -> None:
        self._until = {one.resident_id: one.until for one in openings.mine(by=self._session)}
        if self._until:
            self._every.start()

    def _on_changed(self, changed: Changed) -> None:
        if changed.noun == "openings":
            self._read()
