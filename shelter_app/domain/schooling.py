"""Whether a child goes to school while it is here: enrolled where and since when, or why not."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from shelter_app.domain.errors import InvalidInput


@dataclass(frozen=True, slots=True)
class Schooling:
    """What is known of one stay; where nobody has asked, the stay holds None, which is not "no".

    ``reason`` is a code of the list "no_school_reason", asked for where the child goes to no school.
    """

    enrolled: bool
    school: str = ""
    grade: str = ""
    since: date | None = None
    reason: str = ""

    def check(self, today: date) -> None:
        """Raises InvalidInput: school ``empty`` for a pupil, reason ``empty`` for who is none, since ``in_future``."""
        problems: dict[str, str] = {}
        if self.enrolled and not self.school.strip():
            problems["school"] = "empty"
        if not self.enrolled and not self.reason:
            problems["reason"] = "empty"
        if self.since is not None and self.since > today:
            problems["since"] = "in_future"
        if problems:
            raise InvalidInput(**problems)
