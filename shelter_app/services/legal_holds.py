"""Files that nobody may erase, whatever their term, because a court, an inquiry or the person has asked for it."""

from __future__ import annotations

from dataclasses import dataclass

from shelter_app.domain.erasures import LegalHold
from shelter_app.domain.errors import NotFound
from shelter_app.domain.ids import HoldId, ResidentId
from shelter_app.domain.staff import Can
from shelter_app.services.session import Session, allowed, new_id


@dataclass(frozen=True, slots=True)
class Held:
    """A hold with the number of its file; nobody's name."""

    hold: LegalHold
    number: str


@allowed(Can.ERASE_FILE)
def place(number: str, basis: str, *, by: Session) -> LegalHold:
    """Keeps the file with this number from being erased until the hold is lifted, also a restricted one.

    ``basis`` names who asked for it, by which paper. Raises NotFound, InvalidInput (basis).
    """
    found = by.store.residents.all(number=number.strip().replace("/", "-"))
    if not found or found[0].merged_into is not None:
        raise NotFound("residents")
    hold = LegalHold(HoldId(new_id()), found[0].id, basis.strip(), by.staff.id, by.now())
    with by.change("hold.placed", "retention") as change:
        change.resident_id, change.subject, change.reason = hold.resident_id, found[0].number, hold.basis
        return by.store.legal_holds.add(hold)


@allowed(Can.ERASE_FILE)
def lift(hold_id: HoldId, why: str, *, by: Session) -> LegalHold:
    """Ends a hold, with the reason. Raises InvalidInput (why), ErasureOver, NotFound."""
    hold = by.store.legal_holds.get(hold_id)
    with by.change("hold.lifted", "retention") as change:
        change.resident_id, change.reason = hold.resident_id, why.strip()
        change.subject = by.store.residents.get(hold.resident_id).number
        return by.store.legal_holds.save(hold.lifted(why, by.now(), by.staff.id))


@allowed(Can.ERASE_FILE)
def in_force(*, by: Session) -> tuple[Held, ...]:
    """The files that are held now, by number."""
    holds = by.store.legal_holds.all("at", lifted_at=None)
    files = by.store.residents.many({hold.resident_id for hold in holds})
    return tuple(sorted((Held(one, files[one.resident_id].number) for one in holds), key=lambda held: held.number))


def held_files(by: Session) -> frozenset[ResidentId]:
    """The files that are held now."""
    return frozenset(hold.resident_id for hold in by.store.legal_holds.all(lifted_at=None))
