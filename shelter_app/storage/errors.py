"""What can be wrong with the database file, told apart so that each gets its own sentence."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from shelter_app.domain.errors import ShelterError


class DatabaseMissing(ShelterError):
    """The header names a database file that is not there."""

    def __init__(self, path: Path) -> None:
        super().__init__("database missing")
        self.path = path


class DatabaseDamaged(ShelterError):
    """The file does not open with the right key or fails its checks; ``finding`` is a stable code of which check."""

    def __init__(self, finding: str) -> None:
        super().__init__(finding)
        self.finding = finding


class DatabaseNewer(ShelterError):
    """The file was written by a newer program; this one refuses to touch it."""

    def __init__(self, found: int, known: int) -> None:
        super().__init__(f"{found} > {known}")
        self.found = found
        self.known = known


class DatabaseBusy(ShelterError):
    """Another process has been writing for too long; nothing was changed, and the same can be tried again."""


class DatabaseOlder(ShelterError):
    """The file was written by an older program; the window brings it to this format, a command leaves it alone."""

    def __init__(self, found: int, known: int) -> None:
        super().__init__(f"{found} < {known}")
        self.found = found
        self.known = known


class RegistryOccupied(ShelterError):
    """Another window has the registry open: on ``computer`` (may be empty), ``since`` (may be unknown)."""

    def __init__(self, computer: str, since: datetime | None) -> None:
        super().__init__("occupied")
        self.computer = computer
        self.since = since


class DatabaseReadOnly(ShelterError):
    """The file or its folder cannot be written, or its disk takes nothing; nothing was saved."""


class DiskFull(ShelterError):
    """There is no room left on the disk; the change was refused as a whole and nothing was lost."""


class AuditLineUnreadable(ShelterError):
    """A line of the audit log holds values this program never writes: somebody changed the file by other means."""

    def __init__(self, seq: int) -> None:
        super().__init__(str(seq))
        self.seq = seq


class EngineTooOld(ShelterError):
    """The SQLite inside this program is older than the release that fixed a corruption fault; it will not be used."""

    def __init__(self, found: str, needed: str) -> None:
        super().__init__(f"{found} < {needed}")
        self.found = found
        self.needed = needed
