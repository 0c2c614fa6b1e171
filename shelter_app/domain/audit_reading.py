"""What somebody looks for in the audit: who, which file, what kind of deed, from which day to which."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from shelter_app.domain.audit import AuditEntry
from shelter_app.domain.ids import ResidentId, StaffId


class AuditKind(StrEnum):
    """The kinds by which lines are looked for; every action is of exactly one."""

    DOOR = "door"
    LOOKED = "looked"
    LEFT_HOUSE = "left_house"
    ACCESS = "access"
    RULES = "rules"
    CHANGED = "changed"


_WHOLE: Final = {
    "search": AuditKind.LOOKED,
    "contacts.offered": AuditKind.LOOKED,
    "file.compared": AuditKind.LOOKED,
    "register.compared": AuditKind.LOOKED,
    "case.opened": AuditKind.LOOKED,
    "package.opened": AuditKind.LOOKED,
    "list.exported": AuditKind.LEFT_HOUSE,
    "list.opened": AuditKind.LOOKED,
    "calendar.exported": AuditKind.LEFT_HOUSE,
    "audit.exported": AuditKind.LEFT_HOUSE,
    "audit.read": AuditKind.LOOKED,
    "paper.printed": AuditKind.LEFT_HOUSE,
    "paper.saved": AuditKind.LEFT_HOUSE,
    "package.sent": AuditKind.LEFT_HOUSE,
    "case.handed_on": AuditKind.LEFT_HOUSE,
    "letter.sent": AuditKind.LEFT_HOUSE,
    "file.opened": AuditKind.LOOKED,
    "file.rekeyed": AuditKind.ACCESS,
    "file.restricted": AuditKind.ACCESS,
    "locked": AuditKind.DOOR,
    "centre.edited": AuditKind.RULES,
}
_BY_NOUN: Final = {
    "login": AuditKind.DOOR,
    "logout": AuditKind.DOOR,
    "passphrase": AuditKind.DOOR,
    "registry": AuditKind.DOOR,
    "header": AuditKind.DOOR,
    "sheet": AuditKind.DOOR,
    "backup": AuditKind.DOOR,
    "time": AuditKind.DOOR,
    "disclosure": AuditKind.LEFT_HOUSE,
    "staff": AuditKind.ACCESS,
    "opening": AuditKind.ACCESS,
    "cover": AuditKind.ACCESS,
    "browsing": AuditKind.ACCESS,
    "partner": AuditKind.ACCESS,
    "post": AuditKind.ACCESS,
    "rules": AuditKind.RULES,
    "retention": AuditKind.RULES,
    "clock": AuditKind.RULES,
    "guard": AuditKind.RULES,
    "route": AuditKind.RULES,
    "reference": AuditKind.RULES,
    "letter_template": AuditKind.RULES,
}


def kind_of(action: str) -> AuditKind:
    """The kind of a deed; whatever nobody has sorted changed something."""
    if action in _WHOLE:
        return _WHOLE[action]
    noun, _, verb = action.partition(".")
    if verb == "viewed":
        return AuditKind.LOOKED
    return _BY_NOUN.get(noun, AuditKind.CHANGED)


@dataclass(frozen=True, slots=True)
class AuditWanted:
    """Which lines are wanted; what is not said is no condition. ``until`` is the first moment that is too late."""

    staff_id: StaffId | None = None
    resident_id: ResidentId | None = None
    kind: AuditKind | None = None
    since: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class AuditReading:
    """One reading that was written down: what is wanted, and the line up to which it goes."""

    wanted: AuditWanted
    head: int


@dataclass(frozen=True, slots=True)
class AuditLine:
    """A line with the number of the file it concerns; never a name, because some of the files are restricted."""

    entry: AuditEntry
    number: str = ""


@dataclass(frozen=True, slots=True)
class AuditPage:
    """The next lines of a reading, newest first; ``more`` where older ones follow."""

    lines: tuple[AuditLine, ...]
    more: bool
