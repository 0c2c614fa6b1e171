"""Opening a restricted file in an emergency: the reason first, an hour at most, and it stands on the director's Today.

Nothing leaves the computer, so a director who is not at it learns of an opening by telephone, or at the next login.

What this opens is what the program keeps closed. Notes and scans sealed with the key of the file stay sealed: only
those named for it and the recovery sheet hold that key, and nothing here can make another copy of it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, time

from shelter_app.domain.deadlines import Severity
from shelter_app.domain.errors import NotFound
from shelter_app.domain.ids import OpeningId, ResidentId, StaffId
from shelter_app.domain.merging import FileMerged
from shelter_app.domain.openings import REVIEWED_WITHIN, AnotherIsOpen, Need, NoNeedToOpen, Opening
from shelter_app.domain.residents import CaseStatus, Resident
from shelter_app.domain.staff import Can, Role, StaffMember
from shelter_app.domain.summaries import DueItem
from shelter_app.services.session import Session, allowed, new_id

_LAST_MINUTE = time(23, 59)


@dataclass(frozen=True, slots=True)
class Told:
    """An opening as the director reads it: the number of the file, who opened it, and who has seen that.

    ``this_month`` counts what the same colleague has opened in the month of now; ``own`` is set where that is the
    member who reads this: another one looks at it.
    """

    opening: Opening
    number: str
    name: str
    seen_by: str = ""
    this_month: int = 0
    own: bool = False


@allowed(Can.OPEN_FILE)
def begin(resident_id: ResidentId, need: Need, reason: str, *, by: Session) -> Opening:
    """Opens one restricted file to this member for an hour; the line about it stands in the log of the file.

    Only the file of somebody who is here, whose safety card leads to it, and one at a time (security decision 13).
    Raises InvalidInput (reason) where too little is said, NoNeedToOpen where the file is open anyway, AnotherIsOpen,
    NotFound for whoever left.
    """
    resident = by.store.residents.get(resident_id)
    if resident.merged_into is not None:
        raise FileMerged(resident.merged_into, by.store.residents.get(resident.merged_into).number)
    if by.readable(resident):
        raise NoNeedToOpen
    if resident.status is not CaseStatus.OPEN:
        raise NotFound("residents")
    for other in mine(by=by):
        raise AnotherIsOpen(by.store.residents.get(other.resident_id).number)
    opening = Opening.begun(OpeningId(new_id()), resident_id, by.staff.id, need, reason, by.now())
    with by.change("opening.begun", "openings", resident_id) as change:
        change.subject, change.reason = resident.number, opening.reason
        change.detail = f"{need.value} {opening.until.isoformat()}"
        return by.store.openings.add(opening)


@allowed(Can.OPEN_FILE)
def end(resident_id: ResidentId, *, by: Session) -> None:
    """Gives an opening up before its time; nothing happens where none lasts."""
    opening = by.opening_of(resident_id)
    if opening is None:
        return
    with by.change("opening.ended", "openings", resident_id) as change:
        change.subject = by.store.residents.get(resident_id).number
        by.store.openings.save(opening.ended(by.now()))


@allowed(Can.OPEN_FILE)
def mine(*, by: Session) -> list[Opening]:
    """The openings of this member that last, the first to end first."""
    now = by.now()
    return [one for one in by.store.openings.all("until", by=by.staff.id, ended_at=None) if one.lasts(now)]


@allowed(Can.OPEN_FILE)
def to_telephone(*, by: Session) -> tuple[StaffMember, ...]:
    """The directors who have to be told by telephone, by name: only at their next login does the program tell them."""
    others = by.store.staff.all("name", role=Role.DIRECTOR)
    return tuple(one for one in others if one.active and one.id != by.staff.id)


@allowed(Can.RESTRICT_FILE)
def unseen(*, by: Session) -> list[Told]:
    """Every opening that nobody who answers for restricted files has seen yet, the oldest first, one's own last."""
    return sorted(_told(by, by.store.openings.all("at", seen_at=None)), key=lambda told: told.own)


@allowed(Can.RESTRICT_FILE)
def of(resident_id: ResidentId, *, by: Session) -> list[Told]:
    """Every opening of one file, the newest first."""
    return _told(by, by.store.openings.all("-at", resident_id=resident_id))


@allowed(Can.RESTRICT_FILE)
def this_month(*, by: Session) -> Mapping[StaffId, int]:
    """How often each member has opened a restricted file in an emergency in the month of now, seen since or not."""
    return Counter(one.by for one in _this_month(by))


def _told(by: Session, found: Iterable[Opening]) -> list[Told]:
    known = list(found)
    residents = by.store.residents.many({one.resident_id for one in known})
    often = Counter(one.by for one in _this_month(by)) if known else Counter()
    return [
        Told(
            one,
            residents[one.resident_id].number,
            by.staff_name(one.by),
            by.staff_name(one.seen_by),
            often[one.by],
            one.by == by.staff.id,
        )
        for one in known
    ]


def _this_month(by: Session) -> Iterator[Opening]:
    begin = by.day_start(by.today().replace(day=1))
    return (one for one in by.store.openings.all() if one.at >= begin)


def waiting(by: Session, resident: Resident) -> Iterator[DueItem]:
    """Openings of a file until somebody who answers for it has looked at them, within seven days."""
    for one in by.store.openings.all("at", resident_id=resident.id):
        last = datetime.combine((one.at + REVIEWED_WITHIN).astimezone(by.tz).date(), _LAST_MINUTE, by.tz)
        yield DueItem(
            new_id(), resident.id, "opening_review", one.id, "opening_review", "", last, started_at=one.at,
            closed_at=one.seen_at, severity=Severity.WARN.value, who=Role.DIRECTOR.value,
        )  # fmt: skip


@allowed(Can.RESTRICT_FILE)
def see(opening: Opening, remark: str = "", *, by: Session) -> Opening:
    """Writes down that this opening was looked at, and what was said about it; only then does Today let go of it.

    Raises OwnOpening for whoever opened it: it waits until another director looks at it, in a house with a single one
    until there is a second.
    """
    known = by.store.openings.get(opening.id)
    with by.change("opening.seen", "openings", known.resident_id) as change:
        change.subject, change.reason = by.store.residents.get(known.resident_id).number, remark.strip()
        return by.store.openings.save(known.seen(by.staff.id, by.now(), remark))
