"""Appointments: arranged for one or several residents at once, edited, moved, and what came of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time

from shelter_app.domain.appointments import (
    HEARING_AHEAD,
    LONGEST,
    Appointment,
    AppointmentKind,
    AppointmentState,
    clash,
)
from shelter_app.domain.contacts import Contact
from shelter_app.domain.deadlines import Severity
from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.ids import AppointmentId, ContactId, PartyId, ResidentId, StaffId
from shelter_app.domain.residents import Resident
from shelter_app.domain.staff import Can
from shelter_app.domain.stays import Stay
from shelter_app.domain.summaries import DueItem
from shelter_app.services.appointment_stops import (
    AppointmentForm,
    forbidden,
    forbidden_ahead,
    form_of,
    require_may_come,
    require_may_come_unseen,
    require_nobody_of_elsewhere,
)
from shelter_app.services.session import Session, allowed, new_id

_LAST_MINUTE = time(23, 59)
_STAY_OUT_OF_DUE = (AppointmentState.MOVED, AppointmentState.CANCELLED)


@allowed(Can.WRITE_NOTE)
def arrange(form: AppointmentForm, *, by: Session) -> tuple[Appointment, ...]:
    """Writes an appointment into every file it concerns; brothers and sisters go together as one party.

    Raises ContactForbidden where whoever comes or goes along must not be near one of them (security decision 17),
    StoppedElsewhere where that may be so for any other child, InvalidInput for a day that is past.
    """
    residents = [by.file(one) for one in dict.fromkeys(form.resident_ids)]
    _require_ahead(by, form.starts)
    require_may_come(by, residents, form)
    require_nobody_of_elsewhere(by, residents, form)
    party = PartyId(new_id())
    with by.change("appointment.arranged", "appointments", *(one.id for one in residents)) as change:
        added = [by.store.appointments.add(_written(by, one, party, form)) for one in residents]
        change.subject, change.detail = str(added[0].id), form.kind.value
    return tuple(added)


@allowed(Can.WRITE_NOTE)
def edit(appointment: Appointment, form: AppointmentForm, *, by: Session) -> tuple[Appointment, ...]:
    """Stores what is known now, for everybody of the party who still has it ahead, and adds who else comes along.

    They travel together, so the part of a brother or sister whose file is closed to this member changes as well; told
    are only the parts that this member may read.
    Another day or hour is a move and takes a reason: InvalidInput(starts) where the form tells another one. Nobody is
    dropped from it by the way: InvalidInput(resident_ids), because for one child alone it is cancelled with a reason.
    Raises what :func:`arrange` raises for people who must not come, Stale where somebody was quicker.
    """
    now = by.store.appointments.unchanged(appointment)
    if not now.open:
        raise InvalidInput(state="settled")
    if (form.starts, form.has_time) != (now.starts, now.has_time):
        raise InvalidInput(starts="moved")
    whole = _whole_party(by, now)
    party = _readable(by, whole)
    here = {one.resident_id for one in party}
    if here - set(form.resident_ids):
        raise InvalidInput(resident_ids="in_party")
    asked = tuple(dict.fromkeys((*(one.resident_id for one in party), *form.resident_ids)))
    residents = {one: by.file(one) for one in asked}
    wanted = tuple(dict.fromkeys((*(one.resident_id for one in whole), *asked)))
    require_may_come(by, list(residents.values()), form)
    require_may_come_unseen(by, whole, party, form)
    require_nobody_of_elsewhere(by, residents.values(), form)
    with by.change("appointment.edited", "appointments", *wanted) as change:
        change.subject, change.detail = str(now.id), form.kind.value
        saved = [by.store.appointments.save(_retold(one, form, by.store.contacts.find)) for one in whole]
        there = {one.resident_id for one in whole}
        fresh = [residents[one] for one in asked if one not in there]
        added = [by.store.appointments.add(_written(by, one, now.party, form)) for one in fresh]
    return (*(one for one in saved if one.resident_id in here), *added)


@allowed(Can.WRITE_NOTE)
def move(
    appointment: Appointment,
    starts: datetime,
    reason: str,
    *,
    has_time: bool = False,
    ends: datetime | None = None,
    by: Session,
) -> tuple[Appointment, ...]:
    """Puts an appointment of the whole party on another day or hour, with the reason; a new one takes its place.

    The part of a brother or sister whose file is closed to this member moves with it and is not told.
    Raises InvalidInput (starts, reason), ContactForbidden where whoever comes may not on that day, Stale.
    """
    now = by.store.appointments.unchanged(appointment)
    if (starts, has_time) == (now.starts, now.has_time):
        raise InvalidInput(starts="unchanged")
    _require_ahead(by, starts)
    by.file(now.resident_id)
    whole = _whole_party(by, now)
    party = _readable(by, whole)
    moment = by.now()
    moved = []
    with by.change("appointment.moved", "appointments", *(one.resident_id for one in whole)) as change:
        change.subject, change.reason, change.detail = str(now.id), reason.strip(), starts.isoformat()
        for one in whole:
            over = one.settled(AppointmentState.MOVED, reason, moment, by.staff.id)
            fresh = replace(
                one,
                id=AppointmentId(new_id()),
                starts=starts,
                has_time=has_time,
                ends=ends,
                by=by.staff.id,
                written_at=moment,
                ready_at=None,
                version=0,
            )
            if one in party:
                require_may_come(by, [by.file(one.resident_id)], form_of(fresh))
                require_nobody_of_elsewhere(by, [by.file(one.resident_id)], form_of(fresh))
            else:
                require_may_come_unseen(by, (one,), party, form_of(fresh))
            by.store.appointments.save(replace(over, moved_to=fresh.id))
            added = by.store.appointments.add(fresh)
            moved += [added] if one in party else []
    return tuple(moved)


@allowed(Can.WRITE_NOTE)
def settle(
    appointment: Appointment, state: AppointmentState, reason: str = "", *, alone: bool = False, by: Session
) -> tuple[Appointment, ...]:
    """Says what came of an appointment: held, missed and why, or cancelled and why; for the whole party or one child.

    Of a brother or sister whose file is closed to this member it says nothing: those who may read it do.
    What was arranged is moved by :func:`move`. Raises InvalidInput: state ("in_future" for what cannot have happened
    yet, "settled"), reason; Stale where somebody was quicker.
    """
    if state is AppointmentState.MOVED:
        raise InvalidInput(state="own_form")
    now = by.store.appointments.unchanged(appointment)
    moment = by.now()
    begins = now.starts if now.has_time else by.day_start(now.day(by.tz))
    if state in (AppointmentState.HELD, AppointmentState.MISSED) and begins > moment:
        raise InvalidInput(state="in_future")
    party = (now,) if alone else _party(by, now)
    settled = [one.settled(state, reason, moment, by.staff.id) for one in party]
    for one in party:
        by.file(one.resident_id)
    with by.change("appointment.settled", "appointments", *(one.resident_id for one in party)) as change:
        change.subject, change.reason, change.detail = str(now.id), reason.strip(), state.value
        return tuple(by.store.appointments.save(one) for one in settled)


@allowed(Can.WRITE_NOTE)
def ready(appointment: Appointment, *, by: Session) -> tuple[Appointment, ...]:
    """Papers, transport and company for a hearing are seen to: what waited ahead of it is done."""
    now = by.store.appointments.unchanged(appointment)
    if not now.open or now.kind is not AppointmentKind.HEARING or now.ready_at is not None:
        raise InvalidInput(state="settled")
    party = _party(by, now)
    for one in party:
        by.file(one.resident_id)
    with by.change("appointment.ready", "appointments", *(one.resident_id for one in party)) as change:
        change.subject = str(now.id)
        return tuple(by.store.appointments.save(replace(one, ready_at=by.now())) for one in party)


@allowed(Can.OPEN_FILE)
def of(resident_id: ResidentId, *, by: Session) -> list[Appointment]:
    """Every appointment of one file, the latest first."""
    by.file(resident_id)
    return by.store.appointments.all("-starts", resident_id=resident_id)


@allowed(Can.OPEN_FILE)
def stopped_ahead(resident_id: ResidentId, *, by: Session) -> frozenset[AppointmentId]:
    """Which appointments of one file must not take place as arranged: somebody was forbidden to come since."""
    by.file(resident_id)
    planned = by.store.appointments.all(resident_id=resident_id, state=AppointmentState.PLANNED)
    return forbidden_ahead(by, planned)


@allowed(Can.OPEN_FILE)
def party_of(appointment_id: AppointmentId, *, by: Session) -> tuple[Appointment, ...]:
    """One appointment, first, and those of the same party who stand where it stands and whom this member may read."""
    one = by.store.appointments.get(appointment_id)
    by.file(one.resident_id)
    return _party(by, one)


@allowed(Can.OPEN_FILE)
def choose(resident_id: ResidentId, *, by: Session) -> None:
    """Writes down that a form offers the contacts of this resident; once for each resident chosen in it."""
    by.looked("contacts.offered", resident_id, subject=by.file(resident_id).number)


@allowed(Can.WRITE_NOTE)
def companions(*, by: Session) -> list[tuple[StaffId, str]]:
    """The colleagues of the house who can go along, by name."""
    working = [one for one in by.store.staff.all("name") if one.can(Can.WRITE_NOTE)]
    return [(one.id, one.short) for one in working]


@dataclass(frozen=True, slots=True)
class Collision:
    """Something else at the same hour: when, in whose file by its number, and whether it is the colleague's time."""

    starts: datetime
    number: str
    of_escort: bool


