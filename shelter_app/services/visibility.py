"""Which lines of files a member sees whole, and which only by number and lock."""

from __future__ import annotations

from collections.abc import Iterable

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Can
from shelter_app.domain.summaries import ResidentSummary
from shelter_app.services.session import Session


def visible(by: Session, summaries: Iterable[ResidentSummary]) -> list[ResidentSummary]:
    """The lines with restricted files reduced to number and lock for everybody who is not named for them."""
    mine = granted(by)
    return [one if not one.restricted or one.resident_id in mine else one.hidden() for one in summaries]


def granted(by: Session) -> frozenset[ResidentId]:
    """The restricted files for which this member is named."""
    return by.store.summaries.granted_to(by.staff.id) if by.can(Can.READ_RESTRICTED) else frozenset()
