"""The slow part of a door in a worker: the secret store is asked, the key is turned, the file is looked through."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from shelter_app.domain.errors import ShelterError

if TYPE_CHECKING:
    from shelter_app.security.vault import Unlocked
    from shelter_app.services.place import Place
    from shelter_app.services.vault import Door


def turned(
    place: Place, login: str, passphrase: str, now: datetime, *, looks: bool
) -> tuple[Door, Unlocked, ShelterError | None]:
    """The open door, and what keeps the registry from being written where ``looks`` has found something.

    Raises what ``vault.knock`` and ``vault.turn`` name.
    """
    from shelter_app.services import reading, vault

    # Knocking asks the secret store, which may take seconds to answer.
    door = vault.knock(place)
    unlocked = vault.turn(door, login, passphrase, now=now)
    fault = reading.whole(door, unlocked) if looks else None
    if fault is None:
        vault.renew_wrap(door, unlocked, passphrase)
    return door, unlocked, fault
