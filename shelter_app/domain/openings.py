"""Opening a restricted file in an emergency by somebody who is not named for it: with a reason, for an hour, told."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from shelter_app.domain.errors import InvalidInput, ShelterError
from shelter_app.domain.ids import OpeningId, ResidentId, StaffId
from shelter_app.domain.staff import Can

LASTS: Final = timedelta(minutes=60)
"""How long an opening lasts (security decision 13)."""

FEWEST_LETTERS: Final = 15
"""A reason shorter than this tells a director nothing."""

LEAST_SORTS_OF_LETTERS: Final = 6
"""One letter or one short word typed again and again is no reason, however long it is."""

REVIEWED_WITHIN: Final = timedelta(days=7)
"""How soon somebody who answers for restricted files looks at an opening (security decision 13)."""

WRITABLE: Final = frozenset(
    {"note.written", "contact.forbidden", "contact.handover_refused", "opening.begun", "opening.ended", "opening.seen"}
)
"""What may be written into a file that is open by an emergency alone: what keeps the child safe tonight.

The rest of a file belongs to those who work on it (security decision 13); an opening lets somebody read it.
"""


IN_AN_OPENING: Final = frozenset(
    {
        Can.SEE_TODAY, Can.LIST_RESIDENTS, Can.SEE_SAFETY_CARD, Can.OPEN_FILE, Can.READ_RESTRICTED, Can.READ_MEDICAL,
        Can.READ_PLAN, Can.READ_AUDIT, Can.GIVE_MEDICINE, Can.OWN_ACCOUNT, Can.KEEP_DRAFT,
    }
)  # fmt: skip
"""The rights that hold in a file that is open by an emergency alone; the others would be refused at saving."""


class NoNeedToOpen(ShelterError):
    """The file is open to this member anyway."""


class AnotherIsOpen(ShelterError):
    """An emergency opens a single file: the other one is given up first."""

    def __init__(self, number: str) -> None:
        super().__init__("another file is open")
        self.number = number


class OwnOpening(ShelterError):
    """Whoever opened a file does not answer for having opened it."""


class OpenForReadingOnly(ShelterError):
    """The file is open by an emergency: it is read, only notes and prohibitions are written."""


class Need(StrEnum):
    """Why somebody who is not named has to read a restricted file now."""

    DANGER = "danger"
    HEALTH = "health"
    AT_THE_DOOR = "at_the_door"
    AUTHORITY = "authority"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Opening:
    """One opening: who, why, from when to when, and who of those who answer for the file has seen it since.

    It ends by itself at ``until``, or at ``ended_at`` where whoever opened it was done before.
    """

    id: OpeningId
    resident_id: ResidentId
    by: StaffId
    need: Need
    reason: str
    at: datetime
    until: datetime
    ended_at: datetime | None = None
    seen_by: StaffId | None = None
    seen_at: datetime | None = None
    remark: str = ""
    version: int = 0

    @classmethod
    def begun(
        cls, key: OpeningId, resident_id: ResidentId, by: StaffId, need: Need, reason: str, at: datetime
    ) -> Opening:
        """An opening that begins now; raises InvalidInput for a reason that says too little."""
        words = " ".join(reason.split())
        sorts = {letter for letter in words.casefold() if letter.isalpha()}
        if len(words) < FEWEST_LETTERS or len(sorts) < LEAST_SORTS_OF_LETTERS:
            raise InvalidInput(reason="short" if words else "empty")
        return cls(key, resident_id, by, need, words, at, at + LASTS)

    def lasts(self, now: datetime) -> bool:
        """Whether the file is open by it at this moment; a clock that was set back ends it as well."""
        return self.ended_at is None and self.at <= now < self.until

    def ended(self, now: datetime) -> Opening:
        """The opening given up before its time; one that is over stays as it is."""
        return replace(self, ended_at=now) if self.lasts(now) else self

    def seen(self, by: StaffId, at: datetime, remark: str = "") -> Opening:
        """The opening after somebody who answers for the file has looked at it; the first one stays.

        Raises OwnOpening for whoever opened it.
        """
        if by == self.by:
            raise OwnOpening
        return self if self.seen_at is not None else replace(self, seen_by=by, seen_at=at, remark=remark.strip())
