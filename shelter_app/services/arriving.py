"""What an admission would start, told before it is saved: duties with their hours, and whether the age allows it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from shelter_app.domain.calendars import WorkCalendar
from shelter_app.domain.centre import CentreKind
from shelter_app.domain.dates import PartialDate
from shelter_app.domain.deadlines import STAY_BEGINS, Clock, Event, Facts, Unit, derive
from shelter_app.domain.profiles import AdmissionCheck, Verdict
from shelter_app.domain.staff import Can
from shelter_app.domain.summaries import ResidentSummary
from shelter_app.services.residents import visible
from shelter_app.services.session import Session, allowed

JUST_NOW = timedelta(hours=12)


@allowed(Can.ADMIT)
def duties(
    admitted_at: datetime,
    born: PartialDate,
    *,
    to_follow: bool,
    citizenships: tuple[str, ...] = (),
    kind: CentreKind | None = None,
    by: Session,
) -> tuple[Clock, ...]:
    """The clocks that start with this admission, soonest due first; limits of stay and birthdays are not among them."""
    foreign = None if not citizenships else by.profile.country not in citizenships
    facts = Facts(kind or by.centre.kind, born, ground_to_follow=to_follow, foreign=foreign)
    limits = {limit.rule for limit in by.profile.limits}
    rules = [rule for rule in by.profile.rules if rule.code not in limits and rule.unit is not Unit.AGE]
    return derive(rules, [Event(STAY_BEGINS, admitted_at)], facts, WorkCalendar(by.profile.country), by.tz)


@dataclass(frozen=True, slots=True)
class AgeAdvice:
    """What the rules of the door say about an age: REFUSE sends the child elsewhere, ASK wants a second look."""

    verdict: Verdict
    check: AdmissionCheck


@allowed(Can.ADMIT)
def age_advice(
    claims: Iterable[PartialDate], admitted_at: datetime, *, kind: CentreKind | None = None, by: Session
) -> AgeAdvice | None:
    """The strictest advice about the statements on the birth date; None where the door is open.

    A child is refused only when every statement makes it too young, exactly as the admission itself decides.
    """
    stated = tuple(claims)
    day = admitted_at.astimezone(by.tz).date()
    advice: AgeAdvice | None = None
    for check in by.profile.checks:
        if not stated or (check.kinds and (kind or by.centre.kind) not in check.kinds):
            continue
        verdicts = {check.judge(born, day) for born in stated}
        if verdicts == {Verdict.REFUSE}:
            return AgeAdvice(Verdict.REFUSE, check)
        if advice is None and verdicts != {Verdict.FINE}:
            advice = AgeAdvice(Verdict.ASK, check)
    return advice


@allowed(Can.ADMIT)
def admitted_lately(*, by: Session) -> list[ResidentSummary]:
    """Who came in the last twelve hours, the latest first: brothers, sisters and mothers come through the same door."""
    since = by.now() - JUST_NOW
    here = [line for line in visible(by, by.store.summaries.here()) if line.named and line.admitted_at >= since]
    return sorted(here, key=lambda line: line.admitted_at, reverse=True)
