"""Where somebody is: leave with whom and until when, hospital, absence without leave, and coming back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from shelter_app.domain.contacts import (
    CollectNotAllowed,
    ContactForbidden,
    Permission,
    ReceiverUnconfirmed,
    Right,
    same_person,
    surely_same_person,
)
from shelter_app.domain.errors import InvalidInput, NotFound
from shelter_app.domain.ids import ContactId, ResidentId
from shelter_app.domain.residents import Resident
from shelter_app.domain.staff import Can
from shelter_app.domain.stays import Absence, Presence, Stay
from shelter_app.services import stopped_elsewhere
from shelter_app.services.events import record_event
from shelter_app.services.session import Session, allowed
from shelter_app.services.stays import current_stay

AWAY = (Presence.ON_LEAVE, Presence.HOSPITAL, Presence.MISSING)
TAKING = (Right.VISIT, Right.COLLECT)
"""The rights without which nobody takes a resident along; a prohibition of either stops them."""
_MAY_TAKE = (Permission.ALLOWED, Permission.BY_ACT)
SEARCH_REPORTED = "search_reported"
"""The police were told that a child is missing; that they were told of injuries or unlawful acts is another fact."""


@dataclass(frozen=True, slots=True)
class Away:
    """Somebody leaves the house for a time, as typed; ``contact_id`` is a contact of the file who takes them along.

    ``with_staff`` says that a member of staff goes with them. ``police`` is what proves that the police were told
    (number of the message, who took it) at ``police_at``.
    """

    kind: Presence
    since: datetime
    until: datetime | None = None
    where: str = ""
    with_whom: str = ""
    contact_id: ContactId | None = None
    with_staff: bool = False
    agreed_by: str = ""
    seen_at: datetime | None = None
    looks: str = ""
    note: str = ""
    police: str = ""
    police_at: datetime | None = None

    def __post_init__(self) -> None:
        problems: dict[str, str] = {}
        if self.kind not in AWAY:
            problems["presence"] = "by_discharge_only" if self.kind is Presence.LEFT else "by_return_only"
        if self.kind is Presence.ON_LEAVE:
            problems |= {} if self.until else {"until": "empty"}
            problems |= {} if self.agreed_by.strip() else {"agreed_by": "empty"}
        if self.until is not None and self.until <= self.since:
            problems["until"] = "not_later"
        if self.seen_at is not None and self.seen_at > self.since:
            problems["seen_at"] = "not_earlier"
        if problems:
            raise InvalidInput(**problems)

    def absence(self) -> Absence:
        """The time away as the stay keeps it."""
        return Absence(
            self.kind,
            self.since,
            self.until,
            self.where.strip(),
            self.with_whom.strip(),
            self.agreed_by.strip(),
            self.seen_at,
            self.looks.strip(),
            self.note.strip(),
            with_staff=self.with_staff,
        )


@allowed(Can.WRITE_NOTE)
def go_away(resident_id: ResidentId, away: Away, *, by: Session) -> Stay:
    """Records that somebody went on leave or to hospital, or is missing; leaving for good is a discharge.

    Raises ContactForbidden, CollectNotAllowed, ReceiverUnconfirmed or StoppedElsewhere where whoever takes them along
    may not (security decision 17); InvalidInput for a moment the clocks would ignore (ahead of now, before the
    admission or the last change of presence) and where nothing changed.
    """
    resident = by.file(resident_id)
    before = current_stay(by, resident_id)
    since = _moment(by, before, away.since)
    if away.kind is before.presence:
        raise InvalidInput(presence="unchanged")
    if away.police_at is not None and not since <= away.police_at <= by.now():
        raise InvalidInput(police_at="in_future" if away.police_at > by.now() else "before_start")
    _require_companion(by, resident, away, since.astimezone(by.tz).date())
    with by.change("stay.presence", "residents", resident_id) as change:
        change.detail = away.kind.value
        stay = by.store.stays.save(before.went(replace(away.absence(), since=since)))
        seen = ", ".join(filter(None, (away.where.strip(), away.with_whom.strip())))
        if before.presence is Presence.MISSING:
            record_event(by, resident_id, "found", since, stay_id=stay.id)
        kind = "missing" if away.kind is Presence.MISSING else f"presence_{away.kind.value}"
        record_event(by, resident_id, kind, since, stay_id=stay.id, evidence=seen, note=away.note.strip())
        if away.kind is Presence.MISSING and away.police.strip():
            at = away.police_at or max(since, by.now())
            record_event(by, resident_id, SEARCH_REPORTED, at, stay_id=stay.id, evidence=away.police.strip())
    return stay


@allowed(Can.WRITE_NOTE)
def amend(stay: Stay, away: Away, *, by: Session) -> Stay:
    """Completes or corrects what is known of the time away that lasts: a later return, clothes, another companion.

    When it began stays as it is, because clocks run from it. Raises what :func:`go_away` raises, Stale where somebody
    was quicker, NotFound where the person is back.
    """
    stay = by.store.stays.unchanged(stay)
    resident = by.file(stay.resident_id)
    lasting = stay.away
    if stay.discharge is not None or lasting is None or lasting.kind is not away.kind:
        raise NotFound("absences")
    at = away.police_at or by.now()
    if not lasting.since <= at <= by.now():
        raise InvalidInput(police_at="in_future" if at > by.now() else "before_start")
    _require_companion(by, resident, away, by.today())
    changed = replace(away.absence(), since=lasting.since)
    with by.change("stay.presence_amended", "residents", stay.resident_id) as change:
        change.detail = away.kind.value
        saved = by.store.stays.save(replace(stay, absences=(*stay.absences[:-1], changed)))
        if away.kind is Presence.MISSING and away.police.strip():
            record_event(by, resident.id, SEARCH_REPORTED, at, stay_id=stay.id, evidence=away.police.strip())
    return saved


@allowed(Can.WRITE_NOTE)
def come_back(resident_id: ResidentId, at: datetime, how: str = "", *, by: Session) -> Stay:
    """Records the return: on their own, brought by whom, found where and how they are.

    Raises InvalidInput for a moment ahead of now or before they went, and where the person is at the centre.
    """
    by.file(resident_id)
    before = current_stay(by, resident_id)
    if before.presence is Presence.PRESENT:
        raise InvalidInput(presence="unchanged")
    moment = _moment(by, before, at)
    with by.change("stay.presence", "residents", resident_id) as change:
        change.detail = Presence.PRESENT.value
        stay = by.store.stays.save(before.came_back(moment, how.strip()))
        kind = "found" if before.presence is Presence.MISSING else "presence_present"
        record_event(by, resident_id, kind, moment, stay_id=stay.id, note=how.strip())
    return stay


@dataclass(frozen=True, slots=True)
class Spell:
    """One time away with what follows from it: nights elsewhere, and what proves that the police were told."""

    absence: Absence
    nights: int
    late: bool
    police: tuple[str, ...] = ()


@allowed(Can.OPEN_FILE)
def history(resident_id: ResidentId, *, by: Session) -> tuple[Spell, ...]:
    """Every time away in every stay of this file, the newest first."""
    by.file(resident_id)
    told = by.store.case_events.all("at", resident_id=resident_id, kind=SEARCH_REPORTED)
    now = by.now()
    found = []
    for stay in by.store.stays.all("-admitted_at", resident_id=resident_id):
        for absence in reversed(stay.absences):
            missing = absence.kind is Presence.MISSING
            ended = absence.ended or now
            police = tuple(one.evidence for one in told if missing and absence.since <= one.at <= ended)
            found.append(Spell(absence, absence.nights(now, by.tz), absence.late(now), police))
    return tuple(found)


def _moment(by: Session, stay: Stay, at: datetime) -> datetime:
    """The moment, or that of the last change where both were in the same minute: people write no seconds."""
    if not stay.admitted_at <= at <= by.now():
        raise InvalidInput(since="in_future" if at > by.now() else "before_admission")
    last = stay.presence_since
    if last is None or at >= last:
        return at
    if last - at < timedelta(minutes=1) and at.astimezone(last.tzinfo).minute == last.minute:
        return last
    raise InvalidInput(since="before_last_change")


def _require_companion(by: Session, resident: Resident, away: Away, day: date) -> None:
    """Stop here if this person may not take the resident along, be they chosen or typed by name.

    A prohibition to visit or to collect stops them on every way out of the house, also beside a member of staff. On a
    leave without staff they need a right to collect or to visit, and a minor goes with nobody the file does not know.
    Whoever may be stopped in another file goes nowhere with the resident until it is said that this is somebody else.
    """
    if away.kind is Presence.MISSING:
        return
    _require_own(by, resident, away, day)
    chosen = by.store.contacts.find(away.contact_id) if away.contact_id is not None else None
    if chosen is not None:
        stopped_elsewhere.require(by, resident.id, chosen.name, chosen.phones)
    stopped_elsewhere.require(by, resident.id, away.with_whom)


def _require_own(by: Session, resident: Resident, away: Away, day: date) -> None:
    """The same by what stands in the file of this resident."""
    known = by.store.contacts.all(resident_id=resident.id)
    chosen = next((contact for contact in known if contact.id == away.contact_id), None)
    if away.contact_id is not None and chosen is None:
        raise NotFound("contacts")
    alike = [one for one in known if one is chosen or same_person(one.name, away.with_whom)]
    if chosen is not None and same_person(chosen.name, away.with_whom):
        alike = [chosen]
    for contact in alike:
        if any(contact.permission(right, day) is Permission.FORBIDDEN for right in TAKING):
            raise ContactForbidden(contact.id, Right.COLLECT)
    if away.kind is not Presence.ON_LEAVE or away.with_staff:
        return
    for contact in alike:
        held = [contact.permission(right, day) for right in TAKING]
        if not any(one in _MAY_TAKE for one in held):
            raise CollectNotAllowed(contact.id, contact.permission(Right.COLLECT, day))
    sure = chosen is not None or any(surely_same_person(one.name, away.with_whom) for one in alike)
    minor = by.store.people.get(resident.person_id).may_be_minor(day)
    if away.with_whom.strip() and minor and not sure:
        raise ReceiverUnconfirmed(resident.number)
