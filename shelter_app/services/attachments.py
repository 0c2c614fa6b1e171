"""Scans and photos of a file: taking them in step by step, looking at one, and taking one out with a reason.

Content lies in parts of its own, so that opening a file never reads it. What is shown is never written to the disk.
"""

from __future__ import annotations

import hashlib
from collections.abc import Generator, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from shelter_app.domain.attachments import (
    IDENTITY_SCAN,
    KEPT_AFTER_REMOVAL,
    PHOTO,
    Attachment,
    ConsentEnded,
    ContentDamaged,
    IdentityScansOff,
)
from shelter_app.domain.errors import InvalidInput, NotAllowed, NotFound
from shelter_app.domain.identity_documents import find
from shelter_app.domain.ids import AttachmentId, IdentityDocumentId, PlanId, ResidentId, StaffId
from shelter_app.domain.signing import SIGNED_SCAN
from shelter_app.domain.staff import Can
from shelter_app.security import compartments
from shelter_app.security.compartments import RecordKey
from shelter_app.security.errors import CannotOpen
from shelter_app.services import clock_watch, signed_prints
from shelter_app.services.journal import file_key
from shelter_app.services.scans import Scan
from shelter_app.services.session import Session, allowed, new_id
from shelter_app.storage.attachment_parts import THUMBNAIL

PART: Final = 256 * 1024
"""So many bytes are written or read at once: a few milliseconds each, so that the window never stands still."""
_TABLE: Final = "attachments"


@dataclass(frozen=True, slots=True)
class NewAttachment:
    """What somebody says about a scan; the constructor names what is missing.

    ``kind`` is a reference code, ``about`` the identity document it shows. A photo of the person needs ``consent``: who
    agreed, and when; it holds until ``consent_until``, or until it is withdrawn. ``plan_id`` is the version of the plan
    whose decision it shows.
    """

    kind: str
    title: str = ""
    dated: date | None = None
    about: IdentityDocumentId | None = None
    consent: str = ""
    restricted: bool = False
    consent_until: date | None = None
    plan_id: PlanId | None = None

    def __post_init__(self) -> None:
        problems: dict[str, str] = {}
        if not self.kind:
            problems["kind"] = "empty"
        elif self.kind == "other" and not self.title.strip():
            problems["title"] = "empty"
        if self.kind == PHOTO and not self.consent.strip():
            problems["consent"] = "empty"
        if problems:
            raise InvalidInput(**problems)


@dataclass(frozen=True, slots=True)
class Shown:
    """One attachment as this member sees it: ``locked`` means that only its existence is shown."""

    attachment: Attachment
    title: str
    author: str
    locked: bool = False
    remover: str = ""


@allowed(Can.OPEN_FILE)
def of(resident_id: ResidentId, *, removed: bool | None = False, by: Session) -> list[Shown]:
    """The attachments of an open file, newest first; ``removed`` gives those taken out instead, None gives both."""
    by.file(resident_id)
    found = by.store.attachments.all("-added_at", resident_id=resident_id)
    key = file_key(by, resident_id) if any(one.restricted for one in found) else None
    people = {staff for one in found for staff in (one.by, one.removed_by)}
    names = {staff: by.staff_name(staff) for staff in people}
    return [_shown(one, key, names) for one in found if removed is None or one.there is not removed]


def _shown(one: Attachment, key: RecordKey | None, names: Mapping[StaffId | None, str]) -> Shown:
    author, remover = names[one.by], names[one.removed_by]
    if not one.restricted:
        return Shown(one, one.title, author, remover=remover)
    if key is None:
        return Shown(replace(one, kind="", about=None, consent="", removal_reason=""), "", author, True, remover)
    return Shown(one, _opened(key, one.id, "title", one.sealed).decode(), author, remover=remover)


@allowed(Can.OPEN_FILE)
def of_the_house(attachment_id: AttachmentId, *, by: Session) -> Shown:
    """One signed paper of the house; raises NotFound for what lies in a file."""
    found = by.store.attachments.get(attachment_id)
    if found.resident_id is not None:
        raise NotFound("attachments")
    return _shown(found, None, {staff: by.staff_name(staff) for staff in (found.by, found.removed_by)})


@allowed(Can.OPEN_FILE)
def of_plan(plan_id: PlanId, *, by: Session) -> list[Shown]:
    """The scans of the decision on one version of a plan, the newest first."""
    plan = by.store.plans.get(plan_id)
    return [one for one in of(plan.resident_id, by=by) if one.attachment.plan_id == plan_id]


@allowed(Can.OPEN_FILE)
def thumbnail(attachment: Attachment, *, by: Session) -> bytes:
    """The small picture for a list; empty where there is none or it is sealed for this member."""
    _require_file(by, attachment)
    return _thumbnail(by, attachment)


