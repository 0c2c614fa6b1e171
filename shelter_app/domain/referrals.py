"""Help by another organisation: agreed by telephone, asked for in a letter, answered, done, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from shelter_app.domain.errors import InvalidInput, ShelterError
from shelter_app.domain.ids import ConsentId, OrganisationId, PlanItemId, ReferralId, ResidentId, StaffId, StayId

SENT: Final = "referral_sent"
ANSWERED: Final = "referral_answered"
ACCEPTED: Final = "referral_accepted"
ENDED: Final = "referral_ended"


class ReferralState(StrEnum):
    """Where a referral stands. STOPPED went no further: the consent was taken back, or it was not needed any more."""

    PREPARED = "prepared"
    SENT = "sent"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    DONE = "done"
    STOPPED = "stopped"


OPEN_STATES: Final = (ReferralState.PREPARED, ReferralState.SENT, ReferralState.ACCEPTED)


class WrongReferralState(ShelterError):
    """This step is not possible where the referral stands."""

    def __init__(self, state: ReferralState) -> None:
        super().__init__(state.value)
        self.state = state


@dataclass(frozen=True, slots=True)
class ReferralForm:
    """What is typed before the letter: to whom and for what, and what was agreed on the telephone.

    ``agreed_at`` and ``agreed_with`` belong together; while both are empty the referral is kept and no letter is made.
    """

    organisation_id: OrganisationId | None
    help: str
    plan_item_id: PlanItemId | None = None
    agreed_at: datetime | None = None
    agreed_with: str = ""
    terms: str = ""
    transport: str = ""

    def __post_init__(self) -> None:
        problems: dict[str, str] = {}
        if self.organisation_id is None:
            problems["organisation"] = "empty"
        if not self.help.strip():
            problems["help"] = "empty"
        if self.agreed_at is not None and not self.agreed_with.strip():
            problems["agreed_with"] = "empty"
        if self.agreed_at is None and self.agreed_with.strip():
            problems["agreed_at"] = "empty"
        if problems:
            raise InvalidInput(**problems)


@dataclass(frozen=True, slots=True)
class Referral:
    """One person sent to one organisation for one kind of help; the letter is a line of the outgoing register.

    ``organisation`` is its title as it was then. ``agreed_by`` spoke on the telephone with ``agreed_with``. ``answer``
    is what came back, of a refusal its reason, ``starts`` from which day the help is given. ``feedback`` is what the
    person and the organisation say afterwards. ``stopped`` says why a referral went no further, empty where the person
    took the consent back.
    """

    id: ReferralId
    resident_id: ResidentId
    organisation_id: OrganisationId
    organisation: str
    help: str
    by: StaffId
    begun_at: datetime
    state: ReferralState = ReferralState.PREPARED
    stay_id: StayId | None = None
    plan_item_id: PlanItemId | None = None
    agreed_at: datetime | None = None
    agreed_with: str = ""
    agreed_by: StaffId | None = None
    terms: str = ""
    transport: str = ""
    letter_id: int | None = None
    consent_id: ConsentId | None = None
    sent_at: datetime | None = None
    answered_on: date | None = None
    answer: str = ""
    starts: date | None = None
    done_on: date | None = None
    feedback: str = ""
    stopped: str = ""
    version: int = 0

    @property
    def open(self) -> bool:
        """Whether somebody still waits for something."""
        return self.state in OPEN_STATES

    @property
    def agreed(self) -> bool:
        """Whether the organisation was asked on the telephone before anything is written to it (R-34)."""
        return self.agreed_at is not None

    def typed(self, form: ReferralForm, by: StaffId) -> Referral:
        """The referral as it is now known; raises WrongReferralState once its letter has gone."""
        self._require(ReferralState.PREPARED)
        again = (form.agreed_at, form.agreed_with.strip()) == (self.agreed_at, self.agreed_with)
        return replace(
            self,
            help=form.help.strip(),
            plan_item_id=form.plan_item_id,
            agreed_at=form.agreed_at,
            agreed_with=form.agreed_with.strip(),
            agreed_by=self.agreed_by if again else (by if form.agreed_at else None),
            terms=form.terms.strip(),
            transport=form.transport.strip(),
        )

    def sent(self, at: datetime, letter_id: int, consent_id: ConsentId | None) -> Referral:
        """The referral whose letter was handed over or posted at that moment."""
        self._require(ReferralState.PREPARED)
        return replace(self, state=ReferralState.SENT, sent_at=at, letter_id=letter_id, consent_id=consent_id)

    def answered(self, on: date, today: date, *, accepted: bool, words: str, starts: date | None = None) -> Referral:
        """The answer that came; raises WrongReferralState, InvalidInput (on, words: a refusal has a reason)."""
        self._require(ReferralState.SENT)
        problems: dict[str, str] = {}
        if on > today:
            problems["on"] = "in_future"
        elif self.sent_at is not None and on < self.sent_at.date():
            problems["on"] = "before_sent"
        if not accepted and not words.strip():
            problems["words"] = "empty"
        if problems:
            raise InvalidInput(**problems)
        state = ReferralState.ACCEPTED if accepted else ReferralState.REFUSED
        begins = starts if accepted else None
        return replace(self, state=state, answered_on=on, answer=words.strip(), starts=begins)

    def done(self, on: date, today: date, feedback: str) -> Referral:
        """The help was given; raises WrongReferralState, InvalidInput (on, feedback)."""
        self._require(ReferralState.ACCEPTED)
        problems: dict[str, str] = {}
        if on > today:
            problems["on"] = "in_future"
        elif self.answered_on is not None and on < self.answered_on:
            problems["on"] = "before_answer"
        if not feedback.strip():
            problems["feedback"] = "empty"
        if problems:
            raise InvalidInput(**problems)
        return replace(self, state=ReferralState.DONE, done_on=on, feedback=feedback.strip())

    def broken_off(self, reason: str) -> Referral:
        """The referral goes no further; raises WrongReferralState, InvalidInput (reason)."""
        self._require(*OPEN_STATES)
        if not reason.strip():
            raise InvalidInput(reason="empty")
        return replace(self, state=ReferralState.STOPPED, stopped=reason.strip())

    def unconsented(self) -> Referral:
        """The referral after the person took back the consent on which it rests."""
        self._require(*OPEN_STATES)
        return replace(self, state=ReferralState.STOPPED)

    def _require(self, *states: ReferralState) -> None:
        if self.state not in states:
            raise WrongReferralState(self.state)
