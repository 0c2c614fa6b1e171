"""Why terms of the stories were missed, as far as somebody was asked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from shelter_app.domain.delays import LateBecause
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.structured import BadEntry
from shelter_app.services import delays
from shelter_app.services.session import Session


@dataclass(frozen=True, slots=True)
class DelayTold:
    """The cause of the latest missed term of one rule."""

    rule: str
    cause: str
    at: str
    by: str
    why: str = ""


def delay_act(told: DelayTold) -> tuple[str, str, Callable[[ResidentId, Session], object]]:
    """What is said, as hour, login and the task that only lacks the file and the session."""

    def act(file: ResidentId, by: Session) -> None:
        terms = [item for item in by.store.summaries.due_of(file, open_only=False) if item.code == told.rule]
        began = [item.started_at for item in terms if item.started_at is not None]
        if not began:
            raise BadEntry("rule", "unknown_reference", told.rule)
        delays.say_why(file, LateBecause(told.rule, max(began), told.cause, told.why), by=by)

    return told.at, told.by, act
