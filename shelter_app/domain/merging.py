"""Two files of one person become one: what both say, what only one of them can say, and what speaks against it.

Nothing is lost: what the file that stays cannot hold is put aside in the record of the merging, with which the two are
separated again at any time.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any, TypeVar

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.health import Allergies, HealthCard
from shelter_app.domain.identity_documents import IdentityDocument
from shelter_app.domain.ids import IdentityDocumentId, MergeId, ResidentId, StaffId
from shelter_app.domain.likeness import another_given_name
from shelter_app.domain.names import NameForm
from shelter_app.domain.people import NameRecord, Person, Sex
from shelter_app.domain.residents import Resident
from shelter_app.domain.stays import Presence, Stay
from shelter_app.domain.support_plans import PlanStatus, SupportPlan

T = TypeVar("T", bound=Any)
FROZEN_PLANS = frozenset({PlanStatus.APPROVED, PlanStatus.SUPERSEDED, PlanStatus.CLOSED})
"""Plans that were signed: they cannot be moved to another file, not even by a director."""


class Side(StrEnum):
    """Whose fact: of the file that stays, or of the one that goes away."""

    KEPT = "kept"
    GONE = "gone"


class Obstruction(StrEnum):
    """Why these two files cannot become one in this direction; some of them vanish when the other number stays."""

    SAME_FILE = "same_file"
    GONE_RESTRICTED = "gone_restricted"
    BOTH_RESTRICTED = "both_restricted"
    GONE_PLAN_SIGNED = "gone_plan_signed"
    BOTH_PLANS_SIGNED = "both_plans_signed"
    GONE_IS_HERE = "gone_is_here"
    GONE_IS_AWAY = "gone_is_away"
    ERASURE_WAITS = "erasure_waits"


class Doubt(StrEnum):
    """What makes it likely that these are two people, or that the result needs a look; nothing of it forbids."""

    TWINS = "twins"
    SIBLINGS = "siblings"
    OTHER_SEX = "other_sex"
    OTHER_BIRTH = "other_birth"
    OTHER_CITIZENSHIP = "other_citizenship"
    OTHER_IIN = "other_iin"
    BOTH_HERE = "both_here"
    STAYS_OVERLAP = "stays_overlap"
    KEPT_RESTRICTED = "kept_restricted"
    PLANS_RENUMBERED = "plans_renumbered"


class CannotMerge(ShelterError):
    """These two files cannot become one like this."""

    def __init__(self, obstruction: Obstruction) -> None:
        super().__init__(obstruction.value)
        self.obstruction = obstruction


class FileMerged(ShelterError):
    """This file went into another one, whose id and number are told; nothing is written or read here any more."""

    def __init__(self, kept: ResidentId, number: str) -> None:
        super().__init__("merged")
        self.kept = kept
        self.number = number


@dataclass(frozen=True, slots=True)
class Moved:
    """One row that went along; ``was`` holds the columns that were changed for that, as they were stored before."""

    table: str
    id: int
    was: dict[str, int | str | None]


@dataclass(frozen=True, slots=True)
class Aside:
    """One object that the file that stays cannot hold, such as a stay of the same nights; ``row`` is its JSON."""

    table: str
    row: str


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of one person in one file, apart from everything that has a row of its own."""

    file: Resident
    person: Person
    card: HealthCard | None = None


@dataclass(frozen=True, slots=True)
class Merge:
    """The durable record of one merging: who, when, why, and all that separating needs.

    ``before`` and ``after`` are the file that stays, ``away`` is the file that went away, as it was.
    """

    id: MergeId
    kept: ResidentId
    gone: ResidentId
    at: datetime
    by: StaffId
    reason: str
    before: Facts
    after: Facts
    away: Facts
    moved: tuple[Moved, ...] = ()
    aside: tuple[Aside, ...] = ()
    separated_at: datetime | None = None
    separated_by: StaffId | None = None
    separation_reason: str = ""
    version: int = 0

    @property
    def holds(self) -> bool:
        """True until the files were separated again."""
        return self.separated_at is None


@dataclass(frozen=True, slots=True)
class Candidate:
    """One of the two files as far as the decision needs it."""

    facts: Facts
    stays: tuple[Stay, ...]
    plans: tuple[SupportPlan, ...] = ()
    erasure_waits: bool = False
    """Whether somebody proposed to erase it, and nobody has decided yet: the act names what was in this file alone."""

    @property
    def here(self) -> bool:
        """True where a stay of this file lasts."""
        return any(stay.discharge is None for stay in self.stays)

    @property
    def signed(self) -> bool:
        """True where a plan of this file can no longer be moved."""
        return any(plan.status in FROZEN_PLANS for plan in self.plans)


_NAME = "name_"
CHOSEN_OF_FILE = ("coordinator", "risk", "group_id")
CHOSEN_OF_PERSON = ("sex", "legal_status", "iin", "iin_absent_reason")


