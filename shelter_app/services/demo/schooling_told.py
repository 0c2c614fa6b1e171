"""School and home in the stories, as somebody learned of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.schooling import Schooling
from shelter_app.services import schooling
from shelter_app.services.demo.stays_told import SchoolTold
from shelter_app.services.session import Session
from shelter_app.services.stays import current_stay

if TYPE_CHECKING:
    from collections.abc import Callable

    from shelter_app.services.demo.moments import Moments


def tell_schooling(file: Callable[[], ResidentId], told: SchoolTold, days: Moments, by: Session) -> None:
    """What the story says of the stay that lasts at that hour."""
    known = None
    if told.enrolled is not None:
        known = Schooling(told.enrolled, told.school, told.grade, days.day_or_none(told.since), told.reason)
    schooling.record(current_stay(by, file()), known, told.origin, by=by)