@allowed(Can.WRITE_NOTE)
def collisions(form: AppointmentForm, besides: Sequence[AppointmentId] = (), *, by: Session) -> tuple[Collision, ...]:
    """What these residents or this colleague have at the same hour; nothing is forbidden by it.

    Raises NotFound where one of the files is closed to this member.
    """
    for resident_id in form.resident_ids:
        by.file(resident_id)
    around = by.store.agenda.appointments(form.starts - LONGEST, (form.ends or form.starts) + LONGEST)
    others = [one for one in around if one.id not in besides]
    files = by.store.residents.many({one.resident_id for one in others})
    found: dict[tuple[int, datetime], Collision] = {}
    for resident_id in form.resident_ids:
        wanted = _bare(by, resident_id, PartyId(0), form)
        for other in others:
            if clash(wanted, other):
                mine = other.resident_id != resident_id
                one = Collision(other.starts.astimezone(by.tz), files[other.resident_id].number, mine)
                found.setdefault((other.party, other.starts), one)
    return tuple(found.values())


@allowed(Can.WRITE_NOTE)
def stopped(form: AppointmentForm, *, by: Session) -> Contact | None:
    """Who of those named must not come near one of the residents, while it is still being typed."""
    return next(forbidden(by, [by.file(one) for one in form.resident_ids], form), None)