def differing(kept: Facts, gone: Facts) -> tuple[str, ...]:
    """Codes of the facts that both files know, each in another way: a person chooses one of the two.

    A name in one writing is ``name_ru`` and so on, ``born`` is the statement about the age that decides.
    """
    found = [
        f"{_NAME}{form.value}"
        for form in NameForm
        if _written(kept, form) and _written(gone, form) and _written(kept, form) != _written(gone, form)
    ]
    if kept.person.born and gone.person.born and kept.person.born != gone.person.born:
        found.append("born")
    pairs = {name: (getattr(kept.person, name), getattr(gone.person, name)) for name in CHOSEN_OF_PERSON}
    pairs |= {name: (getattr(kept.file, name), getattr(gone.file, name)) for name in CHOSEN_OF_FILE}
    return (*found, *(name for name, (a, b) in pairs.items() if _known(a) and _known(b) and a != b))


def _written(facts: Facts, form: NameForm) -> str:
    return facts.person.written(form)


def _known(value: object) -> bool:
    return value not in (None, "", Sex.UNKNOWN)


def obstruction(kept: Candidate, gone: Candidate) -> Obstruction | None:
    """What forbids this merging, the most lasting reason first; None where nothing does."""
    if kept.facts.file.id == gone.facts.file.id:
        return Obstruction.SAME_FILE
    if gone.facts.file.restricted:
        return Obstruction.BOTH_RESTRICTED if kept.facts.file.restricted else Obstruction.GONE_RESTRICTED
    if gone.signed:
        return Obstruction.BOTH_PLANS_SIGNED if kept.signed else Obstruction.GONE_PLAN_SIGNED
    _moving, aside = split(kept.stays, gone.stays)
    if not kept.here and any(stay.discharge is None for stay, _same in aside):
        return Obstruction.GONE_IS_HERE
    if any(_away(stay) and same.presence is Presence.PRESENT for stay, same in aside):
        # The absence would be put aside with its stay, and nobody would look for the child any more.
        return Obstruction.GONE_IS_AWAY
    if kept.erasure_waits or gone.erasure_waits:
        return Obstruction.ERASURE_WAITS
    return None


def _away(stay: Stay) -> bool:
    return stay.presence not in (Presence.PRESENT, Presence.LEFT)


def doubts(kept: Candidate, gone: Candidate) -> tuple[Doubt, ...]:
    """What somebody must have read before these two become one, the gravest first."""
    one, other = kept.facts.person, gone.facts.person
    group = kept.facts.file.group_id
    told = {
        Doubt.TWINS: _twins(one, other),
        Doubt.SIBLINGS: group is not None and group == gone.facts.file.group_id,
        Doubt.OTHER_SEX: "sex" in differing(kept.facts, gone.facts),
        Doubt.OTHER_IIN: "iin" in differing(kept.facts, gone.facts),
        Doubt.OTHER_BIRTH: bool(one.born and other.born) and not one.born.may_be(other.born),
        Doubt.OTHER_CITIZENSHIP: _known_otherwise(one.citizenships, other.citizenships),
        Doubt.BOTH_HERE: kept.here and gone.here,
        Doubt.STAYS_OVERLAP: bool(split(kept.stays, gone.stays)[1]),
        Doubt.KEPT_RESTRICTED: kept.facts.file.restricted,
        Doubt.PLANS_RENUMBERED: bool(kept.plans and gone.plans) and not gone.signed,
    }
    return tuple(doubt for doubt, true in told.items() if true)


