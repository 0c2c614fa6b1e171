"""Guardians, relatives and officials of a resident: what each may and must not do, and the log of contacts."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from shelter_app.domain.errors import ShelterError
from shelter_app.domain.ids import ContactId, ResidentId, StaffId
from shelter_app.domain.names import fold
from shelter_app.domain.phones import Phone

_TELLING_LETTERS = 4
_ORAL = re.compile(
    r"\b(?:уст(?:но|ный|ная|ное|ном|ной|ного)\b|на словах|со слов|по словам|по телефону|"
    r"ауызша|ауызекі|сөзбен|телефонмен|verbal|oral|by word|by phone|on the phone)"
)
_NUMBERED = re.compile(r"(?:№|#|\bno\.?|\bn)\s*\d")
_ACT = re.compile(
    r"\b(?:решени|постановлени|приказ|распоряжени|приговор|определени|суд|ордер|предписани|заключени|согласи|акт\b|акту\b|"
    r"акта\b|доверенност|письм|документ|свидетельств|протокол|опек|попечит|консульств|посольств|"
    r"шешім|қаулы|бұйр|үкім|сот|хат|келісім|қорытынды|құжат|куәлік|хаттама|қорғаншы|консулдық|елшілік|"
    r"decision|order|ruling|court|act\b|deed|letter|consent|power of attorney|document|certificate|guardianship|"
    r"consulate|embassy)"
)


class Right(StrEnum):
    """What somebody outside may do about the resident."""

    INFORM = "inform"
    CALL = "call"
    VISIT = "visit"
    COLLECT = "collect"


class Permission(StrEnum):
    """How far a right goes; UNDECIDED is the honest start and never counts as a yes."""

    UNDECIDED = "undecided"
    ALLOWED = "allowed"
    SUPERVISED = "supervised"
    BY_ACT = "by_act"
    FORBIDDEN = "forbidden"


class ContactForbidden(ShelterError):
    """A safety flag stops telling, dialling, printing for or handing over to this person, wherever it is tried."""

    def __init__(self, contact_id: ContactId, right: Right) -> None:
        super().__init__(f"{right.value} forbidden")
        self.contact_id = contact_id
        self.right = right


class CollectNotAllowed(ShelterError):
    """Nobody has decided that this person may collect the child (or the decision has expired)."""

    def __init__(self, contact_id: ContactId, permission: Permission) -> None:
        super().__init__(permission.value)
        self.contact_id = contact_id
        self.permission = permission


class CollectUndocumented(CollectNotAllowed):
    """The right to collect rests on somebody's word alone: no document, number, day or act is named for it."""


class ReceiverUnconfirmed(ShelterError):
    """Nobody in the file ``number`` who may collect the child bears the receiver's name, and the route asks for it."""

    def __init__(self, number: str) -> None:
        super().__init__(number)
        self.number = number


class StoppedElsewhere(ReceiverUnconfirmed):
    """Somebody of this name or number must not come near another child; nobody has said that this is another person.

    ``number`` and ``resident_id`` are the file in which ``name`` with these ``phones`` turned up, never the other one.
    """

    def __init__(self, number: str, resident_id: ResidentId, name: str, phones: tuple[Phone, ...] = ()) -> None:
        super().__init__(number)
        self.resident_id = resident_id
        self.name = name
        self.phones = phones


class ReceiverIsHere(ShelterError):
    """The receiver lives at the centre and does not leave in the same discharge."""


