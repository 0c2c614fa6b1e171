"""Drafts of a changed header: each takes the current one and the opened keys and returns the next generation.

Nothing is written here. Every draft first checks the MAC of the header it builds on, so that a forged header is never
given a good MAC by being changed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from shelter_app.security import envelopes, passphrases, slots
from shelter_app.security.errors import LastMember, LoginTaken, PublicKeyMismatch
from shelter_app.security.header import Header, MemberSlot, RecoverySlot, db_file_name, verify_mac, with_mac
from shelter_app.security.kdf import KdfPolicy
from shelter_app.security.members import MemberKeys, PublicKeys, VaultKeys
from shelter_app.security.recovery import RecoverySheet, new_secret


@dataclass(frozen=True, slots=True, repr=False)
class MemberDraft:
    """A header with a new or reset member; ``public`` goes into the registry, ``one_time`` is told to the person once.

    ``one_time`` is None when the caller chose the passphrase.
    """

    header: Header
    slot_id: str
    public: PublicKeys
    one_time: str | None

    def __repr__(self) -> str:
        return f"<MemberDraft {self.slot_id[:8]}>"


@dataclass(frozen=True, slots=True, repr=False)
class RecoveryDraft:
    """A header with a new sheet; the sheet before opens it no longer."""

    header: Header
    sheet: RecoverySheet

    def __repr__(self) -> str:
        return f"<RecoveryDraft {self.sheet.number}>"


def with_member(
    header: Header,
    keys: VaultKeys,
    *,
    login: str,
    now: datetime,
    policy: KdfPolicy,
    passphrase: str | None = None,
    opens_database: bool = True,
) -> MemberDraft:
    """One more member: with a generated one-time passphrase of 72 hours, or (after recovery) a chosen one.

    ``opens_database`` False gives a door without a key to the files: the administrator's.

    Raises LoginTaken, PassphraseRefused, HeaderTampered.
    """
    tag = _free_tag(header, keys, login, besides=None)
    slot, one_time = _fresh(header, keys, envelopes.random_id(), tag, now, policy, passphrase, opens_database)
    draft = _next(header, keys, members=(*header.members, slot))
    return MemberDraft(draft, slot.slot_id, slot.public, one_time)


def with_reset_member(
    header: Header,
    keys: VaultKeys,
    slot_id: str,
    *,
    now: datetime,
    policy: KdfPolicy,
    passphrase: str | None = None,
) -> MemberDraft:
    """A new key pair behind the same login: one-time passphrase of 72 hours, or a chosen one after recovery.

    The old public key must be archived by the caller so that old signatures stay verifiable, and what was sealed
    to it must be granted again by a holder. Raises UnknownSlot, PassphraseRefused, HeaderTampered.
    """
    old = header.member(slot_id)
    opens = bool(old.sealed_dek)
    slot, one_time = _fresh(header, keys, slot_id, old.login_tag, now, policy, passphrase, opens)
    return MemberDraft(_next(header, keys, members=_swapped(header, slot)), slot_id, slot.public, one_time)


def without_member(header: Header, keys: VaultKeys, slot_id: str) -> Header:
    """The member's door is gone (an old copy keeps it: offer a rotation). Raises LastMember, UnknownSlot."""
    removed = header.member(slot_id)
    if len(header.members) == 1:
        raise LastMember
    return _next(header, keys, members=tuple(slot for slot in header.members if slot is not removed))


def with_new_passphrase(
    header: Header, keys: VaultKeys, slot_id: str, member: MemberKeys, passphrase: str, *, policy: KdfPolicy
) -> Header:
    """The same keys under another passphrase or under dearer Argon2id parameters; ends a one-time passphrase.

    The caller has just unlocked ``member`` again with the old passphrase. Raises PublicKeyMismatch when these are
    not that slot's keys, UnknownSlot, PassphraseRefused, HeaderTampered.
    """
    old = header.member(slot_id)
    if not slots.public_matches(old, member.public):
        raise PublicKeyMismatch(slot_id)
    slot = slots.make_member(
        member,
        passphrase,
        slot_id=slot_id,
        tag=old.login_tag,
        generation=header.generation + 1,
        keys=keys,
        policy=policy,
        opens_database=bool(old.sealed_dek),
    )
    return _next(header, keys, members=_swapped(header, slot))


def with_database(header: Header, keys: VaultKeys, db_file: str) -> Header:
    """The same registry in another file under the same key: a copy in a newer format. Raises HeaderTampered."""
    return _next(header, keys, db_file=db_file)


