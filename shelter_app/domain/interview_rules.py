"""What the procedure asks of an interview, and which of it has been kept so far.

Every number, role and hour comes from the profile of the country; here is only how they are read.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from shelter_app.domain.deadlines import Rule, Unit, holds
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.guards import Guard, Situation
from shelter_app.domain.interpreters import Interpreter, Objection, objections
from shelter_app.domain.interviews import Interview, Parents, Sitting, talked
from shelter_app.domain.labels import Labels
from shelter_app.domain.profiles import Profile

STEP: Final = "interview"
"""The step under which a profile names who must be there."""
STARTED: Final = "interview_started"
AT_NIGHT: Final = "interview_at_night"
NIGHT_REASON: Final = "night_reason_written"
URGENT: Final = "urgent_need_seen"
BOUND: Final = "interpreter_bound"
REPRESENTED: Final = "representative_beside"
"""The fact that a minor's consent has its representative beside it, or a named reason in their place."""
CHRONIC: Final = "chronic_illness"


@dataclass(frozen=True, slots=True)
class Subject:
    """What decides who must be there: whether the person may be a minor, and is chronically ill."""

    minor: bool
    chronic: bool = False


@dataclass(frozen=True, slots=True)
class Required:
    """Somebody who must be there, in any one of these roles, and where the procedure says so."""

    roles: tuple[str, ...]
    clause: Labels


class Pace(StrEnum):
    """How a day of talking stands against the limit of the procedure."""

    CALM = "calm"
    SOON = "soon"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Spent:
    """How long somebody was talked with today; no limit where the procedure names none."""

    talked: timedelta
    limit: timedelta | None = None
    pace: Pace = Pace.CALM
    rule: Rule | None = None


class DoctorFirst(ShelterError):
    """There is an urgent need that a doctor has not seen: no interview before that."""

    def __init__(self, clause: Labels) -> None:
        super().__init__("doctor_first")
        self.clause = clause


class NightRefused(ShelterError):
    """It is night, and somebody like this is interviewed by day; only those the guard names may decide otherwise."""

    def __init__(self, guard: Guard) -> None:
        super().__init__(guard.code)
        self.guard = guard


def required(profile: Profile, subject: Subject, parents: Parents) -> tuple[Required, ...]:
    """Who must be present (R-18, R-19), each with the clause; nobody for somebody who is surely grown up.

    A country that has no line for an exception asks for the same people as without it; what a chronic illness asks for
    comes on top.
    """
    lines = [line for line in profile.attendance if line.step == STEP and line.minor == subject.minor]
    exact = [line for line in lines if line.when == parents] or [line for line in lines if not line.when]
    added = [line for line in lines if subject.chronic and line.when == CHRONIC]
    return tuple(Required(tuple(roles.split("|")), line.clause) for line in (*exact, *added) for roles in line.roles)


def absent(wanted: Iterable[Required], sitting: Sitting) -> tuple[Required, ...]:
    """Those of them who were not there in any of their roles."""
    there = sitting.roles()
    return tuple(one for one in wanted if there.isdisjoint(one.roles))


def limit_rule(profile: Profile) -> Rule | None:
    """The rule that limits a day of talking; None where the procedure has none."""
    running = (rule for rule in profile.rules if rule.runs and rule.trigger == STARTED)
    return next((rule for rule in running if rule.unit is Unit.MINUTES), None)


def spent(profile: Profile, sittings: Iterable[Sitting], day_begins: datetime, now: datetime) -> Spent:
    """How the day of a person stands, summed over all sittings, whoever held them (R-16)."""
    whole, rule = talked(sittings, day_begins, now), limit_rule(profile)
    if rule is None or rule.offset is None:
        return Spent(whole)
    limit = timedelta(minutes=rule.offset)
    warned = any(whole >= timedelta(minutes=minutes) for minutes in rule.warn)
    pace = Pace.OVER if whole >= limit else Pace.SOON if warned else Pace.CALM
    return Spent(whole, limit, pace, rule)


