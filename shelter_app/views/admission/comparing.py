"""Files that may be about the child at the door: the best of every writing, and the note for the morning."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.partial_dates import PartialDate
from shelter_app.domain.people import Sex
from shelter_app.domain.staff import Can
from shelter_app.services import journal, matching
from shelter_app.services.journal import NewNote
from shelter_app.services.matching import Match
from shelter_app.services.session import Session
from shelter_app.views.listed import inside
from shelter_app.views.page import Page
from shelter_app.views.sentences import sentence_for

translate = QCoreApplication.translate


def alike(writings: Iterable[str], sex: Sex | None, born: PartialDate, *, by: Session) -> list[Match]:
    """Each file that fits any writing of the name, once, the most alike first."""
    found: dict[int, Match] = {}
    for text in writings:
        if not text.strip():
            continue
        for match in matching.possible_matches(text, sex, born, by=by):
            known = found.get(match.summary.resident_id)
            if known is None or known.score < match.score:
                found[match.summary.resident_id] = match
    return sorted(found.values(), key=lambda match: -match.score)


def leave_note(page: Page, resident_id: ResidentId, matches: Sequence[Match]) -> None:
    """Write into the new file that it may be about the child of another one, if nobody decided that tonight.

    Whoever must not come near that child is named as well; of a restricted file nothing is told but that it is one."""
    context = page.context
    if not matches or not context.session.can(Can.WRITE_NOTE):
        return
    text = "\n".join(line for match in matches for line in _told(page, match))
    note = NewNote("other", context.session.now(), text)
    try:
        journal.write(resident_id, note, by=context.session)
    except ShelterError as error:
        # The child is admitted; only the reminder is missing, and the page is about to change.
        context.messages.warn(page, sentence_for(error), text)


def _told(page: Page, match: Match) -> Iterator[str]:
    context, number = page.context, match.summary.number
    yield translate(
        "AdmissionPage", "May be the same child as in file {number} (name alike: {percent}). To be decided."
    ).format(number=number, percent=context.formats.percent(match.score / 100))
    if match.summary.restricted:
        yield translate(
            "AdmissionPage", "File {number} is restricted: ask the director who must not come near the child."
        ).format(number=number)
    for one in match.stops:
        who = ", ".join(filter(None, (one.name, inside(context, "relation", one.relation))))
        yield translate("AdmissionPage", "Must not come near the child of file {number}: {who}").format(
            number=number, who=who
        )
