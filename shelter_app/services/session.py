"""Somebody logged in: their rights, the open registry, and the one way in which anything is changed or looked at."""

from __future__ import annotations

import secrets
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time
from functools import wraps
from typing import TYPE_CHECKING, Any, Final, ParamSpec, TypeVar, cast
from zoneinfo import ZoneInfo

from shelter_app.domain.audit import AuditEntry, AuditHead
from shelter_app.domain.centre import Centre
from shelter_app.domain.covers import Cover, InPlace, Whose, places_of
from shelter_app.domain.erasures import FileErased
from shelter_app.domain.errors import NotAllowed, NotFound
from shelter_app.domain.ids import PlanId, ResidentId, StaffId
from shelter_app.domain.merging import FileMerged
from shelter_app.domain.openings import WRITABLE, OpenForReadingOnly, Opening
from shelter_app.domain.profiles import Profile
from shelter_app.domain.reading import SHOWN, OpenedForReading, Why
from shelter_app.domain.reference import Reference
from shelter_app.domain.residents import Resident
from shelter_app.domain.staff import Can, StaffMember
from shelter_app.domain.transfers import Author
from shelter_app.security.members import MemberKeys, VaultKeys
from shelter_app.services.packaged import approved_words
from shelter_app.services.place import Place
from shelter_app.storage.steps import Step
from shelter_app.storage.store import Store

if TYPE_CHECKING:
    from shelter_app.wording import Words

P = ParamSpec("P")
R = TypeVar("R")
AUDIT_PURPOSE: Final = "audit"
STAFF_ELSEWHERE_SETTING: Final = "staff_elsewhere"
"""Who wrote the cases that came from other centres: names by id, for reading only."""
AUTHORS: Final[Any] = tuple[Author, ...]
_SALT: Final = 16
_DEMANDED: Final[ContextVar[set[Can] | None]] = ContextVar("demanded", default=None)
"""The rights demanded so far by the guarded function that runs and by those it calls; each thread has its own."""
_READ_ONLY: Final[ContextVar[set[ResidentId] | None]] = ContextVar("read_only", default=None)
"""The files that this function reads by an emergency opening alone."""


@dataclass(frozen=True, slots=True)
class Changed:
    """What a committed change touched, so that every open page that shows it refreshes itself."""

    noun: str
    resident_ids: frozenset[ResidentId]


@dataclass(slots=True)
class Change:
    """A change in the making: what its audit line will say and whose derived lines must be renewed.

    ``by_the_clock`` where nobody did it now: what the member did last can still be taken back.
    """

    action: str
    noun: str
    subject: str = ""
    reason: str = ""
    detail: str = ""
    resident_id: ResidentId | None = None
    touched: set[ResidentId] = field(default_factory=set)
    by_the_clock: bool = False

    def touch(self, *resident_ids: ResidentId) -> None:
        """Names the residents whose file this change concerns; the first is the one the audit line names."""
        if self.resident_id is None and resident_ids:
            self.resident_id = resident_ids[0]
        self.touched.update(resident_ids)


@dataclass(frozen=True, slots=True)
class Done:
    """A change that was saved: what its audit line says, whose files it touched, and every row it wrote.

    ``rights`` are all that were demanded on the way to it.
    """

    action: str
    noun: str
    subject: str
    detail: str
    touched: frozenset[ResidentId]
    steps: tuple[Step, ...]
    rights: frozenset[Can]


def new_id() -> int:
    """A random 62-bit id, so that records of two centres can meet without colliding."""
    return secrets.randbits(62) | 1


@contextmanager
def _rights_noted() -> Iterator[None]:
    if _DEMANDED.get() is not None:
        yield
        return
    token, second = _DEMANDED.set(set()), _READ_ONLY.set(set())
    try:
        yield
    finally:
        _DEMANDED.reset(token)
        _READ_ONLY.reset(second)


