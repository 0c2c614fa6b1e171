"""Recording the facts that start and close clocks."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from shelter_app.domain import referrals
from shelter_app.domain.admissions import LIKENESS
from shelter_app.domain.deadlines import STAY_BEGINS, Severity
from shelter_app.domain.delays import LateBecause
from shelter_app.domain.errors import InvalidInput, NotFound
from shelter_app.domain.guards import OVERRIDDEN, RESULTS
from shelter_app.domain.ids import ResidentId, StayId
from shelter_app.domain.interpreters import REFUSED
from shelter_app.domain.journal import CaseEvent, StoredOverride
from shelter_app.domain.staff import Can
from shelter_app.domain.stays import Stay
from shelter_app.domain.summaries import DueItem, ResidentSummary
from shelter_app.services import delays, packaged
from shelter_app.services.session import Session, allowed, new_id
from shelter_app.services.visibility import visible

OWN_FORM = frozenset(
    {
        "admitted", "discharged", "discharge_struck", "discharge_withdrawn", "stay_extended", "ground_received",
        "missing", "found",
        "plan_submitted", "plan_approved", "plan_returned", "plan_closed",
        "plan_body_reviewed", "plan_finally_decided", "plan_withdrawn",
        "plan_sent_for_review", "plan_meeting_asked", "case_handed_on", "case_taken_over",
        "case_closed", "case_reopened", OVERRIDDEN,
        referrals.SENT, referrals.ANSWERED, referrals.ACCEPTED, referrals.ENDED,
    }
)  # fmt: skip
"""Facts that only their own step may write, because a clock or the register rests on them."""

WRITTEN_BY_FORMS = frozenset(
    {
        "coordinator_assigned", "room_changed", "draft_left", "draft_finished", "young_emergency",
        "redirect_requested", LIKENESS, REFUSED,
    }
)  # fmt: skip
"""Facts that a form of the file, or the admission, writes by itself beside what it changes.

