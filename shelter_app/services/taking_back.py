"""A director takes a discharge back: the stay is open again, and whatever followed from leaving follows no longer."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from shelter_app.domain import follow_ups
from shelter_app.domain.errors import NotFound
from shelter_app.domain.guards import OVERRIDDEN
from shelter_app.domain.ids import ResidentId, StayId
from shelter_app.domain.residents import CaseStatus, WrongCaseStatus
from shelter_app.domain.staff import Can
from shelter_app.domain.stays import Stay
from shelter_app.domain.taking_back import taken_back
from shelter_app.services.events import record_event
from shelter_app.services.session import Session, allowed

WITHDRAWN: Final = follow_ups.WITHDRAWN
"""The fact that a discharge was taken back, and what ended the stages of its follow-up."""
STRUCK: Final = "discharge_struck"
"""What the fact of leaving becomes: it is read where it stood, and no clock looks at it."""
ACT: Final = "handover-act"


@allowed(Can.WITHDRAW_DISCHARGE)
def withdraw(resident_id: ResidentId, stay_id: StayId, reason: str, *, by: Session) -> Stay:
    """Takes the latest discharge of a file back: a wrong child, receiver, route or hour was recorded.

    The record stays in the history with the reason, its follow-up is withdrawn, a decision that opened its gate opens
    no other one, and the prints of its act are void. What was decided about measures and duties stays as it is: nothing
    else opens by it. Raises NotFound for a stay that is not the latest or has not ended, WrongCaseStatus for a file
    that was closed since, InvalidInput (reason).
    """
    resident = by.file(resident_id)
    stays = by.store.stays.all("-admitted_at", resident_id=resident_id, limit=1)
    if not stays or stays[0].id != stay_id or stays[0].discharge is None:
        raise NotFound("stays")
    if resident.status is CaseStatus.CLOSED:
        raise WrongCaseStatus(resident.status)
    now, before = by.now(), stays[0]
    stay = taken_back(before, now, by.staff.id, reason)
    with by.change("stay.discharge_withdrawn", "residents", resident_id) as change:
        change.subject, change.reason = before.discharge.route if before.discharge else "", reason.strip()
        saved = by.store.stays.save(replace(stay, bed=0 if _taken(by, stay) else stay.bed))
        by.store.residents.save(resident.returned())
        for item in by.store.follow_ups.all(resident_id=resident_id, stay_id=stay_id):
            if not item.cancelled:
                by.store.follow_ups.save(replace(item, cancelled=WITHDRAWN))
        _strike(by, saved)
        _void(by, before, reason.strip())
        record_event(by, resident_id, WITHDRAWN, now, stay_id=stay_id, note=reason.strip())
        return saved


def _taken(by: Session, stay: Stay) -> bool:
    """Whether somebody sleeps in the bed by now."""
    if not stay.room or not stay.bed:
        return False
    here = by.store.stays.all(room=stay.room, bed=stay.bed, discharge=None)
    return any(one.id != stay.id for one in here)


def _strike(by: Session, stay: Stay) -> None:
    """The facts that the discharge wrote: clocks forget them, readers do not."""
    codes = {guard.code for guard in by.profile.guards if guard.step.partition(":")[0] == "discharge"}
    for event in by.store.case_events.all(resident_id=stay.resident_id, stay_id=stay.id):
        if event.kind == "discharged":
            by.store.case_events.save(replace(event, kind=STRUCK))
        elif event.kind == OVERRIDDEN and event.subject in codes and not event.evidence:
            by.store.case_events.save(replace(event, evidence=WITHDRAWN))


def _void(by: Session, stay: Stay, why: str) -> None:
    """The act that went out tells of a handover that was not one; it waits for no signature, and says why."""
    assert stay.discharge is not None
    for record in by.store.prints.all(resident_id=stay.resident_id, document=ACT):
        if not record.void and record.printed_at >= stay.admitted_at:
            by.store.prints.save(replace(record, void=why, waits=False))
