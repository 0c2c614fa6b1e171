"""Whose step a plan waits for: the centre's comes first, the guardianship body's is one of its own after it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from shelter_app.domain.errors import InvalidInput, NotAllowed
from shelter_app.domain.ids import PlanId
from shelter_app.domain.people import Person
from shelter_app.domain.profiles import PlanStep
from shelter_app.domain.staff import Can, Role
from shelter_app.domain.support_plans import BodyReview, PlanStatus, Sitting, SupportPlan
from shelter_app.domain.undertakings import Asked, Origin, complete, in_words, told_in_words
from shelter_app.services import plan_signing, undertakings
from shelter_app.services.events import record_event
from shelter_app.services.session import Session, allowed


def decides_for_the_centre(by: Session) -> bool:
    """Whether this member takes the centre's own step."""
    return by.can(Can.APPROVE_PLAN) and by.staff.role is not Role.GUARDIANSHIP_OFFICER


def may_decide(by: Session, plan: SupportPlan) -> bool:
    """Whether this member may approve or return this version now: the centre first, the outside body after it."""
    if not by.can(Can.APPROVE_PLAN) or plan.status is not PlanStatus.SUBMITTED or plan.written_by(by.staff.id):
        return False
    return decides_for_the_centre(by) or plan.confirmation is not None


def body_asked(by: Session, plan: SupportPlan) -> bool:
    """Whether the procedure has the guardianship body review this plan."""
    return _step(by, plan) is not None


def may_review(by: Session, plan: SupportPlan) -> bool:
    """Whether this plan waits for that review and this member may record it."""
    return plan.id in awaiting(by, [plan])


def awaiting(by: Session, plans: Iterable[SupportPlan]) -> frozenset[PlanId]:
    """Those of these plans that wait for that review and whose review this member may record, in few questions."""
    waiting = [plan for plan in plans if plan.in_force and plan.body_review is None]
    if not by.can(Can.APPROVE_PLAN):
        return frozenset()
    residents = by.store.residents.many({plan.resident_id for plan in waiting})
    people = by.store.people.many({resident.person_id for resident in residents.values()})
    steps = {plan.id: _step_of(by, people[residents[plan.resident_id].person_id]) for plan in waiting}
    return frozenset(plan for plan, step in steps.items() if step is not None and by.staff.role.value in step.roles)


def _step(by: Session, plan: SupportPlan) -> PlanStep | None:
    return _step_of(by, by.store.people.get(by.store.residents.get(plan.resident_id).person_id))


def _step_of(by: Session, person: Person) -> PlanStep | None:
    return by.profile.plan_step("guardianship", minor=person.may_be_minor(by.today()))


def body_of(by: Session, body: str) -> str:
    """The body whose word it is: what was typed, and the guardianship authority where its officer typed nothing."""
    if body.strip() or by.staff.role is not Role.GUARDIANSHIP_OFFICER:
        return body.strip()
    return by.reference.label("decision_body", "guardianship", "ru")


def finally_decided(by: Session, plan: SupportPlan) -> None:
    """Closes the clock on the body (KG 4.5, TJ 8.5): the last step of those the profile names has been taken."""
    record_event(by, plan.resident_id, "plan_finally_decided", by.now(), evidence=str(plan.number))


@allowed(Can.APPROVE_PLAN)
def review(
    plan: SupportPlan,
    agreed: bool,
    on: date,
    *,
    body: str = "",
    number: str = "",
    note: str = "",
    sitting: Sitting | None = None,
    by: Session,
) -> SupportPlan:
    """Records what the guardianship body said about a plan in force.

    The officer says it in person; whoever else the procedure names records the body's paper by its name and number.
    Raises InvalidInput for a missing name, number or reason, NotAllowed for a role the procedure does not name.
    """
    plan = by.store.plans.unchanged(plan)
    outside = by.staff.role is Role.GUARDIANSHIP_OFFICER
    if not outside:
        by.file(plan.resident_id)
    step = _step(by, plan)
    if step is None or by.staff.role.value not in step.roles:
        raise NotAllowed("review_plan")
    named = {"body": body, "number": number}
    missing = {name: "empty" for name, words in named.items() if not outside and not words.strip()}
    if missing:
        raise InvalidInput(**missing)
    held = sitting or Sitting()
    asked = complete(held.conditions) if agreed else ()
    conditions = in_words(asked)
    said = BodyReview(
        by.staff.id, on, agreed, body_of(by, body), number.strip(), note.strip(), held.session.strip(),
        held.chair.strip(), conditions,
    )  # fmt: skip
    with by.change("plan.body_reviewed", "plans", plan.resident_id):
        saved = store_review(by, plan, said, asked)
        plan_signing.sign(by, saved, review=True)
    return saved


@allowed(Can.READ_PLAN)
def may_ask_meeting(plan: SupportPlan, *, by: Session) -> bool:
    """Whether this member is the officer from outside for whom this version waits."""
    outside = by.staff.role is Role.GUARDIANSHIP_OFFICER
    return outside and (may_decide(by, plan) or may_review(by, plan))


@allowed(Can.APPROVE_PLAN)
def ask_meeting(plan: SupportPlan, words: str, *, by: Session) -> None:
    """The officer wants to hear those concerned before anything is decided; the plan goes on waiting.

    Raises NotAllowed for whoever is no officer or has nothing to decide about it, InvalidInput (words), Stale.
    """
    stored = by.store.plans.unchanged(plan)
    if not may_ask_meeting(stored, by=by):
        raise NotAllowed("ask_meeting")
    if not words.strip():
        raise InvalidInput(words="empty")
    with by.change("plan.meeting_wanted", "plans", stored.resident_id) as change:
        change.subject, change.reason = str(stored.number), words.strip()
        told, number = words.strip(), str(stored.number)
        plan_signing.sign(by, stored, meeting=told)
        record_event(by, stored.resident_id, "plan_meeting_asked", by.now(), evidence=number, note=told)


def store_review(by: Session, plan: SupportPlan, said: BodyReview, asked: Iterable[Asked] = ()) -> SupportPlan:
    """Puts the body's review into the register; raises WrongPlanStatus, InvalidInput.

    Conditions that came as words alone are due at the review of the plan.
    """
    conditions = tuple(asked) or told_in_words(said.conditions, plan.review_on or by.today())
    reviewed = plan.reviewed(said, by.today())
    with by.change("plan.body_reviewed", "plans", plan.resident_id) as change:
        change.subject, change.detail = str(plan.number), "agreed" if said.agreed else "objects"
        change.reason = said.note or said.conditions
        saved = by.store.plans.save(reviewed)
        undertakings.ask(by, plan.resident_id, Origin.CONDITION, plan.id, conditions, said.body)
        if not said.agreed:
            # No source names a term for the answer: it waits from the day on which the objection is known here.
            answer = (Asked(said.note, by.today()),)
            undertakings.ask(by, plan.resident_id, Origin.OBJECTION, plan.id, answer, said.body)
        record_event(by, plan.resident_id, "plan_body_reviewed", by.now(), evidence=said.number or str(plan.number))
        finally_decided(by, saved)
    return saved
