"""Whether the second person of an act is another person: by whom and when their door was made, as the log says."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from shelter_app.domain.audit import AuditEntry
from shelter_app.domain.erasures import Erasure, NotApart
from shelter_app.domain.ids import StaffId
from shelter_app.services.session import Session

DOORS: Final = ("staff.added", "staff.reset")
"""Whoever does this knows a passphrase of the member: the one that was given, or the one-time one."""

RECOVERED: Final = "registry.recovered"
"""Whoever holds the recovery sheet gave a director's account another passphrase."""


def require_apart(by: Session, act: Erasure) -> None:
    """Raises NotApart where whoever proposed the act could have opened this member's door by a passphrase of theirs.

    That is so from the days of the profile before the proposal on, also by way of another account made for it.
    """
    if by.must_change or by.staff.must_change:
        raise NotApart
    days = by.profile.second_person_days
    since = act.proposed_at - timedelta(days=days)
    recovered = by.store.audit.seen_by(by.staff.id, RECOVERED, since)
    if recovered or by.staff.id in _opened_by(by, act.proposed_by, since):
        raise NotApart(days)


def _opened_by(by: Session, proposer: StaffId, since: datetime) -> set[StaffId]:
    """Whose doors this member, or an account that they could open, has made since then."""
    known, found = {proposer}, set[StaffId]()
    for line in by.store.audit.of_action(*DOORS, since=since):
        if line.staff_id in known:
            known.add(StaffId(int(line.subject)))
            found.add(StaffId(int(line.subject)))
    return found


def door_made(by: Session, member: StaffId | None, until: datetime) -> AuditEntry | None:
    """The last line until a moment that says who made this member's door; None for one that no line tells of."""
    if member is None:
        return None
    lines = [line for line in by.store.audit.of_action(*DOORS) if line.subject == str(member)]
    lines += [line for line in by.store.audit.of_action(RECOVERED) if line.staff_id == member]
    return max((line for line in lines if line.at <= until), key=lambda line: line.seq, default=None)
