"""The stories as data: what ``resources/demo/cases.yaml`` may say, every key of it known and none ignored.

Moments are texts such as "D-6 23:40", days such as "D+9": D is the day on which the demo centre is built.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from shelter_app import paths
from shelter_app.domain import structured
from shelter_app.domain.admissions import names_of
from shelter_app.domain.centre import Centre
from shelter_app.domain.contacts import ContactResult, Direction, Permission, Right
from shelter_app.domain.identity_documents import IdentityDocument
from shelter_app.domain.names import NameForm
from shelter_app.domain.people import AgeBasis, NameRecord, Sex
from shelter_app.domain.plan_templates import TemplateRow
from shelter_app.domain.residents import Alert
from shelter_app.domain.staff import Role
from shelter_app.domain.support_plans import ItemState
from shelter_app.services.demo.claims import Claim
from shelter_app.services.demo.covers_told import CoverTold
from shelter_app.services.demo.delays_told import DelayTold
from shelter_app.services.demo.health_told import HealthTold
from shelter_app.services.demo.helped_told import DisclosureTold, ReferralTold
from shelter_app.services.demo.interviews_told import InterviewTold, StepTold
from shelter_app.services.demo.letters_told import LetterTold
from shelter_app.services.demo.meetings_told import MeetingTold
from shelter_app.services.demo.prints_told import PrintTold
from shelter_app.services.demo.searched_told import PreparedTold, QuestionTold, TracedTold
from shelter_app.services.demo.stays_told import StayTold
from shelter_app.services.organisations import OrganisationForm


@dataclass(frozen=True, slots=True)
class Colleague:
    """A member of staff of the demo centre, by the login under which the stories name them."""

    login: str
    name: str
    role: Role
    post: str = ""
    phone: str = ""
    sex: str = "u"
    languages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Duty:
    """A duty that follows every admission: the event that fulfils it, who does it and what proves it."""

    code: str
    event: str
    by: str
    proof: str


@dataclass(frozen=True, slots=True)
class Names:
    """The name in each writing in which it is known."""

    ru: str = ""
    kk: str = ""
    latin: str = ""
    native: str = ""
    other: str = ""


@dataclass(frozen=True, slots=True)
class RightDecided:
    """A right of a contact decided later."""

    at: str
    by: str
    right: Right
    permission: Permission
    decided_by: str
    until: str = ""


@dataclass(frozen=True, slots=True)
class ContactTold:
    """Somebody outside: who, how to reach them and what they may do; ``prohibited`` is when a stop was set later."""

    name: str
    relation: str
    at: str
    by: str = "caseworker"
    phones: tuple[str, ...] = ()
    address: str = ""
    languages: tuple[str, ...] = ()
    inform: Permission = Permission.UNDECIDED
    call: Permission = Permission.UNDECIDED
    visit: Permission = Permission.UNDECIDED
    collect: Permission = Permission.UNDECIDED
    must_not: bool = False
    address_secret: bool = False
    suspected: bool = False
    capacity: str = ""
    decided_by: str = ""
    until: str = ""
    note: str = ""
    decisions: tuple[RightDecided, ...] = ()
    prohibited: str = ""


@dataclass(frozen=True, slots=True)
class Talked:
    """One entry of the contact log; ``known`` is False for somebody who is no contact of the file."""

    at: str
    by: str
    who: str
    medium: str
    direction: Direction
    result: ContactResult
    summary: str
    minutes: int | None = None
    next: str = ""
    known: bool = True
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NoteTold:
    """One note of the journal; ``sealed`` is for the named readers of a restricted file only."""

    at: str
    by: str
    kind: str
    text: str
    sealed: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """What was noted about the execution of a measure."""

    at: str
    by: str
    state: ItemState
    note: str = ""
    progress: str = ""


@dataclass(frozen=True, slots=True)
class RowTold:
    """One row of a plan; ``responsible`` is a login, or the words for somebody from outside."""

    group: str
    need: str
    measure: str
    due: str
    expected: str
    responsible: str
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class DecisionTold:
    """How the plan was decided; ``reason`` is needed where it was returned."""

    at: str
    by: str
    approved: bool
    body: str = ""
    number: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ReviewTold:
    """What the guardianship body said about a plan in force: its own step, after the centre's decision."""

    at: str
    by: str
    agreed: bool
    body: str = ""
    number: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class PlanTold:
    """One version of the plan as far as it has come."""

    at: str
    by: str
    rows: tuple[RowTold, ...]
    child_views: str = ""
    child_views_language: str = ""
    review: str = ""
    valid_until: str = ""
    submitted: str = ""
    decided: DecisionTold | None = None
    reviewed: ReviewTold | None = None
    closed: str = ""
    close_reason: str = ""


