"""The keys of restricted files follow their readers: sealed again after a reset and after a new recovery sheet."""

from __future__ import annotations

from collections.abc import Mapping

from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import StaffMember
from shelter_app.security import compartments
from shelter_app.security.compartments import RECOVERY_HOLDER, RecordKey
from shelter_app.security.errors import CannotOpen
from shelter_app.security.members import PublicKeys, RecoveryKey
from shelter_app.services import cover_keys
from shelter_app.services.journal import COMPARTMENT, RECOVERY_KEY_SETTING, file_key
from shelter_app.services.session import Change, Session
from shelter_app.storage.notes import RECOVERY_READER

WAITING_SETTING = "files_waiting_for_sheet"
SHEET_VERIFIED_SETTING = "recovery_sheet_verified"


def give_again(by: Session, member: StaffMember, sheet: RecoveryKey | None = None) -> tuple[ResidentId, ...]:
    """Seals every restricted file that was open to ``member`` to the keys they have now; runs in a transaction.

    Opened by whoever acts, or by the recovery sheet. Returns the files that the acting person cannot open: a colleague
    who can must name this reader again.
    """
    left = []
    holder = {member.slot_id: PublicKeys(member.seal_key, member.sign_key)}
    for resident_id in sorted(by.store.summaries.granted_to(member.id)):
        key = by_sheet(by, resident_id, sheet) if sheet is not None else file_key(by, resident_id)
        if key is None:
            left.append(resident_id)
            continue
        sealed = compartments.seal_record_key(key, holder, _sheet_public(by))
        by.store.notes.grant(resident_id, member.id, sealed[member.slot_id])
    covers = [one for one in by.store.covers.all(stands_in=member.id) if not one.over(by.today())]
    for cover_id, resident_id in by.store.cover_keys.of([one.id for one in covers]):
        key = by_sheet(by, resident_id, sheet) if sheet is not None else file_key(by, resident_id)
        if key is None:
            left.append(resident_id)
        else:
            cover_keys.seal(by, key, resident_id, [one for one in covers if one.id == cover_id])
    return tuple(left)


def follow_sheet(by: Session, public: bytes, before: RecoveryKey | None = None) -> None:
    """Makes ``public``, whose words were typed back, the sheet of the restricted files; runs in a transaction.

    Opened by whoever acts or by the sheet ``before``; what neither opens waits for a reader to log in.
    """
    files = by.store.summaries.granted_to(RECOVERY_READER)
    keys = {one: file_key(by, one) or (by_sheet(by, one, before) if before else None) for one in files}
    by.store.settings.put(RECOVERY_KEY_SETTING, public.hex())
    by.store.settings.put(SHEET_VERIFIED_SETTING, True)
    _seal_to_sheet(by, keys)


def catch_up(by: Session, public: bytes) -> None:
    """At every login: completes a new sheet whose last step was interrupted, and seals
    what waited for this reader. The keys of covers that are over are forgotten.

    ``public`` comes from the authenticated header, which decides which sheet is the valid one.
    """
    cover_keys.forget(by)
    if by.store.settings.get(RECOVERY_KEY_SETTING, str) != public.hex():
        follow_sheet(by, public)
        by.audit(Change("sheet.renewed", "audit", detail="completed"))
        return
    waiting = by.store.settings.get(WAITING_SETTING, list)
    if waiting:
        _seal_to_sheet(by, {ResidentId(one): file_key(by, ResidentId(one)) for one in waiting})


def _seal_to_sheet(by: Session, keys: Mapping[ResidentId, RecordKey | None]) -> None:
    waiting = []
    for resident_id, key in sorted(keys.items()):
        if key is None:
            waiting.append(int(resident_id))
            continue
        sealed = compartments.seal_record_key(key, {}, _sheet_public(by))
        by.store.notes.grant(resident_id, RECOVERY_READER, sealed[RECOVERY_HOLDER])
    by.store.settings.put(WAITING_SETTING, waiting)


def _sheet_public(by: Session) -> bytes:
    return bytes.fromhex(by.store.settings.get(RECOVERY_KEY_SETTING, str) or "")


def by_sheet(by: Session, resident_id: ResidentId, sheet: RecoveryKey) -> RecordKey | None:
    """The key of a restricted file as the recovery sheet opens it; None where it was sealed to another sheet."""
    box = by.store.notes.grants(resident_id).get(RECOVERY_READER, b"")
    try:
        return compartments.open_record_key(COMPARTMENT, resident_id, RECOVERY_HOLDER, box, sheet)
    except CannotOpen:
        return None
