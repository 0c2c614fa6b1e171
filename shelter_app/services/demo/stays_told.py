"""What the stories say of one stay: the door, the duties done, whereabouts, leaving and the follow-up after it."""

from __future__ import annotations

from dataclasses import dataclass

from shelter_app.domain.care import Said
from shelter_app.domain.centre import CentreKind
from shelter_app.domain.follow_ups import Answer, Outcome
from shelter_app.domain.stays import Belonging, Injury, Presence


@dataclass(frozen=True, slots=True)
class GroundSaid:
    """The founding document; ``arrived`` is set where it was still to follow at the door."""

    kind: str
    number: str = ""
    issuer: str = ""
    issued: str = ""
    arrived: str = ""
    arrived_by: str = "caseworker"


@dataclass(frozen=True, slots=True)
class Done:
    """A duty that was done, with its proof; an assessment has its result as well."""

    do: str
    at: str
    by: str
    proof: str
    result: str = ""


@dataclass(frozen=True, slots=True)
class Fulfilled:
    """When one of the standing duties was done for this stay."""

    duty: str
    at: str
    proof: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Hospital, leave and return."""

    at: str
    by: str
    presence: Presence
    note: str
    until: str = ""
    where: str = ""
    with_whom: str = ""
    with_staff: bool = False
    agreed_by: str = ""
    looks: str = ""


@dataclass(frozen=True, slots=True)
class StageDone:
    """The result of one follow-up stage."""

    stage: int
    at: str
    by: str
    outcome: Outcome
    kind: str = ""
    with_whom: str = ""
    place: str = ""
    home: Answer | None = None
    school: Answer | None = None
    health: Answer | None = None
    documents: Answer | None = None
    safety: Answer | None = None
    work_signs: Answer | None = None
    child_words: str = ""
    note: str = ""
    next_step: str = ""


@dataclass(frozen=True, slots=True)
class Arranged:
    """A stage that will be done in another way than the route's usual one."""

    stage: int
    at: str
    by: str
    kind: str


@dataclass(frozen=True, slots=True)
class Leaving:
    """How the stay ended and how the centre keeps in touch; ``contact`` names the contact who collects.

    ``carried_by`` takes over every measure of the plan that was still open; without it the leaving carried it out.
    """

    at: str
    by: str
    route: str
    receiver: str = ""
    receiver_document: str = ""
    receiver_relation: str = ""
    contact: str = ""
    ground: str = ""
    country: str = ""
    region: str = ""
    address: str = ""
    phone: str = ""
    safe_contact: str = ""
    escort: str = ""
    travel: str = ""
    financing: str = ""
    health: str = ""
    dissent: str = ""
    note: str = ""
    carried_by: str = ""
    follow_ups: tuple[StageDone, ...] = ()
    arranged: tuple[Arranged, ...] = ()


@dataclass(frozen=True, slots=True)
class SchoolTold:
    """What was learned of school and home; without ``enrolled`` of the home alone."""

    at: str
    by: str
    origin: str = ""
    enrolled: bool | None = None
    school: str = ""
    grade: str = ""
    since: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class StayTold:
    """One stay from the door to the door."""

    admitted: str
    by: str
    brought_by: str
    brought_by_person: str
    place: str
    category: str
    ground: GroundSaid
    health_seen: tuple[str, ...]
    room: str
    kind: CentreKind | None = None
    story: str = ""
    circumstances: str = ""
    health_note: str = ""
    temperature: str = ""
    injuries: tuple[Injury, ...] = ()
    belongings: tuple[Belonging, ...] = ()
    risk: str = ""
    duties: tuple[Fulfilled, ...] = ()
    events: tuple[Done, ...] = ()
    presence: tuple[Whereabouts, ...] = ()
    left: Leaving | None = None
    schooling: SchoolTold | None = None
    unaccompanied: Said = Said.NOT_ASKED
    without_care: Said = Said.NOT_ASKED


def checklist(told: StageDone) -> tuple[tuple[str, Answer], ...]:
    """What was asked at a stage of the follow-up, with the answers that came."""
    asked: dict[str, Answer | None] = {
        "home": told.home, "school": told.school, "health": told.health, "documents": told.documents,
        "safety": told.safety, "work_signs": told.work_signs,
    }  # fmt: skip
    return tuple((question, answer) for question, answer in asked.items() if answer is not None)
