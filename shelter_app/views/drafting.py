"""Keeps what is typed: a form's draft is stored within five seconds of a keystroke and offered again later."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QElapsedTimer, QObject, Signal

from shelter_app.domain.drafts import Draft
from shelter_app.domain.ids import ResidentId
from shelter_app.services import drafts
from shelter_app.views.page import Context
from shelter_app.views.tasks import Later

QUIET_MS = 1500
LATEST_MS = 4000


class StoredDraft:
    """The stored draft of one form, of one file or of none, as plain values."""

    def __init__(self, context: Context, form: str, resident_id: ResidentId | None = None) -> None:
        self._context = context
        self._form = form
        self.resident_id = resident_id

    def keep(self, content: dict[str, Any], base_version: int = 0) -> Draft:
        """Store these values in the place of what was stored before."""
        words, session = json.dumps(content, ensure_ascii=False), self._context.session
        return drafts.keep(self._form, words, resident_id=self.resident_id, base_version=base_version, by=session)

    def shut_out(self) -> bool:
        """Whether the file was closed to whoever types here."""
        return self.resident_id is not None and drafts.shut_out(self.resident_id, by=self._context.session)

    def find(self) -> tuple[Draft, dict[str, Any]] | None:
        """The stored draft and its values, or None."""
        draft = drafts.find(self._form, resident_id=self.resident_id, by=self._context.session)
        return None if draft is None else (draft, json.loads(draft.content))

    def moment(self, draft: Draft) -> str:
        """When it had been stored, in words."""
        session = self._context.session
        return self._context.formats.near_moment(draft.saved_at.astimezone(session.tz), session.today())

    def discard(self) -> None:
        """Throw away what is stored, if anything is."""
        draft = drafts.find(self._form, resident_id=self.resident_id, by=self._context.session)
        if draft is not None:
            drafts.discard(draft, by=self._context.session)


class DraftKeeper(QObject):
    """One form's draft. `collect` gives what was typed as plain values, or None while nothing was.

    Connect inputs to `touched`; call `now` when the form is left or the program locks, `discard` after a commit."""

    kept = Signal(object)

    def __init__(
        self, owner: QObject, context: Context, form: str, collect: Callable[[], dict[str, Any] | None]
    ) -> None:
        super().__init__(owner)
        self._draft = StoredDraft(context, form)
        self._collect = collect
        self._later = Later(self, QUIET_MS, self.now)
        self._waiting_since = QElapsedTimer()
        self._dirty = False

    def set_resident(self, resident_id: ResidentId | None) -> None:
        """Whose form it is; a waiting draft of the resident before is stored first."""
        self.now()
        self._draft.resident_id = resident_id

    def touched(self, *_values: object) -> None:
        """Something was typed: store soon, and at the latest four seconds after the first unsaved key."""
        if not self._dirty:
            self._dirty = True
            self._waiting_since.start()
        if self._waiting_since.elapsed() >= LATEST_MS:
            self.now()
        else:
            self._later.ask()

    def now(self) -> None:
        """Store what is typed at this moment, if anything is new."""
        self._later.drop()
        if not self._dirty:
            return
        self._dirty = False
        content = self._collect()
        if content is not None:
            self.kept.emit(self._draft.keep(content))

    def find(self) -> tuple[Draft, dict[str, Any]] | None:
        """The stored draft of this form and what was typed in it, or None."""
        return self._draft.find()

    def restored(self, draft: Draft) -> str:
        """A sentence about the draft that was found: when it had been stored."""
        return self.tr("Draft restored: {moment}.").format(moment=self._draft.moment(draft))

    def discard(self) -> None:
        """Throw the draft away: its form was committed, or its author said so."""
        self._later.drop()
        self._dirty = False
        self._draft.discard()