@dataclass(frozen=True, slots=True)
class RightDecision:
    """On whose word one right rests and until when, where that differs from the contact's latest decision."""

    right: Right
    by: str = ""
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    """A relative, guardian or official of one resident.

    ``must_not`` is the stop flag: nothing may be told, dialled, printed for or handed over to this person. Whoever is
    ``suspected`` of harming the child is stopped in the same way until the director has decided otherwise:
    ``lifted_by`` on ``lifted_on`` for the reason in ``lifted_why``.
    ``decided_by`` and ``valid_until`` name the latest decision; a right that was decided by another one keeps that in
    ``decisions``, so that letting somebody call never lengthens their right to collect. A right whose decision has
    expired counts as undecided.
    """

    id: ContactId
    resident_id: ResidentId
    name: str
    relation: str = ""
    phones: tuple[Phone, ...] = ()
    address: str = ""
    languages: tuple[str, ...] = ()
    inform: Permission = Permission.UNDECIDED
    call: Permission = Permission.UNDECIDED
    visit: Permission = Permission.UNDECIDED
    collect: Permission = Permission.UNDECIDED
    must_not: bool = False
    address_secret: bool = False
    suspected: bool = False
    capacity: str = ""
    decided_by: str = ""
    valid_until: date | None = None
    note: str = ""
    decisions: tuple[RightDecision, ...] = ()
    lifted_why: str = ""
    lifted_by: StaffId | None = None
    lifted_on: date | None = None
    version: int = 0

    @property
    def under_suspicion(self) -> bool:
        """Suspected of harming the child, and nobody who may has decided that they can be near it all the same."""
        return self.suspected and not self.lifted_why

    @property
    def stopped(self) -> bool:
        """True where nothing at all may be: the stop flag, or a suspicion that the director has not set aside."""
        return self.must_not or self.under_suspicion

    @property
    def collect_documented(self) -> bool:
        """Whether the right to collect rests on something that can be shown, not on somebody's word alone."""
        return documented(self.decided_by_for(Right.COLLECT))

    def permission(self, right: Right, on: date) -> Permission:
        """What holds on that day: a stop beats everything, an expired decision falls back to undecided."""
        if self.stopped:
            return Permission.FORBIDDEN
        held, until = self.written(right), self.until_for(right)
        if until and on > until and held not in (Permission.FORBIDDEN, Permission.UNDECIDED):
            return Permission.UNDECIDED
        return held

    @property
    def prohibited(self) -> tuple[Right, ...]:
        """What this person must not do; a prohibition has no end, and a stop prohibits everything."""
        return tuple(right for right in Right if self.stopped or self.written(right) is Permission.FORBIDDEN)

    def written(self, right: Right) -> Permission:
        """What was decided about a right, whether or not it still holds."""
        return Permission(getattr(self, right.value))

    def _decision(self, right: Right) -> RightDecision:
        own = (one for one in self.decisions if one.right is right)
        return next(own, RightDecision(right, self.decided_by, self.valid_until))

    def decided_by_for(self, right: Right) -> str:
        """Who decided about this right."""
        return self._decision(right).by

    def until_for(self, right: Right) -> date | None:
        """The last day on which the decision about this right holds, None for no end."""
        return self._decision(right).until

    def pinned(self, rights: Iterable[Right]) -> tuple[RightDecision, ...]:
        """The decisions on which these rights rest now, to be kept beside a newer one about the others."""
        return tuple(self._decision(right) for right in rights if self.written(right) is not Permission.UNDECIDED)

    def decided(self, right: Right, permission: Permission, by: str, until: date | None) -> Contact:
        """The contact with one right decided anew; every other right keeps its authority and its term."""
        others = self.pinned(other for other in Right if other is not right)
        changed = replace(self.with_right(right, permission), decided_by=by, valid_until=until)
        return replace(changed, decisions=tuple(one for one in others if (one.by, one.until) != (by, until)))

    def with_right(self, right: Right, permission: Permission) -> Contact:
        """The contact with one right decided differently."""
        match right:
            case Right.INFORM:
                return replace(self, inform=permission)
            case Right.CALL:
                return replace(self, call=permission)
            case Right.VISIT:
                return replace(self, visit=permission)
            case Right.COLLECT:
                return replace(self, collect=permission)

    def require(self, right: Right, on: date) -> None:
        """Stop here if the person must not do this; raises ContactForbidden, or CollectNotAllowed for a handover."""
        held = self.permission(right, on)
        if held is Permission.FORBIDDEN:
            raise ContactForbidden(self.id, right)
        if right is Right.COLLECT and held not in (Permission.ALLOWED, Permission.BY_ACT):
            raise CollectNotAllowed(self.id, held)

    @property
    def printable_address(self) -> str:
        """The address for paper: empty where it is secret."""
        return "" if self.address_secret or self.stopped else self.address

    @property
    def printable_phones(self) -> tuple[str, ...]:
        """The numbers for paper and dialling: none where the address is secret or contact is forbidden."""
        return () if self.address_secret or self.stopped else tuple(phone.written for phone in self.phones)


class ContactResult(StrEnum):
    """What came of an attempt; NOT_REACHED and WRONG_CONTACT are results to be counted, not gaps."""

    REACHED = "reached"
    NOT_REACHED = "not_reached"
    REFUSED = "refused"
    WRONG_CONTACT = "wrong_contact"
    UNSAFE = "unsafe"


