"""One step of a way that has to be gone to its end, such as a lock: what fails is logged and the next step follows."""

from __future__ import annotations

import logging
from collections.abc import Callable

from shelter_app import log
from shelter_app.domain.errors import ShelterError
from shelter_app.log import Event


def attempt(act: Callable[[], object], event: Event = Event.SAVE_REFUSED) -> bool:
    """Does it and says whether it worked; a refusal of the world is logged as `event`, a bug with its places."""
    try:
        act()
    except ShelterError as error:
        log.record(event, level=logging.WARNING, error=type(error))
    except Exception as error:  # noqa: BLE001  (a bug in one page must not leave the registry open)
        log.crash_report(type(error), error, error.__traceback__)
    else:
        return True
    return False
