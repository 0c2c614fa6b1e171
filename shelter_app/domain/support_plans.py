"""The individual support plan: needs, measures, terms and signatures, and its life from draft to closure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from shelter_app.domain.errors import InvalidInput, ShelterError
from shelter_app.domain.ids import PlanId, PlanItemId, ResidentId, StaffId
from shelter_app.domain.undertakings import Asked


class PlanStatus(StrEnum):
    """Where a version of the plan stands; an approved version is never edited, only replaced by the next one."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    RETURNED = "returned"
    APPROVED = "approved"
    SUPERSEDED = "superseded"
    CLOSED = "closed"


class ItemState(StrEnum):
    """The mark on execution of one measure (column 6 of the source form)."""

    PLANNED = "planned"
    IN_WORK = "in_work"
    DONE = "done"
    NOT_DONE = "not_done"
    CANCELLED = "cancelled"


FINAL_STATES = (ItemState.DONE, ItemState.NOT_DONE, ItemState.CANCELLED)


class WrongPlanStatus(ShelterError):
    """This step is not possible in the state the plan is in."""

    def __init__(self, status: PlanStatus) -> None:
        super().__init__(status.value)
        self.status = status


class PlanAlreadyOpen(ShelterError):
    """There is a draft (or a version waiting for its decision) already; it has to be finished first."""

    def __init__(self, plan_id: PlanId) -> None:
        super().__init__(str(plan_id))
        self.plan_id = plan_id


class AuthorCannotApprove(ShelterError):
    """Nobody approves their own draft (source: approval by the outside body, KG 4.4-4.5, TJ 8.4-8.5)."""


class NotConfirmed(ShelterError):
    """The centre has not confirmed this plan yet: the outside body decides after it, never in its place."""


class PlanIncomplete(ShelterError):
    """The plan cannot be put before the body yet; ``missing`` holds 'items', 'measure', 'due'."""

    def __init__(self, *missing: str) -> None:
        super().__init__(", ".join(missing))
        self.missing = missing


@dataclass(frozen=True, slots=True)
class PlanItem:
    """One row of the plan: the eight columns of the source form under one of its groups.

    ``state_note`` is the reason where a measure was not executed; ``progress`` is what was achieved, in words.
    ``signed_by`` confirmed how it ended; ``paper_signed_on`` is the day on which the responsible person signed the
    row on the printed plan (column 7). ``agreed_due`` is the term that was approved, once it was put off.
    """

    id: PlanItemId
    plan_id: PlanId
    group: str
    position: int
    need: str
    measure: str = ""
    due: date | None = None
    expected: str = ""
    responsible: str = ""
    responsible_id: StaffId | None = None
    state: ItemState = ItemState.PLANNED
    state_note: str = ""
    state_on: date | None = None
    signed_by: StaffId | None = None
    progress: str = ""
    paper_signed_on: date | None = None
    agreed_due: date | None = None
    version: int = 0

    @property
    def open(self) -> bool:
        """True while somebody still has to do something about this row."""
        return self.state not in FINAL_STATES

    def marked(self, state: ItemState, note: str, on: date, by: StaffId) -> PlanItem:
        """The row with its mark on execution; 'not done' and 'cancelled' need a reason (KG 5.2)."""
        if state in (ItemState.NOT_DONE, ItemState.CANCELLED) and not note.strip():
            raise InvalidInput(state_note="reason_needed")
        signed = by if state in FINAL_STATES else None
        return replace(self, state=state, state_note=note.strip(), state_on=on, signed_by=signed)

    def signed_on_paper(self, day: date | None, first: date, today: date) -> PlanItem:
        """The row with the day on which it was signed on paper, None where it is not; raises InvalidInput.

        That day is neither before the plan was drafted (``first``) nor ahead.
        """
        if day is not None and (day > today or day < first):
            raise InvalidInput(paper_signed_on="in_future" if day > today else "before_draft")
        return replace(self, paper_signed_on=day)

    def postponed(self, due: date, reason: str) -> PlanItem:
        """The row with a later term; the reason stays on the row, and so does the term that was approved."""
        if not reason.strip():
            raise InvalidInput(reason="empty")
        if self.due and due <= self.due:
            raise InvalidInput(due="not_later")
        return replace(self, due=due, state_note=reason.strip(), agreed_due=self.agreed_due or self.due)


