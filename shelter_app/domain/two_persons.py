"""What leaves the house with the names of several residents leaves by two people, one of whom may take lists out."""

from __future__ import annotations

from collections.abc import Iterable

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Can, StaffMember


class SecondPersonNeeded(ShelterError):
    """Several residents stand in one job and nobody else has agreed to it; nothing has left.

    ``reason`` is a code: ``missing`` (nobody was asked), ``same`` (that is whoever acts), ``gone`` (no member any
    more), ``one_time`` (their passphrase is one that others know), ``no_director`` (neither may take lists out).
    """

    def __init__(self, count: int, reason: str = "missing") -> None:
        super().__init__(reason)
        self.count = count
        self.reason = reason


def several(files: Iterable[ResidentId | None]) -> int:
    """How many residents a job names, where it names more than one; otherwise 0."""
    count = len({one for one in files if one is not None})
    return count if count > 1 else 0


def require_two(count: int, first: StaffMember, second: StaffMember | None) -> StaffMember:
    """The second person, where these two may let a job about several residents go. Raises SecondPersonNeeded."""
    if second is None or not second.active:
        raise SecondPersonNeeded(count, "gone")
    if second.id == first.id:
        raise SecondPersonNeeded(count, "same")
    if second.must_change:
        raise SecondPersonNeeded(count, "one_time")
    if not second.can(Can.PRINT_PAPER) or not (first.can(Can.EXPORT_LIST) or second.can(Can.EXPORT_LIST)):
        raise SecondPersonNeeded(count, "no_director")
    return second
