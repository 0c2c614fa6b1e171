"""The memory of where a registry stood, kept outside of it: an older copy in its place is told before it is opened."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from datetime import UTC
from typing import Final

from shelter_app.domain.anchors import Anchor, OlderCopy, contradiction
from shelter_app.domain.audit import AuditHead
from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.openings import FEWEST_LETTERS, LEAST_SORTS_OF_LETTERS
from shelter_app.domain.staff import Can, StaffMember
from shelter_app.security import anchors, signing
from shelter_app.security.errors import HeaderDamaged, HeaderMissing, HeaderNewer
from shelter_app.security.header_files import read_header
from shelter_app.security.site_key import Mode
from shelter_app.services.place import Place
from shelter_app.services.session import Changed, Session
from shelter_app.storage.store import Store

PURPOSE: Final = "anchor"
Notes = tuple[tuple[Anchor, ...], ...]


def read(place: Place, vault_id: str, mode: Mode) -> Notes:
    """What is remembered of this registry, place by place; asks the secret store, so it runs in a worker."""
    lines = [anchors.beside(place.files, place.folder), anchors.on_this_computer(place.files, place.site, vault_id)]
    if mode is Mode.KEYRING:
        lines.append(anchors.in_store(vault_id, place.keyring))
    found = ([Anchor.from_text(line) for line in told if line.strip()] for told in lines)
    return tuple(tuple(one for one in told if one is not None and one.vault_id == vault_id) for told in found)


def gone_on_with(store: Store, generation: int, notes: Notes, member: StaffMember, because: str) -> str:
    """Which memory a director sets aside, as the audit keeps it; "" where the registry fits all that is remembered.

    Comes before anything is written. Raises OlderCopy without a reason or the right, InvalidInput (reason).
    """
    found = _contradiction(store, generation, notes, member)
    if found is None:
        return ""
    if not because or not found.may_go_on:
        raise found
    if len(because.strip()) < FEWEST_LETTERS or len(set(because.casefold())) < LEAST_SORTS_OF_LETTERS:
        raise InvalidInput(reason="too_short")
    noted = found.noted
    return f"{noted.seq} {noted.generation} {noted.at.astimezone(UTC).isoformat(timespec='seconds')}"


def _contradiction(store: Store, generation: int, notes: Notes, member: StaffMember) -> OlderCopy | None:
    here, here_at = store.audit.newest()

    def fits(one: Anchor) -> bool:
        return one.generation <= generation and one.seq <= here.seq and store.audit.hash_of(one.seq) == one.head

    def proved(one: Anchor) -> bool:
        author = store.staff.find(one.staff_id)
        keys = (author.sign_key, *map(bytes.fromhex, author.old_sign_keys)) if author else ()
        return any(signing.is_signed_by(key, PURPOSE, one.payload(), one.signature) for key in keys)

    wrong = contradiction(notes, fits, proved)
    if wrong is None:
        return None
    may = member.can(Can.MANAGE_STAFF)
    return OlderCopy(wrong, here, here_at, generation, proved=proved(wrong), may_go_on=may)


def keep(session: Session, head: AuditHead, *, accepted: bool = False, in_store: bool = False) -> None:
    """Remembers where the registry stands now, signed by whoever is at work; must follow the commit it tells of.

    Whatever refuses to keep it is no reason to keep anybody from working or leaving.
    """
    place, vault = session.anchored_at, session.vault
    if place is None or vault is None:
        return
    generation = 0
    with contextlib.suppress(HeaderDamaged, HeaderMissing, HeaderNewer, OSError):
        generation = read_header(place.files, place.folder).header.generation
    line = _line(session, vault.vault_id, generation, head, accepted=accepted)
    anchors.keep(place.files, place.folder, place.site, vault.vault_id, line)
    if in_store:
        anchors.keep_in_store(vault.vault_id, line, place.keyring)


def follow(session: Session) -> None:
    """From now on remembers each change beside the registry as soon as it is saved.

    A session that is killed writes no last line. Were the log of changes then damaged or left behind, the engine would
    go on from an earlier change without a word; with this memory the next login tells it.
    """
    place, vault = session.anchored_at, session.vault
    if place is None or vault is None:
        return
    known = 0

    def remember(_changed: Changed) -> None:
        nonlocal known
        head = session.store.audit.head()
        if head.seq > known:
            known = head.seq
            anchors.keep_latest(place.files, place.folder, _line(session, vault.vault_id, 0, head))

    session.listeners.append(remember)


def _line(session: Session, vault_id: str, generation: int, head: AuditHead, *, accepted: bool = False) -> str:
    now = session.clock().astimezone(UTC)
    plain = Anchor(vault_id, generation, head.seq, head.hash, now, session.staff.id, accepted)
    return replace(plain, signature=session.keys.sign(PURPOSE, plain.payload())).to_text()
