"""Needs assessed and made into draft rows of a plan, with the measure, the term and the colleague that are usual."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Final

from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.guards import GuardClosed, Standing, Step
from shelter_app.domain.ids import NeedsId, ResidentId, StaffId
from shelter_app.domain.journal import CaseEvent
from shelter_app.domain.needs import NeedLine, NeedsAssessment, lacking
from shelter_app.domain.residents import Resident
from shelter_app.domain.staff import Can, Role, StaffMember
from shelter_app.domain.support_plans import PlanAlreadyOpen, PlanStatus, SupportPlan
from shelter_app.services import guards, phrases, support_plans
from shelter_app.services.events import record_event
from shelter_app.services.session import Session, allowed, new_id
from shelter_app.services.stays import current_stay
from shelter_app.services.support_plans import PlanForm, Row, items_of

STEP: Final = "needs_assessment"
ATTENDED: Final = "attendance_recorded"
"""That everybody was there who must take part, as the guards of the procedure name it."""
"""The step under which a profile names who must take part."""
_USUAL: Final = {"social_medical": Role.MEDICAL_WORKER, "psychological": Role.PSYCHOLOGIST}
"""Whose work a group of the plan is where no earlier plan tells; everything else is the coordinator's."""


@dataclass(frozen=True, slots=True)
class NeedsForm:
    """An assessment as typed. Lines about which nothing was written are left out: not asked is no answer."""

    held_at: datetime
    lines: tuple[NeedLine, ...] = ()
    other: str = ""
    comments: str = ""
    strengths: str = ""
    goals: str = ""
    child_views: str = ""
    child_views_language: str = ""
    took_part: tuple[str, ...] = ()
    names: str = ""
    absent_reason: str = ""


@allowed(Can.OPEN_FILE)
def of(resident_id: ResidentId, *, by: Session) -> tuple[NeedsAssessment, ...]:
    """Every assessment of one file, the latest first."""
    by.file(resident_id)
    return tuple(by.store.needs.all("-held_at", resident_id=resident_id))


@allowed(Can.OPEN_FILE)
def required(resident_id: ResidentId, *, by: Session) -> tuple[str, ...]:
    """The roles that must take part ("parent|guardian" for either of them), by the profile (KZ 8.4, KG 3.2-3.3)."""
    return _required(by, by.file(resident_id))


def standing_of(by: Session, assessment: NeedsAssessment) -> tuple[Standing, ...]:
    """What an assessment waits for before it becomes a paper: those who must take part did, or a director decided.

    A fact of the file says nothing of who sat at this table: it is read from the assessment itself (KZ 8.4).
    """
    stays = by.store.stays.all("-admitted_at", resident_id=assessment.resident_id)
    stay = next((one for one in stays if one.admitted_at <= assessment.held_at), None)
    if stay is None:
        return ()
    held = assessment.held_at.astimezone(by.tz).date()
    known = guards.situation(by, assessment.resident_id, stay, on=held, about=str(assessment.id))
    happened = [one for one in known.happened if one.kind != ATTENDED]
    if not lacking(_required(by, by.store.residents.get(assessment.resident_id)), assessment.took_part):
        happened.append(CaseEvent(0, assessment.resident_id, ATTENDED, assessment.held_at, assessment.by, stay.id))
    return guards.found(by, Step.FINISH_NEEDS, replace(known, happened=tuple(happened)))


def require_kept(by: Session, assessment: NeedsAssessment) -> None:
    """Stops an assessment on its way out of the house; raises GuardClosed."""
    closed = tuple(one.guard for one in standing_of(by, assessment) if one.closed)
    if closed:
        raise GuardClosed(Step.FINISH_NEEDS, closed)


def _required(by: Session, resident: Resident) -> tuple[str, ...]:
    person = by.store.people.get(resident.person_id)
    return by.profile.attendees(STEP, minor=person.may_be_minor(by.today()))


@allowed(Can.WRITE_PLAN)
def record(resident_id: ResidentId, form: NeedsForm, *, by: Session) -> NeedsAssessment:
    """Writes down an assessment; what waits for it is closed at the hour it was held (KZ 8.1, TJ 7.1).

    Raises InvalidInput: lines ``empty`` where nothing at all was asked, held_at ``in_future`` or ``before_start`` (of
    the stay), took_part ``lacking`` where somebody is missing who must take part and no reason says why.
    """
    resident, stay, now = by.file(resident_id), current_stay(by, resident_id), by.now()
    if form.held_at < stay.admitted_at:
        raise InvalidInput(held_at="before_start")
    _require(by, resident, form, now)
    bare = NeedsAssessment(NeedsId(new_id()), resident_id, form.held_at, by.staff.id, now, by.profile.needs_list)
    with by.change("needs.assessed", "needs", resident_id) as change:
        saved = by.store.needs.add(_told(bare, form))
        change.subject = str(saved.id)
        record_event(by, resident_id, "needs_assessed", form.held_at, stay_id=stay.id)
    return saved


