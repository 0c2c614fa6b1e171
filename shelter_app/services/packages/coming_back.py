"""A case that comes back to the centre it left: its own file goes on, with every stay it has had here and elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, Final

from shelter_app.domain import coming_back as known_in_both
from shelter_app.domain.contacts import Right
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.journal import CaseEvent
from shelter_app.domain.meetings import Meeting, MeetingState, gone_on
from shelter_app.domain.merging import FROZEN_PLANS
from shelter_app.domain.packages import PackageKind, PackageState
from shelter_app.domain.residents import CaseStatus, Resident
from shelter_app.domain.support_plans import PlanStatus, SupportPlan
from shelter_app.domain.transfers import CaseDiverged, CaseHere, ChildHere
from shelter_app.security.errors import PackageUnreadable
from shelter_app.services import meetings
from shelter_app.services.follow_ups import end_follow_ups
from shelter_app.services.packages import case_rows
from shelter_app.services.packages.case_rows import OF_THE_FILE, Rows
from shelter_app.services.session import Session
from shelter_app.storage.merging import object_of

GOES_ON: Final[Mapping[str, Callable[[Any, Any], Any]]] = {
    "health_cards": known_in_both.card,
    "medicines": known_in_both.medicine,
    "appointments": known_in_both.appointment,
    "obstacles": known_in_both.obstacle,
    "interviews": known_in_both.interview,
    "sheets": lambda _own, theirs: theirs,
    "plan_items": known_in_both.plan_item,
    "consents": known_in_both.consent,
    "undertakings": known_in_both.undertaking,
    "referrals": known_in_both.referral,
    "tracing": known_in_both.tracing,
}
"""How a row of this house goes on with what the other one did; a row of any other table stays as this one wrote it."""


_DECIDING: Final = ("contact.decided", "contact.edited", "contact.cleared")
"""What the audit calls the steps that can take a right away from a contact again."""


def returning(by: Session, rows: Rows) -> Resident | None:
    """The file here that the case comes back to; None for one that was never here.

    Raises CaseHere where it is here and was never handed on, or not to be seen; ChildHere where the child has an open
    stay here; CaseDiverged where plans or meetings of the same number were begun in both houses since, or one version
    of a plan was approved in both.
    """
    sent = rows["residents"][0]
    here = by.store.residents.find(sent.id)
    if here is None:
        return None
    if not by.readable(here):
        raise CaseHere("")
    left = by.store.packages.all(resident_id=here.id, kind=PackageKind.TRANSFER)
    if here.merged_into is not None or all(one.state is PackageState.CALLED_BACK for one in left):
        raise CaseHere(here.number)
    if any(stay.discharge is None for stay in by.store.stays.all(resident_id=here.id)):
        raise ChildHere(here.number)
    _require_own(by, rows, here)
    for name in ("plans", "meetings"):
        known = {one.number: one.id for one in getattr(by.store, name).all(resident_id=here.id)}
        if any(known.get(one.number, one.id) != one.id for one in rows[name]):
            raise CaseDiverged(here.number)
    own = by.store.plans.many([plan.id for plan in rows["plans"]])
    if any(plan.id in own and known_in_both.decided_in_both(own[plan.id], plan) for plan in rows["plans"]):
        raise CaseDiverged(here.number)
    return here


def _require_own(by: Session, rows: Rows, here: Resident) -> None:
    """A row that is here already belongs to this very file; anything else is no case that has left from here."""
    if here.person_id != rows["people"][0].id:
        raise PackageUnreadable("foreign")
    for name in OF_THE_FILE:
        known = getattr(by.store, name).many([row.id for row in rows[name]])
        if any(row.resident_id != here.id for row in known.values()):
            raise PackageUnreadable("foreign")
    plans = {plan.id for plan in by.store.plans.all(resident_id=here.id)}
    if any(
        item.plan_id not in plans for item in by.store.plan_items.many([one.id for one in rows["plan_items"]]).values()
    ):
        raise PackageUnreadable("foreign")
    own = {stored.note.id for stored in by.store.notes.of(here.id)}
    if any(one.note.id not in own and by.store.notes.holds(one.note.id) for one in rows["notes"]):
        raise PackageUnreadable("foreign")


def only_new(by: Session, rows: Rows, here: Resident) -> Rows:
    """The rows that were written since the case left, by table; the papers among them keep the numbers they have.

    What was thrown away here since and nobody touched there stays in the trash.
    """
    own, thrown = {stored.note.id for stored in by.store.notes.of(here.id)}, _thrown(by, rows, here)
    fresh: Rows = {
        name: tuple(row for row in found if _table(by, name).find(row.id) is None and (name, row.id) not in thrown)
        for name, found in rows.items()
        if name != "notes"
    }
    log = tuple(
        replace(one, contact_id=None) if ("contacts", one.contact_id) in thrown else one
        for one in fresh["contact_events"]
    )
    notes = tuple(one for one in rows["notes"] if one.note.id not in own)
    return {**fresh, "contact_events": log, "notes": notes}


def _thrown(by: Session, rows: Rows, here: Resident) -> set[tuple[str, int]]:
    """The rows that lie in the trash here and stay there, with the rows of a plan that does."""
    parts = [part for one in by.store.trash.all(resident_id=here.id) if one.there for part in one.parts]
    lying = {(part.table, object_of(_table(by, part.table), part.row).id) for part in parts}
    used = {("medicines", dose.medicine_id) for dose in rows["doses"] if ("doses", dose.id) not in lying}
    plans = {plan.id for plan in rows["plans"] if ("plans", plan.id) in lying and known_in_both.untouched(plan)}
    stay = {
        (name, row.id)
        for name, found in rows.items()
        for row in (found if name not in ("notes", "plans", "plan_items") else ())
        if (name, row.id) in lying and known_in_both.untouched(row)
    }
    of_plans = {("plan_items", item.id) for item in rows["plan_items"] if item.plan_id in plans}
    return (stay - used) | of_plans | {("plans", plan) for plan in plans}


def store(by: Session, rows: Rows, fresh: Rows, here: Resident, sent: Resident) -> Resident:
    """Stores what is new and lets what is known move on, inside the change that is open; the file is open again.

    ``sent`` is the file as the other house had it.
    """
    for row in rows["people"]:
        _go_on(by, "people", row, partial(known_in_both.person, country=by.profile.country, today=by.today()))
    decided = _decided_since(by, here)
    for row in rows["contacts"]:
        taken_away = decided.get(str(row.id), frozenset())
        _go_on(by, "contacts", row, partial(known_in_both.contact, taken_away=taken_away))
    _plans(by, rows, fresh)
    for name, moved in GOES_ON.items():
        for row in rows[name]:
            _go_on(by, name, row, moved)
    _add(by, fresh, here.id)
    for meeting in rows["meetings"]:
        _meeting(by, meeting, rows["case_events"])
    end_follow_ups(by, here.id, by.now())
    risks = [one.code for one in by.reference.list("risk").entries]
    present = known_in_both.resident(by.store.residents.get(here.id), sent, risks)
    return by.store.residents.save(replace(present, status=CaseStatus.OPEN, close_reason=""))


def _table(by: Session, name: str) -> Any:
    return getattr(by.store, name)


def _go_on(by: Session, name: str, row: Any, moved: Callable[[Any, Any], Any]) -> None:
    """A row that is here, as both houses know it; one that the other house left alone holds as it is here now."""
    known = _table(by, name).find(row.id)
    if known is None or known_in_both.untouched(row):
        return
    changed = replace(moved(known, row), version=known.version)
    if changed != known:
        _table(by, name).save(changed)


def _meeting(by: Session, there: Meeting, facts: Sequence[CaseEvent]) -> None:
    """Minutes that were corrected elsewhere are corrected here, with the facts that stand at their hour."""
    known = by.store.meetings.find(there.id)
    if known is None or known_in_both.untouched(there):
        return
    changed = gone_on(known, there)
    if changed == known:
        return
    by.store.meetings.save(changed)
    if changed.state is MeetingState.HELD and changed.corrections and changed.held_at == there.held_at:
        now = {one.id: one for one in facts}
        for fact in meetings.facts_of(known, by=by):
            if fact.id not in now:
                by.store.case_events.remove(fact.id)
            elif (fact.at, fact.stay_id) != (now[fact.id].at, now[fact.id].stay_id):
                by.store.case_events.save(replace(fact, at=now[fact.id].at, stay_id=now[fact.id].stay_id))


def _decided_since(by: Session, here: Resident) -> dict[str, frozenset[Right]]:
    """The rights that somebody here may have decided anew while the case was away, by the id of their contact."""
    sent = by.store.packages.all("-made_at", resident_id=here.id, kind=PackageKind.TRANSFER, limit=1)
    found: dict[str, frozenset[Right]] = {}
    for line in by.store.audit.of_action(*_DECIDING, since=sent[0].made_at) if sent else ():
        told = [right for right in Right if line.detail.startswith(f"{right.value}=")]
        found[line.subject] = found.get(line.subject, frozenset()) | frozenset(told or Right)
    return found


def _plans(by: Session, rows: Rows, fresh: Rows) -> None:
    """A version that was in force may have been reviewed, replaced or closed since; what it says is frozen.

    One that nobody has approved here is written anew where the other house went on with it.
    """
    known = by.store.plans.many([plan.id for plan in rows["plans"]])
    written = []
    for plan in rows["plans"]:
        own = known.get(plan.id)
        if own is not None and own.status is PlanStatus.APPROVED and plan.status in FROZEN_PLANS:
            _moved_on(by, own, plan)
        elif plan in fresh["plans"] or (own is not None and known_in_both.went_on(own, plan)):
            written.append(plan)
    ids = {plan.id for plan in written}
    case_rows.store_plans(by, written, [item for item in rows["plan_items"] if item.plan_id in ids])


def _moved_on(by: Session, own: SupportPlan, plan: SupportPlan) -> None:
    moved = replace(
        own, status=plan.status, close_reason=plan.close_reason, closed_on=plan.closed_on,
        body_review=own.body_review or plan.body_review,
    )  # fmt: skip
    if moved != own:
        by.store.plans.save(moved)


def _add(by: Session, fresh: Rows, resident_id: ResidentId) -> None:
    for group in fresh["groups"]:
        by.store.groups.add(group)
    for name in ("health_cards", *OF_THE_FILE):
        for row in fresh[name] if name != "plans" else ():
            _table(by, name).add(row)
    for event in fresh["contact_events"]:
        by.store.contact_log.add(replace(event, resident_ids=(resident_id,)))
    for note in fresh["notes"]:
        by.store.notes.add(note)


def as_numbered_here(by: Session, rows: Rows, mark: str) -> Rows:
    """Evidence that names a paper of this house names it by the number it has here, without the marks of the way."""
    own = {}
    for print_ in rows["prints"]:
        known = by.store.prints.find(print_.id)
        if known is not None:
            own[print_.number + mark] = known.number
    told = []
    for event in rows["case_events"]:
        evidence = event.evidence
        for there, here in own.items():
            evidence = evidence.replace(there, here)
        told.append(replace(event, evidence=evidence))
    return {**rows, "case_events": tuple(told)}
