"""In which language a paper is usually made: asked anew for every paper, never taken over from the one before."""

from __future__ import annotations

from typing import Final

from shelter_app.domain.stays import Discharge
from shelter_app.reports.catalogue import LETTERS, PAIR
from shelter_app.reports.data import ByLanguage
from shelter_app.services.session import Session

STATE_COUNTRY: Final = "KZ"
"""Where Kazakh is the language of the state; the papers know no other state language yet."""
_BOTH: Final = (
    "admission-act",
    "notice-guardianship",
    "notice-prosecutor",
    "handover-act",
    "referral-letter",
    "meeting-minutes",
    "stay-certificate",
    *LETTERS,
)
_OWN: Final = (
    "needs-assessment", "support-plan", "plan-package", "plan-package-minimum", "monitoring-sheet", "follow-up-report",
    "plan-decision",
)  # fmt: skip


def usual(document: str, *, by: Session, leaving: Discharge | None = None) -> tuple[str, ...]:
    """The languages of a paper before anybody chooses; decision 0006.

    Official papers are made in the language of the state: acts and letters side by side with Russian, the plan and the
    report alone. A letter to a body whose address the centre wrote in Kazakh only is Kazakh, an act that crosses the
    border is Russian. Empty for papers that stay in the house: they follow the screen of whoever prints them.
    """
    if document not in (*_BOTH, *_OWN):
        return ()
    if by.profile.country != STATE_COUNTRY:
        return ("ru",)
    if document in _OWN:
        return ("kk",)
    if document == "handover-act" and leaving is not None and leaving.country not in ("", by.profile.country):
        return ("ru",)
    to = addressee(document, by=by)
    return ("kk",) if to.kk and not to.ru else PAIR


def addressee(document: str, *, by: Session) -> ByLanguage:
    """To whom a letter is addressed in the settings of the centre; empty for other papers."""
    house = by.centre
    if document == "notice-prosecutor":
        return ByLanguage(kk=house.prosecutor_addressee_kk, ru=house.prosecutor_addressee_ru)
    if document == "notice-guardianship":
        return ByLanguage(kk=house.guardianship_addressee_kk, ru=house.guardianship_addressee_ru)
    return ByLanguage()
