"""Somebody on the telephone as one member may know of them: one line for each person and child."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from shelter_app.domain.contacts import Contact, Right, entered_twice
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.summaries import ResidentSummary


@dataclass(frozen=True, slots=True)
class Caller:
    """Somebody who may be on the telephone: who it is, whose contact, and what must not be.

    ``child`` is the line of the file as this member may see it; where that is a number with a lock, ``contact`` is None
    and only what is forbidden is told.
    """

    contact: Contact | None
    child: ResidentSummary
    prohibited: tuple[Right, ...]
    everything: bool

    @property
    def resident_number(self) -> str:
        """The number of the file the contact stands in."""
        return self.child.number

    @property
    def stop(self) -> bool:
        """True where anything at all is forbidden to this person."""
        return bool(self.prohibited)

    @property
    def place(self) -> tuple[bool, bool, str, str]:
        """Where the line stands: who must not come near first, then other prohibitions, then by name."""
        return not self.everything, not self.stop, self.contact.name if self.contact else "", self.resident_number


def seen(contact: Contact, child: ResidentSummary, granted: Collection[ResidentId]) -> Caller:
    """The contact as a caller, without a name where the file is restricted and not ``granted``."""
    readable = not child.restricted or child.resident_id in granted
    return Caller(
        contact if readable else None,
        child if readable else child.hidden(),
        contact.prohibited,
        contact.stopped,
    )


def once(found: Iterable[Caller]) -> list[Caller]:
    """One line for each person and child with all that any entry forbids, in the order in which they are read out."""
    kept: list[Caller] = []
    for caller in sorted(found, key=lambda one: one.place):
        same = next((place for place, one in enumerate(kept) if _same(one, caller)), None)
        if same is None:
            kept.append(caller)
        else:
            barred = {*kept[same].prohibited, *caller.prohibited}
            kept[same] = replace(kept[same], prohibited=tuple(right for right in Right if right in barred))
    return kept


def _same(one: Caller, other: Caller) -> bool:
    if one.child.resident_id != other.child.resident_id:
        return False
    if one.contact is None or other.contact is None:
        return one.contact is other.contact and one.prohibited == other.prohibited
    return one.contact.relation == other.contact.relation and entered_twice(one.contact.name, other.contact.name)