@dataclass(frozen=True, slots=True)
class Sitting:
    """What the paper of a decision says beside its number: the sitting, its day, who chaired it, its conditions."""

    session: str = ""
    on: date | None = None
    chair: str = ""
    conditions: tuple[Asked, ...] = ()


@dataclass(frozen=True, slots=True)
class BodyReview:
    """What the guardianship body said about a plan, with day and number of its paper; ``by`` recorded it.

    ``session`` is the number of the sitting, ``chair`` who chaired it, ``conditions`` what an agreement asks for.
    """

    by: StaffId
    on: date
    agreed: bool
    body: str = ""
    number: str = ""
    note: str = ""
    session: str = ""
    chair: str = ""
    conditions: str = ""


@dataclass(frozen=True, slots=True)
class Confirmation:
    """The centre's own step where its director wrote the plan: who put it before the outside body, and when."""

    by: StaffId
    at: datetime


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """That a version was taken back before anybody decided: by whom, when and why."""

    by: StaffId
    at: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class Decision:
    """What the approving person or body decided, as it stands in the decision register.

    ``on`` is the day on the decision's own paper, ``session`` the number of the sitting and ``chair`` who chaired it.
    An approval with ``conditions`` puts the plan in force; they stand beside it until the next version answers them.
    """

    by: StaffId
    at: datetime
    approved: bool
    body: str = ""
    number: str = ""
    reason: str = ""
    session: str = ""
    on: date | None = None
    chair: str = ""
    conditions: str = ""

    def as_review(self, on: date) -> BodyReview:
        """What the body decided itself it has reviewed as well: nobody asks it a second time."""
        return BodyReview(
            self.by, on, self.approved, self.body, self.number, session=self.session, chair=self.chair,
            conditions=self.conditions,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class SupportPlan:
    """One version of a resident's plan; ``child_views`` are the child's own words (KG 2.10, TJ 8.3).

    The centre and the outside body take two steps, in this order, under two names. The centre's is the director's
    ``decision``; where the director wrote the plan it is their ``confirmation``, and the decision is the body's.
    ``body_review`` is the body's step: an approval by the director is none of it. ``withdrawal`` is the last time that
    this version was taken back.
    """

    id: PlanId
    resident_id: ResidentId
    number: int
    author: StaffId
    drafted_on: date
    status: PlanStatus = PlanStatus.DRAFT
    valid_until: date | None = None
    review_on: date | None = None
    child_views: str = ""
    child_views_language: str = ""
    submitted_at: datetime | None = None
    decision: Decision | None = None
    close_reason: str = ""
    closed_on: date | None = None
    editors: tuple[StaffId, ...] = ()
    body_review: BodyReview | None = None
    confirmation: Confirmation | None = None
    withdrawal: Withdrawal | None = None
    version: int = 0

    def written_by(self, staff_id: StaffId) -> bool:
        """True for everyone who wrote this version, whoever began it: none of them may approve it."""
        return staff_id == self.author or staff_id in self.editors

    @property
    def editable(self) -> bool:
        """True while rows and words of this version may still be changed."""
        return self.status in (PlanStatus.DRAFT, PlanStatus.RETURNED)

    @property
    def waits(self) -> bool:
        """True while somebody has to decide about this version."""
        return self.status is PlanStatus.SUBMITTED

    @property
    def in_force(self) -> bool:
        """True for the version by which the staff work."""
        return self.status is PlanStatus.APPROVED

    def require_editable(self) -> None:
        """Stop here if this version is frozen; raises WrongPlanStatus."""
        if not self.editable:
            raise WrongPlanStatus(self.status)

    def submitted(self, at: datetime, items: tuple[PlanItem, ...]) -> SupportPlan:
        """The plan put before the approving person: every row has its measure and term.

        What the procedure asks for beside that are guards. Raises WrongPlanStatus, PlanIncomplete.
        """
        self.require_editable()
        missing = []
        if not items:
            missing.append("items")
        if any(not item.measure.strip() for item in items):
            missing.append("measure")
        if any(item.due is None for item in items):
            missing.append("due")
        if missing:
            raise PlanIncomplete(*missing)
        return replace(self, status=PlanStatus.SUBMITTED, submitted_at=at, confirmation=None)

    def confirmed(self, by: StaffId, at: datetime) -> SupportPlan:
        """The submitted plan with the centre's step taken by a director who wrote it: the outside body decides."""
        if self.status is not PlanStatus.SUBMITTED:
            raise WrongPlanStatus(self.status)
        return replace(self, confirmation=Confirmation(by, at))

    def withdrawn(self, withdrawal: Withdrawal) -> SupportPlan:
        """The submitted plan as a draft again, before anybody decided; raises WrongPlanStatus, InvalidInput."""
        if self.status is not PlanStatus.SUBMITTED:
            raise WrongPlanStatus(self.status)
        if not withdrawal.reason.strip():
            raise InvalidInput(reason="empty")
        back = replace(self, status=PlanStatus.DRAFT, submitted_at=None, confirmation=None)
        return replace(back, withdrawal=withdrawal)

    def decided(self, decision: Decision, *, outside: bool = False) -> SupportPlan:
        """The plan approved, or returned with reasons; ``outside`` says that the outside body decides.

        Raises WrongPlanStatus, AuthorCannotApprove, InvalidInput, and NotConfirmed for a body that is asked before the
        centre has taken its own step.
        """
        if self.status is not PlanStatus.SUBMITTED:
            raise WrongPlanStatus(self.status)
        if outside and self.confirmation is None:
            raise NotConfirmed
        if decision.approved and self.written_by(decision.by):
            raise AuthorCannotApprove
        if not decision.approved and not decision.reason.strip():
            raise InvalidInput(reason="empty")
        status = PlanStatus.APPROVED if decision.approved else PlanStatus.RETURNED
        return replace(self, status=status, decision=decision)

    def reviewed(self, review: BodyReview, today: date) -> SupportPlan:
        """The approved plan with the guardianship body's review; an objection needs its words, a paper its number."""
        if self.status is not PlanStatus.APPROVED or self.body_review is not None:
            raise WrongPlanStatus(self.status)
        if not review.agreed and not review.note.strip():
            raise InvalidInput(note="empty")
        if review.on > today or review.on < self.drafted_on:
            raise InvalidInput(on="in_future" if review.on > today else "before_draft")
        return replace(self, body_review=review)

    @property
    def objected(self) -> bool:
        """True while the plan is in force although the guardianship body objects: its next version answers that."""
        return self.in_force and self.body_review is not None and not self.body_review.agreed

    def superseded(self) -> SupportPlan:
        """The earlier version after a newer one was approved."""
        if self.status is not PlanStatus.APPROVED:
            raise WrongPlanStatus(self.status)
        return replace(self, status=PlanStatus.SUPERSEDED)

    def closed(self, reason: str, on: date) -> SupportPlan:
        """The plan ended with one of the profile's reasons (KG 5.4-5.5, TJ 9.4)."""
        if self.status is not PlanStatus.APPROVED:
            raise WrongPlanStatus(self.status)
        if not reason:
            raise InvalidInput(reason="empty")
        return replace(self, status=PlanStatus.CLOSED, close_reason=reason, closed_on=on)


def require_none_open(versions: Iterable[SupportPlan]) -> None:
    """Stop here where one of these versions is still written or waits for its decision; raises PlanAlreadyOpen."""
    for plan in versions:
        if plan.editable or plan.status is PlanStatus.SUBMITTED:
            raise PlanAlreadyOpen(plan.id)
