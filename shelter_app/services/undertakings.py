"""Conditions of decisions and tasks of meetings: asked, seen by everybody at work on the file, settled one by one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, time
from typing import Final

from shelter_app.domain.deadlines import Severity
from shelter_app.domain.ids import MeetingId, PlanId, ResidentId, UndertakingId
from shelter_app.domain.residents import Resident
from shelter_app.domain.staff import Can
from shelter_app.domain.stays import Fate, LeftOpen, Stay
from shelter_app.domain.summaries import OF_DECISIONS, DueItem
from shelter_app.domain.undertakings import Asked, Origin, Standing, Undertaking
from shelter_app.services.session import Session, allowed, new_id

_LAST_MINUTE: Final = time(23, 59)
_SOURCES: Final = dict(zip(Origin, OF_DECISIONS, strict=True))


def ask(
    by: Session,
    resident_id: ResidentId,
    origin: Origin,
    about: PlanId | MeetingId,
    asked: Iterable[Asked],
    asked_by: str = "",
) -> None:
    """Writes down what a decision asks for, inside the change that records the decision; each has its day."""
    for one in asked:
        assert one.due is not None
        by.store.undertakings.add(
            Undertaking(
                UndertakingId(new_id()), resident_id, origin, about, one.text, one.due, one.who, one.who_id, asked_by
            )
        )


def of_plan(by: Session, plan_id: PlanId) -> tuple[Undertaking, ...]:
    """The conditions under which a version was approved, in the order of their days."""
    return tuple(by.store.undertakings.all("due", origin=Origin.CONDITION, about=plan_id))


def answer_objection(by: Session, plan_id: PlanId) -> None:
    """The next version is approved and answers what the body had objected to; runs inside that change."""
    for item in by.store.undertakings.all("due", origin=Origin.OBJECTION, about=plan_id):
        if item.open:
            by.store.undertakings.save(item.settled(Standing.MET, by.today(), by.staff.id))


@allowed(Can.OPEN_FILE)
def of(resident_id: ResidentId, *, by: Session) -> tuple[Undertaking, ...]:
    """Everything that decisions about this file ask for: open ones first, each by its day."""
    by.file(resident_id)
    found = by.store.undertakings.all("due", resident_id=resident_id)
    return tuple(sorted(found, key=lambda one: not one.open))


@allowed(Can.OPEN_FILE)
def one(undertaking_id: UndertakingId, *, by: Session) -> Undertaking:
    """One undertaking, as it stands now; raises NotFound where there is none in a file this member may read."""
    found = by.store.undertakings.get(undertaking_id)
    by.file(found.resident_id)
    return found


@allowed(Can.EXECUTE_PLAN)
def settle(undertaking: Undertaking, standing: Standing, note: str = "", *, by: Session) -> Undertaking:
    """Says that it was met, that it was not and why, that it is dropped by a decision; or opens it again.

    Raises Stale where a colleague was quicker, and what :meth:`Undertaking.settled` raises.
    """
    known = by.store.undertakings.unchanged(undertaking)
    by.file(known.resident_id)
    settled = known.settled(standing, by.today(), by.staff.id, note)
    with by.change("undertaking.settled", "plans", known.resident_id) as change:
        change.subject, change.detail, change.reason = str(known.id), standing.value, note.strip()
        return by.store.undertakings.save(settled)


def answered(by: Session, leaving_at: datetime, matter: LeftOpen) -> None:
    """What was decided at the door about one that was open; runs inside the change of the discharge."""
    if matter.fate is Fate.GOES_ON or matter.about is None:
        return
    known = by.store.undertakings.get(UndertakingId(matter.about))
    standing = Standing.MET if matter.fate is Fate.DONE else Standing.DROPPED
    day = leaving_at.astimezone(by.tz).date()
    by.store.undertakings.save(known.settled(standing, day, by.staff.id, matter.reason))


def waiting(by: Session, resident: Resident, stay: Stay) -> Iterator[DueItem]:
    """What is asked for and its day; after leaving those alone that somebody was named to carry on with."""
    takers: dict[int | None, str] = {}
    if stay.discharge is not None:
        takers = {one.about: one.taken_by for source in OF_DECISIONS for one in stay.discharge.carried(source)}
    for item in by.store.undertakings.all("due", resident_id=resident.id):
        if stay.discharge is not None and item.id not in takers:
            continue
        source = _SOURCES[item.origin]
        closed = by.day_start(item.closed_on) if item.closed_on else None
        who = takers.get(item.id) or (str(item.who_id) if item.who_id else item.who)
        yield DueItem(
            new_id(), resident.id, source, item.id, source, item.text,
            datetime.combine(item.due, _LAST_MINUTE, by.tz), closed_at=closed, severity=Severity.WARN.value,
            who=who or (str(resident.coordinator) if resident.coordinator else "case_worker"),
        )  # fmt: skip
