"""Standing in for a coordinator: given from day to day, told to the shift, ended by itself or by who gave it.

What a cover opens is decided in :meth:`Session.whose` and :meth:`Session.granted` alone; here it is given and ended.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from shelter_app.domain import covers as rules
from shelter_app.domain.covers import Cover, NewCover
from shelter_app.domain.errors import InvalidInput, NotAllowed
from shelter_app.domain.ids import CoverId, ResidentId, StaffId
from shelter_app.domain.residents import Resident
from shelter_app.domain.staff import Can, StaffMember
from shelter_app.services import cover_keys
from shelter_app.services.journal import file_key
from shelter_app.services.session import Change, Session, allowed, new_id


@dataclass(frozen=True, slots=True)
class Given:
    """A cover as it was stored, and the numbers of restricted files that stay closed to whoever stands in.

    Whoever gave it holds no key of them: somebody who does has to give the cover for these files.
    """

    cover: Cover
    closed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """A cover as people read it; ``number`` is that of the only file, empty where it is about all of them."""

    cover: Cover
    away: str
    stands_in: str
    phone: str = ""
    number: str = ""
    may_end: bool = False
    mine: bool = False


@allowed(Can.EDIT_FILE)
def give(new: NewCover, *, by: Session) -> Given:
    """Lets a colleague stand in for a coordinator, by a director or by the coordinator herself.

    Raises InvalidInput as :func:`rules.check` does, and away ``not_coordinator`` for a file that is somebody else's;
    NotAllowed for whoever gives a cover of another's files without answering for the staff.
    """
    if new.away is not None and not may_give(new.away, by=by):
        raise NotAllowed(Can.MANAGE_STAFF.value)
    resident = by.file(new.resident_id) if new.resident_id is not None else None
    if resident is not None and resident.coordinator != new.away:
        raise InvalidInput(away="not_coordinator")
    rules.check(new, by.store.staff.all(), by.store.covers.all(ended_at=None), by.today())
    assert new.away is not None
    assert new.stands_in is not None
    assert new.begins is not None
    cover = Cover(
        CoverId(new_id()), new.away, new.stands_in, new.begins, new.ends, by.staff.id, by.now(), new.resident_id
    )
    with by.change("cover.given", "covers", *([resident.id] if resident is not None else [])) as change:
        _write_down(change, cover)
        stored = by.store.covers.add(cover)
        closed = _open(by, stored, [resident] if resident is not None else _restricted_of(by, new.away))
    return Given(stored, closed)


@allowed(Can.EDIT_FILE)
def may_give(away: StaffId, *, by: Session) -> bool:
    """Whether this member decides who stands in for that colleague: for herself, or answering for the staff."""
    return away == by.staff.id or by.can(Can.MANAGE_STAFF)


@allowed(Can.EDIT_FILE)
def end(cover_id: CoverId, *, by: Session) -> Cover:
    """Ends a cover before its last day, at once, with the keys that it held; one that is over stays as it is.

    Raises NotAllowed for whoever neither is covered for nor answers for the staff.
    """
    cover = by.store.covers.get(cover_id)
    if not may_give(cover.away, by=by):
        raise NotAllowed(Can.MANAGE_STAFF.value)
    if cover.over(by.today()):
        return cover
    with by.change("cover.ended", "covers", *([cover.resident_id] if cover.resident_id is not None else [])) as change:
        _write_down(change, cover)
        return _ended(by, cover)


def end_of_leaver(by: Session, gone: StaffId) -> None:
    """Ends what a leaver covered for others, inside the change that takes their door away."""
    for cover in by.store.covers.all(stands_in=gone, ended_at=None):
        if not cover.over(by.today()):
            _ended(by, cover)


def _ended(by: Session, cover: Cover) -> Cover:
    by.store.cover_keys.drop([cover.id])
    return by.store.covers.save(cover.ended(by.staff.id, by.now(), by.today()))


@allowed(Can.LIST_RESIDENTS)
def today(*, by: Session) -> list[Told]:
    """Who stands in for whom today, as the shift asks; one's own first. Restricted files of others are left out."""
    return sorted(_told(by, by.covers()), key=lambda told: (not told.mine, told.away, told.number))


@allowed(Can.EDIT_FILE)
def planned(*, away: StaffId | None = None, by: Session) -> list[Told]:
    """Covers that last or are still to come, the first to begin first; of one member, or of everybody."""
    asked = {} if away is None else {"away": away}
    found = by.store.covers.all("begins", ended_at=None, **asked)
    return _told(by, (one for one in found if not one.over(by.today())))


def of_file(by: Session, resident: Resident) -> Told | None:
    """Who stands in for the coordinator of a file today, or None."""
    found = rules.who_covers(by.covers(), resident.coordinator, resident.id, by.today())
    return None if found is None else _as_told(by, found, _members(by), {resident.id: resident.number})


def instead_of(who: str, resident_id: ResidentId, lasting: Collection[Cover], by: Session) -> str:
    """The name of who does today what ``who`` has to do in a file, empty for nobody; ``lasting`` are today's covers."""
    if not lasting or not who.isdecimal():
        return ""
    found = rules.who_covers(lasting, StaffId(int(who)), resident_id, by.today())
    return by.staff_name(found.stands_in) if found is not None else ""


def _told(by: Session, found: Iterable[Cover]) -> list[Told]:
    known, members = list(found), _members(by)
    files = by.store.summaries.many(one.resident_id for one in known if one.resident_id is not None)
    granted = by.granted()
    shown = (one for one in files.values() if not one.restricted or one.resident_id in granted)
    numbers = {one.resident_id: one.number for one in shown}
    return [
        _as_told(by, one, members, numbers) for one in known if one.resident_id is None or one.resident_id in numbers
    ]


def _as_told(by: Session, one: Cover, members: dict[StaffId, StaffMember], numbers: dict[ResidentId, str]) -> Told:
    member = members.get(one.stands_in)
    ends = by.can(Can.EDIT_FILE) and (one.away == by.staff.id or by.can(Can.MANAGE_STAFF))
    return Told(
        one,
        by.staff_name(one.away),
        by.staff_name(one.stands_in),
        member.phone if member is not None else "",
        numbers[one.resident_id] if one.resident_id is not None else "",
        ends,
        by.staff.id in (one.away, one.stands_in),
    )


def _members(by: Session) -> dict[StaffId, StaffMember]:
    return {member.id: member for member in by.store.staff.all()}


def _restricted_of(by: Session, away: StaffId) -> list[Resident]:
    own = by.store.summaries.granted_to(away)
    return [one for one in by.store.residents.many(own).values() if one.restricted and one.coordinator == away]


def _open(by: Session, cover: Cover, files: Iterable[Resident]) -> tuple[str, ...]:
    """Seals the keys of restricted files to whoever stands in; tells the numbers of those that stay closed."""
    named = by.store.summaries.granted_to(cover.stands_in)
    closed = []
    for resident in files:
        if not resident.restricted or resident.id in named:
            continue
        key = file_key(by, resident.id)
        if key is None:
            closed.append(resident.number)
        else:
            cover_keys.seal(by, key, resident.id, [cover])
    return tuple(sorted(closed))


def _write_down(change: Change, cover: Cover) -> None:
    """Both people and the days, as ids and dates: the log names nobody."""
    change.subject = f"{cover.away} {cover.stands_in}"
    change.detail = " ".join(day.isoformat() for day in (cover.begins, cover.ends) if day is not None)
