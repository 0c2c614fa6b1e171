"""What somebody who decides about a plan has signed: the step, the comments on rows, and the version's own words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import PlanId, PlanItemId, PlanSignatureId, ResidentId, RowRemarkId, StaffId
from shelter_app.domain.packages import RowComment
from shelter_app.domain.support_plans import BodyReview, Decision, PlanItem, PlanStatus, SupportPlan


class NothingToComment(ShelterError):
    """This version does not wait for a word of this member: its rows are not commented on."""


class Fit(StrEnum):
    """Whether a signature still fits what stands in the register.

    DECISION: the step reads otherwise than it was signed. PLAN: the version reads otherwise. SIGNATURE: it is not that
    of the member. MISSING: a step of a member here stands without any. ELSEWHERE: whoever signed is no member of this
    centre, so that it cannot be checked here.
    """

    FITS = "fits"
    DECISION = "decision"
    PLAN = "plan"
    SIGNATURE = "signature"
    MISSING = "missing"
    ELSEWHERE = "elsewhere"

    @property
    def broken(self) -> bool:
        """True where nobody may act on what stands there."""
        return self not in (Fit.FITS, Fit.ELSEWHERE)


@dataclass(frozen=True, slots=True)
class RowRemark:
    """A comment on one row that is written and not given yet; whoever wrote it alone sees it until then."""

    id: RowRemarkId
    resident_id: ResidentId
    plan_id: PlanId
    item_id: PlanItemId
    by: StaffId
    at: datetime
    words: str
    version: int = 0


@dataclass(frozen=True, slots=True)
class SignedRow:
    """One row of the plan as it read when it was decided upon; a returned version is written anew afterwards."""

    item_id: PlanItemId
    group: str
    need: str
    measure: str
    due: date | None
    expected: str
    responsible: str

    @classmethod
    def of(cls, item: PlanItem) -> SignedRow:
        """The row without its marks: what is carried out changes nothing that was signed."""
        return cls(
            item.id, item.group, item.need, item.measure, item.agreed_due or item.due, item.expected, item.responsible
        )


@dataclass(frozen=True, slots=True)
class Signed:
    """Exactly what a signature stands for; ``content`` is the digest of the version.

    Exactly one step is there: the ``decision``, the ``review`` of the body (both where one word was both), or what the
    ``meeting`` shall be about.
    """

    plan_id: PlanId
    number: int
    by: StaffId
    at: datetime
    content: str
    rows: tuple[SignedRow, ...]
    comments: tuple[RowComment, ...] = ()
    decision: Decision | None = None
    review: BodyReview | None = None
    meeting: str = ""

    @property
    def freezes(self) -> bool:
        """True where the version stays as it was decided upon: it was approved, or it is in force."""
        return self.review is not None or (self.decision is not None and self.decision.approved)

    def fit(self, plan: SupportPlan, content: str) -> Fit:
        """Whether the register still says what was signed; that the signature is the member's is asked beside this."""
        if self.decision is not None and self.decision != plan.decision:
            return Fit.DECISION
        if self.review is not None and self.review != plan.body_review:
            return Fit.DECISION
        if self.decision is not None and self.decision.approved is not (plan.status in SETTLED):
            returned_since = not self.decision.approved and plan.status not in SETTLED
            return Fit.FITS if returned_since else Fit.DECISION
        return Fit.PLAN if self.freezes and content != self.content else Fit.FITS


SETTLED = (PlanStatus.APPROVED, PlanStatus.SUPERSEDED, PlanStatus.CLOSED)
"""Where a version that was approved can stand."""


@dataclass(frozen=True, slots=True)
class PlanSignature:
    """An Ed25519 signature of ``by`` over ``text``, which is kept letter by letter: what is read of it is `Signed`."""

    id: PlanSignatureId
    resident_id: ResidentId
    plan_id: PlanId
    by: StaffId
    at: datetime
    text: str
    signature: bytes
    version: int = 0
