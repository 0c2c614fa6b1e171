"""A list that leaves the registry as a file: who may, their passphrase again, and the line before it is written."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from shelter_app.domain.errors import InvalidInput, NotAllowed
from shelter_app.domain.ids import ResidentId, StaffId
from shelter_app.domain.staff import Can
from shelter_app.services import disclosures, two_persons
from shelter_app.services.place import Place
from shelter_app.services.session import Session, allowed
from shelter_app.services.two_persons import Second
from shelter_app.services.vault import disk_told, knock, turn
from shelter_app.sheets import writing
from shelter_app.sheets.tables import Printed


@dataclass(frozen=True, slots=True)
class Confirmed:
    """This member has typed the own passphrase again, for the one list that leaves with it.

    ``second`` is who agreed to it, where several residents stand on it.
    """

    staff_id: StaffId
    second: Second | None = None


@allowed(Can.EXPORT_LIST)
def confirm(passphrase: str, place: Place, *, by: Session) -> Confirmed:
    """Whether it is really this member who sits here; touches no table, so that it runs in a worker.

    A wrong one counts as a failed attempt like one at the door. Raises WrongPassphrase, TooSoon, PassphraseExpired.
    """
    with disk_told():
        turn(knock(place), by.staff.login, passphrase, now=by.now())
    return Confirmed(by.staff.id)


@allowed(Can.EXPORT_LIST)
def leaving(
    name: str, rows: int, reason: str, confirmed: Confirmed, concerns: Iterable[ResidentId] = (), to: str = "",
    *, among: int = 0, by: Session,
) -> None:  # fmt: skip
    """Writes down that a list leaves the house, before it does: which one by its code, how many rows, and why.

    ``concerns`` are those who stand on it: the log of what was told says so in the file of each, and that it rests on
    the decision of whoever may take a list out, for nobody asked all of them. ``to`` is who gets it. Where somebody
    chose the rows, ``among`` is how many there were to choose from.

    Raises InvalidInput without a reason (``reason``), with names and no recipient (``to``), NotAllowed where somebody
    else had confirmed, and SecondPersonNeeded where several residents stand on it and nobody else has agreed.
    """
    named = tuple(concerns)
    problems = {} if reason.strip() else {"reason": "empty"}
    if named and not to.strip():
        problems["to"] = "empty"
    if problems:
        raise InvalidInput(**problems)
    if confirmed.staff_id != by.staff.id:
        raise NotAllowed(Can.EXPORT_LIST.value)
    with by.store.transaction():
        two_persons.require(by, named, confirmed.second)
        by.looked(
            "list.exported", subject=f"{name} {rows}/{among}" if among else f"{name} {rows}", reason=reason.strip()
        )
        disclosures.of_list(by, name, named, reason, to, decided=True)


def as_file(printed: Printed) -> bytes:
    """The bytes of the .xlsx file; needs no registry, so that it can be made in a worker."""
    return writing.write(printed)


def file_name(name: str, day: date) -> str:
    """What the file is called: the kind of list and the day, never anybody's name or number."""
    return f"{name}-{day:%Y-%m-%d}.xlsx"
