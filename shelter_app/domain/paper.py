"""What was printed and sent: the register of prints with copy numbers, and the register of outgoing letters."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from shelter_app.domain.ids import PrintId, ResidentId, StaffId


@dataclass(frozen=True, slots=True)
class PrintRecord:
    """One printed or saved document; ``content_hash`` binds the record to exactly those pages."""

    id: PrintId
    document: str
    number: str
    language: str
    printed_at: datetime
    by: StaffId
    resident_id: ResidentId | None = None
    copy: int = 1
    pages: int = 0
    content_hash: str = ""
    way: str = "print"
    recipient: str = ""
    version: int = 0


@dataclass(frozen=True, slots=True)
class OutgoingLetter:
    """One line of the outgoing register; a letter closes its clock when it is marked as sent."""

    id: int
    number: str
    document: str
    resident_id: ResidentId
    addressee: str
    made_at: datetime
    by: StaffId
    sent_at: datetime | None = None
    sent_how: str = ""
    version: int = 0
