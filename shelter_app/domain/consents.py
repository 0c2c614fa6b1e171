"""Consent and refusal as they were signed: to an interview, or to the help of one organisation, and its end."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from shelter_app.domain.errors import InvalidInput, ShelterError
from shelter_app.domain.guards import names_one_of
from shelter_app.domain.ids import ConsentId, InterviewId, ResidentId, StaffId


class ConsentKind(StrEnum):
    """To what somebody agreed: to be interviewed and identified, or to the help of one organisation."""

    INTERVIEW = "interview"
    HELP = "help"


class Beside(StrEnum):
    """Who stands beside a minor who signs.

    NOBODY is "not yet"; GUARDIANSHIP is the authority in the place of the parents, URGENT that it could not wait for
    anybody: both with the reason.
    """

    NOBODY = ""
    REPRESENTATIVE = "representative"
    GUARDIANSHIP = "guardianship"
    URGENT = "urgent"


@dataclass(frozen=True, slots=True)
class StoodBy:
    """Who signed beside a minor, or why nobody did, as it is written down."""

    who: Beside = Beside.NOBODY
    name: str = ""
    reason: str = ""

    def check(self) -> None:
        """Raises InvalidInput: representative ``empty`` where somebody signs, else beside_reason ``empty``."""
        problems = {}
        if self.who in (Beside.REPRESENTATIVE, Beside.GUARDIANSHIP) and not self.name.strip():
            problems["representative"] = "empty"
        if self.who in (Beside.GUARDIANSHIP, Beside.URGENT) and not self.reason.strip():
            problems["beside_reason"] = "empty"
        if problems:
            raise InvalidInput(**problems)


class ConsentWithdrawn(ShelterError):
    """The person took their consent back: what they told is used no more."""

    def __init__(self, at: datetime) -> None:
        super().__init__("withdrawn")
        self.at = at


@dataclass(frozen=True, slots=True)
class Consent:
    """One signature: given or refused, with the text that was read to the person, in the language it was read in.

    ``form`` is the layout of the library and ``text`` every sentence of it as it was then. ``signed_by`` is who wrote
    it down; for a minor ``beside`` tells who stands beside them, ``representative`` the name of who signed there, and
    ``beside_reason`` why it was the authority, or nobody. ``organisation`` and ``help`` belong to a
    consent to help, one record an organisation. ``own_words`` is the reason of a refusal, often left empty.
    """

    id: ConsentId
    resident_id: ResidentId
    kind: ConsentKind
    given: bool
    at: datetime
    by: StaffId
    language: str
    form: str
    text: tuple[str, ...]
    interview_id: InterviewId | None = None
    representative: str = ""
    organisation: str = ""
    help: str = ""
    own_words: str = ""
    withdrawn_at: datetime | None = None
    withdrawn_by: StaffId | None = None
    withdrawal_words: str = ""
    beside: Beside = Beside.NOBODY
    beside_reason: str = ""
    version: int = 0

    def check(self, now: datetime) -> None:
        """Raises InvalidInput: at ``in_future``, language ``empty``, organisation ``empty`` (for help)."""
        problems = {}
        if self.at > now:
            problems["at"] = "in_future"
        if not self.language:
            problems["language"] = "empty"
        if self.kind is ConsentKind.HELP and not self.organisation.strip():
            problems["organisation"] = "empty"
        if problems:
            raise InvalidInput(**problems)

    def names(self, names: Iterable[str]) -> bool:
        """Whether it is a consent to the help of one of those who are called so."""
        return self.kind is ConsentKind.HELP and names_one_of(self.organisation, names)

    @property
    def stood_by(self) -> StoodBy:
        """Who stands beside a minor, as it is known now."""
        return StoodBy(self.beside, self.representative, self.beside_reason)

    def standing_by(self, known: StoodBy) -> Consent:
        """The consent with who stands beside the minor; raises InvalidInput where it is incomplete or not in force."""
        if not self.in_force:
            raise InvalidInput(consent="not_in_force")
        known.check()
        return replace(self, beside=known.who, representative=known.name.strip(), beside_reason=known.reason.strip())

    @property
    def in_force(self) -> bool:
        """Whether what it allows may still be done."""
        return self.given and self.withdrawn_at is None

    def withdrawn(self, at: datetime, by: StaffId, words: str) -> Consent:
        """The consent taken back at this moment; raises InvalidInput where there is nothing left to take back."""
        if not self.in_force:
            raise InvalidInput(consent="not_in_force")
        if at < self.at:
            raise InvalidInput(at="before_start")
        return replace(self, withdrawn_at=at, withdrawn_by=by, withdrawal_words=words.strip())
