"""What the one search shows: who must be stopped, people, and their relatives; the window adds its commands."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from shelter_app.domain.phones import search_keys
from shelter_app.domain.staff import Can
from shelter_app.domain.summaries import ResidentSummary
from shelter_app.services import contacts, residents
from shelter_app.services.callers import Caller
from shelter_app.views.lines import name_words, whose
from shelter_app.views.page import Context
from shelter_app.views.stops import MOST_ASKED, caller_stop, caller_title, more_words
from shelter_app.views.widgets.rows import Head
from shelter_app.views.widgets.search_box import Hit
from shelter_app.views.words import summary_line

MOST_HITS = 8
MOST_RELATIVES = 4
_LEAST_LETTERS = 3


class Finder(QObject):
    """Answers the search box of one person's window."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.context = context

    def found(self, text: str) -> list[Hit | Head]:
        """Prohibitions first. For a number the relatives follow, because somebody is calling; for a name the files."""
        callers = self._callers(text)
        stops = [self._stop(one) for one in callers if one.stop]
        others = [self._relative(one) for one in callers if not one.stop]
        relatives = _group(self.tr("Relatives and contacts"), others[:MOST_RELATIVES])
        if len(others) > MOST_RELATIVES:
            relatives.append(Head(more_words(len(callers), len(others) - MOST_RELATIVES)))
        people = _group(self.tr("People"), [self._person(one) for one in self._files(text)])
        rest = [*relatives, *people] if search_keys(text) else [*people, *relatives]
        return [*_group(self.tr("Stop"), stops), *rest]

    def _callers(self, text: str) -> list[Caller]:
        if len(text) < _LEAST_LETTERS or not self.context.session.can(Can.SEE_SAFETY_CARD):
            return []
        return contacts.who_is_calling(text, limit=MOST_ASKED, by=self.context.session)

    def _files(self, text: str) -> list[ResidentSummary]:
        if not self.context.session.can(Can.LIST_RESIDENTS):
            return []
        return residents.search(text, limit=MOST_HITS, by=self.context.session)

    def _person(self, line: ResidentSummary) -> Hit:
        icon = "user" if line.named else "lock"
        return Hit(name_words(line, self.context), summary_line(line, self.context), icon, self._way(line))

    def _stop(self, caller: Caller) -> Hit:
        title, child = caller_title(caller, self.context), whose(caller.child, self.context)
        return Hit(title, child, "octagon-x", self._way_to(caller), stop=caller_stop(caller))

    def _relative(self, caller: Caller) -> Hit:
        title, child = caller_title(caller, self.context), whose(caller.child, self.context)
        return Hit(title, child, "phone", self._way_to(caller))

    def _way(self, line: ResidentSummary) -> Callable[[], object]:
        place = "file" if line.named else "card"
        return lambda: self.context.navigator.go(place, resident_id=line.resident_id)

    def _way_to(self, caller: Caller) -> Callable[[], object]:
        if caller.contact is None:
            return self._way(caller.child)
        place = {"resident_id": caller.child.resident_id, "section": "contacts", "action": f"show {caller.contact.id}"}
        return lambda: self.context.navigator.go("file", **place)


def _group(title: str, hits: list[Hit]) -> list[Hit | Head]:
    return [Head(title), *hits] if hits else []