@dataclass(frozen=True, slots=True)
class Settled:
    """Coordinator, risk and alerts as settled at one moment; the coordinator is a login."""

    at: str
    by: str
    coordinator: str
    risk: str = ""
    alerts: tuple[Alert, ...] = ()


@dataclass(frozen=True, slots=True)
class Renamed:
    """A name corrected later; the old spelling stays in the file."""

    at: str
    by: str
    form: NameForm
    name: str


@dataclass(frozen=True, slots=True)
class IdentityLearned:
    """Citizenship, status and papers as they became known later; what is empty stays as it was."""

    at: str
    by: str
    citizenships: tuple[str, ...] = ()
    legal_status: str = ""
    iin_absent_reason: str = ""
    documents: tuple[IdentityDocument, ...] = ()


@dataclass(frozen=True, slots=True)
class Restricted:
    """The file closed to everybody but the named readers."""

    at: str
    by: str
    readers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FileTold:
    """One resident's file. ``joins`` names the file of the brother, sister or mother admitted together."""

    key: str
    names: Names
    sex: Sex
    claims: tuple[Claim, ...]
    stays: tuple[StayTold, ...]
    name_unknown: bool = False
    age_basis: AgeBasis | None = None
    age_disputed: bool = False
    citizenships: tuple[str, ...] = ()
    legal_status: str = ""
    languages: tuple[str, ...] = ()
    iin: str = ""
    iin_absent_reason: str = ""
    documents: tuple[IdentityDocument, ...] = ()
    joins: str = ""
    settled: tuple[Settled, ...] = ()
    contacts: tuple[ContactTold, ...] = ()
    log: tuple[Talked, ...] = ()
    notes: tuple[NoteTold, ...] = ()
    plans: tuple[PlanTold, ...] = ()
    learned_claims: tuple[Claim, ...] = ()
    renamed: tuple[Renamed, ...] = ()
    identity: tuple[IdentityLearned, ...] = ()
    restricted: Restricted | None = None
    health: HealthTold | None = None
    interviews: tuple[InterviewTold, ...] = ()
    referrals: tuple[ReferralTold, ...] = ()
    disclosures: tuple[DisclosureTold, ...] = ()
    meetings: tuple[MeetingTold, ...] = ()
    steps: tuple[StepTold, ...] = ()
    prints: tuple[PrintTold, ...] = ()
    delays: tuple[DelayTold, ...] = ()
    traced: tuple[TracedTold, ...] = ()
    prepared: tuple[PreparedTold, ...] = ()
    covers: tuple[CoverTold, ...] = ()


@dataclass(frozen=True, slots=True)
class TurnedAway:
    """A child whom the age rule sends elsewhere: the attempt is made, refused by the registry, and noted."""

    names: Names
    sex: Sex
    claim: Claim
    at: str
    by: str
    like: str
    refer_to: str
    reason: str
    sent_to: str
    taken_by: str = ""


def names_told(told: FileTold | TurnedAway) -> tuple[NameRecord, ...]:
    """The names of somebody in the stories, in every script they are told in."""
    names = told.names
    return names_of(ru=names.ru, kk=names.kk, latin=names.latin, native=names.native, other=names.other)


@dataclass(frozen=True, slots=True)
class Story:
    """One case story: its files, and what it must prove."""

    code: str
    proves: tuple[str, ...]
    files: tuple[FileTold, ...]
    turned_away: tuple[TurnedAway, ...] = ()


@dataclass(frozen=True, slots=True)
class TemplateTold:
    """A template of a plan that the director has made, for these categories of residents."""

    name: str
    categories: tuple[str, ...]
    rows: tuple[TemplateRow, ...]


@dataclass(frozen=True, slots=True)
class Cases:
    """The demo centre: the house, its staff, the standing duties, the stories, and whom the centre knows outside."""

    centre: Centre
    staff: tuple[Colleague, ...]
    duties: tuple[Duty, ...]
    stories: tuple[Story, ...]
    organisations: tuple[OrganisationForm, ...] = ()
    letters: tuple[LetterTold, ...] = ()
    questions: tuple[QuestionTold, ...] = ()
    plan_templates: tuple[TemplateTold, ...] = ()


def read_cases(path: Path | None = None) -> Cases:
    """The packaged stories (or those of another file); BadEntry names the first key that is unknown or wrong."""
    import yaml

    source = path or paths.resources() / "demo" / "cases.yaml"
    return structured.load(Cases, yaml.safe_load(source.read_text("utf-8")))
