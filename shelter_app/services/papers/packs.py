"""Papers that go together: those of an admission, those of a discharge."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.organisations import To
from shelter_app.domain.staff import Can
from shelter_app.reports.catalogue import PAPERS
from shelter_app.services.papers.facts import CaseFile
from shelter_app.services.papers.jobs import Job, Offer, Part, gather, usual_of, why_not
from shelter_app.services.session import Session, allowed

ARRIVAL: Final = "arrival-pack"
LEAVING: Final = "leaving-pack"
AT_THE_DOOR: Final = ("admission-act", "notice-guardianship", "notice-prosecutor")
TOGETHER: Final = timedelta(hours=12)
"""Brothers and sisters who came through the door within these hours are one arrival."""


_ALONE: Final = {ARRIVAL: "admission-act", LEAVING: "handover-act"}
"""What a pack is that has become a single paper meanwhile."""


@allowed(Can.PRINT_PAPER)
def packs(resident_id: ResidentId, *, by: Session) -> tuple[Offer, ...]:
    """What of this file goes out in one printing now, brothers and sisters included; only packs of two papers or more.

    The arrival is offered while the stay lasts, the leaving once it has ended. Raises NotFound where this member may
    not read the file; nothing is offered to members from outside.
    """
    if not by.can(Can.OPEN_FILE):
        return ()
    file = CaseFile.load(by, resident_id)
    family = [file, *_family(file)]
    if file.latest.discharge is None:
        parts = [_part(one, document) for one in family for document in AT_THE_DOOR if not why_not(document, one)]
        name = ARRIVAL
    else:
        parts = [_part(one, "handover-act") for one in family if not why_not("handover-act", one)]
        name = LEAVING
    return (_offer(name, file, tuple(parts)),) if len(parts) > 1 else ()


@allowed(Can.PRINT_PAPER)
def sheets(
    document: str,
    resident_id: ResidentId,
    wanted: Sequence[str] = (),
    *,
    about: int | None = None,
    to: To | None = None,
    by: Session,
) -> tuple[Job, ...]:
    """One paper, or every paper of a pack in the order of printing, each in its usual language unless one is wanted.

    The usual language of a pack is no choice: a letter in it may have another usual one. A pack that has become a
    single paper meanwhile gives that one. Raises what :func:`gather` raises.
    """
    if document not in (ARRIVAL, LEAVING):
        return (gather(document, resident_id, wanted, about=about, to=to, by=by),)
    offer = next((one for one in packs(resident_id, by=by) if one.document == document), None)
    if offer is None:
        return (gather(_ALONE[document], resident_id, wanted, by=by),)
    chosen = () if tuple(wanted) == offer.usual else wanted
    return tuple(gather(part.document, part.resident_id, chosen, about=part.about, by=by) for part in offer.parts)


@allowed(Can.PRINT_PAPER)
def likely(resident_id: ResidentId, *, by: Session) -> str:
    """The paper or pack somebody most probably means by "print" at this file, ready or not.

    Until the act of admission has left it is the arrival, then the card; after the discharge the handover until it has
    left, then the report. Raises NotFound where this member may not read the file.
    """
    if not by.can(Can.OPEN_FILE):
        return "support-plan"
    file = CaseFile.load(by, resident_id)
    left = file.latest.discharge is not None
    name, act = (LEAVING, "handover-act") if left else (ARRIVAL, "admission-act")
    done = any(
        one.document == act and one.printed_at >= (file.latest.ended_at or file.latest.admitted_at)
        for one in by.store.prints.all(resident_id=resident_id)
    )
    if not done and not why_not(act, file):
        return name if any(one.document == name for one in packs(resident_id, by=by)) else act
    if left:
        return act if why_not("follow-up-report", file) else "follow-up-report"
    return "resident-card"


def _family(file: CaseFile) -> list[CaseFile]:
    """Those of the family who came, or left, together with this one, as far as this member may read their files."""
    by, own = file.by, file.latest
    group = by.store.residents.all(group_id=file.resident.group_id) if file.resident.group_id else []
    others = [CaseFile.load(by, one.id) for one in group if one.id != file.resident.id and by.readable(one)]
    if own.discharge is None:
        here = [one for one in others if one.latest.discharge is None]
        return [one for one in here if abs(one.latest.admitted_at - own.admitted_at) <= TOGETHER]
    return [one for one in others if one.latest.ended_at == own.ended_at]


def _part(file: CaseFile, document: str) -> Part:
    return Part(document, file.resident.id, file.latest.id)


def _offer(name: str, file: CaseFile, parts: tuple[Part, ...]) -> Offer:
    """The languages every paper of the pack can be made in."""
    common = [set(PAPERS[part.document].languages) for part in parts]
    first = PAPERS[_ALONE[name]].languages
    offered = tuple(choice for choice in first if all(choice in languages for languages in common))
    return Offer(name, offered, usual=usual_of(_ALONE[name], file), parts=parts)