def allowed(right: Can) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Marks a service function with the one right it needs; without that right nothing of it runs.

    A public service function without this mark fails the test suite.
    """

    def decorate(function: Callable[P, R]) -> Callable[P, R]:
        @wraps(function)
        def guarded(*args: P.args, **kwargs: P.kwargs) -> R:
            with _rights_noted():
                cast(Session, kwargs["by"]).require(right)
                return function(*args, **kwargs)

        guarded.right = right  # type: ignore[attr-defined]
        return guarded

    return decorate


@dataclass(slots=True)
class Session:
    """One member of staff at one unlocked registry, until it is locked; it belongs to the window's thread.

    A worker gets only its plain parts, or, in a service whose name ends in ``_apart``, this thread's own connection
    through the same ``store``; a change in a worker needs a session of its own, because ``_open`` and the tables
    remember the change under way (see ``taking_over.take_over_apart``).

    ``derive`` renews what follows from the files of a change, inside it, and tells which others lean on them.
    ``vault`` holds the registry's own keys for what only an unlocked registry can do: accounts, control strings.
    ``must_change`` is set after a one-time passphrase. ``shown_plan`` is the plan whose look was written down last,
    ``shown_file`` the resident whose file was, ``shown_card`` the one whose safety card was. ``last_change`` is
    what was saved last, for :mod:`undoing`. ``anchored_at`` is where it is remembered how far this registry got,
    ``clock_told`` whether it is written down that the clock is behind. ``reading`` is why nothing can be written, where
    the registry was opened for reading only.
    """

    store: Store
    staff: StaffMember
    keys: MemberKeys
    centre: Centre
    profile: Profile
    reference: Reference
    derive: Callable[[Session, set[ResidentId]], frozenset[ResidentId]]
    clock: Callable[[], datetime] = field(default=lambda: datetime.now(UTC))
    listeners: list[Callable[[Changed], None]] = field(default_factory=list)
    vault: VaultKeys | None = None
    must_change: bool = False
    shown_plan: PlanId | None = None
    shown_file: ResidentId | None = None
    shown_card: ResidentId | None = None
    last_change: Done | None = None
    anchored_at: Place | None = None
    clock_told: bool = False
    reading: Why | None = None
    _open: Change | None = None
    _names: dict[StaffId, str] = field(default_factory=dict, init=False, repr=False)
    _names_stamp: int | None = field(default=None, init=False)
    _covers: tuple[Cover, ...] = field(default=(), init=False, repr=False)
    _covers_stamp: int | None = field(default=None, init=False)
    _forms: dict[str, Words] = field(default_factory=dict, init=False, repr=False)
    _forms_stamp: int | None = field(default=None, init=False)

    @property
    def tz(self) -> ZoneInfo:
        """The centre's time zone."""
        return ZoneInfo(self.centre.time_zone)

    def now(self) -> datetime:
        """This moment in the centre's time zone."""
        return self.clock().astimezone(self.tz)

    def today(self) -> date:
        """Today's date at the centre."""
        return self.now().date()

    def day_start(self, day: date) -> datetime:
        """Midnight at the beginning of a day at the centre."""
        return datetime.combine(day, time(), self.tz)

    def can(self, right: Can) -> bool:
        """True if the member may do this now; views use it to hide what would be refused anyway."""
        return self.staff.can(right) and (self.reading is None or right in SHOWN)

    def require(self, right: Can) -> None:
        """Stops here without the right; raises NotAllowed, OpenedForReading."""
        if not self.staff.can(right):
            raise NotAllowed(right.value)
        if self.reading is not None and right not in SHOWN:
            raise OpenedForReading(self.reading)
        demanded = _DEMANDED.get()
        if demanded is not None:
            demanded.add(right)

    def readable(self, resident: Resident) -> bool:
        """True if the file is open to everyone on duty, or this member is named for a restricted one.

        Or has opened it in an emergency: then it is read, and :meth:`change` writes notes and prohibitions alone; what
        is sealed with the key of the file stays sealed all the same.
        """
        if not resident.restricted or self.named_for(resident.id):
            return True
        read_only = _READ_ONLY.get()
        if self.opening_of(resident.id) is None:
            return False
        if read_only is not None:
            read_only.add(resident.id)
        return True

    def named_for(self, resident_id: ResidentId) -> bool:
        """Whether this member is named for a restricted file, or stands in today for a coordinator who is."""
        return resident_id in self.granted()

    def granted(self) -> frozenset[ResidentId]:
        """The restricted files that are open to this member today without a reason."""
        if not self.staff.can(Can.READ_RESTRICTED):
            return frozenset()
        own, places = self.store.summaries.granted_to(self.staff.id), self.places()
        if not places:
            return own
        mine = [one.id for one in self.covers() if one.stands_in == self.staff.id]
        away = {one.id: one.away for one in self.covers()}
        reached = (
            resident_id
            for cover, resident_id in self.store.cover_keys.files(mine)
            if any(place.away == away[cover] and place.holds(resident_id) for place in places)
        )
        return own.union(reached)

    def covers(self) -> list[Cover]:
        """Who stands in for whom at the centre today; asked at every look, so what was read is remembered."""
        today, stamp = self.today(), self.store.stamp
        if stamp is None or stamp != self._covers_stamp:
            self._covers, self._covers_stamp = tuple(self.store.covers.all(ended_at=None)), stamp
        return [one for one in self._covers if one.lasts(today)]

    def places(self) -> tuple[InPlace, ...]:
        """In whose place this member stands today, and in which files: what is theirs is this member's as well."""
        return places_of(self.covers(), self.staff.id, self.today())

    def whose(self) -> Whose:
        """Whose duties this member has to see to today: their own, those of their role, those of nobody in particular.

        And those of whom they stand in for. Whoever asks who answers for a file asks here, so that a cover has what
        the coordinator has on its days and nothing on any other.
        """
        return Whose(("", str(self.staff.id), self.staff.role.value), self.places())

    def answers_as(self, who: StaffId | None, resident_id: ResidentId) -> bool:
        """Whether that is this member, or somebody for whom they stand in today in this file."""
        return who is not None and (who == self.staff.id or self.whose().has(str(who), resident_id))

    def reads_only(self, resident_id: ResidentId, *, restricted: bool) -> bool:
        """Whether this member reads the file by an emergency opening alone: what would be refused is not offered."""
        return restricted and not self.named_for(resident_id) and self.opening_of(resident_id) is not None

    def opening_of(self, resident_id: ResidentId) -> Opening | None:
        """The emergency opening by which this member reads the file at this moment."""
        if not self.staff.can(Can.OPEN_FILE):
            return None
        mine, now = self.store.openings.all(resident_id=resident_id, by=self.staff.id), self.now()
        return next((one for one in mine if one.lasts(now)), None)

    def file(self, resident_id: ResidentId) -> Resident:
        """The resident's file if it exists and this member may read it; otherwise NotFound, in both cases alike.

        Raises FileMerged where it went into another file, FileErased where the person was erased: nothing is read or
        written there any more.
        """
        resident = self.store.residents.get(resident_id)
        if resident.erased is None and not self.readable(resident):
            raise NotFound("residents")
        if resident.merged_into is not None:
            raise FileMerged(resident.merged_into, self.store.residents.get(resident.merged_into).number)
        if resident.erased is not None:
            raise FileErased(resident.number, self.store.erasures.get(resident.erased).number)
        return resident

    def audit(self, change: Change) -> AuditHead:
        """Writes one signed line of the chain; must run inside the transaction of what it records."""
        head = self.store.audit.head()
        entry = AuditEntry(
            head.seq + 1,
            self.clock().astimezone(UTC),
            self.staff.id,
            change.action,
            change.subject,
            change.resident_id,
            change.reason,
            change.detail,
            head.hash,
        )
        entry = entry.bound(secrets.token_bytes(_SALT))
        entry = replace(entry, hash=entry.digest())
        entry = replace(entry, signature=self.keys.sign(AUDIT_PURPOSE, entry.hash))
        self.store.audit.add(entry)
        return AuditHead(entry.seq, entry.hash)

    @contextmanager
    def change(self, action: str, noun: str, *resident_ids: ResidentId) -> Iterator[Change]:
        """One thing that staff do: everything inside, its derived lines and its audit line are saved together.

        A change begun inside another one joins it: one action, one transaction, one audit line. One begun inside a
        transaction is told to the pages, and is the last change, once that transaction is saved.

        Raises OpenForReadingOnly where a file is open by an emergency alone and this is no note and no prohibition.
        """
        if self._open is not None:
            self._open.touch(*resident_ids)
            yield self._open
            return
        change = Change(action, noun)
        change.touch(*resident_ids)
        self._open = change
        try:
            with self.store.transaction(), self.store.steps.recorded() as steps:
                yield change
                if change.action not in WRITABLE and change.touched & (_READ_ONLY.get() or set()):
                    raise OpenForReadingOnly
                leaning = self.derive(self, change.touched)
                self.audit(change)
        finally:
            self._open = None
        done = Done(
            change.action, change.noun, change.subject, change.detail, frozenset(change.touched), tuple(steps),
            frozenset(_DEMANDED.get() or ()),
        )  # fmt: skip
        self.store.after_saving(lambda: self._saved(done, leaning, by_the_clock=change.by_the_clock))

    def _saved(self, done: Done, leaning: frozenset[ResidentId], *, by_the_clock: bool) -> None:
        if not by_the_clock:
            self.last_change = done
        self.announce(Changed(done.noun, done.touched | leaning))

    def announce(self, changed: Changed) -> None:
        """Tells every open page what was changed.

        It is saved already: a page that fails to show it is reported as a fault of the program, never as a failed
        save, and keeps no other page from being told.
        """
        faults: list[Exception] = []
        for listener in tuple(self.listeners):
            try:
                listener(changed)
            except Exception as error:  # noqa: BLE001  (whatever a page does, the change stands)
                faults.append(error)
        for fault in faults:
            sys.excepthook(type(fault), fault, fault.__traceback__)

    def looked(
        self, action: str, resident_id: ResidentId | None = None, *, subject: str = "", reason: str = ""
    ) -> None:
        """Writes the audit line of a look before the data is shown; where it cannot be written, nothing is shown."""
        with self.store.transaction():
            self.audit(Change(action, "audit", subject, reason, resident_id=resident_id))

    def forms(self, lang: str) -> Words:
        """The words of the forms in one language, as this centre has approved or corrected them."""
        from shelter_app.wording import load

        stamp = self.store.stamp
        if stamp is None or stamp != self._forms_stamp:
            self._forms, self._forms_stamp = {}, stamp
        if lang not in self._forms:
            own = {(one.form, one.source): (one.text,) for one in approved_words(self.store, lang)}
            self._forms[lang] = load("forms", lang).corrected(own)
        return self._forms[lang]

    def staff_name(self, staff_id: StaffId | None) -> str:
        """Surname and initials of a member, also of one who has left; empty for nobody."""
        if staff_id is None:
            return ""
        stamp = self.store.stamp
        if stamp is None or stamp != self._names_stamp:
            # A decision that came back signed is that of somebody outside, known by a confirmed key card.
            outside = {StaffId(partner.id): partner.name for partner in self.store.partners.all()}
            elsewhere = self.store.settings.get(STAFF_ELSEWHERE_SETTING, AUTHORS) or ()
            outside |= {StaffId(author.id): author.name for author in elsewhere}
            self._names = outside | {member.id: member.short for member in self.store.staff.all()}
            self._names_stamp = stamp
        return self._names.get(staff_id, "")
