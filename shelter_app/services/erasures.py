"""Erasing with two persons: the director proposes what is due, somebody else confirms it with their own passphrase."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from shelter_app.domain.audit import ERASED
from shelter_app.domain.backups import gone_by
from shelter_app.domain.erasures import (
    CannotErase,
    Erasure,
    Holding,
    Obstacle,
    Outlook,
    act_number,
    names_nobody,
)
from shelter_app.domain.errors import InvalidInput, NotAllowed, ShelterError
from shelter_app.domain.ids import ErasureId, ResidentId
from shelter_app.domain.merging import FileMerged
from shelter_app.domain.residents import CaseStatus, Resident
from shelter_app.domain.retention import Part
from shelter_app.domain.staff import Can
from shelter_app.services import clock_watch, editions, erasing, retention, second_persons
from shelter_app.services.backups import folders
from shelter_app.services.backups.making import PLACES, PLACES_SETTING
from shelter_app.services.exchange.lists import Confirmed
from shelter_app.services.legal_holds import held_files
from shelter_app.services.place import Place
from shelter_app.services.renewal import Step, quietly
from shelter_app.services.session import Changed, Session, allowed, new_id
from shelter_app.services.vault import disk_told, knock, turn

LARGEST_REBUILT: Final = 64 * 1024 * 1024
"""A registry above this size is not rebuilt after an erasure: the engine has overwritten what was freed anyway."""


@dataclass(frozen=True, slots=True)
class Act:
    """An act as it is listed: the number of the file, and who proposed and confirmed or withdrew it."""

    erasure: Erasure
    file: str
    proposer: str
    other: str = ""
    mine: bool = False
    """Whether this member may confirm it: it waits, somebody else proposed it, and they are two persons."""
    against: ShelterError | None = None
    """Why this member cannot confirm an act that waits."""


@dataclass(frozen=True, slots=True)
class Proved(Confirmed):
    """This member has typed the own passphrase again; ``copies`` are those that hold what will be erased."""

    copies: tuple[Holding, ...] = ()


@allowed(Can.ERASE_FILE)
def outlook(resident_id: ResidentId, *, by: Session) -> Outlook:
    """What erasing this file would take now, and what stands against it.

    Raises ClockBehind, because days are counted by it, and FileMerged.
    """
    clock_watch.require_right(by)
    return _outlook(by, resident_id)


@allowed(Can.ERASE_FILE)
def propose(resident_id: ResidentId, reason: str, *, by: Session) -> Erasure:
    """Proposes to erase everything of this file that is due today; nothing goes before a second person confirms.

    Raises InvalidInput (reason: ``empty``, or ``names`` where the person is named: the act stays), CannotErase,
    ClockBehind, FileMerged.
    """
    found = outlook(resident_id, by=by)
    person = by.store.people.get(by.store.residents.get(resident_id).person_id)
    if not reason.strip():
        raise InvalidInput(reason="empty")
    if not names_nobody(reason, [record.name.full for record in person.names]):
        raise InvalidInput(reason="names")
    if found.obstacles:
        raise CannotErase(found.obstacles)
    with by.change("erasure.proposed", "retention") as change:
        year = by.today().year
        act = Erasure(
            ErasureId(new_id()), act_number(by.store.settings.next_number(f"erasures-{year}"), year), resident_id,
            found.left, found.grounds, reason.strip(), by.staff.id, by.now(),
        )  # fmt: skip
        change.resident_id, change.subject, change.reason = resident_id, act.number, act.reason
        change.detail = " ".join(part.value for part in act.parts)
        return by.store.erasures.add(act)


@allowed(Can.CONFIRM_ERASURE)
def withdraw(erasure_id: ErasureId, why: str, *, by: Session) -> Erasure:
    """Takes a proposal back, whoever made it. Raises ErasureOver, InvalidInput (why)."""
    act = by.store.erasures.get(erasure_id)
    with by.change("erasure.withdrawn", "retention") as change:
        change.resident_id, change.subject, change.reason = act.resident_id, act.number, why.strip()
        return by.store.erasures.save(act.withdrawn(why, by.now(), by.staff.id))


@allowed(Can.CONFIRM_ERASURE)
def prove_apart(passphrase: str, place: Place, *, by: Session) -> Proved:
    """Whether it is really this member who sits here, and which copies hold the file still; runs in a worker.

    A wrong passphrase counts as a failed attempt like one at the door. Raises WrongPassphrase, TooSoon,
    PassphraseExpired.
    """
    try:
        with disk_told():
            turn(knock(place), by.staff.login, passphrase, now=by.now())
        return Proved(by.staff.id, copies=tuple(_copies(place, by)))
    finally:
        by.store.database.close()


def _copies(place: Place, by: Session) -> Iterator[Holding]:
    """The copies in the chosen folder, and the newest on every other drive that is known."""
    chosen = Path(by.centre.backup_folder) if by.centre.backup_folder else None
    for copy in folders.copies(place.files, chosen) if chosen is not None else ():
        if by.vault is not None and copy.vault_id == by.vault.vault_id:
            path = Path(copy.place)
            yield Holding(str(path.parent), path.name, copy.made_at, gone_by(copy.made_at, by.tz))
    for other in by.store.settings.get(PLACES_SETTING, PLACES) or ():
        if other.copied_at is not None and (chosen is None or Path(other.folder) != chosen):
            yield Holding(other.folder, "", other.copied_at, gone_by(other.copied_at, by.tz))


@allowed(Can.CONFIRM_ERASURE)
def confirm(erasure_id: ErasureId, proved: Proved, *, by: Session) -> Erasure:
    """Erases what the act names, for ever: rows, scans, the file's own key, and the words about it in the log.

    Everything is asked again at this moment. Raises SamePerson, NotApart, ErasureOver, CannotErase, ClockBehind,
    FileMerged, NotAllowed where somebody else had typed the passphrase.
    """
    if proved.staff_id != by.staff.id:
        raise NotAllowed(Can.CONFIRM_ERASURE.value)
    clock_watch.require_right(by)
    act = by.store.erasures.get(erasure_id).confirmed(by.now(), by.staff.id)
    second_persons.require_apart(by, act)
    now = _outlook(by, act.resident_id)
    against = [one for one in now.obstacles if one is not Obstacle.PROPOSED]
    if not set(act.parts) <= {ground.part for ground in now.grounds}:
        against.append(Obstacle.NOT_DUE)
    if against:
        raise CannotErase(against)
    with by.change(ERASED, "retention") as change:
        files = erasing.files_of(by, act.resident_id)
        change.resident_id, change.subject = act.resident_id, act.number
        change.detail = " ".join(map(str, files)) if act.whole else ""
        prints = len(by.store.prints.among("resident_id", files))
        saved = by.store.erasures.save(act)
        removed = erasing.carry_out(by, saved)
        act = by.store.erasures.save(replace(saved, removed=removed, prints=prints, copies=proved.copies))
    by.last_change = None  # it holds every row as it was
    return act


@allowed(Can.CONFIRM_ERASURE)
def confirm_apart(erasure_id: ErasureId, proved: Proved, step: Step = quietly, *, by: Session) -> Erasure:
    """As :func:`confirm`, in a worker, and then the registry is written anew without the room that was freed.

    A large one is left as it is. What was freed is overwritten already, so that a full or busy disk leaves nothing open
    but the room. Nobody is told, which is for :func:`tell` in the window's thread.
    """
    with editions.apart(by) as here:
        act = confirm(erasure_id, proved, by=here)
        step(1, 2)
        with suppress(ShelterError):
            here.store.rebuild(LARGEST_REBUILT)
        step(2, 2)
        return act


@allowed(Can.CONFIRM_ERASURE)
def tell(*, by: Session) -> None:
    """The session at the window goes on after a worker has erased: nothing is left to be taken back, pages are told."""
    by.last_change = None
    by.announce(Changed("retention", frozenset()))


def _outlook(by: Session, resident_id: ResidentId) -> Outlook:
    resident = by.store.residents.get(resident_id)
    if resident.merged_into is not None:
        raise FileMerged(resident.merged_into, by.store.residents.get(resident.merged_into).number)
    left = retention.left_on(by, resident.id)
    gone = retention.erased_parts(by, (resident.id,)).get(resident.id, frozenset())
    grounds = tuple(retention.grounds(by, left, gone)) if left is not None else ()
    later = _still_naming(by, resident.id, gone | {ground.part for ground in grounds})
    if later:
        grounds = tuple(ground for ground in grounds if ground.part is not Part.IDENTITY)
    obstacles = tuple(_obstacles(by, resident))
    if not grounds:
        obstacles += (Obstacle.NAMES_LAST if later else Obstacle.NOT_DUE,)
    return Outlook(resident.id, resident.number, left or by.today(), grounds, obstacles, later)


def _still_naming(by: Session, resident_id: ResidentId, going: frozenset[Part]) -> tuple[Part, ...]:
    """The parts that stay and hold rows: names may stand in any of them, so that the name itself goes last."""
    if Part.IDENTITY not in going:
        return ()
    files = erasing.files_of(by, resident_id)
    others = [part for part in Part if part not in (*going, Part.IDENTITY, Part.AUDIT)]
    return tuple(part for part in others if erasing.holding(by, part, files))


def _obstacles(by: Session, resident: Resident) -> Iterator[Obstacle]:
    store, key = by.store, resident.id
    if resident.status is not CaseStatus.CLOSED:
        yield Obstacle.NOT_CLOSED
    if key in held_files(by):
        yield Obstacle.HELD
    if any(item.source != "follow_up" for item in store.summaries.due_of(key)):
        yield Obstacle.OPEN_DUTY
    if any(stage.open for stage in store.follow_ups.all(resident_id=key)):
        yield Obstacle.OPEN_FOLLOW_UP
    if store.prints.all(resident_id=key, waits=True):
        yield Obstacle.UNSIGNED
    if store.erasures.all(resident_id=key, confirmed_at=None, withdrawn_at=None):
        yield Obstacle.PROPOSED


@allowed(Can.CONFIRM_ERASURE)
def acts(*, by: Session) -> tuple[Act, ...]:
    """Every act, those that wait first, then the newest; by numbers of files, also of restricted ones."""
    found = by.store.erasures.all("-proposed_at")
    files = by.store.residents.many({one.resident_id for one in found})
    lines = []
    for one in found:
        against = _against(by, one) if one.waits else None
        other = by.staff_name(one.confirmed_by or one.withdrawn_by)
        number, proposer = files[one.resident_id].number, by.staff_name(one.proposed_by)
        lines.append(Act(one, number, proposer, other, one.waits and against is None, against))
    return tuple(sorted(lines, key=lambda line: not line.erasure.waits))


def _against(by: Session, act: Erasure) -> ShelterError | None:
    """Why this member is no second person for an act, asked before they type a passphrase for it."""
    try:
        act.confirmed(by.now(), by.staff.id)
        second_persons.require_apart(by, act)
    except ShelterError as error:
        return error
    return None


@allowed(Can.SEE_TODAY)
def waiting(*, by: Session) -> int:
    """How many acts wait for this member to confirm them."""
    if not by.can(Can.CONFIRM_ERASURE):
        return 0
    found = by.store.erasures.all(confirmed_at=None, withdrawn_at=None)
    return sum(one.proposed_by != by.staff.id for one in found)
