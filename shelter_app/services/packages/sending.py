"""A plan put before a guardianship officer on another computer: what would leave, the file, and calling it back."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Final

from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.ids import PackageId
from shelter_app.domain.packages import (
    AlreadyOut,
    NotForReview,
    Package,
    PackageKind,
    PackageState,
    Partner,
    PartnerEnded,
    PartnerKind,
)
from shelter_app.domain.review_sheets import ReviewSheet
from shelter_app.domain.staff import Can
from shelter_app.domain.support_plans import SupportPlan
from shelter_app.security import packages
from shelter_app.services import disclosures, plan_reviews, plan_signing
from shelter_app.services.events import record_event
from shelter_app.services.packages import consent, partners, sheets
from shelter_app.services.session import Session, allowed, new_id
from shelter_app.storage import codec

CONTENT = "content.json"
SENT: Final = "plan_sent_for_review"
HANDED_ON: Final = "case_handed_on"


@dataclass(frozen=True, slots=True)
class Sent:
    """A package in the register, and the bytes of its file."""

    package: Package
    data: bytes = field(repr=False)


def file_name(code: str) -> str:
    """What the file of a package is called: a part of its random code, never anybody's name or number."""
    return f"pana-{code[:8]}.age"


def awaits_the_body(by: Session, plan: SupportPlan) -> bool:
    """Whether the next word about this version is that of the guardianship body."""
    if plan.waits:
        return plan.confirmation is not None
    return plan.in_force and plan.body_review is None and plan_reviews.body_asked(by, plan)


def out(by: Session, plan: SupportPlan) -> Package | None:
    """The package of this version that is waited for."""
    return next(iter(by.store.packages.all(plan_id=plan.id, state=PackageState.OUT)), None)


@allowed(Can.SEND_PACKAGE)
def preview(plan: SupportPlan, *, by: Session) -> ReviewSheet:
    """What the officer would read, and what stays here. Raises NotForReview, AlreadyOut."""
    by.file(plan.resident_id)
    _require(by, plan)
    return sheets.gathered(by, plan)


@allowed(Can.SEND_PACKAGE)
def send(plan: SupportPlan, partner: Partner, code: str = "", *, explained_by: str = "", by: Session) -> Sent:
    """Makes the package for one named officer; from then on the version is out for review.

    Where its file lies is chosen before, under the name that ``code`` gives it: until then nothing has left.

    Whoever wrote the version cannot send it to a key that they alone confirmed: a colleague compares its fingerprint
    first. Raises NotForReview, AlreadyOut, PartnerEnded, InvalidInput (partner ``own_confirmation``, ``not_officer``),
    GuardClosed without a consent that names the officer or the body, unless a director decided otherwise.
    """
    stored = by.store.plans.unchanged(plan)
    by.file(stored.resident_id)
    _require(by, stored)
    now = by.store.partners.get(partner.id)
    if now.ended:
        raise PartnerEnded
    if now.kind is not PartnerKind.OFFICER:
        raise InvalidInput(partner="not_officer")
    if stored.written_by(now.confirmed_by):
        raise InvalidInput(partner="own_confirmation")
    decided = consent.require(by, stored.resident_id, now, stored.number)
    keys = partners.centre_keys(by)
    told = explained_by.strip()
    sheet = replace(sheets.gathered(by, stored), decided=decided, explained_by=told)
    made = packages.pack(PackageKind.REVIEW, {CONTENT: codec.dump(sheet).encode()}, keys, now.recipient, code)
    with by.change("package.sent", "plans", stored.resident_id) as change:
        change.subject, change.detail = str(stored.number), now.fingerprint
        package = by.store.packages.add(
            Package(
                PackageId(new_id()), PackageKind.REVIEW, made.code, made.seal, stored.resident_id, now.id, by.now(),
                by.staff.id, stored.id, plan_signing.digest(by, stored), sheet.left_out,
                explained_by=told,
            )
        )  # fmt: skip
        evidence = f"{stored.number} {_short(made.code)}"
        record_event(by, stored.resident_id, SENT, by.now(), evidence=evidence, note=now.name)
        rests = consent.basis_of(by, stored.resident_id, now, decided, "R-32.approval")
        disclosures.of_package(by, package, now, rests)
    return Sent(package, made.data)


@allowed(Can.SEND_PACKAGE)
def call_back(package: Package, never_left: str = "", *, by: Session) -> Package:
    """No longer waits for a package: the file never arrived, or the plan goes to somebody else. PackageSettled.

    ``never_left`` says why the file did not even leave this computer: then nothing was told, the log says so, and the
    story of the file does not say that it was sent.
    """
    package = by.store.packages.unchanged(package)
    by.file(package.resident_id)
    with by.change("package.called_back", "plans", package.resident_id) as change:
        change.subject, change.reason = package.code, never_left
        if never_left:
            disclosures.never_left(by, package, never_left)
            _not_in_the_story(by, package)
        return by.store.packages.save(package.called_back(by.now(), by.staff.id))


def _short(code: str) -> str:
    return f"({code[:8]})"


def _not_in_the_story(by: Session, package: Package) -> None:
    """What never left did not happen: the audit alone tells of the attempt."""
    for event in by.store.case_events.all(resident_id=package.resident_id):
        if event.kind in (SENT, HANDED_ON) and event.evidence.endswith(_short(package.code)):
            by.store.case_events.remove(event.id)


def _require(by: Session, plan: SupportPlan) -> None:
    if not awaits_the_body(by, plan):
        raise NotForReview
    if out(by, plan) is not None:
        raise AlreadyOut
