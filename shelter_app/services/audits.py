"""Reading and proving the audit log."""

from __future__ import annotations

from collections.abc import Iterable

from shelter_app.domain.audit import ERASED, GENESIS, AuditEntry, AuditHead, AuditVerdict
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.staff import Can
from shelter_app.security import signing
from shelter_app.services.session import AUDIT_PURPOSE, Session, allowed
from shelter_app.storage.errors import AuditLineUnreadable
from shelter_app.storage.store import Store


@allowed(Can.OWN_ACCOUNT)
def verify(witness: str = "", *, by: Session) -> AuditVerdict:
    """Walks the whole chain: order, hashes and each author's signature; names the first line that does not fit.

    ``witness`` is the head printed in the footer of some page: what was cut off after it, or rewritten, shows too.
    """
    return verify_chain(by, witness)


@allowed(Can.OWN_ACCOUNT)
def verify_apart(witness: str = "", *, by: Session) -> AuditVerdict:
    """The same in a worker: that thread gets a connection of its own, which is closed when the walk is done."""
    try:
        return verify_chain(by, witness)
    finally:
        by.store.database.close()


def verify_chain(by: Session, witness: str = "") -> AuditVerdict:
    """The walk itself, of one moment beside a busy window; the open ladder takes it before anybody has rights."""
    with by.store.reading():
        return walk(by.store, witness)


def walk(store: Store, witness: str = "") -> AuditVerdict:
    """The walk along any open registry, also along a closed copy of one."""
    keys = {member.id: (member.sign_key, *map(bytes.fromhex, member.old_sign_keys)) for member in store.staff.all()}
    printed, _, place = witness.strip().rpartition("-")
    previous, seq = GENESIS, 0
    wordless: dict[ResidentId, int] = {}
    try:
        for entry in store.audit.entries():
            seq += 1
            problem = _problem(entry, seq, previous, keys.get(entry.staff_id, ()))
            if not problem and place == str(seq) and AuditHead(seq, entry.hash).text != witness.strip():
                problem = "rewritten"
            if problem:
                return AuditVerdict(seq - 1, min(seq, entry.seq), problem)
            previous = entry.hash
            if entry.words_erased and entry.resident_id is not None:
                wordless.setdefault(entry.resident_id, entry.seq)
            for erased in erased_by(entry):
                wordless.pop(erased, None)
    except AuditLineUnreadable as unreadable:
        return AuditVerdict(seq, unreadable.seq, "altered")
    if wordless:
        return AuditVerdict(min(wordless.values()) - 1, min(wordless.values()), "altered")
    if printed and (not place.isdigit() or int(place) > seq):
        return AuditVerdict(seq, seq + 1, "missing")
    return AuditVerdict(seq)


def _problem(entry: AuditEntry, seq: int, previous: bytes, keys: tuple[bytes, ...]) -> str:
    if entry.seq != seq:
        return "missing" if entry.seq > seq else "inserted"
    if entry.prev != previous:
        return "broken_link"
    unbound = bool(entry.reason and entry.reason_hash) and entry.commitment != entry.reason_hash
    if unbound or entry.digest() != entry.hash or (entry.words_erased and entry.resident_id is None):
        return "altered"
    return "" if _signed(keys, entry) else "bad_signature"


def erased_by(entry: AuditEntry) -> tuple[ResidentId, ...]:
    """The files whose typed words were erased by this line: it was signed by whoever confirmed, and names each."""
    if entry.action != ERASED:
        return ()
    return tuple(ResidentId(int(one)) for one in entry.detail.split() if one.isdigit())


def _signed(keys: tuple[bytes, ...], entry: AuditEntry) -> bool:
    return any(signing.is_signed_by(key, AUDIT_PURPOSE, entry.hash, entry.signature) for key in keys)


@allowed(Can.READ_AUDIT)
def recent(limit: int = 200, *, resident_id: ResidentId | None = None, by: Session) -> list[AuditEntry]:
    """The newest lines of the house or of one file, for the director."""
    by.looked("audit.read", resident_id)
    return by.store.audit.recent(limit, resident_id=resident_id)


@allowed(Can.READ_AUDIT)
def file_numbers(entries: Iterable[AuditEntry], *, by: Session) -> dict[ResidentId, str]:
    """The numbers of the files that these lines concern; never names, because some of the files are restricted."""
    ids = {entry.resident_id for entry in entries if entry.resident_id is not None}
    return {resident.id: resident.number for resident in by.store.residents.many(ids).values()}
