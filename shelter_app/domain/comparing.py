"""What is said of the comparison with an act: when it came into force, who compared it and on what day."""

from __future__ import annotations

from datetime import date
from typing import Protocol


class Compared(Protocol):
    """A rule, a condition or a reference that cites an act."""

    @property
    def since(self) -> date | None: ...
    @property
    def verified_by(self) -> str: ...
    @property
    def verified_on(self) -> date | None: ...


def comparison_problems(wanted: Compared, today: date) -> dict[str, str]:
    """Days ``in_future`` (since, verified_on), and what is ``missing`` where only one of who and when is said."""
    days = {"since": wanted.since, "verified_on": wanted.verified_on}
    problems = {name: "in_future" for name, day in days.items() if day is not None and day > today}
    if bool(wanted.verified_by.strip()) is not (wanted.verified_on is not None):
        problems.setdefault("verified_on" if wanted.verified_on is None else "verified_by", "missing")
    return problems
