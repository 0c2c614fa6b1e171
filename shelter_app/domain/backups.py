"""Copies of the registry: what one says of itself, which are kept, and when somebody has to be warned."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, tzinfo
from typing import Final

from shelter_app.domain.audit import AuditHead
from shelter_app.domain.centre import HOUSE_ZONE
from shelter_app.domain.dates import add_months
from shelter_app.domain.errors import ShelterError

LAST, DAILY, WEEKLY, MONTHLY = 10, 7, 5, 12
"""How many copies are kept: the newest, and the newest of so many days, weeks and months that have one."""

TOO_LONG: Final = timedelta(days=3)
"""After so much time without a copy outside of this computer everybody sees it in red."""

EVERY: Final = timedelta(hours=24)
"""A registry that was changed is copied at least this often while somebody works in it."""


class CopyRefused(ShelterError):
    """This copy is not whole or not ours; ``reason`` is a stable code, and the copy was left as it is.

    unreadable, newer, cut_off, changed, header, key, counts, differs, audit, signature, not_proven, or what
    ``DatabaseDamaged.finding`` names.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class NoRoomForCopy(ShelterError):
    """The drive has ``free`` bytes and a copy needs ``needed``; nothing was written and no older copy was removed."""

    def __init__(self, needed: int, free: int) -> None:
        super().__init__(f"{needed} > {free}")
        self.needed = needed
        self.free = free


class CopyPlaceRefused(ShelterError):
    """Copies may not lie in this folder; ``reason`` is a code of ``centre.why_not_backup``, or not_chosen."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class CopyUnderWay(ShelterError):
    """Another window or command is making a copy in this folder at this moment."""


class RestoreRefused(ShelterError):
    """A registry may not be put into this folder; ``reason`` is occupied or sync_folder. Nothing was changed."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Copy:
    """One copy as anybody may read it who holds the drive: no names, no counts, nothing of the files.

    ``place`` is the folder that holds it; ``size`` is that of its database in bytes.
    """

    place: str
    made_at: datetime
    copy_id: str
    vault_id: str
    generation: int
    size: int
    db_format: int
    program: str


@dataclass(frozen=True, slots=True)
class Contents:
    """What only a holder of the key can read of a copy: its place in the audit log and how much it holds.

    ``counts`` are the rows of every table, in the order of their names; ``zone`` is the time zone of the centre.
    """

    head: AuditHead
    counts: tuple[tuple[str, int], ...]
    centre: str
    files: int
    present: int
    made_by: int
    zone: str = HOUSE_ZONE


@dataclass(frozen=True, slots=True)
class Proven:
    """A copy that a second process has opened, read to the last page and compared; ``lines`` of its audit log."""

    copy: Copy
    contents: Contents
    lines: int


@dataclass(frozen=True, slots=True)
class Restored:
    """Left in a registry that was put back until the next login tells the audit: the copy, its head, made, put back."""

    copy_id: str = ""
    told: str = ""


@dataclass(frozen=True, slots=True)
class Rehearsed:
    """A copy that was really put back for trial: ``lines`` of the audit log, ``rows`` in ``tables``, files and people.

    Of the files drawn by lot ``same`` are in the registry as in the copy, ``newer`` were written on since, and
    ``differing`` should not be. ``by_sheet`` where the words of the recovery sheet opened it.
    """

    at: datetime
    copy_id: str
    made_at: datetime
    head: str
    size: int
    lines: int
    tables: int
    rows: int
    files: int
    present: int
    same: int
    newer: int
    differing: int
    by_sheet: bool = False

    @property
    def passed(self) -> bool:
        """Whether this copy would have saved the registry."""
        return self.differing == 0


@dataclass(frozen=True, slots=True)
class CopyPlace:
    """A folder that copies were put into, known by the marker in it wherever its drive is plugged in.

    ``apart`` where the drive is another one than that of the registry: it survives this computer.
    """

    marker: str
    folder: str
    apart: bool
    copied_at: datetime | None = None
    head: str = ""
    size: int = 0


@dataclass(frozen=True, slots=True)
class Standing:
    """How well the registry is guarded at one moment.

    ``newest`` is the newest proven copy anywhere, ``apart`` the newest outside of this computer. ``changed`` where
    something was written since the newest one. ``ahead`` where the one outside has a date that has not come yet.
    """

    newest: CopyPlace | None
    apart: CopyPlace | None
    places: tuple[CopyPlace, ...]
    changed: bool
    late: bool
    ahead: bool = False


def standing(places: Iterable[CopyPlace], now: datetime, *, changed: bool) -> Standing:
    """Judges the places that are known: late where no copy outside of this computer is younger than three days.

    A date after ``now`` was written by a wrong clock and says nothing: it stands behind all others, and is late.
    """

    def credible(one: CopyPlace) -> tuple[bool, datetime]:
        return _moment(one) <= now, _moment(one)

    known = tuple(sorted((one for one in places if one.copied_at), key=credible, reverse=True))
    outside = next((one for one in known if one.apart), None)
    ahead = outside is not None and _moment(outside) > now
    late = outside is None or ahead or now - _moment(outside) > TOO_LONG
    return Standing(known[0] if known else None, outside, known, changed, late, ahead)


def is_due(found: Standing, now: datetime) -> bool:
    """Whether a copy should be made unasked: something is new, and the newest is a day old, or dated after ``now``."""
    made = found.newest.copied_at if found.newest else None
    return found.changed and (made is None or made > now or now - made >= EVERY)


def struck(places: Iterable[CopyPlace], marker: str, folder: str) -> tuple[CopyPlace, ...]:
    """The places without the date of the one in which a copy was refused; by its folder where no marker is read."""
    return tuple(
        replace(one, copied_at=None) if (one.marker == marker if marker else one.folder == folder) else one
        for one in places
    )


def with_place(places: Iterable[CopyPlace], place: CopyPlace) -> tuple[CopyPlace, ...]:
    """The places with this one put in by its marker."""
    return (*(one for one in places if one.marker != place.marker), place)


def moved(places: Iterable[CopyPlace], marker: str, *, apart: bool) -> tuple[CopyPlace, ...]:
    """The places, one of them said to be kept away from this computer or not."""
    return tuple(replace(one, apart=apart) if one.marker == marker else one for one in places)


def kept(made: Iterable[datetime], zone: tzinfo) -> frozenset[datetime]:
    """Which copies stay: the newest ten, and the newest of each of 7 days, 5 weeks and 12 months that have any.

    Days begin at midnight and weeks on Monday where the centre is.
    """
    newest_first = sorted(made, reverse=True)

    def newest_of(period: Callable[[datetime], Hashable], number: int) -> list[datetime]:
        first: dict[Hashable, datetime] = {}
        for moment in newest_first:
            first.setdefault(period(moment.astimezone(zone)), moment)
        return list(first.values())[:number]

    return frozenset(
        [
            *newest_first[:LAST],
            *newest_of(lambda at: at.date(), DAILY),
            *newest_of(lambda at: at.isocalendar()[:2], WEEKLY),
            *newest_of(lambda at: (at.year, at.month), MONTHLY),
        ]
    )


def gone_by(made: datetime, zone: tzinfo) -> date:
    """The day by which the rotation lets a copy of this moment go, if a copy is made in every month after it.

    The newest of a month stays until twelve later months have one: the thirteenth month begins without it.
    """
    there = made.astimezone(zone)
    return add_months(date(there.year, there.month, 1), MONTHLY + 1) - timedelta(days=1)


def _moment(place: CopyPlace) -> datetime:
    assert place.copied_at is not None
    return place.copied_at
