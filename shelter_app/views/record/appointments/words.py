"""Words, icons and faces of appointments: when, where, with whom, and what came of them."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from shelter_app.domain.appointments import Appointment, AppointmentKind, AppointmentState
from shelter_app.views.page import Context
from shelter_app.views.widgets.chip import ChipFace
from shelter_app.views.words import calendar_day_words

translate = QCoreApplication.translate
_ICONS = {
    AppointmentKind.HEARING: "scale",
    AppointmentKind.MEDICAL: "stethoscope",
    AppointmentKind.CONSULATE: "landmark",
    AppointmentKind.MIGRATION: "globe",
    AppointmentKind.SCHOOL: "school",
    AppointmentKind.VISIT: "users-round",
    AppointmentKind.OFFICIAL: "user-check",
    AppointmentKind.MEETING: "message-square",
    AppointmentKind.ESCORT: "footprints",
    AppointmentKind.OTHER: "calendar-clock",
}


def appointment_icon(kind: AppointmentKind) -> str:
    """The sign of a sort of appointment."""
    return _ICONS[kind]


def appointment_title(one: Appointment) -> str:
    """What it is, with what it is about."""
    return calendar_day_words("appointment", one.kind.value, one.about)


def span_words(one: Appointment, context: Context, *, day: bool = True) -> str:
    """24 November, 10:00–11:30; the last day of what lasts for several."""
    formats, tz, today = context.formats, context.session.tz, context.session.today()
    starts = one.starts.astimezone(tz)
    first = formats.near_day(starts.date(), today) if day else ""
    hours = formats.time(starts) if one.has_time else ""
    if one.ends is None:
        return ", ".join(filter(None, (first, hours)))
    ends = one.ends.astimezone(tz)
    if one.last_day(tz) == starts.date():
        return ", ".join(filter(None, (first, f"{hours}–{formats.time(ends)}" if one.has_time else "")))
    whole = ends.time() == ends.min.time() or not one.has_time
    last = formats.near_day((ends - timedelta(microseconds=1)).date(), today)
    last = last if whole else f"{last}, {formats.time(ends)}"
    begins = ", ".join(filter(None, (first, hours)))
    return translate("Appointments", "{first} to {last}").format(first=begins, last=last) if begins else last


def more_words(one: Appointment, context: Context) -> str:
    """Where it is, who comes, who goes along."""
    along = context.session.staff_name(one.escort_id) or one.escort
    told = translate("Appointments", "with {name}").format(name=along) if along else ""
    return ", ".join(filter(None, (one.place, one.with_whom, told)))


def state_words(state: AppointmentState) -> str:
    """What came of an appointment."""
    words = {
        AppointmentState.PLANNED: translate("Appointments", "planned"),
        AppointmentState.HELD: translate("Appointments", "took place"),
        AppointmentState.MISSED: translate("Appointments", "did not take place"),
        AppointmentState.MOVED: translate("Appointments", "moved"),
        AppointmentState.CANCELLED: translate("Appointments", "cancelled"),
    }
    return words[state]


def state_face(one: Appointment, context: Context, *, stop: bool = False) -> ChipFace:
    """How an appointment stands, as a chip; somebody who must not come stands before everything."""
    if stop and one.open:
        return ChipFace(translate("Appointments", "Must not take place"), "stop")
    match one.state:
        case AppointmentState.HELD:
            return ChipFace(state_words(one.state), "done")
        case AppointmentState.MISSED:
            return ChipFace(state_words(one.state), "mark", "circle-x")
        case AppointmentState.MOVED:
            return ChipFace(state_words(one.state), "outline", "arrow-right")
        case AppointmentState.CANCELLED:
            return ChipFace(state_words(one.state), "outline", "ban")
    if one.awaits_word(context.session.now()):
        return ChipFace(translate("Appointments", "What came of it?"), "overdue")
    return ChipFace(state_words(one.state), "outline", "clock")
