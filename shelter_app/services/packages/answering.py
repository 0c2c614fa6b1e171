"""On the officer's own computer: a package is read, nothing in it can be changed, and the answer is signed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeVar

from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.packages import PackageKind, PartnerEnded, PlanAnswer
from shelter_app.domain.profiles import Profile
from shelter_app.domain.review_sheets import AnswerSheet, ReviewSheet
from shelter_app.domain.staff import Can
from shelter_app.security import packages, post
from shelter_app.security.errors import PackageForged, PackageUnreadable
from shelter_app.security.post import KeyCard
from shelter_app.services import packaged
from shelter_app.services.packages import partners
from shelter_app.services.packages.sending import CONTENT
from shelter_app.services.session import Session, allowed
from shelter_app.storage import codec, foreign

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Received:
    """A package that was made for this reader. ``confirmed`` is False until its sender's fingerprint was compared."""

    code: str
    seal: str
    sender: KeyCard
    sheet: ReviewSheet = field(repr=False)
    profile: Profile = field(repr=False)
    confirmed: bool = False


@allowed(Can.ANSWER_PACKAGE)
def open_package(data: bytes, *, by: Session) -> Received:
    """Reads a package; that it was opened is written down before anything of it is shown.

    Raises what :func:`shelter_app.security.packages.unpack` raises, CardUnreadable, PartnerEnded.
    """
    opened = packages.unpack(PackageKind.REVIEW, data, partners.own_keys(by))
    sheet = read(ReviewSheet, opened)
    if sheet.profile not in packaged.profile_codes():
        raise PackageUnreadable("foreign")
    sender = post.read_card(sheet.card)
    if sender.verify != opened.signer:
        raise PackageForged
    partner = partners.found(by, sender.verify)
    if partner is not None and partner.ended:
        raise PartnerEnded
    by.looked("package.opened", subject=opened.code, reason=sender.fingerprint)
    return Received(opened.code, opened.seal, sender, sheet, packaged.profile(sheet.profile), partner is not None)


def read(kind: type[T], opened: packages.Opened) -> T:
    """The one part of a package, by its shape; raises PackageUnreadable."""
    try:
        return foreign.load(kind, opened.parts.get(CONTENT, b""))
    except foreign.NotOfThisShape:
        raise PackageUnreadable("foreign") from None


@allowed(Can.ANSWER_PACKAGE)
def sign(received: Received, answer: PlanAnswer, *, by: Session) -> bytes:
    """The answer as a file that only the sending centre opens, signed by whoever decides.

    Raises InvalidInput (words ``empty``, on ``in_future``, comments ``unknown``), PartnerUnknown as long as nobody has
    compared the sender's fingerprint, PartnerEnded.
    """
    answer.check(by.today())
    if {one.item_id for one in answer.comments} - {row.id for row in received.sheet.plan.rows}:
        raise InvalidInput(comments="unknown")
    partner = partners.believed(by, received.sender)
    content = codec.dump(AnswerSheet(received.code, received.seal, answer)).encode()
    made = packages.pack(PackageKind.ANSWER, {CONTENT: content}, partners.own_keys(by), partner.recipient)
    by.looked("package.answered", subject=received.code, reason=answer.verdict.value)
    return made.data
