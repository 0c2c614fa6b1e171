"""Standing in for a coordinator who is away: from which day to which, in one file or in all of them."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final

from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.ids import CoverId, ResidentId, StaffId
from shelter_app.domain.month_grid import days_later
from shelter_app.domain.staff import Can, StaffMember

LONGEST: Final = 366
"""So many days a cover may last at most: what goes on for longer is another coordinator."""


@dataclass(frozen=True, slots=True)
class Cover:
    """One colleague does the work of another from ``begins`` to ``ends``, both days inclusive.

    Without ``ends`` until somebody ends it. ``resident_id`` names the only file it is about, None means every file
    that ``away`` coordinates. Days are those of the centre. ``ended_at`` where it was ended before its last day.
    """

    id: CoverId
    away: StaffId
    stands_in: StaffId
    begins: date
    ends: date | None
    given_by: StaffId
    given_at: datetime
    resident_id: ResidentId | None = None
    ended_at: datetime | None = None
    ended_by: StaffId | None = None
    version: int = 0

    def lasts(self, day: date) -> bool:
        """Whether it holds on this day; one that was ended holds no more, also on the days before it was."""
        return self.ended_at is None and self.begins <= day and (self.ends is None or day <= self.ends)

    def over(self, day: date) -> bool:
        """Whether it is past on this day and holds on none that follows."""
        return self.ended_at is not None or (self.ends is not None and self.ends < day)

    def meets(self, begins: date, ends: date | None) -> bool:
        """Whether a day of it lies in the stretch from ``begins`` to ``ends``, both inclusive."""
        if self.ended_at is not None:
            return False
        return (ends is None or self.begins <= ends) and (self.ends is None or begins <= self.ends)

    def ended(self, by: StaffId, at: datetime, day: date) -> Cover:
        """The cover ended now; one that is over stays as it is."""
        return self if self.over(day) else replace(self, ended_by=by, ended_at=at)


@dataclass(frozen=True, slots=True)
class NewCover:
    """A cover as somebody gives it: who is away, who stands in, in which file (None: in all), on which days."""

    away: StaffId | None
    stands_in: StaffId | None
    begins: date | None
    ends: date | None = None
    resident_id: ResidentId | None = None


def check(new: NewCover, staff: Collection[StaffMember], known: Collection[Cover], today: date) -> None:
    """Raises InvalidInput with a word for every field that cannot be so.

    away: ``empty``, ``has_left``. stands_in: ``empty``, ``same``, ``has_left``, ``role`` (the role edits no file),
    ``away`` (is covered for herself on one of these days). begins: ``empty``, ``past``, ``overlaps`` (somebody
    stands in there already). ends: ``reversed``, ``too_long``.
    """
    members = {member.id: member for member in staff}
    problems = {"away": _wrong(new.away, members), "stands_in": _wrong(new.stands_in, members)}
    stands_in = members.get(new.stands_in) if new.stands_in is not None else None
    if not problems["stands_in"] and stands_in is not None:
        if new.stands_in == new.away:
            problems["stands_in"] = "same"
        elif not stands_in.can(Can.EDIT_FILE):
            problems["stands_in"] = "role"
        elif new.begins is not None and any(_away(one, new.stands_in, new.begins, new.ends) for one in known):
            problems["stands_in"] = "away"
    problems |= _wrong_days(new, known, today)
    found = {name: problem for name, problem in problems.items() if problem}
    if found:
        raise InvalidInput(**found)


def _wrong(who: StaffId | None, members: dict[StaffId, StaffMember]) -> str:
    member = members.get(who) if who is not None else None
    if member is None:
        return "empty"
    return "" if member.active else "has_left"


def _away(one: Cover, who: StaffId | None, begins: date, ends: date | None) -> bool:
    return one.resident_id is None and one.away == who and one.meets(begins, ends)


def _wrong_days(new: NewCover, known: Iterable[Cover], today: date) -> dict[str, str]:
    if new.begins is None:
        return {"begins": "empty"}
    if new.begins < today:
        return {"begins": "past"}
    if new.ends is not None and new.ends < new.begins:
        return {"ends": "reversed"}
    if new.ends is not None and new.ends > days_later(new.begins, LONGEST):
        return {"ends": "too_long"}
    same = (one for one in known if one.away == new.away and one.resident_id == new.resident_id)
    return {"begins": "overlaps"} if any(one.meets(new.begins, new.ends) for one in same) else {}


@dataclass(frozen=True, slots=True)
class InPlace:
    """In whose place somebody stands on one day: in one file, or in all but those that have a cover of their own."""

    away: StaffId
    only: ResidentId | None = None
    besides: frozenset[ResidentId] = frozenset()

    def holds(self, resident_id: ResidentId) -> bool:
        """Whether it reaches this file."""
        return resident_id == self.only if self.only is not None else resident_id not in self.besides


def places_of(covers: Iterable[Cover], who: StaffId, day: date) -> tuple[InPlace, ...]:
    """In whose place a member stands on a day; the cover of a single file goes before that of all files."""
    lasting = [one for one in covers if one.lasts(day)]
    places = []
    for one in lasting:
        if one.stands_in != who:
            continue
        files = (other.resident_id for other in lasting if other.away == one.away and other.resident_id is not None)
        besides = frozenset() if one.resident_id is not None else frozenset(files)
        places.append(InPlace(one.away, one.resident_id, besides))
    return tuple(places)


def who_covers(covers: Iterable[Cover], away: StaffId | None, resident_id: ResidentId, day: date) -> Cover | None:
    """The cover that holds for this member in this file on a day, that of the file alone first; None for nobody."""
    lasting = [one for one in covers if one.away == away and one.lasts(day)]
    own = (one for one in lasting if one.resident_id == resident_id)
    return next(own, next((one for one in lasting if one.resident_id is None), None))


@dataclass(frozen=True, slots=True)
class Whose:
    """Whose duties a member has to see to: by ``names`` of people and roles, and in whose place they stand."""

    names: tuple[str, ...] = ()
    places: tuple[InPlace, ...] = ()

    def has(self, who: str, resident_id: ResidentId) -> bool:
        """Whether something that ``who`` has to do in this file is theirs."""
        return who in self.names or any(str(one.away) == who and one.holds(resident_id) for one in self.places)
