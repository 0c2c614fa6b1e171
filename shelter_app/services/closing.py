"""Closing a file and opening it again: two deeds of their own, never the side effect of another one."""

from __future__ import annotations

from typing import Final

from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.follow_ups import Outcome, standing
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.residents import Resident
from shelter_app.domain.staff import Can
from shelter_app.domain.summaries import DueItem
from shelter_app.services.events import record_event
from shelter_app.services.session import Session, allowed
from shelter_app.services.stays import TRANSFERS

CLOSED, REOPENED = "case_closed", "case_reopened"
"""The facts in the file that it was closed, and opened again."""
DEATH: Final = "death"
_DIED: Final = "died"


@allowed(Can.CLOSE_CASE)
def still_open(resident_id: ResidentId, *, by: Session) -> tuple[DueItem, ...]:
    """Everything that waits in a file, the next first: who closes it all the same says why."""
    by.file(resident_id)
    return tuple(by.store.summaries.due_of(resident_id))


@allowed(Can.CLOSE_CASE)
def close_case(resident_id: ResidentId, reason: str, why: str = "", *, by: Session) -> Resident:
    """Closes the file of somebody who has left, with one of the profile's reasons; open follow-ups are kept.

    Raises InvalidInput (reason ``empty`` or ``unknown``, ``death_not_recorded`` where neither a leaving nor a
    follow-up tells of it, why ``empty`` while something is open), WrongCaseStatus.
    """
    if reason not in {one.code for one in by.profile.terminations}:
        raise InvalidInput(reason="unknown" if reason else "empty")
    resident = by.file(resident_id)
    closed = resident.closed(reason)
    if reason == DEATH and not _death_recorded(resident_id, by):
        raise InvalidInput(reason="death_not_recorded")
    if not why.strip() and still_open(resident_id, by=by):
        raise InvalidInput(why="empty")
    now = by.now()
    with by.change("case.closed", "residents", resident_id) as change:
        change.reason, change.detail = why.strip(), closed.close_reason
        last = by.store.stays.all("-admitted_at", resident_id=resident_id, limit=1)
        stay_id = last[0].id if last else None
        record_event(by, resident_id, CLOSED, now, stay_id=stay_id, evidence=reason, note=why.strip())
        return by.store.residents.save(closed)


def _death_recorded(resident_id: ResidentId, by: Session) -> bool:
    """Whether the file tells of the death where it belongs: a closed file alone would be its only trace."""
    leavings = (stay.discharge for stay in by.store.stays.all(resident_id=resident_id))
    if any(leaving is not None and leaving.route == _DIED for leaving in leavings):
        return True
    return bool(standing(by.store.follow_ups.all(resident_id=resident_id, outcome=Outcome.DIED)))


@allowed(Can.CLOSE_CASE)
def reopen_case(resident_id: ResidentId, reason: str, *, by: Session) -> Resident:
    """Opens a closed file again by a deed of its own, with the reason in words; the person is not here by that.

    Raises InvalidInput (reason ``empty``), WrongCaseStatus where the file is not closed.
    """
    if not reason.strip():
        raise InvalidInput(reason="empty")
    resident, now = by.file(resident_id), by.now()
    last = by.store.stays.all("-admitted_at", resident_id=resident_id, limit=1)
    transferred = bool(last) and last[0].discharge is not None and last[0].discharge.route in TRANSFERS
    opened = resident.reopened(transferred=transferred)
    with by.change("case.reopened", "residents", resident_id) as change:
        change.reason = reason.strip()
        record_event(by, resident_id, REOPENED, now, stay_id=last[0].id if last else None, note=reason.strip())
        return by.store.residents.save(opened)