Nobody is redirected by telling so: the step asks for the consent to the help of that organisation."""

_HOUR_MAY_BE_WRONG = frozenset({STAY_BEGINS, "coordinator_assigned"})
"""Facts that a form writes at the hour it is saved, or with an hour of its own, though they happened earlier."""

_WITH_THEIR_RECORD = ("presence_", "follow_up_")
"""How the facts begin whose hour stands in a record of their own: an absence, a stage of the follow-up."""

LONGEST_SLIP = timedelta(days=366)
"""An hour that is corrected by more than this is a slip in the correction."""

BEFORE_THE_REGISTRY = "taken_over"
"""Why the duties of a stay that began before the registry do not run: they are on paper, not here."""

EARLY = timedelta(days=1)
"""How long before the start of a duty it may have been done, where its rule lets that count."""


def record_event(
    by: Session,
    resident_id: ResidentId,
    kind: str,
    at: datetime,
    *,
    stay_id: StayId | None = None,
    subject: str = "",
    until: date | None = None,
    evidence: str = "",
    note: str = "",
) -> CaseEvent:
    """Writes one event inside the change that is open; the clocks are derived when that change is saved."""
    event = CaseEvent(new_id(), resident_id, kind, at, by.staff.id, stay_id, subject, until, evidence, note, by.now())
    return by.store.case_events.add(event)


def start_aid(by: Session, resident_id: ResidentId) -> None:
    """The first approved plan of a stay is the start of assistance, from which its first month counts (KZ 11.1)."""
    stay = next((s for s in by.store.stays.all("-admitted_at", resident_id=resident_id) if s.discharge is None), None)
    if stay is None:
        return
    if not by.store.case_events.all(resident_id=resident_id, kind="aid_started", stay_id=stay.id):
        record_event(by, resident_id, "aid_started", by.now(), stay_id=stay.id)


@allowed(Can.WRITE_NOTE)
def mark_done(
    resident_id: ResidentId,
    kind: str,
    at: datetime,
    evidence: str,
    result: str = "",
    late: LateBecause | None = None,
    *,
    by: Session,
) -> CaseEvent:
    """Staff record that a duty was done: when, and what proves it (a document number, a name, a call).

    ``result`` is what an assessment came to, one of :data:`shelter_app.domain.guards.RESULTS`; ``late`` says why the
    term was missed, where it was and somebody knows. Raises InvalidInput where the proof is missing, the hour lies in
    the future or before every running duty it could close began, the fact has a form of its own (an admission, a
    discharge, a decision on the plan), or no list and no rule knows it; for ``late`` as :func:`delays.say_why`.
    """
    if not _may_be_told(kind, by):
        raise InvalidInput(kind="own_form" if has_a_form(kind) else "unknown")
    if not evidence.strip():
        raise InvalidInput(evidence="empty")
    if at > by.now():
        raise InvalidInput(at="in_future")
    if result not in ("", *RESULTS):
        raise InvalidInput(result="unknown")
    resident = by.file(resident_id)
    earliest = _earliest(by, resident_id, kind)
    if earliest is not None and at < earliest:
        raise InvalidInput(at="before_start")
    because = None
    if late is not None:
        delays.require_late(by, resident_id, late)
        because = delays.drafted(by, resident_id, late)
    with by.change("event.recorded", "residents", resident.id) as change:
        change.subject = kind
        if because is not None:
            delays.keep(by, resident_id, because)
        stay_id = _stay_at(by, resident_id, at)
        return record_event(by, resident_id, kind, at, stay_id=stay_id, evidence=evidence, note=result)


@allowed(Can.WRITE_NOTE)
def tellable(*, by: Session) -> frozenset[str]:
    """The kinds of facts that are recorded by telling them; the others are written by forms of their own."""
    return frozenset(entry.code for entry in by.reference.list("event_kind").entries if _may_be_told(entry.code, by))


def _may_be_told(kind: str, by: Session) -> bool:
    """Whether a list or a rule knows this fact, and no form writes it."""
    closing = {closer for rule in by.profile.rules for closer in rule.closed_by}
    listed = by.reference.list("event_kind").get(kind) is not None
    return (listed or kind in closing) and not has_a_form(kind)


def has_a_form(kind: str) -> bool:
    """Facts of these kinds stand in a record of their own; telling them apart from it would contradict that."""
    return kind in OWN_FORM or kind in WRITTEN_BY_FORMS or kind.startswith(_WITH_THEIR_RECORD)


def _earliest(by: Session, resident_id: ResidentId, kind: str) -> datetime | None:
    """The first moment at which one of the running duties could have been done, None where none waits for this."""
    rules = {rule.code: rule for rule in by.profile.rules if kind in rule.closed_by}
    began = [
        item.started_at - (EARLY if rules[item.code].early else timedelta())
        for item in by.store.summaries.due_of(resident_id)
        if item.source_id is None and item.code in rules and item.started_at is not None
    ]
    return min(began, default=None)


def _stay_at(by: Session, resident_id: ResidentId, at: datetime) -> StayId | None:
    """The stay to which a fact belongs; what is done just before an admission is tied to none, so that it counts."""
    stays = by.store.stays.all("-admitted_at", resident_id=resident_id)
    during = [stay for stay in stays if stay.covers(at)]
    if not during and any(timedelta() < stay.admitted_at - at <= EARLY for stay in stays):
        return None
    return next((stay.id for stay in (*during, *stays) if stay.admitted_at <= at), None)


@allowed(Can.EDIT_RULES)
def postpone_clock(
    resident_id: ResidentId, rule: str, started: datetime, due: datetime, reason: str, *, by: Session
) -> StoredOverride:
    """The director moves one running duty of one file to a later moment, with the reason that stands beside it after.

    A legal term is not the staff's to move, so this takes the right over the rules themselves. Raises InvalidInput
    where the reason is missing, the moment does not lie ahead, or the term has a form of its own (a limit of stay is
    extended by a decision) or cannot move at all (a birthday), or ``protects`` for a duty that protects a child at
    once: that one is done, or it is late; NotFound where no such duty runs.
    """
    resident, running = by.file(resident_id), _running(by, resident_id, rule, started)
    if not reason.strip():
        raise InvalidInput(reason="empty")
    if _protects(by, rule):
        raise InvalidInput(rule="protects")
    if due <= max(by.now(), running.due_at):
        raise InvalidInput(due="not_later")
    with by.change("clock.postponed", "residents", resident.id) as change:
        change.subject, change.reason, change.detail = rule, reason.strip(), due.isoformat()
        return _override(by, resident_id, rule, started, due, reason)


@allowed(Can.EDIT_RULES)
def cancel_clock(resident_id: ResidentId, rule: str, started: datetime, reason: str, *, by: Session) -> StoredOverride:
    """The director ends one running duty of one file that nobody has to fulfil; the reason stays in the file.

    Raises what :func:`postpone_clock` raises.
    """
    resident = by.file(resident_id)
    _running(by, resident_id, rule, started)
    if _protects(by, rule):
        raise InvalidInput(rule="protects")
    if not reason.strip():
        raise InvalidInput(reason="empty")
    with by.change("clock.cancelled", "residents", resident.id) as change:
        change.subject, change.reason = rule, reason.strip()
        return _override(by, resident_id, rule, started, None, reason)


def _protects(by: Session, code: str) -> bool:
    """Whether a duty protects a child at once, by the procedure as it is packaged or as it is in force here."""
    found = (by.profile.rule(code), packaged.profile(by.profile.code).rule(code))
    return any(rule is not None and rule.severity is Severity.BLOCK for rule in found)


@allowed(Can.EDIT_RULES)
def restore_clock(override: StoredOverride, reason: str, *, by: Session) -> None:
    """Takes a decision about one duty back: it runs again as the rule says.

    Raises Stale where somebody decided anew meanwhile, NotFound where it is gone, InvalidInput for no reason.
    """
    known = by.store.overrides.unchanged(override)
    resident = by.file(known.resident_id)
    if not reason.strip():
        raise InvalidInput(reason="empty")
    with by.change("clock.restored", "residents", resident.id) as change:
        change.subject, change.reason = known.rule, reason.strip()
        by.store.overrides.remove(known.id)


@dataclass(frozen=True, slots=True)
class DecidedTerm:
    """One duty of one file that somebody moved or ended by a decision, the line of its file and the author's name."""

    override: StoredOverride
    summary: ResidentSummary
    author: str


