"""The facts of a plan with everything it rests on, bound as one paper for the body that decides."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from shelter_app.reports.data import Centre, PersonName, Signer, Text
from shelter_app.reports.papers.decided import Decided
from shelter_app.reports.papers.meeting import MeetingMinutes
from shelter_app.reports.papers.monitoring import MonitoringSheet
from shelter_app.reports.papers.needs import NeedsSheet
from shelter_app.reports.papers.plan import SupportPlan
from shelter_app.reports.papers.review import DecisionForm


@dataclass(frozen=True, slots=True)
class ConsentLine:
    """One consent or refusal: when, to what, whether it was given, and since when it no longer holds."""

    on: date
    what: Text
    given: bool
    language: Text = ""
    beside: Text = ""
    withdrawn: date | None = None


@dataclass(frozen=True, slots=True)
class ConsentList:
    """Every consent of the file, the earliest first; none is printed as that."""

    lines: tuple[ConsentLine, ...] = ()


@dataclass(frozen=True, slots=True)
class ViewLine:
    """Words of the child, with the day and the occasion on which they were said."""

    on: date
    where: Text
    words: str
    language: Text = ""


@dataclass(frozen=True, slots=True)
class ChildViews:
    """What the child has said of all this, the latest first."""

    lines: tuple[ViewLine, ...] = ()
    adult: bool = False


Part: TypeAlias = NeedsSheet | SupportPlan | MonitoringSheet | MeetingMinutes | ConsentList | ChildViews | DecisionForm


@dataclass(frozen=True, slots=True)
class Bound:
    """One part of the package under the number it has as a paper of its own, empty where it has none."""

    number: str
    facts: Part


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What does not leave with this package, and why not."""

    what: Text
    why: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanPackage:
    """A version of a plan, what it rests on, and the form on which the body answers.

    ``child`` is the name, or in a ``minimum`` package the number of the file in its place. ``state`` says where the
    version stands; ``decided`` why it leaves without a consent that names ``to``.
    """

    centre: Centre
    child: PersonName
    version: int
    drafted: date
    state: Text
    to: Text
    made: date
    made_by: Signer
    parts: tuple[Bound, ...]
    left_out: tuple[LeftOut, ...]
    minimum: bool = False
    adult: bool = False
    decided: tuple[Decided, ...] = ()
