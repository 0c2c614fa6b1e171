"""Hospital, leave and return of the stories, recorded as staff would."""

from __future__ import annotations

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.stays import Presence
from shelter_app.services import presence
from shelter_app.services.demo.moments import Moments
from shelter_app.services.demo.stays_told import Whereabouts
from shelter_app.services.presence import Away
from shelter_app.services.session import Session


def tell_presence(resident_id: ResidentId, told: Whereabouts, days: Moments, by: Session) -> None:
    """One change of presence of a story; a return may be planned for later than the hour at which the story is told."""
    at = days.moment(told.at)
    if told.presence is Presence.PRESENT:
        presence.come_back(resident_id, at, told.note, by=by)
        return
    away = Away(
        told.presence,
        at,
        days.place(told.until) if told.until else None,
        told.where,
        told.with_whom,
        with_staff=told.with_staff,
        agreed_by=told.agreed_by,
        looks=told.looks,
        note=told.note,
    )
    presence.go_away(resident_id, away, by=by)
