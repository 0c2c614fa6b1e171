"""Who stands in for the coordinator of a story, in this file alone or in all of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from shelter_app.domain.covers import NewCover
from shelter_app.domain.ids import ResidentId, StaffId
from shelter_app.services import covers
from shelter_app.services.demo.moments import Moments
from shelter_app.services.session import Session


@dataclass(frozen=True, slots=True)
class CoverTold:
    """A cover as somebody gave it at one moment; ``stands_in`` is a login, without ``ends`` it lasts until ended."""

    at: str
    by: str
    stands_in: str
    begins: str
    ends: str = ""
    all_files: bool = False


def cover_act(
    told: CoverTold, days: Moments, staff_id: Callable[[str], StaffId]
) -> tuple[str, str, Callable[[ResidentId, Session], object]]:
    """What is given, as hour, login and the task that only lacks the file and the session."""

    def act(file: ResidentId, by: Session) -> None:
        away = by.store.residents.get(file).coordinator
        only = None if told.all_files else file
        new = NewCover(away, staff_id(told.stands_in), days.day(told.begins), days.day_or_none(told.ends), only)
        covers.give(new, by=by)

    return told.at, told.by, act
