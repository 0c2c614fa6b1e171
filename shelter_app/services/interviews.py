"""Interviews: told, consent, sittings with who was there, the decision; each rule said while it can still be kept."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from shelter_app.domain import guards
from shelter_app.domain.consents import Consent
from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.guards import GuardClosed, Standing
from shelter_app.domain.ids import InterpreterId, InterviewId, ResidentId
from shelter_app.domain.interpreters import DISQUALIFIED, REFUSED, InterpreterRefused, Refused, Relation
from shelter_app.domain.interview_rules import (
    AT_NIGHT,
    NIGHT_REASON,
    DoctorFirst,
    NightRefused,
    Required,
    Spent,
    Subject,
    absent,
    interpreter_guard,
    is_night,
    night_guard,
    required,
)
from shelter_app.domain.interviews import (
    Decision,
    Interview,
    Outcome,
    Parents,
    Present,
    Recording,
    Sitting,
    in_order,
)
from shelter_app.domain.labels import Labels
from shelter_app.domain.staff import Can
from shelter_app.services import interview_facts as known
from shelter_app.services.events import record_event
from shelter_app.services.interview_facts import About
from shelter_app.services.session import Session, allowed, new_id

BEFORE_FINISHING = (guards.Step.START_INTERVIEW, guards.Step.FINISH_QUESTIONNAIRE)
"""The steps whose guards an interview must have passed before its questionnaire is finished."""
_FOUND = {Outcome.IDENTIFIED: "identified", Outcome.NO_SIGNS: "not_identified"}


@dataclass(frozen=True, slots=True)
class InterviewView:
    """The interviews of a file, the newest first, and how the newest stands.

    ``waiting`` are the guards not met yet, ``absent`` who is missing from the sitting that runs, ``urgent`` the clause
    of an urgent need no doctor has seen, ``consents`` every signature to an interview or to help, the newest first,
    ``refused`` who was not let interpret in the newest interview.
    """

    resident_id: ResidentId
    interviews: tuple[Interview, ...]
    consents: tuple[Consent, ...]
    consent: Consent | None
    waiting: tuple[Standing, ...]
    subject: Subject
    absent: tuple[Required, ...]
    spent: Spent
    urgent: Labels | None
    night: bool
    names: dict[int, str]
    refused: tuple[Refused, ...] = ()

    @property
    def current(self) -> Interview | None:
        """The newest interview."""
        return self.interviews[0] if self.interviews else None


@allowed(Can.INTERVIEW)
def of(resident_id: ResidentId, *, by: Session) -> InterviewView:
    """How the interviews of a file that is open stand; nothing of what was answered."""
    about = known.about(by, resident_id)
    interviews = tuple(in_order(by.store.interviews.all(resident_id=resident_id)))
    current = interviews[0] if interviews else None
    running = current.running if current else None
    rule = known.urgent(by, resident_id)
    waiting: tuple[Standing, ...] = ()
    if current is not None and current.open:
        waiting = (*_waiting(by, current, about), *_disputed(by, current, about))
    return InterviewView(
        resident_id,
        interviews,
        tuple(by.store.consents.all("-at", resident_id=resident_id)),
        known.consent_to(by, current) if current else None,
        waiting,
        about.subject,
        absent(required(by.profile, about.subject, running.parents), running) if running else (),
        known.today_with(by, resident_id),
        rule.clause if rule else None,
        is_night(by.profile, by.now()),
        {one.id: one.short for one in by.store.staff.all()},
        _refused(by, current) if current else (),
    )


def _refused(by: Session, interview: Interview) -> tuple[Refused, ...]:
    """Each once, however often somebody tried."""
    found = by.store.case_events.all("at", resident_id=interview.resident_id, kind=REFUSED)
    told = [Refused.of(one) for one in found if one.at >= interview.begun_at]
    return tuple({one.subject: one for one in told}.values())


def _waiting(by: Session, interview: Interview, about: About) -> tuple[Standing, ...]:
    return tuple(one for step in BEFORE_FINISHING for one in known.standing(by, interview, step, about))


def _disputed(by: Session, interview: Interview, about: About) -> tuple[Standing, ...]:
    """What a decision that two could not agree on still waits for (KZ 7.3-7.4)."""
    if interview.decision is None or interview.decision.final is not None:
        return ()
    return known.standing(by, interview, guards.Step.DECIDE_IDENTIFICATION, about)


@allowed(Can.INTERVIEW)
def must_attend(resident_id: ResidentId, parents: Parents, *, by: Session) -> tuple[Required, ...]:
    """Who must be there with this person, said before the sitting begins."""
    return required(by.profile, known.about(by, resident_id).subject, parents)


@allowed(Can.INTERVIEW)
def begin(resident_id: ResidentId, *, by: Session) -> Interview:
    """Begins the way to a decision; raises InvalidInput (interview: ``open``) while the one before is not over.

    After a refusal or a decision it can be gone again at any time.
    """
    about = known.about(by, resident_id)
    newest = known.newest(by, resident_id)
    if newest is not None and newest.open:
        raise InvalidInput(interview="open")
    with by.change("interview.begun", "interviews", resident_id) as change:
        interview = Interview(InterviewId(new_id()), resident_id, by.now(), by.staff.id, about.stay_id)
        change.subject = str(interview.id)
        return by.store.interviews.add(interview)


@allowed(Can.INTERVIEW)
def tell(interview: Interview, ticks: tuple[str, ...], *, by: Session) -> Interview:
    """Writes down what was explained before the first question; the fact is there once every line is ticked (R-10)."""
    stored = _open(by, interview)
    lines = known.lines_of(by, known.MEMO)
    told = tuple(key for key in lines if key in ticks)
    with by.change("interview.told", "interviews", stored.resident_id) as change:
        change.subject = str(stored.id)
        if set(told) == set(lines) != set(stored.told):
            record_event(by, stored.resident_id, "person_informed", by.now(), stay_id=stored.stay_id)
        return by.store.interviews.save(stored.with_told(told, by.now(), by.staff.id))


@dataclass(frozen=True, slots=True)
class SittingForm:
    """A sitting as typed. ``decided_otherwise`` is the reason of somebody who may let a rule be (the director)."""

    language: str
    people: tuple[Present, ...] = ()
    room: tuple[str, ...] = ()
    parents: Parents = Parents.THERE
    interpreter_id: InterpreterId | None = None
    relation: Relation = Relation.NONE
    signed_apart: bool = False
    night_reason: str = ""
    accepted: bool | None = None
    in_presence: bool = False
    recording: Recording = Recording.NONE
    recorded_by: str = ""
    recording_kept: str = ""
    recording_agreed: bool = False
    decided_otherwise: str = ""

    def sitting(self, before: Sitting) -> Sitting:
        """The same sitting with what is typed here."""
        recorded = self.recording is not Recording.NONE
        return replace(
            before,
            language=self.language,
            people=tuple(one for one in self.people if one.name.strip()),
            room=self.room,
            parents=self.parents,
            interpreter_id=self.interpreter_id,
            relation=self.relation if self.interpreter_id else Relation.NONE,
            signed_apart=self.signed_apart and self.interpreter_id is not None,
            night_reason=self.night_reason.strip(),
            accepted=self.accepted,
            in_presence=self.in_presence,
            recording=self.recording,
            recorded_by=self.recorded_by.strip() if recorded else "",
            recording_kept=self.recording_kept.strip() if recorded else "",
            recording_agreed=self.recording_agreed and recorded,
        )


@allowed(Can.INTERVIEW)
def start(interview: Interview, form: SittingForm, *, by: Session) -> Interview:
    """Begins a sitting now.

    Raises DoctorFirst (R-07), InterpreterRefused (R-13), NightRefused for a minor (R-16), SittingRuns, InvalidInput:
    language and night_reason ``empty``, and as :meth:`Sitting.check_recording`. Everything else is said while it can
    still be kept and stops nothing.
    """
    stored = _open(by, interview)
    about, now = known.about(by, stored.resident_id), by.now()
    urgent = known.urgent(by, stored.resident_id)
    if urgent is not None:
        raise DoctorFirst(urgent.clause)
    night = is_night(by.profile, now)
    _require_possible(by, stored, about, form, night=night)
    fresh = form.sitting(Sitting(new_id(), by.staff.id, now))
    fresh.check_recording()
    with by.change("interview.started", "interviews", stored.resident_id) as change:
        change.subject, change.reason = str(stored.id), form.decided_otherwise.strip()
        saved = by.store.interviews.save(stored.begun(fresh))
        record_event(by, stored.resident_id, "interview_started", now, stay_id=stored.stay_id)
        if night:
            for kind in (AT_NIGHT, NIGHT_REASON):
                record_event(by, stored.resident_id, kind, now, stay_id=stored.stay_id)
        return saved


def _require_possible(by: Session, interview: Interview, about: About, form: SittingForm, *, night: bool) -> None:
    """What no sitting may begin with; those whom a guard names decide otherwise with a reason."""
    problems = {} if form.language else {"language": "empty"}
    if night and not form.night_reason.strip():
        problems["night_reason"] = "empty"
    if problems:
        raise InvalidInput(**problems)
    reason = form.decided_otherwise.strip()
    if night:
        guard = night_guard(by.profile, guards.Situation(about.facts, by.today(), about=str(interview.id)))
        if guard is not None and not (by.staff.role in guard.may_override and reason):
            raise NightRefused(guard)
    _require_interpreter(by, interview, form, reason)


def _require_interpreter(by: Session, interview: Interview, form: SittingForm, reason: str) -> None:
    """Who may not interpret here is refused; that somebody tried, and who it was, stays in the file and the audit."""
    guard = interpreter_guard(by.profile)
    if form.interpreter_id is None or guard is None:
        return
    meant = by.store.interpreters.get(form.interpreter_id)
    relation = Relation.EMPLOYEE if meant.employee else form.relation
    if relation not in DISQUALIFIED or (by.staff.role in guard.may_override and reason):
        return
    refused = Refused(meant.id, meant.name, relation, interview.resident_id, by.now(), by.staff.id)
    with by.change("interpreter.refused", "interviews", interview.resident_id) as change:
        change.subject = refused.subject
        record_event(
            by, refused.resident_id, REFUSED, refused.at, stay_id=interview.stay_id, subject=refused.subject,
            evidence=refused.name,
        )  # fmt: skip
    raise InterpreterRefused(relation)


@allowed(Can.INTERVIEW)
def amend(interview: Interview, sitting_id: int, form: SittingForm, *, by: Session) -> Interview:
    """Writes down who came or went, what of the room was seen to, or another interpreter.

    Raises Stale, InvalidInput (sitting: ``gone``; language: ``empty``; the recording), InterpreterRefused.
    """
    stored = _open(by, interview)
    before = next((one for one in stored.sittings if one.id == sitting_id), None)
    if before is None:
        raise InvalidInput(sitting="gone")
    if not form.language:
        raise InvalidInput(language="empty")
    if (form.interpreter_id, form.relation) != (before.interpreter_id, before.relation):
        _require_interpreter(by, stored, form, form.decided_otherwise.strip())
    now_known = form.sitting(before)
    now_known.check_recording()
    with by.change("interview.amended", "interviews", stored.resident_id) as change:
        change.subject, change.reason = str(stored.id), form.decided_otherwise.strip()
        return by.store.interviews.save(stored.changed(now_known))


@allowed(Can.INTERVIEW)
def stop(interview: Interview, *, at: datetime | None = None, by: Session) -> Interview:
    """Ends the sitting that runs, now or at an earlier hour; raises InvalidInput (sitting, at)."""
    stored = _open(by, interview)
    moment = at or by.now()
    if moment > by.now():
        raise InvalidInput(at="in_future")
    with by.change("interview.stopped", "interviews", stored.resident_id) as change:
        change.subject = str(stored.id)
        saved = by.store.interviews.save(stored.stopped(moment))
        record_event(by, stored.resident_id, "interview_ended", moment, stay_id=stored.stay_id)
        return saved


def standing_of(by: Session, interview: Interview) -> tuple[Standing, ...]:
    """Every guard that is not met before the answers of an interview are finished, or leave the house on paper."""
    return _waiting(by, interview, known.about(by, interview.resident_id))


def require_kept(by: Session, interview: Interview) -> None:
    """Stops before a questionnaire is finished: raises GuardClosed with the guards that are closed."""
    closed = tuple(one.guard for one in standing_of(by, interview) if one.closed)
    if closed:
        raise GuardClosed(guards.Step.FINISH_QUESTIONNAIRE.value, closed)


@dataclass(frozen=True, slots=True)
class DecisionForm:
    """A decision as typed; ``second`` is the specialist of the migration service who decides as well."""

    outcome: Outcome
    reasons: str
    second: str
    discrepancies: str = ""


@allowed(Can.INTERVIEW)
def decide(interview: Interview, form: DecisionForm, *, by: Session) -> Interview:
    """Writes down the decision of the two (R-23); one of them alone decides nothing.

    Raises InvalidInput: decision ``not_held`` before the questionnaire is finished, reasons and second ``empty``.
    """
    stored = _open(by, interview)
    if stored.decision is not None:
        raise InvalidInput(decision="made")
    if stored.held_at is None:
        raise InvalidInput(decision="not_held")
    now = by.now()
    decision = Decision(form.outcome, form.reasons.strip(), by.staff.id, form.second.strip(), now, form.discrepancies)
    decision.check()
    with by.change("interview.decided", "interviews", stored.resident_id) as change:
        change.subject, change.detail = str(stored.id), form.outcome.value
        saved = by.store.interviews.save(replace(stored, decision=decision))
        if form.outcome is Outcome.DISAGREEMENT:
            record_event(by, stored.resident_id, "identification_disputed", now, stay_id=stored.stay_id)
        else:
            _record_outcome(by, stored, form.outcome, now)
        return saved


@allowed(Can.INTERVIEW)
def head_decided(interview: Interview, outcome: Outcome, name: str, *, by: Session) -> Interview:
    """The head of the migration service settled a disagreement; raises InvalidInput (decision, head, head_name)."""
    stored = _open(by, interview)
    if stored.decision is None or stored.decision.outcome is not Outcome.DISAGREEMENT:
        raise InvalidInput(decision="not_disputed")
    now = by.now()
    decision = replace(stored.decision, head=outcome, head_name=name.strip(), head_at=now)
    decision.check()
    with by.change("interview.settled", "interviews", stored.resident_id) as change:
        change.subject, change.detail = str(stored.id), outcome.value
        saved = by.store.interviews.save(replace(stored, decision=decision))
        _record_outcome(by, stored, outcome, now)
        return saved


def _record_outcome(by: Session, interview: Interview, outcome: Outcome, at: datetime) -> None:
    for kind in ("decision_signed", _FOUND[outcome]):
        record_event(by, interview.resident_id, kind, at, stay_id=interview.stay_id)


def _open(by: Session, interview: Interview) -> Interview:
    """The interview as stored, if nobody has written on meanwhile and it is not over."""
    stored = by.store.interviews.unchanged(interview)
    by.file(stored.resident_id)
    stored.require_open()
    return stored
