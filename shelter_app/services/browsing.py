"""The stop before one file too many: who opens file after file waits, or says why, and a director sees it on Today.

What is counted are the lines of the log about opened files, so that locking and logging in again frees nobody. A
clock that was set back frees nobody either: what the log has from later than now counts as well, unless a director
said that the clock had been ahead.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil

from shelter_app.domain.audit import AuditEntry
from shelter_app.domain.browsing import BrowsedTooMuch, require_reason
from shelter_app.domain.ids import StaffId
from shelter_app.domain.residents import Resident
from shelter_app.domain.staff import Can, Role
from shelter_app.services.clock_watch import SETTLED_SETTING
from shelter_app.services.session import Session, allowed

STOPPED, SEEN, OPENED = "browsing.stopped", "browsing.seen", "file.opened"


@dataclass(frozen=True, slots=True)
class Told:
    """A member who was stopped since a director last looked: how often, and what was opened with which reason."""

    staff_id: StaffId
    name: str
    at: datetime
    times: int
    reasons: tuple[tuple[str, str], ...] = ()


def stop(resident: Resident, *, by: Session) -> BrowsedTooMuch | None:
    """What keeps this file closed to this member for now, or None.

    A file that was opened within the time, and one that the member admitted within it, stays open. Directors answer
    for the house: what they open stands in the log and is never stopped.
    """
    if by.staff.role is Role.DIRECTOR:
        return None
    limit, now = by.profile.browsing, by.now()
    within = timedelta(minutes=limit.minutes)
    opened = {line.resident_id: line.at for line in reversed(_lines(OPENED, now - within, by))}
    if resident.id in opened or len(opened) < limit.files:
        return None
    own = {line.resident_id for line in _lines("stay.admitted", now - within, by)}
    counted = sorted(at for one, at in opened.items() if one not in own)
    if resident.id in own or len(counted) < limit.files:
        return None
    free = counted[len(counted) - limit.files] + within
    return BrowsedTooMuch(resident.number, limit, len(counted), ceil((free - now).total_seconds()))


def _lines(action: str, since: datetime, by: Session) -> list[AuditEntry]:
    """The member's lines of one kind since a moment, newest first, without those of a clock known to be wrong."""
    settled, now = by.store.settings.get(SETTLED_SETTING, int) or 0, by.now()
    return [line for line in by.store.audit.seen_by(by.staff.id, action, since) if line.at <= now or line.seq > settled]


def require(resident: Resident, because: str, *, by: Session) -> str:
    """Stops before one file too many and writes that down; gives the reason for the line where one was needed.

    Raises BrowsedTooMuch, InvalidInput (reason) where too little is said.
    """
    found = stop(resident, by=by)
    if found is None:
        return ""
    if because.strip():
        return require_reason(because)
    by.looked(STOPPED, resident.id, subject=resident.number)
    raise found


@allowed(Can.RESTRICT_FILE)
def unseen(*, by: Session) -> list[Told]:
    """Every member who was stopped since a director last looked at it, whoever was stopped first before the others."""
    seen = {line.subject: line.seq for line in by.store.audit.of_action(SEEN)}
    stops: dict[StaffId, list[AuditEntry]] = {}
    for line in by.store.audit.of_action(STOPPED):
        if line.seq > seen.get(str(line.staff_id), 0):
            stops.setdefault(line.staff_id, []).append(line)
    return [_told(lines, by) for lines in stops.values()]


def _told(lines: list[AuditEntry], by: Session) -> Told:
    first, who = lines[0], lines[0].staff_id
    opened = by.store.audit.seen_by(who, OPENED, min(line.at for line in lines))
    reasons = tuple((line.subject, line.reason) for line in reversed(opened) if line.reason and line.seq > first.seq)
    return Told(who, by.staff_name(who), first.at.astimezone(by.tz), len(lines), reasons)


@allowed(Can.RESTRICT_FILE)
def see(staff_id: StaffId, *, by: Session) -> None:
    """Writes down that a director has looked at the stops of this member; Today lets go of them."""
    by.looked(SEEN, subject=str(staff_id))
