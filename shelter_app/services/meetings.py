"""The child-protection meeting at work: called, held with its minutes, its decisions carried into plan and tasks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from shelter_app.domain.deadlines import Severity
from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.ids import MeetingId, ResidentId
from shelter_app.domain.journal import CaseEvent
from shelter_app.domain.meetings import Invited, Meeting, MeetingState, Minutes, Outcome, named
from shelter_app.domain.residents import Resident
from shelter_app.domain.staff import Can, Role
from shelter_app.domain.stays import Stay
from shelter_app.domain.summaries import DueItem
from shelter_app.domain.support_plans import PlanAlreadyOpen, PlanStatus, SupportPlan
from shelter_app.domain.undertakings import Asked, Origin, Standing
from shelter_app.services import support_plans, undertakings
from shelter_app.services.events import follow, record_event
from shelter_app.services.session import Session, allowed, new_id
from shelter_app.services.support_plans import PlanForm, Row, items_of

HELD: Final = "protection_meeting_held"
REJECTED: Final = "recommendation_rejected"
REASONED: Final = "reasons_written"
_INTO_THE_PLAN: Final = timedelta(days=1)
"""So soon after a meeting what it decided stands in the plan: a habit of the house, no term of the procedure."""
_CALLED: Final = (Role.CASE_WORKER, Role.PSYCHOLOGIST, Role.MEDICAL_WORKER, Role.DIRECTOR)
"""Colleagues who belong to a meeting about a child."""


@dataclass(frozen=True, slots=True)
class MeetingForm:
    """A meeting as it is called: when, where, who leads it, who is invited and what is talked about."""

    starts: datetime
    place: str = ""
    chair: str = ""
    invited: tuple[Invited, ...] = ()
    agenda: tuple[str, ...] = ()


@allowed(Can.OPEN_FILE)
def of(resident_id: ResidentId, *, by: Session) -> tuple[Meeting, ...]:
    """Every meeting about this child, the latest first."""
    by.file(resident_id)
    return _standing(by, by.store.meetings.all("-number", resident_id=resident_id))


def _standing(by: Session, found: Sequence[Meeting]) -> tuple[Meeting, ...]:
    """These meetings as the plan stands now: a row taken out of a draft again leaves its decision waiting."""
    rows = {told.item_id for one in found for told in one.resolutions if told.item_id is not None}
    there = frozenset(one.id for one in by.store.plan_items.many(rows).values())
    return tuple(one.standing_in(there) for one in found)


@allowed(Can.WRITE_PLAN)
def usually_invited(resident_id: ResidentId, *, by: Session) -> tuple[Invited, ...]:
    """Who was called last time; at a first meeting the coordinator and those whose work it is."""
    resident = by.file(resident_id)
    earlier = by.store.meetings.all("-number", limit=1, resident_id=resident_id)
    if earlier:
        return tuple(replace(one, came=None) for one in earlier[0].invited)
    staff = [one for one in by.store.staff.all("name") if one.active]
    of_role = [one for role in _CALLED for one in staff if one.role is role]
    coordinator = [one for one in of_role if one.id == resident.coordinator]
    chosen = [one for one in of_role if one.role is not Role.CASE_WORKER or not coordinator or one in coordinator]
    return tuple(Invited(one.short, one.post) for one in chosen)


@allowed(Can.WRITE_PLAN)
def call(resident_id: ResidentId, form: MeetingForm, *, by: Session) -> Meeting:
    """Calls a meeting; it stands on Today until it was held or called off.

    Raises InvalidInput: invited ``nobody``, agenda ``empty``.
    """
    by.file(resident_id)
    told = _told(form)
    earlier = by.store.meetings.all("-number", limit=1, resident_id=resident_id)
    number = earlier[0].number + 1 if earlier else 1
    meeting = Meeting(
        MeetingId(new_id()), resident_id, number, told.starts, by.staff.id, by.now(), told.place, told.chair,
        told.invited, told.agenda,
    )  # fmt: skip
    with by.change("meeting.called", "meetings", resident_id) as change:
        change.subject = str(number)
        return by.store.meetings.add(meeting)


@allowed(Can.WRITE_PLAN)
def edit(meeting: Meeting, form: MeetingForm, *, by: Session) -> Meeting:
    """Changes a meeting that is still to be held; raises what :func:`call` raises, WrongMeetingState, Stale."""
    known = _known(by, meeting)
    known.require(MeetingState.CALLED)
    told = _told(form)
    with by.change("meeting.edited", "meetings", known.resident_id) as change:
        change.subject = str(known.number)
        return by.store.meetings.save(
            replace(
                known, starts=told.starts, place=told.place, chair=told.chair, invited=told.invited, agenda=told.agenda
            )
        )


def _known(by: Session, meeting: Meeting) -> Meeting:
    known = by.store.meetings.unchanged(meeting)
    by.file(known.resident_id)
    return known


def _told(form: MeetingForm) -> MeetingForm:
    invited = named(form.invited)
    agenda = tuple(line.strip() for line in form.agenda if line.strip())
    problems = {} if invited else {"invited": "nobody"}
    if not agenda:
        problems["agenda"] = "empty"
    if problems:
        raise InvalidInput(**problems)
    return MeetingForm(form.starts, form.place.strip(), form.chair.strip(), invited, agenda)


@allowed(Can.WRITE_PLAN)
def call_off(meeting: Meeting, reason: str, *, by: Session) -> Meeting:
    """A called meeting does not take place; the reason stays. Its term runs on."""
    known = _known(by, meeting)
    off = known.called_off(reason)
    with by.change("meeting.called_off", "meetings", known.resident_id) as change:
        change.subject, change.reason = str(known.number), off.state_reason
        return by.store.meetings.save(off)


@allowed(Can.WRITE_PLAN)
def hold(meeting: Meeting, minutes: Minutes, *, by: Session) -> Meeting:
    """Writes the minutes: the term of the meeting is closed at its hour, tasks begin, reasons for a rejection are due.

    Rows of the plan are made by :func:`to_plan`. Raises Stale, WrongMeetingState, what :meth:`Meeting.held` raises, and
    InvalidInput: held_at ``in_future`` or ``before_start`` of the stay, resolutions ``group`` that no plan knows.
    """
    known, now = _known(by, meeting), by.now()
    stay = _checked(by, known, minutes)
    written = tuple(
        replace(one, reasons_at=now, reasons_by=by.staff.id) if one.reasons else one for one in minutes.resolutions
    )
    held = known.held(replace(minutes, invited=named(minutes.invited), resolutions=written), by.staff.id)
    with by.change("meeting.held", "meetings", known.resident_id) as change:
        change.subject = str(known.number)
        saved = by.store.meetings.save(held)
        _record(by, saved, HELD, minutes.held_at, stay)
        _give_tasks(by, saved)
        if saved.rejections:
            _record(by, saved, REJECTED, minutes.held_at, stay)
            _say_reasoned(by, saved, stay)
    return saved


def _checked(by: Session, meeting: Meeting, minutes: Minutes) -> Stay:
    """The stay in which the meeting was held; raises InvalidInput as :func:`hold` does.

    No hour lies before the stay for which the meeting was called or held: minutes of an earlier stay are corrected in
    that one, also after the child has come again.
    """
    now, stays = by.now(), by.store.stays.all("-admitted_at", resident_id=meeting.resident_id)
    own = _begun(stays, min(meeting.called_at, meeting.held_at or meeting.called_at))
    if minutes.held_at > now or minutes.held_at < own.admitted_at:
        raise InvalidInput(held_at="in_future" if minutes.held_at > now else "before_start")
    groups = {"", *(group.code for group in by.profile.plan_groups)}
    if any(one.group not in groups for one in minutes.resolutions):
        raise InvalidInput(resolutions="group")
    return _begun(stays, minutes.held_at)


def _begun(stays: Sequence[Stay], at: datetime) -> Stay:
    """Of these stays, the latest first, the one that had begun last at this hour."""
    return next((stay for stay in stays if stay.admitted_at <= at), stays[-1])


@allowed(Can.WRITE_PLAN)
def correct(meeting: Meeting, minutes: Minutes, reason: str, *, by: Session) -> Meeting:
    """Corrects finished minutes; what they said stays beside them, and they are printed as corrected.

    A task that reads otherwise is dropped with the reason and asked anew, one that was done already stays done. Raises
    what :func:`hold` and :meth:`Meeting.corrected` raise, and Stale.
    """
    known = _known(by, meeting)
    stay = _checked(by, known, minutes)
    corrected = known.corrected(replace(minutes, invited=named(minutes.invited)), reason, by.now(), by.staff.id)
    with by.change("meeting.corrected", "meetings", known.resident_id) as change:
        change.subject, change.reason = str(known.number), reason.strip()
        saved = by.store.meetings.save(corrected)
        _move(by, known, minutes.held_at, stay)
        _correct_tasks(by, known, saved, reason.strip())
        if not saved.rejections:
            _take_back(by, saved, REJECTED)
        elif not known.rejections:
            _record(by, saved, REJECTED, minutes.held_at, stay)
        _say_reasoned(by, saved, stay)
    return saved


def _move(by: Session, known: Meeting, to: datetime, stay: Stay) -> None:
    """What the meeting wrote into the file at its hour stands at the corrected one."""
    if known.held_at is None or known.held_at == to:
        return
    held = by.store.case_events.all(resident_id=known.resident_id, kind=HELD, evidence=str(known.number))
    for event in (*held, *_facts(by, known, REJECTED)):
        if event.at == known.held_at:
            by.store.case_events.save(replace(event, at=to, stay_id=stay.id))
    follow(by, known.resident_id, {HELD, REJECTED}, known.held_at, to)


def _facts(by: Session, meeting: Meeting, kind: str) -> Sequence[CaseEvent]:
    return by.store.case_events.all(resident_id=meeting.resident_id, kind=kind, subject=str(meeting.id))


def facts_of(meeting: Meeting, *, by: Session) -> list[CaseEvent]:
    """What this meeting wrote into the file: that it was held, that something was rejected, and that reasons came."""
    held = by.store.case_events.all(resident_id=meeting.resident_id, kind=HELD, evidence=str(meeting.number))
    return [*held, *_facts(by, meeting, REJECTED), *_facts(by, meeting, REASONED)]


def _take_back(by: Session, meeting: Meeting, kind: str) -> None:
    """What the minutes say no longer is no fact; what they said before stays beside them in their history."""
    for event in _facts(by, meeting, kind):
        by.store.case_events.remove(event.id)


def _correct_tasks(by: Session, before: Meeting, after: Meeting, reason: str) -> None:
    was, now = _tasks(before), _tasks(after)
    gone = [one for one in was if one not in now]
    for task in by.store.undertakings.all("due", origin=Origin.TASK, about=after.id):
        asked = Asked(task.text, task.due, task.who, task.who_id)
        if task.open and asked in gone:
            by.store.undertakings.save(task.settled(Standing.DROPPED, by.today(), by.staff.id, reason))
    undertakings.ask(by, after.resident_id, Origin.TASK, after.id, [one for one in now if one not in was])


def _record(by: Session, meeting: Meeting, kind: str, at: datetime, stay: Stay) -> None:
    subject = "" if kind == HELD else str(meeting.id)
    record_event(by, meeting.resident_id, kind, at, stay_id=stay.id, subject=subject, evidence=str(meeting.number))


def _give_tasks(by: Session, meeting: Meeting) -> None:
    undertakings.ask(by, meeting.resident_id, Origin.TASK, meeting.id, _tasks(meeting))


def _tasks(meeting: Meeting) -> list[Asked]:
    tasks = [one for one in meeting.resolutions if one.outcome is Outcome.TASK]
    return [Asked(one.text, one.due, one.who, one.who_id) for one in tasks]


def _say_reasoned(by: Session, meeting: Meeting, stay: Stay) -> None:
    """One term runs for all that a meeting rejected; it is kept once the last reasons are written.

    Where nothing is rejected, or reasons are lacking again after a correction, nobody has written them.
    """
    rejected = meeting.rejections
    if not rejected or any(one.waits_for_reasons for one in rejected):
        _take_back(by, meeting, REASONED)
    elif not _facts(by, meeting, REASONED):
        written = [one.reasons_at for one in rejected if one.reasons_at is not None]
        _record(by, meeting, REASONED, max(*written, meeting.held_at or by.now()), stay)


@allowed(Can.WRITE_PLAN)
def write_reasons(meeting: Meeting, resolution_id: int, reasons: str, *, by: Session) -> Meeting:
    """Writes why one recommendation was rejected; with the last of them the term of two working days is kept.

    Raises Stale, WrongMeetingState, and InvalidInput as :meth:`Meeting.reasoned` does.
    """
    known = _known(by, meeting)
    reasoned = known.reasoned(resolution_id, reasons, by.now(), by.staff.id)
    with by.change("meeting.reasoned", "meetings", known.resident_id) as change:
        change.subject, change.reason = str(known.number), reasons.strip()
        saved = by.store.meetings.save(reasoned)
        stays = by.store.stays.all("-admitted_at", resident_id=known.resident_id)
        _say_reasoned(by, saved, _begun(stays, known.held_at or by.now()))
    return saved


@allowed(Can.WRITE_PLAN)
def to_plan(meeting: Meeting, *, need: str, by: Session) -> SupportPlan:
    """Puts what the meeting decided into the draft of the plan, each as a row; where there is no draft, it begins.

    ``need`` are the words of the first column. What stands in a row already is left. Raises Stale, PlanAlreadyOpen
    while a version waits for its decision, InvalidInput (resolutions ``empty``) where nothing is left to put there.
    """
    (known,) = _standing(by, (_known(by, meeting),))
    known.require(MeetingState.HELD)
    wanted = [one for one in known.resolutions if one.waits_for_the_plan]
    if not wanted:
        raise InvalidInput(resolutions="empty")
    versions = by.store.plans.all("-number", resident_id=known.resident_id)
    waiting_one = next((plan for plan in versions if plan.status is PlanStatus.SUBMITTED), None)
    if waiting_one is not None:
        raise PlanAlreadyOpen(waiting_one.id)
    draft = next((plan for plan in versions if plan.editable), None)
    with by.change("plan.drafted_from_meeting", "plans", known.resident_id) as change:
        plan = draft or support_plans.begin(known.resident_id, by=by)
        before = tuple(support_plans.typed(item) for item in items_of(by, plan.id))
        fresh = tuple(
            Row(one.group, need, one.text, one.due, responsible=one.who, responsible_id=one.who_id) for one in wanted
        )
        form = PlanForm(
            (*before, *fresh),
            plan.child_views or known.child_views,
            plan.child_views_language or known.child_views_language,
            plan.valid_until,
            plan.review_on,
        )
        saved = support_plans.save_draft(plan, form, by=by)
        made = items_of(by, saved.id)[-len(fresh) :]
        rows = {one.id: item.id for one, item in zip(wanted, made, strict=True)}
        by.store.meetings.save(known.in_the_plan(rows))
        change.action, change.subject, change.detail = "plan.drafted_from_meeting", str(saved.number), str(len(fresh))
    return saved


def waiting(by: Session, resident: Resident, stay: Stay) -> Iterator[DueItem]:
    """A called meeting at its hour, and decisions of a held one that stand in no plan yet, while the child is here."""
    if stay.discharge is not None:
        return
    who = str(resident.coordinator) if resident.coordinator else "case_worker"
    for one in _standing(by, by.store.meetings.all("number", resident_id=resident.id)):
        if one.state is MeetingState.CALLED:
            yield _due(resident, one, "meeting", one.place, one.starts, who)
        elif one.held_at is not None and any(told.waits_for_the_plan for told in one.resolutions):
            yield _due(resident, one, "meeting_row", str(one.number), one.held_at + _INTO_THE_PLAN, who)


def _due(resident: Resident, one: Meeting, source: str, text: str, at: datetime, who: str) -> DueItem:
    return DueItem(
        new_id(), resident.id, source, one.id, source, text, at, True, one.called_at, severity=Severity.WARN.value,
        who=who,
    )  # fmt: skip