def _thumbnail(by: Session, attachment: Attachment) -> bytes:
    if not attachment.may_be_shown(by.today()):
        return b""
    data = by.store.attachment_parts.get(attachment.id, THUMBNAIL)
    if data is None or not attachment.restricted:
        return data or b""
    key = _key_of(by, attachment)
    return b"" if key is None else _opened(key, attachment.id, _column(THUMBNAIL), data)


def face_of(by: Session, resident_id: ResidentId) -> bytes:
    """The small picture of the newest photo of the person, for strip and safety card; empty where there is none.

    A part of services that have opened the file or the card. A photo taken out of the file, as when consent is
    withdrawn, is shown nowhere from that moment.
    """
    photos = by.store.attachments.all("-added_at", resident_id=resident_id, kind=PHOTO)
    newest = next((one for one in photos if one.there and one.may_be_shown(by.today())), None)
    return b"" if newest is None else _thumbnail(by, newest)


@allowed(Can.WRITE_NOTE)
def add_in_steps(
    resident_id: ResidentId | None, new: NewAttachment, scan: Scan, *, by: Session
) -> Generator[int, None, Attachment]:
    """Takes a scan in, part by part; each step yields how many bytes are in, the last one writes the line about it.

    Without a file it is a signed paper of the house, and nothing else: raises InvalidInput (kind ``house``).

    Until then nothing shows it. A generator that is closed early takes back what it had stored. Raises
    IdentityScansOff where the centre keeps no such scans, InvalidInput(dated), NotAllowed where it is to be restricted
    by somebody who holds no key to the file, NotFound for a paper or a plan that the file does not have, and from the
    last step ContentDamaged where a part is gone again.
    """
    if resident_id is None:
        if new.kind != SIGNED_SCAN or new.restricted or new.about is not None or new.plan_id is not None:
            raise InvalidInput(kind="house")
        return _adding(by, None, new, scan, None)
    resident = by.file(resident_id)
    if new.kind == IDENTITY_SCAN or new.about is not None:
        if not by.centre.identity_scans:
            raise IdentityScansOff
        if new.about is not None:
            find(by.store.people.get(resident.person_id).documents, new.about)
    if new.plan_id is not None and by.store.plans.get(new.plan_id).resident_id != resident_id:
        raise NotFound("support_plans")
    if new.dated is not None and new.dated > by.today():
        raise InvalidInput(dated="in_future")
    if new.consent_until is not None and new.consent_until < by.today():
        raise InvalidInput(consent_until="passed")
    key = file_key(by, resident_id) if new.restricted else None
    if new.restricted and key is None:
        raise NotAllowed(Can.READ_RESTRICTED.value)
    return _adding(by, resident_id, new, scan, key)


def _adding(
    by: Session, resident_id: ResidentId | None, new: NewAttachment, scan: Scan, key: RecordKey | None
) -> Generator[int, None, Attachment]:
    parts, wanted = by.store.attachment_parts, AttachmentId(new_id())
    digest, count = hashlib.sha256(), 0
    with parts.coming(wanted):
        try:
            if scan.thumbnail:
                with by.store.transaction():
                    parts.put(wanted, THUMBNAIL, _sealed(key, wanted, _column(THUMBNAIL), scan.thumbnail))
            for start in range(0, len(scan.data), PART):
                part = _sealed(key, wanted, _column(count), scan.data[start : start + PART])
                digest.update(part)
                with by.store.transaction():
                    parts.put(wanted, count, part)
                count += 1
                yield min(start + PART, len(scan.data))
            title = new.title.strip()
            attachment = Attachment(
                wanted, resident_id, new.kind, "" if key else title, scan.form, scan.pages, len(scan.data), count,
                digest.hexdigest(), by.now(), by.staff.id, new.dated, new.about, new.consent.strip(), new.restricted,
                _sealed(key, wanted, "title", title.encode()) if key else b"", consent_until=new.consent_until,
                plan_id=new.plan_id,
            )  # fmt: skip
            with by.change("attachment.added", "attachments", *_touched(resident_id)) as change:
                _require_parts(by, wanted, count + bool(scan.thumbnail))
                change.subject, change.detail = str(wanted), digest.hexdigest()[:16]
                return by.store.attachments.add(attachment)
        except BaseException:
            with by.store.transaction():
                parts.wipe(wanted)
            raise


def _require_parts(by: Session, attachment_id: AttachmentId, wanted: int) -> None:
    if by.store.attachment_parts.count(attachment_id) != wanted:
        raise ContentDamaged


@allowed(Can.WRITE_NOTE)
def add(resident_id: ResidentId | None, new: NewAttachment, scan: Scan, *, by: Session) -> Attachment:
    """Takes a scan in at once, as :func:`add_in_steps` does in steps."""
    steps = add_in_steps(resident_id, new, scan, by=by)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            stored: Attachment = end.value
            return stored


