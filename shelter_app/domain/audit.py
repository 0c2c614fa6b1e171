"""The audit chain: who did or saw what, each line hashed onto the one before and signed by the acting member."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from shelter_app.domain.ids import ResidentId, StaffId

GENESIS = bytes(32)

SETTLED: Final = "time.settled"
"""What a line is called by which a director says that the clock had been ahead: lines before it may be dated wrong."""


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One line of the log. It holds codes and ids, never names or the text of a note; times are UTC."""

    seq: int
    at: datetime
    staff_id: StaffId
    action: str
    subject: str = ""
    resident_id: ResidentId | None = None
    reason: str = ""
    detail: str = ""
    prev: bytes = GENESIS
    hash: bytes = b""
    signature: bytes = b""

    def payload(self) -> bytes:
        """The canonical bytes that are hashed and signed; any change of any field changes them."""
        fields = {
            "seq": self.seq,
            "at": self.at.isoformat(),
            "staff": self.staff_id,
            "action": self.action,
            "subject": self.subject,
            "resident": self.resident_id,
            "reason": self.reason,
            "detail": self.detail,
        }
        return json.dumps(fields, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()

    def digest(self) -> bytes:
        """SHA-256 over the previous hash and this line."""
        return hashlib.sha256(self.prev + self.payload()).digest()


@dataclass(frozen=True, slots=True)
class AuditHead:
    """The newest line: printed in every footer, so that paper can witness against a rewritten log."""

    seq: int
    hash: bytes

    @property
    def text(self) -> str:
        """First 16 hex digits of the hash and the sequence number, as printed."""
        return f"{self.hash[:8].hex()}-{self.seq}"


@dataclass(frozen=True, slots=True)
class AuditVerdict:
    """What checking the chain found; ``first_bad`` is the first sequence number that does not fit, or None."""

    checked: int
    first_bad: int | None = None
    problem: str = ""

    @property
    def good(self) -> bool:
        """True when every line follows from the one before and carries its author's signature."""
        return self.first_bad is None