@allowed(Can.EDIT_RULES)
def decided_terms(*, by: Session) -> tuple[DecidedTerm, ...]:
    """Every such decision in the files that this member may read, ordered by child; what an import began with is not
    one."""
    found = [one for one in by.store.overrides.all() if one.reason != BEFORE_THE_REGISTRY]
    known = by.store.summaries.many({one.resident_id for one in found})
    lines = {line.resident_id: line for line in visible(by, known.values()) if line.named}
    terms = [
        DecidedTerm(one, lines[one.resident_id], by.staff_name(one.by)) for one in found if one.resident_id in lines
    ]
    return tuple(sorted(terms, key=lambda term: (term.summary.sort_key, term.override.rule)))


@allowed(Can.OPEN_FILE)
def overrides_of(resident_id: ResidentId, *, by: Session) -> tuple[StoredOverride, ...]:
    """Every duty of a file that was moved or ended by a decision, the latest beginning first."""
    by.file(resident_id)
    found = by.store.overrides.all(resident_id=resident_id)
    return tuple(sorted(found, key=lambda one: (one.started is None, one.started or by.now()), reverse=True))


def _running(by: Session, resident_id: ResidentId, rule: str, started: datetime) -> DueItem:
    """The duty that is meant; raises NotFound, or InvalidInput where it has a form of its own or cannot move at all."""
    for item in by.store.summaries.due_of(resident_id):
        if (item.code, item.started_at) == (rule, started) and item.source_id is None:
            if item.source != "clock":
                raise InvalidInput(rule="own_form" if item.source == "limit" else "fixed")
            return item
    raise NotFound("due")


def _override(
    by: Session, resident_id: ResidentId, rule: str, started: datetime, due: datetime | None, reason: str
) -> StoredOverride:
    """Writes a decision about one duty in the place of the one before, inside the change that is open."""
    known = [one for one in by.store.overrides.all(resident_id=resident_id, rule=rule) if one.started == started]
    if known:
        return by.store.overrides.save(replace(known[0], due_at=due, reason=reason.strip(), by=by.staff.id))
    fresh = StoredOverride(new_id(), resident_id, rule, due, reason.strip(), by.staff.id, started=started)
    return by.store.overrides.add(fresh)


