"""What an admission would start, told before it is saved: duties with their hours, and whether the age allows it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from shelter_app.domain import care
from shelter_app.domain.admissions import NewAdmission
from shelter_app.domain.care import Said
from shelter_app.domain.centre import CentreKind
from shelter_app.domain.dates import PartialDate, age_on
from shelter_app.domain.deadlines import STAY_BEGINS, Clock, Event, Facts, Unit, derive
from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.profiles import AdmissionCheck, Verdict, YoungGround
from shelter_app.domain.staff import Can
from shelter_app.domain.stays import UnderAge
from shelter_app.domain.summaries import ResidentSummary
from shelter_app.services.packaged import calendar_of
from shelter_app.services.session import Session, allowed
from shelter_app.services.visibility import visible

JUST_NOW = timedelta(hours=12)
YOUNGEST_PARENT = 12
"""Nobody younger is taken for the mother or father of the child beside them."""


@dataclass(frozen=True, slots=True)
class AtTheDoor:
    """What the form at the door says about the care for a child, in the shape of the stay that it will be."""

    category: str = ""
    unaccompanied: Said = Said.NOT_ASKED
    without_care: Said = Said.NOT_ASKED
    discharge: None = None


NOTHING_TOLD: Final = AtTheDoor()


@allowed(Can.ADMIT)
def duties(
    admitted_at: datetime,
    born: PartialDate,
    *,
    to_follow: bool,
    citizenships: tuple[str, ...] = (),
    facts: tuple[str, ...] = (),
    kind: CentreKind | None = None,
    told: AtTheDoor = NOTHING_TOLD,
    by: Session,
) -> tuple[Clock, ...]:
    """The clocks that start with this admission, soonest due first; limits of stay and birthdays are not among them.

    ``facts`` are the kinds of what was seen at the door, as :func:`shelter_app.domain.admissions.seen` tells them,
    ``told`` what was said about who cares for the child.
    """
    known = Facts(
        kind or by.centre.kind,
        born,
        care.unaccompanied(told, care.ALONE).holds,
        care.without_parental_care(told, care.ALONE).holds,
        ground_to_follow=to_follow,
        foreign=None if not citizenships else by.profile.country not in citizenships,
    )
    limits = {limit.rule for limit in by.profile.limits}
    rules = [rule for rule in by.profile.rules if rule.code not in limits and rule.unit is not Unit.AGE]
    events = [Event(kind, admitted_at) for kind in (STAY_BEGINS, *facts)]
    return derive(rules, events, known, calendar_of(by.store, by.profile.country), by.tz)


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


def require_admissible(new: NewAdmission, by: Session) -> None:
    """Stops an admission that the rules of the door refuse.

    Raises UnderAge; where the rule knows the exception that was chosen, InvalidInput instead for what it still lacks:
    young_reason empty, group_with empty (a child that comes with its mother or father needs that file) or not_a_parent.
    """
    day = new.admitted_at.astimezone(by.tz).date()
    for check in by.profile.checks:
        if check.verdict is not Verdict.REFUSE or (check.kinds and (new.kind or by.centre.kind) not in check.kinds):
            continue
        if not all(check.judge(claim.born, day) is Verdict.REFUSE for claim in new.all_claims()):
            continue
        if new.young is None or new.young not in check.exceptions:
            raise UnderAge(check.under, check.refer_to, check.clause)
        if new.young is YoungGround.EMERGENCY and not new.young_reason.strip():
            raise InvalidInput(young_reason="empty")
        if new.young is YoungGround.WITH_PARENT:
            _require_parent(new, by)


def _require_parent(new: NewAdmission, by: Session) -> None:
    if new.group_with is None:
        raise InvalidInput(group_with="empty")
    other = by.store.people.get(by.file(new.group_with).person_id)
    if age_on(other.born, new.admitted_at.astimezone(by.tz).date()).surely_under(YOUNGEST_PARENT):
        raise InvalidInput(group_with="not_a_parent")


@allowed(Can.ADMIT)
def admitted_lately(*, by: Session) -> list[ResidentSummary]:
    """Who came in the last twelve hours, the latest first: brothers, sisters and mothers come through the same door."""
    since = by.now() - JUST_NOW
    here = [line for line in visible(by, by.store.summaries.here()) if line.named and line.admitted_at >= since]
    return sorted(here, key=lambda line: line.admitted_at, reverse=True)


@allowed(Can.ADMIT)
def parents_here(*, by: Session) -> list[ResidentSummary]:
    """Everyone present who may be old enough to be a child's mother or father, in alphabetical order."""
    today = by.today()
    here = [line for line in visible(by, by.store.summaries.here()) if line.named]
    return [line for line in here if not line.age(today).surely_under(YOUNGEST_PARENT)]
