"""Every function of appointments and the calendar as a step for the tests of changes and looks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from shelter_app.domain.appointments import Appointment, AppointmentKind, AppointmentState
from shelter_app.domain.ids import ResidentId
from shelter_app.services import appointments, calendar
from shelter_app.services.appointment_stops import AppointmentForm
from tests.records import NOON, House

Step = Callable[[], object]


def form(*residents: ResidentId, **facts: Any) -> AppointmentForm:
    """A hearing tomorrow at noon; keyword arguments replace single facts."""
    whole: dict[str, Any] = {
        "kind": AppointmentKind.HEARING,
        "starts": NOON + timedelta(days=1),
        "has_time": True,
        "place": "районный суд",
    }
    return AppointmentForm(residents, **{**whole, **facts})


def arranged(house: House, *residents: ResidentId, **facts: Any) -> Appointment:
    """The first of the appointments that the form above makes."""
    return appointments.arrange(form(*residents, **facts), by=house.duty)[0]


def _edit(house: House, child: ResidentId) -> Step:
    one = arranged(house, child)
    return lambda: appointments.edit(one, form(child, place="городской суд"), by=house.duty)


def _move(house: House, child: ResidentId) -> Step:
    one = arranged(house, child)
    return lambda: appointments.move(one, NOON + timedelta(days=8), "судья болен", by=house.duty)


def _settle(house: House, child: ResidentId) -> Step:
    one = arranged(house, child)
    return lambda: appointments.settle(one, AppointmentState.CANCELLED, "иск отозван", by=house.duty)


def _ready(house: House, child: ResidentId) -> Step:
    one = arranged(house, child)
    return lambda: appointments.ready(one, by=house.duty)


WRITES: dict[str, Callable[[House, ResidentId], Step]] = {
    "appointments.arrange": lambda house, child: lambda: arranged(house, child),
    "appointments.edit": _edit,
    "appointments.move": _move,
    "appointments.settle": _settle,
    "appointments.ready": _ready,
}
LOOKS: dict[str, Callable[[House, ResidentId], Step]] = {
    "appointments.choose": lambda house, child: lambda: appointments.choose(child, by=house.duty),
    "calendar.look_through": lambda house, _: lambda: calendar.look_through(by=house.duty),
}
LISTS = (
    "appointments.of",
    "appointments.party_of",
    "appointments.companions",
    "appointments.collisions",
    "appointments.stopped",
    "appointments.stopped_ahead",
    "calendar.between",
    "calendar.entries_of",
    "calendar.day_of",
    "calendar.working_calendar",
)
