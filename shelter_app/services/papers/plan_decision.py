"""The facts of the decision form of one version: what was decided and signed here, or its lines free for the pen."""

from __future__ import annotations

from datetime import date
from typing import Final

from shelter_app.domain.paper import DocumentNumber, Mark, NothingToPrint
from shelter_app.domain.plan_signatures import Signed, SignedRow
from shelter_app.domain.staff import Role
from shelter_app.domain.support_plans import PlanStatus, SupportPlan
from shelter_app.reports.data import Signer
from shelter_app.reports.papers.review import DecisionForm, ReviewedRow, Said, SignedBy
from shelter_app.services import plan_signing, row_remarks
from shelter_app.services.papers import facts as f
from shelter_app.services.papers.facts import CaseFile
from shelter_app.services.papers.gathered import Gathered
from shelter_app.services.plan_signing import Proof

DECISION_FORM: Final = "plan-decision"
_SHOWN: Final = 16


def why_not(file: CaseFile) -> str:
    """ "no_plan" while no version was put before anybody."""
    return "" if _versions(file) else "no_plan"


def gather(file: CaseFile, about: int | None) -> Gathered:
    """The form of one version, the newest that was put before somebody unless another is named.

    Once it is signed it says what was signed, row by row, even where a returned version reads otherwise by now.
    """
    found = [plan for plan in _versions(file) if about in (None, plan.id)]
    if not found:
        raise NothingToPrint(DECISION_FORM, "no_plan")
    by, plan = file.by, found[0]
    proofs = plan_signing.proofs(by, plan)
    last = _last(proofs)
    signed = last.signed if last is not None else None
    said = signed is not None and (bool(signed.meeting) or not plan.waits) and not row_remarks.may_remark(by, plan)
    decided = signed if said else None
    rows = decided.rows if decided else tuple(SignedRow.of(item) for item in plan_signing.rows_of(by, plan))
    comments = decided.comments if decided else plan_signing.own_remarks(by, plan)
    remarks = {one.item_id: one.words for one in comments}
    broken = any(one.fit.broken for one in proofs)
    name = f.person_name(file.person)
    step = (decided.review or decided.decision) if decided else None
    return Gathered(
        DecisionForm(
            centre=f.centre(by), sender=f.centre(by).short_name, child=name.full, file=file.resident.number,
            version=plan.number, drafted=plan.drafted_on, package="",
            seal=(decided.content if decided else plan_signing.digest(by, plan))[:_SHOWN],
            rows=tuple(
                ReviewedRow(f.need(by, row.need), row.measure, row.due, remarks.get(row.item_id, "")) for row in rows
            ),
            officer=(f.staff_signer(by, decided.by) if decided else None) or Signer("", ""),
            said=_said(decided) if decided else None, words=_words(decided) if decided else "",
            number=step.number if step else "", on=_day(file, decided) if decided else None,
            session=step.session if step else "", chair=step.chair if step else "",
            outside=last.outside if last and decided else plan.in_force or plan.confirmation is not None,
            signed=SignedBy(last.name, file.local(decided.at), fits=not broken) if last and decided else None,
        ),
        DocumentNumber.of_file(file.resident.number, Mark.O, plan.number),
    )  # fmt: skip


def _versions(file: CaseFile) -> list[SupportPlan]:
    """Versions that were put before somebody, the newest first; others only to whoever writes them."""
    every = file.by.store.plans.all("-number", resident_id=file.resident.id)
    outside = file.by.staff.role is Role.GUARDIANSHIP_OFFICER
    signed = {one.plan_id for one in file.by.store.plan_signatures.all(resident_id=file.resident.id)}
    return [
        plan
        for plan in every
        if plan.status is not PlanStatus.DRAFT and (not outside or not plan.editable or plan.id in signed)
    ]


def _last(proofs: tuple[Proof, ...]) -> Proof | None:
    """The last word about a version that bears a signature; that of the body where one person took both steps."""
    signed = [(one.signed.at, one) for one in proofs if one.signed is not None]
    return max(signed, key=lambda pair: pair[0])[1] if signed else None


def _said(signed: Signed) -> Said:
    if signed.meeting:
        return Said.MEETING
    if signed.review is not None:
        agreed, asks = signed.review.agreed, signed.review.conditions
    else:
        assert signed.decision is not None
        agreed, asks = signed.decision.approved, signed.decision.conditions
    if not agreed:
        return Said.RETURNED
    return Said.CONDITIONS if asks else Said.AGREED


def _day(file: CaseFile, signed: Signed) -> date:
    """The day that the decision names, else the one on which it was written down."""
    if signed.review is not None:
        return signed.review.on
    if signed.decision is not None:
        return signed.decision.on or file.local(signed.decision.at).date()
    return file.local(signed.at).date()


def _words(signed: Signed) -> str:
    if signed.meeting:
        return signed.meeting
    if signed.review is not None:
        return "\n".join(filter(None, (signed.review.note, signed.review.conditions)))
    assert signed.decision is not None
    return "\n".join(filter(None, (signed.decision.reason, signed.decision.conditions)))
