"""What a guardianship officer on another computer gets to read about one plan, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Final

from shelter_app.domain.consents import ConsentKind
from shelter_app.domain.dates import PartialDate
from shelter_app.domain.monitoring import MonitoringOutcome, RowProgress
from shelter_app.domain.needs import NeedLine
from shelter_app.domain.packages import PlanAnswer
from shelter_app.domain.people import Sex
from shelter_app.domain.plan_changes import RowChange
from shelter_app.domain.support_plans import PlanItem

LEFT_OUT: Final = (
    "identity_numbers", "photo", "family", "health", "story", "interviews", "notes", "whereabouts", "staff_contacts",
)  # fmt: skip
"""What stays here, in the words of codes; ``name`` comes first where the file is restricted."""


@dataclass(frozen=True, slots=True)
class ReviewedChild:
    """Who the plan is about: no more than the decision needs. A restricted file is its number alone."""

    number: str
    name_ru: str = ""
    name_kk: str = ""
    sex: Sex = Sex.UNKNOWN
    born: PartialDate = field(default_factory=PartialDate)
    age_disputed: bool = False
    citizenships: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    admitted_on: date | None = None

    def name(self, lang: str) -> str:
        """The name in this language, or in the other one."""
        return (self.name_kk or self.name_ru) if lang == "kk" else (self.name_ru or self.name_kk)


@dataclass(frozen=True, slots=True)
class ReviewedPlan:
    """The version that is put before the reader; ``since`` is the approved version that it is compared with.

    The rows carry no member of staff but the name of whoever is responsible.
    """

    number: int
    drafted_on: date
    author: str
    rows: tuple[PlanItem, ...]
    in_force: bool = False
    valid_until: date | None = None
    review_on: date | None = None
    child_views: str = ""
    child_views_language: str = ""
    since: int | None = None
    changes: tuple[RowChange, ...] = ()


@dataclass(frozen=True, slots=True)
class ReviewedNeeds:
    """The latest assessment of needs."""

    held_on: date
    needs_list: str
    lines: tuple[NeedLine, ...] = ()
    other: str = ""
    strengths: str = ""
    goals: str = ""
    child_views: str = ""
    child_views_language: str = ""


@dataclass(frozen=True, slots=True)
class ReviewedEvaluation:
    """One evaluation of this plan or of the version before it."""

    held_on: date
    outcome: MonitoringOutcome
    note: str = ""
    child_views: str = ""
    rows: tuple[RowProgress, ...] = ()


@dataclass(frozen=True, slots=True)
class ReviewedConsent:
    """One consent or refusal: to what, when, and whether it still holds."""

    kind: ConsentKind
    given: bool
    on: date
    language: str = ""
    organisation: str = ""
    help: str = ""
    withdrawn_on: date | None = None


@dataclass(frozen=True, slots=True)
class ReviewSheet:
    """Everything in a review package. ``card`` is the key card of the centre, to which the answer goes; ``decided`` is
    why a director let it go without a consent that names the reader, ``explained_by`` who told the person that it goes.
    """

    profile: str
    made_at: datetime
    sent_by: str
    card: str
    child: ReviewedChild
    plan: ReviewedPlan
    needs: ReviewedNeeds | None = None
    evaluations: tuple[ReviewedEvaluation, ...] = ()
    consents: tuple[ReviewedConsent, ...] = ()
    left_out: tuple[str, ...] = LEFT_OUT
    decided: str = ""
    explained_by: str = ""


@dataclass(frozen=True, slots=True)
class AnswerSheet:
    """Everything in an answer: the code and seal of the package that it is about, and what was decided."""

    package: str
    seal: str
    answer: PlanAnswer
