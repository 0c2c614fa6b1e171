"""Closing a file and opening it again: two deeds of their own, never the side effect of another one."""

from __future__ import annotations

from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.residents import Resident
from shelter_app.domain.staff import Can
from shelter_app.services.session import Session, allowed
from shelter_app.services.stays import TRANSFERS


@allowed(Can.CLOSE_CASE)
def close_case(resident_id: ResidentId, reason: str, *, by: Session) -> Resident:
    """Closes the file of somebody who has left, with one of the profile's reasons; open follow-ups are kept.

    Raises InvalidInput (reason ``empty`` or ``unknown``), WrongCaseStatus.
    """
    if reason not in {one.code for one in by.profile.terminations}:
        raise InvalidInput(reason="unknown" if reason else "empty")
    resident = by.file(resident_id)
    with by.change("case.closed", "residents", resident_id) as change:
        change.reason = reason
        return by.store.residents.save(resident.closed(reason))


@allowed(Can.CLOSE_CASE)
def reopen_case(resident_id: ResidentId, reason: str, *, by: Session) -> Resident:
    """Opens a closed file again by a deed of its own, with the reason in words; the person is not here by that.

    Raises InvalidInput (reason ``empty``), WrongCaseStatus where the file is not closed.
    """
    if not reason.strip():
        raise InvalidInput(reason="empty")
    resident = by.file(resident_id)
    last = by.store.stays.all("-admitted_at", resident_id=resident_id, limit=1)
    transferred = bool(last) and last[0].discharge is not None and last[0].discharge.route in TRANSFERS
    with by.change("case.reopened", "residents", resident_id) as change:
        change.reason = reason.strip()
        return by.store.residents.save(resident.reopened(transferred=transferred))
