"""What is known of going to school during a stay, and of where home was: asked once the first days are over."""

from __future__ import annotations

from dataclasses import replace

from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.schooling import Schooling
from shelter_app.domain.staff import Can
from shelter_app.domain.statistics import ABROAD
from shelter_app.domain.stays import Stay
from shelter_app.services.session import Session, allowed


@allowed(Can.EDIT_FILE)
def record(stay: Stay, schooling: Schooling | None, origin: str, *, by: Session) -> Stay:
    """Stores both as they are now known; None and "" where nobody has asked, which statistics count apart.

    Raises InvalidInput: school ``empty``, reason ``empty``, since ``in_future``, origin ``unknown``; Stale.
    """
    stay = by.store.stays.unchanged(stay)
    by.file(stay.resident_id)
    if schooling is not None:
        schooling.check(by.today())
    if origin not in ("", ABROAD) and by.reference.list("region_kz").get(origin) is None:
        raise InvalidInput(origin="unknown")
    with by.change("stay.schooled", "residents", stay.resident_id) as change:
        change.subject = "" if schooling is None else "enrolled" if schooling.enrolled else "not_enrolled"
        return by.store.stays.save(replace(stay, schooling=schooling, origin=origin))
