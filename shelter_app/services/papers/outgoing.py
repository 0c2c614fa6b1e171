"""The outgoing register where it is asked what still lies here: letters with a number that were not marked as sent."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, Final

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.paper import OutgoingLetter
from shelter_app.domain.referrals import ReferralState
from shelter_app.domain.staff import Can
from shelter_app.domain.summaries import ResidentSummary
from shelter_app.reports.catalogue import OWN
from shelter_app.services.disclosures import REFERRAL_LETTER
from shelter_app.services.papers.notice import NOTICES
from shelter_app.services.session import Session, allowed
from shelter_app.services.visibility import granted

LETTERS: Final = frozenset({*NOTICES, REFERRAL_LETTER})
"""The papers that have a line in the outgoing register, beside those in the centre's own words."""


def is_letter(document: str) -> bool:
    """Whether a paper of this name has a line in the outgoing register."""
    return document in LETTERS or document.startswith(OWN)


@allowed(Can.OPEN_FILE)
def unsent(resident_id: ResidentId | None = None, *, by: Session) -> list[OutgoingLetter]:
    """Letters that have a number but were not marked as sent, of one file or of the house, oldest first.

    Restricted files are for their readers only. The letter of a referral that goes no further is waited for by nobody.
    """
    if resident_id is not None:
        by.file(resident_id)
    return unsent_for(by, resident_id)


def unsent_for(
    by: Session,
    resident_id: ResidentId | None = None,
    limit: int | None = None,
    mine: Collection[ResidentId] | None = None,
) -> list[OutgoingLetter]:
    """The first ``limit`` letters that :func:`unsent` tells of; nothing for a member who opens no files.

    ``mine`` are the restricted files of this member where the caller knows them already.
    """
    if not by.can(Can.OPEN_FILE):
        return []
    where: dict[str, Any] = {} if resident_id is None else {"resident_id": resident_id}
    waiting = [one for one in by.store.letters.all("made_at", sent_at=None, **where) if is_letter(one.document)]
    if any(one.document == REFERRAL_LETTER for one in waiting):
        stopped = {one.letter_id for one in by.store.referrals.all(state=ReferralState.STOPPED, **where)}
        waiting = [one for one in waiting if one.id not in stopped]
    lines = by.store.summaries.many({one.resident_id for one in waiting})
    named = granted(by) if mine is None else mine
    return [one for one in waiting if _readable(lines.get(one.resident_id), named)][:limit]


def _readable(line: ResidentSummary | None, named: Collection[ResidentId]) -> bool:
    return line is not None and (not line.restricted or line.resident_id in named)
