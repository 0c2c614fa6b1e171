"""Which lines of files a member sees whole, and which only by number and lock."""

from __future__ import annotations

from collections.abc import Iterable

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.residents import CaseStatus, Resident
from shelter_app.domain.staff import Can
from shelter_app.domain.summaries import ResidentSummary
from shelter_app.services.session import Session


def visible(by: Session, summaries: Iterable[ResidentSummary]) -> list[ResidentSummary]:
    """The lines with restricted files reduced to number and lock for everybody who is not named for them."""
    lines = list(summaries)
    mine = granted(by) if any(one.restricted for one in lines) else frozenset()
    return [one if not one.restricted or one.resident_id in mine else one.hidden() for one in lines]


def granted(by: Session) -> frozenset[ResidentId]:
    """The restricted files for which this member is named, or stands in for a coordinator who is."""
    return by.granted()


def on_card(by: Session, resident_id: ResidentId) -> Resident:
    """The resident whose safety card this member may see: everybody on duty, that of everybody present.

    Security decision 13: nights are like that. NotFound for whoever left where the file is closed to this member.
    """
    resident = by.store.residents.get(resident_id)
    if resident.merged_into is None and resident.status is CaseStatus.OPEN and by.can(Can.SEE_SAFETY_CARD):
        return resident
    return by.file(resident_id)
