"""What left the house about somebody: what, to whom, why, on what basis, how, and who explained it to the person."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.ids import ConsentId, DisclosureId, OrganisationId, ResidentId, StaffId


class Basis(StrEnum):
    """Why it may be told. DECISION: a director decided otherwise; NOT_SAID: nobody has said, which is no basis."""

    CONSENT = "consent"
    LAW = "law"
    DECISION = "decision"
    NOT_SAID = "not_said"


class Source(StrEnum):
    """Who wrote the line: staff by hand, or the step by which it left."""

    HAND = "hand"
    LETTER = "letter"
    REFERRAL = "referral"
    LIST = "list"
    PACKAGE = "package"


@dataclass(frozen=True, slots=True)
class DisclosureForm:
    """What was told without a paper, such as on the telephone; its constructor names what is missing.

    ``clause`` cites the law where that is the basis, else the consent or the reason of the decision. ``explained_by``
    is who told the person that it would be told, empty while nobody has.
    """

    at: datetime
    what: str
    to: str
    why: str
    basis: Basis
    clause: str = ""
    how: str = ""
    explained_by: str = ""
    organisation_id: OrganisationId | None = None

    def __post_init__(self) -> None:
        problems = {name: "empty" for name in ("what", "to", "why") if not getattr(self, name).strip()}
        if self.basis is not Basis.CONSENT and self.basis is not Basis.NOT_SAID and not self.clause.strip():
            problems["clause"] = "empty"
        if problems:
            raise InvalidInput(**problems)


@dataclass(frozen=True, slots=True)
class Disclosure:
    """One line of the log. It is never changed: one written by mistake is struck out, and stays to be read.

    Who explained to the person what was told may follow, once.

    ``document`` and ``number`` name the paper with which it went, ``consent_id`` the consent that allowed it. The
    clause of a letter that the law asks for is the code of its rule. A list with many names is one line: it belongs to
    no file and ``concerns`` all who stand on it.
    """

    id: DisclosureId
    resident_id: ResidentId | None
    at: datetime
    by: StaffId
    written_at: datetime
    what: str
    to: str
    why: str
    basis: Basis
    clause: str = ""
    how: str = ""
    explained_by: str = ""
    source: Source = Source.HAND
    document: str = ""
    number: str = ""
    organisation_id: OrganisationId | None = None
    consent_id: ConsentId | None = None
    struck: str = ""
    concerns: tuple[ResidentId, ...] = ()
    version: int = 0

    def struck_out(self, reason: str) -> Disclosure:
        """The line taken back with the reason; raises InvalidInput (reason; source for what a paper proves)."""
        problems = {} if reason.strip() else {"reason": "empty"}
        if self.source is not Source.HAND:
            problems["source"] = "automatic"
        if self.struck:
            problems["struck"] = "already"
        if problems:
            raise InvalidInput(**problems)
        return replace(self, struck=reason.strip())

    @property
    def unexplained(self) -> bool:
        """True where something was told and nobody has explained that to the person, as far as it is written down."""
        return not self.struck and not self.explained_by

    def explained(self, who: str) -> Disclosure:
        """The line with who explained it to the person afterwards; written once. Raises InvalidInput."""
        if not who.strip():
            raise InvalidInput(explained_by="empty")
        if not self.unexplained:
            raise InvalidInput(explained_by="written")
        return replace(self, explained_by=who.strip())

    def not_told(self, reason: str) -> Disclosure:
        """The line of a paper or file that never left after all, taken back with the reason."""
        return replace(self, struck=reason.strip())
