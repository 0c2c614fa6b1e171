"""Why terms were missed: who was in charge says it in one word of a list, for the director's numbers."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from shelter_app.domain.delays import CAUSES, DelayCause, LateBecause
from shelter_app.domain.errors import InvalidInput, NotFound
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.performance import Kept, standing
from shelter_app.domain.staff import Can
from shelter_app.domain.summaries import DueItem
from shelter_app.services.clocks import SOURCES
from shelter_app.services.session import Session, allowed, new_id


def missed(item: DueItem, now: datetime) -> bool:
    """Whether a term of the rules passed before it was done: somebody can say why."""
    of_a_rule = item.source in SOURCES and item.source != "age" and item.started_at is not None
    return of_a_rule and standing(item.due_at, item.closed_at, now) in (Kept.LATE, Kept.OPEN)


@allowed(Can.WRITE_NOTE)
def cause_of(resident_id: ResidentId, rule: str, started: datetime, *, by: Session) -> DelayCause | None:
    """What was said about one missed term; None where nobody has been asked."""
    by.file(resident_id)
    return _known(by, resident_id, rule, started)


@allowed(Can.WRITE_NOTE)
def say_why(resident_id: ResidentId, told: LateBecause, *, by: Session) -> DelayCause | None:
    """Says why a term was missed, or with an empty cause that nobody has been asked after all.

    Raises InvalidInput as :meth:`DelayCause.tidy`, or cause ``not_late`` for a term that was kept or still runs, edit
    ``unchanged``; NotFound where the file has no such term.
    """
    resident = by.file(resident_id)
    require_late(by, resident_id, told)
    known = _known(by, resident_id, told.rule, told.started)
    wanted = drafted(by, resident_id, told) if told.cause else None
    if (known and (known.cause, known.words)) == (wanted and (wanted.cause, wanted.words)):
        raise InvalidInput(edit="unchanged")
    with by.change("clock.explained", "residents", resident.id) as change:
        change.subject, change.detail = told.rule, told.cause
        return keep(by, resident_id, wanted, known)


def drafted(by: Session, resident_id: ResidentId, told: LateBecause) -> DelayCause:
    """The cause as it will be kept; raises InvalidInput as :meth:`DelayCause.tidy`."""
    named = (told.rule, told.started, told.cause, told.words)
    made = DelayCause(new_id(), resident_id, *named, by.staff.id, by.now())
    return made.tidy(by.reference.list(CAUSES))


def keep(
    by: Session, resident_id: ResidentId, wanted: DelayCause | None, known: DelayCause | None = None
) -> DelayCause | None:
    """Writes a cause in the place of the one before, inside the change that is open."""
    if known is None and wanted is not None:
        known = _known(by, resident_id, wanted.rule, wanted.started)
    if wanted is None:
        if known is not None:
            by.store.delay_causes.remove(known.id)
        return None
    if known is None:
        return by.store.delay_causes.add(wanted)
    return by.store.delay_causes.save(replace(wanted, id=known.id, version=known.version))


def _known(by: Session, resident_id: ResidentId, rule: str, started: datetime) -> DelayCause | None:
    found = by.store.delay_causes.all(resident_id=resident_id, rule=rule)
    return next((one for one in found if one.started == started), None)


def require_late(by: Session, resident_id: ResidentId, told: LateBecause) -> None:
    """Raises InvalidInput for a term that was kept or still runs, NotFound where the file has no such term."""
    for item in by.store.summaries.due_of(resident_id, open_only=False):
        if (item.code, item.started_at) == (told.rule, told.started) and item.source in SOURCES:
            if not missed(item, by.now()):
                raise InvalidInput(cause="not_late")
            return
    raise NotFound("due")
