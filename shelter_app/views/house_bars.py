"""What the house itself waits for, above the list of Today: an erasure to confirm, a rehearsal that is due."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import StaffId
from shelter_app.domain.staff import Can
from shelter_app.services import browsing, erasures
from shelter_app.services.backups import rehearsing
from shelter_app.views.page import Context
from shelter_app.views.sentences import sentence_for
from shelter_app.views.widgets.message_bar import MessageBar, Way

MOST_REASONS = 2


class _HouseBar(MessageBar):
    """Reads again when the house changed; `words` are empty while nothing waits."""

    part = ""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        for changed in (context.changes.centre_changed, context.changes.backups_changed):
            changed.connect(self.refresh)
        context.language.changed.connect(self._on_language_changed)
        self.refresh()

    def words(self) -> str:
        """What waits, and what to do about it."""
        return ""

    def way(self) -> str:
        """What the way to it is called."""
        return ""

    def _on_language_changed(self, _code: str) -> None:
        # A method, not a lambda: Qt lets go of it with the bar, which ends with its session.
        self.refresh()

    def refresh(self) -> None:
        """Read what waits for this member now."""
        words, go = self.words(), self.context.navigator.go
        if words:
            self.show_info(words, Way(self.way(), lambda: go("administration", part=self.part)), icon="bell")
        else:
            self.clear()


class ErasuresBar(_HouseBar):
    """For whoever may confirm: how many acts somebody else proposed."""

    part = "erasures"

    def words(self) -> str:
        session = self.context.session
        n = erasures.waiting(by=session) if session.can(Can.CONFIRM_ERASURE) else 0
        return self.tr("%n act(s) of erasure wait for you as the second person.", "", n) if n else ""

    def way(self) -> str:
        return self.tr("Acts of erasure")


class RehearsalBar(_HouseBar):
    """For the director: putting a copy back was not rehearsed for longer than the profile allows."""

    part = "backups"

    def words(self) -> str:
        session = self.context.session
        if not session.can(Can.EDIT_CENTRE) or session.centre.training:
            return ""
        waits = rehearsing.due(by=session)
        if waits is None:
            return ""
        if waits.last is None:
            return self.tr("Putting a copy back was never rehearsed: do it with the words of the recovery sheet.")
        n = waits.days
        return self.tr("The last rehearsal that passed is %n day(s) ago: put a copy back for trial.", "", n)

    def way(self) -> str:
        return self.tr("Copies")


class BrowsingBar(_HouseBar):
    """For the director: who was stopped before one file too many, and what was opened all the same."""

    def refresh(self) -> None:
        session = self.context.session
        found = browsing.unseen(by=session) if session.can(Can.RESTRICT_FILE) else []
        if not found:
            self.clear()
            return
        told = found[0]
        when = self.context.formats.near_moment(told.at, session.today())
        words = self.tr("{name}, {when}: stopped before one file too many within a short time. Attempts: {times}.")
        lines = [words.format(name=told.name, when=when, times=told.times)]
        opened = self.tr("Opened all the same: {number} – {reason}")
        lines += [opened.format(number=number, reason=reason) for number, reason in told.reasons[-MOST_REASONS:]]
        left = len(told.reasons) - MOST_REASONS
        if left > 0:
            lines.append(self.tr("Others with a reason are in the log: {count}").format(count=left))
        self.show_failing("\n".join(lines), Way(self.tr("Seen"), lambda: self._see(told.staff_id)))

    def _see(self, staff_id: StaffId) -> None:
        try:
            browsing.see(staff_id, by=self.context.session)
        except ShelterError as error:
            self.show_failing(sentence_for(error))
            return
        self.refresh()
