"""The main window at work for one person: its pages, search, counts, idle lock, and putting everything away."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.reading import Why
from shelter_app.domain.staff import Can
from shelter_app.log import Event
from shelter_app.services import drafts, new_keys, sheets, today, undoing, vault
from shelter_app.services.backups import making
from shelter_app.services.session import Changed, Session
from shelter_app.views import clipboard, places
from shelter_app.views.backing_up import CopyGuard, standing_words
from shelter_app.views.changes import Changes
from shelter_app.views.clock_watch import ClockWatch
from shelter_app.views.finding import Finder
from shelter_app.views.idle_lock import IdleLock
from shelter_app.views.kept_words import KeptWords, Left, left
from shelter_app.views.main_window import MainWindow
from shelter_app.views.opening_watch import OpeningWatch
from shelter_app.views.page import Context, Navigator
from shelter_app.views.putting_away import attempt
from shelter_app.views.reading_words import reading_words
from shelter_app.views.sentences import sentence_for
from shelter_app.views.tasks import Later, Slices
from shelter_app.views.tools import Tools
from shelter_app.views.top_bar import Frame
from shelter_app.views.undo_words import change_words
from shelter_app.views.way_back import way_back
from shelter_app.views.widgets.message_bar import Way
from shelter_app.views.wiping import Wiping
from shelter_app.views.words import role_words
from shelter_app.views.workspace import WORKSPACE, workspace_of

if TYPE_CHECKING:
    from shelter_app.services.place import Place

AHEAD_EVERY_MS = 50


class Shell(QObject):
    """Everything between unlocking and locking. `lock_wanted(reason)` is answered by the program.

    `left` is told when the registry is closed after the window was; until then nobody else may have its folder.
    """

    lock_wanted = Signal(str)
    left = Signal()
    restore_wanted = Signal()

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
        self.window.set_search(Finder(self.context, self).found)
        self.window.lock_requested.connect(lambda: self.lock_wanted.emit("person"))
        self.window.help_requested.connect(lambda: self.navigator.go("help"))
        self.window.undo_requested.connect(self._on_undo)
        self.window.closing.connect(self._on_closing)
        self.idle = IdleLock(session.centre.lock_minutes * 60, parent=self)
        self.idle.lock_requested.connect(self._on_lock_asked)
        self.idle.start()
        self._recount = Later(self, 50, self._show_counts)
        self._wiping = Wiping(self, session)
        self._openings = OpeningWatch(session, self)
        self._clock = ClockWatch(session, self._say_notice, self)
        self._ahead = Slices(self, pause_ms=AHEAD_EVERY_MS)
        self._ahead.begin_soon(places.ahead(session))
        self._remove_old_keys()
        self.copies = CopyGuard(self.context, self.window)
        self.copies.changed.connect(self._say_backup)
        self.window.bottom.backup_pressed.connect(self._on_backup_pressed)
        self._open = True
        self._saved_at: datetime | None = None
        self.changes.follow(session)
        session.listeners.append(self._on_changed)
        tools.language.changed.connect(self._on_language_changed)
        self.changes.drafts_changed.connect(self._say_notice)
        self.changes.backups_changed.connect(self._say_backup)
        self.navigator.moved.connect(self._on_moved)
        self._header_fallback = False
        self._say_backup()
        self._say_notice()

    def tell_header_fallback(self) -> None:
        """The registry was opened with the second copy of its key file: said above every page until it was read."""
        self._header_fallback = True
        self._say_notice()

    @property
    def is_damaged(self) -> bool:
        """Whether the file is read as far as it can be read: what a page does not get is no fault of the program."""
        return self.session.reading is Why.DAMAGED

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

    def front(self) -> QWidget:
        """The window that somebody sees who looks for this program."""
        return self.copies.leaving or self.window

    def stop_work(self) -> None:
        """Ends what workers write: whoever holds the registry for writing would keep every draft out of it."""
        self._wiping.stop()
        self._clock.stop()
        attempt(self.copies.stop)
        for page in self.navigator.pages():
            attempt(page.stop_work)

    def keep_drafts(self) -> None:
        """Stores what is typed at this moment on every page and in the dialogs before it.

        One that fails keeps no other from storing its own.
        """
        for words in self.window.findChildren(KeptWords):
            attempt(words.keep, Event.DRAFT_LOST)
        for page in self.navigator.pages():
            attempt(page.keep_draft, Event.DRAFT_LOST)

    def put_away(self) -> str:
        """Before a lock: work is stopped, drafts and the open page are stored, the file is closed.

        Returns the login name.

        Never raises: neither a full disk nor a bug in a page leaves the registry open.
        """
        self._open = False
        self.idle.stop()
        self.stop_work()
        self.keep_drafts()
        attempt(self._keep_place, Event.DRAFT_LOST)
        attempt(lambda: vault.leave(self.session, "locked"))
        attempt(clipboard.forget)
        return self.session.staff.login

    def _remove_old_keys(self) -> None:
        """What a change of keys has left behind: the file under the old key goes once somebody entered by the new."""
        place, by = self.context.place, self.session
        if new_keys.is_left_over(place, by=by):
            self.context.tasks.run(
                self,
                lambda: new_keys.remove_old_apart(place, by=by),
                lambda names: new_keys.write_down_removed(names, by=by),
            )

    def _keep_place(self) -> None:
        place = self.navigator.place()
        if place is not None and self.session.can(Can.KEEP_DRAFT):
            drafts.keep(WORKSPACE, json.dumps(place), by=self.session)

    def _frame(self) -> Frame:
        staff, centre = self.session.staff, self.session.centre
        own = centre.kk.name if self.context.language.code == "kk" else centre.name
        logs = self.session.can(Can.LOG_CONTACT)
        return Frame(own or centre.name, staff.name, role_words(staff.role), staff.id, centre.training, logs)

    def _on_language_changed(self, _code: str) -> None:
        self.window.set_frame(self._frame())
        self._say_backup()
        self._say_notice()
        self._say_saved()

    def _on_changed(self, changed: Changed) -> None:
        if changed.noun == "centre":
            self.idle.set_seconds(self.session.centre.lock_minutes * 60)
            self.window.set_frame(self._frame())
        if changed.noun not in ("drafts", "backups"):
            self._say_notice()
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
                "medicines": counts.medicines,
            }
        )

    def _say_saved(self) -> None:
        if self._saved_at is not None:
            time = self.context.formats.time(self._saved_at)
            self.window.bottom.show_saved(self.tr("All changes saved at {time}").format(time=time))
        self.window.bottom.offer_undo(self._undo_words())

    def _undo_words(self) -> str:
        done = undoing.last(by=self.session) if self.session.can(Can.OPEN_FILE) else None
        if done is None:
            return ""
        again = done.action == undoing.UNDONE
        words = self.tr("Do it again: {change} (Ctrl+Z)") if again else self.tr("Undo: {change} (Ctrl+Z)")
        return words.format(change=change_words(undoing.original(done)))

    def _on_undo(self) -> None:
        done = undoing.last(by=self.session) if self.session.can(Can.OPEN_FILE) else None
        if done is None:
            return
        try:
            undoing.undo(done, by=self.session)
        except ShelterError as error:
            self.window.notice.show_failing(sentence_for(error))

    def _say_backup(self) -> None:
        session = self.session
        if session.can(Can.BACK_UP):
            found = making.standing(by=session)
            words = self.copies.problem or standing_words(found, self.context)
            self.window.bottom.show_backup(words, failing=found.late or bool(self.copies.problem))
        else:
            self.window.bottom.show_backup("")

    def _on_backup_pressed(self) -> None:
        if self.session.can(Can.BACK_UP):
            self.navigator.go("administration", part="backups")

    def _say_notice(self) -> None:
        notice = self.window.notice
        if self.session.reading is not None:
            way = Way(self.tr("Put a copy back"), self.restore_wanted.emit)
            notice.show_failing(reading_words(self.context), way if self.session.reading is Why.DAMAGED else None)
        elif self._header_fallback:
            words = self.tr("The key file was damaged or missing; its second copy was used. Tell the director.")
            notice.show_failing(words, Way(self.tr("Understood"), self._on_fallback_read))
        elif self._clock.found is not None:
            self._clock.say(notice, self.context.formats, self.context.messages, self.window)
        elif waiting := self._left_here():
            titles = ", ".join(dict.fromkeys(one.title.rstrip("?") for one in waiting))
            words = self.tr("Typed and not saved: {forms}. The words are there when it is opened again.")
            discard = Way(self.tr("Discard"), lambda: self._on_discard(waiting))
            opens = [Way(self.tr("Open"), partial(self._on_open, one)) for one in waiting if way_back(one)][:1]
            notice.show_info(words.format(forms=titles), *opens, discard, icon="save")
        elif self.session.can(Can.MANAGE_STAFF) and not sheets.verified(self.session):
            words = self.tr("The recovery sheet was not typed back yet: a second resident cannot be entered before.")
            notice.show_info(words, Way(self.tr("Type it back"), lambda: self.navigator.go("administration")))
        else:
            notice.clear()

    def _left_here(self) -> list[Left]:
        place = self.navigator.place()
        if place is None:
            return []
        open_now = {words.key for words in self.window.findChildren(KeptWords) if words.running}
        return [one for one in left(self.context) if one.belongs_to(place) and one.draft.form not in open_now]

    def _on_open(self, words: Left) -> None:
        args = words.args | (way_back(words) or {})
        page, here = self.navigator.page(), self.navigator.place()
        if page is not None and here == (words.page, args):
            page.open(**args)
        self.navigator.go(words.page, **args)

    def _on_discard(self, waiting: Sequence[Left]) -> None:
        question = self.tr("Throw away what was typed and not saved?")
        if self.context.messages.ask(self.window, question, yes=self.tr("Throw away"), no=self.tr("Keep it")):
            for one in waiting:
                drafts.discard(one.draft, by=self.session)

    def _on_moved(self, _place: str) -> None:
        self._say_notice()

    def _on_fallback_read(self) -> None:
        self._header_fallback = False
        self._say_notice()

    def _on_closing(self) -> None:
        if self._open:
            self._open = False
            self.stop_work()
            self.keep_drafts()
            self.copies.leave(self._leave)
        elif self.copies.leaving is None:
            self.left.emit()

    def _on_lock_asked(self, reason: str) -> None:
        """While the last copy is made there is nothing to come back to: the program ends without it."""
        if self.copies.leaving is not None:
            self.copies.leaving.close()
        else:
            self.lock_wanted.emit(reason)

    def _leave(self) -> None:
        self.idle.stop()
        attempt(lambda: vault.leave(self.session))
        attempt(clipboard.forget)
        self.left.emit()
