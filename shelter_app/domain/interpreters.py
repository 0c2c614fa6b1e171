"""The interpreters a centre may call, and what speaks against one of them in a given interview."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from shelter_app.domain.errors import InvalidInput, ShelterError
from shelter_app.domain.ids import InterpreterId, ResidentId, StaffId
from shelter_app.domain.journal import CaseEvent


class Relation(StrEnum):
    """How an interpreter stands to the person interviewed and to the body that interviews."""

    NONE = "none"
    FRIEND = "friend"
    RELATIVE = "relative"
    CO_APPLICANT = "co_applicant"
    EMPLOYEE = "employee"


DISQUALIFIED: Final = frozenset(Relation) - {Relation.NONE}
"""Whom the procedure never lets interpret (KZ 4.2); a profile says by a rule whether that stops an interview."""


REFUSED: Final = "interpreter_refused"
"""The fact that somebody was not let interpret: its subject is their id and the relation, its evidence their name."""


class Objection(StrEnum):
    """What speaks against an interpreter: RELATION disqualifies, NOT_BOUND waits for a signature, the rest is told."""

    RELATION = "relation"
    NOT_BOUND = "not_bound"
    OTHER_SEX = "other_sex"
    OTHER_LANGUAGE = "other_language"


class InterpreterRefused(ShelterError):
    """This interpreter may not take part, because of who they are to the person."""

    def __init__(self, relation: Relation) -> None:
        super().__init__(relation.value)
        self.relation = relation


@dataclass(frozen=True, slots=True)
class Refused:
    """Somebody who was not let interpret for a person, because of who they are; ``by`` is who had wanted to."""

    interpreter_id: InterpreterId
    name: str
    relation: Relation
    resident_id: ResidentId
    at: datetime
    by: StaffId

    @classmethod
    def of(cls, event: CaseEvent) -> Refused:
        """The refusal that a fact of the file tells."""
        number, _space, relation = event.subject.partition(" ")
        return cls(
            InterpreterId(int(number)), event.evidence, Relation(relation), event.resident_id, event.at, event.by
        )

    @property
    def subject(self) -> str:
        """How the fact names whom it is about and why."""
        return f"{self.interpreter_id} {self.relation.value}"


@dataclass(frozen=True, slots=True)
class Interpreter:
    """Somebody who interprets for the centre, whoever the person interviewed is.

    ``bound_until`` is the last day of a standing agreement not to disclose; one signed for a single interview stands
    with that interview. An ``employee`` works for the centre itself.
    """

    id: InterpreterId
    name: str
    languages: tuple[str, ...]
    sex: str = "u"
    organisation: str = ""
    phone: str = ""
    document: str = ""
    employee: bool = False
    bound_on: date | None = None
    bound_until: date | None = None
    active: bool = True
    note: str = ""
    version: int = 0

    def check(self) -> None:
        """Raises InvalidInput for what is missing or cannot be: name, languages, bound_until."""
        problems = {}
        if not self.name.strip():
            problems["name"] = "empty"
        if not self.languages:
            problems["languages"] = "empty"
        if self.bound_until is not None and (self.bound_on is None or self.bound_until < self.bound_on):
            problems["bound_until"] = "not_later"
        if problems:
            raise InvalidInput(**problems)

    def bound(self, day: date) -> bool:
        """Whether a standing agreement not to disclose covers this day."""
        return self.bound_on is not None and self.bound_until is not None and self.bound_on <= day <= self.bound_until


def objections(
    interpreter: Interpreter, relation: Relation, *, sex: str, language: str, day: date, signed: bool = False
) -> tuple[Objection, ...]:
    """Everything that speaks against this interpreter for somebody of that sex, in that language, on that day.

    ``signed`` says that an agreement for this one interview was signed. An unknown sex objects to nothing.
    """
    found = []
    if relation in DISQUALIFIED or interpreter.employee:
        found.append(Objection.RELATION)
    if not signed and not interpreter.bound(day):
        found.append(Objection.NOT_BOUND)
    if "u" not in (interpreter.sex, sex) and interpreter.sex != sex:
        found.append(Objection.OTHER_SEX)
    if language and language not in interpreter.languages:
        found.append(Objection.OTHER_LANGUAGE)
    return tuple(found)
