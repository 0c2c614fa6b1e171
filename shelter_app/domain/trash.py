"""What was entered by mistake and taken out of a file: kept whole, with who, when and why, until somebody wants it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from shelter_app.domain.errors import InvalidInput, ShelterError
from shelter_app.domain.ids import ResidentId, StaffId, TrashId


class RestsOnIt(ShelterError):
    """Something else rests on this record, so it cannot be taken out; ``reason`` is a code, ``count`` how many."""

    def __init__(self, reason: str, count: int = 1) -> None:
        super().__init__(reason)
        self.reason = reason
        self.count = count


@dataclass(frozen=True, slots=True)
class Part:
    """One object that was taken out, as JSON, with the name of the table it stood in."""

    table: str
    row: str


@dataclass(frozen=True, slots=True)
class Thrown:
    """One thing that was taken out of a file as a whole; ``parts`` begins with the thing itself."""

    id: TrashId
    resident_id: ResidentId
    kind: str
    parts: tuple[Part, ...]
    removed_at: datetime
    removed_by: StaffId
    reason: str
    restored_at: datetime | None = None
    restored_by: StaffId | None = None
    version: int = 0

    def __post_init__(self) -> None:
        if not self.reason.strip():
            raise InvalidInput(reason="empty")

    @property
    def there(self) -> bool:
        """True while it lies in the trash."""
        return self.restored_at is None

    def restored(self, at: datetime, by: StaffId) -> Thrown:
        """The line after the thing was put back; raises InvalidInput where it was before."""
        if not self.there:
            raise InvalidInput(trash="restored")
        return replace(self, restored_at=at, restored_by=by)