def restored(header: Header, keys: VaultKeys, db_file: str, after: int) -> Header:
    """The header of a copy for the file it is put back into, of a later generation than ``after``.

    Raises HeaderTampered.
    """
    verify_mac(header, keys)
    return with_mac(replace(header, generation=max(header.generation, after) + 1, db_file=db_file), keys)


def with_recovery_rotated(header: Header, keys: VaultKeys) -> RecoveryDraft:
    """A new sheet with the next number. Holders must then seal their record keys to its public key as well.

    Raises HeaderTampered.
    """
    secret, number = new_secret(), header.recovery.sheet + 1
    draft = _next(header, keys, recovery=slots.make_recovery(secret, number, keys))
    return RecoveryDraft(draft, RecoverySheet(secret, number, header.vault_id))


def fresh_keys(keys: VaultKeys) -> VaultKeys:
    """Another database key for the same registry. The site key stays: the wraps of those who are absent hang on it."""
    return VaultKeys(keys.vault_id, envelopes.random_id(), envelopes.random_key(), keys.site_key())


def next_sheet(header: Header) -> RecoverySheet:
    """A sheet with the next number that opens nothing yet: it is printed before the keys are changed."""
    return RecoverySheet(new_secret(), header.recovery.sheet + 1, header.vault_id)


def with_database_key(
    header: Header,
    keys: VaultKeys,
    fresh: VaultKeys,
    *,
    trusted: Mapping[str, PublicKeys],
    recovery: bytes,
    sheet: RecoverySheet | None = None,
) -> Header:
    """The header of the same registry under ``fresh``, sealed to everybody who has a door, also while they are away.

    ``trusted`` and ``recovery`` are the public keys from inside the registry: whoever can write the header and has its
    keys could have put another one there, and would be given the new key. With ``sheet`` the one before opens it no
    longer. Passphrases stay as they are. Raises PublicKeyMismatch, HeaderTampered; nothing is sealed then.
    """
    verify_mac(header, keys)
    if not envelopes.same(header.recovery.public, recovery):
        raise PublicKeyMismatch("recovery")
    for slot in header.members:
        known = trusted.get(slot.slot_id)
        if known is None or not slots.public_matches(slot, known):
            raise PublicKeyMismatch(slot.slot_id)
    changed = replace(
        header,
        generation=header.generation + 1,
        db_file=db_file_name(fresh.dek_id),
        dek_id=fresh.dek_id,
        attempts_public=envelopes.public_of(fresh.attempts_key()),
        members=tuple(_under(slot, fresh) for slot in header.members),
        recovery=_recovery_under(header.recovery, fresh, sheet),
    )
    return with_mac(changed, fresh)


def _under(slot: MemberSlot, fresh: VaultKeys) -> MemberSlot:
    """The same door with the new key behind it; the administrator's has none before and after."""
    sealed = slots.seal_dek(slot.public.box, slot.slot_id, fresh) if slot.sealed_dek else b""
    return replace(slot, sealed_dek=sealed)


def _recovery_under(slot: RecoverySlot, fresh: VaultKeys, sheet: RecoverySheet | None) -> RecoverySlot:
    if sheet is not None:
        return slots.make_recovery(sheet.secret, sheet.number, fresh)
    sealed_dek, sealed_site_key = slots.seal_to_recovery(slot.public, fresh)
    return replace(slot, sealed_dek=sealed_dek, sealed_site_key=sealed_site_key)


def _next(header: Header, keys: VaultKeys, **changed: Any) -> Header:
    verify_mac(header, keys)
    return with_mac(replace(header, generation=header.generation + 1, **changed), keys)


def _fresh(
    header: Header,
    keys: VaultKeys,
    slot_id: str,
    tag: bytes,
    now: datetime,
    policy: KdfPolicy,
    passphrase: str | None,
    opens_database: bool,
) -> tuple[MemberSlot, str | None]:
    one_time = passphrases.generate() if passphrase is None else None
    slot = slots.make_member(
        MemberKeys.generate(),
        passphrase or one_time or "",
        slot_id=slot_id,
        tag=tag,
        generation=header.generation + 1,
        keys=keys,
        policy=policy,
        expires=None if one_time is None else now + slots.ONE_TIME_LIFE,
        opens_database=opens_database,
    )
    return slot, one_time


def _free_tag(header: Header, keys: VaultKeys, login: str, besides: str | None) -> bytes:
    tag = slots.login_tag(login, keys.vault_id, keys.site_key())
    if any(slot.login_tag == tag and slot.slot_id != besides for slot in header.members):
        raise LoginTaken
    return tag


def _swapped(header: Header, new: MemberSlot) -> tuple[MemberSlot, ...]:
    return tuple(new if slot.slot_id == new.slot_id else slot for slot in header.members)
