"""What must be known at the door: the nine fields of a quick admission, and everything that may be added at once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from shelter_app.domain import iin
from shelter_app.domain.care import Said
from shelter_app.domain.centre import CentreKind
from shelter_app.domain.dates import PartialDate
from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.identity_documents import IdentityDocument
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.names import Name, NameForm
from shelter_app.domain.people import AgeBasis, AgeClaim, NameRecord, Sex
from shelter_app.domain.profiles import YoungGround
from shelter_app.domain.stays import Belonging, Ground, Injury

INJURIES: Final = "injuries"
LIKENESS: Final = "likeness_undecided"
"""The fact that nobody said at the door whether a like file is about the same child."""
_STARTS: Final = {INJURIES: "injuries_seen", "urgent": "urgent_need_seen"}


def seen(health: tuple[str, ...]) -> tuple[str, ...]:
    """Which facts the visible health states, each of which may start duties of its own.

    Only the sign itself counts, not the list of injuries: that holds old scars as well, by which a child is known.
    """
    return tuple(event for sign, event in _STARTS.items() if sign in health)


@dataclass(frozen=True, slots=True)
class NewAdmission:
    """The form at the door; its constructor names every field that is missing, or wrong beyond doubt.

    ``same_as`` links a repeat admission to the file of the earlier stay, ``group_with`` a brother, sister or mother
    admitted in the same minute. ``kind`` is set where the place belongs to another sort of house than the centre itself
    and that sort's limit and rules hold. An unknown name, age or place is an answer; only an unasked one is missing.
    ``undecided`` are the numbers of files that may be about the same person and that nobody decided about at the door.
    ``young`` says why a child too young for the house is recorded all the same, ``young_reason`` in what circumstances.
    """

    names: tuple[NameRecord, ...]
    name_unknown: bool
    sex: Sex | None
    age: AgeClaim | None
    admitted_at: datetime
    brought_by: str
    brought_by_person: str
    found_where: str
    category: str
    ground: Ground
    health_seen: tuple[str, ...]
    health_note: str = ""
    more_age_claims: tuple[AgeClaim, ...] = ()
    age_basis: AgeBasis | None = None
    age_disputed: bool = False
    citizenships: tuple[str, ...] = ()
    legal_status: str = ""
    languages: tuple[str, ...] = ()
    iin: str = ""
    iin_absent_reason: str = ""
    documents: tuple[IdentityDocument, ...] = ()
    circumstances: str = ""
    story: str = ""
    room: str = ""
    bed: int = 0
    temperature: str = ""
    injuries: tuple[Injury, ...] = ()
    belongings: tuple[Belonging, ...] = ()
    without: tuple[str, ...] = ()
    risk: str = ""
    same_as: ResidentId | None = None
    group_with: ResidentId | None = None
    undecided: tuple[str, ...] = ()
    kind: CentreKind | None = None
    young: YoungGround | None = None
    young_reason: str = ""
    unaccompanied: Said = Said.NOT_ASKED
    without_care: Said = Said.NOT_ASKED

    def __post_init__(self) -> None:
        missing: dict[str, str] = {}
        if not self.name_unknown and not any(record.name.full for record in self.names):
            missing["name"] = "empty"
        if self.sex is None:
            missing["sex"] = "empty"
        if self.age is None:
            missing["age"] = "empty"
        for field_name in ("brought_by", "found_where", "category"):
            if not getattr(self, field_name).strip():
                missing[field_name] = "empty"
        if not self.ground.kind:
            missing["ground"] = "empty"
        if not self.health_seen and not self.health_note.strip():
            missing["health"] = "empty"
        if self.admitted_at.tzinfo is None:
            missing["admitted_at"] = "no_zone"
        if not iin.check(self.iin).ok:
            missing["iin"] = "check_digit"
        if missing:
            raise InvalidInput(**missing)

    def facts_seen(self) -> tuple[str, ...]:
        """The facts that start duties beside the admission itself, as event kinds."""
        young = (self.young.event,) if self.young else ()
        likeness = (LIKENESS,) if self.undecided else ()
        return (*seen(self.health_seen), *young, *likeness)

    def all_claims(self) -> tuple[AgeClaim, ...]:
        """Every statement about the birth date made at the door, the decisive one first."""
        first = (self.age,) if self.age else ()
        return (*first, *self.more_age_claims)


def names_of(**forms: str) -> tuple[NameRecord, ...]:
    """Name records from texts by form (ru, kk, latin, native, other); empty texts are left out."""
    return tuple(NameRecord(NameForm(form), Name.parse(text)) for form, text in forms.items() if text.strip())


def claim(born: PartialDate, basis: AgeBasis, on: date | None = None, note: str = "") -> AgeClaim:
    """A statement about the birth date, as the form at the door makes it."""
    return AgeClaim(basis, born, on, note)
