"""The second person for what leaves with several residents on it: their own passphrase, and a line of the audit.

Whoever is forced to take files out gets one at a time; a director alone cannot take out the whole house either.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Can
from shelter_app.domain.two_persons import SecondPersonNeeded, require_two, several
from shelter_app.services.place import Place
from shelter_app.services.session import Session, allowed
from shelter_app.services.vault import disk_told, knock, turn


@dataclass(frozen=True, slots=True)
class Second:
    """Somebody who has typed their own login and passphrase for one job of somebody else."""

    slot_id: str


@allowed(Can.PRINT_PAPER)
def confirm(login: str, passphrase: str, place: Place, *, by: Session) -> Second:
    """Whether it is really this colleague who agrees; touches no table, so that it runs in a worker.

    A wrong passphrase counts as a failed attempt like one at the door. Raises SecondPersonNeeded (same, one_time),
    WrongPassphrase, TooSoon, PassphraseExpired, NoDatabaseKey.
    """
    if login.strip().casefold() == by.staff.login.casefold():
        raise SecondPersonNeeded(0, "same")
    with disk_told():
        unlocked = turn(knock(place), login, passphrase, now=by.now())
    if unlocked.must_change:
        raise SecondPersonNeeded(0, "one_time")
    return Second(unlocked.slot_id)


def require(by: Session, files: Iterable[ResidentId | None], second: Second | None) -> None:
    """Before anything leaves: a job about several residents has its second person, who is written down.

    Raises SecondPersonNeeded.
    """
    count = several(files)
    if not count:
        return
    if second is None:
        raise SecondPersonNeeded(count)
    found = next(iter(by.store.staff.all(slot_id=second.slot_id)), None)
    member = require_two(count, by.staff, found)
    by.looked("disclosure.agreed", subject=f"{member.id} {count}")
