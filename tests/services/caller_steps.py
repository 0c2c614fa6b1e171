"""What is asked about somebody on the telephone or at the door: each look, as the audit must know it."""

from __future__ import annotations

from collections.abc import Callable

from shelter_app.domain.ids import ResidentId
from shelter_app.services import contacts, kin_requests, stopped_elsewhere
from tests.records import House

Step = Callable[[], object]

PARTS = (
    "appointment_stops.forbidden",
    "appointment_stops.forbidden_ahead",
    "appointment_stops.require_may_come",
    "appointment_stops.require_may_come_unseen",
    "appointment_stops.require_nobody_of_elsewhere",
    "hashed.keyed_hash",
    "kin_contacts.reached_by",
    "kin_contacts.share_stops",
    "kin_contacts.spread",
    "kin_contacts.stored",
    "kin_contacts.twin",
    "barred.anywhere",
    "barred.here",
    "barred.require",
    "stopped_elsewhere.require",
    "stopped_elsewhere.require_contact",
    "stopped_elsewhere.stops",
    "stopped_elsewhere.trusted",
)
"""Parts of what is guarded elsewhere: they ask about people, and open nothing by themselves."""

LOOKS: dict[str, Callable[[House, ResidentId], Step]] = {
    "contacts.who_is_calling": lambda house, child: (
        house.contact(child),
        lambda: contacts.who_is_calling("Беков", by=house.duty),
    )[1],
    "stopped_elsewhere.confirm_another": lambda house, child: (
        house.contact(house.admit(), "Беков Тимур", must_not=True),
        lambda: stopped_elsewhere.confirm_another(child, "Беков Тимур", "сверено", by=house.case_worker),
    )[1],
    "kin_requests.meant": lambda house, _: (
        lambda: kin_requests.meant("Рахимова Дилноза", "Юсупова Зухра", by=house.duty)
    ),
}
