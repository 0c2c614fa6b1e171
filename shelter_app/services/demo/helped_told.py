"""Help by other organisations in the stories: the directory, referrals with their letters, and what was told."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from shelter_app.domain.disclosures import Basis, DisclosureForm
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.organisations import Organisation
from shelter_app.domain.referrals import Referral, ReferralForm
from shelter_app.domain.structured import BadEntry
from shelter_app.services import disclosures, organisations, papers, referrals
from shelter_app.services.disclosures import REFERRAL_LETTER
from shelter_app.services.organisations import OrganisationForm
from shelter_app.services.session import Session

if TYPE_CHECKING:
    from shelter_app.services.demo.moments import Moments


@dataclass(frozen=True, slots=True)
class SentTold:
    """How the letter went, and who took it."""

    at: str
    how: str
    to: str


@dataclass(frozen=True, slots=True)
class AnswerTold:
    """What the organisation answered, and from which day it helps."""

    at: str
    accepted: bool
    words: str
    starts: str = ""


@dataclass(frozen=True, slots=True)
class DoneTold:
    """What came of it."""

    at: str
    feedback: str


@dataclass(frozen=True, slots=True)
class ReferralTold:
    """One referral as far as it has come; ``organisation`` is its title, ``measure`` the row of the plan it is for."""

    at: str
    by: str
    organisation: str
    help: str
    agreed: str = ""
    agreed_with: str = ""
    terms: str = ""
    transport: str = ""
    measure: str = ""
    sent: SentTold | None = None
    answer: AnswerTold | None = None
    done: DoneTold | None = None


@dataclass(frozen=True, slots=True)
class DisclosureTold:
    """What was told to somebody without a paper of this program."""

    at: str
    by: str
    what: str
    to: str
    why: str
    basis: Basis
    clause: str = ""
    how: str = ""
    explained_by: str = ""


Act = Callable[[ResidentId, Session], object]


def enter(directory: tuple[OrganisationForm, ...], by: Session) -> None:
    """The organisations that the centre knows."""
    for form in directory:
        organisations.add(form, by=by)


def referral_acts(told: ReferralTold, days: Moments) -> Iterator[tuple[str, str, Act]]:
    """What is done, as hour, login and the task that only lacks the file and the session."""
    yield told.at, told.by, partial(_begin, told, days)
    if told.sent is not None:
        yield told.sent.at, told.by, partial(_send, told, told.sent, days)
    if told.answer is not None:
        yield told.answer.at, told.by, partial(_answer, told, told.answer, days)
    if told.done is not None:
        yield told.done.at, told.by, partial(_done, told, told.done)


def disclosure_act(told: DisclosureTold, days: Moments) -> tuple[str, str, Act]:
    """The same for a line of the log."""
    return told.at, told.by, partial(_tell, told, days)


def _begin(told: ReferralTold, days: Moments, resident_id: ResidentId, by: Session) -> None:
    to = _organisation(told, by)
    rows = [one for one in referrals.rows_of(resident_id, by=by) if one.measure == told.measure]
    if told.measure and not rows:
        raise BadEntry("referrals.measure", "unknown_reference", told.measure)
    form = ReferralForm(
        to.id, told.help, rows[0].id if rows else None, days.moment(told.agreed) if told.agreed else None,
        told.agreed_with, told.terms, told.transport,
    )  # fmt: skip
    referrals.begin(resident_id, form, by=by)


def _send(told: ReferralTold, sent: SentTold, days: Moments, resident_id: ResidentId, by: Session) -> None:
    referral = _referral(told, resident_id, by)
    job = papers.final(papers.gather(REFERRAL_LETTER, resident_id, about=referral.id, by=by), by=by)
    papers.printed(job, job.render(), by=by)
    letter = next(one for one in papers.letters(resident_id, by=by) if one.number == job.number)
    papers.mark_sent(letter, sent.how, days.moment(sent.at), sent.to, by=by)


def _answer(told: ReferralTold, answer: AnswerTold, days: Moments, resident_id: ResidentId, by: Session) -> None:
    referral, starts = _referral(told, resident_id, by), days.day_or_none(answer.starts)
    referrals.answer(referral, by.today(), answer.words, accepted=answer.accepted, starts=starts, by=by)


def _done(told: ReferralTold, done: DoneTold, resident_id: ResidentId, by: Session) -> None:
    referrals.done(_referral(told, resident_id, by), by.today(), done.feedback, by=by)


def _tell(told: DisclosureTold, days: Moments, resident_id: ResidentId, by: Session) -> None:
    form = DisclosureForm(
        days.moment(told.at), told.what, told.to, told.why, told.basis, told.clause, told.how, told.explained_by
    )
    disclosures.write_down(resident_id, form, by=by)


def _organisation(told: ReferralTold, by: Session) -> Organisation:
    found = [one for one in organisations.find(by=by) if one.title("ru") == told.organisation]
    if not found:
        raise BadEntry("referrals.organisation", "unknown_reference", told.organisation)
    return found[0]


def _referral(told: ReferralTold, resident_id: ResidentId, by: Session) -> Referral:
    lines = referrals.of(resident_id, by=by)
    return next(one.referral for one in lines if one.referral.help == told.help)
