"""The safety card: what everybody on duty must know at any hour of everybody who is here (security decision 13).

Of a restricted file it is all that somebody sees who is not named for it, under the number and never the name.
"""

from __future__ import annotations

from dataclasses import dataclass

from shelter_app.domain.contacts import Contact, may_collect
from shelter_app.domain.covers import who_covers
from shelter_app.domain.health import HealthCard
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.openings import Opening
from shelter_app.domain.residents import Alert, Resident
from shelter_app.domain.staff import Can, Role, StaffMember
from shelter_app.domain.stays import Absence, Presence
from shelter_app.domain.summaries import ResidentSummary
from shelter_app.services import covers, health, stopped_elsewhere
from shelter_app.services.attachments import face_of
from shelter_app.services.health import RoundRow
from shelter_app.services.session import Session, allowed
from shelter_app.services.visibility import on_card

_AT_NIGHT = (Role.DIRECTOR, Role.MEDICAL_WORKER)


@dataclass(frozen=True, slots=True)
class Card:
    """One safety card. ``line`` is number and lock where this member is not named for the file.

    ``stops`` are those to whom something is forbidden, whoever must not come near at all first. ``collectors`` are
    those who may collect; of a restricted file nobody hands over on a card, so there are none. ``room`` and ``away``
    tell where the person is, ``to_call`` whom to wake. ``opening`` is the emergency opening that lasts, ``readable``
    whether the file itself is open to this member, ``may_open`` whether an emergency could open it.
    """

    line: ResidentSummary
    photo: bytes
    alerts: tuple[Alert, ...]
    stops: tuple[Contact, ...]
    collectors: tuple[Contact, ...]
    health: HealthCard
    doses: tuple[RoundRow, ...]
    room: str
    presence: Presence
    away: Absence | None
    to_call: tuple[StaffMember, ...]
    opening: Opening | None = None
    readable: bool = False
    may_open: bool = False
    cover: covers.Told | None = None
    """Who stands in for the coordinator today: the first to call."""


@allowed(Can.SEE_SAFETY_CARD)
def card(resident_id: ResidentId, *, again: bool = False, by: Session) -> Card:
    """Reads the safety card of somebody who is here; the look is in the audit before anything is shown.

    ``again`` refreshes a page of it: only the card this member looked at last is no new look. Raises NotFound for
    whoever left, where the file is closed to this member.
    """
    resident = on_card(by, resident_id)
    if not again or by.shown_card != resident_id:
        by.looked("card.viewed", resident_id, subject=resident.number)
        by.shown_card = resident_id
    summary = by.store.summaries.get(resident_id)
    assert summary is not None
    named = not resident.restricted or by.named_for(resident_id)
    line = summary if named else summary.hidden()
    contacts = by.store.contacts.all("name", resident_id=resident_id)
    stay = by.store.stays.all("-admitted_at", resident_id=resident_id)[0]
    readable = by.readable(resident)
    return Card(
        line,
        face_of(by, resident_id),
        resident.sorted_alerts(),
        tuple(sorted((one for one in contacts if one.prohibited), key=lambda one: not one.stopped)),
        may_collect(stopped_elsewhere.trusted(contacts, by), by.today()) if named else (),
        by.store.health_cards.find(resident_id) or HealthCard(resident_id),
        tuple(health.doses_on_card(by, line)),
        stay.room,
        stay.presence,
        next((one for one in stay.absences if one.ended is None), None) if stay.presence in _AWAY else None,
        _to_call(by, resident),
        by.opening_of(resident_id),
        readable and by.can(Can.OPEN_FILE),
        not readable and by.can(Can.OPEN_FILE),
        covers.of_file(by, resident),
    )


_AWAY = (Presence.ON_LEAVE, Presence.HOSPITAL, Presence.MISSING)


def _to_call(by: Session, resident: Resident) -> tuple[StaffMember, ...]:
    """Whoever stands in for the coordinator today, the coordinator of the file, then directors and medical workers."""
    working = [one for one in by.store.staff.all("name") if one.active]
    cover = who_covers(by.covers(), resident.coordinator, resident.id, by.today())
    wanted = [cover.stands_in] if cover is not None else []
    wanted += [resident.coordinator] if resident.coordinator is not None else []
    first = [one for key in wanted for one in working if one.id == key]
    others = [one for role in _AT_NIGHT for one in working if one.role is role and one not in first]
    return (*first, *others)
