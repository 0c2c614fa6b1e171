"""What was decided otherwise, as a paper tells it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from shelter_app.reports.data import Text


@dataclass(frozen=True, slots=True)
class Decided:
    """That a step went on without what its rule asks for: what, by which clause, who decided, when, and why."""

    what: Text
    clause: Text
    who: Text
    at: datetime
    reason: Text
