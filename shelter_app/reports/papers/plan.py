"""The facts of the individual support plan."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from shelter_app.reports.data import (
    NOT_ASKED,
    Centre,
    Fact,
    PersonName,
    Signer,
    Text,
)
from shelter_app.reports.papers.decided import Decided


class HelpKind(Enum):
    """The five bands of the plan, in their order on paper."""

    MEDICAL = "medical"
    LEGAL = "legal"
    PSYCHOLOGICAL = "psychological"
    DOMESTIC = "domestic"
    OTHER = "other"


class ChangeMark(Enum):
    """What became of a row since the version before."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanItem:
    """One row of the plan. `due` is a day or words («до выбытия»); empty marks stay free for a pen.

    `change` is set on a row that came or reads otherwise since the version before.
    """

    kind: HelpKind
    need: Text
    measures: Text
    due: date | Text
    expected: Text
    responsible: Text
    mark: Text = ""
    progress: Text = ""
    signature: Text = ""
    change: ChangeMark | None = None


@dataclass(frozen=True, slots=True)
class Review:
    """A review of the plan: planned for, held on (None = still ahead), decision."""

    planned: date
    held: date | None = None
    decision: Text = ""


@dataclass(frozen=True, slots=True)
class RoleSigner:
    """A signer under a role of the house's own choosing (кейс-менеджер, орган опеки)."""

    role: Text
    signer: Signer


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyStep:
    """What the guardianship body decided after the centre: ``agreed`` None while it has not, and that is printed.

    ``paper`` names the body and the number of its decision, ``name`` who said or recorded it, ``note`` what it objects
    to or remarks.
    """

    agreed: bool | None = None
    paper: Text = ""
    name: Text = ""
    on: date | None = None
    note: Text = ""


@dataclass(frozen=True, slots=True)
class PlanChange:
    """One row that differs: whose need it is, how it read, how it reads; empty where there was or is no row."""

    mark: ChangeMark
    need: Text
    before: Text = ""
    now: Text = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SupportPlan:
    """The individual support plan.

    approver      who approves; approved_on stays None until signed, then a line for the date is printed
    body          the guardianship body's own step after the approver's, None where the procedure asks for none
    decision      body, number and date of the approving decision, "" if the approver decides alone
    child_words   what the child wants, quoted; child_words_note says language, day and who wrote it down
    stay_limit    days the stay may last, None where the law sets none
    adult         somebody certainly grown up: the plan speaks of no child
    conditions    what the approval asks for; since and changes tell what differs from that version before
    title         what the procedure of the country calls a plan, "" for the usual name
    unsettled     why nobody may act by this version: it is a draft, or was returned; "" once it was put forward;
                  returned says when and for which reason
    """

    centre: Centre
    child: PersonName
    age: int | None
    compiled_by: Text
    compiled: date
    valid_until: date | None
    stay_day: int
    stay_limit: int | None
    approver: Signer
    approved_on: date | None = None
    decision: Text = ""
    items: tuple[PlanItem, ...] = ()
    child_words: Fact = NOT_ASKED
    child_words_note: Text = ""
    reviews: tuple[Review, ...] = ()
    signers: tuple[RoleSigner, ...] = ()
    adult: bool = False
    body: BodyStep | None = None
    conditions: Text = ""
    since: int | None = None
    changes: tuple[PlanChange, ...] = ()
    decided: tuple[Decided, ...] = ()
    title: Text = ""
    unsettled: Text = ""
    returned: Text = ""
