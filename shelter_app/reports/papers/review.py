"""The facts of the decision form by which the guardianship body answers a plan on paper."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from shelter_app.reports.data import Centre, Signer, Text


class Said(StrEnum):
    """What the body says to a plan."""

    AGREED = "agreed"
    CONDITIONS = "conditions"
    RETURNED = "returned"
    MEETING = "meeting"


@dataclass(frozen=True, slots=True)
class ReviewedRow:
    """One measure of the plan, and the remark of the body beside it."""

    need: Text
    measure: str
    due: date | None
    remark: str = ""


@dataclass(frozen=True, slots=True)
class SignedBy:
    """Who signed the decision in the program and when; ``fits``: whether that still fitted at the time of printing."""

    name: str
    at: datetime
    fits: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionForm:
    """An answer to one version of a plan: typed as far as it was typed, the rest is for the pen.

    ``package`` and ``seal`` tie the paper to the encrypted file that was answered,
    or ``seal`` alone to the words of the version that was decided upon here. ``outside`` is
    False for the step that the centre takes itself.
    """

    centre: Centre
    sender: Text
    child: Text
    file: str
    version: int
    drafted: date
    package: str
    seal: str
    rows: tuple[ReviewedRow, ...]
    officer: Signer
    said: Said | None = None
    words: str = ""
    number: str = ""
    on: date | None = None
    session: str = ""
    chair: str = ""
    signed: SignedBy | None = None
    outside: bool = True
