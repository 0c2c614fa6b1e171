"""What a review package says about one plan: gathered from the file down to what the decision needs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from shelter_app.domain.consents import Consent
from shelter_app.domain.monitoring import Monitoring
from shelter_app.domain.names import NameForm
from shelter_app.domain.needs import NeedsAssessment
from shelter_app.domain.people import Person
from shelter_app.domain.plan_changes import RowChange, changes, version_before
from shelter_app.domain.residents import Resident
from shelter_app.domain.review_sheets import (
    LEFT_OUT,
    ReviewedChild,
    ReviewedConsent,
    ReviewedEvaluation,
    ReviewedNeeds,
    ReviewedPlan,
    ReviewSheet,
)
from shelter_app.domain.stays import Stay
from shelter_app.domain.support_plans import PlanItem, SupportPlan
from shelter_app.services.packages import partners
from shelter_app.services.session import Session
from shelter_app.services.support_plans import items_of

MOST_EVALUATIONS = 12


def gathered(by: Session, plan: SupportPlan) -> ReviewSheet:
    """Everything that the officer of the body gets to read, and the codes of what stays here."""
    resident = by.store.residents.get(plan.resident_id)
    person = by.store.people.get(resident.person_id)
    stay = next(iter(by.store.stays.all("-admitted_at", resident_id=resident.id)), None)
    needs = next(iter(by.store.needs.all("-held_at", resident_id=resident.id)), None)
    versions = by.store.plans.all(resident_id=resident.id)
    base = version_before(plan, versions)
    held = by.store.monitorings.among("plan_id", [one.id for one in (plan, base) if one], "-held_at")
    return ReviewSheet(
        by.profile.code,
        by.now(),
        ", ".join(filter(None, (by.staff.short, by.staff.post))),
        partners.card_of_centre(by).text,
        _child(by, resident, person, stay),
        _plan(by, plan, base),
        _needs(by, needs) if needs else None,
        tuple(_evaluation(by, one) for one in held[:MOST_EVALUATIONS]),
        tuple(_consent(by, one) for one in by.store.consents.all("at", resident_id=resident.id)),
        ("name", *LEFT_OUT) if resident.restricted else LEFT_OUT,
    )


def _child(by: Session, resident: Resident, person: Person, stay: Stay | None) -> ReviewedChild:
    admitted = stay.admitted_at.astimezone(by.tz).date() if stay else None
    if resident.restricted:
        return ReviewedChild(resident.number, admitted_on=admitted)
    return ReviewedChild(
        resident.number, person.written(NameForm.RUSSIAN) or person.name("ru").full, person.written(NameForm.KAZAKH),
        person.sex, person.born, person.age_disputed, person.citizenships, person.languages, admitted,
    )  # fmt: skip


def _plan(by: Session, plan: SupportPlan, base: SupportPlan | None) -> ReviewedPlan:
    rows = _bare(by, items_of(by, plan.id))
    before = _bare(by, items_of(by, base.id)) if base else ()
    told: tuple[RowChange, ...] = changes(before, rows) if base else ()
    return ReviewedPlan(
        plan.number, plan.drafted_on, by.staff_name(plan.author), rows, plan.in_force, plan.valid_until,
        plan.review_on, plan.child_views, plan.child_views_language, base.number if base else None, told,
    )  # fmt: skip


def _bare(by: Session, items: Iterable[PlanItem]) -> tuple[PlanItem, ...]:
    """The rows with a name instead of a member of staff."""
    return tuple(
        replace(
            item, responsible=item.responsible or by.staff_name(item.responsible_id), responsible_id=None,
            signed_by=None, version=0,
        )
        for item in items
    )  # fmt: skip


def _needs(by: Session, needs: NeedsAssessment) -> ReviewedNeeds:
    return ReviewedNeeds(
        needs.held_at.astimezone(by.tz).date(), needs.needs_list, needs.needed, needs.other, needs.strengths,
        needs.goals, needs.child_views, needs.child_views_language,
    )  # fmt: skip


def _evaluation(by: Session, held: Monitoring) -> ReviewedEvaluation:
    day = held.held_at.astimezone(by.tz).date()
    return ReviewedEvaluation(day, held.outcome, held.note, held.child_views, held.rows)


def _consent(by: Session, consent: Consent) -> ReviewedConsent:
    ended = consent.withdrawn_at.astimezone(by.tz).date() if consent.withdrawn_at else None
    return ReviewedConsent(
        consent.kind, consent.given, consent.at.astimezone(by.tz).date(), consent.language, consent.organisation,
        consent.help, ended,
    )  # fmt: skip
