"""A discharge that should not stand: the stay lasts again as it was, and what was recorded stays to be read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, tzinfo

from shelter_app.domain.errors import InvalidInput, NotFound
from shelter_app.domain.follow_ups import WITHDRAWN, FollowUp
from shelter_app.domain.ids import StaffId
from shelter_app.domain.journal import CaseEvent
from shelter_app.domain.stays import Discharge, Presence, Stay


def tells_of_leaving(event: CaseEvent, stay: Stay) -> bool:
    """Whether a fact after leaving tells of the leaving that stands: not what was written before one was withdrawn."""
    written = event.written_at or event.at
    return all(one.withdrawn_at is None or written > one.withdrawn_at for one in stay.withdrawn)


def taken_back(stay: Stay, at: datetime, by: StaffId, why: str) -> Stay:
    """The stay without its discharge, which is kept among the withdrawn ones with hour, name and reason.

    A time away that the discharge ended lasts again. Raises NotFound where nobody has left, InvalidInput (reason).
    """
    leaving = stay.discharge
    if leaving is None:
        raise NotFound("stays")
    if not why.strip():
        raise InvalidInput(reason="empty")
    absences = stay.absences
    if absences and absences[-1].ended == max(leaving.at, absences[-1].since) and not absences[-1].how_ended:
        absences = (*absences[:-1], replace(absences[-1], ended=None))
    last = absences[-1] if absences else None
    if last is not None and last.ended is None:
        presence, since = last.kind, last.since
    else:
        presence, since = Presence.PRESENT, last.ended if last is not None and last.ended else stay.admitted_at
    kept = replace(leaving, withdrawn_at=at, withdrawn_by=by, withdrawn_why=why.strip())
    return replace(
        stay, discharge=None, absences=absences, presence=presence, presence_since=since,
        withdrawn=(*stay.withdrawn, kept),
    )  # fmt: skip


def stages_of(stay: Stay, leaving: Discharge, stages: Iterable[FollowUp], tz: tzinfo) -> list[FollowUp]:
    """The stages that were withdrawn together with this discharge; of several, by the day from which they count.

    They are read, and nothing is recorded at them any more.
    """
    left = [one.at.astimezone(tz).date() for one in stay.withdrawn]
    gone = [one for one in stages if one.stay_id == stay.id and one.cancelled == WITHDRAWN]
    place = stay.withdrawn.index(leaving)

    def nearest(stage: FollowUp) -> int:
        return min(range(len(left)), key=lambda one: abs((stage.due - left[one]).days - stage.stage_days))

    return [stage for stage in gone if nearest(stage) == place]
