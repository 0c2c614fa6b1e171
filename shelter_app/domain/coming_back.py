"""A case that was in two houses: what the other one did with a row goes on, what this one stopped or ended stays."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, Final, TypeVar

from shelter_app.domain.appointments import Appointment, AppointmentState
from shelter_app.domain.consents import Consent
from shelter_app.domain.contacts import Contact, Permission, Right, RightDecision
from shelter_app.domain.health import HealthCard, Medicine
from shelter_app.domain.identity_documents import IdentityDocument, Obstacle
from shelter_app.domain.interviews import Interview
from shelter_app.domain.merging import CHOSEN_OF_PERSON, FROZEN_PLANS, Side, joined_card, joined_person
from shelter_app.domain.names import NameForm
from shelter_app.domain.people import Person
from shelter_app.domain.referrals import Referral
from shelter_app.domain.residents import Resident
from shelter_app.domain.support_plans import PlanItem, PlanStatus, SupportPlan
from shelter_app.domain.tracing import Tracing
from shelter_app.domain.undertakings import Undertaking

T = TypeVar("T", bound=Any)
_AS_IT_ARRIVED: Final = 1
"""The version with which every row is stored where a case arrives."""
_FROZEN_ON_ARRIVAL: Final = 2
"""That of a plan that was no draft: it takes its rows before it gets its standing."""

_STRICT: Final = (
    Permission.ALLOWED, Permission.BY_ACT, Permission.SUPERVISED, Permission.UNDECIDED, Permission.FORBIDDEN,
)  # fmt: skip
"""How narrow a right is, the widest first; what nobody has decided never counts as a yes."""

_ALL_THEIRS: Final = dict.fromkeys(("born", *CHOSEN_OF_PERSON, *(f"name_{one.value}" for one in NameForm)), Side.GONE)


def untouched(row: Any) -> bool:
    """Whether the other house left a row as it came there: what was done with it here since holds then."""
    return bool(row.version <= _AS_IT_ARRIVED)


def went_on(own: SupportPlan, theirs: SupportPlan) -> bool:
    """Whether the other house went on with a version of the plan that nobody has approved here."""
    put_forward = theirs.status is PlanStatus.SUBMITTED and own.status is PlanStatus.DRAFT
    drafted = put_forward or theirs.status is PlanStatus.DRAFT
    return own.status not in FROZEN_PLANS and theirs.version > (_AS_IT_ARRIVED if drafted else _FROZEN_ON_ARRIVAL)


def decided_in_both(own: SupportPlan, theirs: SupportPlan) -> bool:
    """Whether one version was approved in both houses, each time by somebody else or at another hour."""
    both = own.status in FROZEN_PLANS and theirs.status in FROZEN_PLANS
    return both and own.decision != theirs.decision


def person(own: Person, theirs: Person, country: str, today: date) -> Person:
    """Who somebody is: the house that had the child last knows best, and what this one knows beside that stays.

    A citizenship of this ``country`` that only the other house knows is not taken over where this one knows another:
    by it the gate of a return would open.
    """
    joined, _same = joined_person(own, theirs, _ALL_THEIRS, today)
    lax = bool(own.citizenships) and country in theirs.citizenships and country not in own.citizenships
    citizenships = own.citizenships if lax else theirs.citizenships or own.citizenships
    return replace(joined, citizenships=citizenships, documents=_papers(own.documents, theirs.documents))


def _papers(own: Sequence[IdentityDocument], theirs: Sequence[IdentityDocument]) -> tuple[IdentityDocument, ...]:
    filed = {one.id for one in theirs}
    return (*theirs, *(one for one in own if one.id not in filed and one not in theirs))


def card(own: HealthCard, theirs: HealthCard) -> HealthCard:
    """What every shift must know: an allergy that one house names is known."""
    return joined_card(own, theirs)


def resident(own: Resident, theirs: Resident, risks: Sequence[str]) -> Resident:
    """The file with what warns of both houses and the graver risk; ``risks`` are the codes, the gravest first."""
    grave = [one for one in risks if one in (own.risk, theirs.risk)]
    told = own.story if theirs.story in own.story else theirs.story
    if own.story not in told:
        told = f"{own.story}\n\n{theirs.story}"
    return replace(
        own,
        risk=next(iter(grave), theirs.risk or own.risk),
        alerts=(*own.alerts, *(one for one in theirs.alerts if one not in own.alerts)),
        story=told,
    )


def contact(own: Contact, theirs: Contact, *, taken_away: Collection[Right] = ()) -> Contact:
    """What the other house knows of a contact, but what either house stopped stays stopped.

    A right that is stricter here keeps the decision it rests on. ``taken_away`` are those that somebody here may have
    set back to undecided since the case left.
    """
    changed = replace(
        theirs, version=own.version, must_not=theirs.must_not or own.must_not,
        suspected=theirs.suspected or own.suspected, address_secret=theirs.address_secret or own.address_secret,
    )  # fmt: skip
    if own.stopped:
        numbers = (*theirs.phones, *(one for one in own.phones if one not in theirs.phones))
        changed = replace(changed, phones=numbers)
    for right in Right:
        if _stricter(own, theirs, right, taken_away):
            changed = _with_own(changed, own, right)
    if own.under_suspicion:
        changed = replace(changed, lifted_why="", lifted_by=None, lifted_on=None)
    return changed


def _stricter(own: Contact, theirs: Contact, right: Right, taken_away: Collection[Right]) -> bool:
    mine, other = own.written(right), theirs.written(right)
    if mine is other:
        ends, later = own.until_for(right), theirs.until_for(right)
        return ends is not None and (later is None or later > ends)
    if mine is Permission.UNDECIDED and right not in taken_away:
        return False
    return _STRICT.index(mine) > _STRICT.index(other)


def _with_own(changed: Contact, own: Contact, right: Right) -> Contact:
    decision = RightDecision(right, own.decided_by_for(right), own.until_for(right))
    others = tuple(one for one in changed.decisions if one.right is not right)
    return replace(changed.with_right(right, own.written(right)), decisions=(*others, decision))


def medicine(own: Medicine, theirs: Medicine) -> Medicine:
    """A prescription as it is given there; what was stopped here is not given again."""
    return _kept(own, theirs, own.stopped_at and not theirs.stopped_at, "stopped_at", "stop_reason")


def appointment(own: Appointment, theirs: Appointment) -> Appointment:
    """An appointment as it is known there; what was held, missed, moved or cancelled here does not wait again."""
    over = own.state is not AppointmentState.PLANNED and theirs.state is AppointmentState.PLANNED
    ends = _kept(own, theirs, over, "state", "state_reason", "settled_at", "settled_by", "moved_to")
    return replace(ends, place_secret=own.place_secret or theirs.place_secret)


def obstacle(own: Obstacle, theirs: Obstacle) -> Obstacle:
    """What stands in the way, as it is known there; what was solved here is solved."""
    return _kept(own, theirs, own.solved_on and not theirs.solved_on, "solved_on", "solution")


def interview(own: Interview, theirs: Interview) -> Interview:
    """An interview as it went on there, with every sitting; what was decided or ended here is decided and ended."""
    went = {one.id for one in theirs.sittings}
    changed = replace(theirs, sittings=(*theirs.sittings, *(one for one in own.sittings if one.id not in went)))
    changed = _kept(own, changed, own.told_at and not theirs.told_at, "told", "told_at", "told_by")
    changed = _kept(own, changed, own.held_at and not theirs.held_at, "held_at")
    mine, other = own.decision, theirs.decision
    changed = _kept(own, changed, mine and (other is None or (mine.final and not other.final)), "decision")
    return _kept(own, changed, own.ending and not theirs.ending, "ending", "ended_at")


def plan_item(own: PlanItem, theirs: PlanItem) -> PlanItem:
    """A row of a plan in force: the later mark on its execution holds, the rest is frozen as it was approved."""
    mine, other = own.state_on or date.min, theirs.state_on or date.min
    marked = theirs if other > mine or (other == mine and (own.open or not theirs.open)) else own
    changed = replace(
        own, state=marked.state, state_note=marked.state_note, state_on=marked.state_on, signed_by=marked.signed_by,
        progress=theirs.progress or own.progress, paper_signed_on=theirs.paper_signed_on or own.paper_signed_on,
    )  # fmt: skip
    return changed if theirs.agreed_due is None else replace(changed, due=theirs.due, agreed_due=theirs.agreed_due)


def consent(own: Consent, theirs: Consent) -> Consent:
    """A consent as it was signed here; taken back in either house it is taken back, since the earlier day."""
    ends = [one for one in (own, theirs) if one.withdrawn_at is not None]
    first = min(ends, key=lambda one: (one.withdrawn_at, one is theirs), default=own)
    return _kept(first, own, True, "withdrawn_at", "withdrawn_by", "withdrawal_words")


def undertaking(own: Undertaking, theirs: Undertaking) -> Undertaking:
    """What a decision asks for: as it stands there, also open again; the later end holds where it ended in both."""
    later = own if not (own.open or theirs.open) and _ended(own) > _ended(theirs) else theirs
    return _kept(later, own, True, "standing", "closed_on", "closed_by", "note")


def referral(own: Referral, theirs: Referral) -> Referral:
    """A referral as it went on there; one that was stopped, refused or done here is not sent again."""
    return replace(theirs, organisation_id=own.organisation_id) if own.open else own


def tracing(own: Tracing, theirs: Tracing) -> Tracing:
    """A question in the search for a family, with what came back to either house."""
    if own.answer in theirs.answer or theirs.answer in own.answer:
        return theirs if own.answer in theirs.answer else own
    first, last = sorted((own, theirs), key=lambda one: one.answered_on or date.max)
    return replace(first, answer=f"{first.answer}\n{last.answer}")


def _ended(one: Undertaking) -> date:
    return one.closed_on or date.min


def _kept(own: T, changed: T, holds: object, *names: str) -> T:
    """``changed`` with these facts of ``own``, where that holds."""
    kept: T = replace(changed, **{name: getattr(own, name) for name in names}) if holds else changed
    return kept
