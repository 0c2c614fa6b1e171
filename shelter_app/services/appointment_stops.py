"""What is typed about an appointment, and who must not come to it: a prohibition in any of the files stops it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from shelter_app.domain.appointments import LONGEST, Appointment, AppointmentKind
from shelter_app.domain.contacts import (
    Contact,
    ContactForbidden,
    Permission,
    Right,
    same_person,
    surely_same_person,
)
from shelter_app.domain.errors import InvalidInput, NotFound
from shelter_app.domain.ids import AppointmentId, ContactId, ResidentId, StaffId
from shelter_app.domain.residents import Resident
from shelter_app.services import stopped_elsewhere
from shelter_app.services.session import Session

TAKING = (Right.VISIT, Right.COLLECT)
"""The rights without which nobody goes along with a resident; a prohibition of either stops them."""


@dataclass(frozen=True, slots=True)
class AppointmentForm:
    """An appointment as typed; the constructor names what is missing.

    ``starts`` is midnight of the centre where no hour is known. ``contact_id`` is a contact of one of the residents.
    """

    resident_ids: tuple[ResidentId, ...]
    kind: AppointmentKind
    starts: datetime
    has_time: bool = False
    ends: datetime | None = None
    about: str = ""
    place: str = ""
    place_secret: bool = False
    contact_id: ContactId | None = None
    with_whom: str = ""
    escort_id: StaffId | None = None
    escort: str = ""
    note: str = ""

    def __post_init__(self) -> None:
        problems: dict[str, str] = {}
        if not self.resident_ids:
            problems["resident_ids"] = "empty"
        if self.kind is AppointmentKind.OTHER and not self.about.strip():
            problems["about"] = "empty"
        if self.kind is AppointmentKind.VISIT and self.contact_id is None and not self.with_whom.strip():
            problems["with_whom"] = "empty"
        if self.ends is not None and self.ends <= self.starts:
            problems["ends"] = "not_later"
        elif self.ends is not None and self.ends - self.starts > LONGEST:
            problems["ends"] = "too_long"
        if problems:
            raise InvalidInput(**problems)


def form_of(one: Appointment) -> AppointmentForm:
    """A stored appointment as it would be typed, to ask the same questions of it."""
    return AppointmentForm(
        resident_ids=(one.resident_id,), kind=one.kind, starts=one.starts, has_time=one.has_time, ends=one.ends,
        about=one.about or one.kind.value, place=one.place, place_secret=one.place_secret, contact_id=one.contact_id,
        with_whom=one.with_whom, escort_id=one.escort_id, escort=one.escort, note=one.note,
    )  # fmt: skip


def forbidden_ahead(by: Session, planned: Iterable[Appointment]) -> frozenset[AppointmentId]:
    """Which of these were arranged before somebody was forbidden to come: they must not take place like that."""
    ahead = [one for one in planned if one.open and (one.with_whom or one.contact_id or one.escort)]
    contacts = by.store.contacts.grouped("resident_id", {one.resident_id for one in ahead})
    return frozenset(
        one.id for one in ahead if any(True for _stop in _among(by, contacts[one.resident_id], form_of(one)))
    )


def require_may_come(by: Session, residents: Sequence[Resident], form: AppointmentForm) -> None:
    """Raises ContactForbidden where whoever comes or goes along must not be near one of these residents."""
    for contact in forbidden(by, residents, form):
        raise ContactForbidden(contact.id, Right.VISIT)


def require_nobody_of_elsewhere(by: Session, residents: Iterable[Resident], form: AppointmentForm) -> None:
    """Raises StoppedElsewhere where whoever comes or goes along may be stopped in the file of any other child."""
    chosen = by.store.contacts.find(form.contact_id) if form.contact_id is not None else None
    for resident in residents:
        if chosen is not None:
            stopped_elsewhere.require(by, resident.id, chosen.name, chosen.phones)
        for name in (form.with_whom, form.escort):
            stopped_elsewhere.require(by, resident.id, name)


def require_may_come_unseen(
    by: Session, whole: Iterable[Appointment], party: Sequence[Appointment], form: AppointmentForm
) -> None:
    """Refuses for the sake of a file that is closed to this member, and names neither it nor the contact."""
    unseen = [one.resident_id for one in whole if one not in party]
    chosen = by.store.contacts.find(form.contact_id) if form.contact_id is not None else None
    named = replace(form, with_whom=form.with_whom.strip() or (chosen.name if chosen is not None else ""))
    for known in by.store.contacts.grouped("resident_id", unseen).values():
        if any(True for _stop in _among(by, known, named)):
            raise InvalidInput(party="refused")


def forbidden(by: Session, residents: Sequence[Resident], form: AppointmentForm) -> Iterator[Contact]:
    """Contacts of any of the files who must not come and may be meant; doubt about a typed name counts as a match."""
    contacts = by.store.contacts.grouped("resident_id", [one.id for one in residents])
    if form.contact_id is not None and all(form.contact_id not in {c.id for c in known} for known in contacts.values()):
        gone = by.store.contacts.find(form.contact_id)
        if gone is not None or not form.with_whom.strip():
            raise NotFound("contacts")
    chosen = by.store.contacts.find(form.contact_id) if form.contact_id is not None else None
    named = replace(form, with_whom=form.with_whom.strip() or (chosen.name if chosen is not None else ""))
    for known in contacts.values():
        yield from _among(by, known, named)


def _among(by: Session, known: Sequence[Contact], form: AppointmentForm) -> Iterator[Contact]:
    """Those of one file's contacts who stop it: whoever comes may visit, whoever goes along may collect as well."""
    day = form.starts.astimezone(by.tz).date()
    chosen = next((one for one in known if one.id == form.contact_id), None)
    asked = TAKING if form.kind is AppointmentKind.ESCORT else (Right.VISIT,)
    for contact in known:
        comes = contact is chosen or (
            surely_same_person(contact.name, form.with_whom)
            if chosen is not None and same_person(chosen.name, form.with_whom)
            else same_person(contact.name, form.with_whom)
        )
        goes = same_person(contact.name, form.escort)
        rights = {*(asked if comes else ()), *(TAKING if goes else ())}
        if any(contact.permission(right, day) is Permission.FORBIDDEN for right in rights):
            yield contact
