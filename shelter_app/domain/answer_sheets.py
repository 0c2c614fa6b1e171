"""A form that is being answered: which edition of it, by whom, how far it has come, and when it was finished."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from shelter_app.domain.answers import Answer, by_key
from shelter_app.domain.errors import InvalidInput, ShelterError
from shelter_app.domain.ids import InterviewId, ResidentId, SheetId, StaffId
from shelter_app.domain.procedure_forms import FormLayout


class SheetFinished(ShelterError):
    """This form was finished: its answers stand as they were signed."""

    def __init__(self, at: datetime) -> None:
        super().__init__("finished")
        self.at = at


class QuestionsMissing(ShelterError):
    """The form cannot be finished without answers to these questions, which are named by their keys."""

    def __init__(self, keys: tuple[str, ...]) -> None:
        super().__init__(", ".join(keys))
        self.keys = keys


@dataclass(frozen=True, slots=True)
class Sheet:
    """One form about one person.

    ``form`` is its code in the profile, ``layout`` the form of the library, ``edition`` tells the wording of the
    questions apart from a later one. ``place`` is the question at which somebody left it. In a restricted file
    ``answers`` is empty and ``sealed`` holds them.
    """

    id: SheetId
    resident_id: ResidentId
    form: str
    layout: str
    edition: str
    begun_at: datetime
    by: StaffId
    interview_id: InterviewId | None = None
    answers: tuple[Answer, ...] = ()
    place: str = ""
    saved_at: datetime | None = None
    finished_at: datetime | None = None
    finished_by: StaffId | None = None
    sealed: bytes = b""
    version: int = 0

    def require_open(self) -> None:
        """Raises SheetFinished where it was finished."""
        if self.finished_at is not None:
            raise SheetFinished(self.finished_at)

    def answered(self, given: Iterable[Answer], cleared: Iterable[str], at: datetime, place: str) -> Sheet:
        """The same with these answers in the place of those before, and without those taken back."""
        self.require_open()
        known = by_key(self.answers)
        known.update(by_key(given))
        for key in cleared:
            known.pop(key, None)
        return replace(self, answers=tuple(known.values()), saved_at=at, place=place)

    def finished(self, at: datetime, by: StaffId) -> Sheet:
        """The same as it was signed."""
        self.require_open()
        return replace(self, finished_at=at, finished_by=by)

    def reopened(self) -> Sheet:
        """The same open again, to be corrected; raises InvalidInput where it is open."""
        if self.finished_at is None:
            raise InvalidInput(sheet="open")
        return replace(self, finished_at=None, finished_by=None)


def edition(form: FormLayout) -> str:
    """A short text that changes with every word of a form: answers say to which questions they were given."""
    return hashlib.sha256("\x1f".join((form.code, *form.words())).encode()).hexdigest()[:16]