@allowed(Can.EDIT_FILE)
def correctable(event_id: int, *, by: Session) -> CaseEvent | None:
    """The fact of a timeline whose hour can be corrected here; None where only its own step may write it."""
    found = by.store.case_events.get(event_id)
    by.file(found.resident_id)
    return found if found.kind in _HOUR_MAY_BE_WRONG or not has_a_form(found.kind) else None


@allowed(Can.EDIT_FILE)
def correct_moment(event: CaseEvent, at: datetime, reason: str, *, by: Session) -> CaseEvent:
    """A fact happened at another hour than was written down; every clock that rests on it is worked out anew.

    The hour of an admission takes the stay and what was seen at the door along. Raises Stale, NotFound, and
    InvalidInput: reason ``empty``, at ``in_future``, ``range`` (more than a year away) or ``overlaps`` (outside the
    stay it belongs to; for an admission: another stay, or something that happened in this one would come before it),
    kind ``own_form`` for facts whose hour stands in a record of their own, edit ``unchanged``.
    """
    known = by.store.case_events.unchanged(event)
    resident = by.file(known.resident_id)
    if known.kind not in _HOUR_MAY_BE_WRONG and has_a_form(known.kind):
        raise InvalidInput(kind="own_form")
    problems = {} if reason.strip() else {"reason": "empty"}
    if at > by.now():
        problems["at"] = "in_future"
    if at == known.at:
        problems["edit"] = "unchanged"
    stay = by.store.stays.get(known.stay_id) if known.stay_id is not None else None
    if abs(at - known.at) > LONGEST_SLIP:
        problems["at"] = "range"
    if stay is not None and "at" not in problems:
        begins = known.kind == STAY_BEGINS
        problems |= _admission_problems(by, stay, at) if begins else _outside(stay, at)
    if problems:
        raise InvalidInput(**problems)
    with by.change("event.corrected", "residents", resident.id) as change:
        change.subject, change.reason = known.kind, reason.strip()
        change.detail = f"{known.at.isoformat()} -> {at.isoformat()}"
        moved = [known]
        if known.kind == STAY_BEGINS and stay is not None:
            began = stay.presence_since == stay.admitted_at
            by.store.stays.save(replace(stay, admitted_at=at, presence_since=at if began else stay.presence_since))
            seen = by.store.case_events.all(resident_id=resident.id, stay_id=stay.id)
            moved += [other for other in seen if other.at == known.at and other.id != known.id]
        follow(by, resident.id, {one.kind for one in moved}, known.at, at)
        corrected, *_others = [by.store.case_events.save(replace(one, at=at)) for one in moved]
        return corrected


def follow(by: Session, resident_id: ResidentId, kinds: set[str], before: datetime, after: datetime) -> None:
    """What somebody decided or said about a duty goes on to hold for it when its beginning is corrected."""
    triggers = {rule.code: rule.trigger for rule in by.profile.rules}
    for one in by.store.overrides.all(resident_id=resident_id):
        if one.started == before and triggers.get(one.rule) in kinds:
            by.store.overrides.save(replace(one, started=after))
    for said in by.store.delay_causes.all(resident_id=resident_id):
        if said.started == before and triggers.get(said.rule) in kinds:
            by.store.delay_causes.save(replace(said, started=after))


def _outside(stay: Stay, at: datetime) -> dict[str, str]:
    """What happened in a stay lies inside it; what was done just before an admission may have been for it."""
    ended = stay.ended_at is not None and at > stay.ended_at
    return {"at": "overlaps"} if ended or at < stay.admitted_at - EARLY else {}


def _admission_problems(by: Session, stay: Stay, at: datetime) -> dict[str, str]:
    """What an hour of admission would run into: the end of its own stay, what happened in it, or another stay."""
    ends = stay.ended_at
    later = [absence.since for absence in stay.absences]
    seen = by.store.case_events.all(resident_id=stay.resident_id, stay_id=stay.id)
    later += [event.at for event in seen if event.at > stay.admitted_at]
    if (ends is not None and at >= ends) or any(at >= moment for moment in later):
        return {"at": "overlaps"}
    others = (one for one in by.store.stays.all(resident_id=stay.resident_id) if one.id != stay.id)
    for other in others:
        before = other.admitted_at < stay.admitted_at
        if (before and (other.ended_at is None or at < other.ended_at)) or (not before and at >= other.admitted_at):
            return {"at": "overlaps"}
    return {}
