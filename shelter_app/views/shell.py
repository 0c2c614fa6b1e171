"""The main window at work for one person: its pages, search, counts, idle lock, and putting everything away."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from shelter_app.domain.staff import Can
from shelter_app.log import Event
from shelter_app.services import drafts, residents, sheets, today, vault
from shelter_app.services.session import Changed, Session
from shelter_app.views import places
from shelter_app.views.changes import Changes
from shelter_app.views.idle_lock import IdleLock
from shelter_app.views.main_window import MainWindow
from shelter_app.views.page import Context, Navigator
from shelter_app.views.putting_away import attempt
from shelter_app.views.tasks import Later
from shelter_app.views.tools import Tools
from shelter_app.views.top_bar import Frame
from shelter_app.views.widgets.message_bar import Way
from shelter_app.views.widgets.rows import Head
from shelter_app.views.widgets.search_box import Hit
from shelter_app.views.words import role_words, summary_line
from shelter_app.views.workspace import WORKSPACE, workspace_of

if TYPE_CHECKING:
    from shelter_app.services.vault import Place

MOST_HITS = 8


class Shell(QObject):
    """Everything between unlocking and locking. `lock_wanted(reason)` is answered by the program."""

    lock_wanted = Signal(str)

    def __init__(self, tools: Tools, session: Session, place: Place) -> None:
        super().__init__()
        self.session = session
        self.changes = Changes()
        self.navigator = Navigator(self)
        self.context = Context(
            session, self.changes, self.navigator, tools.theme, tools.tasks, tools.messages, tools.formats,
            tools.language, tools.settings, place,
        )  # fmt: skip
        self.navigator.set_context(self.context)
        places.register(self.navigator, session)
        self.window = MainWindow(self.context, self._frame())
        self.window.set_search(self._found)
        self.window.lock_requested.connect(lambda: self.lock_wanted.emit("person"))
        self.window.help_requested.connect(lambda: self.navigator.go("help"))
        self.window.closing.connect(self._on_closing)
        self.idle = IdleLock(session.centre.lock_minutes * 60, parent=self)
        self.idle.lock_requested.connect(self.lock_wanted)
        self.idle.start()
        self._recount = Later(self, 50, self._show_counts)
        self._open = True
        self._saved_at: datetime | None = None
        self.changes.follow(session)
        session.listeners.append(self._on_changed)
        tools.language.changed.connect(self._on_language_changed)
        self.navigator.moved.connect(self._on_moved)
        self._header_fallback = False
        self._say_backup()
        self._say_notice()

    def tell_header_fallback(self) -> None:
        """The registry was opened with the second copy of its key file: said above every page until it was read."""
        self._header_fallback = True
        self._say_notice()

    def open_first_page(self) -> None:
        """The page of before the lock where there is one, a new passphrase where one is due, else the first place."""
        self._show_counts()
        draft = drafts.find(WORKSPACE, by=self.session) if self.session.can(Can.KEEP_DRAFT) else None
        place = workspace_of(draft.content) if draft is not None else None
        if draft is not None:
            drafts.discard(draft, by=self.session)
        if self.session.must_change and self.navigator.knows("passphrase"):
            self.navigator.go("passphrase")
        elif place is not None and self.navigator.knows(place[0]):
            self.navigator.go(place[0], **place[1])
        else:
            self.navigator.go(places.first(self.navigator))

    def keep_drafts(self) -> None:
        """Stores what is typed on every page at this moment; a page that fails keeps no other from storing its own."""
        for page in self.navigator.pages():
            attempt(page.keep_draft, Event.DRAFT_LOST)

    def put_away(self) -> str:
        """Before a lock: drafts and the open page are stored, the file is closed. Returns the login name.

        Never raises: neither a full disk nor a bug in a page leaves the registry open.
        """
        self._open = False
        self.idle.stop()
        self.keep_drafts()
        attempt(self._keep_place, Event.DRAFT_LOST)
        attempt(lambda: vault.leave(self.session, "locked"))
        return self.session.staff.login

    def _keep_place(self) -> None:
        place = self.navigator.place()
        if place is not None and self.session.can(Can.KEEP_DRAFT):
            drafts.keep(WORKSPACE, json.dumps(place), by=self.session)

    def _frame(self) -> Frame:
        staff, centre = self.session.staff, self.session.centre
        own = centre.kk.name if self.context.language.code == "kk" else centre.name
        return Frame(own or centre.name, staff.name, role_words(staff.role), staff.id, centre.training)

    def _on_language_changed(self, _code: str) -> None:
        self.window.set_frame(self._frame())
        self._say_backup()
        self._say_notice()
        self._say_saved()

    def _on_changed(self, changed: Changed) -> None:
        if changed.noun == "centre":
            self.idle.set_seconds(self.session.centre.lock_minutes * 60)
            self.window.set_frame(self._frame())
        self._say_notice()
        if changed.noun != "drafts":
            self._saved_at = self.session.now()
            self._say_saved()
            self._recount.ask()

    def _show_counts(self) -> None:
        if not self.session.can(Can.SEE_TODAY):
            return
        counts = today.counts(by=self.session)
        self.window.set_counts(
            {
                "today": counts.today,
                "residents": counts.residents,
                "plans": counts.plans,
                "follow_up": counts.follow_ups,
            }
        )

    def _say_saved(self) -> None:
        if self._saved_at is not None:
            time = self.context.formats.time(self._saved_at)
            self.window.bottom.show_saved(self.tr("All changes saved at {time}").format(time=time))

    def _say_backup(self) -> None:
        self.window.bottom.show_backup(self.tr("There is no verified copy yet."), failing=True)

    def _say_notice(self) -> None:
        notice = self.window.notice
        if self._header_fallback:
            words = self.tr("The key file was damaged or missing; its second copy was used. Tell the director.")
            notice.show_failing(words, Way(self.tr("Understood"), self._on_fallback_read))
        elif self.session.can(Can.MANAGE_STAFF) and not sheets.verified(self.session):
            words = self.tr("The recovery sheet was not typed back yet: a second resident cannot be entered before.")
            notice.show_info(words, Way(self.tr("Type it back"), lambda: self.navigator.go("administration")))
        else:
            notice.clear()

    def _on_moved(self, _place: str) -> None:
        self._say_notice()

    def _on_fallback_read(self) -> None:
        self._header_fallback = False
        self._say_notice()

    def _found(self, text: str) -> Sequence[Hit | Head]:
        if not self.session.can(Can.LIST_RESIDENTS):
            return []
        found = residents.search(text, limit=MOST_HITS, by=self.session)
        hits = [
            Hit(
                summary.name(self.context.language.code) or summary.number,
                summary_line(summary, self.context),
                "lock" if not summary.sort_key else "user",
                lambda one=summary.resident_id: self.navigator.go("file", resident_id=one),
            )
            for summary in found
        ]
        return [Head(self.tr("People")), *hits] if hits else []

    def _on_closing(self) -> None:
        if self._open:
            self._open = False
            self.idle.stop()
            self.keep_drafts()
            attempt(lambda: vault.leave(self.session))
