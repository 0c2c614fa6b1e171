"""Taking out what was entered by mistake, whole and with a reason, and putting it back; what rests on it is told."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any, Final

from shelter_app.domain.appointments import Appointment
from shelter_app.domain.contacts import Contact
from shelter_app.domain.errors import NotFound
from shelter_app.domain.health import Examination, Medicine, Vaccination
from shelter_app.domain.identity_documents import Obstacle
from shelter_app.domain.ids import ResidentId, TrashId
from shelter_app.domain.journal import CaseEvent
from shelter_app.domain.staff import Can
from shelter_app.domain.support_plans import PlanStatus, SupportPlan, require_none_open
from shelter_app.domain.trash import Part, RestsOnIt, Thrown
from shelter_app.services.health import CLOSES
from shelter_app.services.session import Session, allowed, new_id
from shelter_app.storage.merging import bring_back, object_of, row_of

Removable = Contact | Medicine | Examination | Vaccination | Obstacle | SupportPlan | Appointment


@dataclass(frozen=True, slots=True)
class Kind:
    """One sort of things that can be taken out: their table, the right to write them, and what goes along or forbids.

    ``gather`` gives what belongs to the thing and goes with it, as table and object; it raises RestsOnIt.
    """

    table: str
    thing: type[Any]
    right: Can
    noun: str
    gather: Callable[[Any, Session], Iterable[tuple[str, Any]]]


@dataclass(frozen=True, slots=True)
class InTrash:
    """One thing in the trash as the file shows it; ``thing`` is what it was, ``restorable`` whether this member may."""

    thrown: Thrown
    thing: Removable
    remover: str
    restorable: bool


@allowed(Can.OPEN_FILE)
def remove(thing: Removable, reason: str, *, by: Session) -> Thrown:
    """Takes one record that was entered by mistake out of its file, with the right to write such records.

    Raises RestsOnIt where other records need it, InvalidInput(reason), Stale where it was changed since. Notes and
    entries of the contact log are never taken out: they are corrected by another one.
    """
    kind = next(one for one in KINDS if isinstance(thing, one.thing))
    by.require(kind.right)
    now = _table(by, kind.table).unchanged(thing)
    by.file(now.resident_id)
    with by.change("record.removed", kind.noun, now.resident_id) as change:
        parts = [(kind.table, now), *kind.gather(now, by)]
        thrown = Thrown(
            TrashId(new_id()), now.resident_id, kind.table, tuple(Part(table, row_of(one)) for table, one in parts),
            by.now(), by.staff.id, reason.strip(),
        )  # fmt: skip
        change.subject, change.detail, change.reason = str(now.id), kind.table, thrown.reason
        for table, one in reversed(parts):
            _table(by, table).remove(one.id)
        return by.store.trash.add(thrown)


@allowed(Can.OPEN_FILE)
def of(resident_id: ResidentId, *, by: Session) -> list[InTrash]:
    """What was taken out of one file and has not been put back, the last first; secrets stay secret."""
    by.file(resident_id)
    found = [one for one in by.store.trash.all("-removed_at", resident_id=resident_id) if one.there]
    return [_in_trash(by, one) for one in found]


def _in_trash(by: Session, thrown: Thrown) -> InTrash:
    kind = _kind(thrown.kind)
    thing = object_of(_table(by, kind.table), thrown.parts[0].row)
    if isinstance(thing, Examination) and not by.can(Can.READ_MEDICAL):
        thing = thing.without_conclusion()
    return InTrash(thrown, thing, by.staff_name(thrown.removed_by), by.can(kind.right))


@allowed(Can.OPEN_FILE)
def restore(thrown_id: TrashId, *, by: Session) -> Thrown:
    """Puts one thing back into its file as it was, with the right to write such records; InvalidInput if it is back.

    Raises PlanAlreadyOpen for a draft of a plan where another one was begun since: there is one at a time.
    """
    thrown = by.store.trash.get(thrown_id)
    kind = _kind(thrown.kind)
    by.require(kind.right)
    by.file(thrown.resident_id)
    restored = thrown.restored(by.now(), by.staff.id)
    if kind.table == "plans":
        require_none_open(by.store.plans.all("-number", resident_id=thrown.resident_id))
    with by.change("record.restored", kind.noun, thrown.resident_id) as change:
        for part in thrown.parts:
            table = _table(by, part.table)
            bring_back(table, _placed(by, object_of(table, part.row), thrown.resident_id))
        change.subject, change.detail = str(thrown.id), thrown.kind
        return by.store.trash.save(restored)


def _placed(by: Session, one: Any, resident_id: ResidentId) -> Any:
    """The object in the file in which the trash lies now; a plan whose number was given away since gets the next."""
    if hasattr(one, "resident_id"):
        one = replace(one, resident_id=resident_id)
    if isinstance(one, SupportPlan):
        numbers = [plan.number for plan in by.store.plans.all(resident_id=resident_id)]
        if one.number in numbers:
            one = replace(one, number=max(numbers) + 1)
    return one


def _table(by: Session, name: str) -> Any:
    return getattr(by.store, name)


def _kind(name: str) -> Kind:
    found = next((one for one in KINDS if one.table == name), None)
    if found is None:
        raise NotFound("trash")
    return found


def _of_contact(contact: Contact, by: Session) -> Iterator[tuple[str, Any]]:
    if contact.prohibited:
        raise RestsOnIt("prohibition")
    entries = len(by.store.contact_events.all(contact_id=contact.id))
    if entries:
        raise RestsOnIt("log_entries", entries)
    return iter(())


def _of_medicine(medicine: Medicine, by: Session) -> Iterator[tuple[str, Any]]:
    doses = len(by.store.doses.all(medicine_id=medicine.id))
    if doses:
        raise RestsOnIt("doses", doses)
    return iter(())


def _of_examination(examination: Examination, by: Session) -> Iterator[tuple[str, Any]]:
    """The fact by which it closed a duty goes with it: the duty waits again, unless another one proves the same."""
    kind, store = CLOSES.get(examination.kind), by.store
    others = store.examinations.all(resident_id=examination.resident_id, kind=examination.kind)
    if kind is None or any(one.id != examination.id and _proof(one) == _proof(examination) for one in others):
        return
    facts: list[CaseEvent] = store.case_events.all(resident_id=examination.resident_id, kind=kind)
    for fact in facts:
        if fact.evidence == _proof(examination) and fact.by == examination.by:
            yield "case_events", fact
            return


def _proof(examination: Examination) -> str:
    return ", ".join(filter(None, (examination.place, examination.doctor)))


def _of_plan(plan: SupportPlan, by: Session) -> Iterator[tuple[str, Any]]:
    if plan.status is not PlanStatus.DRAFT:
        raise RestsOnIt("plan_put_forward")
    for item in by.store.plan_items.all("position", plan_id=plan.id):
        yield "plan_items", item
    for signature in by.store.plan_signatures.all("at", plan_id=plan.id):
        yield "plan_signatures", signature
    for remark in by.store.row_remarks.all("at", plan_id=plan.id):
        yield "row_remarks", remark


def _alone(_thing: object, _by: Session) -> Iterator[tuple[str, Any]]:
    return iter(())


KINDS: Final = (
    Kind("contacts", Contact, Can.EDIT_CONTACTS, "contacts", _of_contact),
    Kind("medicines", Medicine, Can.WRITE_HEALTH, "health", _of_medicine),
    Kind("examinations", Examination, Can.WRITE_HEALTH, "health", _of_examination),
    Kind("vaccinations", Vaccination, Can.WRITE_HEALTH, "health", _alone),
    Kind("obstacles", Obstacle, Can.EDIT_FILE, "residents", _alone),
    Kind("appointments", Appointment, Can.EDIT_FILE, "appointments", _alone),
    Kind("plans", SupportPlan, Can.WRITE_PLAN, "plans", _of_plan),
)