@allowed(Can.OPEN_FILE)
def look(attachment_id: AttachmentId, *, by: Session) -> Iterator[bytes]:
    """Opens one attachment: the look is written down before anything is given out, then come its parts in order.

    Raises NotFound where it is not there, was wiped, or is sealed for this member, ConsentEnded where nobody agrees to
    the photo any more, and after the last part, or where
    one is missing, ContentDamaged: so nothing is to be shown before the last one came.
    """
    found = _readable(by, attachment_id)
    key = _key_of(by, found) if found.restricted else None
    if found.wiped or (found.restricted and key is None):
        raise NotFound("attachments")
    if not found.may_be_shown(by.today()):
        raise ConsentEnded
    by.looked("attachment.viewed", found.resident_id, subject=str(found.id))
    return _parts(by, found, key)


def _parts(by: Session, found: Attachment, key: RecordKey | None) -> Iterator[bytes]:
    digest = hashlib.sha256()
    for number in range(found.parts):
        data = by.store.attachment_parts.get(found.id, number)
        if data is None:
            raise ContentDamaged
        digest.update(data)
        try:
            yield data if key is None else _opened(key, found.id, _column(number), data)
        except CannotOpen as error:
            raise ContentDamaged from error
    if digest.hexdigest() != found.digest:
        raise ContentDamaged


@allowed(Can.EDIT_FILE)
def remove(attachment_id: AttachmentId, reason: str, *, by: Session) -> Attachment:
    """Takes an attachment out of the file; who, when and why stay, and for thirty days it can be brought back.

    A print whose signed pages it held waits for them again.
    """
    found = _readable(by, attachment_id)
    with by.change("attachment.removed", "attachments", *_touched(found.resident_id)) as change:
        change.subject = str(found.id)
        signed_prints.scan_removed(by, found)
        return by.store.attachments.save(found.removed(by.now(), by.staff.id, reason))


@allowed(Can.EDIT_FILE)
def restore(attachment_id: AttachmentId, *, by: Session) -> Attachment:
    """Puts a removed attachment back into the file; refused once its content was wiped or must be."""
    found = _readable(by, attachment_id)
    if found.to_wipe(by.now()) and not found.withdrawn:
        raise InvalidInput(attachment="wiped")
    with by.change("attachment.restored", "attachments", *_touched(found.resident_id)) as change:
        change.subject = str(found.id)
        return by.store.attachments.save(found.restored())


@allowed(Can.WRITE_NOTE)
def tidy_in_steps(*, by: Session) -> Generator[None, None, int]:
    """Wipes what must not lie about any longer: contents of interrupted work, and of old removals of every file.

    Gone through after each login, whoever it is and whichever files they may read, for thirty days are thirty days.
    Each step takes a few milliseconds. What was removed leaves a line once nothing of it is left; wiping that was
    interrupted goes on after the next login. Returns how many removed attachments were wiped.
    Raises ClockBehind before anything is wiped: days are counted by the clock.
    """
    clock_watch.require_right(by)
    parts = by.store.attachment_parts
    for lost in parts.orphans():
        yield from _shortened(by, lost)
        with by.store.transaction():
            parts.wipe(lost)
        yield
    wiped = 0
    for due in parts.removed_until(by.now() - KEPT_AFTER_REMOVAL):
        yield from _shortened(by, due)
        _wipe(by, due)
        wiped += 1
        yield
    return wiped


def _shortened(by: Session, attachment_id: AttachmentId) -> Iterator[None]:
    """Wipes all but the first part and the small picture, which go with the line about it."""
    parts = by.store.attachment_parts
    for _ in range(parts.count(attachment_id) - 2):
        with by.store.transaction():
            parts.wipe_last(attachment_id)
        yield


def _wipe(by: Session, attachment_id: AttachmentId) -> None:
    old = by.store.attachments.get(attachment_id)
    with by.change("attachment.wiped", "attachments", *_touched(old.resident_id)) as change:
        change.subject, change.by_the_clock = str(old.id), True
        by.store.attachment_parts.wipe(old.id)
        by.store.attachments.save(replace(old, wiped=True))


def _readable(by: Session, attachment_id: AttachmentId) -> Attachment:
    found = by.store.attachments.get(attachment_id)
    _require_file(by, found)
    return found


def _require_file(by: Session, attachment: Attachment) -> None:
    """Whoever may not read the file is told that there is none; a paper of the house belongs to everybody's."""
    if attachment.resident_id is not None:
        by.file(attachment.resident_id)


def _key_of(by: Session, attachment: Attachment) -> RecordKey | None:
    return None if attachment.resident_id is None else file_key(by, attachment.resident_id)


def _touched(resident_id: ResidentId | None) -> tuple[ResidentId, ...]:
    return () if resident_id is None else (resident_id,)


def _column(part: int) -> str:
    return f"part{part}"


def _sealed(key: RecordKey | None, attachment_id: AttachmentId, column: str, data: bytes) -> bytes:
    if key is None:
        return data
    return compartments.seal_field(key, data, table=_TABLE, row=attachment_id, column=column, version=1)


def _opened(key: RecordKey, attachment_id: AttachmentId, column: str, data: bytes) -> bytes:
    return compartments.open_field(key, data, table=_TABLE, row=attachment_id, column=column, version=1)
