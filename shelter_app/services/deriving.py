"""Working out what follows from a file: its clocks, what waits, its line in the lists and what search finds."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time

from shelter_app.domain.calendars import WorkCalendar
from shelter_app.domain.deadlines import ClockState, Event, Facts, Override, Rule, Severity, Unit
from shelter_app.domain.deadlines import derive as derive_clocks
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.names import fold, sort_key
from shelter_app.domain.people import Person
from shelter_app.domain.residents import Resident
from shelter_app.domain.stays import Presence, Stay
from shelter_app.domain.summaries import DueItem, ResidentSummary
from shelter_app.domain.support_plans import PlanStatus
from shelter_app.services.session import Session, new_id

_BY_THE_CLOCK = (Unit.MINUTES, Unit.HOURS)
_LAST_MINUTE = time(23, 59)


def derive(by: Session, resident_id: ResidentId) -> None:
    """Renews everything derived from one file; runs inside the change that made it necessary."""
    resident = by.store.residents.get(resident_id)
    person = by.store.people.get(resident.person_id)
    stays = by.store.stays.all("-admitted_at", resident_id=resident_id)
    if not stays:
        return
    due = sorted(
        (*_clocks(by, resident, person, stays), *_plan(by, resident, stays[0]), *_follow_ups(by, resident)),
        key=lambda item: item.due_at,
    )
    by.store.summaries.replace(_summary(by, resident, person, stays, due), due)
    phones = [phone.key for contact in by.store.contacts.all(resident_id=resident_id) for phone in contact.phones]
    keys = {fold(record.name.full) for record in person.names}
    by.store.search.put(resident_id, sorted(keys - {""}), resident.number, phones)


def _clocks(by: Session, resident: Resident, person: Person, stays: list[Stay]) -> Iterator[DueItem]:
    events = [
        Event(e.kind, e.at, e.subject or (str(e.stay_id) if e.stay_id else ""), e.until)
        for e in by.store.case_events.all("at", resident_id=resident.id)
    ]
    overrides = [
        Override(o.rule, o.reason, o.due_at, o.subject, o.started)
        for o in by.store.overrides.all(resident_id=resident.id)
    ]
    calendar = WorkCalendar(by.profile.country)
    rules = {rule.code: rule for rule in by.profile.rules}
    for clock in derive_clocks(by.profile.rules, events, _facts(by, person, stays[0]), calendar, by.tz, overrides):
        if clock.state is not ClockState.CANCELLED:
            rule = rules[clock.rule]
            yield DueItem(
                new_id(),
                resident.id,
                _source(by, rule),
                None,
                rule.code,
                clock.reason,
                clock.due,
                rule.unit in _BY_THE_CLOCK,
                clock.started,
                clock.closed_at,
                rule.severity.value,
                rule.clause,
                _who(resident, rule),
            )


def _source(by: Session, rule: Rule) -> str:
    if any(limit.rule == rule.code for limit in by.profile.limits):
        return "limit"
    return "age" if rule.unit is Unit.AGE else "clock"


def _who(resident: Resident, rule: Rule) -> str:
    return (
        str(resident.coordinator)
        if rule.who in ("", "case_worker", "coordinator") and resident.coordinator
        else rule.who
    )


def _facts(by: Session, person: Person, stay: Stay) -> Facts:
    foreign = None if not person.citizenships else by.profile.country not in person.citizenships
    followed = stay.ground.outstanding or stay.ground.received_at is not None
    return Facts(stay.kind or by.centre.kind, person.protective_born, ground_to_follow=followed, foreign=foreign)


def _plan(by: Session, resident: Resident, stay: Stay) -> Iterator[DueItem]:
    if stay.discharge is not None:
        return
    for plan in by.store.plans.all(resident_id=resident.id, status=PlanStatus.APPROVED):
        for item in by.store.plan_items.all("position", plan_id=plan.id):
            if item.due is None or (not item.open and item.state_on is None):
                continue
            closed = by.day_start(item.state_on) if not item.open and item.state_on else None
            who = str(item.responsible_id) if item.responsible_id else item.responsible
            yield DueItem(
                new_id(),
                resident.id,
                "plan",
                item.id,
                item.group,
                item.measure,
                datetime.combine(item.due, _LAST_MINUTE, by.tz),
                closed_at=closed,
                severity=Severity.WARN.value,
                who=who,
            )


def _follow_ups(by: Session, resident: Resident) -> Iterator[DueItem]:
    for item in by.store.follow_ups.all("due", resident_id=resident.id):
        if item.cancelled:
            continue
        yield DueItem(
            new_id(),
            resident.id,
            "follow_up",
            item.id,
            item.kind,
            str(item.stage_days),
            datetime.combine(item.due, _LAST_MINUTE, by.tz),
            closed_at=item.done_at,
            severity=Severity.WARN.value,
            who=str(item.planned_by) if item.planned_by else "case_worker",
        )


def _summary(by: Session, resident: Resident, person: Person, stays: list[Stay], due: list[DueItem]) -> ResidentSummary:
    stay = stays[0]
    waiting = [item for item in due if item.closed_at is None]
    following = waiting[0] if waiting else None
    return ResidentSummary(
        resident.id,
        resident.number,
        person.written_or_fallback("ru"),
        person.written_or_fallback("kk"),
        person.other_writing(),
        sort_key(person.name("kk").full or person.name("ru").full),
        person.sex,
        person.born,
        person.born_basis,
        person.age_disputed,
        person.citizenships[0] if person.citizenships else "",
        resident.status,
        stay.presence if stay.discharge is None else Presence.LEFT,
        stay.category,
        stay.admitted_at,
        stay.limit_day(by.tz),
        stay.ended_at,
        stay.discharge.route if stay.discharge else "",
        resident.coordinator,
        resident.risk,
        resident.restricted,
        resident.group_id,
        resident.sorted_alerts(),
        stay.room,
        len(stays),
        following.code if following else "",
        following.text if following else "",
        following.due_at if following else None,
        following.has_time if following else False,
    )
