"""What a computer remembers of a registry: one that is older, or goes another way, contradicts it."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from shelter_app.domain.audit import AuditHead
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import StaffId


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where the registry stood when somebody left it: the key file's generation and the newest line of the audit.

    ``accepted`` where a director went on with an older copy: what was noted in the same place before counts no more.
    """

    vault_id: str
    generation: int
    seq: int
    head: bytes
    at: datetime
    staff_id: StaffId
    accepted: bool = False
    signature: bytes = b""

    def payload(self) -> bytes:
        """The canonical bytes that are signed."""
        return json.dumps(self._fields(), sort_keys=True, separators=(",", ":")).encode()

    def to_text(self) -> str:
        """One line of JSON."""
        return json.dumps(self._fields() | {"signature": self.signature.hex()}, sort_keys=True)

    def _fields(self) -> dict[str, object]:
        return {
            "v": 1,
            "vault": self.vault_id,
            "generation": self.generation,
            "seq": self.seq,
            "head": self.head.hex(),
            "at": self.at.isoformat(),
            "staff": self.staff_id,
            "accepted": self.accepted,
        }

    @classmethod
    def from_text(cls, text: str) -> Anchor | None:
        """The note of one line, or None for a torn or foreign one."""
        try:
            told = json.loads(text)
            at = datetime.fromisoformat(str(told["at"]))
            made = cls(
                str(told["vault"]), int(told["generation"]), int(told["seq"]), bytes.fromhex(told["head"]), at,
                StaffId(int(told["staff"])), bool(told["accepted"]), bytes.fromhex(told["signature"]),
            )  # fmt: skip
        except (ValueError, TypeError, KeyError, RecursionError):
            return None
        return made if at.tzinfo is not None else None


class OlderCopy(ShelterError):
    """The registry contradicts what this computer remembers of it; nothing was written.

    ``noted`` is the newest memory that does not fit, ``proved`` whether a member's signature stands under it;
    ``here`` is the newest line now, of ``here_at``, and ``generation`` that of the key file. ``rewritten`` where the
    registry is not shorter but goes another way. ``may_go_on`` for a member who may take it all the same.
    """

    def __init__(
        self, noted: Anchor, here: AuditHead, here_at: datetime | None, generation: int, *, proved: bool,
        may_go_on: bool,
    ) -> None:  # fmt: skip
        super().__init__(f"{noted.seq}, {noted.generation}; {here.seq}, {generation}")
        self.noted = noted
        self.here = here
        self.here_at = here_at
        self.generation = generation
        self.proved = proved
        self.may_go_on = may_go_on

    @property
    def rewritten(self) -> bool:
        """True where nothing is missing by number, and yet a line is not the one that was there."""
        return self.noted.seq <= self.here.seq and self.noted.generation <= self.generation


Fits = Callable[[Anchor], bool]


def contradiction(places: Sequence[Sequence[Anchor]], fits: Fits, proved: Fits) -> Anchor | None:
    """The newest note that the registry does not fit, or None.

    ``places`` are the notes of each place in the order in which they were written there. A note that nobody signed
    counts as well: only a signed acceptance makes a place forget what it held before.
    """
    wrong: list[Anchor] = []
    for notes in places:
        accepted = (number for number, one in enumerate(notes) if one.accepted and fits(one) and proved(one))
        begin = max(accepted, default=0)
        wrong += [one for one in notes[begin:] if not fits(one)]
    return max(wrong, key=lambda one: (one.seq, one.generation), default=None)
