"""The audit chain: who did or saw what, each line hashed onto the one before and signed by the acting member."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from shelter_app.domain.ids import ResidentId, StaffId

GENESIS = bytes(32)

SETTLED: Final = "time.settled"
"""What a line is called by which a director says that the clock had been ahead: lines before it may be dated wrong."""

ERASED: Final = "erasure.confirmed"
"""What a line is called by which a file was erased; its detail names the files whose typed words are gone."""


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One line of the log; times are UTC.

    ``action``, ``subject`` and ``detail`` hold codes, ids and numbers, never what somebody typed of a person: they are
    hashed as they are and stay. What somebody typed is the ``reason``, and of that only the commitment ``reason_hash``
    with ``salt`` is hashed and signed: the words can be erased with the file of a person, and the chain is proven as
    before.
    """

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
    salt: bytes = b""
    reason_hash: bytes = b""

    @property
    def commitment(self) -> bytes:
        """What stands for the typed words in the chain; empty where nothing was typed."""
        if not self.reason:
            return self.reason_hash
        return hashlib.sha256(self.salt + self.reason.encode()).digest()

    @property
    def words_erased(self) -> bool:
        """Whether words were typed here that are gone; only an erasure of the file takes them."""
        return not self.reason and bool(self.reason_hash)

    def bound(self, salt: bytes) -> AuditEntry:
        """The line with its words bound by a commitment that tells nothing of them once they are gone."""
        if not self.reason:
            return self
        salted = replace(self, salt=salt, reason_hash=b"")
        return replace(salted, reason_hash=salted.commitment)

    def payload(self) -> bytes:
        """The canonical bytes that are hashed and signed; any change of any field changes them."""
        fields = {
            "seq": self.seq,
            "at": self.at.isoformat(),
            "staff": self.staff_id,
            "action": self.action,
            "subject": self.subject,
            "resident": self.resident_id,
            "reason": self.commitment.hex(),
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