def waiting(by: Session, resident: Resident, stay: Stay) -> Iterator[DueItem]:
    """Appointments until their word is said, and what a hearing asks for before it; a hearing goes on after leaving."""
    for one in by.store.appointments.all("starts", resident_id=resident.id):
        hearing = one.kind is AppointmentKind.HEARING
        if one.state in _STAY_OUT_OF_DUE or (stay.discharge is not None and not hearing):
            continue
        day = one.day(by.tz)
        at = one.starts if one.has_time else datetime.combine(day, _LAST_MINUTE, by.tz)
        item = DueItem(
            new_id(), resident.id, "appointment", one.id, one.kind.value, one.about, at, one.has_time,
            one.written_at, one.settled_at, (Severity.WARN if hearing else Severity.INFO).value, _who(resident, one),
        )  # fmt: skip
        yield item
        if hearing:
            last = max(day - HEARING_AHEAD, one.written_at.astimezone(by.tz).date())
            done = min(filter(None, (one.ready_at, one.settled_at)), default=None)
            due = datetime.combine(last, _LAST_MINUTE, by.tz)
            yield replace(
                item, id=new_id(), source="hearing_ahead", due_at=due, has_time=False, closed_at=done,
                severity=Severity.WARN.value,
            )  # fmt: skip


def _who(resident: Resident, one: Appointment) -> str:
    return str(one.escort_id or resident.coordinator or "case_worker")


def _party(by: Session, one: Appointment) -> tuple[Appointment, ...]:
    """Those who stand where this one stands, of the files this member may read; a part whose end was told is apart."""
    return _readable(by, _whole_party(by, one))


def _whole_party(by: Session, one: Appointment) -> tuple[Appointment, ...]:
    """One appointment, first, and all that stand where it stands, also of files that are closed to this member."""
    others = by.store.appointments.all("starts", party=one.party, state=one.state)
    return (one, *(other for other in others if other.id != one.id and other.starts == one.starts))


def _readable(by: Session, party: tuple[Appointment, ...]) -> tuple[Appointment, ...]:
    """The first, and of the others those of files that this member may read."""
    files = by.store.residents.many({other.resident_id for other in party[1:]})
    return (party[0], *(other for other in party[1:] if by.readable(files[other.resident_id])))


def _written(by: Session, resident: Resident, party: PartyId, form: AppointmentForm) -> Appointment:
    return _retold(_bare(by, resident.id, party, form), form, by.store.contacts.find)


def _bare(by: Session, resident_id: ResidentId, party: PartyId, form: AppointmentForm) -> Appointment:
    return Appointment(
        AppointmentId(new_id()), resident_id, party, form.kind, form.starts, by.staff.id, by.now(),
        has_time=form.has_time, ends=form.ends, escort_id=form.escort_id,
    )  # fmt: skip


def _retold(one: Appointment, form: AppointmentForm, find: Callable[[ContactId], Contact | None]) -> Appointment:
    """The appointment as the form tells it; a contact belongs to one file, in the others their name stands."""
    contact = find(form.contact_id) if form.contact_id is not None else None
    own = contact if contact is not None and contact.resident_id == one.resident_id else None
    return replace(
        one,
        kind=form.kind,
        ends=form.ends,
        about=form.about.strip(),
        place=form.place.strip(),
        place_secret=form.place_secret,
        contact_id=own.id if own else None,
        with_whom=form.with_whom.strip() or (contact.name if contact is not None else ""),
        escort_id=form.escort_id,
        escort=form.escort.strip(),
        note=form.note.strip(),
    )


def _require_ahead(by: Session, starts: datetime) -> None:
    if starts.astimezone(by.tz).date() < by.today():
        raise InvalidInput(starts="past")
