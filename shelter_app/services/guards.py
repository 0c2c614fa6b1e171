"""What the steps of the work wait for: shown where the work is done, decided otherwise by whoever may, edited."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Final

from shelter_app.domain import guards as rules
from shelter_app.domain.errors import InvalidInput, NotAllowed, NotFound, Stale
from shelter_app.domain.guards import OVERRIDDEN, Guard, GuardChange, GuardClosed, Situation, Standing
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.journal import CaseEvent
from shelter_app.domain.staff import Can
from shelter_app.domain.stays import Stay
from shelter_app.domain.summaries import ResidentSummary
from shelter_app.domain.support_plans import SupportPlan
from shelter_app.services import packaged
from shelter_app.services.clocks import facts_of
from shelter_app.services.decided_here import deciding, difference
from shelter_app.services.events import BEFORE_THE_REGISTRY, EARLY, record_event
from shelter_app.services.family import family_of
from shelter_app.services.session import Session, allowed
from shelter_app.services.visibility import visible

TOLD_FOR: Final = timedelta(days=7)
"""How long Today tells a director that somebody decided otherwise."""


def situation(
    by: Session,
    resident_id: ResidentId,
    stay: Stay,
    *,
    on: date | None = None,
    child_views: str = "",
    about: str = "",
    to: tuple[str, ...] = (),
) -> Situation:
    """What guards look at for one stay: the person on that day (today where none is named), and the facts of the file.

    A fact of the day before the admission counts for it: the officer who was told came along with the child.
    """
    resident = by.store.residents.get(resident_id)
    person = by.store.people.get(resident.person_id)
    family, country = family_of(by, resident, person), by.profile.country
    born, citizenships = person.protective_born, person.citizenships
    known = facts_of(stay, born, citizenships, family, house=by.centre.kind, country=country)
    happened = by.store.case_events.all("at", resident_id=resident_id)
    return Situation(
        known, on or by.today(), tuple(one for one in happened if _of_stay(one, stay)), child_views, about, to
    )


def of_plan(by: Session, plan: SupportPlan) -> Situation:
    """What guards look at before a version of a plan is put forward; what was decided holds for this version alone."""
    stay = _latest(by, plan.resident_id)
    return situation(by, plan.resident_id, stay, child_views=plan.child_views, about=str(plan.number))


def _of_stay(event: CaseEvent, stay: Stay) -> bool:
    if event.stay_id is not None:
        return event.stay_id == stay.id
    ended = stay.ended_at
    return event.at >= stay.admitted_at - EARLY and (ended is None or event.at <= ended)


def found(by: Session, step: str, situation: Situation) -> tuple[Standing, ...]:
    """Every guard of the procedure before this step that is not met."""
    return rules.standing(by.profile.guards, step, situation)


def require(by: Session, step: str, situation: Situation) -> tuple[Standing, ...]:
    """Stops here where a guard is closed; what comes back are the ones that only warn, or were decided otherwise.

    Raises GuardClosed.
    """
    standing = found(by, step, situation)
    closed = tuple(one.guard for one in standing if one.closed)
    if closed:
        raise GuardClosed(step, closed)
    return standing


@allowed(Can.OPEN_FILE)
def before(
    step: str, resident_id: ResidentId, *, child_views: str = "", about: str = "", by: Session
) -> tuple[Standing, ...]:
    """What this step still waits for in the latest stay of a file, for the place where the work is done.

    Raises NotFound where this member may not read the file.
    """
    by.file(resident_id)
    return found(by, step, situation(by, resident_id, _latest(by, resident_id), child_views=child_views, about=about))


@allowed(Can.OPEN_FILE)
def decide_otherwise(code: str, resident_id: ResidentId, reason: str, *, about: str = "", by: Session) -> CaseEvent:
    """Lets a step go on without what its guard asks for: in this stay, for this plan or questionnaire alone.

    The reason stands in the file, in the audit and on the paper. Raises NotFound for a guard that stops nothing here,
    NotAllowed for a role that the procedure does not name, InvalidInput (reason ``empty``, guard ``met``).
    """
    resident = by.file(resident_id)
    guard = by.profile.guard(code)
    if guard is None or not guard.stops or not guard.active:
        raise NotFound("guards")
    if not guard.may_be_decided_by(by.staff.role):
        raise NotAllowed("guards")
    if not reason.strip():
        raise InvalidInput(reason="empty")
    stay = _latest(by, resident_id)
    if guard.facts and rules.met(guard, situation(by, resident_id, stay)):
        raise InvalidInput(guard="met")
    with by.change("guard.overridden", "residents", resident.id) as change:
        change.subject, change.reason, change.detail = code, reason.strip(), guard.step
        return write_decision(by, guard, resident_id, stay, reason, about=about)


def write_decision(
    by: Session, guard: Guard, resident_id: ResidentId, stay: Stay, reason: str, *, about: str = ""
) -> CaseEvent:
    """The decision as a fact of the file, inside the change that is open."""
    return record_event(
        by, resident_id, OVERRIDDEN, by.now(), stay_id=stay.id, subject=guard.code, evidence=about, note=reason.strip()
    )


def _latest(by: Session, resident_id: ResidentId) -> Stay:
    stays = by.store.stays.all("-admitted_at", resident_id=resident_id, limit=1)
    if not stays:
        raise NotFound("stays")
    return stays[0]


@dataclass(frozen=True, slots=True)
class DecidedGuard:
    """One step that went on by a decision: in whose file, by whom, when and why; ``guard`` is None once it is gone."""

    summary: ResidentSummary
    code: str
    guard: Guard | None
    reason: str
    author: str
    at: datetime


def decisions(
    by: Session, resident_id: ResidentId, stay: Stay | None, step: str, *, about: str = ""
) -> tuple[CaseEvent, ...]:
    """What was decided otherwise before one step, for the paper of that step; in every stay where none is named."""
    codes = {guard.code for guard in by.profile.guards if guard.step.partition(":")[0] == step.partition(":")[0]}
    known = by.store.case_events.all("at", resident_id=resident_id, kind=OVERRIDDEN)
    own = {
        event.subject: event
        for event in known
        if event.subject in codes and event.evidence == about and (stay is None or event.stay_id == stay.id)
    }
    return tuple(own.values())


@allowed(Can.EDIT_RULES)
def decided_lately(*, by: Session) -> tuple[DecidedGuard, ...]:
    """Where somebody decided otherwise in the last seven days, the newest first, in files that this member may read."""
    recent = [
        one
        for one in by.store.recent.events(by.now() - TOLD_FOR)
        if one.kind == OVERRIDDEN and one.note != BEFORE_THE_REGISTRY
    ]
    known = by.store.summaries.many({one.resident_id for one in recent})
    lines = {line.resident_id: line for line in visible(by, known.values()) if line.named}
    told = [
        DecidedGuard(
            lines[one.resident_id], one.subject, by.profile.guard(one.subject), one.note, by.staff_name(one.by), one.at
        )
        for one in recent
        if one.resident_id in lines
    ]
    return tuple(sorted(told, key=lambda one: one.at, reverse=True))


@dataclass(frozen=True, slots=True)
class GuardLine:
    """One guard as it holds here, as it was packaged, and the decision that changed it with its author's name."""

    guard: Guard
    packaged: Guard
    change: GuardChange | None = None
    author: str = ""