def _known_otherwise(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    return bool(one and other) and {*one} != {*other}


def _twins(one: Person, other: Person) -> bool:
    """Born on one day into one family under different given names."""
    names = [(a.name, b.name) for a in one.names for b in other.names if a.form is b.form]
    same_day = one.born.exact is not None and one.born.exact == other.born.exact
    return same_day and bool(names) and all(another_given_name(a, b) for a, b in names)


def split(kept: Sequence[Stay], gone: Sequence[Stay]) -> tuple[list[Stay], list[tuple[Stay, Stay]]]:
    """The stays that go along, and those of nights that the other file counts already, each with the stay it repeats.

    A child sleeps in one bed: what both files say about the same nights is counted once.
    """
    moving: list[Stay] = []
    aside: list[tuple[Stay, Stay]] = []
    for stay in gone:
        same = next((one for one in kept if _overlap(one, stay)), None)
        if same is None:
            moving.append(stay)
        else:
            aside.append((stay, same))
    return moving, aside


def _overlap(a: Stay, b: Stay) -> bool:
    return (a.ended_at is None or b.admitted_at < a.ended_at) and (b.ended_at is None or a.admitted_at < b.ended_at)


def merged(
    kept: Facts, gone: Facts, choices: Mapping[str, Side], stays: Iterable[Stay], today: date
) -> tuple[Facts, dict[IdentityDocumentId, IdentityDocumentId]]:
    """The file that stays with everything both know, and which papers of the other are the same as one of its own.

    ``choices`` decides the :func:`differing` facts; without a choice the file that stays is right. ``stays`` are all
    stays of the file afterwards: whether the case is open follows from the last one. What warns is kept from both:
    alerts, allergies, a disputed age.
    """
    person, same = joined_person(kept.person, gone.person, choices, today)
    file = _file(kept.file, gone.file, choices, stays)
    return Facts(file, person, _card(kept, gone.card)), same


def joined_person(
    kept: Person, gone: Person, choices: Mapping[str, Side], today: date
) -> tuple[Person, dict[IdentityDocumentId, IdentityDocumentId]]:
    """Who somebody is by both, and which papers of the other are the same as one of its own; see :func:`merged`."""
    papers, same = _papers(kept.documents, gone.documents)
    theirs = choices.get("born") is Side.GONE or not kept.age_claims
    number = _chosen("iin", kept, gone, choices)
    claims = (*kept.age_claims, *(one for one in gone.age_claims if one not in kept.age_claims))
    basis = gone.born_basis if theirs else kept.born_basis
    if theirs:
        # The last statement of a basis decides, so those of the file that was chosen stand last.
        claims = (*(one for one in kept.age_claims if one not in gone.age_claims), *gone.age_claims)
    elif basis is not None:
        claims = (*(one for one in gone.age_claims if one not in kept.age_claims), *kept.age_claims)
    person = replace(
        kept,
        names=_names(kept, gone, choices, today),
        sex=_chosen("sex", kept, gone, choices),
        age_claims=claims,
        age_basis=basis if gone.age_claims else kept.age_basis,
        age_disputed=kept.age_disputed or gone.age_disputed,
        citizenships=_both(kept.citizenships, gone.citizenships),
        legal_status=_chosen("legal_status", kept, gone, choices),
        languages=_both(kept.languages, gone.languages),
        iin=number,
        iin_absent_reason="" if number else _chosen("iin_absent_reason", kept, gone, choices),
        documents=papers,
        name_unknown=kept.name_unknown and gone.name_unknown,
    )
    return person, same


def _names(kept: Person, gone: Person, choices: Mapping[str, Side], today: date) -> tuple[NameRecord, ...]:
    """Every spelling of both; of two in one writing the chosen one is shown, the other is history and still found."""
    found = list(kept.names)
    for record in gone.names:
        if any(one.form is record.form and one.name == record.name for one in found):
            continue
        rival = next((one for one in found if one.current and record.current and one.form is record.form), None)
        if rival is None:
            found.append(record)
        elif choices.get(f"{_NAME}{record.form.value}") is Side.GONE:
            found[found.index(rival)] = replace(rival, current=False, until=today)
            found.append(record)
        else:
            found.append(replace(record, current=False, until=today))
    return tuple(found)


def _papers(
    kept: tuple[IdentityDocument, ...], gone: tuple[IdentityDocument, ...]
) -> tuple[tuple[IdentityDocument, ...], dict[IdentityDocumentId, IdentityDocumentId]]:
    papers, same = list(kept), dict[IdentityDocumentId, IdentityDocumentId]()
    for paper in gone:
        twin = next((one for one in kept if one == paper), None)
        if twin is None:
            papers.append(paper)
        else:
            same[paper.id] = twin.id
    return tuple(papers), same


def _file(kept: Resident, gone: Resident, choices: Mapping[str, Side], stays: Iterable[Stay]) -> Resident:
    last = max(stays, key=lambda stay: stay.admitted_at)
    newest = gone if last.resident_id == gone.id else kept
    told = [text for text in (kept.story, gone.story) if text]
    return replace(
        kept,
        opened_at=min(kept.opened_at, gone.opened_at),
        status=newest.status,
        close_reason=newest.close_reason,
        coordinator=_chosen("coordinator", kept, gone, choices),
        risk=_chosen("risk", kept, gone, choices),
        group_id=_chosen("group_id", kept, gone, choices),
        alerts=_both(kept.alerts, gone.alerts),
        story="\n\n".join(dict.fromkeys(told)),
    )


def _card(kept: Facts, other: HealthCard | None) -> HealthCard | None:
    if other is None:
        return kept.card
    return replace(other, id=kept.file.id, version=0) if kept.card is None else joined_card(kept.card, other)


def joined_card(own: HealthCard, other: HealthCard) -> HealthCard:
    """What every shift must know, from both: an allergy that one names is known, whatever the other says."""
    reacts_to = _both(own.reacts_to, other.reacts_to)
    asked = own.allergies if own.allergies is not Allergies.NOT_ASKED else other.allergies
    return replace(
        own,
        allergies=Allergies.KNOWN if reacts_to else asked,
        reacts_to=reacts_to,
        conditions=_joined(own.conditions, other.conditions),
        diet=_joined(own.diet, other.diet),
        care=_joined(own.care, other.care),
    )


def _chosen(name: str, kept: Any, gone: Any, choices: Mapping[str, Side]) -> Any:
    own, other = getattr(kept, name), getattr(gone, name)
    if not _known(other):
        return own
    return other if not _known(own) or choices.get(name) is Side.GONE else own


def _both(one: tuple[T, ...], other: tuple[T, ...]) -> tuple[T, ...]:
    return (*one, *(item for item in other if item not in one))


def _joined(one: str, other: str) -> str:
    if one in other or other in one:
        return max(one, other, key=len)
    return "; ".join(dict.fromkeys(filter(None, (one, other))))
