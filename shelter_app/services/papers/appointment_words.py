"""What sort of appointment something is, in the words of papers."""

from __future__ import annotations

from shelter_app.domain.appointments import AppointmentKind
from shelter_app.reports.data import ByLanguage
from shelter_app.services.papers import facts as f


def appointment_words(kind: AppointmentKind) -> ByLanguage:
    """What sort of appointment it is, on paper."""
    match kind:
        case AppointmentKind.HEARING:
            return f.phrase(lambda w: w.translate("CalendarSheet", "Court hearing"))
        case AppointmentKind.MEDICAL:
            return f.phrase(lambda w: w.translate("CalendarSheet", "Doctor"))
        case AppointmentKind.CONSULATE:
            return f.phrase(lambda w: w.translate("CalendarSheet", "Consulate"))
        case AppointmentKind.MIGRATION:
            return f.phrase(lambda w: w.translate("CalendarSheet", "Migration service"))
        case AppointmentKind.SCHOOL:
            return f.phrase(lambda w: w.translate("CalendarSheet", "School"))
        case AppointmentKind.VISIT:
            return f.phrase(lambda w: w.translate("CalendarSheet", "Visit of a relative"))
        case AppointmentKind.OFFICIAL:
            return f.phrase(lambda w: w.translate("CalendarSheet", "Visit of an official"))
        case AppointmentKind.MEETING:
            return f.phrase(lambda w: w.translate("CalendarSheet", "Meeting"))
        case AppointmentKind.ESCORT:
            return f.phrase(lambda w: w.translate("CalendarSheet", "Journey with an escort"))
        case AppointmentKind.OTHER:
            return f.phrase(lambda w: w.translate("CalendarSheet", "Appointment"))