class Direction(StrEnum):
    """Who began the contact."""

    INCOMING = "in"
    OUTGOING = "out"


@dataclass(frozen=True, slots=True)
class ContactEvent:
    """One call, visit, letter or message in the log; one entry may serve several siblings (``resident_ids``).

    ``written_at`` is when it was written down, which may be a shift later than when it happened.
    """

    id: ContactId
    resident_ids: tuple[ResidentId, ...]
    contact_id: ContactId | None
    with_whom: str
    medium: str
    direction: Direction
    at: datetime
    result: ContactResult
    by: StaffId
    minutes: int | None = None
    summary: str = ""
    next_on: date | None = None
    written_at: datetime | None = None
    version: int = 0


def may_collect(contacts: Iterable[Contact], on: date) -> tuple[Contact, ...]:
    """Those to whom the child may be handed over on that day, with or without an act."""
    good = (Permission.ALLOWED, Permission.BY_ACT)
    return tuple(c for c in contacts if c.permission(Right.COLLECT, on) in good)


def forbidden(contacts: Iterable[Contact]) -> tuple[Contact, ...]:
    """Those who must be stopped at the door and on the telephone."""
    return tuple(c for c in contacts if c.stopped)


def documented(decided_by: str) -> bool:
    """Whether what was written about who decided can be shown: a number, a day, or the act or authority by its name.

    What was said aloud ("устно, директор", also with its day) is a decision, but nobody can check it at the door; only
    a number of a document beside it makes it one.
    """
    words = decided_by.casefold()
    if _ORAL.search(words):
        return bool(_NUMBERED.search(words))
    return any(letter.isdigit() for letter in words) or bool(_ACT.search(words))


def same_person(known: str, written: str) -> bool:
    """True if a typed name may be this contact, initials and other spellings included; doubt counts as a match.

    It guards handovers and calls: a surname alone, or a surname with a fitting initial, is enough to stop one.
    What follows a comma or a bracket ("по доверенности") is not part of the name.
    """
    first, second = (fold(re.split(r"[,;(]", text)[0]).split() for text in (known, written))
    return bool(first and second) and _paired(*sorted((first, second), key=len), telling=False)


def surely_same_person(known: str, written: str) -> bool:
    """True if a typed name is this contact's beyond doubt: two words or more, in any order and spelling, no initials.

    It opens a door, so doubt does not count: whoever is meant by a surname alone is chosen from the list.
    """
    shorter, longer = sorted((fold(re.split(r"[,;(]", text)[0]).split() for text in (known, written)), key=len)
    if len(shorter) < min(2, len(longer)) or not shorter:
        return False
    left = list(longer)
    for word in shorter:
        if word not in left:
            return False
        left.remove(word)
    return True


def entered_twice(one: str, other: str) -> bool:
    """True if two entries of a file are one person's: written alike, or surely the same without leaning on initials.

    Sounds are folded, so that two different initials may look alike (А., Я.).
    """
    if one.casefold().split() == other.casefold().split():
        return True
    words = (*fold(one).split(), *fold(other).split())
    return all(len(word) > 1 for word in words) and surely_same_person(one, other)


def maybe_same_person(known: str, written: str) -> bool:
    """True if a typed name may be somebody who stands in any of thousands of files: initials and spellings count.

    A family name alone counts where it is the one typed, not where a stop knows nothing but a first name: that would
    stop everybody who bears it.
    """
    first, second = (fold(re.split(r"[,;(]", text)[0]).split() for text in (known, written))
    if min(len(first), len(second)) > 1:
        return same_person(known, written)
    return bool(first and second) and (first == second or (len(second) == 1 and first[0] == second[0]))


def _paired(shorter: list[str], longer: list[str], *, telling: bool) -> bool:
    """Whether every word finds a partner of its own; at least one pair must tell more than initials do."""
    if not shorter:
        return telling
    word, rest = shorter[0], shorter[1:]
    return any(
        _paired(rest, longer[:place] + longer[place + 1 :], telling=telling or _tells(word, other))
        for place, other in enumerate(longer)
        if other.startswith(word) or word.startswith(other)
    )


def _tells(word: str, other: str) -> bool:
    return (word == other and len(word) > 1) or min(len(word), len(other)) >= _TELLING_LETTERS
