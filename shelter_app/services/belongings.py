"""What a resident brought along and the money kept for them: taken in, given out, handed back line by line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from shelter_app.domain.contacts import ContactForbidden, Permission, Right, same_person
from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.money import HANDED_BACK, MoneyMove, balances, overdrawn
from shelter_app.domain.staff import Can
from shelter_app.domain.stays import Belonging, Stay
from shelter_app.services import stopped_elsewhere
from shelter_app.services.session import Session, allowed
from shelter_app.services.stays import current_stay


@dataclass(frozen=True, slots=True)
class NewThing:
    """A thing that came during the stay: what, how much, when, and who brought it."""

    what: str
    quantity: str
    at: datetime
    brought_by: str = ""

    def __post_init__(self) -> None:
        if not self.what.strip():
            raise InvalidInput(what="empty")


@allowed(Can.WRITE_NOTE)
def add_thing(resident_id: ResidentId, new: NewThing, *, by: Session) -> Stay:
    """Puts a thing on the list of the stay that lasts; raises InvalidInput for an hour ahead or before the stay."""
    by.file(resident_id)
    stay = current_stay(by, resident_id)
    _require_time(by, stay, new.at)
    thing = Belonging(new.what.strip(), new.quantity.strip(), added_at=new.at, brought_by=new.brought_by.strip())
    with by.change("belongings.added", "residents", resident_id) as change:
        change.detail = str(len(stay.belongings) + 1)
        return by.store.stays.save(replace(stay, belongings=(*stay.belongings, thing)))


@dataclass(frozen=True, slots=True)
class NewMove:
    """A sum put in (above zero) or taken out (below zero), in hundredths, with who gave or received it and what for."""

    amount: int
    currency: str
    at: datetime
    who: str
    why: str = ""

    def __post_init__(self) -> None:
        problems = {} if self.amount else {"amount": "empty"}
        problems |= {} if self.currency else {"currency": "empty"}
        problems |= {} if self.who.strip() else {"who": "empty"}
        if problems:
            raise InvalidInput(**problems)


@allowed(Can.WRITE_NOTE)
def move_money(resident_id: ResidentId, new: NewMove, *, by: Session) -> Stay:
    """Writes down a sum of the stay that lasts; a mistake is put right by a sum of the other sign, never erased.

    Raises InvalidInput where more is taken out than was there at that hour, or for an hour ahead or before the stay;
    ContactForbidden where the money would go to somebody who must not be near the resident.
    """
    by.file(resident_id)
    stay = current_stay(by, resident_id)
    _require_time(by, stay, new.at)
    if new.amount < 0:
        _require_receiver(by, stay, new.who, new.at)
    move = MoneyMove(new.at, new.amount, new.currency, new.who.strip(), new.why.strip(), by.staff.id)
    moves = tuple(sorted((*stay.money, move), key=lambda one: one.at))
    if overdrawn(moves):
        raise InvalidInput(amount="too_much")
    with by.change("money.moved", "residents", resident_id) as change:
        change.detail = f"{new.amount / 100:+.2f} {new.currency}"
        return by.store.stays.save(replace(stay, money=moves))


@dataclass(frozen=True, slots=True)
class HandBack:
    """What is handed back and to whom; ``things`` maps the place of a thing in the list to True, or to False where it
    will not be handed back, with the reason in ``notes``. ``money`` hands out all that is left in the safe.
    """

    things: Mapping[int, bool]
    notes: Mapping[int, str]
    receiver: str
    at: datetime
    money: bool = False

    def __post_init__(self) -> None:
        if not self.things and not self.money:
            raise InvalidInput(things="empty")
        if (self.money or any(self.things.values())) and not self.receiver.strip():
            raise InvalidInput(receiver="empty")
        if any(not given and not self.notes.get(place, "").strip() for place, given in self.things.items()):
            raise InvalidInput(things="reason_missing")


@allowed(Can.WRITE_NOTE)
def hand_back(stay: Stay, given: HandBack, *, by: Session) -> Stay:
    """Marks things as handed back or as not, and empties the safe if asked to, in one change; also after leaving.

    Raises ContactForbidden where the receiver must not be near the resident, StoppedElsewhere where that may be so for
    any other child, InvalidInput for an hour ahead or before
    the stay and where a thing was handed back already, Stale where somebody was quicker.
    """
    stay = by.store.stays.unchanged(stay)
    by.file(stay.resident_id)
    _require_time(by, stay, given.at)
    _require_receiver(by, stay, given.receiver, given.at)
    things = list(stay.belongings)
    for place, handed in given.things.items():
        if not 0 <= place < len(things) or things[place].returned:
            raise InvalidInput(things="not_possible")
        things[place] = replace(
            things[place],
            returned=handed,
            returned_at=given.at,
            returned_to=given.receiver.strip() if handed else "",
            note=given.notes.get(place, "").strip(),
        )
    left = balances(stay.money) if given.money else {}
    out = (
        MoneyMove(given.at, -amount, currency, given.receiver.strip(), HANDED_BACK, by.staff.id)
        for currency, amount in left.items()
    )
    moves = tuple(sorted((*stay.money, *out), key=lambda one: one.at))
    if overdrawn(moves):
        raise InvalidInput(at="before_last_change")
    with by.change("belongings.handed_back", "residents", stay.resident_id) as change:
        change.detail = str(sum(given.things.values()) + len(left))
        return by.store.stays.save(replace(stay, belongings=tuple(things), money=moves))


def _require_time(by: Session, stay: Stay, at: datetime) -> None:
    if not stay.admitted_at <= at <= by.now():
        raise InvalidInput(at="in_future" if at > by.now() else "before_admission")


def _require_receiver(by: Session, stay: Stay, receiver: str, at: datetime) -> None:
    """Nothing of the resident's reaches somebody who must not come near them; doubt about the name counts."""
    day = at.astimezone(by.tz).date()
    for contact in by.store.contacts.all(resident_id=stay.resident_id):
        stopped = contact.permission(Right.COLLECT, day) is Permission.FORBIDDEN
        if stopped and same_person(contact.name, receiver):
            raise ContactForbidden(contact.id, Right.COLLECT)
    stopped_elsewhere.require(by, stay.resident_id, receiver)
