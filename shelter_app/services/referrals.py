"""Help by other organisations: agreed on the telephone, asked for in a letter, answered, done; and what waits."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from shelter_app.domain.consents import Consent
from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.guards import Standing, Step
from shelter_app.domain.ids import ReferralId, ResidentId
from shelter_app.domain.organisations import Organisation
from shelter_app.domain.paper import OutgoingLetter
from shelter_app.domain.referrals import ACCEPTED, ANSWERED, ENDED, OPEN_STATES, SENT, Referral, ReferralForm
from shelter_app.domain.staff import Can
from shelter_app.domain.stays import Stay
from shelter_app.domain.support_plans import PlanItem
from shelter_app.services import guards
from shelter_app.services.disclosures import consent_naming, names_of
from shelter_app.services.events import record_event
from shelter_app.services.session import Session, allowed, new_id
from shelter_app.services.support_plans import items_of, plan_in_force


@dataclass(frozen=True, slots=True)
class ReferralLine:
    """One referral with its organisation as the directory knows it now, its letter, and what the letter waits for."""

    referral: Referral
    organisation: Organisation | None
    letter: OutgoingLetter | None
    consent: Consent | None
    standing: tuple[Standing, ...]

    @property
    def ready(self) -> bool:
        """Whether the letter may leave: agreed on the telephone, and nothing stands before it."""
        return self.referral.agreed and not any(one.closed for one in self.standing)


@allowed(Can.OPEN_FILE)
def of(resident_id: ResidentId, *, by: Session) -> tuple[ReferralLine, ...]:
    """The referrals of one file, the newest first."""
    by.file(resident_id)
    return tuple(_line(by, one) for one in by.store.referrals.all("-begun_at", resident_id=resident_id))


@allowed(Can.OPEN_FILE)
def rows_of(resident_id: ResidentId, *, by: Session) -> tuple[PlanItem, ...]:
    """The open rows of the plan in force, for which somebody could be asked for help."""
    by.file(resident_id)
    plan = plan_in_force(by, resident_id)
    return tuple(one for one in items_of(by, plan.id) if one.open) if plan is not None else ()


@allowed(Can.EDIT_FILE)
def begin(
    resident_id: ResidentId, form: ReferralForm, also: Iterable[ResidentId] = (), *, by: Session
) -> tuple[Referral, ...]:
    """Prepares a referral; brothers and sisters who are ticked get one each, with a letter and a consent of their own.

    Raises InvalidInput: agreed_at ``in_future``, organisation ``unknown``.
    """
    files = tuple(dict.fromkeys((resident_id, *also)))
    for one in files:
        by.file(one)
    organisation = _checked(by, form)
    with by.change("referral.begun", "referrals", *files) as change:
        change.subject = organisation.title("ru")
        return tuple(by.store.referrals.add(_begun(by, one, organisation, form, resident_id)) for one in files)


@allowed(Can.EDIT_FILE)
def edit(referral: Referral, form: ReferralForm, *, by: Session) -> Referral:
    """Writes down what was agreed; raises WrongReferralState once the letter has gone, InvalidInput, Stale."""
    stored = by.store.referrals.unchanged(referral)
    by.file(stored.resident_id)
    organisation = _checked(by, form)
    if organisation.id != stored.organisation_id:
        raise InvalidInput(organisation="other")
    changed = stored.typed(form, by.staff.id)
    with by.change("referral.edited", "referrals", stored.resident_id) as change:
        change.subject = stored.organisation
        return by.store.referrals.save(changed)


@allowed(Can.EDIT_FILE)
def answer(
    referral: Referral, on: date, words: str, *, accepted: bool, starts: date | None = None, by: Session
) -> Referral:
    """Writes down the answer slip: accepted and from when, or refused and why. It closes the term of the answer.

    Raises WrongReferralState, InvalidInput (on, words), Stale.
    """
    stored = by.store.referrals.unchanged(referral)
    by.file(stored.resident_id)
    answered = stored.answered(on, by.today(), accepted=accepted, words=words, starts=starts)
    letter = by.store.letters.find(stored.letter_id) if stored.letter_id is not None else None
    with by.change("referral.answered", "referrals", stored.resident_id) as change:
        change.subject, change.detail = stored.organisation, answered.state.value
        _happened(by, answered, ANSWERED, _moment(by, on))
        if accepted:
            _happened(by, answered, ACCEPTED, _moment(by, on))
        if letter is not None and letter.answered_on is None and words.strip():
            by.store.letters.save(letter.answered(on, words, by.now()))
        return by.store.referrals.save(answered)


@allowed(Can.EDIT_FILE)
def done(referral: Referral, on: date, feedback: str, *, by: Session) -> Referral:
    """The help was given: what came of it, in the words of the person and of the organisation.

    Raises WrongReferralState, InvalidInput (on, feedback), Stale.
    """
    stored = by.store.referrals.unchanged(referral)
    by.file(stored.resident_id)
    finished = stored.done(on, by.today(), feedback)
    with by.change("referral.done", "referrals", finished.resident_id) as change:
        change.subject = finished.organisation
        _happened(by, finished, ENDED, _moment(by, on))
        return by.store.referrals.save(finished)


@allowed(Can.EDIT_FILE)
def stop(referral: Referral, reason: str, *, by: Session) -> Referral:
    """The referral goes no further; raises WrongReferralState, InvalidInput (reason), Stale."""
    stored = by.store.referrals.unchanged(referral)
    by.file(stored.resident_id)
    stopped = stored.broken_off(reason)
    with by.change("referral.stopped", "referrals", stopped.resident_id) as change:
        change.subject, change.reason = stopped.organisation, reason.strip()
        return _stopped(by, stopped)


def stop_after(by: Session, consent: Consent) -> tuple[Referral, ...]:
    """Ends every open referral that rested on a consent which was taken back, inside that change.

    One to an organisation that another consent in force names goes on.
    """
    found = by.store.referrals.all("begun_at", resident_id=consent.resident_id)
    named = ((one, _names(by, one)) for one in found if one.state in OPEN_STATES)
    touched = [
        one for one, names in named if consent.names(names) and consent_naming(by, one.resident_id, names) is None
    ]
    return tuple(_stopped(by, one.unconsented()) for one in touched)


def sent_with(by: Session, letter: OutgoingLetter, at: datetime) -> None:
    """The letter of a referral has gone, inside the change that marks it as sent."""
    for one in by.store.referrals.all(letter_id=letter.id):
        consent = consent_naming(by, one.resident_id, _names(by, one))
        sent = by.store.referrals.save(one.sent(at, letter.id, consent.id if consent else None))
        _happened(by, sent, SENT, at)


def standing(by: Session, referral: Referral, stay: Stay) -> tuple[Standing, ...]:
    """What the letter of a referral still waits for."""
    step, about = step_of(by, referral), str(referral.id)
    found = guards.situation(by, referral.resident_id, stay, about=about, to=_names(by, referral))
    return guards.found(by, step, found)


def step_of(by: Session, referral: Referral) -> str:
    """The step of telling this kind of organisation, as guards name it."""
    known = by.store.organisations.find(referral.organisation_id)
    return Step.REFER.of(known.kind) if known is not None else Step.REFER.value


def _line(by: Session, referral: Referral) -> ReferralLine:
    stay = _stay(by, referral)
    return ReferralLine(
        referral,
        by.store.organisations.find(referral.organisation_id),
        by.store.letters.find(referral.letter_id) if referral.letter_id is not None else None,
        consent_naming(by, referral.resident_id, _names(by, referral)),
        standing(by, referral, stay) if stay is not None and referral.sent_at is None and referral.open else (),
    )


def _names(by: Session, referral: Referral) -> tuple[str, ...]:
    return (referral.organisation, *names_of(by, referral.organisation_id))


def _stay(by: Session, referral: Referral) -> Stay | None:
    if referral.stay_id is not None:
        return by.store.stays.find(referral.stay_id)
    return next(iter(by.store.stays.all("-admitted_at", resident_id=referral.resident_id, limit=1)), None)


def _checked(by: Session, form: ReferralForm) -> Organisation:
    if form.agreed_at is not None and form.agreed_at > by.now():
        raise InvalidInput(agreed_at="in_future")
    known = by.store.organisations.find(form.organisation_id) if form.organisation_id is not None else None
    if known is None:
        raise InvalidInput(organisation="unknown")
    return known


def _begun(by: Session, file: ResidentId, to: Organisation, form: ReferralForm, first: ResidentId) -> Referral:
    """A referral of one file; a row of the plan belongs to the file it was begun in alone."""
    stay = next(iter(by.store.stays.all("-admitted_at", resident_id=file, limit=1)), None)
    fresh = Referral(
        ReferralId(new_id()), file, to.id, to.title("ru"), form.help.strip(), by.staff.id, by.now(),
        stay_id=stay.id if stay else None,
    ).typed(form, by.staff.id)  # fmt: skip
    return fresh if file == first else replace(fresh, plan_item_id=None)


def _stopped(by: Session, referral: Referral) -> Referral:
    """A referral that goes no further awaits neither answer nor result."""
    if referral.sent_at is not None:
        for kind in (ANSWERED, ENDED):
            _happened(by, referral, kind, by.now())
    return by.store.referrals.save(referral)


def _happened(by: Session, referral: Referral, kind: str, at: datetime) -> None:
    subject, organisation = str(referral.id), referral.organisation
    record_event(by, referral.resident_id, kind, at, stay_id=referral.stay_id, subject=subject, evidence=organisation)


def _moment(by: Session, on: date) -> datetime:
    """A day as a moment that does not lie ahead."""
    return min(datetime.combine(on, time(23, 59), by.tz), by.now())
