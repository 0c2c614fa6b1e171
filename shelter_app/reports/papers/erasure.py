"""The facts of the act that parts of a file were erased; the person is not named on it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from shelter_app.domain.erasures import Ground, Holding
from shelter_app.reports.data import Centre, Signer


@dataclass(frozen=True, slots=True, kw_only=True)
class ErasureAct:
    """What went by which clause, who proposed and confirmed it, what stays, and where it can still be found.

    ``deleted`` and ``emptied`` are rows, ``keys`` the sealed copies of the file's own key, ``scans`` scans and photos,
    ``words`` the lines of the log whose typed words went, ``prints`` the papers about the file that had left.
    ``door_made`` and ``door_maker`` tell when and by whom the account of whoever confirmed it was made.
    """

    centre: Centre
    file: str
    left: date
    grounds: tuple[Ground, ...]
    reason: str
    proposed_at: datetime
    proposer: Signer
    confirmed_at: datetime
    confirmer: Signer
    whole: bool
    deleted: int
    emptied: int
    keys: int
    scans: int
    words: int
    prints: int
    copies: tuple[Holding, ...]
    door_made: datetime | None = None
    door_maker: str = ""