@allowed(Can.WRITE_PLAN)
def correct(assessment: NeedsAssessment, form: NeedsForm, *, by: Session) -> NeedsAssessment:
    """Writes an assessment again as it should have been; its hour takes the clock that it closed along.

    Raises what :func:`record` raises, and Stale where a colleague was quicker.
    """
    known = by.store.needs.unchanged(assessment)
    resident = by.file(known.resident_id)
    _require(by, resident, form, by.now())
    with by.change("needs.corrected", "needs", resident.id) as change:
        change.subject = str(known.id)
        for event in by.store.case_events.all(resident_id=resident.id, kind="needs_assessed", at=known.held_at):
            if event.at != form.held_at:
                by.store.case_events.save(replace(event, at=form.held_at))
        return by.store.needs.save(_told(known, form))


def _require(by: Session, resident: Resident, form: NeedsForm, now: datetime) -> None:
    problems = {}
    if form.held_at > now:
        problems["held_at"] = "in_future"
    if all(line.empty for line in form.lines) and not form.other.strip():
        problems["lines"] = "empty"
    if lacking(_required(by, resident), form.took_part) and not form.absent_reason.strip():
        problems["took_part"] = "lacking"
    if problems:
        raise InvalidInput(**problems)


def _told(bare: NeedsAssessment, form: NeedsForm) -> NeedsAssessment:
    lines = (replace(line, comment=line.comment.strip()) for line in form.lines)
    return replace(
        bare,
        held_at=form.held_at,
        lines=tuple(line for line in lines if not line.empty),
        other=form.other.strip(),
        comments=form.comments.strip(),
        strengths=form.strengths.strip(),
        goals=form.goals.strip(),
        child_views=form.child_views.strip(),
        child_views_language=form.child_views_language,
        took_part=form.took_part,
        names=form.names.strip(),
        absent_reason=form.absent_reason.strip(),
    )


@allowed(Can.WRITE_PLAN)
def to_plan(assessment: NeedsAssessment, *, lang: str, by: Session) -> SupportPlan:
    """Puts every need that was found into the draft of the plan, the most urgent first; where there is none, it begins.

    A need that has a row already is left as it is. The measure is the one that the centre used most for it in this
    language, with its usual term; where no plan has taught one, it stays open. Raises PlanAlreadyOpen while a version
    waits for its decision, InvalidInput (lines: ``nothing_needed``).
    """
    assessment = by.store.needs.unchanged(assessment)
    resident = by.file(assessment.resident_id)
    if not assessment.needed and not assessment.other:
        raise InvalidInput(lines="nothing_needed")
    versions = by.store.plans.all("-number", resident_id=resident.id)
    waiting = next((plan for plan in versions if plan.status is PlanStatus.SUBMITTED), None)
    if waiting is not None:
        raise PlanAlreadyOpen(waiting.id)
    plan = next((plan for plan in versions if plan.editable), None)
    with by.change("plan.drafted_from_needs", "plans", resident.id) as change:
        draft = plan or support_plans.begin(resident.id, by=by)
        before = tuple(support_plans.typed(item) for item in items_of(by, draft.id))
        fresh = _rows(by, resident, assessment, {row.need for row in before}, lang)
        form = PlanForm(
            (*before, *fresh),
            draft.child_views or assessment.child_views,
            draft.child_views_language or assessment.child_views_language,
            draft.valid_until,
            draft.review_on,
        )
        saved = support_plans.save_draft(draft, form, by=by)
        change.action, change.subject, change.detail = "plan.drafted_from_needs", str(saved.number), str(len(fresh))
    return saved


def _rows(by: Session, resident: Resident, assessment: NeedsAssessment, known: set[str], lang: str) -> list[Row]:
    needs = by.reference.list(assessment.needs_list)
    staff = [one for one in by.store.staff.all("name") if one.active]
    rows = [
        _row(by, resident, needs.plan_group(line.code), line, lang, staff)
        for line in assessment.needed
        if line.code not in known
    ]
    if assessment.other and assessment.other not in known:
        rows.append(Row("other", assessment.other))
    return rows


def _row(by: Session, resident: Resident, group: str, line: NeedLine, lang: str, staff: list[StaffMember]) -> Row:
    offered = phrases.suggested(by, line.code, lang)
    best = offered[0] if offered else None
    member = _responsible(resident, group, best.usual_role if best else "", staff)
    due: date | None = None
    if best is not None and best.usual_days is not None:
        due = by.today() + timedelta(days=best.usual_days)
    return Row(
        group,
        line.code,
        best.text if best else "",
        due,
        responsible=f"{member.short}, {member.post}".rstrip(", ") if member else "",
        responsible_id=member.id if member else None,
    )


def _responsible(resident: Resident, group: str, role: str, staff: list[StaffMember]) -> StaffMember | None:
    """The colleague who is meant: the only one of the usual role, or the coordinator where it is casework."""
    wanted = role or _USUAL.get(group, Role.CASE_WORKER).value
    of_role = [one for one in staff if one.role.value == wanted]
    coordinator: StaffId | None = resident.coordinator
    mine = [one for one in of_role if one.id == coordinator]
    return (mine or of_role)[0] if mine or len(of_role) == 1 else None
