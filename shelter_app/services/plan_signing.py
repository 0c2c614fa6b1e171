"""Every decision about a plan is signed by whoever makes it, with the comments on rows, over the version's words."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Final

from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.ids import PlanSignatureId, StaffId
from shelter_app.domain.packages import RowComment
from shelter_app.domain.plan_signatures import SETTLED, Fit, PlanSignature, Signed, SignedRow
from shelter_app.domain.retention import Part
from shelter_app.domain.staff import Role
from shelter_app.domain.support_plans import PlanItem, SupportPlan
from shelter_app.security import signing
from shelter_app.services.session import Session, new_id
from shelter_app.storage import codec

PURPOSE: Final = "plan-decision"


@dataclass(frozen=True, slots=True)
class Proof:
    """Who signed a step of a version, and whether that still fits; ``signed`` is None where there is no signature."""

    name: str
    fit: Fit
    signed: Signed | None = None
    outside: bool = False

    @property
    def stands_alone(self) -> bool:
        """True for what is told beside the steps of members here: a wish to meet, a signature of another centre, and
        one that is nobody's.
        """
        return self.fit is Fit.ELSEWHERE or self.signed is None or bool(self.signed.meeting)


def digest(by: Session, plan: SupportPlan) -> str:
    """What the plan says, as one number: marks, results and terms put off change it as little as time."""
    rows = [
        (
            item.id, item.group, item.position, item.need, item.measure, item.agreed_due or item.due, item.expected,
            item.responsible, item.responsible_id,
        )
        for item in rows_of(by, plan)
    ]  # fmt: skip
    words = (plan.child_views, plan.valid_until, plan.review_on, plan.submitted_at)
    return hashlib.sha256(codec.dump((plan.number, words, rows)).encode()).hexdigest()


def own_remarks(by: Session, plan: SupportPlan) -> tuple[RowComment, ...]:
    """What this member has written at rows and not given yet, in the order of the plan."""
    mine = {one.item_id: one.words for one in by.store.row_remarks.all(plan_id=plan.id, by=by.staff.id)}
    return tuple(RowComment(item.id, mine[item.id]) for item in rows_of(by, plan) if item.id in mine)


def sign(by: Session, plan: SupportPlan, *, decision: bool = False, review: bool = False, meeting: str = "") -> None:
    """Signs the step that was just stored, inside its change; the comments on rows are given with it.

    Raises InvalidInput where nothing was said that could be signed.
    """
    stored, now = by.store.plans.get(plan.id), by.now()
    if not (decision or review or meeting):
        raise InvalidInput(words="empty")
    signed = Signed(
        stored.id, stored.number, by.staff.id, now, digest(by, stored),
        tuple(SignedRow.of(item) for item in rows_of(by, stored)), own_remarks(by, stored),
        stored.decision if decision else None, stored.body_review if review else None, meeting,
    )  # fmt: skip
    text = codec.dump(signed)
    by.store.plan_signatures.add(
        PlanSignature(
            PlanSignatureId(new_id()), stored.resident_id, stored.id, by.staff.id, now, text,
            by.keys.sign(PURPOSE, text.encode()),
        )
    )  # fmt: skip
    for one in by.store.row_remarks.all(plan_id=stored.id, by=by.staff.id):
        by.store.row_remarks.remove(one.id)


def proofs(by: Session, plan: SupportPlan) -> tuple[Proof, ...]:
    """The steps of a version, each with its signature; steps that came by package are proved by the package."""
    if _erased(by, plan):
        return ()
    signatures = by.store.plan_signatures.all("-at", plan_id=plan.id)
    steps = [
        (name, step.by)
        for name, step in (("decision", plan.decision), ("review", plan.body_review))
        if step is not None and by.store.staff.find(step.by) is not None
    ]
    content = digest(by, plan)
    found = [_proof(by, plan, who, name, signatures, content) for name, who in steps]
    asked = [one for one in signatures if one.by not in {who for _name, who in steps}]
    found += [proof for one in asked if (proof := _proof_of(by, plan, one, content)).stands_alone]
    if plan.status in SETTLED and plan.decision is None:
        found.append(Proof("", Fit.MISSING))
    return tuple(dict.fromkeys(found))


def _erased(by: Session, plan: SupportPlan) -> bool:
    """Whether an act has erased what the version said since it was decided upon: there is nothing left to prove."""
    acts = by.store.erasures.all(resident_id=plan.resident_id)
    done = [one.confirmed_at for one in acts if one.confirmed_at is not None and Part.PLANS in one.parts]
    return any(plan.decision is None or plan.decision.at <= at for at in done)


def _proof(
    by: Session, plan: SupportPlan, who: StaffId, step: str, signatures: list[PlanSignature], content: str
) -> Proof:
    """The signature of the last such step of one member."""
    for one in signatures:
        if one.by == who:
            proof = _proof_of(by, plan, one, content)
            if proof.fit is Fit.SIGNATURE or (proof.signed is not None and getattr(proof.signed, step) is not None):
                return proof
    return Proof(by.staff_name(who), Fit.MISSING, outside=_outside(by, who))


def _proof_of(by: Session, plan: SupportPlan, one: PlanSignature, content: str) -> Proof:
    name, outside, member = by.staff_name(one.by), _outside(by, one.by), by.store.staff.find(one.by)
    signed = read(one)
    if member is None:
        return Proof(name, Fit.ELSEWHERE, signed)
    keys = (member.sign_key, *map(bytes.fromhex, member.old_sign_keys))
    whole = any(signing.is_signed_by(key, PURPOSE, one.text.encode(), one.signature) for key in keys)
    if not whole or signed is None or (signed.by, signed.plan_id) != (one.by, plan.id):
        return Proof(name, Fit.SIGNATURE, None, outside)
    return Proof(name, signed.fit(plan, content), signed, outside)


def read(signature: PlanSignature) -> Signed | None:
    """What was signed; None where the text is none that this program wrote."""
    try:
        found: Signed = codec.load(Signed, signature.text)
    except (ValueError, KeyError, TypeError):
        return None
    return found


def _outside(by: Session, who: StaffId) -> bool:
    member = by.store.staff.find(who)
    return member is not None and member.role is Role.GUARDIANSHIP_OFFICER


def rows_of(by: Session, plan: SupportPlan) -> list[PlanItem]:
    """The rows of a version in their order."""
    return by.store.plan_items.all("position", plan_id=plan.id)
