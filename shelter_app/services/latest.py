"""Who wrote something in a file last and when, for whoever finds that it moved on behind a form of theirs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Can
from shelter_app.services.session import Session, allowed


@dataclass(frozen=True, slots=True)
class Last:
    """Surname and initials of who changed it, and the moment."""

    author: str
    at: datetime


@allowed(Can.OPEN_FILE)
def change(resident_id: ResidentId, kinds: Sequence[str], subject: str = "", *, by: Session) -> Last | None:
    """The newest change of these kinds in a file that is open already, of one ``subject`` where the audit names it.

    ``kinds`` are beginnings of audit actions such as ``contact.``. None where nobody has changed anything.
    """
    by.file(resident_id)
    audit = by.store.audit
    line = (audit.newest_about(resident_id, kinds, subject) if subject else None) or audit.newest_about(
        resident_id, kinds
    )
    return None if line is None else Last(by.staff_name(line.staff_id), line.at.astimezone(by.tz))