def is_night(profile: Profile, moment: datetime) -> bool:
    """Whether a local moment lies outside the hours in which the procedure lets people be interviewed."""
    day = profile.daytime
    return day is not None and not day.begins <= moment.hour < day.ends


def night_guard(profile: Profile, situation: Situation) -> Guard | None:
    """What keeps somebody like this from being interviewed at night at all; None where a written reason is enough."""
    found = (guard for guard in profile.guards if guard.active and guard.stops and AT_NIGHT in guard.when)
    return next((one for one in found if all(holds(c, situation.facts, situation.on) for c in one.conditions)), None)


def interpreter_guard(profile: Profile) -> Guard | None:
    """What keeps a friend, a relative, a co-applicant or an employee from interpreting (R-13); None without such."""
    return next((one for one in profile.guards if one.active and one.stops and BOUND in one.facts), None)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the facts of an interview are read from; everything is as stored now.

    ``lines`` are the keys of what must be told; ``consented`` whether a signed consent is in force, ``represented``
    whether somebody stands beside a minor in it, or a reason in their place; ``spoken`` the
    languages of the person, ``speaks`` those of the interviewer and ``days`` the local day by the id of the sitting,
    ``nights`` the sittings that began at night.
    """

    lines: frozenset[str]
    consented: bool
    spoken: tuple[str, ...] = ()
    sex: str = "u"
    speaks: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    days: Mapping[int, date] = field(default_factory=dict)
    nights: frozenset[int] = frozenset()
    interpreters: Mapping[int, Interpreter] = field(default_factory=dict)
    represented: bool = False


def kept(profile: Profile, interview: Interview, subject: Subject, known: Evidence) -> frozenset[str]:
    """The facts that are there for the guards, under the names for which a profile waits."""
    sittings = interview.sittings
    found = set()
    if known.lines and known.lines.issubset(interview.told):
        found.add("person_informed")
    if known.consented:
        found.add("interview_consent_signed")
        found |= {REPRESENTED} if known.represented else set()
    if sittings and not any(absent(required(profile, subject, one.parents), one) for one in sittings):
        found.add("attendance_recorded")
    if sittings and all(one.accepted for one in sittings):
        found.add("interviewer_accepted")
    if sittings and all(one.in_presence for one in sittings):
        found.add("filled_in_presence")
    nights = [one for one in sittings if one.id in known.nights]
    if nights:
        found.add(AT_NIGHT)
    if nights and all(one.night_reason for one in nights):
        found.add(NIGHT_REASON)
    return frozenset(found | _interpreting(sittings, known))


def understood(sitting: Sitting, spoken: tuple[str, ...], speaks: tuple[str, ...]) -> bool:
    """Whether both sides speak the language of a sitting; where nobody wrote down who speaks what, it is doubtful."""
    return bool(sitting.language) and sitting.language in spoken and sitting.language in (speaks or spoken)


def _interpreting(sittings: tuple[Sitting, ...], known: Evidence) -> set[str]:
    """Whether words went both ways: without an interpreter where none was needed, else with one who is bound."""
    helped = [one for one in sittings if one.interpreter_id is not None]
    alone = [one for one in sittings if one.interpreter_id is None]
    if not sittings or not all(understood(one, known.spoken, known.speaks[one.id]) for one in alone):
        return set()
    if not helped:
        return {"interpreter_not_needed"}
    return {"interpreter_present"} | ({BOUND} if all(_bound(one, known) for one in helped) else set())


def _bound(sitting: Sitting, known: Evidence) -> bool:
    interpreter = known.interpreters.get(sitting.interpreter_id or 0)
    if interpreter is None:
        return False
    found = objections(
        interpreter,
        sitting.relation,
        sex=known.sex,
        language=sitting.language,
        day=known.days[sitting.id],
        signed=sitting.signed_apart,
    )
    return not {Objection.RELATION, Objection.NOT_BOUND}.intersection(found)
