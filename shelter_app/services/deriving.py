"""Working out what follows from a file: its clocks, what waits, its line in the lists and what search finds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from shelter_app.domain.contacts import Contact, ContactEvent, Permission, Right, forbidden, same_person
from shelter_app.domain.deadlines import Condition, Severity
from shelter_app.domain.follow_ups import UNANSWERED, FollowUp, overdue_silence
from shelter_app.domain.health import next_examinations, next_vaccinations
from shelter_app.domain.identity_documents import number_key
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.names import NO_NAME, fold, sort_key
from shelter_app.domain.notices import AFTERWARDS, Occasion
from shelter_app.domain.people import Person
from shelter_app.domain.residents import CaseStatus, Resident
from shelter_app.domain.staff import Role
from shelter_app.domain.stays import Presence, Stay
from shelter_app.domain.summaries import DueItem, ResidentSummary, next_words, waiting_order
from shelter_app.domain.support_plans import PlanStatus, SupportPlan
from shelter_app.domain.taking_back import tells_of_leaving
from shelter_app.services import appointments, identity_documents, meetings, openings, undertakings
from shelter_app.services.clocks import FileFacts, Procedure, due_clocks, event_of
from shelter_app.services.family import family_of, leaning_on
from shelter_app.services.gone_files import gone_into
from shelter_app.services.session import Session, new_id

_LAST_MINUTE = time(23, 59)
REVIEW_EARLY = timedelta(days=14)
"""A review this long before its day stands for it; an earlier one is another review, as every month has its own."""


def derive_changed(by: Session, touched: set[ResidentId]) -> frozenset[ResidentId]:
    """Renews what follows from the files of one change and from those that lean on them; tells which these are."""
    leaning = leaning_on(by, touched)
    for resident_id in sorted(touched | leaning):
        derive(by, resident_id)
    return leaning


def derive(by: Session, resident_id: ResidentId) -> None:
    """Renews everything derived from one file; runs inside the change that made it necessary."""
    resident = by.store.residents.get(resident_id)
    person = by.store.people.get(resident.person_id)
    stays = by.store.stays.all("-admitted_at", resident_id=resident_id)
    if not stays or resident.erased is not None:
        return
    due = sorted(
        (
            *due_clocks(_file(by, resident, person, stays), Procedure.of(by), by.profile.rules),
            *_plan(by, resident, stays[0]),
            *_follow_ups(by, resident, stays[0]),
            *_typed_days(by, resident, stays[0]),
            *_papers(by, resident, person, stays[0]),
            *_health_days(by, resident, stays[0]),
            *_returns(resident, stays[0]),
            *_departure(resident, stays[0]),
            *appointments.waiting(by, resident, stays[0]),
            *openings.waiting(by, resident),
            *meetings.waiting(by, resident, stays[0]),
            *undertakings.waiting(by, resident, stays[0]),
        ),
        key=waiting_order,
    )
    by.store.summaries.replace(_summary(by, resident, person, stays, due), due)
    _find(by, resident, person, stays)


def renew_lines(by: Session, resident_id: ResidentId) -> None:
    """The line in the lists and what search finds after parts of a closed file were erased.

    What was due stays as it was: it is counted, and could not be worked out again from what is left.
    """
    resident = by.store.residents.get(resident_id)
    person = by.store.people.get(resident.person_id)
    stays = by.store.stays.all("-admitted_at", resident_id=resident_id)
    if not stays:
        return
    due = by.store.summaries.due_of(resident_id, open_only=False)
    summary = _summary(by, resident, person, stays, due)
    if resident.erased is None:
        by.store.summaries.replace(summary, due)
        _find(by, resident, person, stays)
        return
    by.store.summaries.replace(summary.hidden(), due)
    by.store.search.put(resident_id, (), resident.number, ())


def _file(by: Session, resident: Resident, person: Person, stays: list[Stay]) -> FileFacts:
    return FileFacts(
        resident.id,
        resident.coordinator,
        person.protective_born,
        person.citizenships,
        stays,
        [
            event_of(one.kind, one.at, one.subject, one.stay_id, one.until)
            for one in by.store.case_events.all("at", resident_id=resident.id)
        ],
        by.store.overrides.all(resident_id=resident.id),
        family_of(by, resident, person),
    )


def _find(by: Session, resident: Resident, person: Person, stays: list[Stay]) -> None:
    """Renews by what the file and its contacts are found."""
    contacts = by.store.contacts.all(resident_id=resident.id)
    for contact in contacts:
        keys = [phone.key for phone in contact.phones]
        stop, never = bool(contact.prohibited), contact.stopped
        by.store.search.put_contact(
            contact.id, fold(contact.name), keys, relation=contact.relation, stop=stop, never=never
        )
    phones = [phone.key for contact in contacts for phone in contact.phones]
    names = {fold(record.name.full) for record in person.names} - {""}
    if person.name_unknown or not names:
        names |= {fold(words) for words in NO_NAME}
    numbers = (person.iin, *(paper.number for paper in person.documents))
    papers = {key for one in numbers for key in (number_key(one).casefold(), re.sub(r"\D", "", one))}
    years = {claim.born.year for claim in person.age_claims if claim.born.year is not None}
    years |= {stay.admitted_at.astimezone(by.tz).year for stay in stays}
    here = stays[0].discharge is None
    # It is found by the numbers of the files that went into it as well.
    number = " ".join((resident.number, *(gone.number for gone in gone_into(by, resident.id))))
    by.store.search.put(resident.id, sorted(names), number, phones, sorted(papers - {""}), sorted(years), here=here)


def _plan(by: Session, resident: Resident, stay: Stay) -> Iterator[DueItem]:
    """Measures of the plan in force; after leaving those alone that somebody was named to carry on with."""
    takers = {one.about: one.taken_by for one in stay.discharge.carried("plan")} if stay.discharge else {}
    if stay.discharge is not None and not takers:
        return
    for plan in by.store.plans.all(resident_id=resident.id, status=PlanStatus.APPROVED):
        for item in by.store.plan_items.all("position", plan_id=plan.id):
            if item.due is None or (not item.open and item.state_on is None):
                continue
            if stay.discharge is not None and item.id not in takers:
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
                who=takers.get(item.id) or who,
            )


def _follow_ups(by: Session, resident: Resident, stay: Stay) -> Iterator[DueItem]:
    stages = by.store.follow_ups.all("due", resident_id=resident.id)
    vain = _in_vain(by, resident, stages, stay)
    for item in stages:
        if item.cancelled or (item.outcome in UNANSWERED and item.id not in vain):
            # An attempt without an answer is no duty done: it is tried again, or the next stage or a letter follows.
            continue
        yield DueItem(
            new_id(),
            resident.id,
            "follow_up",
            item.id,
            item.kind,
            str(item.stage_days),
            datetime.combine(vain.get(item.id, item.due), _LAST_MINUTE, by.tz),
            closed_at=None if item.id in vain else item.done_at,
            severity=Severity.WARN.value,
            who=str(item.planned_by) if item.planned_by else "case_worker",
        )


def _in_vain(by: Session, resident: Resident, stages: list[FollowUp], stay: Stay) -> dict[int, date]:
    """The stages of the last leaving that had no answer and wait until somebody is, or the authority was asked."""
    plan = by.profile.follow_up(stay.discharge.route) if stay.discharge else None
    if plan is None or resident.status in (CaseStatus.OPEN, CaseStatus.CLOSED):
        return {}
    told = [
        event.at
        for kind in sorted(_answers_to_silence(by, resident))
        for event in by.store.case_events.all("at", resident_id=resident.id, kind=kind)
        if event.stay_id in (None, stay.id) and event.at >= (stay.ended_at or stay.admitted_at)
        if tells_of_leaving(event, stay)
    ]
    own = [one for one in stages if one.stay_id == stay.id]
    return {one.id: term for one, term in overdue_silence(own, plan.again, by.tz, max(told, default=None))}


def _answers_to_silence(by: Session, resident: Resident) -> set[str]:
    """The facts after which silence is no longer overdue: the letter that went out, and for whoever surely is of age
    what the rules of the house name besides, such as a decision how to go on."""
    letters = {one.closes_with for one in by.profile.notices if one.occasion is Occasion.SILENCE} - {""}
    if by.store.people.get(resident.person_id).may_be_minor(by.today()):
        return letters
    asked = [
        one
        for one in by.profile.rules
        if one.trigger == AFTERWARDS[Occasion.SILENCE] and Condition.MINOR not in one.conditions
    ]
    return letters.union(*(one.closed_by for one in asked))


def _typed_days(by: Session, resident: Resident, stay: Stay) -> Iterator[DueItem]:
    """Days that staff wrote down themselves; after leaving only an agreed contact that somebody carries on with."""
    if stay.discharge is not None:
        takers = {one.about: one.taken_by for one in stay.discharge.carried("contact_next")}
        contacts = by.store.contacts.all("name", resident_id=resident.id) if takers else []
        for item in _next_contacts(by, resident, stay, contacts) if takers else ():
            if item.source_id in takers:
                yield replace(item, who=takers[item.source_id] or item.who)
        return
    contacts = by.store.contacts.all("name", resident_id=resident.id)
    yield from _next_contacts(by, resident, stay, contacts)
    for contact in contacts:
        if contact.valid_until is not None and _runs_out(contact):
            yield _typed(by, resident, "right_ends", contact.id, contact.name, contact.valid_until)
    for plan in by.store.plans.all(resident_id=resident.id, status=PlanStatus.APPROVED):
        if plan.review_on is not None:
            closed = _reviewed(by, plan, plan.review_on)
            yield _typed(by, resident, "plan_review", plan.id, "", plan.review_on, closed)
        if plan.valid_until is not None:
            yield _typed(by, resident, "plan_ends", plan.id, "", plan.valid_until)


def _typed(
    by: Session, resident: Resident, source: str, about: int, text: str, day: date, closed: datetime | None = None
) -> DueItem:
    return DueItem(
        new_id(),
        resident.id,
        source,
        about,
        source,
        text,
        datetime.combine(day, _LAST_MINUTE, by.tz),
        closed_at=closed,
        severity=Severity.WARN.value,
        who=str(resident.coordinator) if resident.coordinator else "case_worker",
    )


def _papers(by: Session, resident: Resident, person: Person, stay: Stay) -> Iterator[DueItem]:
    """Steps towards papers and last days of papers at hand; they wait only while the child is here."""
    for one in identity_documents.waiting(by, resident.id, person) if stay.discharge is None else ():
        closed = by.day_start(one.done_on) if one.done_on else None
        item = _typed(by, resident, one.source, one.about, one.text, one.day, closed)
        yield replace(item, code=one.code or one.source)


def _health_days(by: Session, resident: Resident, stay: Stay) -> Iterator[DueItem]:
    """The next examination or dose of a vaccine as a medical worker set it, while the child is here."""
    if stay.discharge is not None:
        return
    begun = stay.admitted_at.astimezone(by.tz).date()
    found = (
        ("examination_due", next_examinations(by.store.examinations.all("on", resident_id=resident.id))),
        ("vaccination_due", next_vaccinations(by.store.vaccinations.all("on", resident_id=resident.id))),
    )
    for source, days in found:
        for one in days:
            if one.day >= begun:
                closed = by.day_start(one.done_on) if one.done_on else None
                item = _typed(by, resident, source, one.about, "", one.day, closed)
                yield replace(item, code=one.code, who=Role.MEDICAL_WORKER.value)


def _returns(resident: Resident, stay: Stay) -> Iterator[DueItem]:
    """When somebody away is to be back, closed by the return; whoever has left is expected no more."""
    for absence in stay.absences if stay.discharge is None else ():
        if absence.until is not None:
            yield DueItem(
                new_id(),
                resident.id,
                "return_due",
                None,
                "return_due",
                absence.with_whom or absence.where,
                absence.until,
                has_time=True,
                started_at=absence.since,
                closed_at=absence.ended,
                severity=Severity.WARN.value,
                who="duty_educator",
            )


def _departure(resident: Resident, stay: Stay) -> Iterator[DueItem]:
    """A leaving that is prepared waits to be recorded: nobody is gone and still counted as here."""
    if stay.discharge is None and stay.planned is not None:
        yield DueItem(
            new_id(),
            resident.id,
            "departure",
            None,
            "departure",
            stay.planned.escort or stay.planned.receiver,
            stay.planned.at,
            has_time=True,
            severity=Severity.WARN.value,
            who=str(resident.coordinator) if resident.coordinator else "case_worker",
        )


def _next_contacts(by: Session, resident: Resident, stay: Stay, contacts: list[Contact]) -> Iterator[DueItem]:
    """The next attempt of every entry, closed by the next entry with the same person; never one with a stopped one."""
    begun = stay.admitted_at.astimezone(by.tz).date()
    stopped = [contact.name for contact in forbidden(contacts)]
    entries = by.store.contact_log.of(resident.id)
    for entry in entries:
        if entry.next_on is None or entry.next_on < begun or any(same_person(n, entry.with_whom) for n in stopped):
            continue
        after = [other.at for other in entries if other.at > entry.at and _same_contact(entry, other)]
        yield _typed(
            by, resident, "contact_next", entry.id, entry.with_whom, entry.next_on, min(after) if after else None
        )


def _same_contact(one: ContactEvent, other: ContactEvent) -> bool:
    if one.contact_id is not None and one.contact_id == other.contact_id:
        return True
    return bool(one.with_whom.strip()) and fold(one.with_whom) == fold(other.with_whom)


def _runs_out(contact: Contact) -> bool:
    """Whether the end of the decision takes anything away: a prohibition stays and the undecided gains nothing."""
    lasting = (Permission.UNDECIDED, Permission.FORBIDDEN)
    return not contact.stopped and any(getattr(contact, right.value) not in lasting for right in Right)


def _reviewed(by: Session, plan: SupportPlan, day: date) -> datetime | None:
    first = by.day_start(day - REVIEW_EARLY)
    start = max(first, plan.decision.at) if plan.decision else first
    events = by.store.case_events.all("at", resident_id=plan.resident_id, kind="plan_reviewed")
    return next((event.at for event in events if event.at >= start), None)


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
        *next_words(following),
        following.due_at if following else None,
        following.has_time if following else False,
    )
