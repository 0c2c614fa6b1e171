"""Files that leave this computer safely: to whom, with what, and what came back signed."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from shelter_app.domain.errors import InvalidInput, ShelterError
from shelter_app.domain.ids import PackageId, PartnerId, PlanId, PlanItemId, ResidentId, StaffId


class PartnerKind(StrEnum):
    """Whose key card it is: one person's of the guardianship body, or that of a whole centre."""

    OFFICER = "officer"
    CENTRE = "centre"


class PackageKind(StrEnum):
    """What the file is: a plan put before somebody, what they answer, or a whole case that moves."""

    REVIEW = "review"
    ANSWER = "answer"
    TRANSFER = "transfer"


class PackageState(StrEnum):
    """Where a package that left stands; one that was called back is answered no more."""

    OUT = "out"
    ANSWERED = "answered"
    CALLED_BACK = "called_back"


class Verdict(StrEnum):
    """What a reviewer says to a plan; a meeting is asked for before anything is decided."""

    APPROVED = "approved"
    CONDITIONS = "conditions"
    RETURNED = "returned"
    MEETING = "meeting"


class PartnerUnknown(ShelterError):
    """Nobody has confirmed this key here: compare its fingerprint by telephone first. ``fingerprint`` is its own."""

    def __init__(self, fingerprint: str) -> None:
        super().__init__(fingerprint)
        self.fingerprint = fingerprint


class PartnerEnded(ShelterError):
    """This key was taken out of use; nothing is sent to it and nothing it signs is believed."""


class NotForReview(ShelterError):
    """This version does not wait for the guardianship body: it is not its turn yet, or it has spoken already."""


class AlreadyOut(ShelterError):
    """This version is out for review already; its package is answered or called back first."""


class PackageUnknown(ShelterError):
    """This answer belongs to no package that left from here."""


class PackageSettled(ShelterError):
    """This package was answered already, or called back; its answer is not taken in (again)."""

    def __init__(self, state: PackageState) -> None:
        super().__init__(state.value)
        self.state = state


class AnswerForged(ShelterError):
    """The answer is signed, but not by the person to whom the package was sent, or it is about another text."""


class PlanChangedSince(ShelterError):
    """The plan reads otherwise than when it was sent; the answer is about words that no longer stand there."""


@dataclass(frozen=True, slots=True)
class Partner:
    """Somebody outside whose key card was confirmed here: whoever compared the fingerprint, and when.

    ``recipient`` is the key that files are encrypted to, ``verify`` the one that checks signatures.
    """

    id: PartnerId
    kind: PartnerKind
    name: str
    post: str
    body: str
    recipient: str
    verify: str
    fingerprint: str
    confirmed_by: StaffId
    confirmed_at: datetime
    ended_at: datetime | None = None
    version: int = 0

    @property
    def ended(self) -> bool:
        """True where the key is no longer used."""
        return self.ended_at is not None


@dataclass(frozen=True, slots=True)
class RowComment:
    """What a reviewer says about one row of the plan."""

    item_id: PlanItemId
    words: str


@dataclass(frozen=True, slots=True)
class PlanAnswer:
    """What a reviewer answered; ``words`` are the conditions, the reasons, or what the meeting shall be about.

    ``number``, ``on``, ``session`` and ``chair`` are those of the decision's own paper, as far as there is one.
    """

    verdict: Verdict
    at: datetime
    words: str = ""
    number: str = ""
    on: date | None = None
    session: str = ""
    chair: str = ""
    comments: tuple[RowComment, ...] = ()

    def check(self, today: date) -> None:
        """Raises InvalidInput: words ``empty`` where a verdict needs them, on ``in_future``."""
        problems = {}
        if self.verdict is not Verdict.APPROVED and not self.words.strip():
            problems["words"] = "empty"
        if self.on is not None and self.on > today:
            problems["on"] = "in_future"
        if problems:
            raise InvalidInput(**problems)

    def remark(self, label: dict[PlanItemId, str]) -> str:
        """Reasons and the comments on rows as one text, each under the need that ``label`` names."""
        said = (f"{label.get(one.item_id, '')}: {one.words}" for one in self.comments if one.item_id in label)
        return "\n".join(filter(None, (self.words, *said)))

    def says(self, remark: str) -> bool:
        """Whether a remark holds these reasons and comments and no other, under whatever labels."""
        lines = (rf"(?s:.*?): {re.escape(one.words)}" for one in self.comments)
        return re.fullmatch("\n".join(filter(None, (re.escape(self.words), *lines))), remark) is not None


@dataclass(frozen=True, slots=True)
class Package:
    """A package that left: its random code, what was put in and left out, and what became of it.

    ``seal`` is the digest of its manifest; ``content`` that of the plan in it, so that an answer to an older text is
    told apart. ``proof`` is the signed answer as it came: an answer altered here later no longer fits it. ``remark`` is
    what was composed of it for the register, with the needs as they were called then. ``explained_by`` told the person
    what goes to whom, empty while nobody has.
    """

    id: PackageId
    kind: PackageKind
    code: str
    seal: str
    resident_id: ResidentId
    partner_id: PartnerId
    made_at: datetime
    by: StaffId
    plan_id: PlanId | None = None
    content: str = ""
    left_out: tuple[str, ...] = ()
    state: PackageState = PackageState.OUT
    answer: PlanAnswer | None = None
    remark: str = ""
    proof: bytes = b""
    taken_in_at: datetime | None = None
    taken_in_by: StaffId | None = None
    explained_by: str = ""
    version: int = 0

    def require_out(self) -> None:
        """Stop here where nothing is waited for; raises PackageSettled."""
        if self.state is not PackageState.OUT:
            raise PackageSettled(self.state)

    def answered(self, answer: PlanAnswer, remark: str, proof: bytes, at: datetime, by: StaffId) -> Package:
        """The package with what came back, and the signed file that proves it; raises PackageSettled."""
        self.require_out()
        answered = replace(self, state=PackageState.ANSWERED, answer=answer, remark=remark, proof=proof)
        return replace(answered, taken_in_at=at, taken_in_by=by)

    def called_back(self, at: datetime, by: StaffId) -> Package:
        """The package that is no longer answered; raises PackageSettled."""
        self.require_out()
        return replace(self, state=PackageState.CALLED_BACK, taken_in_at=at, taken_in_by=by)