@allowed(Can.EDIT_RULES)
def lines(*, by: Session) -> tuple[GuardLine, ...]:
    """The guards for this kind of centre in the order of the procedure; those not in force last."""
    known = {one.guard: one for one in packaged.guard_changes(by.store)}
    sources = {one.code: one for one in packaged.profile(by.centre.profile).guards}
    shown = []
    for guard in by.profile.guards:
        source = sources[guard.code]
        if source.kinds and by.centre.kind not in {*source.kinds, *guard.kinds}:
            continue
        change = known.get(guard.code)
        shown.append(GuardLine(guard, source, change, by.staff_name(change.by) if change else ""))
    return tuple(sorted(shown, key=lambda line: not line.guard.active))


@allowed(Can.EDIT_RULES)
def change(code: str, wanted: Guard, reason: str, *, before: Guard | None = None, by: Session) -> Guard:
    """Changes one guard for this centre from this moment on; the packaged file stays as it came.

    Raises NotFound, and InvalidInput as :func:`rules.check_guard` says, for a reason that is empty (``reason``), and
    where nothing is changed (``edit`` unchanged). ``before`` is the wording that was seen when it was decided: raises
    Stale where another one holds by then.
    """
    source = _packaged(by, code)
    settled = replace(wanted, code=code)
    problems = {} if reason.strip() else {"reason": "empty"}
    try:
        rules.check_guard(source, settled, today=by.today())
    except InvalidInput as error:
        problems |= error.problems
    if problems:
        raise InvalidInput(**problems)
    with deciding(by, "guard.changed", code, reason) as decision:
        present = _present(by, code) or source
        if before is not None and present != before:
            raise Stale("guards")
        if settled == present:
            raise InvalidInput(edit="unchanged")
        decision.detail = difference(present, settled)
        _keep(by, code, GuardChange(code, settled, reason.strip(), by.staff.id, by.now()))
    return settled


@allowed(Can.EDIT_RULES)
def restore(code: str, reason: str, *, by: Session) -> Guard:
    """Takes a guard back to its packaged values; raises NotFound where it has them, InvalidInput for no reason."""
    source = _packaged(by, code)
    with deciding(by, "guard.restored", code, reason):
        if all(one.guard != code for one in packaged.guard_changes(by.store)):
            raise NotFound("guards")
        if not reason.strip():
            raise InvalidInput(reason="empty")
        _keep(by, code, None)
    return source


def _present(by: Session, code: str) -> Guard | None:
    """The guard as the registry holds it at this moment, whatever this session knew of it."""
    return packaged.profile_of(by.store, by.centre).guard(code)


def _packaged(by: Session, code: str) -> Guard:
    found = packaged.profile(by.centre.profile).guard(code)
    if found is None:
        raise NotFound("guards")
    return found


def _keep(by: Session, code: str, made: GuardChange | None) -> None:
    """Stores one decision beside those about other guards; None forgets the one about this guard."""
    others = (one for one in packaged.guard_changes(by.store) if one.guard != code)
    by.store.settings.put(packaged.GUARD_CHANGES_SETTING, (*others, *((made,) if made else ())))
