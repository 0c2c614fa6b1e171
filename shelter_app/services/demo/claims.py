"""What a told case says about a birth date."""

from __future__ import annotations

from dataclasses import dataclass

from shelter_app.domain.people import AgeBasis


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement about the birth date, said relative to D so that nobody in the demo grows older.

    Exactly one of: ``age`` with ``days`` since the last birthday (a whole date), ``about`` (an estimated age),
    ``year_of`` (only the year is known: that of somebody of this age), ``years_back`` with ``month`` and ``day`` (a
    calendar day of the year that many years ago), ``turns`` with the ``birthday`` on which that age is reached.
    """

    basis: AgeBasis
    age: int | None = None
    days: int = 100
    about: int | None = None
    year_of: int | None = None
    years_back: int | None = None
    month: int = 1
    day: int = 1
    turns: int | None = None
    birthday: str = ""
    note: str = ""
    at: str = ""
    by: str = ""
    decides: bool = True
    disputed: bool | None = None
