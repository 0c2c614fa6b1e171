"""What a document's module hands back: frozen facts, the number they are filed under, and what to warn of."""

from __future__ import annotations

from dataclasses import dataclass

from shelter_app.domain.ids import NeedsId, ReferralId, ResidentId
from shelter_app.domain.organisations import To
from shelter_app.domain.paper import DocumentNumber, OutgoingLetter


@dataclass(frozen=True, slots=True)
class Gathered:
    """The facts of one paper; ``warnings`` are codes, ``letter`` is its line in the outgoing register, if any.

    ``to`` is whom a letter goes to, ``referral_id`` the referral that it asks for, ``needs_id`` the assessment it
    shows, ``about`` what a decision to let it go all the same holds for. ``beside`` are the other files that stand on
    it, ``seen`` those of them that were read for it, and ``names`` everybody who is named on a list.
    """

    facts: object
    number: DocumentNumber
    warnings: tuple[str, ...] = ()
    letter: OutgoingLetter | None = None
    draft: bool = False
    to: To | None = None
    referral_id: ReferralId | None = None
    needs_id: NeedsId | None = None
    about: str = ""
    beside: tuple[ResidentId, ...] = ()
    seen: tuple[ResidentId, ...] = ()
    names: tuple[ResidentId, ...] = ()
